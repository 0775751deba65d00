import { type Checkpoint, signCheckpoint } from './checkpoint.ts';
import { LedgerError } from './error.ts';
import { LogTree } from './log-tree.ts';
import { formatVerifierKey, type LogKey, noteVerifier } from './note.ts';
import { CHECKPOINT, readLog } from './read-log.ts';
import type { LogStorage } from './storage.ts';
import { ENTRY_BYTES_MAX, tilePath } from './tile.ts';
import { type Tile, type TileFile, tileFile } from './tile-file.ts';
import { encodeBatch, WRITE_AHEAD } from './write-ahead.ts';

/** Bytes of entries that may wait in memory for a flush. */
export const PENDING_BYTES_MAX = 64 << 20;
/** Tiles and checkpoint are published when the write-ahead file is as long as this, or after so many batches. */
const WRITE_AHEAD_BYTES_MAX = 8 << 20;
const BATCHES_MAX = 64;
/** How many files are written at the same time. */
const WRITES_AT_ONCE = 16;

interface TilesToWrite {
  readonly full: readonly Tile[];
  readonly partial: readonly TileFile[];
}

/**
 * An append-only Merkle log in C2SP tlog-tiles form.
 *
 * A batch is durable, signed and acknowledged when one record of the write-ahead file is synced.
 * Tiles are published after many batches: whole files, synced, then the checkpoint that counts
 * them; only then is the write-ahead file emptied. So checkpoint, tiles and write-ahead file always
 * give a complete log together, and what lies beyond was never acknowledged.
 */
export class Ledger {
  readonly #storage: LogStorage;
  readonly #key: LogKey;
  readonly #tree: LogTree;
  /** Entries since the last batch. */
  #fresh: Uint8Array[] = [];
  /** Partial tiles on disk for the published checkpoint; those of higher levels seldom change. */
  #written = new Set<string>();
  #checkpoint: Checkpoint;
  #published: Checkpoint;
  #writeAheadBytes: number;
  #batches: number;
  #pendingBytes = 0;
  #work: Promise<unknown> = Promise.resolve();
  #failure: LedgerError | null = null;

  private constructor(
    storage: LogStorage,
    key: LogKey,
    tree: LogTree,
    [published, checkpoint]: readonly [Checkpoint, Checkpoint],
    writeAhead: { readonly bytes: number; readonly batches: number },
  ) {
    this.#storage = storage;
    this.#key = key;
    this.#tree = tree;
    this.#published = published;
    this.#checkpoint = checkpoint;
    this.#writeAheadBytes = writeAhead.bytes;
    this.#batches = writeAhead.batches;
  }

  /**
   * Opens the log on `storage`, or begins one where there is nothing. The right edge is read back
   * and held against what was signed; what an unfinished append left is cut off.
   *
   * @throws LedgerError `corrupt` when the checkpoint is missing, not ours, or does not fit the rest.
   */
  static async open(storage: LogStorage, key: LogKey): Promise<Ledger> {
    const restored = await readLog(storage, noteVerifier(key));
    if (restored === null) return Ledger.#begin(storage, key);
    const { tree, published, checkpoint, writeAhead } = restored;
    const { wholeBytes: bytes, tornBytes, batches } = writeAhead;
    if (tornBytes > 0) {
      await storage.truncate(WRITE_AHEAD, bytes);
      await storage.sync(WRITE_AHEAD);
    }
    return new Ledger(storage, key, tree, [published, checkpoint], { bytes, batches: batches.length });
  }

