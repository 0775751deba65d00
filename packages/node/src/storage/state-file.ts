import type { LogStorage } from '@musubi/ledger';

/** What a node remembers over a restart beside its ledger and journal. */
export interface NodeState {
  /** Next track number of each tracker: of the node’s own by its sensors, of a partner’s by nation and sensors. */
  readonly trackNumbers: Readonly<Record<string, number>>;
  readonly jointNumber: number;
}

const NAME = 'state.json';
const EMPTY: NodeState = { trackNumbers: {}, jointNumber: 1 };

/** The saved state; a missing or spoilt file is an empty state, for everything in it can grow again. */
export async function readState(storage: LogStorage): Promise<NodeState> {
  const bytes = await storage.read(NAME);
  if (!bytes) return EMPTY;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isState(value) ? value : EMPTY;
  } catch {
    return EMPTY;
  }
}

export async function writeState(storage: LogStorage, state: NodeState): Promise<void> {
  await storage.replace(NAME, Buffer.from(`${JSON.stringify(state)}\n`));
}

function isState(value: unknown): value is NodeState {
  if (typeof value !== 'object' || value === null) return false;
  const { trackNumbers, jointNumber } = value as Partial<Record<keyof NodeState, unknown>>;
  if (typeof trackNumbers !== 'object' || trackNumbers === null || !Number.isSafeInteger(jointNumber)) return false;
  return Object.values(trackNumbers).every((number) => Number.isSafeInteger(number));
}
