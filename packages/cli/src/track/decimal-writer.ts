const ZERO = 48;
const MINUS = 45;
const POINT = 46;
/** Larger numbers, in units of their last decimal, are left to the engine's own text. */
const INTEGER_MAX = 2 ** 31 - 1;

/** Text and decimal numbers as ASCII bytes, one after the other; makes no strings of numbers. */
export class DecimalWriter {
  length = 0;
  readonly #capacity: number;
  #bytes: Uint8Array;

  /** The caller takes the bytes before there are more than `capacity` of them. */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#bytes = new Uint8Array(capacity);
  }

  /** What was written, which is the caller's to keep; begins anew. */
  take(): Uint8Array {
    const written = this.#bytes.subarray(0, this.length);
    this.#bytes = new Uint8Array(this.#capacity);
    this.length = 0;
    return written;
  }

  /** Writes ASCII. */
  text(text: string): void {
    for (let k = 0; k < text.length; k++) this.#bytes[this.length++] = text.charCodeAt(k);
  }

  /** Writes `value` rounded to so many decimals, as JSON has it: no zeros at the end, `null` where there is no such number. */
  decimal(value: number, decimals: number): void {
    const scale = 10 ** decimals;
    const units = Math.round(value * scale);
    if (!(Math.abs(units) <= INTEGER_MAX)) {
      this.text(Number.isFinite(units) ? String(units / scale) : 'null');
      return;
    }
    if (units < 0) this.#bytes[this.length++] = MINUS;
    const size = Math.abs(units);
    const whole = Math.floor(size / scale);
    this.whole(whole, 1);
    this.#fraction(size - whole * scale, decimals);
  }

  /** Writes a natural number, with leading zeros up to so many digits. */
  whole(value: number, digitsLeast: number): void {
    if (value > INTEGER_MAX) {
      this.text(String(value));
      return;
    }
    let digits = digitsLeast;
    for (let rest = value | 0, n = 1; rest > 9; digits = Math.max(digits, ++n)) rest = (rest / 10) | 0;
    this.#digits(value | 0, digits);
  }

  #fraction(value: number, decimals: number): void {
    if (value === 0) return;
    let rest = value | 0;
    let digits = decimals;
    for (; rest % 10 === 0; digits--) rest = (rest / 10) | 0;
    this.#bytes[this.length++] = POINT;
    this.#digits(rest, digits);
  }

  #digits(value: number, digits: number): void {
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const next = (rest / 10) | 0;
      this.#bytes[at] = ZERO + rest - 10 * next;
      rest = next;
    }
    this.length += digits;
  }
}
