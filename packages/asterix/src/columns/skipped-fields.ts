import { type Code, OP } from '../wasm/code.ts';
import { P } from './value-code.ts';

/** `380`, `380/COM` and `380/COM/STAT` of the last of them. */
export const beginnings = (path: string): string[] =>
  path.split(/[/#]/).map((_, i, names) => names.slice(0, i + 1).join('/'));

/** Fields one after another that are stepped over: of each presence octet, the bits of those of each length. */
export class Skipped {
  readonly #masks = new Map<number, Map<number, number>>();

  add(name: number, mask: number, octets: number): void {
    const own = this.#masks.get(name) ?? new Map<number, number>();
    own.set(octets, (own.get(octets) ?? 0) | mask);
    this.#masks.set(name, own);
  }

  emit(code: Code): void {
    for (const [name, own] of this.#masks) {
      for (const [octets, mask] of own) {
        code.get(name).i32(mask).op(OP.i32.and, OP.i32.popcnt).i32(octets).op(OP.i32.mul);
        code.get(P).op(OP.i32.add).set(P);
      }
    }
  }
}
