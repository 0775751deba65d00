import type { Ledger } from '@musubi/ledger';
import type { LEDGER_KINDS } from './contract.ts';

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

interface Leaf {
  readonly type: string;
  readonly bucket: number;
  readonly parties: readonly string[];
}

/** Looks through the log from its newest entry on disk backwards. */
export async function searchLedger(log: Reading, query: LedgerQuery): Promise<Found> {
  const { size } = log.checkpoint;
  const top = Math.min(query.before ?? size, size);
  const begin = query.untilS === undefined ? top : await firstAfter(log, query.untilS, top);
  const lowest = Math.max(0, begin - LOOKED_AT_MAX);
  const entries: FoundEntry[] = [];
  for (let to = begin; to > lowest; ) {
    const from = Math.max(lowest, Math.floor((to - 1) / STEP) * STEP);
    const raw = await log.entries(from, to);
    for (let i = raw.length - 1; i >= 0; i--) {
      const index = from + i;
      const text = Buffer.from(raw[i] as Uint8Array).toString('utf8');
      const leaf = leafOf(text);
      if (query.fromS !== undefined && leaf && leaf.bucket + BUCKET_S <= query.fromS) {
        return { size, entries, next: null };
      }
      if (!matches(leaf, query)) continue;
      entries.push({ index, text, bucketS: leaf?.bucket ?? 0 });
      if (entries.length === query.limit) return { size, entries, next: index === 0 ? null : index };
    }
    to = from;
  }
  return { size, entries, next: lowest === 0 ? null : lowest };
}

/** The first entry, up to `top`, that is later than `untilS`. Leaves are in the order of the clock, where nobody set it back. */
async function firstAfter(log: Reading, untilS: number, top: number): Promise<number> {
  let low = 0;
  let high = top;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [raw] = await log.entries(middle, middle + 1);
    const leaf = leafOf(Buffer.from(raw as Uint8Array).toString('utf8'));
    if ((leaf?.bucket ?? 0) <= untilS) low = middle + 1;
    else high = middle;
  }
  return low;
}

function matches(leaf: Leaf | null, { kind, party }: LedgerQuery): boolean {
  if (kind !== undefined && leaf?.type !== kind) return false;
  return party === undefined || (leaf?.parties.includes(party) ?? false);
}

function leafOf(text: string): Leaf | null {
  try {
    const { type, bucket, parties } = JSON.parse(text) as Partial<Leaf>;
    if (typeof type !== 'string' || typeof bucket !== 'number' || !Array.isArray(parties)) return null;
    return { type, bucket, parties };
  } catch {
    return null;
  }
}
