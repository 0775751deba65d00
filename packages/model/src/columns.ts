import { CALLSIGN_BYTES } from './plot.ts';

type Column = Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Int16Array | Uint8Array;

interface Batch {
  readonly capacity: number;
}

/**
 * Copies row `from` of `source` over row `to` of `target`, column by column.
 * Both are batches of the same make; a column that holds k values a row moves k values.
 */
export function copyRow<B extends Batch>(source: B, from: number, target: B, to: number): void {
  const columns = target as unknown as Record<string, unknown>;
  for (const name in source) {
    const column = source[name];
    if (!ArrayBuffer.isView(column)) continue;
    const a = column as unknown as Column;
    const b = columns[name] as Column;
    const width = a.length / source.capacity;
    for (let k = 0; k < width; k++) b[to * width + k] = a[from * width + k] as number;
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
