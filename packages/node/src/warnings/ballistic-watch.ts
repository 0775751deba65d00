import { type BoardBook, isNews, type WarningFields, warningOf } from '@musubi/boards';
import { Flag, type Json, type NationCode } from '@musubi/model';
import type { BallisticTrack } from '@musubi/tracker';
import { DraftRefused, type EntryDraft } from '../boards/desk.ts';

export interface BallisticWatchParts {
  readonly nation: NationCode;
  /** Everything that this node writes is of an exercise. */
  readonly exercise: boolean;
  /** Who is warned, as far as terms on warnings let it go. */
  readonly partners: () => readonly NationCode[];
  readonly book: BoardBook;
  readonly newItem: () => string;
  readonly write: (drafts: readonly EntryDraft[]) => Promise<unknown>;
  readonly onProblem: (code: string, message: string) => void;
}

/** What was warned of one track. */
interface Warned {
  readonly item: string;
  /** What the warning says; null before the first message is on disk. */
  said: WarningFields | null;
  saidS: number;
  messages: number;
  isWriting: boolean;
  /** Cancelled by a person, or not to be written: nothing more is said of this track. */
  isOver: boolean;
}

const BOARD = 'warnings';
/** Updates come no closer than this, except for the first areas after a fan, s. */
const UPDATE_EVERY_S = 5;
/** Messages on one track; people take over from there. */
const MESSAGES_MAX = 40;
/** Any of these on a plot that a track was made from makes the warning one of an exercise. */
const NOT_REAL = Flag.exercise | Flag.simulated | Flag.test;

/**
 * Opens and updates the warning of each ballistic track of this nation's own tracker. It never
 * cancels one: that is for people. What goes is `warningOf` alone: areas and minutes, nothing of sensors.
 */
export class BallisticWatch {
  private readonly parts: BallisticWatchParts;
  private readonly warned = new Map<number, Warned>();

  constructor(parts: BallisticWatchParts) {
    this.parts = parts;
  }

  /** At every beat, with the tracks that there are. */
  look(tracks: readonly BallisticTrack[], atS: number): void {
    if (tracks.length === 0 && this.warned.size === 0) return;
    const numbers = new Set(tracks.map(({ number }) => number));
    for (const number of this.warned.keys()) if (!numbers.has(number)) this.warned.delete(number);
    for (const track of tracks) {
      const known = this.warned.get(track.number) ?? this.begin(track.number);
      if (!known.isWriting && !known.isOver) void this.say(known, track, atS);
    }
  }

  private begin(number: number): Warned {
    const item = this.parts.newItem();
    const warned = { item, said: null, saidS: -Infinity, messages: 0, isWriting: false, isOver: false };
    this.warned.set(number, warned);
    return warned;
  }

  private async say(known: Warned, track: BallisticTrack, atS: number): Promise<void> {
    if (this.isCancelled(known.item)) known.isOver = true;
    const now = warningOf(track);
    if (known.isOver || !isDue(known, now, atS)) return;
    known.isWriting = true;
    known.saidS = atS;
    try {
      await this.parts.write([this.draft(known, now, isExercise(track, this.parts.exercise))]);
      known.said = now;
      if (++known.messages >= MESSAGES_MAX) known.isOver = true;
    } catch (error) {
      // What does not fit now will not fit at the next beat; a full disk may have room again.
      known.isOver = error instanceof DraftRefused;
      this.parts.onProblem('warning', `The warning ${known.item} was not written: ${String(error)}`);
    } finally {
      known.isWriting = false;
    }
  }

  private isCancelled(item: string): boolean {
    return this.parts.book.item(BOARD, item)?.sides.get(this.parts.nation)?.fields['state'] === 'cancelled';
  }

  private draft({ item, said }: Warned, now: WarningFields, exercise: boolean): EntryDraft {
    const marking = exercise ? 'exercise' : 'actual';
    const all: Record<string, Json> = { ...now, marking, state: said === null ? 'issued' : 'updated' };
    const opening = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
    return {
      ...{ board: BOARD, item, act: 'inform', exercise, releasableTo: this.parts.partners() },
      body: { by: 'Automatic warning', fields: said === null ? opening : all, on: null, texts: {}, note: '' },
    };
  }
}

function isDue({ said, saidS }: Warned, now: WarningFields, atS: number): boolean {
  if (said === null) return atS - saidS >= UPDATE_EVERY_S;
  if (!isNews(said, now)) return false;
  const firstAreas = said['expectedS'] === null && now['expectedS'] !== null;
  return firstAreas || atS - saidS >= UPDATE_EVERY_S;
}

function isExercise({ flags }: BallisticTrack, always: boolean): boolean {
  return always || (flags & NOT_REAL) !== 0;
}
