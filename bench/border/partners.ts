import { createRegister, type Register } from '@musubi/agreements';
import type { Instrument, NationCode } from '@musubi/model';
import { DEMO_POLICIES, type Policies, type ReleaseContext } from '@musubi/release';
import { demoInstruments } from './instruments.ts';

export const NOW_S = Date.UTC(2026, 6, 1) / 1000;
/** User-assigned codes of ISO 3166: nobody's. */
export const PARTNERS: readonly NationCode[] = ['XAA', 'XBB', 'XCC', 'XDD', 'XEE'];
const INSTRUMENTS_EACH = 4;

/**
 * Four instruments with each of five partners, made of the demo's: the last of the four covers
 * all, those before it name other purposes or lie in other areas, so that they are weighed in vain.
 */
export function twentyInstruments(): Register {
  const [model] = demoInstruments().filter(({ parties }) => parties.includes('JPN') && parties.includes('AUS'));
  if (!model) throw new Error('the demonstration has no instrument of AUS and JPN');
  return createRegister(
    PARTNERS.flatMap((partner) => Array.from({ length: INSTRUMENTS_EACH }, (_, n) => withPartner(model, partner, n))),
  );
}

function withPartner(model: Instrument, partner: NationCode, n: number): Instrument {
  const rename = (nations: readonly NationCode[]): NationCode[] =>
    nations.map((nation) => (nation === 'AUS' ? partner : nation)).sort();
  const area = n === 1 ? { area: { southDeg: 10, westDeg: 100, northDeg: 20, eastDeg: 110 } } : {};
  return {
    ...model,
    id: `jpn-${partner.toLowerCase()}-${n + 1}`,
    parties: rename(model.parties),
    terms: model.terms.map((term) => ({
      ...term,
      ...area,
      from: rename(term.from),
      to: rename(term.to),
      purposes: n === 0 || n === 2 ? ['another-purpose'] : term.purposes,
      obligations: n === 3 ? [{ kind: 'drop-fields', fields: ['mode3A'] }] : term.obligations,
    })),
  };
}

/** What is decided by when Japan releases to `recipient`. */
export function contextOf(register: Register, recipient: NationCode): ReleaseContext {
  const policies: Policies = DEMO_POLICIES;
  return { self: 'JPN', recipient, purpose: 'air-surveillance-exercise', nowS: NOW_S, register, policies };
}
