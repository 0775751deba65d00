import { NO_ADDRESS, NO_MODE_3A, TargetKind } from '@musubi/model';
import { dice } from '../chance.ts';
import { buildCourse } from '../course.ts';
import { WATERS } from './places.ts';
import { star } from './shapes.ts';
import type { SimulatedTarget } from './target.ts';

interface VesselSort {
  readonly kind: number;
  readonly name: string;
  readonly speedMps: readonly [number, number];
}

const SORTS: readonly VesselSort[] = [
  { kind: TargetKind.cargoVessel, name: 'EX CARGO', speedMps: [6, 10] },
  { kind: TargetKind.fishingVessel, name: 'EX FISHER', speedMps: [2.5, 5] },
  { kind: TargetKind.tanker, name: 'EX TANKER', speedMps: [5, 7.5] },
  { kind: TargetKind.militaryVessel, name: 'EX PATROL', speedMps: [7, 13] },
  { kind: TargetKind.passengerVessel, name: 'EX FERRY', speedMps: [9, 12] },
];

/** Begins with 200, which the ITU has given to no state: no real vessel's identity. */
const MMSI_FIRST = 200_000_101;

/** The `n`th vessel, all of which carry AIS class A. */
export function vessel(seed: number, id: string, n: number): SimulatedTarget {
  const roll = dice(seed, id);
  const sort = SORTS[n % SORTS.length] as VesselSort;
  const { centre, reachM } = WATERS[n % WATERS.length] as (typeof WATERS)[number];
  const speedMps = roll.between(...sort.speedMps);
  const corners = star(
    {
      centre,
      outerM: [reachM * 0.7, reachM],
      innerM: [reachM * 0.35, reachM * 0.5],
      points: 3,
      speedMps,
      turnDegPerS: [0.2, 0.7],
    },
    roll,
  );
  return {
    id,
    environment: 'surface',
    kind: sort.kind,
    address: NO_ADDRESS,
    mmsi: MMSI_FIRST + n,
    mode3A: NO_MODE_3A,
    callsign: `${sort.name} ${n + 1}`,
    cooperative: true,
    adsb: false,
    course: buildCourse({ corners, speedMps, levelsM: [0], climbMaxMps: 1, phase: roll.between(0, 1) }),
  };
}
