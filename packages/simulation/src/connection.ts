import type { NationCode } from '@musubi/model';
import type { LineQuality } from './network.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

/** What a connection stands on. */
export interface LineTiming {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly quality: LineQuality;
  readonly onWrite: (path: Path, bytes: Uint8Array) => void;
  /** The path carries nothing more. */
  readonly onOver: (path: Path) => void;
}

/** What the operating systems of both ends take beyond what has left, bytes. */
const SYSTEM_BUFFER_BYTES = 65_536;
/** How often a piece arrives in two. */
const SPLIT_CHANCE = 0.1;

interface Piece {
  readonly bytes: Uint8Array;
  /** When its last byte has left, and when it is there, true s. */
  leftS: number;
  thereS: number;
}

/** One end of a connection, as the process there sees it. */
export class ConnectionEnd {
  readonly nation: NationCode;
  onBytes: (bytes: Uint8Array) => void = () => undefined;
  onClose: () => void = () => undefined;
  isOpen = true;
  readonly #timeline: Timeline;
  #out: Path | null = null;
  #in: Path | null = null;

  constructor(nation: NationCode, timeline: Timeline) {
    this.nation = nation;
    this.#timeline = timeline;
  }

  /** Ties it to its two directions, when the connection is made. */
  tie(outwards: Path, inwards: Path): void {
    this.#out = outwards;
    this.#in = inwards;
  }

  /** Bytes written that the system has not taken. */
  get backlogBytes(): number {
    return Math.max(0, (this.#out?.waitingBytes() ?? 0) - SYSTEM_BUFFER_BYTES);
  }

  write(bytes: Uint8Array): void {
    if (this.isOpen) this.#out?.write(bytes);
  }

  /** Closes from this side; what is under way still arrives. */
  close(): void {
    if (!this.isOpen) return;
    this.#out?.end();
    this.#shut();
  }

  /** The connection is over, for a reason that lies elsewhere. */
  closed(): void {
    if (!this.isOpen) return;
    this.#out?.over();
    this.#shut();
  }

  /** The machine is gone: nobody is here to be told anything. */
  vanish(tellOther: boolean): void {
    this.onClose = () => undefined;
    if (tellOther) this.close();
    else this.isOpen = false;
  }

  #shut(): void {
    this.isOpen = false;
    this.#in?.over();
    this.#timeline.after(0, () => this.onClose());
  }
}

/** One direction of a connection. */
export class Path {
  readonly from: NationCode;
  readonly to: NationCode;
  /** The other direction of the connection. */
  back: Path | null = null;
  readonly #line: LineTiming;
  readonly #sender: ConnectionEnd;
  readonly #reader: ConnectionEnd;
  #pieces: Piece[] = [];
  #heldUntilS = 0;
  #leftS = 0;
  #thereS = 0;
  #isOver = false;

  constructor(line: LineTiming, sender: ConnectionEnd, reader: ConnectionEnd) {
    this.#line = line;
    this.#sender = sender;
    this.#reader = reader;
    this.from = sender.nation;
    this.to = reader.nation;
  }

  /** Bytes that have not left yet. */
  waitingBytes(): number {
    const { nowS } = this.#line.timeline;
    return this.#pieces.reduce((sum, { bytes, leftS }) => (leftS > nowS ? sum + bytes.length : sum), 0);
  }

  write(bytes: Uint8Array): void {
    if (this.#isOver) return;
    this.#line.onWrite(this, bytes);
    const piece: Piece = { bytes: new Uint8Array(bytes), leftS: 0, thereS: 0 };
    this.#pieces.push(piece);
    this.#schedule(piece);
  }

  /** Nothing leaves before `untilS`; what is under way starts again then. */
  hold(untilS: number): void {
    if (untilS <= this.#line.timeline.nowS || this.#isOver) return;
    this.#heldUntilS = Math.max(this.#heldUntilS, untilS);
    this.#leftS = 0;
    this.#thereS = 0;
    for (const piece of this.#pieces) this.#schedule(piece);
  }

  /** Nothing is held any more. */
  free(): void {
    this.#heldUntilS = 0;
    this.#leftS = 0;
    this.#thereS = 0;
    for (const piece of this.#pieces) this.#schedule(piece);
  }

  /** The sender is done: the reader gets what is under way, then the end. */
  end(): void {
    const { timeline } = this.#line;
    const atS = Math.max(this.#thereS, timeline.nowS + this.#line.quality.latencyS, this.#heldUntilS);
    timeline.at(atS, () => this.#finish());
  }

  /** The line breaks: of the piece under way the front arrives, then both ends learn that it is over. */
  cut(random: Random): void {
    if (this.#isOver) return;
    const { timeline } = this.#line;
    const [first] = this.#pieces;
    const [delayS, toldS, part] = [random.between(0, 0.2), random.between(0, 0.2), random.next()];
    const front = first?.bytes.subarray(0, Math.floor(part * (first.bytes.length + 1)));
    this.over();
    timeline.after(delayS, () => {
      if (front !== undefined && front.length > 0 && this.#reader.isOpen) this.#reader.onBytes(front);
      this.#finish();
    });
    timeline.after(toldS, () => this.#sender.closed());
  }

  /** The sender's machine is gone. */
  abandon(tellReader: boolean): void {
    this.#sender.vanish(tellReader);
  }

  /** Nothing arrives any more. */
  over(): void {
    this.#pieces = [];
    this.#isOver = true;
    this.#line.onOver(this);
  }

  #schedule(piece: Piece): void {
    const { timeline, random, quality } = this.#line;
    const startS = Math.max(timeline.nowS, this.#leftS, this.#heldUntilS);
    this.#leftS = startS + piece.bytes.length / quality.bytesPerS;
    this.#thereS = Math.max(this.#thereS, this.#leftS + quality.latencyS + random.between(0, quality.jitterS));
    piece.leftS = this.#leftS;
    piece.thereS = this.#thereS;
    const dueS = piece.thereS;
    timeline.at(dueS, () => {
      // It was held since, and comes later.
      if (piece.thereS === dueS && this.#pieces[0] === piece) this.#arrive(this.#pieces.shift()!);
    });
  }

  #arrive({ bytes }: Piece): void {
    const { random } = this.#line;
    const at = random.chance(SPLIT_CHANCE) ? random.whole(0, bytes.length) : bytes.length;
    for (const part of [bytes.subarray(0, at), bytes.subarray(at)]) {
      if (part.length > 0 && this.#reader.isOpen) this.#reader.onBytes(part);
    }
  }

  #finish(): void {
    this.over();
    this.#reader.closed();
  }
}

/** A new connection between two nations: its ends and its two directions. */
export function joinEnds(
  line: LineTiming,
  a: NationCode,
  b: NationCode,
): { readonly ends: [ConnectionEnd, ConnectionEnd]; readonly paths: readonly Path[] } {
  const near = new ConnectionEnd(a, line.timeline);
  const far = new ConnectionEnd(b, line.timeline);
  const paths = [new Path(line, near, far), new Path(line, far, near)] as const;
  paths[0].back = paths[1];
  paths[1].back = paths[0];
  near.tie(...paths);
  far.tie(paths[1], paths[0]);
  return { ends: [near, far], paths };
}
