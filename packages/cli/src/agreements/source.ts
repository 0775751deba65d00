import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkInstruments,
  createRegister,
  firstSecond,
  formatProblem,
  type InstrumentSource,
  type RecordedEvent,
  type Register,
  readEvent,
  replayEvents,
} from '@musubi/agreements';
import { Journal, memoryStorage } from '@musubi/ledger';
import type { NodeConfig } from '@musubi/node';
import { CliError } from '../error.ts';

/** The files of a folder of instruments, or of the `agreements` folder of a node's folder. */
export async function instrumentSources(given: string): Promise<InstrumentSource[]> {
  const config = await nodeConfig(given);
  const folder = config === null ? given : join(given, config.file.agreements);
  const names = filesOf(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
  if (names.length === 0) {
    throw new CliError('bad-argument', `${folder}: holds no instrument; it has one YAML or JSON file for each`);
  }
  return names.map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

/** Instruments with all that is known to have been done to them, and what of that did not fit. */
export async function readRegister(
  given: string,
  eventsFile: string | null,
): Promise<{ readonly register: Register; readonly refused: readonly string[] }> {
  const { instruments, problems } = checkInstruments(await instrumentSources(given));
  const broken = problems.filter(({ code }) => UNREADABLE.includes(code));
  if (broken.length > 0) throw new CliError('bad-argument', broken.map(formatProblem).join('\n'));
  const events = eventsFile === null ? await journalEvents(given) : fileEvents(eventsFile);
  const { register, refused } = replayEvents(createRegister(instruments), events);
  return { register, refused: refused.map(({ event, problem }) => `${event.by} ${event.type}: ${problem.message}`) };
}
const UNREADABLE = ['too-large', 'yaml-syntax', 'schema', 'contradiction', 'duplicate'];

/** A day (2026-04-01: its first second) or time in UTC as seconds since 1970-01-01. */
export function momentOf(text: string): number {
  const timeS = firstSecond(text);
  if (!Number.isNaN(timeS)) return timeS;
  throw new CliError('bad-argument', `${text}: is no day (2026-04-01) and no UTC time (2026-04-01T00:00:00Z)`);
}

/** The configuration of a node's folder; null for another folder. A node is much to load, and not needed there. */
async function nodeConfig(folder: string): Promise<NodeConfig | null> {
  const file = join(folder, 'node.yaml');
  if (!existsSync(file)) return null;
  return (await import('@musubi/node')).loadConfig(file);
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CliError('file-unreadable', `${folder}: no such folder`);
  }
  return readdirSync(folder).sort();
}

/** Events of a node's journal, read from a copy: opening one mends its files, and the node may be running. */
async function journalEvents(given: string): Promise<RecordedEvent[]> {
  const config = await nodeConfig(given);
  const folder = config === null ? null : join(given, config.file.data, 'journal');
  if (folder === null || !existsSync(folder)) return [];
  const { eventOfEntry } = await import('@musubi/node');
  const files = filesOf(folder).filter((name) => statSync(join(folder, name)).isFile());
  const copy = new Map(files.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  const journal = await Journal.open(memoryStorage(copy));
  return journal.authors.flatMap((author) =>
    journal.entries(author).flatMap((entry) => {
      const event = eventOfEntry(entry);
      return event === null ? [] : [{ ...event, recordedS: entry.timeS }];
    }),
  );
}

/** Lines of JSON: an event each, with `recordedS` where it was learned of later than it took effect. */
function fileEvents(file: string): RecordedEvent[] {
  if (!existsSync(file)) throw new CliError('file-unreadable', `${file}: no such file`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [eventOfLine(line, `${file}:${index + 1}`)]));
}

function eventOfLine(line: string, where: string): RecordedEvent {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CliError('bad-argument', `${where}: is no JSON`);
  }
  const read = readEvent(value);
  if ('message' in read) throw new CliError('bad-argument', `${where}: ${read.message}`);
  const { recordedS } = value as { recordedS?: unknown };
  return { ...read.event, recordedS: typeof recordedS === 'number' ? recordedS : read.event.effectiveS };
}
