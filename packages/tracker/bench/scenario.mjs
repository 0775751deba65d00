import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { geodeticToLocal, localFrame, RAD_PER_DEG } from '@musubi/geo';
import { gospaInto, SiapAccumulator } from '@musubi/metrics';
import { AltitudeKind, clearPlot, createPlotBatch, createTrackBatch, PlotKind, SourceKind } from '@musubi/model';
import { Tracker } from '@musubi/tracker';

export const START_S = 1_750_000_000;
const STEP_S = 1;
const SAMPLE_S = 4;
const FIRST_SAMPLE_S = 32;
const LATER_S = 120;
const GOSPA = { c: 2_000, p: 2, alpha: 2 };

function lines(url) {
  const text = gunzipSync(readFileSync(url)).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function sensor(row, index) {
  return {
    id: row.name,
    index,
    nation: 'JPN',
    name: row.name,
    kind: 'radar',
    label: { policy: 'P', classification: 'U', caveats: [], releasableTo: [], originator: 'JPN', createdS: 0 },
    position: { latitudeRad: row.lat * RAD_PER_DEG, longitudeRad: row.lon * RAD_PER_DEG, heightM: row.alt },
    periodS: row.period_s,
    rangeMaxM: row.max_range_m,
    detectionProbability: row.pd,
    accuracy: {
      sigmaRangeM: row.sigma_range_m,
      sigmaAzimuthRad: row.sigma_az_deg * RAD_PER_DEG,
      sigmaAltitudeM: row.sigma_alt_m,
      sigmaPositionM: 100,
    },
    exercise: false,
    simulated: true,
  };
}

/** Reads a scenario folder (a file URL ending in a slash): see its README for the formats. */
export function readScenario(folder) {
  const setup = JSON.parse(readFileSync(new URL('sensors.json', folder), 'utf8'));
  const truth = new Map();
  for (const row of lines(new URL('truth.jsonl.gz', folder))) {
    if (row.t % SAMPLE_S !== 0 || row.t < FIRST_SAMPLE_S || row.cov < 1) continue;
    if (!truth.has(row.t)) truth.set(row.t, []);
    truth.get(row.t).push(row);
  }
  return {
    durationS: setup.duration_s,
    sensors: setup.sensors.map(sensor),
    indexOf: new Map(setup.sensors.map((row, index) => [row.name, index])),
    plots: lines(new URL('plots.jsonl.gz', folder)),
    truth,
  };
}

export function fill(batch, row, plot, scenario, ignoreIdentity) {
  clearPlot(batch, row);
  const index = scenario.indexOf.get(plot.sensor);
  const { position } = scenario.sensors[index];
  batch.timeS[row] = START_S + plot.t;
  batch.sensor[row] = index;
  batch.kind[row] = PlotKind.polar;
  batch.rangeM[row] = plot.range_m;
  batch.azimuthRad[row] = plot.azimuth_deg * RAD_PER_DEG;
  batch.siteLatitudeRad[row] = position.latitudeRad;
  batch.siteLongitudeRad[row] = position.longitudeRad;
  batch.siteHeightM[row] = position.heightM;
  batch.sourceKinds[row] = plot.alt_m === null ? SourceKind.psr : SourceKind.psr | SourceKind.modeS;
  if (plot.elevation_deg !== undefined) batch.elevationRad[row] = plot.elevation_deg * RAD_PER_DEG;
  if (plot.alt_m !== null) {
    batch.altitudeM[row] = plot.alt_m;
    batch.altitudeKind[row] = AltitudeKind.pressure;
  }
  if (!ignoreIdentity && plot.mode_s !== null) batch.address[row] = Number.parseInt(plot.mode_s, 16);
}

function truthSample(rows, frame, ids) {
  const positions = new Float64Array(rows.length * 2);
  const velocities = new Float64Array(rows.length * 2);
  const point = new Float64Array(3);
  rows.forEach((row, i) => {
    geodeticToLocal(frame, row.lat * RAD_PER_DEG, row.lon * RAD_PER_DEG, 0, point);
    positions[2 * i] = point[0];
    positions[2 * i + 1] = point[1];
    velocities[2 * i] = row.vx;
    velocities[2 * i + 1] = row.vy;
  });
  return { count: rows.length, ids: rows.map((row) => idNumber(row.id, ids)), positions, velocities };
}

function idNumber(id, ids) {
  if (!ids.has(id)) ids.set(id, ids.size);
  return ids.get(id);
}

function trackSample(tracks, frame) {
  const positions = new Float64Array(tracks.count * 2);
  const velocities = new Float64Array(tracks.count * 2);
  const point = new Float64Array(3);
  for (let j = 0; j < tracks.count; j++) {
    geodeticToLocal(frame, tracks.latitudeRad[j], tracks.longitudeRad[j], 0, point);
    positions[2 * j] = point[0];
    positions[2 * j + 1] = point[1];
    velocities[2 * j] = tracks.eastMps[j];
    velocities[2 * j + 1] = tracks.northMps[j];
  }
  return { count: tracks.count, ids: tracks.number, positions, velocities };
}

/** Position error of track j against truth i, normalised by the track's own covariance. */
function normalisedError(truth, i, tracks, sample, j) {
  const de = truth.positions[2 * i] - sample.positions[2 * j];
  const dn = truth.positions[2 * i + 1] - sample.positions[2 * j + 1];
  const c = tracks.horizontalCovariance;
  const [ee, en, nn] = [c[j * 10], c[j * 10 + 1], c[j * 10 + 4]];
  return (nn * de * de - 2 * en * de * dn + ee * dn * dn) / (ee * nn - en * en);
}

/** Runs a tracker over a scenario in batches of a second and scores it. */
export function runScenario(scenario, { ignoreIdentity = true, parameters = {}, onStep } = {}) {
  const uses = new Uint8Array(scenario.sensors.length).fill(1);
  const tracker = new Tracker({ sensors: scenario.sensors, uses, parameters });
  const first = scenario.sensors[0].position;
  const frame = localFrame(first.latitudeRad, first.longitudeRad, 0);
  const siap = new SiapAccumulator(GOSPA.c);
  const batch = createPlotBatch(65_536);
  const tracks = createTrackBatch(4_096, scenario.sensors.length);
  const ids = new Map();
  const sums = { total: 0, localisation: 0, missed: 0, false: 0 };
  let [samples, nees, neesCount, cpuMs, next, later, laterSamples] = [0, 0, 0, 0, 0, 0, 0];
  for (let t = STEP_S; t <= scenario.durationS; t += STEP_S) {
    batch.count = 0;
    while (next < scenario.plots.length && scenario.plots[next].t <= t) {
      fill(batch, batch.count++, scenario.plots[next++], scenario, ignoreIdentity);
    }
    const began = process.cpuUsage();
    tracker.update(batch, START_S + t);
    const spent = process.cpuUsage(began);
    cpuMs += (spent.user + spent.system) / 1000;
    onStep?.(t, tracker);
    if (t % SAMPLE_S !== 0 || t < FIRST_SAMPLE_S) continue;
    tracker.snapshot(tracks, START_S + t);
    const truth = truthSample(scenario.truth.get(t) ?? [], frame, ids);
    const sample = trackSample(tracks, frame);
    const trackOf = new Int32Array(truth.count);
    const value = gospaInto(truth.positions, truth.count, sample.positions, sample.count, GOSPA, trackOf);
    for (const name in sums) sums[name] += value[name];
    for (let i = 0; i < truth.count; i++) {
      if (trackOf[i] < 0) continue;
      nees += normalisedError(truth, i, tracks, sample, trackOf[i]);
      neesCount++;
    }
    siap.add(truth, sample, SAMPLE_S);
    if (t > LATER_S) {
      later += value.total;
      laterSamples++;
    }
    samples++;
  }
  return {
    gospa: sums.total / samples,
    laterGospa: later / laterSamples,
    localisation: Math.sqrt(sums.localisation / samples),
    missed: sums.missed / samples / (GOSPA.c ** 2 / 2),
    spurious: sums.false / samples / (GOSPA.c ** 2 / 2),
    nees: nees / neesCount,
    ...siap.result(),
    plotsPerS: (1000 * scenario.plots.length) / cpuMs,
    counters: tracker.counters,
    tracker,
  };
}
