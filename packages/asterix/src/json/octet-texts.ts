import { fillWords, wordsFor } from './words.ts';

const OCTET_VALUES = 256;

/** A text for each value of an octet, made when the first is wanted. */
export class OctetTexts {
  readonly #make: (octet: number) => string;
  #words = new Float64Array(0);
  #lengths = new Uint16Array(0);
  #stride = 0;

  constructor(make: (octet: number) => string) {
    this.#make = make;
  }

  put(o: DataView, i: number, octet: number): number {
    if (this.#stride === 0) this.#makeAll();
    const length = this.#lengths[octet];
    const words = this.#words;
    for (let k = octet * this.#stride, at = i; at < i + length; k++, at += 8) o.setFloat64(at, words[k], true);
    return i + length;
  }

  #makeAll(): void {
    const texts = Array.from({ length: OCTET_VALUES }, (_, octet) => this.#make(octet));
    this.#lengths = Uint16Array.from(texts, ({ length }) => length);
    this.#stride = wordsFor(Math.max(...this.#lengths));
    this.#words = new Float64Array(OCTET_VALUES * this.#stride);
    for (const [octet, text] of texts.entries()) fillWords(this.#words, octet * this.#stride, text);
  }
}
