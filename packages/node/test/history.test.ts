import { memoryStorage } from '@musubi/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PictureHistory } from '../src/history/history.ts';

const START_S = 1_795_000_000;
const frameOf = (text: string): Uint8Array => new TextEncoder().encode(text.repeat(20));
const textOf = (frame: Uint8Array | null): string | null => frame && new TextDecoder().decode(frame);

function world(bytesMax = 1_000_000) {
  const files = new Map<string, Uint8Array>();
  const problems: string[] = [];
  const options = {
    storage: memoryStorage(files),
    bytesMax,
    onProblem: (code: string) => void problems.push(code),
  };
  return { files, problems, open: () => PictureHistory.open(options) };
}

describe('history', () => {
  it('gives the latest picture made at a time or before, view by view', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
        fc.nat(1500),
        async (steps, askS) => {
          const history = await world().open();
          let atS = 0;
          const times = steps.map((step) => (atS += step));
          for (const t of times) await history.record('own', START_S + t, frameOf(`own ${t} `));
          await history.record('AUS', START_S, frameOf('AUS'));
          const want = times.findLast((t) => t <= askS);
          const got = textOf(await history.at('own', START_S + askS));
          expect(got).toBe(want === undefined ? null : textOf(frameOf(`own ${want} `)));
          expect(history.range('own')).toEqual({ fromS: START_S + times[0]!, toS: START_S + times.at(-1)! });
          expect(history.range('USA')).toBeNull();
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is there again after a restart, without what was half written', async () => {
    const { files, open } = world();
    const first = await open();
    for (let t = 0; t < 200; t += 5) await first.record('own', START_S + t, frameOf(`${t} `));
    const last = [...files.keys()].sort().at(-1)!;
    files.set(last, files.get(last)!.slice(0, -3));
    const second = await open();
    expect(second.range('own')).toEqual({ fromS: START_S, toS: START_S + 190 });
    await second.record('own', START_S + 205, frameOf('again '));
    expect(textOf(await second.at('own', START_S + 206))).toBe(textOf(frameOf('again ')));
    expect(textOf(await second.at('own', START_S + 104))).toBe(textOf(frameOf('100 ')));
    const third = await open();
    expect(textOf(await third.at('own', START_S + 206))).toBe(textOf(frameOf('again ')));
  });

  it('drops the oldest when it has grown beyond its bound', async () => {
    const { files, open } = world(2_000);
    const history = await open();
    for (let t = 0; t < 3_600; t += 5) await history.record('own', START_S + t, frameOf(`${t} `));
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    expect(bytes).toBeLessThan(3_000);
    const range = history.range('own')!;
    expect(range.toS).toBe(START_S + 3_595);
    expect(range.fromS).toBeGreaterThan(START_S + 3_000);
    expect(await history.at('own', START_S)).toBeNull();
  });

  it('says that it could not write, and goes on', async () => {
    const { problems } = world();
    const storage = { ...memoryStorage(), append: () => Promise.reject(new Error('disk full')) };
    const history = await PictureHistory.open({
      storage,
      bytesMax: 1000,
      onProblem: (code) => void problems.push(code),
    });
    await history.record('own', START_S, frameOf('x'));
    expect(problems).toEqual(['history-failed']);
    expect(history.range('own')).toBeNull();
  });

  it('keeps no more than a few pictures waiting for a slow disk', async () => {
    const { problems } = world();
    const storage = { ...memoryStorage(), append: () => new Promise<void>(() => undefined) };
    const history = await PictureHistory.open({
      storage,
      bytesMax: 1000,
      onProblem: (code) => void problems.push(code),
    });
    for (let t = 0; t < 100; t++) void history.record('own', START_S + t, frameOf('x'));
    expect(problems.length).toBeGreaterThan(80);
    expect(new Set(problems)).toEqual(new Set(['history-late']));
  });
});
