import { copyRow, createTrackBatch, type NationCode, type TrackBatch } from '@musubi/model';
import type { PictureCounters } from './counters.ts';
import type { Joint } from './joint-table.ts';
import { PictureError } from './picture-error.ts';

/** Nations are bits of a word. */
export const NATIONS_MAX = 31;
/** Faster than anything that stays in the air or in orbit: such a row is not believed. */
const SPEED_MAX_MPS = 12_000;

/** What the picture keeps of a track. Lineage and contributors are the observer's own affair. */
export type MemberColumns = Omit<TrackBatch, 'lineage' | 'lineageWords' | 'contributorSensor' | 'contributorTimeS'>;

function membersOf(batch: TrackBatch): MemberColumns {
  const { lineage, lineageWords, contributorSensor, contributorTimeS, ...columns } = batch;
  return columns;
}

/** The latest state of every track that any nation gave; a track keeps its row while it lives. */
export class MemberTable {
  columns: MemberColumns;
  /** Index into `nations` of the row's source. */
  nation: Uint8Array;
  /** When the row was first part of an update, UTC seconds; NaN before. */
  firstSeenS: Float64Array;
  /** 1 where the row's state is newer than at the last update. */
  updated: Uint8Array;
  /** Latest looks at whether it still belongs to its joint track, one bit each, 1 for not. */
  breakLooks: Uint8Array;
  readonly joint: (Joint | null)[] = [];
  readonly nations: NationCode[] = [];
  readonly #rows: Map<number, number>[] = [];
  readonly #free: number[] = [];
  readonly #tracksMax: number;
  readonly #counters: PictureCounters;
  #used = 0;

  constructor(own: NationCode, tracksMax: number, counters: PictureCounters) {
    this.#tracksMax = tracksMax;
    this.#counters = counters;
    const capacity = Math.min(256, tracksMax);
    this.columns = membersOf(createTrackBatch(capacity, 1));
    this.nation = new Uint8Array(capacity);
    this.firstSeenS = new Float64Array(capacity);
    this.updated = new Uint8Array(capacity);
    this.breakLooks = new Uint8Array(capacity);
    this.nationIndex(own);
  }

  get capacity(): number {
    return this.columns.capacity;
  }

  /** The nation's index; the own nation has 0. */
  nationIndex(nation: NationCode): number {
    const known = this.nations.indexOf(nation);
    if (known >= 0) return known;
    if (this.nations.length >= NATIONS_MAX)
      throw new PictureError('too-many-nations', `${nation}: a picture takes at most ${NATIONS_MAX} nations`);
    this.#rows.push(new Map());
    return this.nations.push(nation) - 1;
  }

  /** Rows of a nation's tracks, by number. */
  rowsOf(nationIndex: number): ReadonlyMap<number, number> {
    return this.#rows[nationIndex] as Map<number, number>;
  }

  /** Takes in every row of `batch` that is usable and news; `touched` collects the rows it names, taken or not. */
  upsertAll(nationIndex: number, batch: TrackBatch, latestS: number, touched: Set<number> | null): void {
    const source = membersOf(batch);
    for (let from = 0; from < batch.count; from++) {
      const row = this.#upsert(nationIndex, source, from, latestS);
      if (row >= 0) touched?.add(row);
    }
  }

  #upsert(nationIndex: number, source: MemberColumns, from: number, latestS: number): number {
    const rows = this.#rows[nationIndex] as Map<number, number>;
    const number = source.number[from] as number;
    let row = rows.get(number) ?? -1;
    if (!isUsable(source, from, latestS)) {
      this.#counters.rejected++;
      return row;
    }
    const timeS = source.timeS[from] as number;
    if (row >= 0 && timeS < this.columns.timeS[row]) {
      this.#counters.outdated++;
      return row;
    }
    if (row < 0) {
      row = this.#take();
      if (row < 0) return -1;
      rows.set(number, row);
      this.nation[row] = nationIndex;
      this.updated[row] = 1;
    } else if (timeS > this.columns.timeS[row]) this.updated[row] = 1;
    copyRow(source, from, this.columns, row);
    return row;
  }

  /** Frees the row; its joint track must have let go of it. */
  remove(row: number): void {
    this.#rows[this.nation[row]]?.delete(this.columns.number[row]);
    this.#free.push(row);
  }

  #take(): number {
    let row = this.#free.pop();
    if (row === undefined) {
      if (this.#used === this.capacity && !this.#grow()) {
        this.#counters.refused++;
        return -1;
      }
      row = this.#used++;
    }
    this.joint[row] = null;
    this.firstSeenS[row] = Number.NaN;
    this.breakLooks[row] = 0;
    return row;
  }

  #grow(): boolean {
    const capacity = Math.min(this.capacity * 2, this.#tracksMax);
    if (capacity === this.capacity) return false;
    const larger = membersOf(createTrackBatch(capacity, 1));
    for (let row = 0; row < this.capacity; row++) copyRow(this.columns, row, larger, row);
    this.columns = larger;
    this.nation = widened(this.nation, new Uint8Array(capacity));
    this.firstSeenS = widened(this.firstSeenS, new Float64Array(capacity));
    this.updated = widened(this.updated, new Uint8Array(capacity));
    this.breakLooks = widened(this.breakLooks, new Uint8Array(capacity));
    return true;
  }

  /** Negative when `a` comes before `b`: seen longer, then the own nation's, then by name. */
  compareAge(a: number, b: number): number {
    const age = this.firstSeenS[a] - this.firstSeenS[b];
    if (age !== 0) return age;
    const [nationA, nationB] = [this.nation[a], this.nation[b]];
    if (nationA === nationB) return this.columns.number[a] - this.columns.number[b];
    if (nationA === 0) return -1;
    if (nationB === 0) return 1;
    return (this.nations[nationA] as string) < (this.nations[nationB] as string) ? -1 : 1;
  }
}

function widened<A extends Uint8Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function isUsable(source: MemberColumns, row: number, latestS: number): boolean {
  const latitude = source.latitudeRad[row];
  const longitude = source.longitudeRad[row];
  const speed = Math.hypot(source.eastMps[row], source.northMps[row]);
  return (
    source.timeS[row] <= latestS &&
    Math.abs(latitude) <= Math.PI / 2 &&
    Math.abs(longitude) <= 2 * Math.PI &&
    !(speed > SPEED_MAX_MPS)
  );
}
