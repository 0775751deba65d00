import { type CaptureOptions, type ContainerKind, DETECT_OCTETS, detectContainer, splitterOf } from './container.ts';
import type { CaptureProblem } from './packet.ts';
import type { RecordedPiece, Splitter } from './splitter.ts';

export interface RecordingOptions extends CaptureOptions {
  /** What the recording is; found by its first bytes where not given. */
  readonly kind?: ContainerKind;
}

/** More than any unit of a recording has: a packet of the greatest snap length in use, or a block. */
const UNIT_OCTETS_MAX = 1 << 20;

/**
 * Reads a recording of any length in pieces, as its bytes come: pcap, pcapng, raw blocks, and the
 * framings that `detectContainer` knows. What it keeps is bounded: the part of a unit whose rest is
 * still to come (1 MiB at most) and what `Fragments` may keep. Never throws.
 *
 * Push chunks in order, taking all pieces of each before the next; then end.
 */
export class RecordingReader {
  readonly #options: RecordingOptions;
  #splitter: Splitter | undefined;
  #kind: ContainerKind = 'unknown';
  #rest: Uint8Array = new Uint8Array(0);
  /** Of `#rest` in the recording. */
  #offset = 0;
  #isOver = false;

  constructor(options: RecordingOptions = {}) {
    this.#options = options;
    if (options.kind !== undefined) this.#take(options.kind);
  }

  /** What the recording is; `unknown` until enough has come. */
  get kind(): ContainerKind {
    return this.#kind;
  }

  /** Pieces that the chunk completes. Views of it, and of what was kept. */
  *push(chunk: Uint8Array): Generator<RecordedPiece | CaptureProblem> {
    if (this.#isOver) return;
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    if (this.#splitter === undefined) {
      if (bytes.length < DETECT_OCTETS) {
        this.#rest = bytes === chunk ? chunk.slice() : bytes;
        return;
      }
      yield* this.#detect(bytes);
    }
    if (this.#splitter !== undefined) yield* this.#split(this.#splitter, bytes);
  }

  /** What is left: what was too short to be known before, and the unit that has no end. */
  *end(): Generator<RecordedPiece | CaptureProblem> {
    if (this.#isOver) return;
    if (this.#splitter === undefined) yield* this.#detect(this.#rest);
    if (this.#splitter !== undefined) yield* this.#split(this.#splitter, this.#rest);
    if (this.#rest.length > 0 && !this.#isOver) {
      yield* this.#stop(this.#rest, `goes past the end of the file; ${this.#rest.length} octets are left`);
    }
    this.#isOver = true;
  }

  #take(kind: ContainerKind): void {
    this.#kind = kind;
    if (kind !== 'unknown') this.#splitter = splitterOf(kind, this.#options);
  }

  *#detect(bytes: Uint8Array): Generator<CaptureProblem> {
    this.#take(detectContainer(bytes));
    if (this.#splitter !== undefined) return;
    this.#isOver = true;
    yield { code: 'not-a-capture', offset: 0, message: 'not a recording of a kind that is read' };
  }

  *#split(splitter: Splitter, bytes: Uint8Array): Generator<RecordedPiece | CaptureProblem> {
    const base = this.#offset;
    let at = 0;
    while (at < bytes.length) {
      const length = splitter.measure(bytes, at, bytes.length);
      if (typeof length === 'string' || length > UNIT_OCTETS_MAX) {
        this.#offset = base + at;
        const reason = typeof length === 'string' ? length : `record says it has ${length} octets`;
        yield* this.#stop(bytes.subarray(at), `${reason}; nothing after it is read`);
        return;
      }
      if (length === 0 || length > bytes.length - at) break;
      yield* splitter.open(bytes.subarray(at, at + length), base + at);
      at += length;
    }
    this.#rest = bytes.slice(at);
    this.#offset = base + at;
  }

  /** Where no unit can be: nothing says where the next would begin. The rest of raw blocks is for a decoder to judge. */
  *#stop(bytes: Uint8Array, reason: string): Generator<RecordedPiece | CaptureProblem> {
    this.#isOver = true;
    const offset = this.#offset;
    if (this.#kind === 'raw') yield { timeS: Number.NaN, timeOfDayS: Number.NaN, offset, bytes };
    else yield { code: 'packet-past-end', offset, message: `at ${offset}: ${reason}` };
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
