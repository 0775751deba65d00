import { METRES_PER_FOOT } from '@musubi/geo';
import { TargetKind } from '@musubi/model';
import { dice } from '../chance.ts';
import { buildCourse } from '../course.ts';
import { AIRWAYS } from './places.ts';
import { thereAndBack, turnRadiusM } from './shapes.ts';
import { aircraft, codeOf, type SimulatedTarget } from './target.ts';

/** Set apart by ICAO for temporary use: no state's block, so no real airliner's address. */
const ADDRESS_FIRST = 0xf00100;
/** The way back lies this far beside the way there. */
const ASIDE_M = 24_000;
const LEVEL_FIRST = 280;
const LEVEL_LAST = 400;

/** The `n`th airliner of an invented airline: up and down an airway between FL 280 and 400. */
export function airliner(seed: number, id: string, n: number): SimulatedTarget {
  const roll = dice(seed, id);
  const airway = AIRWAYS[n % AIRWAYS.length] as (typeof AIRWAYS)[number];
  const speedMps = roll.between(225, 250);
  const level = LEVEL_FIRST + ((n * 30) % (LEVEL_LAST - LEVEL_FIRST));
  const climb = roll.between(0, 1) < 0.5 ? 20 : 0;
  const levelsM = [level, level + climb, level + climb, level].map((fl) => fl * 100 * METRES_PER_FOOT);
  const course = buildCourse({
    corners: thereAndBack(airway, ASIDE_M, turnRadiusM(speedMps, 1.4), turnRadiusM(speedMps, 0.8)),
    speedMps,
    levelsM,
    climbMaxMps: 8,
    phase: roll.between(0, 1),
  });
  const identity = {
    address: ADDRESS_FIRST + n,
    // 20xx and on, clear of the codes that mean something (75xx, 76xx, 77xx).
    mode3A: codeOf(0o20 + Math.floor(n / 64), n),
    callsign: `MSB${100 + ((n * 7) % 900)}`,
  };
  // One in sixteen flies without ADS-B.
  return aircraft(id, TargetKind.airliner, n % 16 === 11 ? 'mode-s' : 'ads-b', identity, course);
}
