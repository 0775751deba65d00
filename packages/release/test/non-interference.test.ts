import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRelease, releasableSensors, releaseTracks, type TrackRelease } from '../src/index.ts';
import { demoContext, demoLabel, demoSensor, type TrackSpec, trackBatch } from './demo.ts';

/** Every byte of a release. */
function bytesOf({ tracks, labelOfRow, basisOfRow, withdrawn, ...rest }: TrackRelease): string {
  const columns = { ...tracks, labelOfRow, basisOfRow, withdrawn } as Record<string, unknown>;
  const text = Object.entries(columns).map(([name, column]) => {
    if (!ArrayBuffer.isView(column)) return `${name} ${String(column)}`;
    return `${name} ${Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('hex')}`;
  });
  return [...text.sort(), JSON.stringify(rest)].join('\n');
}

const rows = fc.array(
  fc.record({
    from: fc.subarray([0, 1, 2], { minLength: 1 }),
    vessel: fc.boolean(),
    flags: fc.nat(255),
    latitudeDeg: fc.double({ min: -80, max: 80, noNaN: true }),
    longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  { maxLength: 20 },
);

/** Three sensors released to all, and `withheld` more released to nobody. */
function tableOf(withheld: number) {
  return Array.from({ length: 3 + withheld }, (_, index) =>
    demoSensor(index, index < 3 ? {} : { label: demoLabel({ releasableTo: [] }) }),
  );
}

function released(specs: readonly TrackSpec[], withheld: number, recipient: string, held: ReadonlySet<number>) {
  const sensors = tableOf(withheld);
  const batch = trackBatch(specs, sensors.length);
  return releaseTracks({ batch, sensors, held }, demoContext({ recipient })).released;
}

describe('what goes to a partner', { timeout: 60_000 }, () => {
  it('is the same to the byte whether or not there are sensors and tracks that are withheld from it', () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.integer({ min: 1, max: 70 }),
        fc.constantFrom('AUS', 'USA'),
        (ours, secret, more, to) => {
          const shared = ours.map((row, index) => ({ ...row, number: index + 1 }));
          const hidden = secret.map((row, index) => ({ ...row, number: 1000 + index, from: [...row.from, 2 + more] }));
          const held = new Set([1, 2, 500]);
          const alone = released(shared, 0, to, held);
          // The hidden rows come in between, so that places in the batch shift too.
          const mixed = [...hidden.slice(0, 3), ...shared.slice(0, 5), ...hidden.slice(3), ...shared.slice(5)];
          const beside = released(mixed, more, to, held);
          expect(bytesOf(beside.value)).toBe(bytesOf(alone.value));
          expect(JSON.stringify(describeRelease(beside))).toBe(JSON.stringify(describeRelease(alone)));
        },
      ),
    );
  });

  it('is the same whatever was released before it', () => {
    const specs = [{ number: 1, from: [0, 1] }];
    const first = bytesOf(released(specs, 0, 'USA', new Set()).value);
    released([{ number: 9, from: [2] }], 5, 'AUS', new Set([4]));
    expect(bytesOf(released(specs, 0, 'USA', new Set()).value)).toBe(first);
  });

  it('comes from a tracker that no withheld sensor feeds', () => {
    fc.assert(
      fc.property(fc.nat(40), (withheld) => {
        const { uses } = releasableSensors(tableOf(withheld), demoContext());
        expect([...uses]).toEqual([1, 1, 1, ...new Array(withheld).fill(0)]);
      }),
    );
  });
});
