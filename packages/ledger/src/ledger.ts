import { type Checkpoint, signCheckpoint, verifyCheckpoint } from './checkpoint.ts';
import { TreeEdge } from './edge.ts';
import { LedgerError } from './error.ts';
import { leafHash, sameHash } from './merkle.ts';
import { type LogKey, noteVerifier } from './note.ts';
import { makeConsistencyProof, makeInclusionProof } from './proof-maker.ts';
import type { LogStorage } from './storage.ts';
import { ENTRY_BYTES_MAX, partialTiles, TILE_WIDTH, type TileLevel, tilePath } from './tile.ts';
import { readEdge, readTail, readTile, type Tile, type TileFile, tileFile } from './tile-file.ts';

export const CHECKPOINT = 'checkpoint';
/** Bytes of entries that may wait in memory for a flush. */
export const PENDING_BYTES_MAX = 64 << 20;
/** How many files are written at the same time. */
const WRITES_AT_ONCE = 16;

/**
 * An append-only Merkle log in C2SP tlog-tiles form.
 *
 * Crash safety rests on order alone: tiles are whole files that are put under their names
 * atomically and synced before the checkpoint that counts them is signed, so the checkpoint on disk
 * always describes a complete log, and what lies beyond it was never acknowledged.
 */
export class Ledger {
  readonly #storage: LogStorage;
  readonly #key: LogKey;
  readonly #edge: TreeEdge;
  /** Entries under the last tile of level 0 while it is not full. */
  #tail: Uint8Array[];
  /** Full tiles that are not on disk yet, in the order in which they filled. */
  readonly #unwritten: Tile[] = [];
  /** Partial tiles on disk for the latest checkpoint; those of higher levels seldom change. */
  #written = new Set<string>();
  #checkpoint: Checkpoint;
  #pendingBytes = 0;
  #work: Promise<unknown> = Promise.resolve();
  #failure: LedgerError | null = null;

  private constructor(storage: LogStorage, key: LogKey, checkpoint: Checkpoint, edge: TreeEdge, tail: Uint8Array[]) {
    this.#storage = storage;
    this.#key = key;
    this.#checkpoint = checkpoint;
    this.#edge = edge;
    this.#tail = tail;
  }

  /**
   * Opens the log on `storage`, or begins one where there is nothing. The right edge is read back
   * and held against the signed root.
   *
   * @throws LedgerError `corrupt` when the checkpoint is missing, not ours, or does not fit the tiles.
   */
  static async open(storage: LogStorage, key: LogKey): Promise<Ledger> {
    const bytes = await storage.read(CHECKPOINT);
    if (bytes === null) return Ledger.#begin(storage, key);
    const checked = verifyCheckpoint(Buffer.from(bytes).toString('utf8'), noteVerifier(key));
    if (!checked.ok) throw new LedgerError('corrupt', `${CHECKPOINT}: ${checked.fault.message}`);
    const checkpoint = checked.value;
    const { size } = checkpoint;
    const edge = new TreeEdge(size, await readEdge(storage, size));
    if (!sameHash(edge.root(), checkpoint.root)) {
      throw new LedgerError('corrupt', `the partial tiles of size ${size} do not hash to the signed root`);
    }
    return new Ledger(storage, key, checkpoint, edge, await readTail(storage, size, edge));
  }

