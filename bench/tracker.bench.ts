// What the tracker costs and how good it is: the whole `musubi track` process, the update alone with its memory and
// garbage, scores of the recordings beside the reference's, and what each part earns.
import { createTrackBatch, type PlotBatch, type Sensor } from '@musubi/model';
import { Tracker } from '@musubi/tracker';
import { datagramsOf, inBeats } from './feed/datagrams.ts';
import { plotBatches } from './feed/plot-batches.ts';
import { eightRadars, sensorOf } from './feed/radars.ts';
import { firstOf, trafficOf } from './feed/traffic.ts';
import { garbageOf } from './measure/garbage.ts';
import { readOptions } from './measure/options.ts';
import { Report, type Row } from './measure/report.ts';
import { sink } from './measure/sink.ts';
import { type Spread, spreadOf } from './measure/spread.ts';
import { cpuMsOf } from './measure/stopwatch.ts';
import { ablationRows, misstatedRows, recordings, registrationRows, scoreRows } from './tracking/scores.ts';
import { trackProcess } from './tracking/whole-process.ts';

const START_S = 1_795_000_000;
const BEAT_S = 1;
/** What flies is tracked, and what runs is compiled. */
const WARM_UP_S = 40;
const ROUND_S = 10;
const ROUNDS = 4;
/** One reading is too short to time. */
const WALKS = 10;
const TARGETS = [200, 1_000, 2_000, 5_000];
/** Lengths of the recordings that a whole process reads: all counts of targets for the first, one for the others. */
const WHOLE_S = [120, 600];
const WHOLE_TARGETS = 2_000;

const options = readOptions();
const report = new Report('tracker', options);
const radars = eightRadars();
const sensors = radars.map(sensorOf);
const counts = options.list('targets', TARGETS);
const [wholeS = 0, ...longerS] = options.list('seconds', WHOLE_S);
const traffic = trafficOf(options.seed, START_S, Math.max(...counts));

const whole = counts.map((targets) => trackProcess(traffic, radars, sensors, targets, wholeS));
const chosen = counts.includes(WHOLE_TARGETS) ? WHOLE_TARGETS : Math.max(...counts);
const longer = longerS.map((seconds) => trackProcess(traffic, radars, sensors, chosen, seconds));
report.table(
  'The whole process: musubi track over plots in a file; eight radars of 4 s a turn, no identities',
  [...whole, ...longer],
  [
    'Start-up, compilation, reading, tracking and writing; CPU time of all threads. More targets share one area: they are denser.',
    'Baseline: a process that reads the same file and gives each line to JSON.parse.',
  ],
);
const first = whole[counts.indexOf(chosen)] as Row;
if (longer.length > 0) {
  report.table(
    `What the first ${wholeS} s leave out: the same, less the process that read these alone`,
    longer.map((row) => afterwards(first, row)),
  );
}

// The first to be measured would pay for compiling what all of them run; the machine's own spells are shared by turns.
await measured([prepare(chosen)]);
const alone = await measured(counts.map(prepare));
report.table(
  `The update alone, plots every ${BEAT_S} s, after ${WARM_UP_S} s; ${ROUNDS} rounds of ${ROUND_S} s, in turns`,
  alone,
  [
    'By CPU time of the update (gating, association, filtering, initiation, dropping), after a run that is not counted.',
    'Baseline: reading every column of the same plots once. Garbage: put on the heap in all rounds, and collections.',
    'Tracks: what the table of tracks takes by track, room for more of them and a scan’s candidates included.',
  ],
);

report.table('Cost of a plot by number of targets, over that of the middle (0.8 to 1.2 is wanted)', [flatness(alone)]);

const names = recordings();
report.table('Recordings, ours / reference at its best setting for each; no identities', await scoreRows(names), [
  names.length > 0 ? 'One set of parameters for all. NEES: 2 is consistent.' : 'The recordings are not here: left out.',
]);
if (names.length > 0) {
  report.table('GOSPA in m with one part switched off', await ablationRows(names));
  report.table('Registration: GOSPA after the first two minutes', await registrationRows(names));
  report.table(
    'GOSPA in m where sensors.json says what is wrong; up to 10 % more is wanted',
    await misstatedRows(names),
  );
}
report.close();

