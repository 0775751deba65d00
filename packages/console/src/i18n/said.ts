import { useCallback } from 'react';
import type { ObligationView } from '@musubi/node/contract';
import { ApiError } from '../api/client.ts';
import { useWords } from '../store/console-context.ts';
import type { Dictionary } from './language.ts';

/** A word from a table that the node may outgrow. */
export const known = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

/** What went wrong with a request, in the chosen language where its code is known. */
export function useSaid(): (error: Error) => string {
  const { problem } = useWords();
  return useCallback(
    (error) => (error instanceof ApiError ? problem(error.code, error.message) : error.message),
    [problem],
  );
}

/** An obligation in the language of a dictionary. */
export function obligationText(words: Dictionary, one: ObligationView): string {
  const { obligation, field } = words;
  const names: Readonly<Record<string, string>> = field;
  switch (one.kind) {
    case 'coarsen-position':
      return obligation[one.kind](String(one.stepM));
    case 'drop-fields':
      return obligation[one.kind]((one.fields ?? []).map((name) => names[name] ?? name).join(', '));
    case 'delay':
      return obligation[one.kind](String(one.delayS));
    case 'limit-rate':
      return obligation[one.kind](String(one.periodS));
    case 'limit-area': {
      const { southDeg, northDeg, westDeg, eastDeg } = one.area ?? {};
      return obligation[one.kind](String(southDeg), String(northDeg), String(westDeg), String(eastDeg));
    }
    case 'limit-altitude':
      return obligation[one.kind](String(one.fromM), String(one.toM));
    case 'strip-sensor':
      return obligation[one.kind];
  }
}
