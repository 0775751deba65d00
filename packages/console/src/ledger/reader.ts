/** Asks the node for pages of its ledger and checks every row of them. */
import type {
  LedgerCheckpoint,
  LedgerConsistency,
  LedgerCosigned,
  LedgerPage,
  LedgerProofs,
} from '@musubi/node/contract';
import type { Api } from '../api/client.ts';
import type { Doubt, Seen, Verdict, Witnessed } from './verify.ts';

export const PAGE_ROWS = 25;

/** What is looked for; an empty field asks for nothing. Times are UTC s. */
export interface LedgerFilter {
  readonly kind: string;
  readonly party: string;
  readonly fromS: number | null;
  readonly untilS: number | null;
}

export const NO_FILTER: LedgerFilter = { kind: '', party: '', fromS: null, untilS: null };

export interface CheckedPage {
  readonly page: LedgerPage;
  /** One for each row. */
  readonly verdicts: readonly Verdict[];
  /** The checkpoint that all was held against; null when none could be trusted. */
  readonly seen: Seen | null;
  /** Why not. */
  readonly doubt: Doubt | null;
  /** How far partners have cosigned it; null where nobody is asked to, or nothing could be trusted. */
  readonly witnessed: Witnessed | null;
}

export interface LedgerReader {
  /** @param before only entries before this one; null is the newest. */
  readonly read: (filter: LedgerFilter, before: number | null, signal: AbortSignal) => Promise<CheckedPage>;
}

function queryOf({ kind, party, fromS, untilS }: LedgerFilter, before: number | null): Record<string, string> {
  return {
    limit: String(PAGE_ROWS),
    ...(kind && { kind }),
    ...(party && { party }),
    ...(fromS !== null && { from: String(fromS) }),
    ...(untilS !== null && { until: String(untilS) }),
    ...(before !== null && { before: String(before) }),
  };
}

/** Its arithmetic comes when it is needed: not before the first picture. */
const verifying = (): Promise<typeof import('./verify.ts')> => import('./verify.ts');

/** Remembers, as long as the page is open, the checkpoint that it trusted last. */
export function createLedgerReader(api: Api): LedgerReader {
  let seen: Seen | null = null;

  /** The proof that the ledger of one size is the beginning of that of another; none is needed between equals. */
  async function growthOf(from: number, to: number, signal: AbortSignal): Promise<readonly string[]> {
    if (to <= from || from === 0) return [];
    const sizes = { from: String(from), to: String(to) };
    return (await api.get<LedgerConsistency>('ledger/consistency', sizes, signal)).hashes;
  }

  async function witnessed(trust: Seen, signal: AbortSignal): Promise<Witnessed | null> {
    const told = await api.get<LedgerCosigned>('ledger/cosigned', {}, signal);
    if (told.cosigners.length === 0) return null;
    const { cosignedCheckpoint, judgeCosigned } = await verifying();
    const [a, b] = [cosignedCheckpoint(told, trust)?.size ?? 0, trust.checkpoint.size];
    return judgeCosigned(told, trust, await growthOf(Math.min(a, b), Math.max(a, b), signal));
  }

  async function trusted(signal: AbortSignal): Promise<Seen | Doubt> {
    const before = seen;
    const told = await api.get<LedgerCheckpoint>('ledger/checkpoint', {}, signal);
    const growth = await growthOf(before?.checkpoint.size ?? told.size, told.size, signal);
    const { judgeCheckpoint } = await verifying();
    const judged = judgeCheckpoint(told, before, growth);
    if (typeof judged === 'object' && seen === before) seen = judged;
    return judged;
  }

  async function proofsOf({ rows }: LedgerPage, size: number, signal: AbortSignal): Promise<LedgerProofs> {
    const indices = rows.map(({ index }) => index).filter((index) => index < size);
    if (indices.length === 0) return { size, proofs: [] };
    return api.get<LedgerProofs>('ledger/proofs', { indices: indices.join(), size: String(size) }, signal);
  }

  return {
    async read(filter, before, signal) {
      const page = await api.get<LedgerPage>('ledger/entries', queryOf(filter, before), signal);
      const judged = await trusted(signal);
      const { doubtAll, judgeRows } = await verifying();
      if (typeof judged === 'string') {
        return { page, verdicts: doubtAll(page, judged), seen: null, doubt: judged, witnessed: null };
      }
      const [proofs, cosigned] = await Promise.all([
        proofsOf(page, judged.checkpoint.size, signal),
        witnessed(judged, signal),
      ]);
      return { page, verdicts: judgeRows(page, judged, proofs), seen: judged, doubt: null, witnessed: cosigned };
    },
  };
}
