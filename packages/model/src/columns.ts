import { CALLSIGN_BYTES } from './plot.ts';

type Column = Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Int16Array | Uint8Array;

interface Batch {
  readonly capacity: number;
}

/** A batch's columns as words or bytes, in the order of their names in it: a loop over one kind of array is fast. */
interface Layout {
  /** Equal for batches of the same make and for no others. */
  readonly make: number;
  readonly words: readonly Uint32Array[];
  /** Words a row, of each of `words`. */
  readonly wordWidths: readonly number[];
  readonly bytes: readonly Uint8Array[];
  readonly byteWidths: readonly number[];
}

const layouts = new WeakMap<object, Layout>();
const makes = new Map<string, number>();

function layoutOf(batch: Batch): Layout {
  const columns = Object.entries(batch).filter((entry): entry is [string, Column] => ArrayBuffer.isView(entry[1]));
  const [words, wordWidths, bytes, byteWidths]: [Uint32Array[], number[], Uint8Array[], number[]] = [[], [], [], []];
  const names: string[] = [];
  for (const [name, { buffer, byteOffset, byteLength }] of columns) {
    const width = byteLength / batch.capacity;
    const inWords = width % 4 === 0 && byteOffset % 4 === 0;
    names.push(`${name} ${width} ${inWords}`);
    if (inWords) words.push(new Uint32Array(buffer, byteOffset, byteLength / 4));
    else bytes.push(new Uint8Array(buffer, byteOffset, byteLength));
    if (inWords) wordWidths.push(width / 4);
    else byteWidths.push(width);
  }
  const key = names.join();
  const make = makes.get(key) ?? makes.size;
  makes.set(key, make);
  return { make, words, wordWidths, bytes, byteWidths };
}

function knownLayout(batch: Batch): Layout {
  let layout = layouts.get(batch);
  if (layout === undefined) {
    layout = layoutOf(batch);
    layouts.set(batch, layout);
  }
  return layout;
}

/**
 * Copies row `from` of `source` over row `to` of `target`, column by column.
 * Both are batches of the same make, whose columns stay the arrays that they are; throws where they are not.
 */
export function copyRow<B extends Batch>(source: B, from: number, target: B, to: number): void {
  const [a, b] = [knownLayout(source), knownLayout(target)];
  if (a.make !== b.make) throw new RangeError('copyRow: the batches have other columns');
  for (let i = 0; i < a.words.length; i++) {
    const [x, y, width] = [a.words[i] as Uint32Array, b.words[i] as Uint32Array, a.wordWidths[i] as number];
    for (let k = 0; k < width; k++) y[to * width + k] = x[from * width + k] as number;
  }
  for (let i = 0; i < a.bytes.length; i++) {
    const [x, y, width] = [a.bytes[i] as Uint8Array, b.bytes[i] as Uint8Array, a.byteWidths[i] as number];
    for (let k = 0; k < width; k++) y[to * width + k] = x[from * width + k] as number;
  }
}

/** Copies the first `count` rows of `source` over those of `target`, which becomes as long; both of the same make. */
export function copyRows<B extends Batch & { count: number }>(source: B, count: number, target: B): void {
  const columns = target as unknown as Record<string, unknown>;
  for (const name in source) {
    const column = source[name];
    if (!ArrayBuffer.isView(column)) continue;
    const a = column as unknown as Column;
    (columns[name] as Column).set(a.subarray(0, (a.length / source.capacity) * count));
  }
  target.count = count;
}

/** The callsign of row `row` as text, without padding. */
export function readCallsign(callsign: Uint8Array, row: number): string {
  let text = '';
  const start = row * CALLSIGN_BYTES;
  for (let i = start; i < start + CALLSIGN_BYTES; i++) {
    const code = callsign[i] as number;
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text.trimEnd();
}

/** Writes `text` as row `row`'s callsign: printable ASCII only, cut at `CALLSIGN_BYTES`. */
export function writeCallsign(callsign: Uint8Array, row: number, text: string): void {
  const start = row * CALLSIGN_BYTES;
  for (let i = 0; i < CALLSIGN_BYTES; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    callsign[start + i] = code >= 0x20 && code < 0x7f ? code : 0;
  }
}
