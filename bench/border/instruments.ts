import { readdirSync, readFileSync } from 'node:fs';
import { parseInstrument } from '@musubi/agreements';
import type { Instrument } from '@musubi/model';
import { INSTRUMENTS } from '../paths.ts';

/** The demonstration's instruments. Throws where one of them is wrong. */
export function demoInstruments(): Instrument[] {
  return readdirSync(INSTRUMENTS).map((name) => {
    const parsed = parseInstrument(readFileSync(new URL(name, INSTRUMENTS), 'utf8'), name);
    if ('instrument' in parsed) return parsed.instrument;
    throw new Error(`${name}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  });
}
