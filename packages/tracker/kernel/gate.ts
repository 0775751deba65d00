// Which tracks a plot may belong to: those that the grid has around it, and of a radar's those that it may have seen there.
import { cosine, EARTH_RADIUS_M, radiusAcrossM, radiusAlongM, sine, wrapLongitude } from './frame';
import { query } from './grid';
import {
  basisAt,
  coarse,
  EAST_SPEED,
  HEIGHT,
  latitudeAt,
  longitudeAt,
  NEIGHBOURS,
  NORTH_SPEED,
  PLACE,
  PLOT,
  SITE,
  timeAt,
} from './layout';
import { ground2, look, range2, reachOf, toEast, toNorth } from './sight';

/** A plot is nearer to the radar over the ground than its height would have it, m of m. */
const STEEPEST: f64 = 0.7;
/** How far a plot may lie off its coarse place for all other reasons than a wrong height, m. */
const DISPLACED_LEAST_M: f64 = 1000;
/** Squares of heights are at most so far from that of the one that is taken where none is told, m²; of which gates cover so much, m. */
const HEIGHTS_M2: f64 = 1.5e8;
const DISPLACED_USUAL_M: f64 = 2500;
const POLAR_LEAST: f64 = 0.05;
const ACROSS_DATE_LINE_M: f64 = 200000;

/** Leaves in `NEIGHBOURS` the tracks around a place, rad; how many. */
export function around(latitude: f64, longitude: f64): i32 {
  return query(latitude, longitude, 0, 0);
}

/** The same around the radar's plot in `PLOT`, if it is so high, m. */
export function neighbours(azimuth: f64, height: f64): i32 {
  locate(azimuth, height);
  const wider = Math.max(0, HEIGHTS_M2 / load<f64>(PLOT, 24) - DISPLACED_USUAL_M) / EARTH_RADIUS_M;
  return query(load<f64>(PLACE), load<f64>(PLACE, 8), wider, wider / Math.max(POLAR_LEAST, load<f64>(SITE, 8)));
}

/** Of those, the ones whose plot it can be at all. */
export function nearby(azimuth: f64, height: f64, timeS: f64): i32 {
  const found = neighbours(azimuth, height);
  let kept = 0;
  for (let k = 0; k < found; k++) {
    const slot = load<u32>(NEIGHBOURS + ((<usize>k) << 2));
    if (!near(slot, timeS)) continue;
    store<u32>(NEIGHBOURS + ((<usize>kept) << 2), slot);
    kept++;
  }
  return kept;
}

/** Finds the plot's coarse place, by its slant range. */
function locate(azimuth: f64, height: f64): void {
  const rangeM = load<f64>(PLOT, 24);
  const sin = Math.sin(azimuth);
  const cos = Math.cos(azimuth);
  store<f64>(PLOT, sin, 40);
  store<f64>(PLOT, cos, 48);
  const placed = Math.min(height, STEEPEST * rangeM);
  const siteM = load<f64>(SITE, 72);
  const rise = placed - siteM;
  // Law of cosines on a sphere, small angles: the arc below a slant range.
  const flat = (rangeM * rangeM - rise * rise) / (1 + (rise + 2 * siteM) / EARTH_RADIUS_M);
  const ground = Math.sqrt(Math.max(0, flat));
  offset(ground * sin, ground * cos);
  store<f64>(PLACE, placed, 16);
  store<f64>(PLACE, 4 * Math.sqrt(load<f64>(PLOT, 32)), 24);
  store<f64>(PLACE, 4 * Math.sqrt(load<f64>(PLOT, 56)), 32);
}

/** Leaves in `PLACE` the point east and north of the radar on the ellipsoid, right to the second order. */
function offset(east: f64, north: f64): void {
  const sLat = load<f64>(SITE);
  const cLat = load<f64>(SITE, 8);
  const across = radiusAcrossM(sLat);
  const rough = north / radiusAlongM(sLat);
  const sag = (east * east * sLat) / (2 * across * cLat);
  const half = 0.5 * rough;
  const up = (north - sag) / radiusAlongM(sLat * cosine(half) + cLat * sine(half));
  const aside = east / (across * (cLat * cosine(rough) - sLat * sine(rough)));
  store<f64>(PLACE, load<f64>(SITE, 56) + up);
  store<f64>(PLACE, wrapLongitude(load<f64>(SITE, 64) + aside), 8);
}

/** Whether the radar's plot in `PLOT`, whose coarse place is in `PLACE`, can be the track's at all. */
function near(slot: usize, timeS: f64): bool {
  const passedS = timeS - load<f64>(timeAt + (slot << 3));
  const reach = reachOf(slot, passedS);
  if (isFar(slot, passedS, reach)) return false;
  look(slot, timeS);
  const rangeM = load<f64>(PLOT, 24);
  const rangeNoise = load<f64>(PLACE, 24);
  if (Math.abs(rangeM - Math.sqrt(range2)) > reach + rangeNoise) return false;
  const ground = Math.sqrt(ground2);
  if (ground < 2 * reach) return true;
  const aside = load<f64>(PLOT, 40) * toNorth - load<f64>(PLOT, 48) * toEast;
  const ahead = load<f64>(PLOT, 48) * toNorth + load<f64>(PLOT, 40) * toEast;
  return ahead > 0 && Math.abs(aside) < reach + load<f64>(PLACE, 32) * ground;
}

/** Whether the plot is too far from a track by its coarse place already. */
function isFar(slot: usize, passedS: f64, reach: f64): bool {
  const rangeM = load<f64>(PLOT, 24);
  const placedM = load<f64>(PLACE, 16);
  const heightM = <f64>load<f32>(coarse(HEIGHT, slot));
  const speed = Math.abs(load<f32>(coarse(EAST_SPEED, slot))) + Math.abs(load<f32>(coarse(NORTH_SPEED, slot)));
  const noise = load<f64>(PLACE, 24) + load<f64>(PLACE, 32) * rangeM;
  // At the track's height the plot's slant range would lead to another place.
  const displaced = (Math.abs(heightM - placedM) * (heightM + placedM)) / rangeM + DISPLACED_LEAST_M;
  const farM = reach + Math.abs(passedS) * speed + noise + displaced;
  // Close to the radar an azimuth says little, and across the date line this is not the distance.
  if (rangeM < 4 * farM) return false;
  const north = (load<f64>(PLACE) - load<f64>(latitudeAt + (slot << 3))) * EARTH_RADIUS_M;
  const cosine = load<f64>(basisAt + (slot << 5), 8);
  const east = (load<f64>(PLACE, 8) - load<f64>(longitudeAt + (slot << 3))) * EARTH_RADIUS_M * cosine;
  return north * north + east * east > farM * farM && Math.abs(east) < ACROSS_DATE_LINE_M;
}
