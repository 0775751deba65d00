import type { Checked, Fault } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';
import type { DurableIn, DurableOut } from './durable-plane.ts';
import type { LinkFault, LinkFaultCode } from './error.ts';
import { FrameType, frameType, HEADER_BYTES, payloadOf } from './frame.ts';
import type { LinkLimits } from './limits.ts';
import { hexDigest, type LivePlane } from './live-plane.ts';
import type { Mailbox } from './mailbox.ts';
import {
  decodeEntryAck,
  decodeEntryFrame,
  decodeOnwardEnd,
  decodeRecall,
  decodeReceipt,
  decodeTime,
  encodeEntryAck,
  encodeReceipt,
  encodeTime,
  readIndex,
} from './messages.ts';
import type { Meter } from './meter.ts';
import { readSection, subjectOf } from './onward-section.ts';
import type { Recalls } from './recalls.ts';
import type { LinkCounters, LinkEvent } from './session-types.ts';
import { decodeTracks } from './tracks-frame.ts';
import { decodeCheckpointFrame, decodeDrift, decodeWitness } from './witness-messages.ts';

/** The parts of a session that frames from the peer act on. */
export interface IncomingParts {
  readonly self: NationCode;
  readonly peer: NationCode;
  readonly limits: LinkLimits;
  readonly meter: Meter;
  readonly mailbox: Mailbox;
  readonly counters: LinkCounters;
  readonly live: LivePlane;
  readonly durableIn: DurableIn;
  readonly durableOut: DurableOut;
  readonly recalls: Recalls;
}

function fault(code: LinkFaultCode, message: string): LinkFault {
  return { code, message };
}

function decodingFault({ code, message, offset }: Fault<LinkFaultCode>): LinkFault {
  return { code, message: `${message} (payload offset ${offset})` };
}

/** The event of a frame about ledgers or agreements. */
function asideEvent(frame: Uint8Array): Checked<LinkEvent, LinkFaultCode> {
  if (frameType(frame) === FrameType.checkpoint) {
    const body = decodeCheckpointFrame(frame);
    return body.ok ? { ok: true, value: { type: 'checkpoint', body: body.value } } : body;
  }
  if (frameType(frame) === FrameType.witness) {
    const answer = decodeWitness(frame);
    return answer.ok ? { ok: true, value: { type: 'witness', ...answer.value } } : answer;
  }
  const drift = decodeDrift(frame);
  return drift.ok ? { ok: true, value: { type: 'drift', drift: drift.value } } : drift;
}

/** What an open session does with each frame of the peer. Every method gives the fault, or null. */
export class Incoming {
  readonly #parts: IncomingParts;
  #lastSequence = 0;
  lagMs: number | null = null;
  roundTripMs: number | null = null;

  constructor(parts: IncomingParts) {
    this.#parts = parts;
  }

  take(frame: Uint8Array, nowS: number): LinkFault | null {
    switch (frameType(frame)) {
      case FrameType.entry:
        return this.#entry(frame, nowS);
      case FrameType.entryAck:
        return this.#entryAck(frame, nowS);
      case FrameType.receipt:
        return this.#receipt(frame, nowS);
      case FrameType.recalled:
        return this.#recalled(frame);
      default:
        return this.#flood(nowS) ?? this.#metered(frame, nowS);
    }
  }

