import { holdObstacle } from '@musubi/agreements';
import { BOARD_SUBJECTS, type JournalEntry, type NationCode } from '@musubi/model';
import { decideWithin } from './decide.ts';
import { ground, type Reason, type ReleaseContext, type ReleaseItem } from './decision.ts';
import { mint, type Released } from './released.ts';

const BOARD_ENTRY_SUBJECT = /^board\/([a-z-]{1,40})(\.[a-z-]{1,40})?\//;
const AGREEMENT_SUBJECT = /^agreement\/([a-z0-9-]{1,64})$/;

export type EntryRelease = { readonly released: Released<JournalEntry> } | { readonly withheld: readonly Reason[] };

/**
 * Whether an entry of one's own journal may go to the recipient, by its label and
 *
 * - an entry about an agreement: by an article of that same agreement on `agreement-event`, which
 *   holds in every state of it, to a party;
 * - an entry of a board: by an article in force on that board; where the entry names the instrument
 *   that protects what it says (`under` in its body), only while that one holds between the two.
 *
 * What is released is a frozen copy.
 */
export function releaseEntry(entry: JournalEntry, context: ReleaseContext): EntryRelease {
  const instrument = AGREEMENT_SUBJECT.exec(entry.subject)?.[1];
  const board = BOARD_SUBJECTS.find((one) => one === BOARD_ENTRY_SUBJECT.exec(entry.subject)?.[1]);
  if (instrument === undefined && board === undefined) {
    return { withheld: [ground('subject-unknown', `No article speaks of ${entry.subject.slice(0, 80)}`)] };
  }
  if (entry.author !== context.self) {
    return { withheld: [ground('not-the-author', `${entry.author} wrote this entry and alone may send it`)] };
  }
  if (instrument !== undefined && !context.register.instruments.has(instrument)) {
    return { withheld: [ground('no-instrument', `No instrument ${instrument} is in the register`)] };
  }
  const item: ReleaseItem = {
    subject: board ?? 'agreement-event',
    label: entry.label,
    exercise: entry.label.caveats.includes('EXERCISE-ONLY'),
    simulated: false,
    originators: [entry.author],
  };
  const unprotected = protectionReason(entry, context);
  if (unprotected !== null) return { withheld: [unprotected] };
  const decision = decideWithin(item, context, instrument === undefined ? {} : { instrument });
  if (decision.outcome === 'deny') return { withheld: decision.because };
  // An article that asks for something to be done to tracks does not cover a text.
  const undone = decision.obligations.find((obligation) => obligation.kind !== 'delay');
  if (undone !== undefined) return { withheld: [ground('obligation', `${undone.kind} cannot be done to an entry`)] };
  const waitS = Math.max(0, ...decision.obligations.map((one) => (one.kind === 'delay' ? one.delayS : 0)));
  if (waitS > 0 && context.nowS < entry.timeS + waitS) {
    return { withheld: [ground('obligation', `It may go ${waitS} s after it was written`)] };
  }
  return { released: mint(context.recipient, frozenCopy(entry)) };
}

/** Why the instrument that an entry names as protecting what it says does not do so toward the recipient. */
function protectionReason({ body }: JournalEntry, { register, self, recipient, nowS }: ReleaseContext): Reason | null {
  const under = typeof body === 'object' && body !== null && 'under' in body ? body['under'] : undefined;
  if (under === undefined) return null;
  if (typeof under !== 'string') return ground('no-instrument', 'Its body names no instrument under which it may go');
  const obstacle = holdObstacle(register, under, { from: self, to: recipient, nowS });
  return obstacle === null ? null : { ...obstacle, instrument: under, article: null, outcome: 'deny' };
}

/**
 * An entry on its way back to the nation that wrote it, whose own it is: no agreement is asked. Null for
 * what anybody else wrote.
 */
export function releaseToAuthor(entry: JournalEntry, recipient: NationCode): Released<JournalEntry> | null {
  return entry.author === recipient ? mint(recipient, frozenCopy(entry)) : null;
}

/** So that what was decided on is what goes, whatever happens to the entry given. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]))) as T;
}
