import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRegister, parseInstrument } from '@musubi/agreements';
import { memoryStorage } from '@musubi/ledger';
import { LinkSession } from '@musubi/link';
import type { Instrument, NationCode } from '@musubi/model';
import type { TrackRelease } from '@musubi/release';
import { createScenario, demoSensors, emissions } from '@musubi/sim';
import { assembleCore } from '../src/assemble.ts';
import type { NodeConfigFile, SensorConfig } from '../src/config/schema.ts';
import { configTemplate } from '../src/config/template.ts';
import type { NodeCore } from '../src/core.ts';
import { PacedWire } from '../src/partners/paced-wire.ts';
import type { Wire } from '../src/partners/partner.ts';
import { Clock } from './clock.ts';

const folder = new URL('../../agreements/instruments/', import.meta.url);

export const instruments: Instrument[] = readdirSync(folder).flatMap((name) => {
  const parsed = parseInstrument(readFileSync(new URL(name, folder), 'utf8'), name);
  return 'instrument' in parsed ? [parsed.instrument] : [];
});

export const START_S = 1_795_000_000;
const TICK_S = 0.25;
/** Work that takes longer than a slot shows: that is a limit, and said. */
const WORK_S_MAX = 0.09;

export interface WorldOptions {
  readonly seed: number;
  readonly seconds: number;
  /** Sensors whose bytes never arrive. */
  readonly silent: readonly string[];
  /** How long each datagram keeps the node busy, so that its clock shows how much it was given. Default 0. */
  readonly workS?: number;
  /** Acts of Japan by second. */
  readonly acts?: ReadonlyMap<number, WorldAct>;
  /** Default: the shipped instruments. */
  readonly instruments?: readonly Instrument[];
  /** Whom sensors are released to, where not as in the demo. */
  readonly releasableTo?: Readonly<Record<string, readonly NationCode[]>>;
  readonly identification?: NodeConfigFile['identification'];
  /** Grants by second: asked for and approved at once, for the rest of the run. */
  readonly grants?: ReadonlyMap<number, { readonly to: NationCode; readonly sensors: readonly string[] }>;
  /** What signs the journal, so that two runs sign alike. */
  readonly journalKey?: KeyObject;
}

export interface WorldAct {
  readonly instrument: string;
  readonly type: 'suspended' | 'resumed';
  readonly scope?: 'whole' | 'outflow';
}

export interface WorldResult {
  /** Everything Japan wrote to each partner's connection, with the second in which it was written. */
  readonly written: ReadonlyMap<NationCode, readonly { atS: number; bytes: Uint8Array }[]>;
  /** What each partner made of it. */
  readonly received: ReadonlyMap<NationCode, readonly TrackRelease[]>;
  readonly core: NodeCore;
}

/** Japan's node in one process with its demo sensors, on a clock of its own, and partners that listen. */
export async function runWorld(options: WorldOptions): Promise<WorldResult> {
  const scenario = createScenario({ seed: options.seed, startS: START_S });
  const sensors = demoSensors(20_000).filter((sensor) => sensor.nation === 'JPN');
  const clock = new Clock(START_S);
  const keys = (): ReturnType<typeof generateKeyPairSync> => generateKeyPairSync('ed25519');
  const partnerKeys = new Map(['AUS', 'USA'].map((nation) => [nation, keys().publicKey as never]));
  const core = await assembleCore({
    file: {
      ...configTemplate('JPN', 20_000),
      sensors: sensors.map((sensor) => sensorConfig(sensor, options.releasableTo?.[sensor.id])),
      identification: options.identification ?? [],
    } as NodeConfigFile,
    register: createRegister(options.instruments ?? instruments),
    ledgerKey: keys().privateKey as never,
    journalKey: options.journalKey ?? (keys().privateKey as never),
    partnerKeys,
    storage: { state: memoryStorage(), ledger: memoryStorage(), journal: memoryStorage() },
    nowS: () => clock.nowS,
    random: randomBytes,
    onProblem: () => undefined,
    onMalformed: () => undefined,
    onRegisterChange: () => undefined,
  });
  const partners = [...partnerKeys.keys()].map(
    (nation) => new Listener(nation, core, clock, options.instruments ?? instruments),
  );
  const inputs = new Map(core.parts.sensorRoom.inputs.map((input) => [input.address, input]));
  const heard = sensors.filter((sensor) => !options.silent.includes(sensor.id));
  for (let tick = 0; tick < options.seconds / TICK_S; tick++) {
    const fromS = START_S + tick * TICK_S;
    const beatS = fromS + TICK_S;
    let workS = 0;
    for (const sensor of heard) {
      for (const { atS, bytes } of emissions(scenario, sensor, fromS, beatS)) {
        core.parts.sensorRoom.accept(inputs.get(sensorConfig(sensor).input)!, bytes, atS);
        workS += options.workS ?? 0;
      }
    }
    await clock.goTo(beatS);
    clock.nowS = beatS + Math.min(workS, WORK_S_MAX);
    core.track(beatS);
    if ((tick + 1) % 4 !== 0) continue;
    const act = options.acts?.get((tick + 1) / 4);
    if (act) await core.act({ scope: 'whole', ...act, reason: '' });
    const grant = options.grants?.get((tick + 1) / 4);
    if (grant) await give(core, grant, (tick + 1) / 4);
    await core.round(beatS);
    // Partners have clocks of their own, which know nothing of this node's work.
    await clock.goTo(beatS + WORK_S_MAX);
    for (const partner of partners) await partner.answer();
  }
  return {
    written: new Map(partners.map((partner) => [partner.nation, partner.written])),
    received: new Map(partners.map((partner) => [partner.nation, partner.received])),
    core,
  };
}

