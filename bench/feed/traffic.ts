import { createScenario, type Scenario, type SimulatedTarget } from '@musubi/sim';

/** One scenario of the simulator holds no more. */
const PART_MAX = 1_000;
/** The first of the addresses that no state has and the simulator does not use. */
const ADDRESS_FIRST = 0xf01000;

/**
 * The exercise's mix of aircraft, as many as asked, all in the one area of some 800 by 600 km: more
 * targets are also denser. Every transponder has an address of its own. The first `n` targets are the same
 * whatever the count.
 */
export function trafficOf(seed: number, startS: number, count: number): Scenario {
  const targets: SimulatedTarget[] = [];
  for (let part = 0; targets.length < count; part++) {
    const made = createScenario({ seed: seed + part, startS, aircraft: PART_MAX, vessels: 0 }).targets;
    // The first of each is the one airborne radar's carrier.
    for (const target of made.slice(1)) targets.push(renamed(target, targets.length));
  }
  return { seed, startS, targets: targets.slice(0, count) };
}

/** The same traffic with its first `count` targets alone. */
export function firstOf(traffic: Scenario, count: number): Scenario {
  return { ...traffic, targets: traffic.targets.slice(0, count) };
}

function renamed(target: SimulatedTarget, n: number): SimulatedTarget {
  const id = `B${String(n).padStart(5, '0')}`;
  return { ...target, id, address: target.address < 0 ? target.address : ADDRESS_FIRST + n };
}