  static async #begin(storage: LogStorage, key: LogKey): Promise<Ledger> {
    // The empty checkpoint is there before any tile, so that tiles without one mean a loss.
    if ((await storage.list('tile/')).length > 0) {
      throw new LedgerError('corrupt', `there are tiles but no ${CHECKPOINT}; a new log would contradict the old one`);
    }
    const edge = new TreeEdge();
    const ledger = new Ledger(storage, key, signCheckpoint(0, edge.root(), key), edge, []);
    await ledger.#publish(ledger.#checkpoint);
    return ledger;
  }

  /** Entries in the log, those in memory included. */
  get size(): number {
    return this.#edge.size;
  }

  /** The latest checkpoint on disk: what is acknowledged. */
  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  /** Root over all `size` entries. */
  root(): Uint8Array {
    return this.#edge.root();
  }

  /**
   * Adds an entry, in memory until the next `flush`, and returns its index.
   *
   * @throws LedgerError `entry-too-large`, `pending-full`, `closed`, or `storage-failed` after a failed flush.
   */
  append(entry: Uint8Array): number {
    if (this.#failure !== null) throw this.#failure;
    if (entry.length > ENTRY_BYTES_MAX) {
      throw new LedgerError(
        'entry-too-large',
        `entry of ${entry.length} bytes; at most ${ENTRY_BYTES_MAX}: log a hash`,
      );
    }
    if (this.#pendingBytes + entry.length > PENDING_BYTES_MAX) {
      throw new LedgerError('pending-full', `more than ${PENDING_BYTES_MAX} bytes wait for a flush`);
    }
    this.#pendingBytes += entry.length;
    const index = this.size;
    // Not `slice`, which for a Buffer would share the caller's bytes.
    this.#tail.push(new Uint8Array(entry));
    if (this.#tail.length === TILE_WIDTH) {
      this.#unwritten.push({ level: 'entries', n: (index + 1) / TILE_WIDTH - 1, items: this.#tail });
      this.#tail = [];
    }
    this.#edge.push(leafHash(entry), (level, n, items) => this.#unwritten.push({ level, n, items }));
    return index;
  }

  /**
   * Writes and syncs everything appended so far, then signs and replaces the checkpoint. When it
   * resolves, nothing under that checkpoint can be lost. Calls made meanwhile wait their turn.
   *
   * @throws LedgerError `storage-failed`: open the log again to go on from the last checkpoint.
   */
  flush(): Promise<Checkpoint> {
    const run = this.#work.then(() => this.#flushNow());
    this.#work = run.catch(() => undefined);
    return run;
  }

  async #flushNow(): Promise<Checkpoint> {
    if (this.#failure !== null) throw this.#failure;
    if (this.size === this.#checkpoint.size) return this.#checkpoint;
    const checkpoint = signCheckpoint(this.size, this.root(), this.#key);
    const full = [...this.#unwritten];
    const bytes = this.#pendingBytes;
    const partials = partialTiles(this.size).map(({ level, n, width }) => tilePath(level, n, width));
    try {
      await this.#write([...full.map(tileFile), ...this.#partialFiles()]);
      await this.#publish(checkpoint);
      for (const tile of full) await this.#dropPartials(tile);
    } catch (cause) {
      this.#failure = new LedgerError('storage-failed', `flush at size ${checkpoint.size} failed`, { cause });
      throw this.#failure;
    }
    this.#written = new Set(partials);
    this.#unwritten.splice(0, full.length);
    this.#pendingBytes -= bytes;
    return checkpoint;
  }

  /** Files of the tiles that are not full, with their bytes taken now, before anything is awaited. */
  #partialFiles(): TileFile[] {
    const tiles: Tile[] = partialTiles(this.size).map(({ level, n }) => ({
      level,
      n,
      items: this.#edge.levels[level]!,
    }));
    if (this.#tail.length > 0)
      tiles.push({ level: 'entries', n: Math.floor(this.size / TILE_WIDTH), items: this.#tail });
    const fresh = tiles.map(tileFile).filter((file) => !this.#written.has(file.name));
    return fresh.map((file) => {
      const bytes = file.bytes();
      return { name: file.name, bytes: () => bytes };
    });
  }

  async #write(files: readonly TileFile[]): Promise<void> {
    for (let i = 0; i < files.length; i += WRITES_AT_ONCE) {
      await Promise.all(
        files.slice(i, i + WRITES_AT_ONCE).map(async (file) => {
          await this.#storage.replace(file.name, file.bytes());
          await this.#storage.sync(file.name);
        }),
      );
    }
  }

  async #publish(checkpoint: Checkpoint): Promise<void> {
    await this.#storage.replace(CHECKPOINT, Buffer.from(checkpoint.note));
    await this.#storage.sync(CHECKPOINT);
    this.#checkpoint = checkpoint;
  }

  /** Partial tiles are published for every checkpoint and may go when the full tile is there. */
  async #dropPartials({ level, n }: Tile): Promise<void> {
    const names = await this.#storage.list(`${tilePath(level, n)}.p/`);
    await Promise.all(names.map((name) => this.#storage.remove(name)));
  }

  /** @throws LedgerError `out-of-range`, `corrupt` */
  async entry(index: number): Promise<Uint8Array> {
    this.#checkRange(index, 0, this.size - 1, 'index');
    const items = await this.#tile('entries', Math.floor(index / TILE_WIDTH));
    return new Uint8Array(items[index % TILE_WIDTH]!);
  }

  /**
   * Proof that entry `index` is under the root of the first `size` entries, leaf's sibling first.
   * @throws LedgerError `out-of-range`, `corrupt`
   */
  async inclusionProof(index: number, size: number = this.size): Promise<Uint8Array[]> {
    this.#checkRange(size, 1, this.size, 'size');
    this.#checkRange(index, 0, size - 1, 'index');
    return makeInclusionProof((level, n) => this.#tile(level, n), index, size);
  }

  /**
   * Proof that the log of `size1` entries is the beginning of that of `size2`.
   * @throws LedgerError `out-of-range`, `corrupt`
   */
  async consistencyProof(size1: number, size2: number = this.size): Promise<Uint8Array[]> {
    this.#checkRange(size2, 0, this.size, 'size2');
    this.#checkRange(size1, 0, size2, 'size1');
    return makeConsistencyProof((level, n) => this.#tile(level, n), size1, size2);
  }

  /** Flushes and refuses everything after. */
  async close(): Promise<void> {
    await this.flush();
    this.#failure = new LedgerError('closed', 'the log is closed');
  }

  #checkRange(value: number, min: number, max: number, what: string): void {
    if (Number.isSafeInteger(value) && value >= min && value <= max) return;
    throw new LedgerError('out-of-range', `${what} ${value} is not between ${min} and ${max}`);
  }

  async #tile(level: TileLevel, n: number): Promise<readonly Uint8Array[]> {
    const unwritten = this.#unwritten.find((tile) => tile.level === level && tile.n === n);
    if (unwritten !== undefined) return unwritten.items;
    const edgeLevel = level === 'entries' ? 0 : level;
    const isLast = n === Math.floor(this.size / TILE_WIDTH ** (edgeLevel + 1));
    if (isLast) return level === 'entries' ? this.#tail : (this.#edge.levels[level] ?? []);
    return readTile(this.#storage, level, n, TILE_WIDTH);
  }
}
