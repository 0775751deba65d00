import { KERNEL } from './gen/kernel.ts';

/** What the compiled kernel offers; addresses are in bytes. See kernel/index.ts, and kernel/given.ts for what is not handed over. */
export interface KernelCalls {
  freeFrom(): number;
  setsAt(): number;
  plotAt(): number;
  furtherAt(): number;
  reportAt(): number;
  siteAt(): number;
  neighboursAt(): number;
  sectorAt(): number;
  sightAt(): number;
  viewAt(): number;
  givenAt(): number;
  fitAt(): number;
  listAt(): number;
  estimateAt(): number;
  weightsAfterAt(): number;
  placeTracks(
    mean: number,
    covariance: number,
    weight: number,
    basis: number,
    latitude: number,
    longitude: number,
    time: number,
    coarse: number,
    slots: number,
  ): void;
  placeLives(
    start: number,
    contributorTime: number,
    scan: number,
    slots: number,
    contributorSensor: number,
    extent: number,
    domain: number,
    life: number,
    dormant: number,
    stirred: number,
  ): void;
  placeGrid(entries: number, most: number): void;
  placeCandidates(
    mean: number,
    covariance: number,
    likelihood: number,
    odds: number,
    innovations: number,
    track: number,
    plot: number,
  ): void;
  allowRest(does: number): void;
  running(slot: number): number;
  predict(slot: number, timeS: number): void;
  follow(slot: number): void;
  fit(slot: number, pair: number): void;
  attempt(found: number, plot: number, pair: number, domain: number, values: number): number;
  fitReport(slot: number, pair: number): void;
  weigh(slot: number, pair: number, values: number): number;
  combine(slot: number, count: number): void;
  refreshSpread(slot: number): void;
  foretell(slot: number): void;
  foretellOn(slot: number): void;
  sight(slot: number): void;
  clearGrid(): void;
  enterAll(from: number, to: number): number;
  enter(slot: number): number;
  around(): number;
  neighbours(): number;
  nearby(): number;
  nextMissed(from: number, count: number, scan: number, sensor: number): number;
}

export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** The language's own types leave it out. */
declare const WebAssembly: {
  readonly Memory: new (options: { initial: number }) => KernelMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

let compiled: object | undefined;

/** A kernel with so many pages of 64 KiB, which it shares with its caller; compiled once in a process. */
export function instantiateKernel(pages: number): { readonly call: KernelCalls; readonly memory: KernelMemory } {
  compiled ??= new WebAssembly.Module(Uint8Array.from(Buffer.from(KERNEL, 'base64')));
  const memory = new WebAssembly.Memory({ initial: pages });
  const call = new WebAssembly.Instance(compiled, { env: { memory } }).exports as KernelCalls;
  return { call, memory };
}