  #flood(nowS: number): LinkFault | null {
    const { meter, limits } = this.#parts;
    return meter.frame(nowS) ? null : fault('flood', `more than ${limits.framesPerSMax} frames within a second`);
  }

  #metered(frame: Uint8Array, nowS: number): LinkFault | null {
    switch (frameType(frame)) {
      case FrameType.tracks:
        return this.#tracks(frame, nowS);
      case FrameType.onward:
        return this.#onward(frame);
      case FrameType.onwardEnd:
        return this.#onwardEnd(frame);
      case FrameType.ping:
        return this.#ping(frame);
      case FrameType.pong:
        return this.#pong(frame, nowS);
      case FrameType.pad:
        return null;
      case FrameType.checkpoint:
      case FrameType.witness:
      case FrameType.drift:
        return this.#aside(frame);
      case FrameType.recall:
        return this.#recall(frame);
      case FrameType.hello:
        return fault('unexpected-frame', 'a second HELLO');
      default:
        this.#parts.counters.framesSkipped += 1;
        return null;
    }
  }

  #tracks(frame: Uint8Array, nowS: number): LinkFault | null {
    const { peer, limits, mailbox, counters } = this.#parts;
    const decoded = decodeTracks(frame, peer, limits);
    if (!decoded.ok) return decodingFault(decoded.fault);
    const { release, sequence, sentS } = decoded.value;
    return this.#receipted(sequence, frame, (frameDigest) => {
      this.lagMs = (nowS - sentS) * 1000;
      counters.rowsReceived += release.tracks.count;
      mailbox.report({ type: 'tracks', release, sequence, sentS, frameDigest });
    });
  }

  /** A live frame whose number has grown: its receipt is queued, and the event told. */
  #receipted(sequence: number, frame: Uint8Array, tell: (frameDigest: string) => void): LinkFault | null {
    if (sequence <= this.#lastSequence)
      return fault('bad-sequence', `live frame ${sequence} after ${this.#lastSequence}`);
    this.#lastSequence = sequence;
    const frameDigest = hexDigest(frame);
    this.#parts.mailbox.queue(encodeReceipt(sequence, frameDigest));
    tell(frameDigest);
    return null;
  }

  /** A section of the peer's own that this node is to pass on, or one of another nation for this node. */
  #onward(frame: Uint8Array): LinkFault | null {
    const { self, peer, mailbox } = this.#parts;
    const sequence = readIndex(payloadOf(frame));
    if (Number.isNaN(sequence)) return fault('malformed', 'ONWARD begins with a u64');
    const read = readSection(frame.subarray(HEADER_BYTES + 8));
    if (!read.ok) return decodingFault(read.fault);
    const { origin, via, to } = read.value;
    if (!(origin === peer && via === self) && !(via === peer && to === self)) {
      return fault('foreign-section', `a section of ${origin} for ${to} by way of ${via} on the link of ${peer}`);
    }
    return this.#receipted(sequence, frame, (frameDigest) => {
      mailbox.report({ type: 'onward', section: read.value, sequence, frameDigest });
    });
  }

  #onwardEnd(frame: Uint8Array): LinkFault | null {
    const end = decodeOnwardEnd(frame);
    if (!end.ok) return decodingFault(end.fault);
    const { sequence, origin } = end.value;
    const subject = subjectOf(end.value.subject);
    if (subject === undefined) return fault('malformed', 'ONWARD-END names a subject of sections');
    return this.#receipted(sequence, frame, (frameDigest) => {
      this.#parts.mailbox.report({ type: 'onward-ended', origin, subject, sequence, frameDigest });
    });
  }

  #entry(frame: Uint8Array, nowS: number): LinkFault | null {
    const { durableIn, limits, mailbox, counters } = this.#parts;
    const decoded = decodeEntryFrame(frame);
    if (!decoded.ok) return decodingFault(decoded.fault);
    const { index, entry } = decoded.value;
    switch (durableIn.take(index)) {
      case 'gap':
        return fault('entry-gap', `entry ${index} after ${durableIn.received}`);
      case 'beyond-window':
        return fault('flood', `more than ${limits.entryWindow} entries without acknowledgement`);
      case 'repeated':
        counters.entriesRepeated += 1;
        mailbox.queue(encodeEntryAck(durableIn.persisted));
        return this.#flood(nowS);
      case 'next':
        counters.entriesReceived += 1;
        mailbox.report({ type: 'entry', index, entry });
        return null;
    }
  }

  #entryAck(frame: Uint8Array, nowS: number): LinkFault | null {
    const index = decodeEntryAck(frame);
    if (!index.ok) return decodingFault(index.fault);
    switch (this.#parts.durableOut.acknowledge(index.value)) {
      case 'news':
        this.#parts.mailbox.report({ type: 'entry-acknowledged', index: index.value });
        return null;
      case 'old':
        return this.#flood(nowS);
      case 'not-sent':
        return fault('bad-acknowledgement', `entry ${index.value} was not sent`);
    }
  }

  #receipt(frame: Uint8Array, nowS: number): LinkFault | null {
    const receipt = decodeReceipt(frame);
    if (!receipt.ok) return decodingFault(receipt.fault);
    const { sequence, digest } = receipt.value;
    switch (this.#parts.live.receipt(sequence, digest)) {
      case 'right':
        this.#parts.counters.receiptsReceived += 1;
        this.#parts.mailbox.report({ type: 'receipt', sequence, digest });
        return null;
      case 'expired':
        return this.#flood(nowS);
      case 'wrong':
        return fault('bad-receipt', `the receipt for live frame ${sequence} is not of what was sent`);
    }
  }

  #recall(frame: Uint8Array): LinkFault | null {
    const recall = decodeRecall(frame);
    if (!recall.ok) return decodingFault(recall.fault);
    this.#parts.mailbox.report({ type: 'recall', ...recall.value });
    return null;
  }

  /** Only as many come as were asked for, so that they are not counted as a flood. */
  #recalled(frame: Uint8Array): LinkFault | null {
    const decoded = decodeEntryFrame(frame);
    if (!decoded.ok) return decodingFault(decoded.fault);
    const { index: place, entry } = decoded.value;
    if (!this.#parts.recalls.take(place, entry === null))
      return fault('unexpected-frame', `recalled entry ${place} was not asked for`);
    this.#parts.mailbox.report({ type: 'recalled', place, entry });
    return null;
  }

  #aside(frame: Uint8Array): LinkFault | null {
    const event = asideEvent(frame);
    if (!event.ok) return decodingFault(event.fault);
    this.#parts.mailbox.report(event.value);
    return null;
  }

  #ping(frame: Uint8Array): LinkFault | null {
    const sent = decodeTime(frame);
    if (!sent.ok) return decodingFault(sent.fault);
    this.#parts.mailbox.queue(encodeTime(FrameType.pong, sent.value));
    return null;
  }

  #pong(frame: Uint8Array, nowS: number): LinkFault | null {
    const sent = decodeTime(frame);
    if (!sent.ok) return decodingFault(sent.fault);
    this.roundTripMs = (nowS - sent.value) * 1000;
    return null;
  }
}
