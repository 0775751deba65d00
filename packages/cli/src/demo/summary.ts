import type { NationCode } from '@musubi/model';
import type { Picture, Status } from '@musubi/node/contract';
import type { Scenario } from '@musubi/sim';
import type { PortPlan } from './plan.ts';
import { GOSPA_CUTOFF_M, scorePicture } from './score.ts';

export interface NationSummary {
  readonly nation: NationCode;
  readonly ownTracks: number;
  readonly partnerTracks: number;
  readonly jointTracks: number;
  /** Joint tracks that more than one nation contributes to. */
  readonly correlated: number;
  /** To each partner, in the last frame. */
  readonly released: Readonly<Record<NationCode, number>>;
  /** Own joint tracks that a partner does not get. */
  readonly withheld: Readonly<Record<NationCode, number>>;
  readonly ledgerSize: number;
  readonly gospaM: number | null;
  readonly missed: number | null;
  readonly false: number | null;
  readonly problems: readonly string[];
}

/** Mean scores of a nation's picture over the samples of a run. */
export class ScoreKeeper {
  private sum = 0;
  private missed = 0;
  private invented = 0;
  private samples = 0;

  add(nation: NationCode, picture: Picture, scenario: Scenario, plan: PortPlan): void {
    const score = scorePicture(nation, picture, scenario, plan);
    const costPerTarget = GOSPA_CUTOFF_M ** 2 / 2;
    this.sum += score.total;
    this.missed += score.missed / costPerTarget;
    this.invented += score.false / costPerTarget;
    this.samples++;
  }

  mean(): Pick<NationSummary, 'gospaM' | 'missed' | 'false'> {
    if (this.samples === 0) return { gospaM: null, missed: null, false: null };
    return { gospaM: this.sum / this.samples, missed: this.missed / this.samples, false: this.invented / this.samples };
  }
}

/** What one nation's node says of itself, and what is wrong with it. */
export function summarise(
  nation: NationCode,
  status: Status | null,
  picture: Picture | null,
  score: ScoreKeeper,
): NationSummary {
  const tracks = picture?.tracks ?? [];
  const ownJoint = tracks.filter((track) => track.contributors.some((c) => c.nation === nation));
  const perPeer = (count: (peer: NationCode) => number): Record<NationCode, number> =>
    Object.fromEntries((status?.peers ?? []).map((peer) => [peer.nation, count(peer.nation)]));
  return {
    nation,
    ownTracks: status?.tracks.own ?? 0,
    partnerTracks: status?.tracks.partners ?? 0,
    jointTracks: status?.tracks.joint ?? 0,
    correlated: tracks.filter((track) => track.contributors.length > 1).length,
    released: perPeer((peer) => status?.peers.find((p) => p.nation === peer)?.tracksReleased ?? 0),
    withheld: perPeer((peer) => ownJoint.filter((track) => !track.releasedTo.includes(peer)).length),
    ledgerSize: status?.ledger.size ?? 0,
    ...score.mean(),
    problems: problemsOf(status),
  };
}

function problemsOf(status: Status | null): string[] {
  if (!status) return ['does not answer'];
  const problems: string[] = [];
  if (status.tracks.own === 0) problems.push('has no track of its own');
  if (status.tracks.partners === 0) problems.push('has no track from a partner');
  for (const peer of status.peers)
    if (peer.state !== 'connected') problems.push(`link to ${peer.nation} is ${peer.state}`);
  for (const sensor of status.sensors)
    if (sensor.state !== 'ok') problems.push(`sensor ${sensor.id} is ${sensor.state}`);
  for (const alarm of status.alarms) problems.push(alarm.message);
  return problems;
}

/** The summary as a table for a terminal. */
export function summaryText(rows: readonly NationSummary[]): string {
  const heading = [
    '',
    'own',
    'from partners',
    'joint',
    'correlated',
    'released',
    'withheld',
    'ledger',
    'GOSPA m',
    'missed',
    'false',
  ];
  const list = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([nation, count]) => `${nation} ${count}`)
      .join(', ');
  const fixed = (value: number | null, digits: number): string => (value === null ? '–' : value.toFixed(digits));
  const cells = rows.map((row) => [
    row.nation,
    String(row.ownTracks),
    String(row.partnerTracks),
    String(row.jointTracks),
    String(row.correlated),
    list(row.released),
    list(row.withheld),
    String(row.ledgerSize),
    fixed(row.gospaM, 0),
    fixed(row.missed, 1),
    fixed(row.false, 1),
  ]);
  const widths = heading.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const problems = rows.flatMap((row) => row.problems.map((problem) => `${row.nation}: ${problem}`));
  return [line(heading), ...cells.map(line), ...problems].join('\n');
}
