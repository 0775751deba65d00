import { eightRadars } from '../feed/radars.ts';
import { trafficOf } from '../feed/traffic.ts';
import type { Report, Row } from '../measure/report.ts';
import { nowS } from './clock.ts';
import { startPair } from './node-pair.ts';
import { costliest, profileArguments } from './profile.ts';
import { programOf, toPresent } from './program.ts';
import { Sender } from './sender.ts';
import { latencyRow, type Played, playStep, ratesRow, until, verdict } from './step.ts';
import { Watcher } from './watcher.ts';

const SCENARIO_S = 1_795_000_000;
/** The next two pictures bring what was sent last. */
const SHOWN_S = 2.3;

export interface TwoNodesOptions {
  readonly seed: number;
  /** Targets in the air, step by step; the run ends after the first step that fails. */
  readonly targets: readonly number[];
  /** Where to write the nodes' CPU profiles, or undefined. */
  readonly profileFolder: string | undefined;
}

/** Two nodes as processes, a radar feed over UDP into one, the other's picture watched. */
export async function twoNodes(report: Report, options: TwoNodesOptions): Promise<void> {
  const { seed, targets, profileFolder } = options;
  const radars = eightRadars();
  const traffic = trafficOf(seed, SCENARIO_S, Math.max(...targets));
  // The first step is played twice: once so that the processes have done everything before.
  const program = programOf(traffic, radars, [targets[0] as number, ...targets]);
  const pair = await startPair(radars, (nation) => profileArguments(profileFolder, nation));
  const sender = await Sender.open(pair.radarPorts);
  const watcher = await Watcher.open(pair.australia.stream);
  const played: Played[] = [];
  let memory: Row[] = [];
  try {
    const [warmUp, ...steps] = toPresent(program, SCENARIO_S);
    if (warmUp) await playStep(warmUp, pair, sender, watcher);
    for (const step of steps) {
      const result = await playStep(step, pair, sender, watcher);
      played.push(result);
      if (verdict(result, watcher) === 'failed') break;
    }
    await until(nowS() + SHOWN_S);
    memory = [await memoryRow('JPN', pair.japan), await memoryRow('AUS', pair.australia)];
  } finally {
    watcher.close();
    sender.close();
    await pair.stop();
  }
  report.table(
    'Two nodes as processes: CAT 048 over UDP into JPN, mutual TLS 1.3 to AUS, a stream client at AUS',
    played.map((result) => ratesRow(result, watcher)),
    [
      'Sustained is the last step that held: nothing lost by /api/v1/status, a picture a second, the sender in time.',
      'CPU: share of one core. JPN runs two trackers, since one of its eight radars is withheld from AUS.',
    ],
  );
  report.table(
    'From a plot’s datagram to the partner’s picture, as its stream shows it',
    played.map((result) => latencyRow(result, watcher)),
    [
      'Shown is: the picture’s age of Japan’s state of that aircraft says the state is of the plot’s time stamp or later.',
      'The cadence: trackers every 0.25 s, frames and pictures each full second, at both nodes at once: a frame that',
      'leaves after the round waits for the partner’s next. So 1 to 2 s, median 1.5 s, is cadence; the rest is work.',
    ],
  );
  report.table('Memory at the end', memory);
  if (profileFolder !== undefined) {
    for (const nation of ['JPN', 'AUS'])
      report.table(`Costliest in ${nation}, self time`, costliest(profileFolder, nation));
  }
}

async function memoryRow(nation: string, node: { usage(): Promise<{ residentBytes: number }> }): Promise<Row> {
  return { nation, 'resident MB': (await node.usage()).residentBytes / 1e6 };
}
