import { geodeticToEcef } from '@musubi/geo';
import { Domain, Life, type TrackTable } from '../track-table.ts';
import type { Body } from './body.ts';

/** A track lost longer before the body's start is not looked for, s. */
const GAP_MAX_S = 40;
/** It may go on for a plot or two after that start, s. */
const OVERLAP_MAX_S = 12;
/** What a motor adds to the way of a track that flies on as it did, m/s². */
const ACCELERATION_MPS2 = 50;
const REACH_M = 3_000;

const point = new Float64Array(3);

/** The confirmed aircraft track that ends where a body begins, −1 where there is none. */
export function nearTrack(table: TrackTable, body: Body): number {
  const t = table.column;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < table.confirmedCount; i++) {
    const slot = table.confirmed[i]!;
    if (t.life[slot] !== Life.confirmed || t.domain[slot] !== Domain.air || t.address[slot]! >= 0) continue;
    const gapS = body.startS - t.lastPlotS[slot]!;
    if (gapS > GAP_MAX_S || gapS < -OVERLAP_MAX_S) continue;
    const reach = REACH_M + (ACCELERATION_MPS2 / 2) * gapS * gapS + Math.abs(gapS) * t.speedSigmaMps[slot]!;
    const off = apart(table, slot, body);
    if (off > reach || off >= least) continue;
    best = slot;
    least = off;
  }
  return best;
}

/** Metres between the body's start and where the track was to be then. */
function apart(table: TrackTable, slot: number, body: Body): number {
  const t = table.column;
  const dS = body.startS - t.timeS[slot]!;
  const radius = 6_371_000;
  const latitude = t.latitudeRad[slot]! + (dS * t.northMps[slot]!) / radius;
  const longitude = t.longitudeRad[slot]! + (dS * t.eastMps[slot]!) / (radius * Math.cos(latitude));
  geodeticToEcef(latitude, longitude, t.heightM[slot]!, point);
  return Math.hypot(point[0]! - body.start[0]!, point[1]! - body.start[1]!, point[2]! - body.start[2]!);
}
