import type { ReleaseLog } from '../partners/release-log.ts';
import type { Witnessing } from '../partners/witnessing.ts';
import type {
  LedgerCheckpoint,
  LedgerConsistency,
  LedgerCosigned,
  LedgerPage,
  LedgerProofs,
  LedgerRow,
} from './contract.ts';
import { OpeningFiles } from './opening-file.ts';
import { type LedgerQuery, searchLedger } from './search.ts';
import type { WrittenEntries } from './written.ts';

/** The ledger as the API sees it. Everything is read as of the latest checkpoint on disk. */
export class LedgerSurface {
  private readonly log: ReleaseLog;
  private readonly openings: OpeningFiles;
  private readonly witnessing: Witnessing;
  private readonly written: WrittenEntries;

  constructor(log: ReleaseLog, witnessing: Witnessing, written: WrittenEntries) {
    this.log = log;
    this.witnessing = witnessing;
    this.written = written;
    this.openings = new OpeningFiles(log.openingsOn);
  }

  get size(): number {
    return this.log.reading.checkpoint.size;
  }

  checkpoint(): LedgerCheckpoint {
    const { checkpoint, verifierKey } = this.log.reading;
    return { size: checkpoint.size, note: checkpoint.note, verifierKey };
  }

  /** The latest checkpoint that enough partners have cosigned, and the keys that check their cosignatures. */
  cosigned(): LedgerCosigned {
    const { note, quorum } = this.witnessing.state;
    return { note, quorum, cosigners: this.witnessing.cosigners };
  }

  /** @param mayOpen whether who asks may see what the commitments stand for. */
  async page(query: LedgerQuery, mayOpen: boolean): Promise<LedgerPage> {
    const { size, entries, next } = await searchLedger(this.log.reading, query, this.log.runs);
    const openings = mayOpen ? await this.openings.find(entries) : null;
    const rows = entries.map(({ index, text }): LedgerRow => {
      const opening = (openings?.get(index) as LedgerRow['opening']) ?? null;
      const written = opening?.record.type === 'event' ? this.written.textOf(opening.record.digest) : null;
      return { index, entry: text, opening, written };
    });
    return { size, rows, next, mayOpen };
  }

  /** Proofs that entries are under the root of the first `size`; the numbers must be less, and `size` on disk. */
  async proofs(indices: readonly number[], size: number): Promise<LedgerProofs> {
    const proofs: LedgerProofs['proofs'] = [];
    for (const index of indices) {
      proofs.push({ index, hashes: (await this.log.reading.inclusionProof(index, size)).map(base64) });
    }
    return { size, proofs };
  }

  /** Shows that the log of `from` entries is the beginning of that of `to`. */
  async consistency(from: number, to: number): Promise<LedgerConsistency> {
    return { from, to, hashes: (await this.log.reading.consistencyProof(from, to)).map(base64) };
  }
}

function base64(hash: Uint8Array): string {
  return Buffer.from(hash).toString('base64');
}
