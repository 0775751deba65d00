import type { KeyObject } from 'node:crypto';
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { TreeEdge } from './edge.ts';
import { type Checked, faulty } from './error.ts';

import { HASH_BYTES, leafHash, sameHash } from './merkle.ts';
import type { NoteVerifier } from './note.ts';
import { CHECKPOINT } from './read-log.ts';
import type { LogStorage } from './storage.ts';
import { decodeEntries, decodeHashes, levelCount, TILE_WIDTH, type TileLevel, tilePath } from './tile.ts';
import { readWriteAhead, WRITE_AHEAD } from './write-ahead.ts';

export type LedgerFaultCode =
  | 'checkpoint-missing'
  | 'checkpoint-invalid'
  | 'tile-missing'
  | 'tile-malformed'
  | 'tile-mismatch'
  | 'entry-mismatch'
  | 'root-mismatch'
  | 'write-ahead-broken';

/** The first thing found wrong: in which file, from which byte on. */
export interface LedgerFault {
  readonly code: LedgerFaultCode;
  readonly name: string;
  readonly offset: number;
  readonly message: string;
}

/** What a whole check of a log found. */
export interface LedgerReport {
  readonly ok: boolean;
  readonly origin: string;
  /** Of the checkpoint; 0 when there is no valid one. */
  readonly size: number;
  /** Hex; empty when there is no valid checkpoint. */
  readonly root: string;
  readonly entriesChecked: number;
  readonly tilesChecked: number;
  readonly fault: LedgerFault | null;
}

/** Entries by their leaves; a fault begins at the first entry that is not its leaf's, where lengths went wrong. */
function decodeEntriesOf(bytes: Uint8Array, leaves: readonly Uint8Array[]): Checked<Uint8Array[]> {
  const all = decodeEntries(bytes, leaves.length);
  if (all.ok) return all;
  let offset = 0;
  for (const leaf of leaves) {
    const one = decodeEntries(bytes.subarray(offset), 1);
    if (!one.ok || !sameHash(leafHash(one.value[0]!), leaf)) break;
    offset += 2 + one.value[0]!.length;
  }
  return faulty('malformed-tile', offset, `cannot be read as ${leaves.length} entries: ${all.fault.message}`);
}

/** One pass over a log's files. Holds one tile of each level, whatever the log's size. */
class Walk {
  readonly edge = new TreeEdge();
  tilesChecked = 0;
  /** Ends the walk: nothing after it can be read. */
  broken: LedgerFault | null = null;
  /** First difference between entries and level 0, and between level 0 and the rest. */
  leaf: { entry: LedgerFault; tile: LedgerFault } | null = null;
  upper: LedgerFault | null = null;
  readonly #storage: LogStorage;
  readonly #size: number;

  constructor(storage: LogStorage, size: number) {
    this.#storage = storage;
    this.#size = size;
  }

  async entryTile(n: number): Promise<void> {
    const width = this.#widthOf(0, n);
    const recorded = await this.#items(0, n, width, decodeHashes);
    const decode = (bytes: Uint8Array) => decodeEntriesOf(bytes, recorded ?? []);
    const entries = recorded && (await this.#items('entries', n, width, decode));
    if (entries === null || recorded === null) return;
    const full: Promise<void>[] = [];
    let entryOffset = 0;
    for (let i = 0; i < width; i++) {
      const leaf = leafHash(entries[i]!);
      if (!sameHash(leaf, recorded[i]!)) this.#leafDiffers(n, width, i, entryOffset);
      entryOffset += 2 + entries[i]!.length;
      this.edge.push(leaf, (level, tileN, hashes) => {
        if (level > 0) full.push(this.#upperTile(level, tileN, hashes));
      });
    }
    await Promise.all(full);
  }

  /** The tiles above level 0 that are not full at the end. */
  async lastTiles(): Promise<void> {
    for (let level = 1; level < this.edge.levels.length; level++) {
      const hashes = this.edge.levels[level]!;
      if (hashes.length > 0)
        await this.#upperTile(level, Math.floor(levelCount(level, this.#size) / TILE_WIDTH), hashes);
    }
  }

  async #upperTile(level: number, n: number, hashes: readonly Uint8Array[]): Promise<void> {
    const recorded = await this.#items(level, n, hashes.length, decodeHashes);
    const wrong = recorded === null ? -1 : hashes.findIndex((hash, i) => !sameHash(hash, recorded[i]!));
    if (wrong < 0 || this.upper !== null) return;
    const name = tilePath(level, n, hashes.length);
    const first = (n * TILE_WIDTH + wrong) * TILE_WIDTH ** level;
    const message = `hash ${wrong} differs from what the ${TILE_WIDTH ** level} entries from ${first} on give`;
    this.upper = { code: 'tile-mismatch', name, offset: wrong * HASH_BYTES, message };
  }

  #leafDiffers(n: number, width: number, i: number, entryOffset: number): void {
    if (this.leaf !== null) return;
    const index = n * TILE_WIDTH + i;
    const [entries, hashes] = [tilePath('entries', n, width), tilePath(0, n, width)];
    this.leaf = {
      entry: {
        code: 'entry-mismatch',
        name: entries,
        offset: entryOffset,
        message: `entry ${index} is not what was signed`,
      },
      tile: {
        code: 'tile-mismatch',
        name: hashes,
        offset: i * HASH_BYTES,
        message: `hash ${i} is not that of entry ${index}, which is what was signed`,
      },
    };
  }

