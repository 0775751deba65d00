import type { JournalEntry } from '@musubi/model';
import { decideWithin } from './decide.ts';
import { ground, type Reason, type ReleaseContext } from './decision.ts';
import { mint, type Released } from './released.ts';

const AGREEMENT_SUBJECT = /^agreement\/([a-z0-9-]{1,64})$/;

/**
 * Whether an entry of one's own journal may go to the recipient: an entry about an agreement, to a
 * party of that agreement, by its label and by an article of that same agreement on
 * `agreement-event`, which holds in every state of it. What is released is a frozen copy.
 */
export function releaseEntry(
  entry: JournalEntry,
  context: ReleaseContext,
): { readonly released: Released<JournalEntry> } | { readonly withheld: readonly Reason[] } {
  const instrument = AGREEMENT_SUBJECT.exec(entry.subject)?.[1];
  if (instrument === undefined) {
    return { withheld: [ground('subject-unknown', `No article speaks of ${entry.subject.slice(0, 80)}`)] };
  }
  if (entry.author !== context.self) {
    return { withheld: [ground('not-the-author', `${entry.author} wrote this entry and alone may send it`)] };
  }
  if (!context.register.instruments.has(instrument)) {
    return { withheld: [ground('no-instrument', `No instrument ${instrument} is in the register`)] };
  }
  const exercise = entry.label.caveats.includes('EXERCISE-ONLY');
  const item = {
    subject: 'agreement-event',
    label: entry.label,
    exercise,
    simulated: false,
    originators: [entry.author],
  } as const;
  const decision = decideWithin(item, context, { instrument });
  if (decision.outcome === 'deny') return { withheld: decision.because };
  return { released: mint(context.recipient, frozenCopy(entry)) };
}

/** So that what was decided on is what goes, whatever happens to the entry given. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]))) as T;
}
