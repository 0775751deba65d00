import { writeFileSync } from 'node:fs';
import { localFrame } from '@musubi/geo';
import { Progress } from '../decode/progress.ts';
import { CliError } from '../error.ts';
import type { Row } from '../track/bad-rows.ts';
import { Drawing } from './drawing.ts';
import { badRowsOf, type Place, type Places, readPlaces, SAME_S } from './samples.ts';
import { type Score, Scoring } from './scoring.ts';
import { drawSvg } from './svg.ts';

export interface ScoreOptions {
  readonly truth: string;
  readonly tracks: string;
  readonly intervalS: number;
  readonly fromS: number;
  readonly cutOffM: number;
  /** Where a drawing goes; null for none. */
  readonly plot: string | null;
}

/** A score, and how many rows of either file could not be used. */
export interface ScoreReport extends Score {
  readonly rowsRefused: { readonly truth: number; readonly tracks: number };
}

/** Compares a file of tracks with the truth; see `--help` for the formats. */
export async function score(options: ScoreOptions): Promise<ScoreReport> {
  const bad = { truth: badRowsOf(options.truth), tracks: badRowsOf(options.tracks) };
  const { intervalS, fromS } = options;
  const truthSamples = readPlaces(options.truth, bad.truth, { intervalS, fromS, isScored: isCovered });
  const trackSamples = readPlaces(options.tracks, bad.tracks, { intervalS, fromS, isScored: () => true });
  const drawing = options.plot === null ? null : new Drawing();
  const progress = new Progress();
  let scoring: Scoring | undefined;
  try {
    for await (const { truth, tracks } of together(truthSamples, trackSamples)) {
      scoring ??= begin(options.cutOffM, truth, tracks, drawing);
      scoring?.add(truth.places, tracks.places, intervalS);
      progress.show(() => `scored to t ${truth.timeS} s`);
    }
  } finally {
    progress.end();
  }
  const result = scoring?.result();
  if (result === undefined || result.samples === 0) throw nothingToScore(options);
  if (options.plot !== null && drawing !== null) save(options.plot, drawSvg(drawing, result));
  return { ...result, rowsRefused: { truth: bad.truth.count, tracks: bad.tracks.count } };
}

/** The truth's samples with the tracks' at the same time; both to their ends. */
async function* together(
  truthSamples: AsyncGenerator<Places>,
  trackSamples: AsyncGenerator<Places>,
): AsyncGenerator<{ truth: Places; tracks: Places }> {
  let tracks = await trackSamples.next();
  for await (const truth of truthSamples) {
    while (!tracks.done && tracks.value.timeS < truth.timeS - SAME_S) tracks = await trackSamples.next();
    const isNow = !tracks.done && tracks.value.timeS <= truth.timeS + SAME_S;
    yield { truth, tracks: isNow ? tracks.value : { timeS: truth.timeS, places: [] } };
  }
  // Rows beyond the truth are not scored, but bad ones among them are still told of.
  while (!tracks.done) tracks = await trackSamples.next();
}

/** Distances are measured in the tangent plane amid the first objects; until there are any there is nothing to score. */
function begin(cutOffM: number, truth: Places, tracks: Places, drawing: Drawing | null): Scoring | undefined {
  const places = truth.places.length > 0 ? truth.places : tracks.places;
  if (places.length === 0) return undefined;
  const mean = (value: (place: Place) => number): number =>
    places.reduce((sum, place) => sum + value(place), 0) / places.length;
  const longitudes = mean((place) => Math.sin(place.longitudeRad));
  const longitudeRad = Math.atan2(
    longitudes,
    mean((place) => Math.cos(place.longitudeRad)),
  );
  return new Scoring(
    cutOffM,
    localFrame(
      mean((place) => place.latitudeRad),
      longitudeRad,
      0,
    ),
    drawing,
  );
}

function isCovered(row: Row): boolean {
  const sensors = row['cov'];
  return typeof sensors !== 'number' || sensors >= 1;
}

function nothingToScore({ truth, intervalS, fromS }: ScoreOptions): CliError {
  return new CliError('input-broken', `${truth}: no truth at a multiple of ${intervalS} s from t ${fromS} s on`);
}

function save(path: string, svg: string): void {
  try {
    writeFileSync(path, svg);
  } catch (error) {
    throw new CliError('file-unwritable', `${path}: cannot be written (${(error as Error).message})`);
  }
}