async function give(core: NodeCore, opened: { to: NationCode; sensors: readonly string[] }, second: number) {
  const { grants, purpose, nowS, partners } = core.parts;
  const id = `grant${second}`;
  const times = { requestedS: nowS(), untilS: nowS() + 3600 };
  await grants.request({ id, ...opened, purpose, reason: 'a test', requestedBy: 'one', ...times }, nowS());
  await grants.approve(id, 'another', nowS());
  await core.termsChanged([partners.get(opened.to)!]);
}

/** A partner that takes part in the session and keeps every byte it is sent. */
class Listener {
  readonly nation: NationCode;
  readonly written: { atS: number; bytes: Uint8Array }[] = [];
  readonly received: TrackRelease[] = [];
  private readonly core: NodeCore;
  private readonly clock: Clock;
  private readonly session: LinkSession;
  private readonly wire: Wire;

  constructor(nation: NationCode, core: NodeCore, clock: Clock, instruments: readonly Instrument[]) {
    this.nation = nation;
    this.core = core;
    this.clock = clock;
    const shared = instruments.filter(({ parties }) => parties.includes(nation) && parties.includes('JPN'));
    this.session = new LinkSession({ self: nation, peer: 'JPN', instruments: shared, lastEntrySeen: 0 });
    const wire = { backlogBytes: 0, write: (bytes: Uint8Array) => this.take(bytes), close: () => undefined };
    this.wire = new PacedWire(wire, clock.pace);
    this.session.start(clock.nowS);
    core.connected(nation, this.wire);
  }

  /** Says back what a session says: greeting, receipts, acknowledgements. */
  async answer(): Promise<void> {
    this.session.tick(this.clock.nowS);
    for (const event of this.session.takeEvents()) {
      if (event.type === 'tracks') this.received.push(event.release);
      if (event.type === 'entry') this.session.acknowledgeEntry(event.index);
    }
    for (const bytes of this.session.takeOutput()) this.core.received(this.nation, this.wire, bytes);
    await this.clock.settle();
  }

  private take(bytes: Uint8Array): void {
    this.written.push({ atS: this.clock.nowS, bytes: new Uint8Array(bytes) });
    this.session.receive(bytes, this.clock.nowS);
  }
}

export function sensorConfig(
  sensor: ReturnType<typeof demoSensors>[number],
  releasableTo: readonly NationCode[] = sensor.releasableTo,
): SensorConfig {
  const { transport, position, accuracy } = sensor;
  const deg = 180 / Math.PI;
  return {
    id: sensor.id,
    kind: sensor.kind,
    format: sensor.format,
    input: transport.protocol === 'udp' ? `udp://127.0.0.1:${transport.to.port}` : `tcp://127.0.0.1:${transport.port}`,
    source: sensor.source!,
    position: {
      latitude: position!.latitudeRad * deg,
      longitude: position!.longitudeRad * deg,
      height: position!.heightM,
    },
    periodS: sensor.periodS,
    rangeMaxKm: sensor.rangeMaxM / 1000,
    accuracy: { rangeM: accuracy.sigmaRangeM, azimuthDeg: accuracy.sigmaAzimuthRad * deg },
    label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: [...releasableTo].sort() },
    exercise: true,
    simulated: true,
  };
}
