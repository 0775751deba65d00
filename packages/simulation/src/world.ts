import type { JournalEntry, NationCode } from '@musubi/model';
import { Broadcast } from './broadcast.ts';
import { NodeClock } from './clock.ts';
import type { Path } from './connection.ts';
import { SimulatedDisk } from './disk.ts';
import type { Fault } from './faults.ts';
import { Findings } from './findings.ts';
import { HostileNode } from './hostile.ts';
import { Network, pairOf } from './network.ts';
import { nationKeys, type Seams, SimulatedNode } from './node.ts';
import { PEACE_S, type WorldPlan } from './plan.ts';
import { randomOf } from './random.ts';
import { Recordings } from './recordings.ts';
import { Timeline } from './timeline.ts';
import type { Trace } from './trace.ts';
import { Witness } from './witness.ts';

/** How often what the sensors said is delivered, and how often the nodes are looked at, s. */
const SENSORS_EVERY_S = 0.25;
const LOOK_EVERY_S = 5;
/** A node that the peace finds down starts within this, s. */
const LAST_ARRIVALS_S = 3;

export interface WorldOptions {
  readonly plan: WorldPlan;
  readonly trace: Trace;
  /** Resolves when no promise has anything left to do. */
  readonly settle: () => Promise<void>;
  readonly seams?: Seams;
}

/** An act that a node said is recorded. */
export interface AcknowledgedAct {
  readonly entry: JournalEntry;
  /** By its node's clock, when the node said so. */
  readonly atS: number;
}

/** A world as it runs: nations, what befalls them, and who watches. */
export class World {
  readonly plan: WorldPlan;
  readonly timeline: Timeline;
  readonly network: Network;
  readonly nodes: ReadonlyMap<NationCode, SimulatedNode>;
  readonly findings = new Findings();
  readonly witness: Witness;
  readonly acknowledged: AcknowledgedAct[] = [];
  /** Instruments on which a nation asked for an act that was never answered, as `nation instrument`. */
  readonly unanswered = new Set<string>();
  /** Nations whose keys signed something that their own node did not. */
  readonly betrayed = new Set<NationCode>();
  /** Nations that somebody else spoke for at some time. */
  readonly everTaken = new Set<NationCode>();
  readonly #trace: Trace;
  readonly #sensors: Broadcast;
  readonly #recordings = new Recordings();
  readonly #taken = new Map<NationCode, HostileNode>();
  readonly #hostilePaths = new WeakSet<Path>();
  readonly #honestPaths = new WeakSet<Path>();
  readonly #downUntilS = new Map<NationCode, number>();

  constructor({ plan, trace, settle, seams = {} }: WorldOptions) {
    this.plan = plan;
    this.#trace = trace;
    this.#sensors = new Broadcast(plan);
    this.timeline = new Timeline(settle);
    const qualities = new Map(plan.links.map(({ pair, quality }) => [pairOf(...pair), quality]));
    this.network = new Network(this.timeline, plan.seed, qualities);
    this.nodes = new Map(plan.nations.map(({ nation }) => [nation, this.#nodeOf(nation, seams)]));
    this.witness = new Witness(this);
    this.network.onWrite = (path, bytes) => this.#written(path, bytes);
  }

  /** The storm with all its faults, then peace until everything that waits has had its time. */
  async run(): Promise<void> {
    const { stormS, acts, faults } = this.plan;
    for (const node of this.nodes.values()) this.timeline.at(0, () => node.start());
    this.#everySo(SENSORS_EVERY_S, () => this.#speak());
    this.#everySo(LOOK_EVERY_S, () => this.witness.look());
    for (const act of acts) this.timeline.at(act.atS, () => this.#act(act));
    for (const fault of faults) this.timeline.at(fault.atS, () => this.#befall(fault));
    await this.timeline.runUntil(stormS);
    this.#makePeace();
    await this.timeline.runUntil(stormS + PEACE_S);
    for (const node of this.nodes.values()) node.fallSilent();
    await this.timeline.runUntil(stormS + PEACE_S + LAST_ARRIVALS_S);
  }

  note(what: string, bytes?: Uint8Array): void {
    this.#trace.note(this.timeline.nowS, what, bytes);
  }

  #nodeOf(nation: NationCode, seams: Seams): SimulatedNode {
    const { seed, links, instruments, nations, slowDisk } = this.plan;
    const plan = nations.find((each) => each.nation === nation)!;
    const disk = new SimulatedDisk(this.timeline, randomOf(seed, 'disk', nation));
    // Mostly some milliseconds an operation, now and then a hiccup.
    if (slowDisk) disk.pace = (random) => (random.chance(0.003) ? random.between(0, 3) : random.between(0, 0.01));
    return new SimulatedNode({
      seed,
      plan,
      links,
      instruments,
      timeline: this.timeline,
      network: this.network,
      disk,
      clock: new NodeClock(() => this.timeline.nowS, plan.clockOffS, plan.driftPpm),
      onProblem: (nationOf, code, message) => this.#problem(nationOf, code, message),
      note: (what) => this.note(what),
      seams,
    });
  }

  #everySo(everyS: number, run: () => void): void {
    this.timeline.after(everyS, () => {
      run();
      this.#everySo(everyS, run);
    });
  }

  #speak(): void {
    for (const { nation, address, bytes } of this.#sensors.upTo(this.timeline.nowS)) {
      this.nodes.get(nation)!.hear(address, bytes);
    }
  }

  #act({ nation, act }: WorldPlan['acts'][number]): void {
    const node = this.nodes.get(nation)!;
    if (!node.core) return;
    this.note(`${nation} asks: ${act.type} ${act.scope} of ${act.instrument}`);
    const place = `${nation} ${act.instrument}`;
    this.unanswered.add(place);
    node.act(act).then(
      (entry) => {
        this.unanswered.delete(place);
        if (entry) this.acknowledged.push({ entry, atS: node.clock.nowS() });
        this.note(`${nation} ${entry ? `recorded ${entry.sequence}` : 'refused'} on ${act.instrument}`);
      },
      (error: unknown) => this.findings.add('no-exception', `${nation}: an act failed: ${String(error)}`),
    );
  }

  #befall(fault: Fault): void {
    switch (fault.kind) {
      case 'downfall':
        return this.#strike(fault);
      case 'block':
        this.note(`${pairOf(...fault.pair)} blocked for ${fault.forS.toFixed(3)} s`);
        return this.network.block(...fault.pair, fault.forS);
      case 'cut':
        this.note(`${pairOf(...fault.pair)} cut`);
        return this.network.cut(...fault.pair);
      case 'clock':
        this.note(`${fault.nation} sets its clock by ${fault.stepS.toFixed(3)} s`);
        return this.nodes.get(fault.nation)!.clock.step(fault.stepS);
      case 'takeover':
        return this.#takeOver(fault);
    }
  }

