import type { TrackBatch } from '@musubi/model';
import { isWithin, type Zone } from './terms.ts';

/** Combinations told apart by their bits; beyond it they are given numbers as they come. */
const BITS_MAX = 24;

/** The zones that terms are limited to, each once, to tell rows apart by those they lie in. */
export class ZoneSet {
  readonly #zones: readonly Zone[];
  readonly #numbers = new Map<string, number>();
  readonly #place = { latitudeRad: Number.NaN, longitudeRad: Number.NaN, altitudeM: Number.NaN };

  constructor(zones: readonly Zone[]) {
    this.#zones = [...new Map(zones.map((zone) => [JSON.stringify(zone), zone])).values()];
  }

  get size(): number {
    return this.#zones.length;
  }

  /** A number below 2²⁴ that two rows share only when they lie in the same zones. */
  placeOf(batch: TrackBatch, row: number): number {
    const place = this.#place;
    place.latitudeRad = batch.latitudeRad[row] as number;
    place.longitudeRad = batch.longitudeRad[row] as number;
    place.altitudeM = batch.altitudeM[row] as number;
    if (this.#zones.length > BITS_MAX)
      return this.#numberOf(this.#zones.map((z) => (isWithin(z, place) ? 1 : 0)).join(''));
    let bits = 0;
    for (const zone of this.#zones) bits = bits * 2 + (isWithin(zone, place) ? 1 : 0);
    return bits;
  }

  #numberOf(bits: string): number {
    const number = this.#numbers.get(bits) ?? this.#numbers.size;
    this.#numbers.set(bits, number);
    return number;
  }
}
