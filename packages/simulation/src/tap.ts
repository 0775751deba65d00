import { type LinkEvent, LinkSession } from '@musubi/link';
import type { NationCode } from '@musubi/model';
import type { Path } from './connection.ts';

/** A live frame that crossed a border. */
export type Crossing = Extract<LinkEvent, { type: 'tracks' }>;

/** The byte of a frame's header that says its type, and the two types that are read here. */
const TYPE_AT = 3;
const READ_TYPES: ReadonlySet<number | undefined> = new Set([1, 4]);

/**
 * Reads the live plane of lines between honest nodes along, by the link's own decoder. A node writes
 * whole frames, one at a time; what answers to the other direction is left out.
 */
export class Taps {
  readonly #sessions = new WeakMap<Path, LinkSession>();
  readonly #onTracks: (from: NationCode, to: NationCode, crossing: Crossing) => void;
  readonly #onFault: (from: NationCode, to: NationCode, message: string) => void;

  constructor(
    onTracks: (from: NationCode, to: NationCode, crossing: Crossing) => void,
    onFault: (from: NationCode, to: NationCode, message: string) => void,
  ) {
    this.#onTracks = onTracks;
    this.#onFault = onFault;
  }

  /** Bytes that an honest node wrote to an honest node. */
  read(path: Path, bytes: Uint8Array, nowS: number): void {
    if (!READ_TYPES.has(bytes[TYPE_AT])) return;
    const session = this.#session(path);
    session.receive(bytes, nowS);
    session.takeOutput();
    for (const event of session.takeEvents()) {
      if (event.type === 'tracks') this.#onTracks(path.from, path.to, event);
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
