import type { KeyObject } from 'node:crypto';
import { createRegister } from '@musubi/agreements';
import type { AgreementEvent, Instrument, JournalEntry, NationCode } from '@musubi/model';
import {
  type Attempt,
  assembleCore,
  type CoreGround,
  configTemplate,
  Dialling,
  type NodeConfigFile,
  type NodeCore,
  PacedWire,
  RecoveringError,
  Rhythm,
  saveState,
} from '@musubi/node/embedded';
import type { NodeClock } from './clock.ts';
import type { ConnectionEnd } from './connection.ts';
import type { Downfall, SimulatedDisk } from './disk.ts';
import { PURPOSE } from './instruments.ts';
import { type KeyPair, keyPairOf } from './keys.ts';
import type { Network } from './network.ts';
import type { PlannedGrant, PlannedNote } from './deeds.ts';
import { type LinkPlan, mayBePassedOn, type NationPlan } from './plan.ts';
import { type Random, randomOf } from './random.ts';
import type { Timeline } from './timeline.ts';

const PORT = 20_000;
/** Worlds are small. */
const ROOM = { tracksMax: 400, plotsWaitingMax: 2_000 };

/** Places where a test may put something that is broken, to see whether the checks notice. */
export interface Seams {
  /** What a node is to stand on; gives what it will stand on. */
  readonly ground?: (ground: CoreGround) => CoreGround;
  /** A core before it does anything. */
  readonly core?: (core: NodeCore) => void;
}

/** What a simulated node stands on. */
export interface NodeSettings {
  readonly seed: number;
  readonly plan: NationPlan;
  readonly links: readonly LinkPlan[];
  readonly instruments: readonly Instrument[];
  /** Every nation of the world: whose tracks may come by way of others. */
  readonly nations: readonly NationCode[];
  readonly timeline: Timeline;
  readonly network: Network;
  readonly disk: SimulatedDisk;
  readonly clock: NodeClock;
  /** The nodes witness each other's ledgers, and so tell how long they are. */
  readonly witnesses: boolean;
  readonly onProblem: (nation: NationCode, code: string, message: string) => void;
  readonly note: (what: string) => void;
  readonly seams: Seams;
}

interface Peer {
  readonly nation: NationCode;
  readonly dials: boolean;
  readonly random: Random;
}

/** The keys of a nation of a world. */
export function nationKeys(
  seed: number,
  nation: NationCode,
): Readonly<Record<'ledger' | 'journal' | 'witness', KeyPair>> {
  return {
    ledger: keyPairOf(seed, `${nation} ledger`),
    journal: keyPairOf(seed, `${nation} journal`),
    witness: keyPairOf(seed, `${nation} witness`),
  };
}

function publicKeys(seed: number, nation: NationCode): { readonly ledger: KeyObject; readonly witness: KeyObject } {
  const { ledger, witness } = nationKeys(seed, nation);
  return { ledger: ledger.publicKey, witness: witness.publicKey };
}

/** A nation's machine: a whole node on a clock, a disk and lines of the world, which may go down at any time. */
export class SimulatedNode {
  readonly nation: NationCode;
  /** Null while the machine is down or starting. */
  core: NodeCore | null = null;
  readonly clock: NodeClock;
  readonly disk: SimulatedDisk;
  readonly #settings: NodeSettings;
  readonly #peers: readonly Peer[];
  #rhythm: Rhythm | null = null;
  /** Goes up whenever the machine starts or goes down: what belongs to an earlier life does nothing. */
  #life = 0;

  constructor(settings: NodeSettings) {
    const { seed, plan, links, clock, disk } = settings;
    this.nation = plan.nation;
    this.clock = clock;
    this.disk = disk;
    this.#settings = settings;
    this.#peers = links
      .filter(({ pair }) => pair.includes(plan.nation))
      .map(({ pair, dials }) => {
        const nation = pair[0] === plan.nation ? pair[1] : pair[0];
        return {
          nation,
          dials: dials.includes(plan.nation),
          random: randomOf(seed, 'dial', plan.nation, nation),
        };
      });
  }

