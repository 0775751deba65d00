import type { JournalEntry } from '@musubi/model';
import { encodeEntry, entryProblem } from './entry.ts';
import { LedgerError } from './error.ts';
import { sha256 } from './merkle.ts';
import type { LogStorage } from './storage.ts';

/**
 * The journal's file: lines of a checksum (first 16 hex digits of the entry's SHA-256), a space, the
 * entry's canonical JSON and a newline.
 */
export const JOURNAL_FILE = 'journal';
const CHECKSUM_DIGITS = 16;
const NEWLINE = 0x0a;

/** An entry as it stands in the file. */
export interface StoredEntry {
  readonly entry: JournalEntry;
  /** Hex SHA-256 of its canonical bytes. */
  readonly hash: string;
  readonly bytes: number;
}

function hashOf(bytes: Uint8Array): string {
  return Buffer.from(sha256(bytes)).toString('hex');
}

/** Adds entries and syncs once. */
export async function appendLines(storage: LogStorage, entries: readonly JournalEntry[]): Promise<StoredEntry[]> {
  const lines: Uint8Array[] = [];
  const stored = entries.map((entry): StoredEntry => {
    const json = encodeEntry(entry);
    const hash = hashOf(json);
    lines.push(Buffer.from(`${hash.slice(0, CHECKSUM_DIGITS)} `), json, Buffer.of(NEWLINE));
    return { entry, hash, bytes: json.length };
  });
  await storage.append(JOURNAL_FILE, Buffer.concat(lines));
  await storage.sync(JOURNAL_FILE);
  return stored;
}

/** What was written here was checked then: that it is the same is all that has to be shown. */
function parseLine(line: Buffer): StoredEntry | null {
  const json = line.subarray(CHECKSUM_DIGITS + 1);
  const hash = hashOf(json);
  if (line.toString('latin1', 0, CHECKSUM_DIGITS) !== hash.slice(0, CHECKSUM_DIGITS)) return null;
  try {
    const entry: unknown = JSON.parse(json.toString('utf8'));
    return entryProblem(entry) === null ? { entry: entry as JournalEntry, hash, bytes: json.length } : null;
  } catch {
    return null;
  }
}

/**
 * Every entry, after cutting off a torn end. An append that a crash cut leaves no whole line, so a
 * damaged line with its newline, or with others behind it, is no crash.
 *
 * @throws LedgerError `corrupt` with the offset of the damaged line.
 */
export async function readLines(storage: LogStorage): Promise<{ entries: StoredEntry[]; cutBytes: number }> {
  const read = (await storage.read(JOURNAL_FILE)) ?? new Uint8Array(0);
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.length);
  const entries: StoredEntry[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    const entry = parseLine(bytes.subarray(start, end));
    if (entry === null) throw new LedgerError('corrupt', `${JOURNAL_FILE}: the line at offset ${start} is damaged`);
    entries.push(entry);
    start = end + 1;
  }
  if (start < bytes.length) {
    await storage.truncate(JOURNAL_FILE, start);
    await storage.sync(JOURNAL_FILE);
  }
  return { entries, cutBytes: bytes.length - start };
}
