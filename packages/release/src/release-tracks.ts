import type { Label, NationCode, Sensor, Subject, TrackBatch } from '@musubi/model';
import { type KindDecision, TrackDecider } from './decide-track.ts';
import type { Basis, Reason, ReleaseContext } from './decision.ts';
import { Frame, type Permit } from './frame.ts';
import { mint, type Released } from './released.ts';
import { trackSubject } from './track-item.ts';
import { TrackNumbers } from './track-numbers.ts';
import { describeTreatment } from './treatment.ts';
import { type TrackView, ViewLine } from './view.ts';

/** Tracks cleared for one nation at one moment, and what it must drop. */
export interface TrackRelease {
  /** When it was decided, UTC seconds since 1970-01-01. */
  readonly timeS: number;
  /** Rows in the order of the views, in each in the batch's; `lineage` and the contributors are empty. */
  readonly tracks: TrackBatch;
  /** The labels that occur, in the order of their first row. */
  readonly labels: readonly Label[];
  /** For each row its place in `labels`. */
  readonly labelOfRow: Uint16Array;
  /** The articles under which rows go, in the order of their first row. */
  readonly bases: readonly Basis[];
  /** For each row its place in `bases`. */
  readonly basisOfRow: Uint16Array;
  /** Track numbers that the partner holds and must drop, rising. */
  readonly withdrawn: Uint32Array;
  /** The third nation for which the recipient gets it, to pass on; absent: it is for the recipient itself. */
  readonly onward?: NationCode;
}

export interface TrackReleaseInput {
  /** The whole picture of the tracker that runs for this partner; nothing of any other tracker. */
  readonly batch: TrackBatch;
  /**
   * Earlier pictures of that same tracker, newest first, for terms that ask for a delay or a rate:
   * those of `viewSchedules`. What such a term covers does not go while its view is missing.
   */
  readonly earlier?: readonly TrackView[];
  /** The node's sensor table, to which the rows' lineage bits refer. */
  readonly sensors: readonly Sensor[];
  /** The numbers that the partner holds. */
  readonly held: Iterable<number>;
  /** Only rows of this subject go; absent: of every one. */
  readonly subject?: Subject;
}

/** A track that does not go, and why. For the sender's own eyes. */
export interface WithheldTrack {
  readonly number: number;
  readonly because: readonly Reason[];
}

export interface TrackReleaseResult {
  readonly released: Released<TrackRelease>;
  /** Rows of `batch` that go neither as they are nor as they were. */
  readonly withheld: readonly WithheldTrack[];
  /** Numbers of all that goes: what the partner then holds. */
  readonly permitted: TrackNumbers;
}

/**
 * Decides every row, copies those that may go, and executes on the copies what their terms ask. Of
 * a track that may go as it is in several views, the newest goes.
 *
 * What is released depends on the arguments and on nothing else. Rows are decided as `decideTrack`
 * does; those that no rule can tell apart are decided once, so the cost is that of copying.
 */
export function releaseTracks(input: TrackReleaseInput, context: ReleaseContext): TrackReleaseResult {
  const { batch, held, earlier = [], subject } = input;
  const { nowS, onward } = context;
  const decider = new TrackDecider(input.sensors, context);
  const permitted = new TrackNumbers(earlier.reduce((sum, view) => sum + view.batch.count, batch.count));
  const stopped: WithheldTrack[] = [];
  const frame = new Frame(nowS);
  const newest: TrackView = { batch, takenS: nowS, cadenceS: 0 };
  const line = new ViewLine([newest, ...earlier], nowS);
  for (const view of line.views) {
    frame.begin(view);
    for (let row = 0; row < view.batch.count; row++) {
      const number = view.batch.number[row] as number;
      if (view !== newest && permitted.has(number)) continue;
      if (subject !== undefined && trackSubject(view.batch, row) !== subject) continue;
      const decision = decider.decide(view.batch, row);
      if (isPermit(decision) && line.mayShow(decision.treatment, view, number)) {
        permitted.add(number);
        frame.add(row, decision);
      } else if (view === newest) {
        stopped.push({ number, because: isPermit(decision) ? waiting(decision) : decision.because });
      }
    }
  }
  // What does not go as it is may still go as it was.
  const withheld = earlier.length === 0 ? stopped : stopped.filter(({ number }) => !permitted.has(number));
  const withdrawn = Uint32Array.from([...held].filter((number) => !permitted.has(number))).sort();
  const release = { timeS: nowS, ...frame.close(), withdrawn, ...(onward === undefined ? {} : { onward }) };
  const released = mint(context.recipient, Object.freeze(release));
  return { released, withheld, permitted };
}

function isPermit(decision: KindDecision): decision is Permit {
  return decision.basis !== null;
}

/** It may go, and has not been followed for long enough yet. */
function waiting({ basis, treatment }: Permit): readonly Reason[] {
  const how = describeTreatment(treatment).join('; ');
  const text = `${basis.article} of ${basis.instrument} lets it go (${how}), and there is no such state of it yet`;
  return [{ instrument: basis.instrument, article: basis.article, rule: 'not-yet', outcome: 'deny', text }];
}
