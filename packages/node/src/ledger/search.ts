import type { Ledger } from '@musubi/ledger';
import type { ClockRuns } from './clock-runs.ts';
import type { LEDGER_KINDS } from './contract.ts';
import { type Leaf, leafOf } from './leaf.ts';

type LedgerKind = (typeof LEDGER_KINDS)[number];

/** What to look for; newest first. Absent fields ask for nothing. */
export interface LedgerQuery {
  readonly kind?: LedgerKind;
  /** A nation it went to or came from. */
  readonly party?: string;
  readonly fromS?: number;
  readonly untilS?: number;
  /** Only entries before this one. */
  readonly before?: number;
  readonly limit: number;
}

/** An entry of the log and what its leaf tells. */
export interface FoundEntry {
  readonly index: number;
  readonly text: string;
  readonly bucketS: number;
}

export interface Found {
  readonly size: number;
  readonly entries: readonly FoundEntry[];
  readonly next: number | null;
}

/** A leaf's time is rounded down to this. */
const BUCKET_S = 10;
const STEP = 256;
/** Entries looked at in one search: what comes after is the next page's. */
const LOOKED_AT_MAX = 64 * STEP;

type Reading = Pick<Ledger, 'checkpoint' | 'entries'>;

/** What of the log is looked at next: entries from `low`, up to `high` (not included). */
interface Stretch {
  readonly low: number;
  readonly high: number;
}

/**
 * Looks through the log from its newest entry on disk backwards. Where the clock was set back, each
 * run of times is searched by itself.
 */
export async function searchLedger(log: Reading, query: LedgerQuery, runs: Pick<ClockRuns, 'startOf'>): Promise<Found> {
  const { size } = log.checkpoint;
  const entries: FoundEntry[] = [];
  let at = Math.min(query.before ?? size, size);
  for (let left = LOOKED_AT_MAX; at > 0 && left > 0; ) {
    const start = query.fromS === undefined && query.untilS === undefined ? 0 : runs.startOf(at - 1);
    const begin = query.untilS === undefined ? at : await firstAfter(log, query.untilS, { low: start, high: at });
    const low = Math.max(start, begin - left);
    // Finding a time by halving costs about as much as a step.
    left -= begin - low + STEP;
    const reached = await walk(log, query, { low, high: begin }, entries);
    if (entries.length === query.limit) return { size, entries, next: reached === 0 ? null : reached };
    at = reached === TOO_EARLY ? start : low;
  }
  return { size, entries, next: at === 0 ? null : at };
}

const TOO_EARLY = -1;

/** Adds what matches, newest first, and stops at the limit; returns the last entry looked at, or `TOO_EARLY`. */
async function walk(log: Reading, query: LedgerQuery, { low, high }: Stretch, found: FoundEntry[]): Promise<number> {
  for (let to = high; to > low; ) {
    const from = Math.max(low, Math.floor((to - 1) / STEP) * STEP);
    const raw = await log.entries(from, to);
    for (let i = raw.length - 1; i >= 0; i--) {
      const leaf = leafOf(raw[i] as Uint8Array);
      if (query.fromS !== undefined && leaf && leaf.bucket + BUCKET_S <= query.fromS) return TOO_EARLY;
      if (!matches(leaf, query)) continue;
      const text = Buffer.from(raw[i] as Uint8Array).toString('utf8');
      found.push({ index: from + i, text, bucketS: leaf?.bucket ?? 0 });
      if (found.length === query.limit) return from + i;
    }
    to = from;
  }
  return low;
}

/** The first entry of a run that is later than `untilS`. */
async function firstAfter(log: Reading, untilS: number, { low, high }: Stretch): Promise<number> {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [raw] = await log.entries(middle, middle + 1);
    if ((leafOf(raw as Uint8Array)?.bucket ?? 0) <= untilS) low = middle + 1;
    else high = middle;
  }
  return low;
}

function matches(leaf: Leaf | null, { kind, party }: LedgerQuery): boolean {
  if (kind !== undefined && leaf?.type !== kind) return false;
  return party === undefined || (leaf?.parties.includes(party) ?? false);
}
