import type { Label, Obligation, Sensor, TrackBatch } from '@musubi/model';
import { TrackDecider } from './decide-track.ts';
import type { Basis, Reason, ReleaseContext } from './decision.ts';
import { Interner } from './interner.ts';
import { executeObligations } from './obligations.ts';
import { mint, type Released } from './released.ts';
import { copyReleasable } from './track-columns.ts';
import { trackMarks } from './track-item.ts';

/** Tracks cleared for one nation at one moment, and what it must drop. */
export interface TrackRelease {
  /** When it was decided, UTC seconds since 1970-01-01. */
  readonly timeS: number;
  /** Rows in the order of the batch given; `lineage` and the contributors are empty. */
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
}

export interface TrackReleaseInput {
  /** The whole picture of the tracker that runs for this partner; nothing of any other tracker. */
  readonly batch: TrackBatch;
  /** The node's sensor table, to which the rows' lineage bits refer. */
  readonly sensors: readonly Sensor[];
  /** The numbers that the partner holds. */
  readonly held: ReadonlySet<number>;
  /**
   * Rows to leave out of the frame because the partner has them as they are: 1 at such a row. They
   * are decided all the same. A row that the partner does not hold goes in any case. Leave it out
   * after a change of terms: obligations may have changed.
   */
  readonly unchanged?: Uint8Array;
}

/** A track that does not go, and why. For the sender's own eyes. */
export interface WithheldTrack {
  readonly number: number;
  readonly because: readonly Reason[];
}

export interface TrackReleaseResult {
  readonly released: Released<TrackRelease>;
  readonly withheld: readonly WithheldTrack[];
  /** Numbers of all permitted rows, whether in the frame or unchanged: what the partner then holds. */
  readonly permitted: Set<number>;
}

/**
 * Decides every row, copies those that may go, and executes on the copies what their terms ask.
 *
 * What is released depends on the arguments and on nothing else. Rows are decided as `decideTrack`
 * does; those that no rule can tell apart are decided once, so the cost is that of copying.
 */
export function releaseTracks(input: TrackReleaseInput, context: ReleaseContext): TrackReleaseResult {
  const { batch, held, unchanged } = input;
  const decider = new TrackDecider(input.sensors, context);
  const permitted = new Set<number>();
  const withheld: WithheldTrack[] = [];
  const frame = new Frame(batch);
  for (let row = 0; row < batch.count; row++) {
    const number = batch.number[row] as number;
    const lineage = decider.lineage(batch, row);
    const { basis, because, obligations } = decider.decide(batch, row, lineage);
    if (basis === null || lineage.label === null) {
      withheld.push({ number, because });
      continue;
    }
    permitted.add(number);
    if (unchanged?.[row] === 1 && held.has(number)) continue;
    frame.add(row, lineage.label, basis, obligations, trackMarks(batch, row, lineage));
  }
  const withdrawn = Uint32Array.from([...held].filter((number) => !permitted.has(number))).sort();
  const released = mint(context.recipient, Object.freeze({ timeS: context.nowS, ...frame.close(), withdrawn }));
  return { released, withheld, permitted };
}

/** The rows of a release as they are gathered. */
class Frame {
  readonly #batch: TrackBatch;
  readonly #rows: Uint32Array;
  readonly #marks: Uint32Array;
  readonly #labelOfRow: Uint16Array;
  readonly #basisOfRow: Uint16Array;
  readonly #obligations: (readonly Obligation[])[] = [];
  readonly #labels = new Interner<Label>();
  readonly #bases = new Interner<Basis>();
  #count = 0;

  constructor(batch: TrackBatch) {
    this.#batch = batch;
    this.#rows = new Uint32Array(batch.count);
    this.#marks = new Uint32Array(batch.count);
    this.#labelOfRow = new Uint16Array(batch.count);
    this.#basisOfRow = new Uint16Array(batch.count);
  }

  add(row: number, label: Label, basis: Basis, obligations: readonly Obligation[], marks: number): void {
    const at = this.#count++;
    this.#rows[at] = row;
    this.#marks[at] = marks;
    this.#labelOfRow[at] = this.#labels.place(label);
    this.#basisOfRow[at] = this.#bases.place(basis);
    this.#obligations.push(obligations);
  }

  close(): Omit<TrackRelease, 'timeS' | 'withdrawn'> {
    const tracks = copyReleasable(this.#batch, this.#rows, this.#count);
    for (let row = 0; row < this.#count; row++) {
      tracks.flags[row] = (tracks.flags[row] as number) | (this.#marks[row] as number);
      executeObligations(this.#obligations[row] as readonly Obligation[], tracks, row);
    }
    return {
      tracks: Object.freeze(tracks),
      labels: this.#labels.values(),
      labelOfRow: this.#labelOfRow.slice(0, this.#count),
      bases: this.#bases.values(),
      basisOfRow: this.#basisOfRow.slice(0, this.#count),
    };
  }
}
