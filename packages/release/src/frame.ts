import type { Label, TrackBatch } from '@musubi/model';
import type { Basis, Decision } from './decision.ts';
import { Interner } from './interner.ts';
import type { Lineage } from './lineage.ts';
import { copyReleasable } from './track-columns.ts';
import { trackMarks } from './track-item.ts';
import { describeTreatment, type Treatment, treat } from './treatment.ts';
import type { TrackView } from './view.ts';

/** A permit with what is to be done to the item. */
export interface Permit extends Decision {
  readonly basis: Basis;
  readonly treatment: Treatment;
}

/** What rows of one permit have in common. */
interface Shared {
  readonly permit: Permit;
  readonly of: Label;
  /** Places among the frame's labels and bases. */
  readonly label: number;
  readonly basis: number;
}

/** The rows gathered of one view. */
interface Part {
  readonly view: TrackView;
  readonly rows: Uint32Array;
  readonly marks: Uint8Array;
  /** For each row the place of what it shares with others. */
  readonly shared: Uint32Array;
  count: number;
}

/** What is released together: permitted rows as they are gathered, one view after the other. */
export class Frame {
  readonly #nowS: number;
  readonly #parts: Part[] = [];
  readonly #shared: Shared[] = [];
  readonly #places = new Map<Permit, number>();
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
    const [rows, marks, shared] = [new Uint32Array(count), new Uint8Array(count), new Uint32Array(count)];
    this.#parts.push({ view, rows, marks, shared, count: 0 });
  }

  add(row: number, lineage: Lineage, label: Label, permit: Permit): void {
    const part = this.#parts.at(-1);
    if (part === undefined) return;
    const at = part.count++;
    part.rows[at] = row;
    part.marks[at] = trackMarks(part.view.batch, row, lineage);
    const known = this.#places.get(permit);
    part.shared[at] = known !== undefined && this.#shared[known]?.of === label ? known : this.#share(label, permit);
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
    for (const { view, marks, shared, count } of this.#parts) {
      for (let at = 0; at < count; at++, row++) {
        const { permit, label, basis } = this.#shared[shared[at] as number] as Shared;
        labelOfRow[row] = label;
        basisOfRow[row] = basis;
        tracks.flags[row] = (tracks.flags[row] as number) | (marks[at] as number);
        treat(permit.treatment, tracks, row, view.takenS);
      }
    }
    const [labels, bases] = [this.#labels.values(), this.#bases.values()];
    return { tracks: Object.freeze(tracks), labels, labelOfRow, bases, basisOfRow };
  }

  #share(label: Label, permit: Permit): number {
    const made = this.#made(permit.basis, label, permit.treatment);
    const places = { label: this.#labels.place(made.label), basis: this.#bases.place(made.basis) };
    const place = this.#shared.push({ permit, of: label, ...places }) - 1;
    this.#places.set(permit, place);
    return place;
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
