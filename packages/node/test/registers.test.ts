import { readFileSync } from 'node:fs';
import { BOARDS, type ImportPlan, readCsv } from '@musubi/boards';
import { beforeAll, describe, expect, it } from 'vitest';
import { BoardSurface } from '../src/boards/surface.ts';
import { Alliance } from './alliance.ts';

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
const VISIT = 'JPN-VISIT-SOUTHERN';

const officer = (nation: string) => ({ nation, name: 'Plans officer', role: 'operator' }) as const;

/** Japan has opened every example of a register, for all partners. */
async function opened() {
  const alliance = await Alliance.of('JPN', 'AUS');
  alliance.isDark = true;
  alliance.join('JPN', 'AUS');
  await alliance.pass(2);
  const surfaces = {
    JPN: new BoardSurface(alliance.core('JPN'), true),
    AUS: new BoardSurface(alliance.core('AUS'), true),
  };
  const problems: unknown[] = [];
  for (const [board, format, file] of EXAMPLES) {
    const text = readFileSync(new URL(`../../boards/examples/${file}`, import.meta.url), 'utf8');
    const done = await surfaces.JPN.importFile(board, format, text, { releasableTo: ['AUS'] }, officer('JPN'), false);
    problems.push(...('code' in done ? [done] : done.problems.map((problem) => ({ file, ...problem }))));
  }
  await alliance.pass(6);
  return { alliance, surfaces, problems };
}

describe('the registers on two nodes', () => {
  let two: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    two = await opened();
  });

  it('take their examples whole, and the partner has them', () => {
    const { alliance, surfaces, problems } = two;
    expect(problems).toEqual([]);
    const sizes = (nation: string) =>
      BOARDS.map(({ name }) => [name, alliance.core(nation).parts.boards.book.size(name)]);
    expect(sizes('AUS')).toEqual(sizes('JPN'));
    expect(surfaces.AUS.page('commitments', { limit: 1 })).toMatchObject({ total: 74 });
    for (const nation of ['JPN', 'AUS']) expect([...alliance.core(nation).alarms.keys()]).toEqual([]);
  });

  it('show the same from above on both', () => {
    const { surfaces } = two;
    for (const name of new Set(EXAMPLES.map(([board]) => board))) {
      const overview = surfaces.JPN.overview(name);
      expect(overview).not.toHaveProperty('code');
      expect(surfaces.AUS.overview(name)).toEqual(overview);
    }
  });

  it('read the spreadsheets that they write', () => {
    const { surfaces } = two;
    for (const [name] of EXAMPLES) {
      const file = surfaces.JPN.export(name, 'csv', null);
      const board = BOARDS.find((one) => one.name === name);
      const plan = board && 'text' in file ? readCsv(board, file.text) : undefined;
      expect((plan as ImportPlan).problems).toEqual([]);
      const page = surfaces.JPN.page(name, { limit: 10_000 });
      if ('code' in page) throw new Error(page.code);
      const fields = Object.fromEntries(page.items.map((item) => [item.id, item.fields]));
      for (const row of plan?.rows ?? []) expect(row.fields).toEqual(fields[row.item as string]);
    }
  });

  it('let nobody approve a visit under an agreement that is only signed', async () => {
    const { surfaces } = two;
    const item = surfaces.AUS.item('visits', VISIT);
    if ('code' in item) throw new Error(item.code);
    const on = { nation: 'JPN', version: item.sides[0]?.version ?? '' };
    expect(await surfaces.AUS.write('visits', VISIT, { act: 'agree', on }, officer('AUS'))).toMatchObject({
      code: 'not-advised',
      message: expect.stringMatching(/^aus-jpn-reciprocal-access, Article 4: is missing on 2027-02-15/),
    });
    expect(await surfaces.AUS.write('visits', VISIT, { act: 'refuse', on }, officer('AUS'))).toMatchObject({
      status: 'refused',
    });
  });
});
