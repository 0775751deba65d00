import { ECCENTRICITY_SQUARED } from '@musubi/geo';
import { BASIS_SIZE, EARTH_RADIUS_M, radiusAcrossM } from './frame.ts';
import type { SensorState } from './sensor-table.ts';
import type { TrackTable } from './track-table.ts';

/** Where a radar sees something at a time: east and north of the site, m, and how far off. */
export interface Sight {
  timeS: number;
  east: number;
  north: number;
  groundM: number;
  rangeM: number;
}

export function createSight(): Sight {
  return { timeS: 0.5, east: 0.5, north: 0.5, groundM: 0.5, rangeM: 0.5 };
}

/**
 * Where the radar sees the track at `out.timeS`, roughly: straight on from its state. The geometry is
 * that of `predictPolar`, without the derivatives.
 */
export function sight(out: Sight, table: TrackTable, slot: number, state: SensorState): void {
  const t = table.column;
  const site = state.site!;
  const { basis } = t;
  const b = slot * BASIS_SIZE;
  const sLat = basis[b]!;
  const cLat = basis[b + 1]!;
  const sLon = basis[b + 2]!;
  const cLon = basis[b + 3]!;
  const dS = out.timeS - t.timeS[slot]!;
  const height = t.heightM[slot]!;
  const east = dS * t.eastMps[slot]!;
  const north = dS * t.northMps[slot]!;
  const scale = 1 + height / EARTH_RADIUS_M;
  const e = east * scale;
  const n = north * scale;
  const u = height - (east * east + north * north) / (2 * EARTH_RADIUS_M);
  // From the site to the track, earth-centred, then along the site's own axes.
  const radius = radiusAcrossM(sLat);
  const outward = cLat * (radius + u) - sLat * n;
  const x = cLon * outward - sLon * e - site.originX;
  const y = sLon * outward + cLon * e - site.originY;
  const z = sLat * (radius * (1 - ECCENTRICITY_SQUARED) + u) + cLat * n - site.originZ;
  const away = site.cosLongitude * x + site.sinLongitude * y;
  const toEast = site.cosLongitude * y - site.sinLongitude * x;
  const toNorth = site.cosLatitude * z - site.sinLatitude * away;
  const up = site.cosLatitude * away + site.sinLatitude * z;
  const ground2 = Math.max(1, toEast * toEast + toNorth * toNorth);
  out.east = toEast;
  out.north = toNorth;
  out.groundM = Math.sqrt(ground2);
  out.rangeM = Math.sqrt(ground2 + up * up);
}

/** Azimuth of what is seen, rad clockwise from north. */
export function azimuthOf(seen: Sight): number {
  return Math.atan2(seen.east, seen.north);
}
