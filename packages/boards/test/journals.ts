import { createHash } from 'node:crypto';
import type { Act, JournalEntry, Json, NationCode } from '@musubi/model';
import { boardSubject } from '../src/index.ts';

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
