import { constants, PerformanceObserver } from 'node:perf_hooks';

/** What a piece of work left to the garbage collector. */
export interface Garbage {
  readonly bytes: number;
  readonly scavenges: number;
  /** Collections of other kinds. */
  readonly others: number;
}

/** An entry as Node makes it for a collection; its types know performance entries in general only. */
interface Entry {
  readonly detail: { readonly kind: number };
}

/**
 * Counts collections, and bytes put on the heap, while `steps` run one after the other. Steps are to be
 * short: what is put on the heap in one that meets a collection is not counted.
 */
export async function garbageOf(steps: readonly (() => void)[]): Promise<Garbage> {
  const kinds: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kinds.push((entry as unknown as Entry).detail.kind);
  });
  observer.observe({ entryTypes: ['gc'] });
  let bytes = 0;
  for (const step of steps) {
    const before = process.memoryUsage().heapUsed;
    step();
    bytes += Math.max(0, process.memoryUsage().heapUsed - before);
  }
  // Entries come with a later turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 20));
  observer.disconnect();
  const scavenges = kinds.filter((kind) => kind === constants.NODE_PERFORMANCE_GC_MINOR).length;
  return { bytes, scavenges, others: kinds.length - scavenges };
}
