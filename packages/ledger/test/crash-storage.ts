import { type LogStorage, memoryStorage } from '../src/index.ts';

type Step =
  | { readonly kind: 'append'; readonly disk: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'replace'; readonly disk: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly disk: string; readonly name: string; readonly length: number }
  | { readonly kind: 'remove' | 'sync'; readonly disk: string; readonly name: string }
  /** Something was told to be safe. */
  | { readonly kind: 'acknowledged'; readonly what: string };

/** What of the writes that were not synced is on the disk after a crash. */
export type Fate =
  /** The process was killed: the kernel has everything that was written. */
  | 'kept'
  /** The power failed: nothing that was not synced. */
  | 'lost'
  /** The power failed: some files have their last writes and others not, an append part of its bytes. */
  | 'some'
  /** As `some`, with zeros where the rest of an append was to be. */
  | 'holes';

type Files = Map<string, Uint8Array>;

/**
 * Disks in memory that remember every write and sync of a run in order, so that the run can be cut
 * after any of them, or within one, and what is left be looked at.
 */
export class CrashRecorder {
  readonly steps: Step[] = [];

  /** A disk of this recorder. */
  disk(disk: string): LogStorage {
    const inner = memoryStorage();
    const note = (step: Step) => this.steps.push(step);
    return {
      read: (name) => inner.read(name),
      list: (prefix) => inner.list(prefix),
      append(name, bytes) {
        note({ kind: 'append', disk, name, bytes: new Uint8Array(bytes) });
        return inner.append(name, bytes);
      },
      replace(name, bytes) {
        note({ kind: 'replace', disk, name, bytes: new Uint8Array(bytes) });
        return inner.replace(name, bytes);
      },
      truncate(name, length) {
        note({ kind: 'truncate', disk, name, length });
        return inner.truncate(name, length);
      },
      remove(name) {
        note({ kind: 'remove', disk, name });
        return inner.remove(name);
      },
      async sync(name) {
        // The moment it resolves is the moment it counts.
        await inner.sync(name);
        note({ kind: 'sync', disk, name });
      },
    };
  }

  acknowledge(what: string): void {
    this.steps.push({ kind: 'acknowledged', what });
  }

  /** Everything acknowledged within the first `count` steps. */
  acknowledged(count: number): string[] {
    return this.steps.slice(0, count).flatMap((step) => (step.kind === 'acknowledged' ? [step.what] : []));
  }

  /** Bytes of step `index`, where it can be cut within. */
  bytesOf(index: number): number {
    const step = this.steps[index];
    return step?.kind === 'append' ? step.bytes.length : 0;
  }

  /**
   * What is on disk `disk` when the run ends after `count` steps and, where the next one is an
   * append, `extraBytes` of it.
   *
   * @param chance from 0 to 1, decides what `some` and `holes` leave.
   */
  after(disk: string, count: number, extraBytes: number, fate: Fate, chance: () => number): Files {
    const steps = this.steps.slice(0, count).filter((step) => 'disk' in step && step.disk === disk);
    const next = this.steps[count];
    if (extraBytes > 0 && next?.kind === 'append' && next.disk === disk) {
      steps.push({ ...next, bytes: next.bytes.subarray(0, extraBytes) });
    }
    const files: Files = new Map();
    for (const name of new Set(steps.map((step) => ('name' in step ? step.name : '')))) {
      const own = steps.filter((step) => 'name' in step && step.name === name);
      const content = survivor(own, fate, chance);
      if (content !== null) files.set(name, content);
    }
    return files;
  }
}

function survivor(steps: readonly Step[], fate: Fate, chance: () => number): Uint8Array | null {
  const synced = steps.findLastIndex(({ kind }) => kind === 'sync') + 1;
  let content = steps.slice(0, synced).reduce(apply, null as Uint8Array | null);
  if (fate === 'lost') return content;
  const unsynced = steps.slice(synced);
  const last = fate === 'kept' ? unsynced.length : Math.floor(chance() * (unsynced.length + 1));
  for (const step of unsynced.slice(0, last)) content = apply(content, step);
  const torn = fate === 'kept' ? undefined : unsynced[last];
  if (torn?.kind !== 'append') return content;
  const bytes = new Uint8Array(torn.bytes.subarray(0, Math.floor(chance() * torn.bytes.length)));
  const hole = fate === 'holes' ? torn.bytes.length - bytes.length : 0;
  return apply(content, { ...torn, bytes: Buffer.concat([bytes, Buffer.alloc(hole)]) });
}

function apply(content: Uint8Array | null, step: Step): Uint8Array | null {
  switch (step.kind) {
    case 'append':
      return Buffer.concat([content ?? new Uint8Array(0), step.bytes]);
    case 'replace':
      return step.bytes;
    case 'truncate':
      return (content ?? new Uint8Array(0)).subarray(0, step.length);
    case 'remove':
      return null;
    default:
      return content;
  }
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
