import type { LogStorage } from '@musubi/ledger';
import { type FramePlace, framePlaces, packFrame, placeAtEnd, unpackFrame } from './segment.ts';

/** A new file begins after this long, s: what is dropped and what is read at once is one of these. */
const SEGMENT_S = 60;
const SUFFIX = '.frames';

export interface HistoryOptions {
  readonly storage: LogStorage;
  /** Files beyond this many bytes in all are dropped, oldest first. */
  readonly bytesMax: number;
  readonly onProblem: (code: string, message: string) => void;
}

/** From when to when pictures are kept, UTC s. */
export interface HistoryRange {
  readonly fromS: number;
  readonly toS: number;
}

interface Segment {
  readonly name: string;
  readonly startS: number;
  bytes: number;
  readonly places: FramePlace[];
}

/**
 * Pictures as they were shown, so that a watch can look back at what was known then. Kept view by
 * view (the own one, and each partner's), in files of a minute. It is memory, not evidence: nothing
 * waits for it, and a crash may cost its last seconds; what went to whom is in the ledger.
 */
export class PictureHistory {
  private readonly options: HistoryOptions;
  private readonly views = new Map<string, Segment[]>();
  private writing: Promise<void> = Promise.resolve();
  private waiting = 0;
  /** The file read last: who plays the past reads its frames one after the other. */
  private lastRead: { name: string; bytes: number; content: Uint8Array } | null = null;

  private constructor(options: HistoryOptions) {
    this.options = options;
  }

  static async open(options: HistoryOptions): Promise<PictureHistory> {
    const history = new PictureHistory(options);
    for (const name of (await options.storage.list('')).sort()) await history.adopt(name);
    await history.prune();
    return history;
  }

  /** Keeps a picture of a view. Skipped, and said, when the disk is so slow that others still wait. */
  record(view: string, timeS: number, frame: Uint8Array): Promise<void> {
    if (this.waiting > this.views.size + 8) {
      this.options.onProblem('history-late', `the disk is slow: the picture of ${view} is not kept`);
      return this.writing;
    }
    this.waiting++;
    this.writing = this.writing
      .then(() => this.append(view, timeS, packFrame(timeS, frame)))
      .catch((error: unknown) => this.options.onProblem('history-failed', `history is not written: ${String(error)}`))
      .finally(() => this.waiting--);
    return this.writing;
  }

  /** What is kept of a view, or null when nothing is. */
  range(view: string): HistoryRange | null {
    const segments = this.views.get(view) ?? [];
    const [first, last] = [segments[0]?.places[0], segments.at(-1)?.places.at(-1)];
    return first && last ? { fromS: first.timeS, toS: last.timeS } : null;
  }

  /** The latest picture of a view that was made at `timeS` or before; null when there is none. */
  async at(view: string, timeS: number): Promise<Uint8Array | null> {
    const segment = this.views.get(view)?.findLast(({ places }) => (places[0]?.timeS ?? Infinity) <= timeS);
    const place = segment?.places.findLast((one) => one.timeS <= timeS);
    if (!segment || !place) return null;
    const content = await this.read(segment);
    return content && unpackFrame(content, place);
  }

  /** Resolves when all that was recorded is written. */
  async close(): Promise<void> {
    await this.writing;
  }

  private async append(view: string, timeS: number, bytes: Uint8Array): Promise<void> {
    const segments = this.segments(view);
    let segment = segments.at(-1);
    if (!segment || timeS - segment.startS >= SEGMENT_S || timeS < segment.startS) {
      // Done with the one before: a storage that keeps files open lets go of it.
      if (segment) await this.options.storage.truncate(segment.name, segment.bytes);
      segment = { name: `${view}/${Math.floor(timeS * 1000)}${SUFFIX}`, startS: timeS, bytes: 0, places: [] };
      segments.push(segment);
      await this.prune();
    }
    await this.options.storage.append(segment.name, bytes);
    segment.places.push(placeAtEnd(timeS, segment.bytes, bytes));
    segment.bytes += bytes.length;
  }

  private async read(segment: Segment): Promise<Uint8Array | null> {
    const known = this.lastRead;
    if (known?.name === segment.name && known.bytes === segment.bytes) return known.content;
    const { bytes } = segment;
    const content = await this.options.storage.read(segment.name);
    if (content) this.lastRead = { name: segment.name, bytes, content };
    return content;
  }

  private async adopt(name: string): Promise<void> {
    const match = /^([^/]+)\/(\d+)\.frames$/.exec(name);
    const content = match && (await this.options.storage.read(name));
    const places = content ? framePlaces(content) : [];
    const last = places.at(-1);
    if (!match || !last) return this.options.storage.remove(name);
    const bytes = last.offset + last.length;
    // A half-written frame would stand between the next one and its place.
    if (content && content.length > bytes) await this.options.storage.truncate(name, bytes);
    this.segments(match[1] as string).push({ name, startS: Number(match[2]) / 1000, bytes, places });
  }

  /** Drops the oldest files until the rest fits. */
  private async prune(): Promise<void> {
    const all = [...this.views.values()].flat().sort((a, b) => a.startS - b.startS);
    let bytes = all.reduce((sum, segment) => sum + segment.bytes, 0);
    for (const segment of all) {
      if (bytes <= this.options.bytesMax) return;
      bytes -= segment.bytes;
      const view = segment.name.split('/')[0] as string;
      this.views.set(
        view,
        this.segments(view).filter((other) => other !== segment),
      );
      await this.options.storage.remove(segment.name);
    }
  }

  private segments(view: string): Segment[] {
    const known = this.views.get(view);
    if (known) return known;
    const made: Segment[] = [];
    this.views.set(view, made);
    return made;
  }
}
