import type { JournalEntry, NationCode, Subject } from '@musubi/model';
import { isReleased, type Released, type SignedSection, type TrackRelease } from '@musubi/release';
import { DurableOut } from './durable-plane.ts';
import { LinkError } from './error.ts';
import type { LinkLimits } from './limits.ts';
import { LivePlane } from './live-plane.ts';
import type { Mailbox } from './mailbox.ts';
import { encodeEntryFrame, encodeOnward, encodeOnwardEnd } from './messages.ts';
import { readSection, type Sign, sealSection, subjectCode } from './onward-section.ts';
import type { LinkCounters, SentTracks } from './session-types.ts';

export interface OutgoingParts {
  readonly self: NationCode;
  readonly peer: NationCode;
  readonly limits: LinkLimits;
  readonly mailbox: Mailbox;
  readonly counters: LinkCounters;
}

/** Both planes of a session on their way out. What is not released to the peer is refused, open or not. */
export class Outgoing {
  readonly live: LivePlane;
  /** From the peer's HELLO on; null before, and then nothing is taken. */
  durable: DurableOut | null = null;
  readonly #parts: OutgoingParts;
  #isOpen = false;

  constructor(parts: OutgoingParts) {
    this.#parts = parts;
    this.live = new LivePlane(parts.limits);
  }

  /** The peer has greeted, and has every entry up to `resumeFrom`. */
  open(resumeFrom: number): DurableOut {
    this.#isOpen = true;
    this.durable = new DurableOut(resumeFrom, this.#parts.limits);
    return this.durable;
  }

  /** Nothing more is taken. */
  close(): void {
    this.#isOpen = false;
  }

  sendTracks(release: Released<TrackRelease>, nowS: number): SentTracks | null {
    this.checkReleased(release);
    if (!this.#isOpen) return null;
    const replaced = this.live.pending?.sequence ?? null;
    const { sequence, bytes } = this.live.put(release.value, nowS);
    if (replaced !== null) this.#parts.counters.framesConflated += 1;
    return { sequence, bytes, replaced };
  }

  sendForPassingOn(release: Released<TrackRelease>, subject: Subject, sign: Sign): boolean {
    this.checkReleased(release);
    if (!this.#isOpen) return false;
    const { self: origin, limits } = this.#parts;
    const section = sealSection(release, { origin, subject, sign }, limits);
    this.#putSection(`to ${section.to} ${subject}`, section.bytes);
    return true;
  }

  passOn(section: Released<SignedSection>): boolean {
    this.checkReleased(section);
    if (!this.#isOpen) return false;
    const { self, peer } = this.#parts;
    const { bytes } = section.value;
    const read = readSection(bytes);
    if (!read.ok || read.value.via !== self || read.value.to !== peer) {
      throw new LinkError('not-released', `what is passed on to ${peer} is a section for it`);
    }
    const { origin, subject } = read.value;
    this.#putSection(`of ${origin} ${subject}`, bytes);
    return true;
  }

  endPassingOn(origin: NationCode, subject: Subject): boolean {
    if (!this.#isOpen) return false;
    const frameOf = (sequence: number): Uint8Array => encodeOnwardEnd(sequence, origin, subjectCode(subject));
    this.live.putSection(`of ${origin} ${subject}`, frameOf);
    return true;
  }

  putEntry(index: number, entry: JournalEntry | null): boolean {
    if (!this.#isOpen || this.durable === null || this.durable.isFull) return false;
    if (index !== this.durable.next) {
      throw new LinkError('entry-order', `entry ${index} was handed over; ${this.durable.next} is next`);
    }
    this.durable.put(encodeEntryFrame(index, entry));
    return true;
  }

  /** The frames that leave now. Entries first: what changes the terms comes before what was released under them. */
  take(): Uint8Array[] {
    if (!this.#isOpen) return [];
    const entries = this.durable?.take() ?? [];
    this.#parts.counters.entriesSent += entries.length;
    return [...entries, ...this.#takeLive()];
  }

  /** @throws LinkError `not-released` */
  checkReleased(value: unknown): void {
    const { peer } = this.#parts;
    if (!isReleased(value))
      throw new LinkError('not-released', 'only what the release package released crosses a link');
    if (value.to === peer) return;
    throw new LinkError('not-released', `released to ${value.to}, and this link goes to ${peer}`);
  }

  #putSection(name: string, bytes: Uint8Array): void {
    this.live.putSection(name, (sequence) => encodeOnward(sequence, bytes));
  }

  #takeLive(): Uint8Array[] {
    const { mailbox, counters } = this.#parts;
    return this.live.take().map(({ sequence, digest: frameDigest, own, bytes }) => {
      if (own === null) mailbox.report({ type: 'onward-sent', sequence, frameDigest });
      else {
        const { rows, withdrawn } = own;
        counters.rowsSent += rows;
        mailbox.report({ type: 'tracks-sent', sequence, frameDigest, rows, withdrawn: withdrawn.length });
      }
      return bytes;
    });
  }
}
