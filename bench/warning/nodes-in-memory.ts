import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRegister, parseInstrument } from '@musubi/agreements';
import { memoryStorage } from '@musubi/ledger';
import type { Instrument, NationCode } from '@musubi/model';
import { assembleCore, configTemplate, type NodeConfigFile, type NodeCore, PacedWire } from '@musubi/node/embedded';
import { INSTRUMENTS } from '../paths.ts';

const BEAT_S = 0.25;

/** A clock that goes from beat to beat, with timers that ring on the way. */
class BeatClock {
  nowS: number;
  private timers: { readonly timeS: number; readonly run: () => void }[] = [];

  constructor(startS: number) {
    this.nowS = startS;
  }

  at(timeS: number, run: () => void): void {
    this.timers.push({ timeS, run });
  }

  async goTo(timeS: number): Promise<void> {
    for (;;) {
      await settle();
      const [next] = this.timers.sort((a, b) => a.timeS - b.timeS);
      if (next === undefined || next.timeS > timeS) break;
      this.timers.shift();
      this.nowS = Math.max(this.nowS, next.timeS);
      next.run();
    }
    this.nowS = timeS;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Two nations' nodes without files and sockets, joined by a line that takes no time but its own pace. */
export class NodesInMemory {
  readonly clock: BeatClock;
  private readonly cores = new Map<NationCode, NodeCore>();

  private constructor(startS: number) {
    this.clock = new BeatClock(startS);
  }

  static async open(file: NodeConfigFile, partner: NationCode, startS: number): Promise<NodesInMemory> {
    const nodes = new NodesInMemory(startS);
    const pair = () => generateKeyPairSync('ed25519');
    const keys = new Map([file.nation, partner].map((nation) => [nation, { ledger: pair(), journal: pair() }]));
    const instruments = shippedInstruments();
    for (const [nation, own] of keys) {
      const others = [...keys].filter(([other]) => other !== nation);
      const core = await assembleCore({
        file: nation === file.nation ? file : { ...configTemplate(nation, 20_000), sensors: [] },
        register: createRegister(instruments),
        ledgerKey: own.ledger.privateKey,
        journalKey: own.journal.privateKey,
        partnerKeys: new Map(others.map(([other, { journal }]) => [other, journal.publicKey])),
        storage: { state: memoryStorage(), ledger: memoryStorage(), journal: memoryStorage() },
        nowS: () => nodes.clock.nowS,
        random: (bytes) => randomBytes(bytes),
        ...{ onProblem: () => undefined, onMalformed: () => undefined, onRegisterChange: () => undefined },
        room: { tracksMax: 500, plotsWaitingMax: 1_000 },
      });
      nodes.cores.set(nation, core);
    }
    nodes.join(file.nation, partner);
    return nodes;
  }

  core(nation: NationCode): NodeCore {
    return this.cores.get(nation) as NodeCore;
  }

  /** To the next beat, with the round of a full second. */
  async beat(): Promise<void> {
    const beatS = Math.floor(this.clock.nowS / BEAT_S + 1) * BEAT_S;
    await this.clock.goTo(beatS);
    for (const core of this.cores.values()) {
      core.track(beatS);
      if (Number.isInteger(beatS)) void core.round(beatS);
    }
    await settle();
  }

  private join(a: NationCode, b: NationCode): void {
    const pace = { nowS: () => this.clock.nowS, at: (timeS: number, run: () => void) => this.clock.at(timeS, run) };
    const end = (from: NationCode, to: NationCode, other: () => PacedWire): PacedWire =>
      new PacedWire(
        {
          backlogBytes: 0,
          write: (bytes) => queueMicrotask(() => this.core(to).received(from, other(), bytes)),
          close: () => undefined,
        },
        pace,
      );
    const ends: [PacedWire, PacedWire] = [end(a, b, () => ends[1]), end(b, a, () => ends[0])];
    this.core(a).connected(b, ends[0]);
    this.core(b).connected(a, ends[1]);
  }
}

function shippedInstruments(): Instrument[] {
  return readdirSync(INSTRUMENTS).flatMap((name) => {
    const parsed = parseInstrument(readFileSync(new URL(name, INSTRUMENTS), 'utf8'), name);
    return 'instrument' in parsed ? [parsed.instrument] : [];
  });
}
