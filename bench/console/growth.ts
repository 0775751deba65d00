import { quantile } from '../measure/spread.ts';

/** What a page holds. */
export interface Held {
  /** Of the page's own heap: objects and the bytes of typed arrays. */
  readonly heapMb: number;
  /** DOM nodes, also those that are on no page any more. */
  readonly nodes: number;
  readonly listeners: number;
  /** WebGL's buffers, textures, programs and so on. */
  readonly gpuObjects: number;
  readonly gpuBufferMb: number;
}

/** By how much a page may hold more in the last third of its time than in the second: the larger of a share and a sum. */
const ALLOWED: Readonly<Record<keyof Held, { readonly share: number; readonly sum: number }>> = {
  heapMb: { share: 0.05, sum: 3 },
  nodes: { share: 0.05, sum: 300 },
  listeners: { share: 0.05, sum: 30 },
  // Tiles come and go with the part of the earth that is looked at.
  gpuObjects: { share: 0.25, sum: 40 },
  gpuBufferMb: { share: 0.25, sum: 5 },
};

export interface Growth {
  readonly what: keyof Held;
  /** Medians of the three thirds. */
  readonly thirds: readonly [number, number, number];
  readonly allowed: number;
  readonly grows: boolean;
}

function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/** Compares the thirds of a time, by samples that are evenly spread over it; the first third is not judged. */
export function growthOf(samples: readonly Held[]): Growth[] {
  const third = samples.length / 3;
  return (Object.keys(ALLOWED) as (keyof Held)[]).map((what) => {
    const of = (i: number): number =>
      median(samples.slice(Math.round(i * third), Math.round((i + 1) * third)).map((held) => held[what]));
    const thirds = [of(0), of(1), of(2)] as const;
    const { share, sum } = ALLOWED[what];
    const allowed = Math.max(share * thirds[1], sum);
    return { what, thirds, allowed, grows: thirds[2] - thirds[1] > allowed };
  });
}
