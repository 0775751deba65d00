import { type LogStorage, memoryStorage } from '../src/index.ts';

/**
 * A disk that stops in the middle: after `steps` steps every call fails. Replacing, syncing,
 * truncating and removing take a step each, appending one a byte, so that an append can be cut anywhere.
 *
 * What a killed process leaves is `afterKill`; what a power cut leaves is `afterPowerCut`, where
 * whatever was not synced is back as it was.
 */
export class CutStorage implements LogStorage {
  readonly #files = new Map<string, Uint8Array>();
  readonly #synced = new Map<string, Uint8Array>();
  readonly #inner = memoryStorage(this.#files);
  #left: number;
  stepsTaken = 0;

  constructor(steps = Number.POSITIVE_INFINITY) {
    this.#left = steps;
  }

  #spend(steps: number): number {
    const spent = Math.min(steps, this.#left);
    this.#left -= spent;
    this.stepsTaken += spent;
    return spent;
  }

  #step(): void {
    if (this.#spend(1) < 1) throw new Error('cut');
  }

  afterKill(): LogStorage {
    return memoryStorage(new Map(this.#files));
  }

  afterPowerCut(): LogStorage {
    return memoryStorage(new Map(this.#synced));
  }

  read(name: string) {
    return this.#inner.read(name);
  }

  list(prefix: string) {
    return this.#inner.list(prefix);
  }

  async append(name: string, bytes: Uint8Array) {
    const kept = this.#spend(bytes.length);
    await this.#inner.append(name, bytes.subarray(0, kept));
    if (kept < bytes.length) throw new Error('cut');
  }

  async replace(name: string, bytes: Uint8Array) {
    this.#step();
    await this.#inner.replace(name, bytes);
  }

  async truncate(name: string, length: number) {
    this.#step();
    await this.#inner.truncate(name, length);
  }

  async remove(name: string) {
    this.#step();
    await this.#inner.remove(name);
    this.#synced.delete(name);
  }

  async sync(name: string) {
    this.#step();
    const content = this.#files.get(name);
    if (content !== undefined) this.#synced.set(name, content);
  }
}
