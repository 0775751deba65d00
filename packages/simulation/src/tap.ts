import { type LinkEvent, LinkSession } from '@musubi/link';
import type { NationCode } from '@musubi/model';
import type { Path } from './connection.ts';

/** A live frame that crossed a border. */
export type Crossing = Extract<LinkEvent, { type: 'tracks' }>;
/** A frame about what is passed on that crossed a border. */
export type SectionCrossing = Extract<LinkEvent, { type: 'onward' | 'onward-ended' }>;

/** A frame's header: a byte for its type, and the length of what follows. */
const HEADER_BYTES = 8;
const TYPE_AT = 3;
const LENGTH_AT = 4;
export const TRACKS_TYPE = 4;
/** HELLO, TRACKS, ONWARD and ONWARD-END. */
const READ_TYPES: ReadonlySet<number | undefined> = new Set([1, TRACKS_TYPE, 13, 14]);

/** The frames in what a node wrote at once: it writes whole ones. */
export function framesOf(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: Uint8Array[] = [];
  for (let at = 0; at + HEADER_BYTES <= bytes.length; ) {
    const end = at + HEADER_BYTES + view.getUint32(at + LENGTH_AT, true);
    frames.push(bytes.subarray(at, end));
    at = end;
  }
  return frames;
}

/** The type of a frame. */
export function typeOf(frame: Uint8Array): number | undefined {
  return frame[TYPE_AT];
}

/**
 * Reads the live plane of lines between honest nodes along, by the link's own decoder; what answers
 * to the other direction is left out.
 */
export class Taps {
  readonly #sessions = new WeakMap<Path, LinkSession>();
  readonly #onTracks: (from: NationCode, to: NationCode, crossing: Crossing) => void;
  readonly #onSection: (from: NationCode, to: NationCode, crossing: SectionCrossing) => void;
  readonly #onFault: (from: NationCode, to: NationCode, message: string) => void;

  constructor(
    onTracks: (from: NationCode, to: NationCode, crossing: Crossing) => void,
    onSection: (from: NationCode, to: NationCode, crossing: SectionCrossing) => void,
    onFault: (from: NationCode, to: NationCode, message: string) => void,
  ) {
    this.#onTracks = onTracks;
    this.#onSection = onSection;
    this.#onFault = onFault;
  }

  /** Bytes that an honest node wrote to an honest node. */
  read(path: Path, bytes: Uint8Array, nowS: number): void {
    const session = this.#session(path);
    for (const frame of framesOf(bytes)) if (READ_TYPES.has(typeOf(frame))) session.receive(frame, nowS);
    session.takeOutput();
    for (const event of session.takeEvents()) {
      if (event.type === 'tracks') this.#onTracks(path.from, path.to, event);
      if (event.type === 'onward' || event.type === 'onward-ended') this.#onSection(path.from, path.to, event);
      if (event.type === 'fault') this.#onFault(path.from, path.to, `${event.code}: ${event.message}`);
    }
  }

  #session(path: Path): LinkSession {
    const known = this.#sessions.get(path);
    if (known) return known;
    const session = new LinkSession({ self: path.to, peer: path.from, instruments: [], lastEntrySeen: 0 });
    session.start(0);
    this.#sessions.set(path, session);
    return session;
  }
}
