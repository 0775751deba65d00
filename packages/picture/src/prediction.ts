import { wrapLongitude } from '@musubi/geo';
import { COVARIANCE_TERMS, Flag, SourceKind, TargetKind } from '@musubi/model';
import type { MemberColumns, MemberTable } from './member-table.ts';
import type { PictureParameters } from './parameters.ts';
import { move } from './place.ts';
import { isPositiveDefinite } from './symmetric.ts';

/** Where a track lives, as far as what it carries says so. */
export const Environment = { unknown: 0, air: 1, surface: 2 } as const;

/** Assumed where a source gives no usable covariance, m. */
const SIGMA_POSITION_UNKNOWN_M = 1000;
/** How far an object of unknown velocity may get, one sigma, m/s. */
const SIGMA_SPEED_AIR_MPS = 150;
const SIGMA_SPEED_SURFACE_MPS = 8;
const SIGMA_ALTITUDE_UNKNOWN_M = 200;
const SIGMA_UP_UNKNOWN_MPS = 5;
const SPEED_AIR_MPS = 60;
const ALTITUDE_AIR_M = 300;
/** MMSI 111MIDXXX belongs to search and rescue aircraft (ITU-R M.585). */
const MMSI_AIRCRAFT = 111;

const point = new Float64Array(2);
const positionBlock = new Float64Array(3);

/** Every member at one time, row by row beside the member table. */
export class Prediction {
  latitudeRad = new Float64Array(0);
  longitudeRad = new Float64Array(0);
  eastMps = new Float64Array(0);
  northMps = new Float64Array(0);
  covariance = new Float64Array(0);
  altitudeM = new Float64Array(0);
  sigmaAltitudeM = new Float64Array(0);
  /** An `Environment`. */
  environment = new Uint8Array(0);
  /** 1 where velocity and its covariance are known; else only the position block is filled. */
  hasVelocity = new Uint8Array(0);
  /** 1 where it is too old, or its source says so, to count beside fresher ones. */
  coasting = new Uint8Array(0);
  readonly #parameters: PictureParameters;

  constructor(parameters: PictureParameters) {
    this.#parameters = parameters;
  }

  /** Makes room for every row of the table. */
  reserve(capacity: number): void {
    if (this.latitudeRad.length >= capacity) return;
    this.latitudeRad = new Float64Array(capacity);
    this.longitudeRad = new Float64Array(capacity);
    this.eastMps = new Float64Array(capacity);
    this.northMps = new Float64Array(capacity);
    this.covariance = new Float64Array(capacity * COVARIANCE_TERMS);
    this.altitudeM = new Float64Array(capacity);
    this.sigmaAltitudeM = new Float64Array(capacity);
    this.environment = new Uint8Array(capacity);
    this.hasVelocity = new Uint8Array(capacity);
    this.coasting = new Uint8Array(capacity);
  }

  /** True when a partner's track has been silent for so long that it must go. */
  isExpired(members: MemberTable, row: number, nowS: number): boolean {
    if (members.nation[row] === 0) return false;
    const { airDropS, surfaceDropS } = this.#parameters;
    const surface = environmentOf(members.columns, row) === Environment.surface;
    return nowS - members.columns.timeS[row] > (surface ? surfaceDropS : airDropS);
  }

  /** Predicts one member to `nowS` at constant velocity. */
  predict(members: MemberTable, row: number, nowS: number): void {
    const { columns } = members;
    const environment = environmentOf(columns, row);
    const surface = environment === Environment.surface;
    const ageS = nowS - columns.timeS[row];
    // An own track has no age limit here, but a straight line for longer than this says nothing.
    const forS = Math.min(ageS, surface ? this.#parameters.surfaceDropS : this.#parameters.airDropS);
    this.environment[row] = environment;
    this.coasting[row] = this.#isCoasting(members, row, ageS, surface) ? 1 : 0;
    this.#predictPlane(columns, row, forS, surface);
    this.#predictAltitude(columns, row, forS);
  }

  #isCoasting(members: MemberTable, row: number, ageS: number, surface: boolean): boolean {
    if ((members.columns.flags[row] & Flag.coasting) !== 0) return true;
    if (members.nation[row] === 0) return false;
    return ageS > (surface ? this.#parameters.surfaceCoastS : this.#parameters.airCoastS);
  }

  #predictPlane(columns: MemberColumns, row: number, forS: number, surface: boolean): void {
    const start = row * COVARIANCE_TERMS;
    const known = columns.horizontalCovariance;
    const moving = Number.isFinite(columns.eastMps[row] + columns.northMps[row]) && isPositiveDefinite(known, start, 4);
    this.hasVelocity[row] = moving ? 1 : 0;
    this.eastMps[row] = moving ? columns.eastMps[row] : Number.NaN;
    this.northMps[row] = moving ? columns.northMps[row] : Number.NaN;
    if (!moving) {
      this.#spreadStill(columns, row, forS, surface);
      return;
    }
    const density = surface ? this.#parameters.surfaceAccelerationDensity : this.#parameters.airAccelerationDensity;
    spreadMoving(known, start, forS, density, this.covariance);
    const [east, north] = [this.eastMps[row], this.northMps[row]];
    const latitude = columns.latitudeRad[row];
    move(latitude, columns.longitudeRad[row], east * forS, north * forS, point);
    // Meridians converge: a straight flight turns against north by this much.
    const turn = wrapLongitude(point[1] - columns.longitudeRad[row]) * Math.sin(latitude);
    this.eastMps[row] = east * Math.cos(turn) + north * Math.sin(turn);
    this.northMps[row] = north * Math.cos(turn) - east * Math.sin(turn);
    this.latitudeRad[row] = point[0];
    this.longitudeRad[row] = point[1];
  }