  static async #begin(storage: LogStorage, key: LogKey): Promise<Ledger> {
    // The empty checkpoint is there before anything else, so that tiles without one mean a loss.
    const found = [...(await storage.list('tile/')), ...(await storage.list(WRITE_AHEAD))];
    if (found.length > 0) {
      throw new LedgerError('corrupt', `there are tiles but no ${CHECKPOINT}; a new log would contradict the old one`);
    }
    const tree = await LogTree.read(storage, 0);
    const empty = signCheckpoint(0, tree.edge.root(), key);
    const ledger = new Ledger(storage, key, tree, [empty, empty], { bytes: 0, batches: 0 });
    await ledger.#replaceCheckpoint(empty);
    return ledger;
  }

  /** Entries in the log, those in memory included. */
  get size(): number {
    return this.#tree.size;
  }

  /** The latest checkpoint on disk: what is acknowledged. */
  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  /** The key that checks its checkpoints, as one line; see `formatVerifierKey`. */
  get verifierKey(): string {
    return formatVerifierKey(noteVerifier(this.#key));
  }

  /** Root over all `size` entries. */
  root(): Uint8Array {
    return this.#tree.edge.root();
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
    // Not `slice`, which for a Buffer would share the caller's bytes.
    const own = new Uint8Array(entry);
    this.#fresh.push(own);
    return this.#tree.push(own);
  }

  /**
   * Signs everything appended so far and puts it on disk with one append and one sync. When it
   * resolves, nothing under that checkpoint can be lost. Calls made meanwhile wait their turn.
   *
   * @throws LedgerError `storage-failed`: open the log again to go on from the last checkpoint.
   */
  flush(): Promise<Checkpoint> {
    return this.#inTurn(() => this.#flushNow(false));
  }

  /** A flush after which tiles and checkpoint are all that a reader of the folder needs. */
  publish(): Promise<Checkpoint> {
    return this.#inTurn(() => this.#flushNow(true));
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#work.then(task);
    this.#work = run.catch(() => undefined);
    return run;
  }

  async #flushNow(publish: boolean): Promise<Checkpoint> {
    if (this.#failure !== null) throw this.#failure;
    const record = this.#takeBatch();
    const isFull = this.#writeAheadBytes > WRITE_AHEAD_BYTES_MAX || this.#batches >= BATCHES_MAX;
    const checkpoint = record?.checkpoint ?? this.#checkpoint;
    // Taken before anything is awaited: entries appended meanwhile are not under this checkpoint.
    const isPublished = this.#published.size === checkpoint.size && this.#writeAheadBytes === 0;
    const tiles = (publish || isFull) && !isPublished ? this.#takeTiles() : null;
    try {
      if (record !== null) {
        await this.#storage.append(WRITE_AHEAD, record.bytes);
        await this.#storage.sync(WRITE_AHEAD);
        this.#checkpoint = checkpoint;
      }
      if (tiles !== null) await this.#publishNow(checkpoint, tiles);
    } catch (cause) {
      this.#failure = new LedgerError('storage-failed', `flush at size ${checkpoint.size} failed`, { cause });
      throw this.#failure;
    }
    return checkpoint;
  }

  #takeBatch(): { readonly checkpoint: Checkpoint; readonly bytes: Uint8Array } | null {
    if (this.#fresh.length === 0) return null;
    const checkpoint = signCheckpoint(this.size, this.root(), this.#key);
    const first = this.size - this.#fresh.length;
    const bytes = encodeBatch({ first, entries: this.#fresh, note: checkpoint.note });
    this.#fresh = [];
    this.#pendingBytes = 0;
    this.#writeAheadBytes += bytes.length;
    this.#batches += 1;
    return { checkpoint, bytes };
  }

  #takeTiles(): TilesToWrite {
    return { full: [...this.#tree.unwritten], partial: this.#tree.partialFiles() };
  }

  async #publishNow(checkpoint: Checkpoint, tiles: TilesToWrite): Promise<void> {
    const { full, partial } = tiles;
    await this.#write([...full.map(tileFile), ...partial.filter(({ name }) => !this.#written.has(name))]);
    await this.#replaceCheckpoint(checkpoint);
    await this.#storage.truncate(WRITE_AHEAD, 0);
    await this.#storage.sync(WRITE_AHEAD);
    this.#writeAheadBytes = 0;
    this.#batches = 0;
    for (const tile of full) await this.#dropPartials(tile);
    this.#written = new Set(partial.map(({ name }) => name));
    this.#tree.unwritten.splice(0, full.length);
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

  async #replaceCheckpoint(checkpoint: Checkpoint): Promise<void> {
    await this.#storage.replace(CHECKPOINT, Buffer.from(checkpoint.note));
    await this.#storage.sync(CHECKPOINT);
    this.#published = checkpoint;
  }

  /** Partial tiles are published for every checkpoint and may go when the full tile is there. */
  async #dropPartials({ level, n }: Tile): Promise<void> {
    const names = await this.#storage.list(`${tilePath(level, n)}.p/`);
    await Promise.all(names.map((name) => this.#storage.remove(name)));
  }

  /** @throws LedgerError `out-of-range`, `corrupt` */
  entry(index: number): Promise<Uint8Array> {
    return this.#tree.entry(index);
  }

  /** See `LogTree.range`. @throws LedgerError `out-of-range`, `corrupt` */
  entries(from: number, to: number): Promise<Uint8Array[]> {
    return this.#tree.range(from, to);
  }

  /** See `LogTree.inclusionProof`. @throws LedgerError `out-of-range`, `corrupt` */
  inclusionProof(index: number, size: number = this.size): Promise<Uint8Array[]> {
    return this.#tree.inclusionProof(index, size);
  }

  /** See `LogTree.consistencyProof`. @throws LedgerError `out-of-range`, `corrupt` */
  consistencyProof(size1: number, size2: number = this.size): Promise<Uint8Array[]> {
    return this.#tree.consistencyProof(size1, size2);
  }

  /** Publishes and refuses everything after. */
  async close(): Promise<void> {
    await this.publish();
    this.#failure = new LedgerError('closed', 'the log is closed');
  }
}
