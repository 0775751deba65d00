/** ASCII text being written into octets that grow by doubling, up to what its user flushes. */
export class ByteText {
  bytes: Uint8Array;
  at = 0;

  constructor(octets: number) {
    this.bytes = new Uint8Array(octets);
  }

  /** Makes room for `octets` more. Every writer of one value asks once. */
  reserve(octets: number): void {
    if (this.at + octets <= this.bytes.length) return;
    const more = new Uint8Array(Math.max(this.bytes.length * 2, this.at + octets));
    more.set(this.bytes.subarray(0, this.at));
    this.bytes = more;
  }

  put(piece: Uint8Array): void {
    this.reserve(piece.length);
    const { bytes, at } = this;
    for (let i = 0; i < piece.length; i++) bytes[at + i] = piece[i];
    this.at = at + piece.length;
  }

  /** ASCII alone. */
  putString(text: string): void {
    this.reserve(text.length);
    const { bytes, at } = this;
    for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
    this.at = at + text.length;
  }

  putOctet(octet: number): void {
    if (this.at >= this.bytes.length) this.reserve(1);
    this.bytes[this.at++] = octet;
  }

  /** A whole number from 0 to 2^32 − 1. */
  putWhole(value: number): void {
    if (value < 10) {
      this.putOctet(0x30 + value);
      return;
    }
    let digits = 1;
    for (let most = 10; value >= most; most *= 10) digits++;
    this.reserve(digits);
    this.putDigits(value, digits);
  }

  /** The last `digits` digits of a whole number; there must be room. */
  putDigits(value: number, digits: number): void {
    let rest = value;
    for (let i = this.at + digits - 1; i >= this.at; i--) {
      const next = Math.floor(rest / 10);
      this.bytes[i] = 0x30 + rest - next * 10;
      rest = next;
    }
    this.at += digits;
  }

  /** A copy of what has been written, which is then forgotten. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.at);
    this.at = 0;
    return taken;
  }
}

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
