import { readFileSync } from 'node:fs';
import { BOARDS } from '@musubi/boards';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BoardImported } from '../src/contract.ts';
import { BoardSurface } from '../src/boards/surface.ts';
import { Alliance } from './alliance.ts';

const officer = { nation: 'JPN', name: 'Plans officer', role: 'operator' } as const;
const site = { name: 'A', kind: 'airfield', place: { latDeg: 26, lonDeg: 128 }, host: ['JPN'] };
const figure = { scope: 'all', disease: 'Influenza', measure: 'new', count: 3, date: '2026-11-01' };
const measure = { title: 'Masks', kind: 'masks', decidedBy: 'Office', from: '2026-11-01', ends: 'lifted' };
const campaign = { title: 'Water', commodity: 'Water', unit: 'litres' };
const commitment = { title: 'Talks', area: 'defence', owners: ['JPN', 'USA'] };
const meeting = { title: '2+2', kind: '2+2', from: '2026-11-20', participants: ['JPN', 'USA'] };
const pact = { title: 'Pact', parties: ['JPN'], currency: 'JPY', calendar: 'JFY', firstYear: 2026, years: 5 };
const line = { pact: 'JPN-PACT', title: 'Heating', category: 'utilities', fiscalYear: 2026 };
const option = { title: 'Fixed', formula: 'fixed', currency: 'JPY', firstYear: 2027, years: 5 };
const rate = { base: 'USD', perBase: 150, quote: 'JPY', date: '2026-11-01' };
const visit = {
  ...{ activity: 'Visit', visitor: ['AUS'], host: ['JPN'], state: 'draft' },
  ...{ arrive: '2027-02-15', depart: '2027-03-12' },
};
const project = { title: 'Alloys', purpose: 'Lighter parts', partners: ['AUS', 'JPN'], state: 'proposed' };

/** For each register a row that is right, what is wrong in the row after it, and why. */
const WRONG: readonly (readonly [board: string, file: string, right: object, wrong: object, why: RegExp])[] = [
  ['sites', 'sites', site, { kind: 'listening-post' }, /^kind: must be one of/],
  ['health', 'health', figure, { scope: 'site' }, /^name: a figure of a site or an area needs its name/],
  ['health.measures', 'health', measure, { until: '2026-10-31' }, /^until: 2026-10-31 is before the measure begins/],
  ['campaigns', 'campaigns', campaign, { verified: true }, /^verified: takes a source that was read/],
  [
    'campaigns.reports',
    'campaigns',
    { campaign: 'JPN-C', produced: 5 },
    { delivered: 6 },
    /^delivered: 6 is more than/,
  ],
  ['commitments', 'commitments', commitment, { owners: 'everybody' }, /^owners: must be a (sorted )?list/],
  [
    'commitments.meetings',
    'commitments',
    meeting,
    { to: '2026-11-19' },
    /^to: 2026-11-19 is before the meeting begins/,
  ],
  ['cost-sharing', 'cost-sharing', { ...pact, state: 'signed' }, { currency: 'yen' }, /^currency: must be an ISO 4217/],
  ['cost-sharing.lines', 'cost-sharing', line, { spent: { currency: 'JPY', amount: 1.5 } }, /^spent: .*whole/],
  ['cost-sharing.options', 'cost-sharing', option, { years: 0 }, /^years: must be .*1/],
  ['cost-sharing.rates', 'cost-sharing', rate, { date: '2026-02-30' }, /^date: must be a day/],
  ['visits', 'visits', visit, { depart: '2027-02-14' }, /^depart: 2027-02-14 is before the arrival/],
  ['research', 'research', project, { milestones: [{ what: 'Report' }] }, /^milestones.*due/],
];

const EXAMPLES = [
  ['sites', 'rows', 'sites.json'],
  ['health', 'csv', 'health-2022.csv'],
  ['health', 'rows', 'health-measures.json'],
  ['campaigns', 'rows', 'campaigns.json'],
  ['commitments', 'csv', 'commitments-2024.csv'],
  ['commitments', 'rows', 'commitments-meetings.json'],
  ['cost-sharing', 'rows', 'cost-sharing.json'],
  ['visits', 'rows', 'visits.json'],
  ['research', 'rows', 'research.json'],
] as const;

describe('a file with a wrong row', () => {
  let alliance: Alliance;
  let surface: BoardSurface;
  beforeAll(async () => {
    alliance = await Alliance.of('JPN', 'AUS');
    surface = new BoardSurface(alliance.core('JPN'), true);
  });
  const sizes = () => BOARDS.map(({ name }) => alliance.core('JPN').parts.boards.book.size(name));
  const read = async (board: string, format: string, text: string): Promise<BoardImported> => {
    const before = sizes();
    const done = await surface.importFile(board, format, text, { releasableTo: ['AUS'] }, officer, false);
    if ('code' in done) throw new Error(done.message);
    expect(sizes()).toEqual(before);
    expect(done.items).toEqual([]);
    return done;
  };

  it.each(WRONG)('of %s says which and why, and nothing of it is taken', async (board, file, right, wrong, why) => {
    const rows = [right, right, { ...right, ...wrong }].map((fields) => ({ board, fields }));
    const { problems } = await read(file, 'rows', JSON.stringify(rows));
    expect(problems).toEqual([{ row: 3, message: expect.stringMatching(why) }]);
  });

  it.each(EXAMPLES)('is explained in the example of %s as %s %s', async (board, format, file) => {
    const text = readFileSync(new URL(`../../boards/examples/${file}`, import.meta.url), 'utf8');
    const last = text.lastIndexOf(format === 'csv' ? ',S,' : '"confidence": "');
    const [from, to] = format === 'csv' ? [',S,', ',hearsay,'] : ['"confidence": "', '"confidence": "hearsay-'];
    const broken = text.slice(0, last) + text.slice(last).replace(from, to);
    const { problems } = await read(board, format, broken);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/confidence: (hearsay cannot be read|must be one of)/);
    expect(problems[0]?.row).toBe(rowOf(broken, format));
  });

  it.each(WRONG.map(([board]) => board))(
    'of %s that names a column nobody knows says which there are',
    async (board) => {
      const { problems } = await read(board, 'csv', 'id,nonsense\nJPN-1,1\n');
      expect(problems).toEqual([
        { row: 1, message: expect.stringMatching(/^column nonsense: there is no such field/) },
      ]);
    },
  );
});

/** The row that says hearsay, as a person counts: after the head in CSV, from 1 in a list. */
function rowOf(text: string, format: string): number {
  const at = text.indexOf('hearsay');
  if (format === 'csv') return text.slice(0, at).split('\n').length;
  return (JSON.parse(text) as object[]).findIndex((row) => JSON.stringify(row).includes('hearsay')) + 1;
}
