import type { Label, TrackBatch } from '@musubi/model';
import type { KindDecision } from './decide-track.ts';
import type { Basis } from './decision.ts';
import { Interner } from './interner.ts';
import { copyReleasable } from './track-columns.ts';
import { describeTreatment, type Treatment, treat } from './treatment.ts';
import type { TrackView } from './view.ts';

/** A permit; what has no label is never permitted. */
export interface Permit extends KindDecision {
  readonly basis: Basis;
}

/** What rows of one kind have in common. */
interface Shared {
  readonly permit: Permit;
  /** Places among the frame's labels and bases. */
  readonly label: number;
  readonly basis: number;
}

/** The rows gathered of one view. */
interface Part {
  readonly view: TrackView;
  readonly rows: Uint32Array;
  /** For each row the place of what it shares with others. */
  readonly shared: Uint32Array;
  count: number;
}

/** What is released together: permitted rows as they are gathered, one view after the other. */
export class Frame {
  readonly #nowS: number;
  readonly #parts: Part[] = [];
  readonly #shared: Shared[] = [];
  /** By the number of the kind. */
  readonly #places: (number | undefined)[] = [];
  readonly #labels = new Interner<Label>();
  readonly #bases = new Interner<Basis>();
  readonly #kinds = new Map<
    Treatment,
    { readonly bases: WeakMap<Basis, Basis>; readonly labels: WeakMap<Label, Label> }
  >();

  constructor(nowS: number) {
    this.#nowS = nowS;
  }

  /** The rows added from here on are of this view. */
  begin(view: TrackView): void {
    const { count } = view.batch;
    this.#parts.push({ view, rows: new Uint32Array(count), shared: new Uint32Array(count), count: 0 });
  }

  /** Adds a row of the view. Kinds are those of one decider. */
  add(row: number, permit: Permit): void {
    const part = this.#parts.at(-1);
    if (part === undefined) return;
    const at = part.count++;
    part.rows[at] = row;
    this.#places[permit.kind] ??= this.#share(permit);
    part.shared[at] = this.#places[permit.kind] as number;
  }

  /** The copy, treated. Nothing in it is shared with the views. */
  close(): {
    readonly tracks: TrackBatch;
    readonly labels: readonly Label[];
    readonly labelOfRow: Uint16Array;
    readonly bases: readonly Basis[];
    readonly basisOfRow: Uint16Array;
  } {
    const tracks = copyReleasable(this.#parts.map(({ view, rows, count }) => ({ batch: view.batch, rows, count })));
    const [labelOfRow, basisOfRow] = [new Uint16Array(tracks.count), new Uint16Array(tracks.count)];
    let row = 0;
    for (const { view, shared, count } of this.#parts) {
      for (let at = 0; at < count; at++, row++) {
        const { permit, label, basis } = this.#shared[shared[at] as number] as Shared;
        labelOfRow[row] = label;
        basisOfRow[row] = basis;
        tracks.flags[row] = (tracks.flags[row] as number) | permit.marks;
        treat(permit.treatment, tracks, row, view.takenS);
      }
    }
    const [labels, bases] = [this.#labels.values(), this.#bases.values()];
    return { tracks: Object.freeze(tracks), labels, labelOfRow, bases, basisOfRow };
  }

  #share(permit: Permit): number {
    const made = this.#made(permit.basis, permit.lineage.label as Label, permit.treatment);
    const places = { label: this.#labels.place(made.label), basis: this.#bases.place(made.basis) };
    return this.#shared.push({ permit, ...places }) - 1;
  }

  /**
   * What was treated is a new item: it says under its article what was done to it, and its label is
   * one made now, as strict as the label of what it was made from.
   */
  #made(basis: Basis, label: Label, treatment: Treatment): { readonly basis: Basis; readonly label: Label } {
    let kind = this.#kinds.get(treatment);
    if (kind === undefined) {
      kind = { bases: new WeakMap(), labels: new WeakMap() };
      this.#kinds.set(treatment, kind);
    }
    const done = kind.bases.get(basis) ?? withDone(basis, describeTreatment(treatment));
    kind.bases.set(basis, done);
    if (done === basis) return { basis, label };
    const own = kind.labels.get(label) ?? { ...label, createdS: Math.floor(this.#nowS) };
    kind.labels.set(label, own);
    return { basis: done, label: own };
  }
}

function withDone(basis: Basis, done: readonly string[]): Basis {
  return done.length === 0 ? basis : { ...basis, done };
}
