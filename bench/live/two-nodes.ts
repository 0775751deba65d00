import { eightRadars } from '../feed/radars.ts';
import { trafficOf } from '../feed/traffic.ts';
import type { Report, Row } from '../measure/report.ts';
import { nowS } from './clock.ts';
import { startPair } from './node-pair.ts';
import type { NodeProcess } from './node-process.ts';
import { costliest, profileArguments } from './profile.ts';
import { programOf, toPresent } from './program.ts';
import { Sender } from './sender.ts';
import { latencyRow, type Played, playStep, ratesRow, until, verdict } from './step.ts';
import { Watcher } from './watcher.ts';

const SCENARIO_S = 1_795_000_000;
const WARM_UP_TARGETS = 100;
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
  const traffic = trafficOf(seed, SCENARIO_S, Math.max(WARM_UP_TARGETS, ...targets));
  // A step goes before that nobody measures: the processes have then done everything once.
  const program = programOf(traffic, radars, [WARM_UP_TARGETS, ...targets]);
  const pair = await startPair(radars, (nation) => profileArguments(profileFolder, nation));
  const sender = await Sender.open(pair.radarPorts);
  const watcher = await Watcher.open(pair.australia.stream);
  const played: Played[] = [];
  let after: Row[] = [];
  try {
    const [warmUp, ...steps] = toPresent(program, SCENARIO_S);
    if (warmUp) await playStep(warmUp, pair, sender, watcher);
    for (const step of steps) {
      const result = await playStep(step, pair, sender, watcher);
      played.push(result);
      if (verdict(result, watcher) === 'failed') break;
    }
    await until(nowS() + SHOWN_S);
    after = [await afterRow(pair.japan), await afterRow(pair.australia)];
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
      'Link lag: age of a frame of tracks when AUS has it; most of it is JPN’s ledger reaching the disk first. Frames: pings too.',
    ],
  );
  report.table(
    'From a plot’s datagram to the partner’s picture, as its stream shows it',
    played.map((result) => latencyRow(result, watcher)),
    [
      'Shown: by its age in the picture, Japan’s state of that aircraft is of the plot’s time stamp or later.',
      'The cadence: trackers every 0.25 s, frames each full second, leaving at the next tenth; the partner refreshes',
      'its picture 15 ms after a frame came. So 0.1 to 1.4 s is cadence; the rest is work.',
    ],
  );
  report.table('The nodes at the end', after);
  if (profileFolder !== undefined) {
    for (const nation of ['JPN', 'AUS'])
      report.table(`Costliest in ${nation}, self time`, costliest(profileFolder, nation));
  }
}

async function afterRow(node: NodeProcess): Promise<Row> {
  const { nation, peers, alarms } = await node.status();
  return {
    nation,
    'resident MB': (await node.usage()).residentBytes / 1e6,
    link: peers.map(({ state }) => state).join(', '),
    alarms: alarms.map(({ message }) => message).join('; ') || 'none',
  };
}
