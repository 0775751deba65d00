import type { Drift } from '@musubi/link';
import { Flag, type NationCode } from '@musubi/model';
import { decideWithin, type ReleaseContext, type Rule, type TrackRelease, trackSubject } from '@musubi/release';

/** A difference must last this long: acts reach the two sides at different moments. */
const LASTING_S = 5;
/** A difference that is not seen for this long is over. */
const OVER_S = 10;
/** The partner is told of one difference no more often than this. */
const TOLD_EVERY_S = 60;
const DIFFERENCES_MAX = 16;

/** What the sender knows and the frame does not tell, or what this node may not know of its policy. */
const NOT_JUDGED: ReadonlySet<Rule> = new Set(['purpose', 'label-unknown', 'exercise-or-real']);

interface Difference {
  readonly drift: Drift;
  readonly firstS: number;
  lastS: number;
  toldS: number;
}

/**
 * Evaluates what a partner releases on this node's own copy of the instruments. Where the own copy
 * would not have let it come, the two sides' agreements have drifted apart.
 */
export class DriftWatch {
  private readonly peer: NationCode;
  private readonly differences = new Map<string, Difference>();

  constructor(peer: NationCode) {
    this.peer = peer;
  }

  /**
   * Takes in a release as it came. Rows that no rule can tell apart are judged once.
   * @param own the context in which this node would release to the partner.
   * @returns lasting differences that the partner should be told of now.
   */
  check(release: TrackRelease, own: ReleaseContext): Drift[] {
    const context = { ...own, self: this.peer, recipient: own.self };
    const judged = new Set<number>();
    for (let row = 0; row < release.tracks.count; row++) {
      const key = rowKey(release, row);
      if (judged.has(key)) continue;
      judged.add(key);
      const drift = this.judge(release, row, context);
      if (drift !== null) this.note(drift, own.nowS);
    }
    return this.toTell(own.nowS);
  }

  /** Under what the partner releases and should not, when that lasts; null when both sides agree. */
  lasting(nowS: number): string | null {
    for (const [key, { lastS }] of this.differences) if (nowS - lastS > OVER_S) this.differences.delete(key);
    const lasting = [...this.differences.values()].filter(({ firstS, lastS }) => lastS - firstS >= LASTING_S);
    if (lasting.length === 0) return null;
    return lasting.map(({ drift }) => driftText(drift)).join('; ');
  }

  private judge(release: TrackRelease, row: number, context: ReleaseContext): Drift | null {
    const basis = release.bases[release.basisOfRow[row] as number];
    const label = release.labels[release.labelOfRow[row] as number];
    if (!basis || !label) return null;
    const flags = release.tracks.flags[row] as number;
    const item = {
      subject: trackSubject(release.tracks, row),
      label,
      exercise: (flags & Flag.exercise) !== 0,
      simulated: (flags & Flag.simulated) !== 0,
      originators: [this.peer],
    };
    // An area is judged by the true position, which may have been coarsened since.
    const decision = decideWithin(item, context, { instrument: basis.instrument, anywhere: true });
    const rule = decision.because.find((reason) => reason.outcome === 'deny')?.rule;
    if (decision.outcome === 'permit' || rule === undefined || NOT_JUDGED.has(rule)) return null;
    return { instrument: basis.instrument, article: basis.article, rule };
  }

  private note(drift: Drift, nowS: number): void {
    const key = driftText(drift);
    const known = this.differences.get(key);
    if (known) known.lastS = nowS;
    else if (this.differences.size < DIFFERENCES_MAX) {
      this.differences.set(key, { drift, firstS: nowS, lastS: nowS, toldS: Number.NEGATIVE_INFINITY });
    }
  }

  private toTell(nowS: number): Drift[] {
    const due = [...this.differences.values()].filter(
      ({ firstS, lastS, toldS }) => lastS === nowS && lastS - firstS >= LASTING_S && nowS - toldS >= TOLD_EVERY_S,
    );
    for (const difference of due) difference.toldS = nowS;
    return due.map(({ drift }) => drift);
  }
}

/** Equal for rows of one basis, label, subject and marks. */
function rowKey({ tracks, basisOfRow, labelOfRow }: TrackRelease, row: number): number {
  const marks = (tracks.flags[row] as number) & (Flag.exercise | Flag.simulated);
  const surface = trackSubject(tracks, row) === 'surface-track' ? 1 : 0;
  return (((basisOfRow[row] as number) * 65_536 + (labelOfRow[row] as number)) * 4_096 + marks) * 2 + surface;
}

/** A difference in words, whoever says it. */
export function driftText({ instrument, article, rule }: Drift): string {
  return `${article} of ${instrument}, which here is stopped by ${rule}`;
}
