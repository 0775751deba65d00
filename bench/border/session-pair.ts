import { LinkSession } from '@musubi/link';
import type { NationCode } from '@musubi/model';
import type { Released, TrackRelease } from '@musubi/release';

/** The two ends of a link in one process, open, with no socket between them. */
export class SessionPair {
  readonly sender: LinkSession;
  readonly receiver: LinkSession;

  constructor(from: NationCode, to: NationCode, nowS: number) {
    const both = { instruments: [], lastEntrySeen: 0 };
    this.sender = new LinkSession({ self: from, peer: to, ...both });
    this.receiver = new LinkSession({ self: to, peer: from, ...both });
    this.sender.start(nowS);
    this.receiver.start(nowS);
    this.carry(this.sender, this.receiver, nowS);
    this.answer(nowS);
  }

  /** The bytes that a release becomes. */
  encode(release: Released<TrackRelease>, nowS: number): Uint8Array[] {
    this.sender.sendTracks(release, nowS);
    return this.sender.takeOutput();
  }

  /** The releases that bytes become. */
  decode(pieces: readonly Uint8Array[], nowS: number): TrackRelease[] {
    for (const piece of pieces) this.receiver.receive(piece, nowS);
    return this.receiver.takeEvents().flatMap((event) => (event.type === 'tracks' ? [event.release] : []));
  }

  /** Takes the receipts back. Throws where the link broke: then nothing was measured. */
  answer(nowS: number): void {
    this.carry(this.receiver, this.sender, nowS);
    this.sender.takeEvents();
    const fault = this.sender.fault ?? this.receiver.fault;
    if (fault || this.sender.state !== 'open') throw new Error(`the link broke: ${fault?.message ?? 'not open'}`);
  }

  private carry(from: LinkSession, to: LinkSession, nowS: number): void {
    for (const piece of from.takeOutput()) to.receive(piece, nowS);
  }
}
