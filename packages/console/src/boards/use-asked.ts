import { useEffect, useState } from 'react';

/** What was asked of the node: the last answer stays on screen while the next is on its way. */
export interface Asked<T> {
  readonly value: T | null;
  readonly problem: string | null;
}

/** Asks again whenever `key` changes; answers that come late are left aside. */
export function useAsked<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ value: null, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question depends on
  useEffect(() => {
    let isCurrent = true;
    ask().then(
      (value) => isCurrent && setAsked({ value, problem: null }),
      (error: unknown) => isCurrent && setAsked(({ value }) => ({ value, problem: (error as Error).message })),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return asked;
}

/** Goes up every so often while the page is looked at. */
export function useBeat(everyMs: number): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && setBeat((n) => n + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return beat;
}
