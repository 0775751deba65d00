import { createHash } from 'node:crypto';
import type { Act, JournalEntry, Json, NationCode } from '@musubi/model';
import { type BoardBook, boardSubject, readBoardSubject, readBody } from '../src/index.ts';

/** Entries of several nations as their journals would hold them; signatures are not looked at here. */
export class Journals {
  readonly entries: JournalEntry[] = [];
  private readonly lengths = new Map<string, number>();

  say(
    author: NationCode,
    board: string,
    item: string,
    body: Json,
    how: { act?: Act; to?: string[]; timeS?: number } = {},
  ) {
    const {
      act = 'inform',
      to = ['AUS', 'JPN', 'USA'].filter((one) => one !== author),
      timeS = 1000 + this.entries.length,
    } = how;
    const subject = boardSubject(board, item, to);
    const key = `${author} ${subject}`;
    const sequence = (this.lengths.get(key) ?? 0) + 1;
    this.lengths.set(key, sequence);
    const entry: JournalEntry = {
      ...{ author, sequence, timeS, act, subject, body },
      label: {
        ...{ policy: `${author}-DEMO`, classification: 'OPEN', caveats: ['EXERCISE-ONLY'], originator: author },
        releasableTo: [...to].sort(),
        createdS: timeS,
      },
      previous: '',
      signature: '',
    };
    this.entries.push(entry);
    return entry;
  }
}

export function versionOf(entry: JournalEntry): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex');
}

/**
 * Takes an entry as its author's node and every other would: judged before it is written, then
 * folded. Returns why its author's node would not have written it, or what it is flagged for.
 */
export function takeJudged(book: BoardBook, entry: JournalEntry): string | null {
  const subject = readBoardSubject(entry.subject);
  const board = subject === null ? undefined : book.board(subject.board);
  const body = readBody(entry.body);
  if (subject !== null && board !== undefined && typeof body !== 'string') {
    const read = { entry, version: versionOf(entry), circle: subject.circle, body };
    const refused = book.judge(board, subject.item, read);
    if (refused?.code === 'malformed') return refused.message;
  }
  return book.take(entry, versionOf(entry))?.message ?? null;
}
