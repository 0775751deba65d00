import type { Journal, JournalRefusal } from '@musubi/ledger';
import type { JournalEntry, NationCode } from '@musubi/model';
import { type Released, releaseToAuthor } from '@musubi/release';
import type { RegisterKeeper } from '../agreements/keeper.ts';
import type { BoardDesk } from '../boards/desk.ts';

/** The journal as far as entries go back to their authors. */
export class Retaken {
  private readonly journal: Journal;
  private readonly keeper: RegisterKeeper;
  private readonly boards: BoardDesk;

  constructor(journal: Journal, keeper: RegisterKeeper, boards: BoardDesk) {
    this.journal = journal;
    this.keeper = keeper;
    this.boards = boards;
  }

  /** Takes an own entry back: on disk, and counted where it belongs. */
  async take(entry: JournalEntry): Promise<'accepted' | 'known' | JournalRefusal> {
    const taken = await this.journal.takeBack(entry);
    if (taken !== 'accepted') return taken;
    this.keeper.retake(entry);
    this.boards.retake(entry);
    return taken;
  }

  /** At most `most` of the latest `count` entries that `nation` wrote, from place `from` on, oldest first. */
  givenTo(
    nation: NationCode,
    count: number,
    from: number,
    most: number,
  ): { readonly released: readonly Released<JournalEntry>[]; readonly isLast: boolean } {
    const latest = this.journal.latest(nation, count);
    const given = latest.slice(from, from + most);
    return {
      released: given.flatMap((entry) => releaseToAuthor(entry, nation) ?? []),
      isLast: from + most > latest.length,
    };
  }
}