  #widthOf(level: number, n: number): number {
    return Math.min(TILE_WIDTH, levelCount(level, this.#size) - n * TILE_WIDTH);
  }

  /** A tile's items; a full tile stands in for a partial one that has been cleared away. */
  async #items(
    level: TileLevel,
    n: number,
    width: number,
    decode: (bytes: Uint8Array, count: number) => Checked<Uint8Array[]>,
  ): Promise<Uint8Array[] | null> {
    const name = tilePath(level, n, width);
    const bytes = (await this.#storage.read(name)) ?? (await this.#storage.read(tilePath(level, n)));
    if (bytes === null) {
      this.broken ??= { code: 'tile-missing', name, offset: 0, message: 'there is no such file' };
      return null;
    }
    const items = decode(bytes, width);
    if (!items.ok) {
      this.broken ??= { code: 'tile-malformed', name, offset: items.fault.offset, message: items.fault.message };
      return null;
    }
    this.tilesChecked += 1;
    return items.value;
  }

  /**
   * The entries are the truth when they hash to the signed root: then a differing tile is at fault.
   * When they do not, the tiles tell which entry was changed.
   */
  verdict(root: Uint8Array): LedgerFault | null {
    if (this.broken !== null) return this.broken;
    if (sameHash(this.edge.root(), root)) return this.leaf?.tile ?? this.upper;
    const message = 'entries and tiles agree with each other and not with the signed root';
    return this.leaf?.entry ?? this.upper ?? { code: 'root-mismatch', name: CHECKPOINT, offset: 0, message };
  }
}

/** Batches acknowledged after the published checkpoint: pushed on the tree and held against what was signed. */
function checkWriteAhead(bytes: Uint8Array, walk: Walk, published: Checkpoint, verifier: NoteVerifier): Tail {
  const read = readWriteAhead(bytes);
  if (!read.ok) return { checkpoint: published, fault: tailFault(read.fault.offset, read.fault.message) };
  let checkpoint = published;
  for (const { first, entries, note } of read.value.batches) {
    if (first + entries.length <= published.size) continue;
    if (first !== walk.edge.size) {
      return { checkpoint, fault: tailFault(0, `a batch begins at entry ${first} where ${walk.edge.size} is next`) };
    }
    for (const entry of entries) walk.edge.push(leafHash(entry), () => undefined);
    const signed = verifyCheckpoint(note, verifier);
    const isRight = signed.ok && signed.value.size === walk.edge.size && sameHash(signed.value.root, walk.edge.root());
    if (!isRight) return { checkpoint, fault: tailFault(0, `the batch from entry ${first} on is not what was signed`) };
    checkpoint = signed.value;
  }
  return { checkpoint, fault: null };
}

interface Tail {
  /** The last one that is right. */
  readonly checkpoint: Checkpoint;
  readonly fault: LedgerFault | null;
}

function tailFault(offset: number, message: string): LedgerFault {
  return { code: 'write-ahead-broken', name: WRITE_AHEAD, offset, message };
}

/** Checkpoint and write-ahead file of one moment: a node at work may publish between two reads. */
async function readHeads(storage: LogStorage): Promise<{ note: Uint8Array | null; writeAhead: Uint8Array }> {
  let note = await storage.read(CHECKPOINT);
  for (;;) {
    const writeAhead = (await storage.read(WRITE_AHEAD)) ?? new Uint8Array(0);
    const again = await storage.read(CHECKPOINT);
    if (note === null || again === null || sameHash(note, again)) return { note, writeAhead };
    note = again;
  }
}

/**
 * Checks a log whole: the checkpoint's signature, every entry against its leaf, every leaf against
 * the tiles, all of it against the signed root, and the batches acknowledged since. Reads only; the
 * log may be in use.
 *
 * @param onProgress hears the number of entries checked and the number there are, tile by tile.
 */
export async function verifyLedger(
  storage: LogStorage,
  publicKey: KeyObject,
  onProgress?: (entriesChecked: number, size: number) => void,
): Promise<LedgerReport> {
  const none = { ok: false, origin: '', size: 0, root: '', entriesChecked: 0, tilesChecked: 0 };
  const { note: bytes, writeAhead } = await readHeads(storage);
  if (bytes === null) {
    const message = 'there is no checkpoint, so nothing was ever signed or it is lost';
    return { ...none, fault: { code: 'checkpoint-missing', name: CHECKPOINT, offset: 0, message } };
  }
  const note = Buffer.from(bytes).toString('utf8');
  const origin = note.slice(0, Math.max(0, note.indexOf('\n')));
  const verifier = { name: origin, publicKey };
  const checked = verifyCheckpoint(note, verifier);
  if (!checked.ok) {
    const { offset, message } = checked.fault;
    return { ...none, origin, fault: { code: 'checkpoint-invalid', name: CHECKPOINT, offset, message } };
  }
  const published = checked.value;
  const walk = new Walk(storage, published.size);
  for (let n = 0; n * TILE_WIDTH < published.size && walk.broken === null; n++) {
    await walk.entryTile(n);
    onProgress?.(walk.edge.size, published.size);
  }
  if (walk.broken === null) await walk.lastTiles();
  const broken = walk.verdict(published.root);
  const tail =
    broken === null ? checkWriteAhead(writeAhead, walk, published, verifier) : { checkpoint: published, fault: broken };
  const { size, root } = tail.checkpoint;
  const hex = Buffer.from(root).toString('hex');
  const { tilesChecked, edge } = walk;
  return {
    ok: tail.fault === null,
    origin,
    size,
    root: hex,
    entriesChecked: edge.size,
    tilesChecked,
    fault: tail.fault,
  };
}
