import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sensor } from '@musubi/model';
import type { Scenario, SimulatedSensor } from '@musubi/sim';
import { datagramsOf, inBeats } from '../feed/datagrams.ts';
import { plotBatches } from '../feed/plot-batches.ts';
import { type PlotFile, writePlotFile } from '../feed/plot-file.ts';
import { firstOf } from '../feed/traffic.ts';
import { costOf } from '../measure/child.ts';
import type { Row } from '../measure/report.ts';

const MUSUBI = fileURLToPath(new URL('../../../packages/cli/bin/musubi.mjs', import.meta.url));
const BEAT_S = 1;
/** The baseline: every line of the file through `JSON.parse`, and nothing else. */
const PARSE_ALL = `let n=0;for(const l of require('node:fs').readFileSync(process.argv[1],'utf8').split('\\n'))if(l)n+=JSON.parse(l).t`;

/** `musubi track` as a process over what `radars` see of the first `targets` of the traffic. */
export function trackProcess(
  traffic: Scenario,
  radars: readonly SimulatedSensor[],
  sensors: readonly Sensor[],
  targets: number,
  seconds: number,
): Row {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  try {
    const file = recordingOf(folder, firstOf(traffic, targets), radars, sensors, seconds);
    const out = join(folder, 'tracks.jsonl');
    const base = costOf(['-e', PARSE_ALL, file.plots]);
    const began = performance.now();
    const cost = costOf([
      MUSUBI,
      'track',
      '--sensors',
      file.sensors,
      '--plots',
      file.plots,
      '--out',
      out,
      '--ignore-identity',
    ]);
    const wallS = (performance.now() - began) / 1000;
    const cpuS = cost.userS + cost.systemS;
    return {
      targets,
      seconds,
      plots: file.count,
      'CPU s': cpuS,
      'of it system': cost.systemS,
      'wall s': wallS,
      'plots per CPU s': file.count / cpuS,
      'µs per plot': (1e6 * cpuS) / file.count,
      'times JSON.parse': cpuS / (base.userS + base.systemS),
      'peak MB': cost.peakMb,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function recordingOf(
  folder: string,
  scenario: Scenario,
  radars: readonly SimulatedSensor[],
  sensors: readonly Sensor[],
  seconds: number,
): PlotFile {
  const { startS } = scenario;
  const sent = datagramsOf(scenario, radars, startS, startS + seconds);
  const batches = plotBatches(inBeats(sent, startS, startS + seconds, BEAT_S), sensors, startS, BEAT_S);
  return writePlotFile(folder, sensors, batches, startS);
}
