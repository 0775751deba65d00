import { type BoardBook, type BoardWorld, flownInjects, type Item } from '@musubi/boards';
import type { Json, NationCode } from '@musubi/model';
import type { JointTrack } from '@musubi/picture';
import type { EntryDraft } from '../desk.ts';
import type { PlayRecord } from './play-record.ts';
import { sampleOf } from './play-samples.ts';
import { scorePicture } from './score-picture.ts';

export interface ScorekeeperParts {
  readonly nation: NationCode;
  readonly book: BoardBook;
  readonly world: () => BoardWorld;
  readonly record: PlayRecord;
  readonly partners: () => ReadonlySet<NationCode>;
  readonly write: (drafts: readonly EntryDraft[]) => Promise<unknown>;
  readonly onProblem: (code: string, message: string) => void;
}

const BOARD = 'exercises';
/** What is said at the end of an exercise takes this long to come over all lines, s. */
const AFTER_END_S = 10;

/**
 * Keeps what this nation's picture showed of running exercises, and when one has ended, scores it by
 * the courses that are known here and says so on the nation's own side. Others get the score where
 * its people have said that they may.
 */
export class Scorekeeper {
  private readonly parts: ScorekeeperParts;
  private readonly running = new Map<string, Item>();
  /** By exercise: how many injects were known when it was last scored, in vain. */
  private readonly tried = new Map<string, number>();
  private isWriting = false;

  constructor(parts: ScorekeeperParts) {
    this.parts = parts;
    parts.book.watch(BOARD, (item) => this.note(item));
  }

  /** Once a second, with the picture of that time. */
  beat(tracks: readonly JointTrack[], atS: number): void {
    try {
      for (const id of this.running.keys()) this.parts.record.take(id, atS, () => sampleOf(tracks, atS));
      for (const id of this.parts.record.exercises) if (!this.running.has(id)) this.settle(id, atS);
    } catch (error) {
      // Whatever is wrong with an exercise, the round goes on.
      this.parts.onProblem('inject', `An exercise is not scored: ${String(error)}`);
    }
  }

  private note(item: Item): void {
    const isHere = item.sides.get(this.parts.nation)?.fields['part'] !== 'not-taking-part';
    if (item.sides.get(item.opener)?.fields['state'] === 'running' && isHere) this.running.set(item.id, item);
    else this.running.delete(item.id);
  }

  /** An exercise that does not run: paused, ended, or gone. */
  private settle(id: string, atS: number): void {
    const exercise = this.parts.book.item(BOARD, id);
    const state = exercise?.sides.get(exercise.opener)?.fields['state'];
    if (exercise === undefined || state === 'cancelled' || this.isScored(exercise)) {
      this.parts.record.forget(id);
      return;
    }
    const isOver = (state === 'ended' || state === 'assessed') && atS >= exercise.updatedS + AFTER_END_S;
    if (isOver && !this.isWriting) this.score(exercise);
  }

  private isScored(exercise: Item): boolean {
    return exercise.sides.get(this.parts.nation)?.fields['pictureScore'] !== undefined;
  }

  private score(exercise: Item): void {
    const flown = flownInjects(exercise, this.parts.world());
    if (flown.length === (this.tried.get(exercise.id) ?? 0)) return;
    this.tried.set(exercise.id, flown.length);
    const found = scorePicture(flown, this.parts.record.samples(exercise.id));
    if (found === null) {
      if (exercise.sides.get(exercise.opener)?.fields['state'] === 'assessed') this.parts.record.forget(exercise.id);
      return;
    }
    const fields = { pictureScore: [{ ...found.score }], pictureTracks: found.traced } as unknown as EntryFields;
    void this.write(exercise, fields);
  }

  private async write(exercise: Item, fields: EntryFields): Promise<void> {
    this.isWriting = true;
    const body = { by: 'Exercise play', fields, on: null, texts: {}, note: '' };
    const releasableTo = this.sharedWith(exercise);
    try {
      const draft = { board: BOARD, item: exercise.id, act: 'inform', exercise: true, releasableTo, body } as const;
      await this.parts.write([draft]);
    } catch (error) {
      this.parts.onProblem('inject', `The score of ${exercise.id} was not written: ${String(error)}`);
    } finally {
      this.isWriting = false;
    }
  }

  private sharedWith(exercise: Item): readonly NationCode[] {
    if (exercise.sides.get(this.parts.nation)?.fields['sharesScore'] !== true) return [];
    const named = (exercise.sides.get(exercise.opener)?.fields['participants'] ?? []) as readonly NationCode[];
    const partners = this.parts.partners();
    return [...new Set([exercise.opener, ...named])].filter((nation) => partners.has(nation)).sort();
  }
}

type EntryFields = Readonly<Record<string, Json>>;
