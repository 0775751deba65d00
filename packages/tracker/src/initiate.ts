import { polarToGeodetic } from '@musubi/geo';
import { type PlotBatch, PlotKind } from '@musubi/model';
import { hasAltitude } from './altitude.ts';
import { hasElevation, heightAt } from './elevation.ts';
import { BASIS_SIZE, EARTH_RADIUS_M, writeBasis } from './frame.ts';
import { domainOf } from './identity.ts';
import type { ModelSet } from './motion-models.ts';

import type { TrackerParameters } from './parameters.ts';
import { aim, createPolarPrediction, createView, predictPolar } from './polar-measurement.ts';
import { rowOf, type Scan } from './scan.ts';
import type { SensorState } from './sensor-table.ts';
import {
  CLIMB,
  covariancePlace,
  HEIGHT,
  LANES,
  MODELS_MAX,
  meanPlace,
  STATE_SIZE,
  TURN,
  V_EAST,
  V_NORTH,
} from './state-layout.ts';
import { Domain, Life, type TrackTable } from './track-table.ts';

const REPORTED_SIGMA_MPS = { air: 12, surface: 2.5 };
const REPORTED_UP_SIGMA_MPS = 3;
const SURFACE_HEIGHT_SIGMA_M = 10;

const point = new Float64Array(3);
const view = createView();
const seen = createPolarPrediction();
const mean = new Float64Array(STATE_SIZE);
const P = new Float64Array(STATE_SIZE * STATE_SIZE);

/** Starts a tentative track from a plot that belongs to no other; its slot, or −1 when there is no room. */
export function initiate(
  table: TrackTable,
  set: ModelSet,
  parameters: TrackerParameters,
  scan: Scan,
  p: number,
  existence: number,
): number {
  const { batch, state } = scan;
  const row = rowOf(scan, p);
  const slot = table.allocate();
  if (slot < 0) return -1;
  const t = table.column;
  t.life[slot] = Life.tentative;
  t.domain[slot] = domainOf(batch, row);
  t.timeS[slot] = scan.plotS[p]!;
  t.startS[slot] = t.timeS[slot]!;
  t.stirredS[slot] = t.timeS[slot]!;
  t.lastPlotS[slot] = t.timeS[slot]!;
  t.existence[slot] = existence;
  t.existenceS[slot] = t.timeS[slot]!;
  const surface = t.domain[slot] === Domain.surface;
  P.fill(0);
  mean.fill(0);
  startHeight(surface, set, parameters, scan, p);
  if (scan.polar) startPolar(table, slot, state, scan.rangeM[p]!, scan.azimuthRad[p]!);
  else startGeodetic(table, slot, state, batch, row);
  startVelocity(surface, parameters, batch, row);
  writeModels(table, slot, set);
  return slot;
}

function startHeight(surface: boolean, set: ModelSet, parameters: TrackerParameters, scan: Scan, p: number): void {
  const { batch, state } = scan;
  const row = rowOf(scan, p);
  let sigma = surface ? SURFACE_HEIGHT_SIGMA_M : Math.sqrt(state.varianceAltitude);
  if (!surface && hasAltitude(batch, row)) mean[HEIGHT] = batch.altitudeM[row]!;
  else if (!surface && hasElevation(batch, row)) {
    mean[HEIGHT] = heightAt(state.site!, scan.rangeM[p]!, scan.azimuthRad[p]!, batch.elevationRad[row]!);
    sigma = scan.rangeM[p]! * Math.sqrt(state.varianceElevation);
  } else if (!surface) {
    const nearM = batch.kind[row] === PlotKind.polar ? 0.6 * batch.rangeM[row]! : Number.POSITIVE_INFINITY;
    mean[HEIGHT] = Math.min(parameters.unknownHeightM, nearM);
    sigma = Math.min(parameters.unknownHeightSigmaM, nearM / 2);
  }
  P[HEIGHT * STATE_SIZE + HEIGHT] = sigma * sigma;
  const up = batch.reportedUpMps[row]!;
  const told = !surface && Math.abs(up) < 200;
  mean[CLIMB] = told ? up : 0;
  P[CLIMB * STATE_SIZE + CLIMB] = (told ? REPORTED_UP_SIGMA_MPS : set.climbSigmaMps) ** 2;
}