  #strike(fault: Extract<Fault, { kind: 'downfall' }>): void {
    const node = this.nodes.get(fault.nation)!;
    if (this.#taken.has(fault.nation) || this.#downUntilS.has(fault.nation)) return;
    const fall = (): void => {
      node.disk.onOperation = () => undefined;
      if (!this.#taken.has(fault.nation)) this.#down(fault.nation, fault.how, fault.downS);
    };
    let left = fault.operations;
    if (left === 0) fall();
    else {
      node.disk.onOperation = () => {
        if (--left === 0) fall();
      };
    }
  }

  #down(nation: NationCode, how: 'kill' | 'power', forS: number): void {
    const untilS = this.timeline.nowS + forS;
    this.nodes.get(nation)!.goDown(how);
    this.#downUntilS.set(nation, untilS);
    this.timeline.at(untilS, () => {
      if (this.#downUntilS.get(nation) !== untilS) return;
      this.#downUntilS.delete(nation);
      this.nodes.get(nation)!.start();
    });
  }

  /** Its own node goes down; somebody else speaks in its name. */
  #takeOver({ nation, manner, forS }: Extract<Fault, { kind: 'takeover' }>): void {
    if (this.#taken.has(nation) || this.#downUntilS.has(nation)) return;
    this.note(`${nation} taken over: ${manner}`);
    const { seed, nations, links, instruments } = this.plan;
    this.nodes.get(nation)!.disk.onOperation = () => undefined;
    this.nodes.get(nation)!.goDown('kill');
    const hostile = new HostileNode({
      seed,
      plan: nations.find((each) => each.nation === nation)!,
      peers: links.flatMap(({ pair }) => (pair.includes(nation) ? pair.filter((each) => each !== nation) : [])),
      manner,
      timeline: this.timeline,
      network: this.network,
      recordings: this.#recordings,
      instruments,
      journalKey: nationKeys(seed, nation).journal,
    });
    this.everTaken.add(nation);
    if (manner === 'fork') this.betrayed.add(nation);
    this.#taken.set(nation, hostile);
    hostile.start();
    this.timeline.after(forS, () => this.#release(nation, hostile));
  }

  #release(nation: NationCode, hostile: HostileNode): void {
    if (this.#taken.get(nation) !== hostile) return;
    this.note(`${nation} is its own again`);
    hostile.stop();
    this.#taken.delete(nation);
    this.nodes.get(nation)!.start();
  }

  #makePeace(): void {
    this.note('peace');
    for (const [nation, hostile] of this.#taken) this.#release(nation, hostile);
    for (const [nation, node] of this.nodes) {
      node.disk.onOperation = () => undefined;
      node.disk.pace = () => 0;
      if (!this.#downUntilS.delete(nation)) continue;
      node.start();
    }
    this.network.open();
  }

  #written(path: Path, bytes: Uint8Array): void {
    const { from, to } = path;
    this.note(`${from}>${to}`, bytes);
    if (this.#isHonest(path)) {
      if (this.plan.faults.some(({ kind }) => kind === 'takeover')) this.#recordings.note(path, bytes);
      this.witness.crossed(path, bytes);
    }
    if (!this.#taken.has(from)) this.witness.wrote(from, to, bytes);
  }

  /** Both ends belong to the nations' own nodes. */
  #isHonest(path: Path): boolean {
    if (this.#hostilePaths.has(path)) return false;
    if (this.#honestPaths.has(path)) return true;
    const honest = !this.#taken.has(path.from) && !this.#taken.has(path.to);
    for (const each of [path, path.back]) if (each) (honest ? this.#honestPaths : this.#hostilePaths).add(each);
    return honest;
  }

  #problem(nation: NationCode, code: string, message: string): void {
    this.note(`${nation} reports ${code}: ${message}`);
    this.witness.problem(nation, code, message);
  }
}