  #spreadStill(columns: MemberColumns, row: number, forS: number, surface: boolean): void {
    const start = row * COVARIANCE_TERMS;
    const known = columns.horizontalCovariance;
    positionBlock[0] = known[start];
    positionBlock[1] = known[start + 1];
    positionBlock[2] = known[start + 4];
    if (!isPositiveDefinite(positionBlock, 0, 2)) {
      positionBlock[0] = positionBlock[2] = SIGMA_POSITION_UNKNOWN_M ** 2;
      positionBlock[1] = 0;
    }
    const reach = (forS * (surface ? SIGMA_SPEED_SURFACE_MPS : SIGMA_SPEED_AIR_MPS)) ** 2;
    this.covariance.fill(Number.NaN, start, start + COVARIANCE_TERMS);
    this.covariance[start] = positionBlock[0] + reach;
    this.covariance[start + 1] = positionBlock[1];
    this.covariance[start + 4] = positionBlock[2] + reach;
    this.latitudeRad[row] = columns.latitudeRad[row];
    this.longitudeRad[row] = columns.longitudeRad[row];
  }

  #predictAltitude(columns: MemberColumns, row: number, forS: number): void {
    const sigma = known(columns.sigmaAltitudeM[row], SIGMA_ALTITUDE_UNKNOWN_M);
    const sigmaUp = known(columns.sigmaUpMps[row], SIGMA_UP_UNKNOWN_MPS);
    this.altitudeM[row] = columns.altitudeM[row] + known(columns.upMps[row], 0) * forS;
    this.sigmaAltitudeM[row] = Math.hypot(sigma, sigmaUp * forS);
  }
}

/** F P Fᵀ + Q of the constant velocity model over `t`, upper triangle. */
function spreadMoving(p: Float32Array, at: number, t: number, density: number, out: Float64Array): void {
  const q = density * Math.abs(t);
  const [eu, ev, nu, nv] = [p[at + 2], p[at + 3], p[at + 5], p[at + 6]];
  const [uu, uv, vv] = [p[at + 7], p[at + 8], p[at + 9]];
  out[at] = p[at] + 2 * t * eu + t * t * uu + (q * t * t) / 3;
  out[at + 1] = p[at + 1] + t * (ev + nu) + t * t * uv;
  out[at + 2] = eu + t * uu + (q * t) / 2;
  out[at + 3] = ev + t * uv;
  out[at + 4] = p[at + 4] + 2 * t * nv + t * t * vv + (q * t * t) / 3;
  out[at + 5] = nu + t * uv;
  out[at + 6] = nv + t * vv + (q * t) / 2;
  out[at + 7] = uu + q;
  out[at + 8] = uv;
  out[at + 9] = vv + q;
}

function known(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}

function environmentOf(columns: MemberColumns, row: number): number {
  const mmsi = columns.mmsi[row];
  const kind = columns.targetKind[row];
  if (mmsi >= 0 && Math.floor(mmsi / 1_000_000) === MMSI_AIRCRAFT) return Environment.air;
  if (mmsi >= 0 || kind >= TargetKind.vessel || (columns.sourceKinds[row] & SourceKind.ais) !== 0)
    return Environment.surface;
  const seenInAir =
    columns.address[row] >= 0 ||
    columns.mode3A[row] >= 0 ||
    kind !== TargetKind.unknown ||
    columns.altitudeM[row] > ALTITUDE_AIR_M ||
    Math.hypot(columns.eastMps[row], columns.northMps[row]) > SPEED_AIR_MPS;
  return seenInAir ? Environment.air : Environment.unknown;
}