/** Position from range, azimuth and height, with the covariance that the three give together. */
function startPolar(table: TrackTable, slot: number, state: SensorState, rangeM: number, azimuthRad: number): void {
  const height = mean[HEIGHT]!;
  polarToGeodetic(state.site!, rangeM, azimuthRad, height, point);
  place(table, slot, point[0]!, point[1]!);
  aim(view, state.site!, table.column.basis, slot * BASIS_SIZE);
  predictPolar(view, 0, 0, height, seen);
  const s = seen;
  const determinant = s.rangeByEast * s.azimuthByNorth - s.rangeByNorth * s.azimuthByEast;
  // Straight overhead range says nothing about the ground position: then the azimuth's arc is kept small but finite.
  const d = Math.abs(determinant) < 1e-9 ? 1e-9 : determinant;
  const er = s.azimuthByNorth / d;
  const ea = -s.rangeByNorth / d;
  const nr = -s.azimuthByEast / d;
  const na = s.rangeByEast / d;
  const eh = -(er * s.rangeByHeight + ea * s.azimuthByHeight);
  const nh = -(nr * s.rangeByHeight + na * s.azimuthByHeight);
  const r2 = state.rangeNoise.variance;
  const a2 = state.azimuthNoise.variance;
  const h2 = P[HEIGHT * STATE_SIZE + HEIGHT]!;
  P[0] = er * er * r2 + ea * ea * a2 + eh * eh * h2;
  P[1] = er * nr * r2 + ea * na * a2 + eh * nh * h2;
  P[STATE_SIZE] = P[1];
  P[STATE_SIZE + 1] = nr * nr * r2 + na * na * a2 + nh * nh * h2;
  P[HEIGHT] = eh * h2;
  P[STATE_SIZE + HEIGHT] = nh * h2;
  P[HEIGHT * STATE_SIZE] = P[HEIGHT];
  P[HEIGHT * STATE_SIZE + 1] = P[STATE_SIZE + HEIGHT];
}

function startGeodetic(table: TrackTable, slot: number, state: SensorState, batch: PlotBatch, row: number): void {
  place(table, slot, batch.latitudeRad[row]!, batch.longitudeRad[row]!);
  const stated = batch.sigmaPositionM[row]!;
  const sigma = Math.max(3, stated > 0 ? stated : state.sigmaPositionM);
  P[0] = sigma * sigma;
  P[STATE_SIZE + 1] = sigma * sigma;
}

function place(table: TrackTable, slot: number, latitudeRad: number, longitudeRad: number): void {
  table.column.latitudeRad[slot] = latitudeRad;
  table.column.longitudeRad[slot] = longitudeRad;
  writeBasis(latitudeRad, longitudeRad, table.column.basis, slot * BASIS_SIZE);
}

function startVelocity(surface: boolean, parameters: TrackerParameters, batch: PlotBatch, row: number): void {
  const east = batch.reportedEastMps[row]!;
  const north = batch.reportedNorthMps[row]!;
  const told = Math.hypot(east, north) < (surface ? 60 : 2_000);
  let sigma = surface ? parameters.surfaceSpeedSigmaMps : parameters.airSpeedSigmaMps;
  if (told) {
    const scale = 1 + mean[HEIGHT]! / EARTH_RADIUS_M;
    mean[V_EAST] = east / scale;
    mean[V_NORTH] = north / scale;
    sigma = surface ? REPORTED_SIGMA_MPS.surface : REPORTED_SIGMA_MPS.air;
  }
  P[V_EAST * STATE_SIZE + V_EAST] = sigma * sigma;
  P[V_NORTH * STATE_SIZE + V_NORTH] = sigma * sigma;
}

function writeModels(table: TrackTable, slot: number, set: ModelSet): void {
  const t = table.column;
  for (let j = 0; j < set.models.length; j++) {
    const model = set.models[j]!;
    mean[TURN] = model.turnRateRadPerS;
    P[TURN * STATE_SIZE + TURN] = model.turnRateSigmaRadPerS ** 2;
    const x = meanPlace(slot, j);
    for (let k = 0; k < STATE_SIZE; k++) t.mean[x + LANES * k] = mean[k]!;
    pack(t.covariance, covariancePlace(slot, j));
    t.weight[slot * MODELS_MAX + j] = set.initial[j]!;
  }
}

/** Keeps the upper triangle of `P` as a model's covariance at `to`. */
function pack(covariance: Float32Array, to: number): void {
  let k = to;
  for (let i = 0; i < STATE_SIZE; i++) {
    for (let j = i; j < STATE_SIZE; j++, k += LANES) covariance[k] = P[i * STATE_SIZE + j]!;
  }
}
