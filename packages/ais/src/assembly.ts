import type { Sentence } from './sentence.ts';

/** Messages under assembly; a sequence number has ten values on two channels. */
const PENDING_MAX = 32;
/** Parts of one message follow each other at once; later ones belong to another. */
const AGE_MAX_S = 10;

interface Pending {
  readonly startedS: number;
  readonly count: number;
  readonly payloads: string[];
}

interface Assembled {
  readonly payload: string;
  readonly fillBits: number;
}

/** Joins the sentences of a message. Parts must come in order; the oldest unfinished make room. */
export class Assembly {
  /** Messages given up: too old, out of order, or pushed out. */
  abandoned = 0;
  readonly #pending = new Map<string, Pending>();

  get size(): number {
    return this.#pending.size;
  }

  /** The whole message once its last sentence is here, else null. */
  add(sentence: Sentence, timeS: number): Assembled | null {
    if (sentence.count === 1) return sentence;
    const key = `${sentence.sequence} ${sentence.channel}`;
    const held = this.#pending.get(key);
    if (sentence.number === 1) {
      this.#begin(key, sentence, timeS, held !== undefined);
      return null;
    }
    if (held === undefined) {
      this.abandoned++;
      return null;
    }
    const fits = sentence.count === held.count && sentence.number === held.payloads.length + 1;
    if (!fits || Math.abs(timeS - held.startedS) > AGE_MAX_S) {
      this.#pending.delete(key);
      this.abandoned++;
      return null;
    }
    held.payloads.push(sentence.payload);
    if (sentence.number < sentence.count) return null;
    this.#pending.delete(key);
    return { payload: held.payloads.join(''), fillBits: sentence.fillBits };
  }

  #begin(key: string, sentence: Sentence, timeS: number, replaces: boolean): void {
    if (replaces) {
      this.#pending.delete(key);
      this.abandoned++;
    } else if (this.#pending.size >= PENDING_MAX) {
      const oldest = this.#pending.keys().next();
      if (!oldest.done) this.#pending.delete(oldest.value);
      this.abandoned++;
    }
    this.#pending.set(key, { startedS: timeS, count: sentence.count, payloads: [sentence.payload] });
  }
}