  /** Starts the machine; it is up when its disk has been read. */
  start(): void {
    const life = ++this.#life;
    this.disk.remount();
    this.#settings.note(`${this.nation} starts`);
    this.#open(life).catch((error: unknown) => {
      if (life === this.#life) this.#settings.onProblem(this.nation, 'did-not-start', String(error));
    });
  }

  goDown(how: Downfall): void {
    this.#life += 1;
    this.core = null;
    void this.#rhythm?.stop();
    this.#rhythm = null;
    this.disk.goDown(how);
    this.#settings.network.drop(this.nation, how === 'kill');
    this.#settings.note(`${this.nation} down (${how})`);
  }

  /** Stops the pulse: what is under way still arrives, and nothing new begins. */
  fallSilent(): void {
    void this.#rhythm?.stop();
  }

  /** Bytes of a sensor. */
  hear(address: string, bytes: Uint8Array): void {
    const room = this.core?.parts.sensorRoom;
    const input = room?.inputs.find((each) => each.address === address);
    if (room && input) room.accept(input, bytes, this.clock.nowS());
  }

  /** Asks for an act; null when it was refused, and never answered where the machine goes down before. */
  async act(event: Omit<AgreementEvent, 'by' | 'effectiveS'>): Promise<JournalEntry | null> {
    const outcome = await this.core?.act(event);
    return outcome && 'signature' in outcome ? outcome : null;
  }

  /** Two persons open a sensor to a partner; what is refused is refused. */
  async grant({ id, to, sensor, forS }: PlannedGrant): Promise<void> {
    const { core } = this;
    const partner = core?.parts.partners.get(to);
    if (!core || !partner) return;
    const { grants } = core.parts;
    const nowS = this.clock.nowS();
    const times = { requestedS: nowS, untilS: nowS + forS };
    const request = { id, to, purpose: PURPOSE, sensors: [sensor], reason: 'a test', requestedBy: 'one', ...times };
    await grants.request(request, nowS);
    await grants.approve(id, 'another', nowS);
    await core.termsChanged([partner]);
  }

  /** Writes a note in the watch log; gives its entries when they are on disk. */
  async note({ item, releasableTo }: PlannedNote): Promise<readonly JournalEntry[]> {
    const fields = { text: `note ${item}`, atS: Math.floor(this.clock.nowS()), kind: 'event' };
    const body = { by: 'Watch officer', on: null, fields, texts: {}, note: '' };
    const draft = { board: 'watch-log', item, act: 'inform' as const, body, releasableTo, exercise: true };
    try {
      return (await this.core?.write([draft])) ?? [];
    } catch (error) {
      // A node that knows its disk to be old writes nothing to whom it has not heard.
      if (error instanceof RecoveringError) return [];
      throw error;
    }
  }

  async #open(life: number): Promise<void> {
    const { seams, network, timeline } = this.#settings;
    const ground = this.#ground(life);
    const core = await assembleCore(seams.ground ? seams.ground(ground) : ground);
    if (life !== this.#life) return;
    seams.core?.(core);
    this.core = core;
    this.#settings.note(`${this.nation} is up`);
    this.#rhythm = new Rhythm({
      nowS: () => this.clock.nowS(),
      track: (atS) => core.track(atS),
      round: (atS) => core.round(atS),
      refresh: () => core.refresh(),
      save: () => saveState(core, ground.storage.state),
      onFailure: (error) => ground.onProblem('internal', error instanceof Error ? `${error.stack}` : String(error)),
      // A process's timer counts whole milliseconds.
      after: (ms, run) => timeline.after(Math.max(1, Math.ceil(ms)) / 1000, run),
    });
    network.listen(this.nation, (from, end) => this.#attach(core, from, end));
    for (const peer of this.#peers) if (peer.dials) this.#keepUp(life, core, peer);
    this.#rhythm.start();
  }

  #ground(life: number): CoreGround {
    const { seed, plan, instruments, disk, onProblem } = this.#settings;
    const keys = nationKeys(seed, this.nation);
    const nonces = randomOf(seed, 'nonces', this.nation, life);
    const file: NodeConfigFile = {
      ...configTemplate(this.nation, PORT),
      policy: plan.policy,
      purpose: PURPOSE,
      sensors: plan.sensors.map(({ config }) => config),
    };
    return {
      file,
      // Each party has the text of its own agreements, and of others only where something may be passed on.
      register: createRegister(instruments.filter((each) => each.parties.includes(this.nation) || mayBePassedOn(each))),
      originKeys: new Map(this.#settings.nations.map((nation) => [nation, nationKeys(seed, nation).journal.publicKey])),
      ledgerKey: keys.ledger.privateKey,
      journalKey: keys.journal.privateKey,
      partnerKeys: new Map(this.#peers.map(({ nation }) => [nation, nationKeys(seed, nation).journal.publicKey])),
      storage: { state: disk.folder(''), ledger: disk.folder('ledger/'), journal: disk.folder('journal/') },
      nowS: () => this.clock.nowS(),
      random: (bytes) => nonces.bytes(bytes),
      onProblem: (code, message) => {
        if (life === this.#life) onProblem(this.nation, code, message);
      },
      onMalformed: () => undefined,
      onRegisterChange: () => undefined,
      room: ROOM,
      onTracks: () => this.#rhythm?.arrived(),
      ...(this.#settings.witnesses
        ? {
            witness: {
              key: keys.witness.privateKey,
              partners: new Map(this.#peers.map(({ nation }) => [nation, publicKeys(seed, nation)])),
            },
          }
        : {}),
    };
  }

  #keepUp(life: number, core: NodeCore, { nation, random }: Peer): void {
    const { timeline } = this.#settings;
    new Dialling({
      self: this.nation,
      peer: nation,
      isLinked: () => core.isLinked(nation),
      mayConnect: () => core.mayConnect(nation),
      open: (attempt) => this.#dial(life, core, nation, attempt),
      nowS: () => timeline.nowS,
      random: random.next,
      after: (ms, run) => {
        timeline.after(ms / 1000, () => {
          if (life === this.#life) run();
        });
      },
    }).start();
  }

  #dial(life: number, core: NodeCore, nation: NationCode, attempt: Attempt): void {
    this.#settings.network.connect(this.nation, nation, (end) => {
      if (life !== this.#life) end?.vanish(true);
      else if (!end?.isOpen) attempt.closed();
      else if (attempt.connected()) this.#attach(core, nation, end, () => attempt.closed());
      else {
        end.onClose = () => attempt.closed();
        end.close();
      }
    });
  }

  #attach(core: NodeCore, nation: NationCode, end: ConnectionEnd, onClose: () => void = () => undefined): void {
    const { timeline } = this.#settings;
    const wire = new PacedWire(end, {
      nowS: () => this.clock.nowS(),
      at: (timeS, run) => void timeline.after(Math.max(0, timeS - this.clock.nowS()), run),
    });
    end.onBytes = (bytes) => core.received(nation, wire, bytes);
    end.onClose = () => {
      core.disconnected(nation, wire);
      onClose();
    };
    core.connected(nation, wire);
  }
}
