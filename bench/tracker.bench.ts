// What the tracker costs: plots taken per second, cost with the number of targets, memory in steady state.
import { createTrackBatch, type PlotBatch, type Sensor } from '@musubi/model';
import { Tracker } from '@musubi/tracker';
import { datagramsOf, inBeats } from './feed/datagrams.ts';
import { plotBatches } from './feed/plot-batches.ts';
import { eightRadars, sensorOf } from './feed/radars.ts';
import { firstOf, trafficOf } from './feed/traffic.ts';
import { readOptions } from './measure/options.ts';
import { Report, type Row } from './measure/report.ts';
import { sink } from './measure/sink.ts';
import { spreadOf } from './measure/spread.ts';
import { cpuMsOf } from './measure/stopwatch.ts';

const START_S = 1_795_000_000;
const BEAT_S = 0.25;
/** Three turns of the radars: what flies is tracked, and what runs is compiled. */
const WARM_UP_S = 12;
const ROUND_S = 4;
const ROUNDS = 4;
/** One reading is too short to time. */
const WALKS = 10;
const TARGETS = [200, 1_000, 2_000, 5_000];

const options = readOptions();
const report = new Report('tracker', options);
const radars = eightRadars();
const sensors = radars.map(sensorOf);
const counts = options.list('targets', TARGETS);
const traffic = trafficOf(options.seed, START_S, Math.max(...counts));

report.table(
  `Tracker alone: eight radars of 4 s a turn, plots every ${BEAT_S} s, after ${WARM_UP_S} s; ${ROUNDS} rounds of ${ROUND_S} s`,
  counts.map(measure),
  [
    'By CPU time of the whole update: gating, association, filtering, initiation, dropping.',
    'More targets share one area, so they are also denser. Baseline: reading every column of the same plots once.',
    'Heap: what a round left behind after a full collection; in steady state about 0.',
  ],
);
report.close();

function measure(targets: number): Row {
  const seconds = WARM_UP_S + ROUNDS * ROUND_S;
  const sent = datagramsOf(firstOf(traffic, targets), radars, START_S, START_S + seconds);
  const batches = plotBatches(inBeats(sent, START_S, START_S + seconds, BEAT_S), sensors, START_S, BEAT_S);
  const tracker = new Tracker({ sensors, uses: new Uint8Array(sensors.length).fill(1) });
  let beat = 0;
  const run = (spanS: number): PlotBatch[] => {
    const span = batches.slice(beat, beat + spanS / BEAT_S);
    for (const batch of span) tracker.update(batch, START_S + ++beat * BEAT_S);
    return span;
  };
  run(WARM_UP_S);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = heapBytes();
    let span: PlotBatch[] = [];
    const ms = cpuMsOf(() => {
      span = run(ROUND_S);
    });
    const plots = span.reduce((sum, batch) => sum + batch.count, 0);
    const grew = heapBytes() - before;
    return { plots, us: (1000 * ms) / plots, walkUs: (1000 * walkMs(span)) / plots, grewKb: grew / 1000 };
  });
  const us = spreadOf(rounds.map((round) => round.us));
  const walkUs = spreadOf(rounds.map((round) => round.walkUs)).median;
  return {
    targets,
    tracks: tracksOf(tracker, sensors),
    'plots a second': rounds.reduce((sum, { plots }) => sum + plots, 0) / (ROUNDS * ROUND_S),
    'taken per second': spreadOf(rounds.map((round) => 1e6 / round.us)),
    'µs per plot': us,
    'times reading': us.median / walkUs,
    'heap grew kB': spreadOf(rounds.map((round) => round.grewKb)),
  };
}

/** The baseline, CPU ms: every byte of every column, once. */
function walkMs(batches: readonly PlotBatch[]): number {
  const all = (): void => batches.forEach(walk);
  all();
  return cpuMsOf(() => Array.from({ length: WALKS }, all)) / WALKS;
}

function walk(batch: PlotBatch): void {
  for (const column of Object.values(batch)) {
    if (!ArrayBuffer.isView(column)) continue;
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    let sum = 0;
    for (let i = 0; i < bytes.length; i++) sum += bytes[i] as number;
    sink(sum);
  }
}

function tracksOf(tracker: Tracker, table: readonly Sensor[]): number {
  const tracks = createTrackBatch(20_000, table.length);
  tracker.snapshot(tracks);
  sink(tracks.latitudeRad.subarray(0, tracks.count).reduce((sum, value) => sum + value, 0));
  return tracks.count;
}

function heapBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
