// CPU time a plot with the full model set, memory a track and garbage, from 200 to 5,000 targets and 8 radars.
//   npx tsc -b packages/tracker && node --expose-gc packages/tracker/bench/throughput.mjs [targets…]
import { createPlotBatch, createTrackBatch } from '@musubi/model';
import { Tracker } from '@musubi/tracker';
import { makeScenario } from './make.mjs';
import { fill, START_S } from './scenario.mjs';

const WARM_S = 120;
const DURATION_S = 200;
const given = process.argv
  .slice(2)
  .filter((a) => /^\d+$/.test(a))
  .map(Number);

function batches(scenario) {
  const out = [];
  let next = 0;
  for (let t = 1; t <= DURATION_S; t++) {
    const first = next;
    while (next < scenario.plots.length && scenario.plots[next].t <= t) next++;
    const batch = createPlotBatch(Math.max(1, next - first));
    for (let k = first; k < next; k++) fill(batch, batch.count++, scenario.plots[k], scenario, true);
    out.push(batch);
  }
  return out;
}

const rows = [];
for (const targets of given.length > 0 ? given : [200, 500, 1_000, 2_000, 5_000]) {
  const scenario = makeScenario({ seed: 5, targets, radars: 8, durationS: DURATION_S, clutter: 20, truth: false });
  const plots = batches(scenario);
  scenario.plots.length = 0;
  const uses = new Uint8Array(scenario.sensors.length).fill(1);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const tracker = new Tracker({ sensors: scenario.sensors, uses });
  let [timed, heap] = [0, 0];
  let began = process.cpuUsage();
  for (let t = 1; t <= DURATION_S; t++) {
    if (t === WARM_S) {
      globalThis.gc?.();
      heap = process.memoryUsage().heapUsed;
      began = process.cpuUsage();
    }
    tracker.update(plots[t - 1], START_S + t);
    if (t >= WARM_S) timed += plots[t - 1].count;
  }
  const spent = process.cpuUsage(began);
  const grown = process.memoryUsage().heapUsed - heap;
  const us = spent.user + spent.system;
  globalThis.gc?.();
  const bytes = process.memoryUsage().arrayBuffers - before.arrayBuffers;
  const into = createTrackBatch(20_000, scenario.sensors.length);
  tracker.snapshot(into);
  rows.push({
    targets,
    confirmed: into.count,
    plots: timed,
    'plots/s': Math.round((1e6 * timed) / us),
    'us/plot': (us / timed).toFixed(2),
    'heap bytes/plot': (grown / timed).toFixed(1),
    'typed arrays MB': (bytes / 1e6).toFixed(1),
  });
}
console.table(rows);
