import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { createRegister } from '@musubi/agreements';
import { type LogStorage, memoryStorage } from '@musubi/ledger';
import type { Instrument, NationCode } from '@musubi/model';
import { createScenario, demoSensors, emissions } from '@musubi/sim';
import { assembleCore } from '../src/assemble.ts';
import type { NodeConfigFile, SensorConfig } from '../src/config/schema.ts';
import { configTemplate } from '../src/config/template.ts';
import type { NodeCore } from '../src/core.ts';
import { PacedWire } from '../src/partners/paced-wire.ts';
import type { Wire } from '../src/partners/partner.ts';
import { Clock } from './clock.ts';
import { instruments, START_S, sensorConfig } from './world.ts';

const BEAT_S = 0.25;

interface Keys {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export type Disks = { readonly state: LogStorage; readonly ledger: LogStorage; readonly journal: LogStorage };

const memoryDisks = (): Disks => ({ state: memoryStorage(), ledger: memoryStorage(), journal: memoryStorage() });

/** One end of a line between two nodes of an alliance. */
export interface End {
  readonly wire: Wire;
  /** Everything that was written to the other side. */
  readonly written: Uint8Array[];
}

interface Japan {
  readonly sensors: readonly SensorConfig[];
  readonly exercise: boolean;
}

/** Nodes of several nations in one process on one clock; Japan has its demo radars, the others nothing. */
export class Alliance {
  readonly clock = new Clock(START_S);
  readonly cores = new Map<NationCode, NodeCore>();
  readonly disks = new Map<NationCode, Disks>();
  readonly registers = new Map<NationCode, readonly Instrument[]>();
  /** Bytes on their way are lost while this says so. */
  isCut = false;
  /** No sensor sees anything. */
  isDark = false;
  private readonly keys = new Map<NationCode, Record<'ledger' | 'journal' | 'witness', Keys>>();
  private readonly scenario = createScenario({ seed: 11, startS: START_S });
  private readonly sensors = demoSensors(20_000).filter(({ nation }) => nation === 'JPN');
  private readonly japan: Japan;
  private readonly heldBack = new Set<NationCode>();

  static async of(...nations: NationCode[]): Promise<Alliance> {
    return await Alliance.with({ sensors: [], exercise: true }, ...nations);
  }

  /** @param japan what its node has beside its radars, and whether all of it is of an exercise. */
  static async with(japan: Japan, ...nations: NationCode[]): Promise<Alliance> {
    const alliance = new Alliance(japan);
    const pair = (): Keys => generateKeyPairSync('ed25519') as never;
    for (const nation of nations) {
      alliance.keys.set(nation, { ledger: pair(), journal: pair(), witness: pair() });
      alliance.disks.set(nation, memoryDisks());
      alliance.registers.set(nation, instruments);
    }
    for (const nation of nations) await alliance.start(nation);
    return alliance;
  }

  private constructor(japan: Japan) {
    this.japan = japan;
  }

  /** Starts a nation's node on its disks. */
  async start(nation: NationCode): Promise<NodeCore> {
    const own = this.keys.get(nation)!;
    const others = [...this.keys].filter(([other]) => other !== nation);
    const core = await assembleCore({
      file: {
        ...configTemplate(nation, 20_000),
        sensors: nation === 'JPN' ? [...this.sensors.map((sensor) => sensorConfig(sensor)), ...this.japan.sensors] : [],
        identification: [],
        exercise: nation === 'JPN' ? this.japan.exercise : true,
      } as NodeConfigFile,
      register: createRegister(this.registers.get(nation)!),
      ledgerKey: own.ledger.privateKey,
      journalKey: own.journal.privateKey,
      partnerKeys: new Map(others.map(([other, keys]) => [other, keys.journal.publicKey])),
      storage: this.disks.get(nation)!,
      nowS: () => this.clock.nowS,
      random: randomBytes,
      onProblem: () => undefined,
      onMalformed: () => undefined,
      onRegisterChange: () => undefined,
      onTracks: () => this.clock.pace.at(this.clock.nowS + 0.015, () => core.refresh()),
      witness: {
        key: own.witness.privateKey,
        partners: new Map(
          others.map(([other, keys]) => [other, { ledger: keys.ledger.publicKey, witness: keys.witness.publicKey }]),
        ),
      },
    });
    this.cores.set(nation, core);
    return core;
  }

  core(nation: NationCode): NodeCore {
    return this.cores.get(nation)!;
  }

  ledgerKey(nation: NationCode): KeyObject {
    return this.keys.get(nation)!.ledger.publicKey;
  }

  journalKey(nation: NationCode): KeyObject {
    return this.keys.get(nation)!.journal.privateKey;
  }

  /** Joins two nodes by a line. */
  join(a: NationCode, b: NationCode): readonly [End, End] {
    const ends: [End, End] = [this.end(a, b, () => ends[1]), this.end(b, a, () => ends[0])];
    this.core(a).connected(b, ends[0].wire);
    this.core(b).connected(a, ends[1].wire);
    return ends;
  }

  /** A line whose other end a test plays itself. */
  joinAlone(nation: NationCode, as: NationCode, backlogBytes: () => number = () => 0): End & { isClosed: boolean } {
    const written: Uint8Array[] = [];
    const end = { written, isClosed: false, wire: null as unknown as Wire };
    end.wire = {
      get backlogBytes() {
        return backlogBytes();
      },
      write: (bytes) => void written.push(new Uint8Array(bytes)),
      close: () => {
        end.isClosed = true;
      },
    };
    this.core(nation).connected(as, end.wire);
    return end;
  }

  /** A nation's node that does no rounds, as one that hangs. */
  hold(nation: NationCode): void {
    this.heldBack.add(nation);
  }

  /** Lets time pass: sensors, beats, rounds, and whatever is on its way. */
  async pass(seconds: number): Promise<void> {
    for (let tick = 0; tick < Math.round(seconds / BEAT_S); tick++) {
      const fromS = Math.floor(this.clock.nowS / BEAT_S + 1e-6) * BEAT_S;
      const beatS = fromS + BEAT_S;
      if (!this.isDark) this.sense(fromS, beatS);
      await this.clock.goTo(beatS);
      for (const [nation, core] of this.cores) {
        if (this.heldBack.has(nation)) continue;
        core.track(beatS);
        if (Number.isInteger(beatS)) await core.round(beatS);
      }
      await this.clock.settle();
    }
  }

  private sense(fromS: number, toS: number): void {
    const room = this.core('JPN').parts.sensorRoom;
    const inputs = new Map(room.inputs.map((input) => [input.address, input]));
    for (const sensor of this.sensors) {
      for (const { atS, bytes } of emissions(this.scenario, sensor, fromS, toS)) {
        room.accept(inputs.get(sensorConfig(sensor).input)!, bytes, atS);
      }
    }
  }

  private end(from: NationCode, to: NationCode, other: () => End): End {
    const written: Uint8Array[] = [];
    const deliver = (bytes: Uint8Array): void => {
      written.push(bytes);
      if (!this.isCut) queueMicrotask(() => this.core(to).received(from, other().wire, bytes));
    };
    const close = (): void => queueMicrotask(() => this.core(to).disconnected(from, other().wire));
    return { written, wire: new PacedWire({ backlogBytes: 0, write: deliver, close }, this.clock.pace) };
  }
}