/** A tracker that has settled, and what it is to be given beat by beat. */
function prepare(targets: number): Run {
  const seconds = WARM_UP_S + ROUNDS * ROUND_S;
  const sent = datagramsOf(firstOf(traffic, targets), radars, START_S, START_S + seconds);
  const batches = plotBatches(inBeats(sent, START_S, START_S + seconds, BEAT_S), sensors, START_S, BEAT_S);
  const tracker = new Tracker({ sensors, uses: new Uint8Array(sensors.length).fill(1) });
  const run = { targets, tracker, batches, us: [], walkUs: [], garbageBytes: 0, scavenges: 0 };
  for (let beat = 0; beat < WARM_UP_S / BEAT_S; beat++) update(run, beat);
  return run;
}

interface Run {
  readonly targets: number;
  readonly tracker: Tracker;
  readonly batches: readonly PlotBatch[];
  /** By round: the update and the baseline, µs a plot. */
  readonly us: number[];
  readonly walkUs: number[];
  garbageBytes: number;
  scavenges: number;
}

function update({ tracker, batches }: Run, beat: number): void {
  tracker.update(batches[beat] as PlotBatch, START_S + (beat + 1) * BEAT_S);
}

/** Round by round, in each of them one run after the other. */
async function measured(runs: readonly Run[]): Promise<Row[]> {
  for (let round = 0; round < ROUNDS; round++) for (const run of runs) await measureRound(run, round);
  return runs.map(rowOf);
}

async function measureRound(run: Run, round: number): Promise<void> {
  const first = (WARM_UP_S + round * ROUND_S) / BEAT_S;
  const beats = Array.from({ length: ROUND_S / BEAT_S }, (_, k) => first + k);
  let ms = 0;
  const steps = beats.map((beat) => (): void => {
    ms += cpuMsOf(() => update(run, beat));
  });
  const garbage = await garbageOf(steps);
  const span = beats.map((beat) => run.batches[beat] as PlotBatch);
  run.us.push((1000 * ms) / plotsIn(span));
  run.walkUs.push((1000 * walkMs(span)) / plotsIn(span));
  run.garbageBytes += garbage.bytes;
  run.scavenges += garbage.scavenges;
}

function plotsIn(batches: readonly PlotBatch[]): number {
  return batches.reduce((sum, { count }) => sum + count, 0);
}

function rowOf(run: Run): Row {
  const tracks = tracksOf(run.tracker, sensors);
  const plots = plotsIn(run.batches.slice(WARM_UP_S / BEAT_S));
  const us = spreadOf(run.us);
  return {
    targets: run.targets,
    tracks,
    'plots a second': plots / (ROUNDS * ROUND_S),
    'taken per CPU s': spreadOf(run.us.map((one) => 1e6 / one)),
    'µs per plot': us,
    'times reading': us.median / spreadOf(run.walkUs).median,
    'garbage B a plot': run.garbageBytes / plots,
    scavenges: run.scavenges,
    'tracks B a track': run.tracker.trackBytes / tracks,
  };
}

/** What a longer run cost beyond a shorter one of the same targets. */
function afterwards(short: Row, long: Row): Row {
  const more = (name: string): number => (long[name] as number) - (short[name] as number);
  return {
    targets: long['targets'] as number,
    'to s': long['seconds'] as number,
    plots: more('plots'),
    'CPU s': more('CPU s'),
    'wall s': more('wall s'),
    'plots per CPU s': more('plots') / more('CPU s'),
  };
}

/** How much more or less a plot costs at each number of targets than at the one in the middle. */
function flatness(rows: readonly Row[]): Row {
  const costs = rows.map((row) => (row['µs per plot'] as Spread).median);
  const middle = costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] as number;
  return Object.fromEntries(counts.map((targets, i) => [String(targets), (costs[i] as number) / middle]));
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
