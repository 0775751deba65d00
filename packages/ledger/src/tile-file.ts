import type { TreeEdge } from './edge.ts';
import { LedgerError } from './error.ts';
import { leafHash, sameHash } from './merkle.ts';
import type { LogStorage } from './storage.ts';
import {
  decodeEntries,
  decodeHashes,
  encodeEntries,
  partialTiles,
  TILE_WIDTH,
  type TileLevel,
  tilePath,
} from './tile.ts';

/** A tile in memory: its hashes or entries, 256 of them when it is full. */
export interface Tile {
  readonly level: TileLevel;
  readonly n: number;
  readonly items: readonly Uint8Array[];
}

/** A tile as the file it becomes; the bytes are made when they are needed. */
export interface TileFile {
  readonly name: string;
  bytes(): Uint8Array;
}

export function tileFile({ level, n, items }: Tile): TileFile {
  const bytes = () => (level === 'entries' ? encodeEntries(items) : Buffer.concat(items));
  return { name: tilePath(level, n, items.length), bytes };
}

/** @throws LedgerError `corrupt` */
export async function readTile(storage: LogStorage, level: TileLevel, n: number, width: number): Promise<Uint8Array[]> {
  const name = tilePath(level, n, width);
  const bytes = await storage.read(name);
  if (bytes === null) throw new LedgerError('corrupt', `${name} is missing`);
  const items = level === 'entries' ? decodeEntries(bytes, width) : decodeHashes(bytes, width);
  if (!items.ok) throw new LedgerError('corrupt', `${name}, offset ${items.fault.offset}: ${items.fault.message}`);
  return items.value;
}

/** The partial tiles of a tree of `size` leaves, level by level. @throws LedgerError `corrupt` */
export async function readEdge(storage: LogStorage, size: number): Promise<Uint8Array[][]> {
  const levels: Uint8Array[][] = [];
  for (const { level, n, width } of partialTiles(size)) {
    while (levels.length < level) levels.push([]);
    levels[level] = await readTile(storage, level, n, width);
  }
  return levels;
}

/** The entries under the last tile of level 0, held against its hashes. @throws LedgerError `corrupt` */
export async function readTail(storage: LogStorage, size: number, edge: TreeEdge): Promise<Uint8Array[]> {
  const width = size % TILE_WIDTH;
  if (width === 0) return [];
  const n = Math.floor(size / TILE_WIDTH);
  const entries = await readTile(storage, 'entries', n, width);
  const wrong = entries.findIndex((entry, i) => !sameHash(leafHash(entry), edge.levels[0]![i]!));
  if (wrong < 0) return entries;
  throw new LedgerError(
    'corrupt',
    `${tilePath('entries', n, width)}: entry ${n * TILE_WIDTH + wrong} is not what was signed`,
  );
}
