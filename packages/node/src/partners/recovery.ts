import type { LogStorage } from '@musubi/ledger';
import { isNationCode, type NationCode } from '@musubi/model';

const FILE = 'recovery.json';

export type RecoveryProblemCode = 'recovering';

/** What may not be written yet; the message says for whom it waits. */
export class RecoveringError extends Error {
  readonly code: RecoveryProblemCode = 'recovering';

  constructor(unheard: readonly NationCode[]) {
    super(
      `this node's disk is older than what partners hold, and ${unheard.join(', ')} may hold more of what it wrote; it writes to them when they were heard`,
    );
    this.name = 'RecoveringError';
  }
}

/**
 * Whether this disk is known to be older than what partners hold, and which of them have given back
 * what they have. Kept on disk, so that a restart forgets nothing. Until a partner was heard nothing
 * is written that goes to it: a second entry under one number would be a fork, and it cannot be mended.
 */
export class Recovery {
  private readonly storage: LogStorage;
  private readonly partners: readonly NationCode[];
  /** Null while nothing says that the disk is old. */
  private heard: Set<NationCode> | null;

  private constructor(storage: LogStorage, partners: readonly NationCode[], heard: Set<NationCode> | null) {
    this.storage = storage;
    this.partners = partners;
    this.heard = heard;
  }

  /** As the disk left it; a spoilt file counts as nobody heard. */
  static async open(storage: LogStorage, partners: readonly NationCode[]): Promise<Recovery> {
    const bytes = await storage.read(FILE);
    return new Recovery(storage, partners, bytes === null ? null : readHeard(bytes));
  }

  /** Partners that may hold more of what this nation wrote; none where the disk is not known to be old. */
  get unheard(): readonly NationCode[] {
    const { heard } = this;
    return heard === null ? [] : this.partners.filter((nation) => !heard.has(nation));
  }

  /** A partner has shown that this disk is old: everybody has to be heard. */
  async begin(): Promise<void> {
    if (this.heard !== null) return;
    this.heard = new Set();
    await this.store();
  }

  /** A partner holds nothing more than this node now has. Resolves when that is on disk. */
  async hear(nation: NationCode): Promise<void> {
    if (this.heard === null || this.heard.has(nation)) return;
    this.heard.add(nation);
    if (this.unheard.length > 0) return this.store();
    this.heard = null;
    await this.storage.remove(FILE);
    await this.storage.sync(FILE);
  }

  private async store(): Promise<void> {
    await this.storage.replace(FILE, Buffer.from(`${JSON.stringify({ heard: [...(this.heard ?? [])] })}\n`));
    await this.storage.sync(FILE);
  }
}

function readHeard(bytes: Uint8Array): Set<NationCode> {
  try {
    const { heard } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { heard?: unknown };
    return new Set(Array.isArray(heard) ? heard.filter(isNationCode) : []);
  } catch {
    return new Set();
  }
}
