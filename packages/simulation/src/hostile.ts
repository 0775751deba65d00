import { createRegister } from '@musubi/agreements';
import { signEntry } from '@musubi/ledger';
import { LinkSession } from '@musubi/link';
import type { AgreementEvent, Instrument, JournalEntry, NationCode } from '@musubi/model';
import { agreementSubject, eventBody } from '@musubi/node/embedded';
import { DEMO_POLICIES, releaseEntry } from '@musubi/release';
import { START_S } from './clock.ts';
import type { ConnectionEnd } from './connection.ts';
import type { Manner } from './faults.ts';
import { PURPOSE } from './instruments.ts';
import type { KeyPair } from './keys.ts';
import type { Network } from './network.ts';
import type { NationPlan } from './plan.ts';
import { type Random, randomOf } from './random.ts';
import type { Recordings } from './recordings.ts';
import { framesOf, TRACKS_TYPE, typeOf } from './tap.ts';
import type { Timeline } from './timeline.ts';

/** A frame of a type that no version knows, without a payload. */
const UNKNOWN_FRAME = Uint8Array.of(0x4d, 0x53, 1, 99, 0, 0, 0, 0);
/** More than any partner may send within a second. */
const FLOOD_FRAMES = 2_000;
/** The header of a frame that announces a million bytes. */
const LONG_FRAME_HEAD = Uint8Array.of(0x4d, 0x53, 1, 4, 0x40, 0x42, 0x0f, 0);
/** ENTRY-ACK, RECEIPT: acknowledgements of what was never sent. */
const ACK_OF_NOTHING = Uint8Array.of(0x4d, 0x53, 1, 7, 8, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0);
const RECEIPT_OF_NOTHING = Uint8Array.of(0x4d, 0x53, 1, 5, 40, 0, 0, 0, 1, ...new Uint8Array(39));
/** Where a live frame says when it was sent and released. */
const SENT_AT = 16;
const RELEASED_AT = 24;
const DIAL_AGAIN_S = 1.5;

export interface HostileSettings {
  readonly seed: number;
  readonly plan: NationPlan;
  readonly peers: readonly NationCode[];
  readonly manner: Manner;
  readonly timeline: Timeline;
  readonly network: Network;
  readonly recordings: Recordings;
  readonly instruments: readonly Instrument[];
  readonly journalKey: KeyPair;
}

/**
 * Somebody who has a nation's certificate and keys, and its lines while its own node is down. What
 * it does to one partner never depends on what another does.
 */
export class HostileNode {
  readonly #settings: HostileSettings;
  readonly #ends = new Set<ConnectionEnd>();
  readonly #fellAtS: number;
  #isOver = false;

  constructor(settings: HostileSettings) {
    this.#settings = settings;
    this.#fellAtS = settings.timeline.nowS;
  }

