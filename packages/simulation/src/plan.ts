import type { Instrument, NationCode } from '@musubi/model';
import {
  type PlannedAct,
  type PlannedGrant,
  type PlannedNote,
  randomActs,
  randomGrants,
  randomNotes,
} from './deeds.ts';
import { type Fault, type FaultKind, type Pair, randomFaults } from './faults.ts';
import { randomInstruments } from './instruments.ts';
import { type LineQuality, pairOf } from './network.ts';
import { type Random, randomOf } from './random.ts';
import { randomSensors, type WorldSensor } from './sensors.ts';

/** Every world has two; the fictional policies go round. */
const NATIONS = ['AUS', 'JPN', 'USA', 'KOR', 'PHL'] as const;
const POLICIES = ['AUS-DEMO', 'JPN-DEMO', 'USA-DEMO'] as const;
export const NATIONS_MAX = NATIONS.length;

/** How long a world is left in peace at its end, s: every wait of a node is over by then. */
export const PEACE_S = 20;

/** A nation of a world. */
export interface NationPlan {
  readonly nation: NationCode;
  readonly policy: string;
  readonly sensors: readonly WorldSensor[];
  readonly clockOffS: number;
  readonly driftPpm: number;
}

/** Two nations that are linked, and who dials. */
export interface LinkPlan {
  readonly pair: Pair;
  readonly dials: readonly NationCode[];
  readonly quality: LineQuality;
}

/** All that happens in a world, drawn from its seed before it begins. */
export interface WorldPlan {
  readonly seed: number;
  /** How long faults and acts go on, true s. */
  readonly stormS: number;
  readonly nations: readonly NationPlan[];
  readonly instruments: readonly Instrument[];
  readonly links: readonly LinkPlan[];
  readonly acts: readonly PlannedAct[];
  readonly grants: readonly PlannedGrant[];
  readonly notes: readonly PlannedNote[];
  readonly faults: readonly Fault[];
  /** The disk takes time, and machines go down within its work. */
  readonly slowDisk: boolean;
  /** The nation for whose eyes the world is run a second time; null where the disk takes time. */
  readonly comparedFor: NationCode | null;
  readonly aircraft: number;
  readonly vessels: number;
}

export interface PlanOptions {
  readonly seed: number;
  /** 2 to 5; drawn when absent. */
  readonly nations?: number;
  readonly minutes: number;
}

/** Draws a world. The same options give the same. */
export function planWorld(options: PlanOptions): WorldPlan {
  const { seed, minutes } = options;
  const random = randomOf(seed, 'world');
  const count = options.nations ?? random.whole(2, 4);
  const names = NATIONS.slice(0, count);
  const policyOf = new Map<NationCode, string>(names.map((name, i) => [name, POLICIES[i % POLICIES.length]!]));
  const instruments = randomInstruments(seed, policyOf);
  const stormS = minutes * 60;
  const slowDisk = random.chance(0.5);
  const links = linksOf(seed, instruments, slowDisk);
  const pairs = links.map(({ pair }) => pair);
  const nations = names.map((nation) => nationOf(seed, nation, names, policyOf.get(nation) ?? ''));
  const faults = randomFaults({ seed, nations: names, pairs, untilS: stormS, strikesWithin: slowDisk });
  return {
    seed,
    stormS,
    nations,
    instruments,
    links,
    acts: randomActs(seed, instruments, stormS),
    grants: randomGrants(seed, nations, stormS),
    notes: randomNotes(seed, names, stormS),
    faults: slowDisk ? faults : faults.filter(({ kind }) => !isLeftOut(kind, instruments)),
    slowDisk,
    comparedFor: slowDisk ? null : random.pick(names),
    aircraft: random.whole(3, 8),
    vessels: random.whole(0, 3),
  };
}

/**
 * What compared worlds do without. What is asked back tells of a journal that is not the same in both;
 * what a hostile node says again depends on what it heard, where that may be what was passed on.
 */
function isLeftOut(kind: FaultKind, instruments: readonly Instrument[]): boolean {
  return kind === 'restore' || (kind === 'takeover' && instruments.some(mayBePassedOn));
}

/** Something under this instrument may go on to third nations. */
export function mayBePassedOn({ terms }: Instrument): boolean {
  return terms.some(({ onward }) => onward !== 'none');
}

/**
 * The same world without what `nation` may not have: sensors, notes and grants of others, and acts
 * that are none of its affair. What may be passed on to it is its affair.
 */
export function withheldFrom(plan: WorldPlan, nation: NationCode): WorldPlan {
  const opened = new Set(plan.grants.filter(({ to }) => to === nation).map(({ sensor }) => sensor));
  const mayKnow = ({ simulated }: WorldSensor) =>
    simulated.nation === nation || simulated.releasableTo.includes(nation) || opened.has(simulated.id);
  const concerned = plan.instruments.filter((each) => each.parties.includes(nation) || mayBePassedOn(each));
  const ids = new Set(concerned.map(({ id }) => id));
  return {
    ...plan,
    nations: plan.nations.map((each) => ({ ...each, sensors: each.sensors.filter(mayKnow) })),
    acts: plan.acts.filter(({ act }) => ids.has(act.instrument)),
    grants: plan.grants.filter((grant) => grant.nation === nation || grant.to === nation),
    notes: plan.notes.filter((note) => note.nation === nation || note.releasableTo.includes(nation)),
  };
}

function nationOf(seed: number, nation: NationCode, all: readonly NationCode[], policy: string): NationPlan {
  const random = randomOf(seed, 'nation', nation);
  const clockOffS = random.chance(0.5) ? random.between(-0.8, 0.8) : 0;
  return {
    nation,
    policy,
    sensors: randomSensors(seed, nation, all),
    clockOffS,
    driftPpm: random.between(-100, 100),
  };
}

function linksOf(seed: number, instruments: readonly Instrument[], mayBeNarrow: boolean): LinkPlan[] {
  const pairs = new Map<string, Pair>();
  for (const { parties } of instruments) {
    for (const [i, a] of parties.entries()) for (const b of parties.slice(i + 1)) pairs.set(pairOf(a, b), [a, b]);
  }
  return [...pairs].sort().map(([name, pair]) => {
    const random = randomOf(seed, 'link', name);
    const dials = random.pick([[pair[0]], [pair[1]], pair]);
    return { pair, dials, quality: qualityOf(random, mayBeNarrow) };
  });
}

/** On a narrow line what is sent to one tells how much went before; compared worlds have none. */
function qualityOf(random: Random, mayBeNarrow: boolean): LineQuality {
  const latencyS = random.between(0.002, 0.3);
  // When something is passed on shows when it came, so that lines of compared worlds are even.
  const jitterS = random.chance(0.5) && mayBeNarrow ? latencyS : 0;
  const bytesPerS = mayBeNarrow && random.chance(0.3) ? random.between(15_000, 60_000) : Number.POSITIVE_INFINITY;
  return { latencyS, jitterS, bytesPerS };
}
