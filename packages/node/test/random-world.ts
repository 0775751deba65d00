import { generateKeyPairSync } from 'node:crypto';
import { DROPPABLE_FIELDS, type Instrument, type NationCode, type Obligation, type Term } from '@musubi/model';
import { instruments, type WorldAct, type WorldOptions } from './world.ts';

const PARTNERS: readonly NationCode[] = ['AUS', 'USA'];
const SENSORS = ['JPN-R1', 'JPN-R2', 'JPN-R3', 'JPN-R4'];
const INSTRUMENT: Readonly<Record<string, string>> = { AUS: 'aus-jpn-air-picture', USA: 'jpn-usa-air-picture' };
export const WORLD_SECONDS = 36;

/** Everything there is, and the same without what one partner may not have. */
export interface RandomWorld {
  readonly partner: NationCode;
  readonly whole: WorldOptions;
  readonly without: WorldOptions;
}

/** A world that follows from its seed: scenario, labels, terms, events, grants and rules of identity. */
export function randomWorld(seed: number): RandomWorld {
  const roll = dice(seed);
  const partner = pick(roll, PARTNERS);
  const releasableTo = Object.fromEntries(SENSORS.map((id) => [id, PARTNERS.filter(() => roll() < 0.6)]));
  const acts = randomActs(roll);
  const grants = new Map<number, { to: NationCode; sensors: readonly string[] }>();
  if (roll() < 0.5) grants.set(5 + whole(roll, 20), { to: pick(roll, PARTNERS), sensors: [pick(roll, SENSORS)] });
  const rules = ['7C0000', '840000', 'A00000'].map((from) => ({
    address: { from, to: from.replace('0000', 'FFFF') },
    identity: 'friend' as const,
    basis: 'exercise' as const,
    label: { classification: 'OPEN', releasableTo: PARTNERS.filter(() => roll() < 0.7) },
  }));
  const shared = {
    seed: whole(roll, 1_000_000),
    seconds: WORLD_SECONDS,
    instruments: instruments.map((instrument) => withRandomTerms(instrument, roll)),
    releasableTo,
    journalKey: generateKeyPairSync('ed25519').privateKey,
  };
  const opened = [...grants.values()].flatMap(({ to, sensors }) => (to === partner ? sensors : []));
  const secret = SENSORS.filter((id) => !releasableTo[id]?.includes(partner) && !opened.includes(id));
  return {
    partner,
    whole: { ...shared, silent: [], acts, grants, identification: rules },
    without: {
      ...shared,
      silent: secret,
      acts: new Map([...acts].filter(([, { instrument }]) => instrument === INSTRUMENT[partner])),
      grants: new Map([...grants].filter(([, { to }]) => to === partner)),
      // A rule adds nothing for a partner only where its label lists all that the sensors' labels list.
      identification: rules.filter(({ label }) => label.releasableTo.includes(partner)),
    },
  };
}

function randomActs(roll: () => number): Map<number, WorldAct> {
  const acts = new Map<number, WorldAct>();
  for (const partner of PARTNERS) {
    if (roll() < 0.5) continue;
    const instrument = INSTRUMENT[partner] as string;
    const scope = pick(roll, ['whole', 'outflow'] as const);
    const from = 14 + whole(roll, 14) + (partner === 'AUS' ? 0 : 0.5);
    acts.set(Math.floor(from), { instrument, type: 'suspended', scope });
    if (roll() < 0.7) acts.set(Math.floor(from) + 2 + whole(roll, 6), { instrument, type: 'resumed', scope });
  }
  return acts;
}

/** What Japan sends under it, under one to three terms with obligations of any kind. */
function withRandomTerms(instrument: Instrument, roll: () => number): Instrument {
  if (!Object.values(INSTRUMENT).includes(instrument.id)) return instrument;
  const terms = instrument.terms.flatMap((term): Term[] => {
    if (!term.from.includes('JPN') || term.subjects.includes('agreement-event')) return [term];
    return Array.from({ length: 1 + whole(roll, 3) }, (_, n) => ({
      ...term,
      id: `${term.id}-${n}`,
      article: `${term.article}.${n}`,
      obligations: Array.from({ length: whole(roll, 3) }, () => randomObligation(roll)),
    }));
  });
  return { ...instrument, terms };
}

function randomObligation(roll: () => number): Obligation {
  const southDeg = 20 + 10 * roll();
  const westDeg = 120 + 10 * roll();
  return pick<() => Obligation>(roll, [
    () => ({ kind: 'coarsen-position', stepM: 500 + whole(roll, 5000) }),
    () => ({ kind: 'drop-fields', fields: DROPPABLE_FIELDS.filter((_, i) => i === 0 || roll() < 0.3) }),
    () => ({ kind: 'delay', delayS: 1 + whole(roll, 12) }),
    () => ({ kind: 'limit-rate', periodS: 2 + whole(roll, 6) }),
    () => ({ kind: 'strip-sensor' }),
    () => ({ kind: 'limit-altitude', fromM: 0, toM: 4000 + whole(roll, 9000) }),
    () => ({ kind: 'limit-area', area: { southDeg, westDeg, northDeg: southDeg + 12, eastDeg: westDeg + 14 } }),
  ])();
}

function pick<T>(roll: () => number, values: readonly T[]): T {
  return values[whole(roll, values.length)] as T;
}

function whole(roll: () => number, below: number): number {
  return Math.floor(roll() * below);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
