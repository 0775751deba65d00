import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSTRUMENT_SCHEMA, parseInstrument } from '../src/index.ts';

const folder = new URL('../instruments/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('the shipped instruments', () => {
  it('are three', () => expect(files).toHaveLength(3));

  it.each(files)('%s parses, is fictional and has an id like its file', (name) => {
    const result = parseInstrument(readFileSync(new URL(name, folder), 'utf8'), name);
    expect(result).not.toHaveProperty('problems');
    if (!('instrument' in result)) return;
    const { instrument } = result;
    expect(`${instrument.id}.yaml`).toBe(name);
    expect(instrument.fictional).toBe(true);
    expect(instrument.entryIntoForceS).toBe(Date.UTC(2026, 0, 1) / 1000);
    expect(instrument.endsS).toBe(Date.UTC(2032, 0, 1) / 1000);
    expect(instrument.terms.flatMap((term) => term.covers)).toContain('exercise');
    for (const term of instrument.terms) {
      if (!term.subjects.includes('agreement-event')) expect(term.covers).toEqual(['exercise']);
    }
  });

  it('publishes the schema it checks with (UPDATE_SCHEMA=1 rewrites the file)', () => {
    const published = new URL('../schema/instrument.schema.json', import.meta.url);
    if (process.env.UPDATE_SCHEMA) writeFileSync(published, `${JSON.stringify(INSTRUMENT_SCHEMA, null, 2)}\n`);
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(INSTRUMENT_SCHEMA);
  });
});
