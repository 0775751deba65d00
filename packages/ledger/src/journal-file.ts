import type { JournalEntry } from '@musubi/model';
import { encodeEntry, parseEntry } from './entry.ts';
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

function checksum(bytes: Uint8Array): string {
  return Buffer.from(sha256(bytes)).toString('hex').slice(0, CHECKSUM_DIGITS);
}

/** Adds entries and syncs once. */
export async function appendLines(storage: LogStorage, entries: readonly JournalEntry[]): Promise<void> {
  const lines = entries.flatMap((entry) => {
    const json = encodeEntry(entry);
    return [Buffer.from(`${checksum(json)} `), json, Buffer.of(NEWLINE)];
  });
  await storage.append(JOURNAL_FILE, Buffer.concat(lines));
  await storage.sync(JOURNAL_FILE);
}

function parseLine(line: Uint8Array): JournalEntry | null {
  const json = line.subarray(CHECKSUM_DIGITS + 1);
  if (Buffer.from(line.subarray(0, CHECKSUM_DIGITS)).toString('latin1') !== checksum(json)) return null;
  const parsed = parseEntry(json);
  return parsed.ok ? parsed.value : null;
}

/**
 * Every entry, after cutting off a torn end. An append that a crash cut leaves no whole line, so a
 * damaged line with its newline, or with others behind it, is no crash.
 *
 * @throws LedgerError `corrupt` with the offset of the damaged line.
 */
export async function readLines(storage: LogStorage): Promise<{ entries: JournalEntry[]; cutBytes: number }> {
  const bytes = (await storage.read(JOURNAL_FILE)) ?? new Uint8Array(0);
  const entries: JournalEntry[] = [];
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
