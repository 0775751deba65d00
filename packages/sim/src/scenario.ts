import { TargetKind } from '@musubi/model';
import { airbornePlatform } from './platform.ts';
import { SimError } from './sim-error.ts';
import { airliner } from './traffic/airliners.ts';
import { exerciseAircraft, type SortName } from './traffic/exercise-aircraft.ts';
import { aircraft, codeOf, type SimulatedTarget } from './traffic/target.ts';
import { vessel } from './traffic/vessels.ts';

/** Everything that moves, for all time: a pure function of its options. */
export interface Scenario {
  readonly seed: number;
  /** Where every course is at its starting phase, UTC s. The scenario is defined before and after it too. */
  readonly startS: number;
  readonly targets: readonly SimulatedTarget[];
}

export interface ScenarioOptions {
  /** A whole number of 32 bits, signed. */
  readonly seed: number;
  readonly startS: number;
  /** 1 to 1000; 80 when absent. */
  readonly aircraft?: number;
  /** 0 to 200; 16 when absent. */
  readonly vessels?: number;
}

/** The mix of traffic, repeated: of 20 aircraft 8 are airliners and 4 are fighters in pairs. */
const MIX: readonly ('airliner' | SortName)[] = [
  'airliner',
  'fighter',
  'fighter',
  'airliner',
  'helicopter',
  'airliner',
  'uncrewed',
  'airliner',
  'light',
  'airliner',
  'fighter',
  'fighter',
  'airliner',
  'patrol',
  'airliner',
  'helicopter',
  'uncrewed',
  'airliner',
  'tanker',
  'light',
];

function requireInteger(name: string, value: number, low: number, high: number): void {
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new SimError('bad-option', `${name} is ${value}; it must be a whole number from ${low} to ${high}`);
  }
}

const idOf = (letter: string, n: number) => `${letter}${String(n).padStart(3, '0')}`;

/** The aircraft that carries the airborne radar, as others see it. */
function platformAircraft(): SimulatedTarget {
  const identity = { address: 0x7c00f1, mode3A: codeOf(0o47, 1), callsign: 'BILBYE01' };
  return aircraft(idOf('A', 0), TargetKind.militaryAircraft, 'ads-b', identity, airbornePlatform());
}

function flock(seed: number, count: number): SimulatedTarget[] {
  const made = new Map<string, number>();
  const targets = [platformAircraft()];
  for (let i = 1; i < count; i++) {
    const sort = MIX[(i - 1) % MIX.length] as (typeof MIX)[number];
    const n = made.get(sort) ?? 0;
    made.set(sort, n + 1);
    const id = idOf('A', i);
    targets.push(sort === 'airliner' ? airliner(seed, id, n) : exerciseAircraft(seed, id, sort, n));
  }
  return targets;
}

/**
 * The exercise. The same options give the same scenario.
 * @throws SimError `bad-option`
 */
export function createScenario(options: ScenarioOptions): Scenario {
  const { seed, startS, aircraft: aircraftCount = 80, vessels = 16 } = options;
  requireInteger('seed', seed, -(2 ** 31), 2 ** 31 - 1);
  requireInteger('aircraft', aircraftCount, 1, 1000);
  requireInteger('vessels', vessels, 0, 200);
  if (!Number.isFinite(startS)) throw new SimError('bad-option', `startS is ${startS}; it must be a time in seconds`);
  const fleet = Array.from({ length: vessels }, (_, n) => vessel(seed, idOf('V', n), n));
  return { seed, startS, targets: [...flock(seed, aircraftCount), ...fleet] };
}
