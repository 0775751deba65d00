import type { NationCode } from '@musubi/model';
import type { Path } from './connection.ts';
import type { Downfall } from './disk.ts';
import type { DiskFile } from './disk-file.ts';
import type { Fault } from './faults.ts';
import { HostileNode } from './hostile.ts';
import { pairOf } from './network.ts';
import { nationKeys } from './node.ts';
import { Recordings } from './recordings.ts';
import type { World } from './world.ts';

/** What befalls a world, and what of it lasts: who is down, who speaks in whose name. */
export class Misfortune {
  /** Nations whose keys signed something that their own node did not. */
  readonly betrayed = new Set<NationCode>();
  /** Nations that somebody else spoke for at some time. */
  readonly everTaken = new Set<NationCode>();
  /** Nations whose machine came back with an older disk at some time. */
  readonly everRestored = new Set<NationCode>();
  readonly #world: World;
  readonly #recordings = new Recordings();
  readonly #taken = new Map<NationCode, HostileNode>();
  readonly #honest = new WeakMap<Path, boolean>();
  readonly #downUntilS = new Map<NationCode, number>();
  readonly #backups = new Map<Fault, ReadonlyMap<string, DiskFile>>();
  readonly #isRecorded: boolean;

  constructor(world: World) {
    this.#world = world;
    this.#isRecorded = world.plan.faults.some(({ kind }) => kind === 'takeover');
  }

  /** Somebody else speaks in the nation's name now. */
  isTaken(nation: NationCode): boolean {
    return this.#taken.has(nation);
  }

  /** Both ends of a connection belong to the nations' own nodes. */
  isHonest(path: Path): boolean {
    const known = this.#honest.get(path);
    if (known !== undefined) return known;
    const honest = !this.#taken.has(path.from) && !this.#taken.has(path.to);
    for (const each of [path, path.back]) if (each) this.#honest.set(each, honest);
    return honest;
  }

  /** Keeps what an honest node wrote, where somebody may say it again. */
  record(path: Path, bytes: Uint8Array): void {
    if (this.#isRecorded) this.#recordings.note(path, bytes);
  }

  /** What is done before a fault so that it can strike: a backup is made. */
  prepare(fault: Fault): void {
    if (fault.kind !== 'restore') return;
    this.#world.timeline.at(fault.atS - fault.backS, () => {
      this.#backups.set(fault, this.#world.nodes.get(fault.nation)!.disk.copy());
    });
  }

  /** Something goes wrong now. */
  befall(fault: Fault): void {
    const { network, nodes } = this.#world;
    switch (fault.kind) {
      case 'downfall':
        this.#strike(fault);
        return;
      case 'block':
        this.#world.note(`${pairOf(...fault.pair)} blocked for ${fault.forS.toFixed(3)} s`);
        network.block(...fault.pair, fault.forS);
        return;
      case 'cut':
        this.#world.note(`${pairOf(...fault.pair)} cut`);
        network.cut(...fault.pair);
        return;
      case 'clock':
        this.#world.note(`${fault.nation} sets its clock by ${fault.stepS.toFixed(3)} s`);
        nodes.get(fault.nation)!.clock.step(fault.stepS);
        return;
      case 'restore':
        this.#restore(fault);
        return;
      case 'takeover':
        this.#takeOver(fault);
    }
  }

  #strike(fault: Extract<Fault, { kind: 'downfall' }>): void {
    const node = this.#world.nodes.get(fault.nation)!;
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

  /** The machine is down, and comes back with the backup in place of its disk. */
  #restore(fault: Extract<Fault, { kind: 'restore' }>): void {
    const { nation, downS, backS } = fault;
    const backup = this.#backups.get(fault);
    if (backup === undefined || this.#taken.has(nation) || this.#downUntilS.has(nation)) return;
    this.#world.note(`${nation} gets its disk of ${backS.toFixed(3)} s ago`);
    const { disk } = this.#world.nodes.get(nation)!;
    disk.onOperation = () => undefined;
    this.#down(nation, 'kill', downS);
    disk.restore(backup);
    this.everRestored.add(nation);
  }

  #down(nation: NationCode, how: Downfall, forS: number): void {
    const untilS = this.#world.timeline.nowS + forS;
    this.#world.nodes.get(nation)!.goDown(how);
    this.#downUntilS.set(nation, untilS);
    this.#world.timeline.at(untilS, () => {
      if (this.#downUntilS.get(nation) !== untilS) return;
      this.#downUntilS.delete(nation);
      this.#world.nodes.get(nation)!.start();
    });
  }

  /** Its own node goes down; somebody else speaks in its name. */
  #takeOver({ nation, manner, forS }: Extract<Fault, { kind: 'takeover' }>): void {
    if (this.#taken.has(nation) || this.#downUntilS.has(nation)) return;
    this.#world.note(`${nation} taken over: ${manner}`);
    const { seed, nations, links, instruments } = this.#world.plan;
    this.#world.nodes.get(nation)!.disk.onOperation = () => undefined;
    this.#world.nodes.get(nation)!.goDown('kill');
    const hostile = new HostileNode({
      seed,
      plan: nations.find((each) => each.nation === nation)!,
      peers: links.flatMap(({ pair }) => (pair.includes(nation) ? pair.filter((each) => each !== nation) : [])),
      manner,
      timeline: this.#world.timeline,
      network: this.#world.network,
      recordings: this.#recordings,
      instruments,
      journalKey: nationKeys(seed, nation).journal,
    });
    this.everTaken.add(nation);
    if (manner === 'fork') this.betrayed.add(nation);
    this.#taken.set(nation, hostile);
    hostile.start();
    this.#world.timeline.after(forS, () => this.#release(nation, hostile));
  }

  #release(nation: NationCode, hostile: HostileNode): void {
    if (this.#taken.get(nation) !== hostile) return;
    this.#world.note(`${nation} is its own again`);
    hostile.stop();
    this.#taken.delete(nation);
    this.#world.nodes.get(nation)!.start();
  }

  /** Everything is whole again: hostile nodes are gone, machines up, disks quick, lines open. */
  end(): void {
    for (const [nation, hostile] of this.#taken) this.#release(nation, hostile);
    for (const [nation, node] of this.#world.nodes) {
      node.disk.onOperation = () => undefined;
      node.disk.pace = () => 0;
      if (!this.#downUntilS.delete(nation)) continue;
      node.start();
    }
    this.#world.network.open();
  }
}
