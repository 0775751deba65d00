import {
  type BoardBook,
  type BoardWorld,
  GRACE_S,
  type Item,
  type PlayedInject,
  playedInject,
  sendingOf,
} from '@musubi/boards';
import type { NationCode, Sensor } from '@musubi/model';
import { courseLastsS, courseReports } from '@musubi/sim/inject';
import { DraftRefused, type EntryDraft } from '../desk.ts';

export interface InjectPlayParts {
  readonly nation: NationCode;
  readonly book: BoardBook;
  readonly world: () => BoardWorld;
  /** The sensor whose plots they are; null where the node has none, and then nothing is sent by itself. */
  readonly sensor: Sensor | null;
  /** Levels of the nation's policy, from the lowest. */
  readonly levels: readonly string[];
  readonly partners: () => ReadonlySet<NationCode>;
  /** Takes a datagram of the sensor. */
  readonly hear: (bytes: Uint8Array, atS: number) => void;
  readonly write: (drafts: readonly EntryDraft[]) => Promise<unknown>;
  readonly onProblem: (code: string, message: string) => void;
}

const BOARD = 'exercises.injects';
/** Injects sent with one entry of the disk; the others follow a second later. */
const SENT_AT_ONCE_MAX = 100;
/** Courses that are in the air at once, those of the lowest ids first. */
const FLYING_MAX = 500;
/** After a disk that failed, s. */
const AGAIN_AFTER_S = 5;

/**
 * Plays this nation's armed track injects: sends each at its time by an entry of the node's own, and
 * flies its course as plots of the simulated sensor. All that it knows is in the journal, so that a
 * restart goes on where the course would be by then and sends nothing twice.
 */
export class InjectPlay {
  private readonly parts: InjectPlayParts;
  /** Own injects with a course that are armed or were sent. */
  private readonly open = new Map<string, Item>();
  /** Being written now, or refused as they stand: by id, the time of the change that was refused. */
  private readonly writing = new Set<string>();
  private readonly refused = new Map<string, number>();
  private lookedS = Number.NEGATIVE_INFINITY;
  private againS = Number.NEGATIVE_INFINITY;

  constructor(parts: InjectPlayParts) {
    this.parts = parts;
    parts.book.watch(BOARD, (item) => this.note(item));
  }

  /** At every beat; does something at most once a second, and nothing for the seconds that a clock jumped over. */
  look(atS: number): void {
    const secondS = Math.floor(atS);
    if (secondS === this.lookedS || this.open.size === 0 || this.parts.sensor === null) return;
    this.lookedS = secondS;
    try {
      this.play(secondS);
    } catch (error) {
      // Whatever is wrong with an exercise, tracking goes on.
      this.parts.onProblem('inject', `Injects are not played: ${String(error)}`);
    }
  }

  private play(secondS: number): void {
    const world = this.parts.world();
    const played = [...this.open.values()].flatMap((item) => playedInject(item, world) ?? []);
    this.send(
      played.filter(({ sentS }) => sentS === null),
      secondS,
    );
    this.fly(
      played.filter(({ sentS }) => sentS !== null),
      secondS,
    );
  }

  private note(item: Item): void {
    if (item.opener !== this.parts.nation) return;
    const said = item.sides.get(item.opener)?.fields;
    const isOpen =
      said?.['mode'] === 'track' && !['draft', 'approved', 'closed', 'skipped'].includes(`${said['step']}`);
    if (isOpen) this.open.set(item.id, item);
    else {
      this.open.delete(item.id);
      this.refused.delete(item.id);
    }
  }

  /** Sends what is due. What should have been sent long ago, by a node that was down or a clock that jumped, is for people. */
  private send(armed: readonly PlayedInject[], atS: number): void {
    if (atS < this.againS && this.againS - atS <= AGAIN_AFTER_S) return;
    const due = armed
      .filter(({ item, dueS }) => dueS <= atS && atS - dueS <= GRACE_S && this.isFree(item))
      .slice(0, SENT_AT_ONCE_MAX);
    if (due.length > 0) void this.write(due, atS);
  }

  private isFree(item: Item): boolean {
    return !this.writing.has(item.id) && this.refused.get(item.id) !== item.updatedS;
  }

  private async write(due: readonly PlayedInject[], atS: number): Promise<void> {
    for (const { item } of due) this.writing.add(item.id);
    try {
      await this.parts.write(due.map((played) => this.draft(played, atS)));
    } catch (error) {
      const wrong = error instanceof DraftRefused ? due[error.draft]?.item : undefined;
      if (wrong === undefined) this.againS = atS + AGAIN_AFTER_S;
      else this.refused.set(wrong.id, wrong.updatedS);
      this.parts.onProblem('inject', `${wrong?.id ?? `${due.length} injects`} could not be sent: ${String(error)}`);
    } finally {
      for (const { item } of due) this.writing.delete(item.id);
    }
  }

  private draft(played: PlayedInject, atS: number): EntryDraft {
    const { item } = played;
    const { to, fields } = sendingOf(played, atS);
    const partners = this.parts.partners();
    return {
      ...{ board: BOARD, item: item.id, act: 'inform', exercise: true },
      releasableTo: to.filter((nation) => partners.has(nation)),
      classification: this.levelOf(item),
      body: { by: 'Exercise play', fields, on: null, texts: {}, note: '' },
    };
  }

  /** The highest level at which anything was said of the inject: sending it lowers none. */
  private levelOf({ entries, opener }: Item): string {
    const { levels } = this.parts;
    const own = entries.filter(({ entry }) => entry.author === opener);
    const rank = Math.max(0, ...own.map(({ entry }) => levels.indexOf(entry.label.classification)));
    return levels[rank] ?? '';
  }

  private fly(sent: readonly PlayedInject[], atS: number): void {
    const { periodS, source, accuracy } = this.parts.sensor as Sensor;
    if (source === undefined || atS % Math.max(1, Math.round(periodS)) !== 0) return;
    const inAir = sent
      .map(({ item, places, elapsedS }) => ({ id: item.id, places, elapsedS: elapsedS(atS) }))
      .filter(({ places, elapsedS }) => elapsedS >= 0 && elapsedS <= courseLastsS(places));
    if (inAir.length > FLYING_MAX) {
      const left = inAir.length - FLYING_MAX;
      this.parts.onProblem('inject', `${left} courses are not flown: ${FLYING_MAX} are in the air`);
    }
    const flown = inAir.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, FLYING_MAX);
    const reporter = { source, sigmaM: accuracy.sigmaPositionM };
    for (const bytes of courseReports(flown, reporter, atS)) this.parts.hear(bytes, atS);
  }
}
