import { shiftTimeOfDay } from '@musubi/asterix';
import type { Scenario, SimulatedSensor } from '@musubi/sim';
import { type Datagram, datagramsOf } from '../feed/datagrams.ts';
import { firstOf } from '../feed/traffic.ts';
import { nowS } from './clock.ts';

/** New targets become tracks, and what runs is compiled, before anything is measured. */
const SETTLE_S = 3;
export const ROUND_S = 2;
export const ROUNDS = 3;
/** Radars say nothing at the end of a step, so that what has arrived can be counted. */
const QUIET_S = 0.6;
const STEP_S = SETTLE_S + ROUNDS * ROUND_S + QUIET_S;
/** Time to make all datagrams fit the present. */
const LEAD_S = 4;
const TICKS_PER_S = 128;

/** One rate, for a while. Times are UTC s. */
export interface Step {
  readonly targets: number;
  /** Measured are what leaves in [fromS, toS). */
  readonly fromS: number;
  readonly toS: number;
  readonly datagrams: readonly Datagram[];
  /** For each radar, whether what it sees goes to the partner. */
  readonly released: readonly boolean[];
}

/** A step for each count of targets, one after the other, from the scenario's start. */
export function programOf(traffic: Scenario, radars: readonly SimulatedSensor[], counts: readonly number[]): Step[] {
  const released = radars.map(({ releasableTo }) => releasableTo.length > 0);
  return counts.map((targets, i) => {
    const beginS = traffic.startS + i * STEP_S;
    const toS = beginS + SETTLE_S + ROUNDS * ROUND_S;
    return {
      targets,
      fromS: beginS + SETTLE_S,
      toS,
      released,
      datagrams: datagramsOf(firstOf(traffic, targets), radars, beginS, toS),
    };
  });
}

/** The program as if it began in a moment: its times, and those that its datagrams carry. */
export function toPresent(program: readonly Step[], startS: number): Step[] {
  // Whole ticks of the radars' clocks, so that no time is rounded twice.
  const shiftS = Math.ceil((nowS() + LEAD_S - startS) * TICKS_PER_S) / TICKS_PER_S;
  return program.map((step) => ({
    ...step,
    fromS: step.fromS + shiftS,
    toS: step.toS + shiftS,
    datagrams: step.datagrams.map((datagram) => {
      shiftTimeOfDay(datagram.bytes, shiftS);
      return { ...datagram, atS: datagram.atS + shiftS };
    }),
  }));
}
