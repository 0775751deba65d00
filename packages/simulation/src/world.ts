import type { JournalEntry, NationCode } from '@musubi/model';
import { Broadcast } from './broadcast.ts';
import { NodeClock } from './clock.ts';
import type { PlannedGrant, PlannedNote } from './deeds.ts';
import type { Path } from './connection.ts';
import { SimulatedDisk } from './disk.ts';
import { Findings } from './findings.ts';
import { Misfortune } from './misfortune.ts';
import { Network, pairOf } from './network.ts';
import { type Seams, SimulatedNode } from './node.ts';
import { PEACE_S, type WorldPlan } from './plan.ts';
import { randomOf } from './random.ts';
import { Timeline } from './timeline.ts';
import type { Trace } from './trace.ts';
import { Witness } from './witness.ts';

/** How often what the sensors said is delivered, and how often the nodes are looked at, s. */
const SENSORS_EVERY_S = 0.25;
const LOOK_EVERY_S = 5;
/** Nobody is kept away for longer than this less the peace that is wanted after it, s. */
const PEACE_S_MAX = 340;
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
  /** By its node's clock, when it was asked for and when the node said that it is recorded. */
  readonly askedS: number;
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
  readonly misfortune: Misfortune;
  readonly acknowledged: AcknowledgedAct[] = [];
  /** Notes that a node said are on its disk. */
  readonly noted: AcknowledgedAct[] = [];
  /** Instruments on which a nation asked for an act that was never answered, as `nation instrument`. */
  readonly unanswered = new Set<string>();
  readonly #trace: Trace;
  readonly #sensors: Broadcast;

  constructor({ plan, trace, settle, seams = {} }: WorldOptions) {
    this.plan = plan;
    this.#trace = trace;
    this.#sensors = new Broadcast(plan);
    this.timeline = new Timeline(settle);
    const qualities = new Map(plan.links.map(({ pair, quality }) => [pairOf(...pair), quality]));
    this.network = new Network(this.timeline, plan.seed, qualities);
    this.nodes = new Map(plan.nations.map(({ nation }) => [nation, this.#nodeOf(nation, seams)]));
    this.misfortune = new Misfortune(this);
    this.witness = new Witness(this);
    this.network.onWrite = (path, bytes) => this.#written(path, bytes);
  }

  /**
   * The storm with all its faults, then peace until everything that waits has had its time: what a
   * fault's consequences outlast, such as a partner kept away, begins the peace anew.
   *
   * @param untilS ends the peace then, and not when it is over.
   * @returns when the peace ended, s.
   */
  async run(untilS: number | null = null): Promise<number> {
    const { stormS, acts, grants, notes, faults } = this.plan;
    for (const node of this.nodes.values()) this.timeline.at(0, () => node.start());
    this.#everySo(SENSORS_EVERY_S, () => this.#speak());
    this.#everySo(LOOK_EVERY_S, () => this.witness.look());
    for (const act of acts) this.timeline.at(act.atS, () => this.#act(act));
    for (const grant of grants) this.timeline.at(grant.atS, () => this.#grant(grant));
    for (const note of notes) this.timeline.at(note.atS, () => this.#write(note));
    for (const fault of faults) this.misfortune.prepare(fault);
    for (const fault of faults) this.timeline.at(fault.atS, () => this.misfortune.befall(fault));
    this.timeline.at(stormS, () => {
      this.note('peace');
      this.misfortune.end();
    });
    await this.timeline.runUntil(untilS ?? stormS);
    if (untilS === null) await this.#peace(stormS);
    const endedS = this.timeline.nowS;
    for (const node of this.nodes.values()) node.fallSilent();
    await this.timeline.runUntil(endedS + LAST_ARRIVALS_S);
    return endedS;
  }

  /** Goes on until there was peace for long enough since `sinceS`, and since anybody was kept away. */
  async #peace(sinceS: number): Promise<void> {
    const endS = this.plan.stormS + PEACE_S_MAX;
    for (let calmS = sinceS; this.timeline.nowS < Math.min(endS, calmS + PEACE_S); ) {
      await this.timeline.runUntil(this.timeline.nowS + 1);
      if (this.#isAnybodyKeptAway()) calmS = this.timeline.nowS;
    }
  }

  /** A nation whose keys signed another history may be kept away for ever. */
  #isAnybodyKeptAway(): boolean {
    const pairs = this.plan.links.flatMap(({ pair: [a, b] }) => [[a, b] as const, [b, a] as const]);
    return pairs.some(([nation, partner]) => {
      if (this.misfortune.betrayed.has(nation) || this.misfortune.betrayed.has(partner)) return false;
      return this.nodes.get(nation)?.core?.mayConnect(partner) === false;
    });
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
      nations: nations.map((each) => each.nation),
      timeline: this.timeline,
      network: this.network,
      disk,
      clock: new NodeClock(() => this.timeline.nowS, plan.clockOffS, plan.driftPpm),
      witnesses: slowDisk,
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
    const askedS = node.clock.nowS();
    node.act(act).then(
      (entry) => {
        this.unanswered.delete(place);
        if (entry) this.acknowledged.push({ entry, askedS, atS: node.clock.nowS() });
        this.note(`${nation} ${entry ? `recorded ${entry.sequence}` : 'refused'} on ${act.instrument}`);
      },
      (error: unknown) => this.findings.add('no-exception', `${nation}: an act failed: ${String(error)}`),
    );
  }

  #grant(grant: PlannedGrant): void {
    const node = this.nodes.get(grant.nation)!;
    this.note(`${grant.nation} grants ${grant.sensor} to ${grant.to}`);
    node.grant(grant).catch((error: unknown) => {
      this.findings.add('no-exception', `${grant.nation}: a grant failed: ${String(error)}`);
    });
  }

  #write(note: PlannedNote): void {
    const node = this.nodes.get(note.nation)!;
    this.note(`${note.nation} notes ${note.item} for ${note.releasableTo.join(', ') || 'itself'}`);
    const askedS = node.clock.nowS();
    node.note(note).then(
      (entries) => {
        for (const entry of entries) this.noted.push({ entry, askedS, atS: node.clock.nowS() });
      },
      (error: unknown) => this.findings.add('no-exception', `${note.nation}: a note failed: ${String(error)}`),
    );
  }

  #written(path: Path, bytes: Uint8Array): void {
    const { from, to } = path;
    this.note(`${from}>${to}`, bytes);
    if (this.misfortune.isHonest(path)) {
      this.misfortune.record(path, bytes);
      this.witness.crossed(path, bytes);
    }
    if (!this.misfortune.isTaken(from)) this.witness.wrote(from, to, bytes);
  }

  #problem(nation: NationCode, code: string, message: string): void {
    this.note(`${nation} reports ${code}: ${message}`);
    this.witness.problem(nation, code, message);
  }
}
