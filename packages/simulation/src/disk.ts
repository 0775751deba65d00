import type { LogStorage } from '@musubi/ledger';
import { DiskFile, type Write } from './disk-file.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

/** How a machine goes down: a killed process leaves what it wrote, a power cut what it synced. */
export type Downfall = 'kill' | 'power';

/** How long one operation takes, s. */
export type DiskPace = (random: Random) => number;

interface Operation {
  readonly name: string;
  readonly write: Write | null;
  readonly run: () => void;
}

/**
 * A nation's disk. What is written is seen at once and safe only when synced, as `LogStorage` says.
 * Whoever mounted it loses it when the machine goes down: nothing they asked for is ever answered.
 */
export class SimulatedDisk {
  /** Takes no time unless set. */
  pace: DiskPace = () => 0;
  /** Told before each operation; it may take the machine down. */
  onOperation: () => void = () => undefined;
  readonly #files = new Map<string, DiskFile>();
  readonly #timeline: Timeline;
  readonly #random: Random;
  /** Operations of each file that were begun and are not done, in order. */
  readonly #begun = new Map<string, Operation[]>();
  readonly #doneS = new Map<string, number>();
  #mount = 0;

  constructor(timeline: Timeline, random: Random) {
    this.#timeline = timeline;
    this.#random = random;
  }

  /** Bytes of all files. */
  get bytes(): number {
    let sum = 0;
    for (const file of this.#files.values()) sum += file.length;
    return sum;
  }

  /** Names under which there is a file. */
  names(): string[] {
    return [...this.#files].filter(([, file]) => file.exists).map(([name]) => name);
  }

  /** A file as it lies there; null when there is none. */
  peek(name: string): Uint8Array | null {
    return this.#files.get(name)?.read() ?? null;
  }

  /** Gives the disk to a process that starts, and takes it from the one before. */
  remount(): void {
    this.#mount += 1;
    this.#begun.clear();
    this.#doneS.clear();
  }

  /** The machine goes down: what was under way is cut, what was not synced may be lost. */
  goDown(how: Downfall): void {
    for (const operations of this.#begun.values()) this.#interrupt(operations);
    if (how === 'power') for (const file of this.#files.values()) file.cutPower(this.#random.whole);
    this.remount();
  }

  /** A backup: all files as they are seen now. */
  copy(): ReadonlyMap<string, DiskFile> {
    const copy = new Map<string, DiskFile>();
    for (const [name, file] of this.#files) {
      const made = new DiskFile();
      made.restore(file);
      copy.set(name, made);
    }
    return copy;
  }

  /** Becomes what a backup has. Nobody may have it mounted. */
  restore(backup: ReadonlyMap<string, DiskFile>): void {
    for (const [name, file] of this.#files) file.restore(backup.get(name));
  }

  /** A folder of the disk for the process that mounted it last. */
  folder(prefix: string): LogStorage {
    const mount = this.#mount;
    const ask = <T>(name: string, write: Write | null, done: (file: DiskFile) => T): Promise<T> =>
      this.#ask(mount, prefix + name, write, done);
    const change = (name: string, write: Write): Promise<void> => ask(name, write, () => undefined);
    return {
      read: (name) => ask(name, null, (file) => file.read()),
      append: (name, bytes) => change(name, { kind: 'append', bytes: new Uint8Array(bytes) }),
      replace: (name, bytes) => change(name, { kind: 'replace', bytes: new Uint8Array(bytes) }),
      truncate: (name, length) => change(name, { kind: 'truncate', length }),
      remove: (name) => change(name, { kind: 'remove' }),
      sync: (name) => ask(name, null, (file) => file.sync()),
      list: (start) => ask('', null, () => this.#list(prefix, start)),
    };
  }

  #list(prefix: string, start: string): string[] {
    const found = this.names().filter((name) => name.startsWith(prefix + start));
    return found.map((name) => name.slice(prefix.length)).sort();
  }

  #ask<T>(mount: number, name: string, write: Write | null, done: (file: DiskFile) => T): Promise<T> {
    if (mount === this.#mount) this.onOperation();
    return new Promise((resolve) => {
      // Whoever lost the disk waits for ever.
      if (mount !== this.#mount) return;
      const run = (): void => {
        if (mount !== this.#mount) return;
        const file = this.#file(name);
        if (write !== null) file.write(write);
        resolve(done(file));
      };
      this.#begin({ name, write, run });
    });
  }

  /** Operations on one file are done in the order in which they were asked for. */
  #begin(operation: Operation): void {
    const { name } = operation;
    const { nowS } = this.#timeline;
    const waiting = this.#begun.get(name) ?? [];
    const doneS = Math.max(this.#doneS.get(name) ?? 0, nowS + this.pace(this.#random));
    if (doneS <= nowS && waiting.length === 0) {
      operation.run();
      return;
    }
    waiting.push(operation);
    this.#begun.set(name, waiting);
    this.#doneS.set(name, doneS);
    this.#timeline.at(doneS, () => {
      if (waiting[0] === operation) waiting.shift();
      operation.run();
    });
  }

  #interrupt(operations: readonly Operation[]): void {
    const [first] = operations;
    if (!first?.write || !this.#random.chance(0.5)) return;
    const { write, name } = first;
    const part = write.kind === 'append' ? this.#random.whole(0, write.bytes.length) : 0;
    this.#file(name).write(write.kind === 'append' ? { ...write, bytes: write.bytes.subarray(0, part) } : write);
  }

  #file(name: string): DiskFile {
    const known = this.#files.get(name);
    if (known) return known;
    const made = new DiskFile();
    this.#files.set(name, made);
    return made;
  }
}
