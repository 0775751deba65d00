/** How parts of an instrument are called. */
import type { AgreementView } from '@musubi/node/contract';
import { known } from '../i18n/said.ts';
import { useWords } from '../store/console-context.ts';
import { LIMIT_KEYS, type LimitKey } from './act-draft.ts';

/** What a suspension can be limited to, in the reader's words. */
export function useLimitNames({ terms }: AgreementView): Readonly<Record<LimitKey, (name: string) => string>> {
  const { agreements: words, acts, article } = useWords();
  return {
    articles: (id) => article(terms.find((term) => term.id === id)?.article ?? id),
    subjects: (subject) => known(words.subjects, subject),
    purposes: (purpose) => known(acts.purposes, purpose),
    partners: (nation) => nation,
  };
}

/** What a suspension stops: its direction, and what it is limited to. */
export function usePartText(
  agreement: AgreementView,
): (part: Pick<AgreementView['suspensions'][number], 'scope' | 'only'>) => string {
  const { agreements: words, acts } = useWords();
  const names = useLimitNames(agreement);
  return ({ scope, only }) => {
    const named = LIMIT_KEYS.flatMap((key) => (only?.[key] ?? []).map(names[key]));
    return acts.partOf(words.scope[scope], named.join(', '));
  };
}
