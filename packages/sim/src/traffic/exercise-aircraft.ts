import { METRES_PER_FOOT } from '@musubi/geo';
import { TargetKind } from '@musubi/model';
import { type Dice, dice } from '../chance.ts';
import { buildCourse, type Course } from '../course.ts';
import type { PlanePoint } from '../plane.ts';
import { AREAS, type AreaName } from './places.ts';
import { racetrack, star, turnRadiusM } from './shapes.ts';
import { aircraft, codeOf, type SimulatedTarget, type Transponder } from './target.ts';

/** Who takes part, with the first address of the nation's block (facts: tar1090 `flags.js`). */
const NATIONS = [
  { name: 'KUMO', address: 0x840100 },
  { name: 'RAVEN', address: 0xa00100 },
  { name: 'BILBY', address: 0x7c0100 },
] as const;

/** One sort of exercise aircraft. */
interface Sort {
  readonly letter: string;
  readonly kind: number;
  readonly areas: readonly AreaName[];
  /** By turns. */
  readonly transponders: readonly Transponder[];
  readonly speedMps: readonly [number, number];
  readonly surgeMps: number;
  readonly outerM: readonly [number, number];
  readonly innerM: readonly [number, number];
  readonly points: number;
  readonly turnDegPerS: readonly [number, number];
  readonly heightFt: readonly [number, number];
  readonly levels: number;
  readonly climbMaxMps: number;
  /** How far from the middle of the area its own middle may lie. */
  readonly spreadM: number;
  /** On a racetrack instead of a star. */
  readonly oval?: boolean;
}

const SORTS = {
  fighter: {
    letter: 'F',
    kind: TargetKind.militaryAircraft,
    areas: ['maple', 'heron', 'cedar', 'willow', 'crane', 'maple'],
    transponders: ['mode-s', 'mode-s', 'ads-b', 'mode-s', 'none', 'mode-s'],
    speedMps: [170, 275],
    surgeMps: 18,
    outerM: [42_000, 58_000],
    innerM: [22_000, 32_000],
    points: 4,
    turnDegPerS: [1.8, 2.7],
    heightFt: [9_000, 36_000],
    levels: 6,
    climbMaxMps: 45,
    spreadM: 15_000,
  },
  patrol: {
    letter: 'P',
    kind: TargetKind.militaryAircraft,
    areas: ['cedar', 'heron', 'maple', 'willow'],
    transponders: ['ads-b', 'mode-s'],
    speedMps: [105, 150],
    surgeMps: 5,
    outerM: [70_000, 95_000],
    innerM: [45_000, 60_000],
    points: 3,
    turnDegPerS: [1, 2],
    heightFt: [6_000, 22_000],
    levels: 3,
    climbMaxMps: 8,
    spreadM: 25_000,
  },
  tanker: {
    letter: 'T',
    kind: TargetKind.militaryAircraft,
    areas: ['maple', 'willow', 'cedar', 'heron'],
    transponders: ['ads-b', 'ads-b', 'mode-s'],
    speedMps: [190, 215],
    surgeMps: 0,
    outerM: [60_000, 90_000],
    innerM: [0, 0],
    points: 0,
    turnDegPerS: [1, 1.4],
    heightFt: [24_000, 27_000],
    levels: 1,
    climbMaxMps: 5,
    spreadM: 60_000,
    oval: true,
  },
  helicopter: {
    letter: 'H',
    kind: TargetKind.rotorcraft,
    areas: ['maple', 'willow', 'cedar'],
    transponders: ['ads-b', 'mode-s', 'ads-b', 'mode-a-c'],
    speedMps: [48, 68],
    surgeMps: 4,
    outerM: [16_000, 28_000],
    innerM: [9_000, 13_000],
    points: 3,
    turnDegPerS: [1.5, 2.8],
    heightFt: [1_200, 4_500],
    levels: 3,
    climbMaxMps: 4,
    spreadM: 70_000,
  },
  uncrewed: {
    letter: 'U',
    kind: TargetKind.uncrewedAircraft,
    areas: ['crane', 'willow', 'heron', 'maple'],
    transponders: ['mode-s', 'ads-b', 'none', 'mode-s'],
    speedMps: [60, 105],
    surgeMps: 4,
    outerM: [34_000, 50_000],
    innerM: [18_000, 26_000],
    points: 3,
    turnDegPerS: [0.8, 2],
    heightFt: [16_000, 28_000],
    levels: 2,
    climbMaxMps: 5,
    spreadM: 30_000,
  },
  light: {
    letter: 'L',
    kind: TargetKind.lightAircraft,
    areas: ['maple', 'cedar', 'willow'],
    transponders: ['ads-b', 'mode-a-c', 'ads-b', 'none'],
    speedMps: [46, 72],
    surgeMps: 3,
    outerM: [30_000, 46_000],
    innerM: [16_000, 24_000],
    points: 3,
    turnDegPerS: [1, 2.5],
    heightFt: [4_000, 10_500],
    levels: 3,
    climbMaxMps: 4,
    spreadM: 50_000,
  },
} as const satisfies Record<string, Sort>;

export type SortName = keyof typeof SORTS;

function middle(sort: Sort, group: number, roll: Dice): PlanePoint {
  const area = AREAS[sort.areas[group % sort.areas.length] as AreaName];
  return { x: area.x + roll.between(-1, 1) * sort.spreadM, y: area.y + roll.between(-1, 1) * sort.spreadM };
}

/** A wingman flies the leader's course, this far aside of it and this many seconds behind. */
const ASIDE_M = 1800;
const BEHIND_S = 5;

function plan(sort: Sort, group: number, place: number, roll: Dice): Course {
  const leader = middle(sort, group, roll);
  const centre = { x: leader.x + place * ASIDE_M, y: leader.y - place * ASIDE_M * 0.4 };
  const speedMps = roll.between(...sort.speedMps);
  const levelsM = Array.from({ length: sort.levels }, () => roll.between(...sort.heightFt) * METRES_PER_FOOT);
  const fastest = speedMps + sort.surgeMps;
  const corners = sort.oval
    ? racetrack(
        centre,
        roll.between(0, 180),
        roll.between(...sort.outerM),
        turnRadiusM(fastest, roll.between(...sort.turnDegPerS)),
      )
    : star({ ...sort, centre, speedMps: fastest }, roll);
  const course = buildCourse({ ...sort, corners, speedMps, levelsM, phase: roll.between(0, 1) });
  return place === 0 ? course : { ...course, phaseS: course.phaseS - BEHIND_S * place };
}

/** The `n`th exercise aircraft of a sort; fighters fly in pairs, the even one leads. */
export function exerciseAircraft(seed: number, id: string, name: SortName, n: number): SimulatedTarget {
  const sort: Sort = SORTS[name];
  const pair = name === 'fighter' ? 2 : 1;
  const group = Math.floor(n / pair);
  // Both of a pair roll the same dice, so they fly the same course.
  const course = plan(sort, group, n % pair, dice(seed, `${name}-${group}`));
  const nation = NATIONS[group % NATIONS.length] as (typeof NATIONS)[number];
  const sortNumber = Object.keys(SORTS).indexOf(name);
  const identity = {
    address: nation.address + sortNumber * 0x400 + n,
    mode3A: codeOf(0o40 + sortNumber + 8 * (Math.floor(n / 64) % 3), n),
    callsign: `${nation.name}${sort.letter}${String((n % 98) + 1).padStart(2, '0')}`,
  };
  const transponder = sort.transponders[group % sort.transponders.length] as Transponder;
  return aircraft(id, sort.kind, transponder, identity, course);
}
