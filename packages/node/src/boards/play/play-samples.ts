import { Flag } from '@musubi/model';
import type { JointTrack } from '@musubi/picture';

/** The exercise tracks of a picture at one time, in columns. */
export interface PlaySample {
  /** UTC s. */
  readonly timeS: number;
  readonly ids: readonly number[];
  /** Of each: latitude, longitude rad, east, north m/s. */
  readonly states: readonly (readonly [number, number, number, number])[];
}

const MARKED = Flag.exercise | Flag.simulated;
const TRACKS_MAX = 500;

/** What a picture shows of an exercise: tracks that are marked as of one and as simulated, at most 500. */
export function sampleOf(tracks: readonly JointTrack[], timeS: number): PlaySample {
  const shown = tracks.filter(({ flags }) => (flags & MARKED) === MARKED).slice(0, TRACKS_MAX);
  return {
    timeS,
    ids: shown.map(({ number }) => number),
    states: shown.map((one) => [
      rounded(one.latitudeRad, 1e8),
      rounded(one.longitudeRad, 1e8),
      rounded(one.eastMps, 10),
      rounded(one.northMps, 10),
    ]),
  };
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}

/** Samples as they lie in a file, a line each. */
export function writeSamples(samples: readonly PlaySample[]): Uint8Array {
  return Buffer.from(samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
}

/** Reads such a file; lines that a crash tore are left out. */
export function readSamples(bytes: Uint8Array): PlaySample[] {
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((line) => readSample(line) ?? []);
}

function readSample(line: string): PlaySample | null {
  try {
    const value = JSON.parse(line) as Partial<PlaySample> | null;
    const fits = typeof value?.timeS === 'number' && value.ids?.length === value.states?.length;
    return fits && Array.isArray(value.states) ? (value as PlaySample) : null;
  } catch {
    return null;
  }
}
