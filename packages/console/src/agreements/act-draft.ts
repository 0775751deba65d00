/** What a person has filled in for an act, and the event that it makes. Nothing here touches the page. */
import type { AgreementEventRequest, AgreementView } from '@musubi/node/contract';
import { type ActType, mayAccede, scopeOf } from './acts.ts';

export type LimitKey = 'articles' | 'subjects' | 'purposes' | 'partners';
export const LIMIT_KEYS = ['articles', 'subjects', 'purposes', 'partners'] as const;

/** Times as a field of the page writes them, in UTC: `2026-11-22T06:30`; empty says nothing. */
export interface ActDraft {
  readonly type: ActType;
  readonly scope: 'whole' | 'outflow';
  readonly only: Readonly<Record<LimitKey, readonly string[]>>;
  readonly effective: string;
  readonly ends: string;
  readonly textSha256: string;
  readonly nation: string;
  readonly successor: string;
  /** Of what this nation has suspended, what is resumed: a place in `ownSuspensions`; null is all of it. */
  readonly resumes: number | null;
}

type Suspension = AgreementView['suspensions'][number];

/** What this nation has suspended of an instrument: each can be resumed by itself when it has a limit. */
export function ownSuspensions({ suspensions }: AgreementView, own: string): readonly Suspension[] {
  return suspensions.filter(({ by }) => by === own);
}

const NO_LIMIT = { articles: [], subjects: [], purposes: [], partners: [] };

/** What is filled in at first. */
export function newDraft(type: ActType, agreement: AgreementView, own: string): ActDraft {
  const entitled = mayAccede(agreement);
  return {
    type,
    scope: type === 'resumed' ? scopeOf(agreement, own) : 'whole',
    only: NO_LIMIT,
    effective: '',
    ends: '',
    textSha256: '',
    nation: entitled.includes(own) ? own : (entitled[0] ?? ''),
    successor: '',
    resumes: null,
  };
}

/** What of an instrument's flows a suspension can be limited to. */
export function limitsOf({ terms }: AgreementView, own: string): Readonly<Record<LimitKey, readonly string[]>> {
  const mine = terms.filter(({ from, to }) => from.includes(own) || to.includes(own));
  const all = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();
  return {
    articles: mine.map(({ id }) => id),
    subjects: all(mine.map(({ subjects }) => subjects)),
    purposes: all(mine.map(({ purposes }) => purposes)),
    partners: all(mine.map(({ from, to }) => [...from, ...to])).filter((nation) => nation !== own),
  };
}

/** UTC seconds of what a field says; null for nothing, NaN for what is no time. */
export function timeOf(text: string): number | null {
  return text.trim() === '' ? null : Date.parse(`${text}Z`) / 1000;
}

export type Lack = 'effective' | 'ends' | 'textSha256' | 'nation' | 'successor';
type Event = Omit<AgreementEventRequest, 'reason'>;

/** What the draft makes: an event, or the field that is still to be filled in. `standing`: what this nation has suspended. */
export function eventOf(draft: ActDraft, standing: readonly Suspension[] = []): Event | Lack {
  const { type } = draft;
  const effectiveS = timeOf(draft.effective);
  if (Number.isNaN(effectiveS)) return 'effective';
  const said = particularsOf(draft);
  if (typeof said === 'string') return said;
  const part = type === 'resumed' && draft.resumes !== null ? standing[draft.resumes] : undefined;
  if (part?.only) return { type, scope: part.scope, only: part.only, ...(effectiveS === null ? {} : { effectiveS }) };
  const scoped = type === 'suspended' || type === 'resumed' ? { scope: draft.scope } : {};
  return { type, ...scoped, ...(effectiveS === null ? {} : { effectiveS }), ...said };
}

function particularsOf({ type, only, ends, textSha256, nation, successor }: ActDraft): Partial<Event> | Lack {
  const endsS = timeOf(ends);
  switch (type) {
    case 'suspended':
      return limited(only);
    case 'extended':
      return endsS === null || Number.isNaN(endsS) ? 'ends' : { endsS };
    case 'notice-given':
      return Number.isNaN(endsS) ? 'ends' : endsS === null ? {} : { endsS };
    case 'amended':
      return /^[0-9a-f]{64}$/.test(textSha256) ? { textSha256 } : 'textSha256';
    case 'acceded':
      return nation === '' ? 'nation' : { nation };
    case 'superseded':
      return successor === '' ? 'successor' : { successor };
    default:
      return {};
  }
}

function limited(only: ActDraft['only']): Partial<Event> {
  const lists = LIMIT_KEYS.flatMap((key) => (only[key].length > 0 ? [[key, [...only[key]]]] : []));
  return lists.length === 0 ? {} : { only: Object.fromEntries(lists) as NonNullable<Event['only']> };
}
