import { plotCount } from '../feed/datagrams.ts';
import type { Row } from '../measure/report.ts';
import { quantile, type Spread, spreadOf } from '../measure/spread.ts';
import { nowS } from './clock.ts';
import type { NodePair } from './node-pair.ts';
import type { NodeProcess } from './node-process.ts';
import { ROUND_S, ROUNDS, type Step } from './program.ts';
import type { Sender } from './sender.ts';
import type { Watcher } from './watcher.ts';

/** What was sent last has been read by then. */
const ARRIVED_S = 0.4;
/** A sender later than this did not keep up; then the step says nothing about the nodes. */
const LATE_S_MAX = 0.25;
/** One a second; a window of a few seconds may have one at its very edge. */
const PICTURES_PER_S_MIN = 0.8;

/** What was counted while a step played. */
export interface Played {
  readonly step: Step;
  readonly counts: readonly Count[];
  readonly lost: number;
  readonly lateS: number;
  /** Tracks in the partner's picture at the end. */
  readonly tracks: number;
}

interface Count {
  /** By the clock of the node that counted. */
  readonly atS: number;
  readonly plots: number;
  /** Frames that the partner has taken from Japan. */
  readonly frames: number;
  /** Age of the latest of them when it came. */
  readonly lagMs: number;
  readonly japanCpuS: number;
  readonly australiaCpuS: number;
}

/** Plays a step to its end and counts. */
export async function playStep(step: Step, pair: NodePair, sender: Sender, watcher: Watcher): Promise<Played> {
  const before = await counted(pair);
  sender.takeLateS();
  const playing = sender.play(step.datagrams, (datagram, sentS) => {
    // What a withheld radar saw is not on its way to the partner.
    if (step.released[datagram.radar]) watcher.expect(datagram, sentS);
  });
  const counts: Count[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await until(step.fromS + round * ROUND_S);
    counts.push(await counted(pair));
  }
  await playing;
  await until(step.toS + ARRIVED_S);
  const after = await counted(pair);
  const lost = plotCount(step.datagrams) - (after.plots - before.plots);
  return { step, counts, lost, lateS: sender.takeLateS(), tracks: watcher.tracks };
}

/** Whether the nodes kept up, as far as the sender did. */
export function verdict({ lost, lateS, step }: Played, watcher: Watcher): 'held' | 'sender late' | 'failed' {
  if (lost !== 0 || picturesPerS(step, watcher) < PICTURES_PER_S_MIN) return 'failed';
  return lateS < LATE_S_MAX ? 'held' : 'sender late';
}

/** A step's rates, once what it sent has been shown too. */
export function ratesRow(played: Played, watcher: Watcher): Row {
  const { step, counts, lost, lateS, tracks } = played;
  return {
    targets: step.targets,
    'at the partner': tracks,
    'plots a second': rate(counts, (count) => count.plots),
    lost,
    'JPN CPU %': rate(counts, (count) => 100 * count.japanCpuS),
    'AUS CPU %': rate(counts, (count) => 100 * count.australiaCpuS),
    'frames a second': rate(counts, (count) => count.frames).median,
    'link lag ms': spreadOf(counts.map(({ lagMs }) => lagMs)).median,
    'pictures a second': picturesPerS(step, watcher),
    'sender late ms': 1000 * lateS,
    verdict: verdict(played, watcher),
  };
}

/** A step's times from a plot's datagram to the partner's picture. */
export function latencyRow({ step }: Played, watcher: Watcher): Row {
  const sent = watcher.shown.filter(({ sentS }) => sentS >= step.fromS && sentS < step.toS);
  const all = sorted(sent.map(({ latencyS }) => latencyS));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const fromS = step.fromS + round * ROUND_S;
    return sorted(sent.filter(({ sentS }) => sentS >= fromS && sentS < fromS + ROUND_S).map((s) => s.latencyS));
  });
  return {
    targets: step.targets,
    samples: all.length,
    'median s': spreadOf(rounds.map((latencies) => quantile(latencies, 0.5))),
    'p99 s': spreadOf(rounds.map((latencies) => quantile(latencies, 0.99))),
    'least s': all[0] ?? Number.NaN,
    'most s': all.at(-1) ?? Number.NaN,
    'not shown': watcher.missing(step.fromS, step.toS),
  };
}

export function until(timeS: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, 1000 * (timeS - nowS()))));
}

function sorted(values: number[]): number[] {
  return values.sort((a, b) => a - b);
}

function picturesPerS({ fromS, toS }: Step, watcher: Watcher): number {
  return watcher.pictureS.filter((atS) => atS >= fromS && atS < toS).length / (toS - fromS);
}

/** By rounds; one that an overloaded node cut short by answering late says nothing. */
function rate(counts: readonly Count[], of: (count: Count) => number): Spread {
  const spans = counts.slice(1).map((after, i) => ({ before: counts[i] as Count, after }));
  return spreadOf(
    spans
      .map(({ before, after }) => ({ grown: of(after) - of(before), seconds: after.atS - before.atS }))
      .filter(({ seconds }) => seconds > ROUND_S / 2)
      .map(({ grown, seconds }) => grown / seconds),
  );
}

async function counted({ japan, australia }: NodePair): Promise<Count> {
  const cpuS = async (node: NodeProcess): Promise<number> => (await node.usage()).cpuS;
  const [own, theirs, japanCpuS, australiaCpuS] = await Promise.all([
    japan.status(),
    australia.status(),
    cpuS(japan),
    cpuS(australia),
  ]);
  const plots = own.sensors.reduce((sum, sensor) => sum + sensor.plots, 0);
  const link = theirs.peers[0];
  const [frames, lagMs] = [link?.framesReceived ?? 0, link?.lagMs ?? Number.NaN];
  return { atS: own.timeS, plots, frames, lagMs, japanCpuS, australiaCpuS };
}
