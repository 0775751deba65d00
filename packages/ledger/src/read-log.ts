import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { LedgerError } from './error.ts';
import { LogTree } from './log-tree.ts';
import { sameHash } from './merkle.ts';
import type { NoteVerifier } from './note.ts';
import type { LogStorage } from './storage.ts';
import { readWriteAhead, WRITE_AHEAD, type WriteAhead } from './write-ahead.ts';

export const CHECKPOINT = 'checkpoint';

/** A log as its disk holds it: the published tree, and the batches acknowledged since. */
export interface LogOnDisk {
  readonly tree: LogTree;
  /** The one in the file `checkpoint`, which counts the tiles. */
  readonly published: Checkpoint;
  /** The latest acknowledged. */
  readonly checkpoint: Checkpoint;
  readonly writeAhead: WriteAhead;
}

/**
 * Reads a log back and holds everything against what was signed. Writes nothing.
 * @returns null where there is no log.
 * @throws LedgerError `corrupt`
 */
export async function readLog(storage: LogStorage, verifier: NoteVerifier): Promise<LogOnDisk | null> {
  const bytes = await storage.read(CHECKPOINT);
  if (bytes === null) return null;
  const published = signedBy(verifier, Buffer.from(bytes).toString('utf8'), CHECKPOINT);
  const tree = await LogTree.read(storage, published.size);
  if (!sameHash(tree.edge.root(), published.root)) {
    throw new LedgerError('corrupt', `the partial tiles of size ${published.size} do not hash to the signed root`);
  }
  const read = readWriteAhead((await storage.read(WRITE_AHEAD)) ?? new Uint8Array(0));
  if (!read.ok) throw new LedgerError('corrupt', `${WRITE_AHEAD}, offset ${read.fault.offset}: ${read.fault.message}`);
  return { tree, published, checkpoint: replay(read.value, tree, published, verifier), writeAhead: read.value };
}

function signedBy(verifier: NoteVerifier, note: string, name: string): Checkpoint {
  const checked = verifyCheckpoint(note, verifier);
  if (!checked.ok) throw new LedgerError('corrupt', `${name}: ${checked.fault.message}`);
  return checked.value;
}

/** Adds the batches that no tile holds yet. Those of before the last publication may still be in the file. */
function replay({ batches }: WriteAhead, tree: LogTree, published: Checkpoint, verifier: NoteVerifier): Checkpoint {
  let last = published;
  for (const { first, entries, note } of batches) {
    if (first + entries.length <= published.size) continue;
    if (first !== tree.size) {
      throw new LedgerError('corrupt', `${WRITE_AHEAD}: a batch begins at entry ${first} where ${tree.size} is next`);
    }
    for (const entry of entries) tree.push(new Uint8Array(entry));
    last = signedBy(verifier, note, WRITE_AHEAD);
    if (last.size !== tree.size || !sameHash(last.root, tree.edge.root())) {
      throw new LedgerError('corrupt', `${WRITE_AHEAD}: the entries up to ${tree.size} are not what was signed`);
    }
  }
  return last;
}
