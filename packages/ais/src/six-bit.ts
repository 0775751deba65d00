/**
 * Six-bit armour and the bit fields under it.
 *
 * A payload character stands for six bits: ASCII 48–87 for 0–39, 96–119 for 40–63. Text inside a
 * message is six bits a character: 0–31 for ASCII 64–95, 32–63 as ASCII; `@` (0) ends it.
 * Source: ITU-R M.1371-5 annex 8, table 47; armour: IEC 61162-1.
 *
 * Why our own: the decoder ggencoder 1.0.10 from npm throws on a second part whose count differs
 * from the first's, reads zeros past the end of a short payload (a vessel at 0° N 0° E), lets
 * latitude −100° and longitude −200° pass, takes "speed not available" for 102.3 kt and does not
 * tell the accuracy bit.
 */

/** Six-bit characters of the longest message: five slots, 1,008 bits. */
const PAYLOAD_CHARACTERS_MAX = 168;

const BITS = 6;

function armourValue(code: number): number {
  if (code >= 48 && code <= 87) return code - 48;
  if (code >= 96 && code <= 119) return code - 56;
  return -1;
}

/** The bits of one message. Reused; `length` bits are in use. */
export class SixBitMessage {
  length = 0;
  readonly #values = new Uint8Array(PAYLOAD_CHARACTERS_MAX);

  /** Loads an armoured payload. False, and empty, when a character is not armour or it is too long. */
  load(payload: string, fillBits: number): boolean {
    this.length = 0;
    if (payload.length > PAYLOAD_CHARACTERS_MAX) return false;
    for (let i = 0; i < payload.length; i++) {
      const value = armourValue(payload.charCodeAt(i));
      if (value < 0) return false;
      this.#values[i] = value;
    }
    this.length = Math.max(0, payload.length * BITS - fillBits);
    return true;
  }

  /** Unsigned field of up to 30 bits from bit `start`, counted from 0. The caller checks `length`. */
  unsigned(start: number, width: number): number {
    let value = 0;
    for (let bit = start; bit < start + width; bit++) {
      const six = this.#values[Math.floor(bit / BITS)];
      value = value * 2 + ((six >> (BITS - 1 - (bit % BITS))) & 1);
    }
    return value;
  }

  /** Two's complement field. */
  signed(start: number, width: number): number {
    const value = this.unsigned(start, width);
    return value >= 2 ** (width - 1) ? value - 2 ** width : value;
  }

  /** Text of `characters` characters into `out` from `at`: cut at `@`, without trailing spaces, padded with zeros. */
  text(start: number, characters: number, out: Uint8Array, at: number): void {
    out.fill(0, at, at + characters);
    let last = -1;
    for (let i = 0; i < characters; i++) {
      const value = this.unsigned(start + i * BITS, BITS);
      if (value === 0) break;
      out[at + i] = value < 32 ? value + 64 : value;
      if (value !== 32) last = i;
    }
    out.fill(0, at + last + 1, at + characters);
  }
}

/** Collects bits and armours them. */
export class SixBitWriter {
  readonly #bits: number[] = [];

  /** Appends a field of up to 30 bits; negative values as two's complement. */
  put(value: number, width: number): this {
    const whole = value < 0 ? value + 2 ** width : value;
    for (let k = width - 1; k >= 0; k--) this.#bits.push(Math.floor(whole / 2 ** k) % 2);
    return this;
  }

  /** Appends text, cut or padded with `@`; what the alphabet lacks becomes a space. */
  putText(text: string, characters: number): this {
    const upper = text.toUpperCase();
    for (let i = 0; i < characters; i++) {
      const code = i < upper.length ? upper.charCodeAt(i) : 64;
      this.put(code >= 32 && code < 96 ? code % 64 : 32, BITS);
    }
    return this;
  }

  /** The armoured payload and how many bits of its last character are fill. */
  payload(): { text: string; fillBits: number } {
    const fillBits = (BITS - (this.#bits.length % BITS)) % BITS;
    const bits = [...this.#bits, ...new Array<number>(fillBits).fill(0)];
    let text = '';
    for (let i = 0; i < bits.length; i += BITS) {
      const value = bits.slice(i, i + BITS).reduce((sum, bit) => sum * 2 + bit, 0);
      text += String.fromCharCode(value < 40 ? value + 48 : value + 56);
    }
    return { text, fillBits };
  }
}
