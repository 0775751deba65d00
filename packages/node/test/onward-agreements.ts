import type { Instrument, Term } from '@musubi/model';
import { instruments } from './world.ts';

export const byId = (id: string): Instrument => instruments.find((one) => one.id === id)!;

function withTerms(id: string, change: (term: Term) => Term): Instrument {
  const instrument = byId(id);
  return { ...instrument, terms: instrument.terms.map(change) };
}

/** Japan lets the United States pass its tracks on, and the Australian arrangement covers them. */
export const hub = (obligations: Term['obligations'] = []): Instrument[] => {
  const jpn = withTerms('jpn-usa-air-picture', (term) =>
    term.from.includes('JPN') && !term.subjects.includes('agreement-event')
      ? { ...term, onward: 'with-originator-consent' }
      : term,
  );
  const aus = withTerms('aus-usa-air-picture', (term) =>
    term.from.includes('USA') && !term.subjects.includes('agreement-event')
      ? { ...term, obligations, classificationMax: { ...term.classificationMax, 'JPN-DEMO': 'LIMITED' } }
      : term,
  );
  const equivalence = aus.equivalence.map((row) => ({ ...row, 'JPN-DEMO': row['USA-DEMO']! }));
  return [jpn, { ...aus, equivalence }];
};

export const ONWARD_TYPE = 13;

/** The frames in what a node wrote at once, by the length in each header. */
export function framesOf(bytes: Uint8Array): Buffer[] {
  const frames: Buffer[] = [];
  const all = Buffer.from(bytes);
  for (let at = 0; at + 8 <= all.length; ) {
    const end = at + 8 + all.readUInt32LE(at + 4);
    frames.push(all.subarray(at, end));
    at = end;
  }
  return frames;
}
