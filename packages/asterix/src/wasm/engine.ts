/** What of the engine's WebAssembly is used here: the compiler's library for Node does not declare it. */

interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}

declare const WebAssembly: {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => Instance;
};

const PAGE_OCTETS = 0x10000;

/** Memory of at least so many octets, that never grows: views of it hold good as long as it does. */
export function memoryOf(octets: number): Memory {
  const pages = Math.ceil(octets / PAGE_OCTETS);
  return new WebAssembly.Memory({ initial: pages, maximum: pages });
}

/** A module, compiled. */
export type Module = object;

export const moduleOf = (octets: Uint8Array): Module => new WebAssembly.Module(octets);

/** The functions that a module exports, run in `memory` with what else it imports. */
export function functionsIn<F>(module: Module, memory: Memory, imports: Readonly<Record<string, unknown>> = {}): F {
  return new WebAssembly.Instance(module, { env: { memory, ...imports } }).exports as F;
}

export type { Memory };
