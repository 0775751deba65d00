import { createTrackBatch, type TrackBatch } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyReleasable } from '../src/track-columns.ts';

/** A batch in which every byte of every column is a different one of its kind. */
function scrambled(capacity: number, seed: number): TrackBatch {
  const batch = createTrackBatch(capacity, 40);
  batch.count = capacity;
  let next = seed;
  for (const column of Object.values(batch)) {
    if (!ArrayBuffer.isView(column)) continue;
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    for (let i = 0; i < bytes.length; i++) {
      next = (Math.imul(next, 1_664_525) + 1_013_904_223) >>> 0;
      bytes[i] = next >>> 24;
    }
  }
  return batch;
}

const WITHHELD = ['lineage', 'contributorSensor', 'contributorTimeS'];
type Column = Float64Array | Uint8Array;

/** A row of a column as the bytes it is. */
function rowBytes(column: Column, capacity: number, row: number): string {
  const width = column.byteLength / capacity;
  return Buffer.from(column.buffer, column.byteOffset + row * width, width).toString('hex');
}

const part = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.nat()).chain(([capacity, seed]) =>
  fc.record({
    capacity: fc.constant(capacity),
    seed: fc.constant(seed),
    // Long runs and lone rows.
    rows: fc.oneof(fc.subarray([...Array(capacity).keys()]), fc.constant([...Array(capacity).keys()])),
  }),
);

describe('the copy of the columns that may go', () => {
  it('has the chosen rows of every batch to the byte, and nothing of who made them', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), (chosen) => {
        const parts = chosen.map(({ capacity, seed, rows }) => {
          return { batch: scrambled(capacity, seed), rows: Uint32Array.from([...rows, 0]), count: rows.length };
        });
        const copy = copyReleasable(parts);
        expect(copy.count).toBe(chosen.reduce((sum, { rows }) => sum + rows.length, 0));
        for (const [name, column] of Object.entries(copy)) {
          if (!ArrayBuffer.isView(column) || WITHHELD.includes(name)) continue;
          const expected = parts.flatMap(({ batch, rows, count }) => {
            const source = batch[name as 'timeS'];
            return [...rows.subarray(0, count)].map((row) => rowBytes(source, batch.capacity, row));
          });
          const found = expected.map((_, row) => rowBytes(column as Column, copy.capacity, row));
          expect(found, name).toEqual(expected);
        }
        expect(copy.lineage.every((bits) => bits === 0)).toBe(true);
        expect(copy.contributorSensor).toHaveLength(0);
        expect(copy.contributorTimeS).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });
});