  start(): void {
    const { network, plan, peers } = this.#settings;
    network.listen(plan.nation, (from, end) => this.#meet(from, end));
    for (const peer of peers) this.#dial(peer);
  }

  stop(): void {
    this.#isOver = true;
    this.#settings.network.unlisten(this.#settings.plan.nation);
    for (const end of this.#ends) end.vanish(true);
  }

  #dial(peer: NationCode): void {
    if (this.#isOver) return;
    const { network, plan, timeline } = this.#settings;
    network.connect(plan.nation, peer, (end) => {
      if (this.#isOver) end?.vanish(true);
      else if (end?.isOpen) this.#meet(peer, end);
      timeline.after(DIAL_AGAIN_S, () => this.#dial(peer));
    });
  }

  #meet(peer: NationCode, end: ConnectionEnd): void {
    this.#ends.add(end);
    end.onClose = () => this.#ends.delete(end);
    const { seed, plan, manner, timeline } = this.#settings;
    const random = randomOf(seed, 'hostile', plan.nation, peer, this.#fellAtS.toFixed(3), timeline.nowS.toFixed(3));
    if (manner === 'replay' || manner === 'spoil') this.#repeat(peer, end, random);
    else if (random.chance(0.2)) end.write(random.bytes(random.whole(1, 300)));
    else this.#greet(peer, end, random);
  }

  /** Says again what the nation's own node said, to the end or not, now and then with bits turned over. */
  #repeat(peer: NationCode, end: ConnectionEnd, random: Random): void {
    const { recordings, plan, manner } = this.#settings;
    const known = recordings.of(plan.nation, peer);
    if (known.length === 0) return;
    const pieces = random.pick(known);
    for (const piece of pieces.slice(0, random.whole(1, pieces.length))) {
      const bytes = new Uint8Array(piece);
      if (manner === 'spoil' && random.chance(0.2))
        bytes[random.whole(0, bytes.length - 1)]! ^= 1 << random.whole(0, 7);
      end.write(bytes);
    }
  }

  /** Is polite until the session is open. */
  #greet(peer: NationCode, end: ConnectionEnd, random: Random): void {
    const { plan, manner, timeline } = this.#settings;
    const lastEntrySeen = manner === 'lie' && random.chance(0.3) ? 1_000_000 : 0;
    const session = new LinkSession({ self: plan.nation, peer, instruments: [], lastEntrySeen });
    const say = (): void => {
      for (const bytes of session.takeOutput()) end.write(bytes);
    };
    session.start(this.#nowS());
    say();
    end.onBytes = (bytes) => {
      session.receive(bytes, this.#nowS());
      for (const event of session.takeEvents()) {
        if (event.type === 'hello')
          timeline.after(random.between(0, 2), () => this.#misbehave(session, peer, end, random));
      }
      if (manner !== 'stall') say();
    };
  }

  #misbehave(session: LinkSession, peer: NationCode, end: ConnectionEnd, random: Random): void {
    if (!end.isOpen) return;
    switch (this.#settings.manner) {
      case 'flood':
        for (let i = 0; i < FLOOD_FRAMES; i++) end.write(UNKNOWN_FRAME);
        return;
      case 'stall':
        end.write(LONG_FRAME_HEAD);
        return;
      case 'lie':
        this.#lie(peer, end, random);
        return;
      case 'fork':
        this.#fork(session, peer, end, random);
        return;
      default:
        end.write(random.bytes(random.whole(1, 5_000)));
    }
  }

  /** Live frames of other times, and acknowledgements of what was never sent. */
  #lie(peer: NationCode, end: ConnectionEnd, random: Random): void {
    const { recordings, plan } = this.#settings;
    const frames = recordings
      .of(plan.nation, peer)
      .flatMap((pieces) => pieces.flatMap(framesOf))
      .filter((frame) => typeOf(frame) === TRACKS_TYPE);
    for (const frame of frames.slice(-5)) {
      const bytes = new Uint8Array(frame);
      const view = new DataView(bytes.buffer);
      const lieS = random.pick([-86_400, -100, -10, 3, 10, 1e9, Number.NaN]);
      for (const at of [SENT_AT, RELEASED_AT]) view.setFloat64(at, view.getFloat64(at, true) + lieS, true);
      end.write(bytes);
    }
    if (random.chance(0.5)) end.write(random.pick([ACK_OF_NOTHING, RECEIPT_OF_NOTHING]));
  }

  /** Tells each partner another history, well signed. */
  #fork(session: LinkSession, peer: NationCode, end: ConnectionEnd, random: Random): void {
    const { instruments, plan } = this.#settings;
    const shared = instruments.filter(({ parties }) => parties.includes(plan.nation) && parties.includes(peer));
    for (let i = 0; i < 3 && shared.length > 0; i++) {
      const entry = this.#forged(random.pick(shared), random);
      const context = {
        self: plan.nation,
        recipient: peer,
        purpose: PURPOSE,
        nowS: this.#nowS(),
        register: createRegister(instruments),
        policies: DEMO_POLICIES,
      };
      const decision = releaseEntry(entry, context);
      const index = session.nextEntry;
      if ('released' in decision && index !== null) session.sendEntry(index, decision.released);
    }
    for (const bytes of session.takeOutput()) end.write(bytes);
  }

  #forged(instrument: Instrument, random: Random): JournalEntry {
    const { plan, journalKey } = this.#settings;
    const effectiveS = this.#nowS() + random.between(-5, 5);
    const type = random.pick(['suspended', 'resumed', 'terminated'] as const);
    const reason = `forged ${random.whole(0, 1e9)}`;
    const event: AgreementEvent = {
      instrument: instrument.id,
      type,
      by: plan.nation,
      scope: 'whole',
      effectiveS,
      reason,
    };
    const unsigned = {
      author: plan.nation,
      sequence: random.chance(0.7) ? 1 : 2,
      timeS: effectiveS,
      act: 'inform' as const,
      subject: agreementSubject(instrument.id),
      body: eventBody(event),
      label: {
        policy: plan.policy,
        classification: 'OPEN',
        caveats: [],
        releasableTo: instrument.parties.filter((nation) => nation !== plan.nation).sort(),
        originator: plan.nation,
        createdS: effectiveS,
      },
    };
    const previous = unsigned.sequence === 1 ? '' : Buffer.from(random.bytes(32)).toString('hex');
    return signEntry({ ...unsigned, previous }, journalKey.privateKey);
  }

  #nowS(): number {
    return START_S + this.#settings.timeline.nowS;
  }
}
