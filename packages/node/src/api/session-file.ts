import type { LogStorage } from '@musubi/ledger';
import { ROLES } from '../contract.ts';
import type { KeptSession } from './access.ts';

const NAME = 'sessions.json';
const HASH = /^[0-9a-f]{64}$/;

/** The sessions on disk; a missing or spoilt file holds none, and people sign in again. */
export async function readSessions(storage: LogStorage): Promise<KeptSession[]> {
  const bytes = await storage.read(NAME);
  if (bytes === null) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return Array.isArray(value) ? value.filter(isSession) : [];
  } catch {
    return [];
  }
}

function isSession(value: unknown): value is KeptSession {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, name, role, endsS, token } = value as Partial<Record<keyof KeptSession, unknown>>;
  const isHash = (text: unknown): boolean => typeof text === 'string' && HASH.test(text);
  return (
    isHash(hash) &&
    typeof name === 'string' &&
    (ROLES as readonly unknown[]).includes(role) &&
    Number.isFinite(endsS) &&
    (token === null || isHash(token))
  );
}

/** Writes sessions one state after the other; one that comes while another is written replaces it. */
export class SessionFile {
  private readonly storage: LogStorage;
  private readonly sessions: () => readonly KeptSession[];
  private work: Promise<void> = Promise.resolve();
  private waits = false;

  constructor(storage: LogStorage, sessions: () => readonly KeptSession[]) {
    this.storage = storage;
    this.sessions = sessions;
  }

  /** Resolves when what holds now is on disk. */
  save(): Promise<void> {
    if (this.waits) return this.work;
    this.waits = true;
    this.work = this.work
      .catch(() => undefined)
      .then(async () => {
        this.waits = false;
        await this.storage.replace(NAME, Buffer.from(`${JSON.stringify(this.sessions())}\n`));
      });
    return this.work;
  }
}
