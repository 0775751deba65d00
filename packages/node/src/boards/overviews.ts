import { type Board, type BoardBook, type BoardWorld, boundedOverview } from '@musubi/boards';
import type { BoardOverview } from '../board-contract.ts';
import { Pacing } from './pacing.ts';

/** What an overview may change by without an entry on any board: the time of day, to the minute. */
const MINUTE_S = 60;

interface Kept {
  readonly pacing: Pacing;
  minute: number;
  version: number;
  overview: Omit<BoardOverview, 'isCurrent'> | null;
}

/**
 * Boards from above, kept until an entry changes something or a minute is over. An overview that
 * takes long to make is made again so rarely that answers stay quick, and says when it was made and
 * whether anything was entered since.
 */
export class Overviews {
  private readonly book: BoardBook;
  private readonly kept = new Map<string, Kept>();

  constructor(book: BoardBook) {
    this.book = book;
  }

  of(board: Board, world: BoardWorld): BoardOverview {
    const kept = this.kept.get(board.name) ?? { pacing: new Pacing(), minute: 0, version: 0, overview: null };
    this.kept.set(board.name, kept);
    const [minute, version] = [Math.floor(world.nowS / MINUTE_S), this.versions()];
    const isCurrent = kept.version === version;
    if (kept.overview !== null && ((isCurrent && kept.minute === minute) || !kept.pacing.isDue()))
      return { ...kept.overview, isCurrent };
    const made = kept.pacing.measure(() => boundedOverview(board.overview?.(world.items(board.name), world) ?? {}));
    // The contract's lists may be written to; these are nobody's to change.
    const overview = { ...structuredClone(made), madeS: world.nowS } as Omit<BoardOverview, 'isCurrent'>;
    Object.assign(kept, { minute, version, overview });
    return { ...overview, isCurrent: true };
  }

  private versions(): number {
    return this.book.boards.reduce((sum, { name }) => sum + this.book.version(name), 0);
  }
}
