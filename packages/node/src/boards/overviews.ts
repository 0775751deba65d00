import { type Board, type BoardBook, type BoardWorld, boundedOverview } from '@musubi/boards';
import type { BoardOverview } from '../board-contract.ts';
import { Pacing } from './pacing.ts';

/** What an overview may change by without an entry on any board: the time of day, to the minute. */
const MINUTE_S = 60;

interface Kept {
  readonly pacing: Pacing;
  by: string;
  overview: BoardOverview | null;
}

/**
 * Boards from above, kept until an entry changes something or a minute is over. An overview that
 * takes long to make is made again so rarely that answers stay quick, and says when it was made.
 */
export class Overviews {
  private readonly book: BoardBook;
  private readonly kept = new Map<string, Kept>();

  constructor(book: BoardBook) {
    this.book = book;
  }

  of(board: Board, world: BoardWorld): BoardOverview {
    const kept = this.kept.get(board.name) ?? { pacing: new Pacing(), by: '', overview: null };
    this.kept.set(board.name, kept);
    const by = `${Math.floor(world.nowS / MINUTE_S)} ${this.versions()}`;
    if (kept.overview !== null && (kept.by === by || !kept.pacing.isDue())) return kept.overview;
    const made = kept.pacing.measure(() => boundedOverview(board.overview?.(world.items(board.name), world) ?? {}));
    // The contract's lists may be written to; these are nobody's to change.
    kept.overview = { ...structuredClone(made), madeS: world.nowS } as BoardOverview;
    kept.by = by;
    return kept.overview;
  }

  private versions(): number {
    return this.book.boards.reduce((sum, { name }) => sum + this.book.version(name), 0);
  }
}
