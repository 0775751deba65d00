import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BeastFramer, encodeBeastFrame, ModesError } from '../src/index.ts';
import { hex } from './hex.ts';

interface Frame {
  type: number;
  ticks: number;
  signal: number;
  message: string;
}

function collect(framer: BeastFramer, chunks: readonly Uint8Array[]): Frame[] {
  const frames: Frame[] = [];
  for (const chunk of chunks) {
    framer.push(chunk, (type, ticks, signal, message) => {
      frames.push({ type, ticks, signal, message: Buffer.from(message).toString('hex') });
    });
  }
  return frames;
}

const frame = fc.record({
  message: fc.oneof(...[2, 7, 14].map((n) => fc.uint8Array({ minLength: n, maxLength: n }))),
  ticks: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  signal: fc.integer({ min: 0, max: 255 }),
});

/** Bytes rich in escapes and type marks, where framing can go wrong. */
const awkward = fc.array(fc.constantFrom(0x1a, 0x1a, 0x31, 0x32, 0x33, 0x34, 0), { maxLength: 300 });

describe('BeastFramer', () => {
  it('reads a frame by hand, with a doubled escape in the message', () => {
    const framer = new BeastFramer();
    const bytes = hex('1a32' + '0000000000ff' + '80' + '5d1a1a4d20237a55');
    expect(collect(framer, [bytes])).toEqual([{ type: 2, ticks: 255, signal: 128, message: '5d1a4d20237a55' }]);
    expect(framer.counters).toMatchObject({ modeSShort: 1, bytesDropped: 0, framesBroken: 0 });
  });

  it('finds what was encoded however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (frames, step) => {
        const stream = Buffer.concat(frames.map((f) => encodeBeastFrame(f.message, f.ticks, f.signal)));
        const chunks: Uint8Array[] = [];
        for (let i = 0; i < stream.length; i += step) chunks.push(stream.subarray(i, i + step));
        const expected = frames.map((f) => ({
          type: [2, 7, 14].indexOf(f.message.length) + 1,
          ticks: f.ticks,
          signal: f.signal,
          message: Buffer.from(f.message).toString('hex'),
        }));
        expect(collect(new BeastFramer(), chunks)).toEqual(expected);
      }),
    );
  });

  it('finds the next frame after any garbage', () => {
    const sound = encodeBeastFrame(hex('8D4840D6202CC371C32CE0576098'), 12_000_000, 100);
    fc.assert(
      fc.property(awkward, (garbage) => {
        // An escape at the garbage's end would pair with the frame's own: one more frame follows it.
        const framer = new BeastFramer();
        const frames = collect(framer, [Uint8Array.from(garbage), sound, sound]);
        expect(frames.at(-1)).toMatchObject({ type: 3, ticks: 12_000_000, signal: 100 });
      }),
    );
  });

  it('counts every byte as delivered, dropped or held', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            awkward,
            frame.map((f) => [...encodeBeastFrame(f.message, f.ticks, f.signal)]),
          ),
        ),
        (parts) => {
          const stream = Uint8Array.from(parts.flat());
          const framer = new BeastFramer();
          let delivered = 0;
          framer.push(stream, (_type, ticks, signal, message) => {
            delivered += encodeBeastFrame(message, ticks, signal).length;
          });
          const held = stream.length - delivered - framer.counters.bytesDropped;
          expect(held).toBeGreaterThanOrEqual(0);
          expect(held).toBeLessThanOrEqual(2 + 2 * 21);
        },
      ),
    );
  });

  it('refuses to encode lengths that Beast does not have', () => {
    expect(() => encodeBeastFrame(new Uint8Array(8), 0, 0)).toThrow(ModesError);
    expect(() => encodeBeastFrame(new Uint8Array(7), -1, 0)).toThrow(ModesError);
  });
});
