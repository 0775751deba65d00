import { readFileSync } from 'node:fs';
import type { AgreementEvent, Instrument } from '@musubi/model';
import { parseInstrument } from '../src/index.ts';

export const ID = 'jpn-usa-air-picture';
/** A moment at which the shipped instruments are in force. */
export const NOW_S = Date.UTC(2026, 6, 1) / 1000;

export function shipped(id = ID): Instrument {
  const name = `${id}.yaml`;
  const result = parseInstrument(readFileSync(new URL(`../instruments/${name}`, import.meta.url), 'utf8'), name);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.instrument;
}

export function event(change: Partial<AgreementEvent> = {}): AgreementEvent {
  return { instrument: ID, type: 'suspended', by: 'JPN', scope: 'whole', effectiveS: NOW_S, reason: '', ...change };
}
