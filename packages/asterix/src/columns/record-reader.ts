import { firstUap } from '../editions.ts';
import type { CategoryTable, CompoundLayout, Field, Layout } from '../layout.ts';
import { fspecEnd } from '../record-plan.ts';
import { fixedOctets, presenceEnd, type Skip, skipOf } from './skip.ts';

/** Takes what the columns want from the item at `at`, whose length has been found good. */
export type ItemTaker<C> = (bytes: Uint8Array, at: number, columns: C, row: number) => void;

/** An item wanted whole, or sub-items of a compound item. */
export type Wanted<C> = Readonly<Record<string, ItemTaker<C> | Readonly<Record<string, ItemTaker<C>>>>>;

type ItemReader<C> = (bytes: Uint8Array, at: number, end: number, columns: C, row: number) => number;

/** Where the record that begins at `at` ends, its values put into `row`; −1 where it is malformed. `view` is of `bytes`. */
export type RecordReader<C> = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  columns: C,
  row: number,
) => number;

/** How the item of one presence bit is read: by its fixed length where it has one, else by `read`. */
interface Step<C> {
  /** 0 where the length varies or has to be checked. */
  readonly octets: number;
  readonly take: ItemTaker<C> | undefined;
  readonly read: ItemReader<C>;
}

function stepOf<C>(layout: Layout, wanted: Wanted<C>[string] | undefined): Step<C> {
  const octets = fixedOctets(layout);
  if (wanted === undefined) return { octets, take: undefined, read: skipOf(layout) };
  if (typeof wanted === 'function') return { octets, take: wanted, read: whole(skipOf(layout), wanted) };
  const fields = (layout as CompoundLayout).slice(1) as Field[];
  const steps = fields.map((field) => field && stepOf(field[1], wanted[field[0]]));
  return { octets: 0, take: undefined, read: present(steps, Number.POSITIVE_INFINITY) };
}

function whole<C>(skip: Skip, take: ItemTaker<C>): ItemReader<C> {
  return (bytes, at, end, columns, row) => {
    const next = skip(bytes, at, end);
    if (next >= 0) take(bytes, at, columns, row);
    return next;
  };
}

/** Reads presence octets, at most `octetsMax`, then takes the step of each bit that is set. */
function present<C>(steps: readonly (Step<C> | null | undefined)[], octetsMax: number): ItemReader<C> {
  // Columns of their own, since a step object's fields would be looked up for every item of every record.
  const fixed = Uint8Array.from(steps, (step) => step?.octets ?? 0);
  const takes = steps.map((step) => step?.take);
  const reads = steps.map((step) => step?.read);
  return (bytes, at, end, columns, row) => {
    const last = presenceEnd(bytes, at, end);
    if (last < 0 || last - at > octetsMax) return -1;
    let next = last;
    for (let octet = at, base = 0; octet < last; octet++, base += 7) {
      for (let bits = (bytes[octet] as number) & 0xfe; bits !== 0; ) {
        const i = Math.clz32(bits) - 24;
        bits &= ~(0x80 >> i);
        const octets = fixed[base + i];
        if (octets) {
          if (next + octets > end) return -1;
          takes[base + i]?.(bytes, next, columns, row);
          next += octets;
          continue;
        }
        const read = reads[base + i];
        if (read === undefined) return -1;
        next = read(bytes, next, end, columns, row);
        if (next < 0) return -1;
      }
    }
    return next;
  };
}

/** A reader of an edition's records that takes the items in `wanted` and steps over the others. */
export function recordReader<C>(table: CategoryTable, wanted: Wanted<C>): RecordReader<C> {
  const uap = firstUap(table);
  const steps = uap.map((name) => {
    const layout = name === null ? undefined : table.items[name]?.[1];
    return layout && stepOf(layout, wanted[name as string]);
  });
  const octetsMax = Math.ceil(uap.length / 7);
  const read = present(steps, octetsMax);
  // An FSPEC that names nothing is refused: it would let zeros pass for records.
  return (bytes, _view, at, end, columns, row) =>
    fspecEnd(bytes, at, end, octetsMax) < 0 ? -1 : read(bytes, at, end, columns, row);
}
