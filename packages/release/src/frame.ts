import type { Label, TrackBatch } from '@musubi/model';
import type { Basis, Decision } from './decision.ts';
import { Interner } from './interner.ts';
import type { Lineage } from './lineage.ts';
import { copyReleasable, type RowsOf } from './track-columns.ts';
import { trackMarks } from './track-item.ts';
import { describeTreatment, type Treatment, treat } from './treatment.ts';
import type { TrackView } from './view.ts';

/** A permit with what is to be done to the item. */
export interface Permit extends Decision {
  readonly basis: Basis;
  readonly treatment: Treatment;
}

/** What is released together: permitted rows as they are gathered, one view after the other. */
export class Frame {
  readonly #nowS: number;
  readonly #parts: { view: TrackView; rows: Uint32Array; count: number }[] = [];
  readonly #marks: number[] = [];
  readonly #labelOfRow: number[] = [];
  readonly #basisOfRow: number[] = [];
  readonly #treatments: Treatment[] = [];
  readonly #labels = new Interner<Label>();
  readonly #bases = new Interner<Basis>();
  /** Where the label and the article of a permit stand; rows of one kind share a permit. */
  readonly #places = new Map<Permit, { readonly of: Label; readonly label: number; readonly basis: number }>();
  readonly #kinds = new Map<
    Treatment,
    { readonly bases: WeakMap<Basis, Basis>; readonly labels: WeakMap<Label, Label> }
  >();

  constructor(nowS: number) {
    this.#nowS = nowS;
  }

  /** The rows added from here on are of this view. */
  begin(view: TrackView): void {
    this.#parts.push({ view, rows: new Uint32Array(view.batch.count), count: 0 });
  }

  add(row: number, lineage: Lineage, label: Label, permit: Permit): void {
    const { basis, treatment } = permit;
    const part = this.#parts.at(-1);
    if (part === undefined) return;
    part.rows[part.count++] = row;
    this.#marks.push(trackMarks(part.view.batch, row, lineage));
    this.#treatments.push(treatment);
    let places = this.#places.get(permit);
    if (places?.of !== label) {
      const made = this.#made(basis, label, treatment);
      places = { of: label, label: this.#labels.place(made.label), basis: this.#bases.place(made.basis) };
      this.#places.set(permit, places);
    }
    this.#labelOfRow.push(places.label);
    this.#basisOfRow.push(places.basis);
  }

  /** The copy, treated. Nothing in it is shared with the views. */
  close(): {
    readonly tracks: TrackBatch;
    readonly labels: readonly Label[];
    readonly labelOfRow: Uint16Array;
    readonly bases: readonly Basis[];
    readonly basisOfRow: Uint16Array;
  } {
    const parts = this.#parts.map(({ view, rows, count }): RowsOf => ({ batch: view.batch, rows, count }));
    const tracks = copyReleasable(parts);
    let row = 0;
    for (const { view, count } of this.#parts) {
      for (const end = row + count; row < end; row++) {
        tracks.flags[row] = (tracks.flags[row] as number) | (this.#marks[row] as number);
        treat(this.#treatments[row] as Treatment, tracks, row, view.takenS);
      }
    }
    return {
      tracks: Object.freeze(tracks),
      labels: this.#labels.values(),
      labelOfRow: Uint16Array.from(this.#labelOfRow),
      bases: this.#bases.values(),
      basisOfRow: Uint16Array.from(this.#basisOfRow),
    };
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
