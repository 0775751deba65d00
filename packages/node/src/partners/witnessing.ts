import {
  type Checkpoint,
  formatVerifierKey,
  formatWitnessRequest,
  type LogStorage,
  type NoteVerifier,
  verifyNote,
  type Witness,
  type WitnessAnswer,
} from '@musubi/ledger';
import type { NationCode } from '@musubi/model';
import type { ReleaseLog } from './release-log.ts';

/** The cosigned checkpoint, in the ledger's folder. */
export const COSIGNED_FILE = 'cosigned';
const ASK_EVERY_S = 10;
/** Requests of one partner looked at within `ASK_EVERY_S`. */
const REQUESTS_MAX = 4;

/** A partner as far as witnessing goes. */
export interface WitnessPartner {
  readonly nation: NationCode;
  /** Whose cosignatures on the own ledger are trusted. */
  readonly cosigner: NoteVerifier;
  /** This node's witness of the partner's ledger. */
  readonly witness: Witness;
}

/** How far the own ledger is witnessed. */
export interface WitnessState {
  /** Cosignatures that it takes: more than half of the partners, so that no two histories get them. */
  readonly quorum: number;
  /** Size of the latest checkpoint that has as many; 0 for none. */
  readonly size: number;
  readonly by: readonly NationCode[];
  /** When the last of them came, UTC seconds since 1970-01-01; null for none. */
  readonly atS: number | null;
  /** That checkpoint with their cosignatures; null for none. */
  readonly note: string | null;
}

interface Asked {
  readonly checkpoint: Checkpoint;
  readonly lines: Map<NationCode, string>;
}

/** Has the own ledger witnessed by partners, and witnesses theirs. */
export class Witnessing {
  private readonly partners: ReadonlyMap<NationCode, WitnessPartner>;
  private readonly log: ReleaseLog;
  private readonly storage: LogStorage;
  /** Sizes that partners have cosigned. */
  private readonly known = new Map<NationCode, number>();
  private readonly requests = new Map<NationCode, { sinceS: number; count: number }>();
  private current: Asked | null = null;
  /** What each partner was asked last. */
  private readonly asked = new Map<NationCode, Asked>();
  private askedS = Number.NEGATIVE_INFINITY;
  private latest: Omit<WitnessState, 'quorum'> = { size: 0, by: [], atS: null, note: null };

  constructor(partners: readonly WitnessPartner[], log: ReleaseLog, storage: LogStorage) {
    this.partners = new Map(partners.map((partner) => [partner.nation, partner]));
    this.log = log;
    this.storage = storage;
  }

  /** False where no partner takes part. */
  get isUsed(): boolean {
    return this.partners.size > 0;
  }

  get state(): WitnessState {
    return { quorum: this.quorum, ...this.latest };
  }

  /** Who is asked, and the key of each as a line of text. */
  get cosigners(): { nation: NationCode; verifierKey: string }[] {
    return [...this.partners.values()].map(({ nation, cosigner }) => {
      return { nation, verifierKey: formatVerifierKey(cosigner) };
    });
  }

  /** How many entries of the own ledger a partner has witnessed; null where it does not take part. */
  sizeBy(nation: NationCode): number | null {
    return this.partners.has(nation) ? (this.known.get(nation) ?? 0) : null;
  }

  private get quorum(): number {
    return Math.floor(this.partners.size / 2) + 1;
  }

  /** True when it is time to ask: every ten seconds, all partners for the same checkpoint. */
  isDue(nowS: number): boolean {
    const { checkpoint } = this.log;
    if (this.partners.size === 0 || checkpoint.size === 0) return false;
    if (nowS < this.askedS + ASK_EVERY_S && nowS >= this.askedS) return false;
    this.askedS = nowS;
    this.current = { checkpoint, lines: new Map() };
    return true;
  }

  /** The request to partner `nation` for the checkpoint that is being witnessed; null when there is none to make. */
  async request(nation: NationCode): Promise<string | null> {
    const asked = this.current;
    const oldSize = this.known.get(nation) ?? 0;
    if (!asked || !this.partners.has(nation) || oldSize > asked.checkpoint.size) return null;
    this.asked.set(nation, asked);
    const proof = await this.log.consistencyProof(oldSize, asked.checkpoint.size);
    return formatWitnessRequest({ oldSize, proof, note: asked.checkpoint.note });
  }

  /**
   * Takes a partner's answer.
   * @returns `again` when another request should go with what was learnt, a sentence when there is
   * something to tell a person, or null.
   */
  async answered(nation: NationCode, status: number, body: string, nowS: number): Promise<'again' | string | null> {
    const asked = this.asked.get(nation);
    const partner = this.partners.get(nation);
    if (!asked || !partner) return null;
    if (status === 409) return this.learn(nation, Number(body.trim()), asked.checkpoint.size);
    if (status === 503) return null;
    if (status !== 200) return `${nation} does not witness this ledger: ${status}`;
    const cosigned = verifyNote(asked.checkpoint.note + body, [partner.cosigner]);
    if (!cosigned.ok) return `${nation} sent a cosignature that is none: ${cosigned.fault.code}`;
    this.known.set(nation, asked.checkpoint.size);
    asked.lines.set(nation, body);
    if (asked.lines.size >= this.quorum) await this.keep(asked, nowS);
    return null;
  }

  /** Judges a partner's request. A partner that asks too often is put off. */
  async judge(
    nation: NationCode,
    body: string,
    nowS: number,
  ): Promise<WitnessAnswer | { status: 503; body: string; suspicion: null }> {
    const witness = this.partners.get(nation)?.witness;
    if (!witness || !this.mayAsk(nation, nowS)) return { status: 503, body: '', suspicion: null };
    return witness.add(body, nowS);
  }

  private learn(nation: NationCode, size: number, ownSize: number): 'again' | string {
    const isNews = this.known.get(nation) !== size;
    if (!Number.isSafeInteger(size) || size < 0 || size > ownSize || !isNews) {
      return `${nation} has witnessed another history of this ledger, up to size ${size}: was data/ restored from an old copy?`;
    }
    this.known.set(nation, size);
    return 'again';
  }

  private async keep({ checkpoint, lines }: Asked, nowS: number): Promise<void> {
    const note = checkpoint.note + [...lines.values()].join('');
    this.latest = { size: checkpoint.size, by: [...lines.keys()].sort(), atS: nowS, note };
    await this.storage.replace(COSIGNED_FILE, Buffer.from(note));
  }

  private mayAsk(nation: NationCode, nowS: number): boolean {
    const before = this.requests.get(nation);
    const isFresh = !before || nowS - before.sinceS >= ASK_EVERY_S || nowS < before.sinceS;
    const window = isFresh ? { sinceS: nowS, count: 0 } : before;
    this.requests.set(nation, window);
    return ++window.count <= REQUESTS_MAX;
  }
}
