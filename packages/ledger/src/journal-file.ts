import { hash } from 'node:crypto';
import type { JournalEntry } from '@musubi/model';
import { encodeEntry } from './entry.ts';
import { LedgerError } from './error.ts';
import type { LogStorage } from './storage.ts';

/**
 * The journal's file: lines of a checksum (first 16 hex digits of the entry's SHA-256), a mark, the
 * entry's canonical JSON and a newline. The mark is a space, or a plus where the next line was
 * appended with this one: such lines count together or not at all.
 */
export const JOURNAL_FILE = 'journal';
const CHECKSUM_DIGITS = 16;
const NEWLINE = 0x0a;
const [LAST, MORE] = [0x20, 0x2b];

/** An entry as it stands in the file. */
export interface StoredEntry {
  readonly entry: JournalEntry;
  /** Hex SHA-256 of its canonical bytes. */
  readonly hash: string;
  readonly bytes: number;
}

/** Adds entries, all or none of them whatever happens, and syncs once. */
export async function appendLines(storage: LogStorage, entries: readonly JournalEntry[]): Promise<StoredEntry[]> {
  const lines: Uint8Array[] = [];
  const stored = entries.map((entry, at): StoredEntry => {
    const json = encodeEntry(entry);
    const digest = hash('sha256', json, 'hex');
    const mark = at < entries.length - 1 ? '+' : ' ';
    lines.push(Buffer.from(digest.slice(0, CHECKSUM_DIGITS) + mark), json, Buffer.of(NEWLINE));
    return { entry, hash: digest, bytes: json.length };
  });
  await storage.append(JOURNAL_FILE, Buffer.concat(lines));
  await storage.sync(JOURNAL_FILE);
  return stored;
}

/** What was written here was checked then: that it is the same is all that has to be shown. */
function parseLine(bytes: Buffer, start: number, end: number): StoredEntry | null {
  const from = start + CHECKSUM_DIGITS + 1;
  const mark = bytes[from - 1];
  if (from >= end || (mark !== LAST && mark !== MORE)) return null;
  const digest = hash('sha256', bytes.subarray(from, end), 'hex');
  if (!digest.startsWith(bytes.toString('latin1', start, from - 1))) return null;
  try {
    const entry = JSON.parse(bytes.toString('utf8', from, end)) as JournalEntry;
    return isStored(entry) ? { entry, hash: digest, bytes: end - from } : null;
  } catch {
    return null;
  }
}

function isStored(value: Partial<JournalEntry> | null): boolean {
  return typeof value?.author === 'string' && typeof value.subject === 'string' && typeof value.label === 'object';
}

/**
 * Every entry, after cutting off a torn end: a line without its newline, and lines whose append was
 * cut before its last. A damaged line with its newline, or with others behind it, is no crash.
 *
 * @throws LedgerError `corrupt` with the offset of the damaged line.
 */
export async function readLines(storage: LogStorage): Promise<{ entries: StoredEntry[]; cutBytes: number }> {
  const read = (await storage.read(JOURNAL_FILE)) ?? new Uint8Array(0);
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.length);
  const entries: StoredEntry[] = [];
  let [start, whole, wholeCount] = [0, 0, 0];
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    const entry = parseLine(bytes, start, end);
    if (entry === null) throw new LedgerError('corrupt', `${JOURNAL_FILE}: the line at offset ${start} is damaged`);
    entries.push(entry);
    const isLast = bytes[start + CHECKSUM_DIGITS] === LAST;
    start = end + 1;
    if (isLast) [whole, wholeCount] = [start, entries.length];
  }
  entries.length = wholeCount;
  if (whole < bytes.length) {
    await storage.truncate(JOURNAL_FILE, whole);
    await storage.sync(JOURNAL_FILE);
  }
  return { entries, cutBytes: bytes.length - whole };
}
