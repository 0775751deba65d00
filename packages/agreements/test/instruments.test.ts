import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkInstruments,
  createRegister,
  flows,
  formatProblem,
  INSTRUMENT_SCHEMA,
  parseInstrument,
} from '../src/index.ts';
import { NOW_S, shipped } from './demo.ts';

const folder = new URL('../instruments/', import.meta.url);
const files = readdirSync(folder).sort();

/** Those whose articles let tracks flow; the demonstration rests on them. */
const PICTURES = ['aus-jpn-air-picture.yaml', 'aus-usa-air-picture.yaml', 'jpn-usa-air-picture.yaml'];

describe('the shipped instruments', () => {
  it('are without a mistake, overlap, gap or contradiction, and fictional', () => {
    const sources = files.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
    const { instruments, problems } = checkInstruments(sources);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(instruments.map(({ id }) => `${id}.yaml`)).toEqual(files);
    for (const instrument of instruments) {
      expect(instrument.fictional).toBe(true);
      expect(instrument.verified).toBeNull();
    }
    expect(instruments.filter((i) => i.legs).map((i) => [i.id, i.binding, i.legs?.length])).toEqual([
      ['aus-jpn-usa-information-security', false, 2],
    ]);
  });

  it.each(PICTURES)('%s lets exercise tracks flow in 2026 to 2031', (name) => {
    const result = parseInstrument(readFileSync(new URL(name, folder), 'utf8'), name);
    if (!('instrument' in result)) throw new Error(result.problems.map(formatProblem).join());
    const { instrument } = result;
    expect(instrument.entryIntoForceS).toBe(Date.UTC(2026, 0, 1) / 1000);
    expect(instrument.endsS).toBe(Date.UTC(2032, 0, 1) / 1000);
    for (const term of instrument.terms) {
      if (!term.subjects.includes('agreement-event')) expect(term.covers).toEqual(['exercise']);
    }
  });

  it('let no track flow but by the three air pictures', () => {
    const register = createRegister(files.map((name) => shipped(name.replace('.yaml', ''))));
    for (const [from, to] of [
      ['JPN', 'USA'],
      ['USA', 'AUS'],
      ['AUS', 'JPN'],
    ] as const) {
      const { applies, obstacles } = flows(register, { from, to, subject: 'air-track', nowS: NOW_S });
      expect(applies).toHaveLength(1);
      expect(PICTURES).toContain(`${applies[0]?.instrument.id}.yaml`);
      expect(obstacles.map((o) => `${o.instrument}.yaml`).every((name) => PICTURES.includes(name))).toBe(true);
    }
  });

  it('publishes the schema it checks with (UPDATE_SCHEMA=1 rewrites the file)', () => {
    const published = new URL('../schema/instrument.schema.json', import.meta.url);
    if (process.env.UPDATE_SCHEMA) writeFileSync(published, `${JSON.stringify(INSTRUMENT_SCHEMA, null, 2)}\n`);
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(INSTRUMENT_SCHEMA);
  });
});
