import { type PlanePoint, toPlane } from '../plane.ts';

/** Exercise airspace, all invented and over open water. Degrees north and east. */
export const AREAS = {
  /** Where sensors of all three nations overlap. */
  maple: toPlane(25.9, 129.2),
  willow: toPlane(24.9, 128.3),
  cedar: toPlane(27.0, 130.5),
  /** West: seen by JPN-R3 and JPN-R4 only. */
  heron: toPlane(28.7, 125.9),
  /** Far north-west: seen by JPN-R4 only. */
  crane: toPlane(30.2, 125.3),
} as const satisfies Record<string, PlanePoint>;

export type AreaName = keyof typeof AREAS;

const points = (...degrees: readonly (readonly [number, number])[]): PlanePoint[] =>
  degrees.map(([latitude, longitude]) => toPlane(latitude, longitude));

/** Invented airways; they end near the edge of the area, mostly beyond the sensors' reach. */
export const AIRWAYS: readonly (readonly PlanePoint[])[] = [
  points([31.1, 123.2], [28.9, 126.2], [26.2, 129], [24.1, 131.8]),
  points([24.1, 123.2], [25.4, 126.2], [27.6, 129.2], [30.8, 131.3]),
  points([26.9, 122.3], [26.6, 125.8], [27.2, 129.6], [27.9, 131.9]),
  points([24.1, 130.5], [26.4, 130.9], [29.2, 129.9], [30.9, 129.5]),
  points([30.5, 122.4], [30.3, 125.4], [29.6, 129], [29.3, 131.8]),
  points([24.4, 122.4], [24.8, 126], [24.9, 129.5], [25.3, 131.9]),
];

/** Open water away from the real islands, as centre and reach. */
export const WATERS: readonly { readonly centre: PlanePoint; readonly reachM: number }[] = [
  { centre: toPlane(26.1, 129.9), reachM: 45_000 },
  { centre: toPlane(24.8, 129.6), reachM: 60_000 },
  { centre: toPlane(27.0, 130.6), reachM: 50_000 },
  { centre: toPlane(25.4, 128.7), reachM: 35_000 },
  { centre: toPlane(24.2, 127.6), reachM: 40_000 },
  { centre: toPlane(24.3, 130.7), reachM: 55_000 },
];
