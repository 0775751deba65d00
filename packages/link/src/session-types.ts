import type { JournalEntry, NationCode, Subject } from '@musubi/model';
import type { SignedSection, TrackRelease } from '@musubi/release';
import type { LinkFault } from './error.ts';
import type { LinkLimits } from './limits.ts';

/** An instrument as the two sides compare it: same id and other hash means that they drifted apart. */
export interface InstrumentDigest {
  readonly id: string;
  readonly textSha256: string;
}

export interface SessionOptions {
  readonly self: NationCode;
  /** The nation whose certificate is on the connection. */
  readonly peer: NationCode;
  /** Those the peer is a party to; nothing else of the register is its affair. */
  readonly instruments: readonly InstrumentDigest[];
  /** Highest durable entry taken in from this peer and persisted; 0 for none. Told in HELLO. */
  readonly lastEntrySeen: number;
  /** Highest durable entry ever numbered for this peer; a peer that has seen more knows a newer disk: `lost` of `hello`. */
  readonly lastEntryNumbered?: number;
  readonly limits?: Partial<LinkLimits>;
}

/** A release under an article that the recipient, by its own copy of the instrument, would not have expected. */
export interface Drift {
  readonly instrument: string;
  readonly article: string;
  /** The rule by which its own evaluation stopped it, e.g. `suspended`. */
  readonly rule: string;
}

/** `new`: not started. `greeting`: waiting for the peer's HELLO. `ended`: `fault` says why, or `close` was called. */
export type SessionState = 'new' | 'greeting' | 'open' | 'ended';

export type LinkEvent =
  | {
      /** The session is open. Pass all permitted rows now, and durable entries from `resumeFrom` + 1 on. */
      readonly type: 'hello';
      readonly nation: NationCode;
      readonly instruments: readonly InstrumentDigest[];
      /** Instruments that both sides know under one id with different texts. */
      readonly drifted: readonly string[];
      /** Highest durable entry the peer has persisted of ours. */
      readonly resumeFrom: number;
      /**
       * Entries that the peer says it has and this node never numbered. Where there are any this node's
       * disk may be an older one: `recall` them before anything is written or sent.
       */
      readonly lost: number;
    }
  | {
      /** The peer wants its own latest `count` entries back, from place `from` on: `giveBack`. */
      readonly type: 'recall';
      readonly count: number;
      readonly from: number;
    }
  | {
      /** An own entry that was recalled, its signature not checked yet; null: there are no more than `place`. */
      readonly type: 'recalled';
      readonly place: number;
      readonly entry: JournalEntry | null;
    }
  | {
      /** A live frame left through `takeOutput`: this, not `sendTracks`, is the moment to log. */
      readonly type: 'tracks-sent';
      readonly sequence: number;
      /** Hex SHA-256 of the frame's bytes. */
      readonly frameDigest: string;
      readonly rows: number;
      readonly withdrawn: number;
    }
  | {
      /** A live frame came; its receipt is queued. */
      readonly type: 'tracks';
      readonly release: TrackRelease;
      readonly sequence: number;
      readonly sentS: number;
      readonly frameDigest: string;
    }
  | {
      /** A frame about a section left, as `tracks-sent`. */
      readonly type: 'onward-sent';
      readonly sequence: number;
      readonly frameDigest: string;
    }
  | {
      /**
       * A section came, to be passed on where `via` is this node and to be shown where `to` is. Nobody
       * has looked at its signature yet, nor at what it says. Its receipt is queued.
       */
      readonly type: 'onward';
      readonly section: SignedSection;
      readonly sequence: number;
      readonly frameDigest: string;
    }
  | {
      /** The peer passes on nothing more of an origin's tracks of this subject. */
      readonly type: 'onward-ended';
      readonly origin: NationCode;
      readonly subject: Subject;
      readonly sequence: number;
      readonly frameDigest: string;
    }
  | {
      /** The next durable entry came. Persist it, then `acknowledgeEntry(index)`. Its signature is not checked yet. */
      readonly type: 'entry';
      readonly index: number;
      /** Null for the place of an entry that may no longer come: acknowledge it all the same. */
      readonly entry: JournalEntry | null;
    }
  | {
      /** The peer has persisted every entry up to `index`. */
      readonly type: 'entry-acknowledged';
      readonly index: number;
    }
  | {
      /** The peer has applied live frame `sequence`, and its bytes were those that were sent. */
      readonly type: 'receipt';
      readonly sequence: number;
      readonly digest: string;
    }
  | {
      /** The peer asks this node to witness its ledger: the body of an add-checkpoint request of C2SP tlog-witness. */
      readonly type: 'checkpoint';
      readonly body: string;
    }
  | {
      /** The peer's answer to `askWitness`: status and body as tlog-witness has them. */
      readonly type: 'witness';
      readonly status: number;
      readonly body: string;
    }
  | {
      /** The peer evaluated a release of ours on its own register and came to another end. */
      readonly type: 'drift';
      readonly drift: Drift;
    }
  | ({ readonly type: 'fault' } & LinkFault);

/** What became of a live release handed over. */
export interface SentTracks {
  readonly sequence: number;
  readonly bytes: Uint8Array;
  /** The frame that it replaced and that therefore never leaves; null when there was none. */
  readonly replaced: number | null;
}

/** What went through a session. Bytes and frames count when taken and when whole. */
export interface LinkCounters {
  framesSent: number;
  framesReceived: number;
  bytesSent: number;
  bytesReceived: number;
  rowsSent: number;
  rowsReceived: number;
  /** Live frames replaced by newer ones before they left. */
  framesConflated: number;
  /** Frames of a type that this version does not know. */
  framesSkipped: number;
  entriesSent: number;
  entriesReceived: number;
  /** Entries that came again after a reconnect and were acknowledged without an event. */
  entriesRepeated: number;
  receiptsReceived: number;
}

export function zeroCounters(): LinkCounters {
  return {
    framesSent: 0,
    framesReceived: 0,
    bytesSent: 0,
    bytesReceived: 0,
    rowsSent: 0,
    rowsReceived: 0,
    framesConflated: 0,
    framesSkipped: 0,
    entriesSent: 0,
    entriesReceived: 0,
    entriesRepeated: 0,
    receiptsReceived: 0,
  };
}
