import {
  AltitudeKind,
  CALLSIGN_BYTES,
  COVARIANCE_TERMS,
  clearTrack,
  createTrackBatch,
  Flag,
  type Sensor,
  SourceKind,
  TargetKind,
  type TrackBatch,
} from '@musubi/model';
import { NOW_S, PARTNERS } from './partners.ts';

const SENSORS = 16;
const RAD_PER_DEG = Math.PI / 180;

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sixteen radars of Japan; the last four may not go to every partner. */
export function sixteenSensors(): Sensor[] {
  return Array.from({ length: SENSORS }, (_, index) => ({
    id: `JPN-B${index + 1}`,
    index,
    nation: 'JPN',
    name: `Bench radar ${index + 1} (invented)`,
    kind: 'radar' as const,
    label: {
      policy: 'JPN-DEMO',
      classification: index % 3 === 0 ? 'LIMITED' : 'OPEN',
      caveats: ['EXERCISE-ONLY' as const],
      releasableTo: index < SENSORS - 4 ? PARTNERS : PARTNERS.slice(SENSORS - index),
      originator: 'JPN',
      createdS: 0,
    },
    periodS: 4,
    rangeMaxM: 400_000,
    detectionProbability: 0.9,
    accuracy: { sigmaRangeM: 80, sigmaAzimuthRad: 0.001, sigmaAltitudeM: 8, sigmaPositionM: 50 },
    exercise: true,
    simulated: true,
  }));
}

/** A picture of `count` tracks, each from two to four of the sensors; most answer with all they have. */
export function pictureOf(seed: number, count: number): TrackBatch {
  const roll = dice(seed);
  const tracks = createTrackBatch(count, SENSORS);
  tracks.count = count;
  for (let row = 0; row < count; row++) fill(tracks, row, roll);
  return tracks;
}

/** Moves every track by a second, as the next frame would have it. */
export function moveBySecond(tracks: TrackBatch): void {
  for (let row = 0; row < tracks.count; row++) {
    tracks.timeS[row]! += 1;
    tracks.latitudeRad[row]! += tracks.northMps[row]! / 6_371_000;
    tracks.longitudeRad[row]! += tracks.eastMps[row]! / 5_700_000;
  }
}

function fill(tracks: TrackBatch, row: number, roll: () => number): void {
  clearTrack(tracks, row);
  const cooperative = roll() < 0.8;
  tracks.number[row] = row + 1;
  tracks.timeS[row] = NOW_S - 4 * roll();
  tracks.latitudeRad[row] = (24 + 6 * roll()) * RAD_PER_DEG;
  tracks.longitudeRad[row] = (126 + 6 * roll()) * RAD_PER_DEG;
  tracks.eastMps[row] = 500 * roll() - 250;
  tracks.northMps[row] = 500 * roll() - 250;
  tracks.horizontalCovariance.set(covariance(roll), row * COVARIANCE_TERMS);
  tracks.targetKind[row] = TargetKind.aircraft;
  tracks.sourceKinds[row] = cooperative ? SourceKind.psr | SourceKind.modeS : SourceKind.psr;
  tracks.flags[row] = Flag.exercise | Flag.simulated;
  tracks.upMps[row] = 10 * roll() - 5;
  tracks.sigmaUpMps[row] = 1 + roll();
  if (cooperative) identify(tracks, row, roll);
  const sensors = 2 + Math.floor(3 * roll());
  for (let i = 0; i < sensors; i++) tracks.lineage[row]! |= 1 << Math.floor(SENSORS * roll());
}

function identify(tracks: TrackBatch, row: number, roll: () => number): void {
  tracks.altitudeM[row] = 3_000 + 9_000 * roll();
  tracks.altitudeKind[row] = AltitudeKind.pressure;
  tracks.sigmaAltitudeM[row] = 5 + 5 * roll();
  tracks.address[row] = 0xf01000 + row;
  tracks.mode3A[row] = Math.floor(4096 * roll());
  const callsign = Buffer.from(`MSB${row}`);
  tracks.callsign.set(callsign, row * CALLSIGN_BYTES);
}

/** Upper triangle of a covariance such as a tracker gives: sides that correlate, positive definite. */
function covariance(roll: () => number): number[] {
  const [e, n, u, v] = [40 + 60 * roll(), 40 + 60 * roll(), 3 + 4 * roll(), 3 + 4 * roll()];
  const r = 0.5 * roll();
  return [e * e, r * e * n, r * e * u, 0, n * n, 0, r * n * v, u * u, 0, v * v];
}
