import type { NationCode } from '@musubi/model';
import type { Downfall } from './disk.ts';
import { arrivals, type Random, randomOf } from './random.ts';

/** How a hostile node behaves, after it has proven to be the partner whose certificate it stole. */
export const MANNERS = ['garbage', 'replay', 'spoil', 'flood', 'stall', 'lie', 'fork'] as const;
export type Manner = (typeof MANNERS)[number];

/** Something that goes wrong, at a true time. */
export type Fault = { readonly atS: number } & (
  | {
      readonly kind: 'downfall';
      readonly nation: NationCode;
      readonly how: Downfall;
      readonly downS: number;
      /** Not at once, but at so many operations of the disk later; 0 is at once. */
      readonly operations: number;
    }
  | { readonly kind: 'block'; readonly pair: Pair; readonly forS: number }
  | { readonly kind: 'cut'; readonly pair: Pair }
  | { readonly kind: 'clock'; readonly nation: NationCode; readonly stepS: number }
  /** The machine comes back with its disk as it was `backS` before: a backup. */
  | { readonly kind: 'restore'; readonly nation: NationCode; readonly backS: number; readonly downS: number }
  | { readonly kind: 'takeover'; readonly nation: NationCode; readonly manner: Manner; readonly forS: number }
);
export type FaultKind = Fault['kind'];
export type Pair = readonly [NationCode, NationCode];

/** Mean number in a minute, when a world has that kind of fault at all. */
const PER_MINUTE: Readonly<Record<FaultKind, number>> = {
  downfall: 1.5,
  block: 2,
  cut: 3,
  clock: 1,
  takeover: 0.7,
  restore: 0.5,
};
/** Each world leaves some kinds out, so that every mixture is seen. */
const KIND_CHANCE: Readonly<Record<FaultKind, number>> = {
  downfall: 0.6,
  block: 0.6,
  cut: 0.6,
  clock: 0.4,
  takeover: 0.35,
  restore: 0.25,
};

export interface FaultSettings {
  readonly seed: number;
  readonly nations: readonly NationCode[];
  readonly pairs: readonly Pair[];
  /** When the last fault begins at the latest, s. */
  readonly untilS: number;
  /** A downfall may strike within the work of the disk, which differs between compared runs. */
  readonly strikesWithin: boolean;
}

/** Every fault of a world, in the order of time. */
export function randomFaults(settings: FaultSettings): Fault[] {
  const { seed, untilS } = settings;
  const swarm = randomOf(seed, 'fault kinds');
  const kinds = (Object.keys(PER_MINUTE) as FaultKind[]).filter((kind) => swarm.chance(KIND_CHANCE[kind]));
  const faults = kinds.flatMap((kind) => {
    const random = randomOf(seed, 'faults', kind);
    return arrivals(random, PER_MINUTE[kind] / 60, 2, untilS).map((atS) => randomFault(kind, atS, random, settings));
  });
  return faults.sort((a, b) => a.atS - b.atS);
}

function randomFault(kind: FaultKind, atS: number, random: Random, settings: FaultSettings): Fault {
  const nation = random.pick(settings.nations);
  const pair = random.pick(settings.pairs);
  switch (kind) {
    case 'downfall': {
      const how = random.pick(['kill', 'power'] as const);
      const operations = settings.strikesWithin && random.chance(0.7) ? random.whole(1, 12) : 0;
      return { atS, kind, nation, how, downS: random.between(0.05, 15), operations };
    }
    case 'block':
      return { atS, kind, pair, forS: random.between(0.3, 20) };
    case 'cut':
      return { atS, kind, pair };
    case 'clock':
      return { atS, kind, nation, stepS: random.between(-1.5, 1.5) };
    case 'restore':
      return { atS, kind, nation, backS: Math.min(atS - 1, random.between(0.5, 40)), downS: random.between(0.05, 10) };
    case 'takeover':
      return { atS, kind, nation, manner: random.pick(MANNERS), forS: random.between(3, 20) };
  }
}
