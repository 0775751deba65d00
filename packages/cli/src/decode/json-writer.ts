/**
 * JSON written straight into bytes: joining strings costs ten times as much as decoding a record.
 * Names stand in the order they have in their objects, numbers in full (null for those that are
 * none), bytes as upper-case hex.
 */
export class JsonWriter {
  #bytes: Uint8Array = new Uint8Array(FIRST_BYTES);
  #at = 0;

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.#at;
  }

  /** What was written, which is the caller's from now on. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#at);
    this.#bytes = new Uint8Array(Math.max(FIRST_BYTES, this.#at));
    this.#at = 0;
    return taken;
  }

  /** Text of ASCII as it stands. */
  raw(text: string): void {
    this.#reserve(text.length);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
    this.#at = at;
  }

  value(value: unknown): void {
    if (typeof value === 'number') this.number(value);
    else if (typeof value === 'string') this.string(value);
    else if (typeof value === 'boolean') this.raw(value ? 'true' : 'false');
    else if (typeof value !== 'object' || value === null) this.raw('null');
    else if (Array.isArray(value)) this.#array(value);
    else if (value instanceof Uint8Array) this.#hex(value);
    else this.#object(value as Readonly<Record<string, unknown>>);
  }

  string(value: string): void {
    this.#reserve(value.length + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    bytes[at++] = QUOTE;
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) {
        this.#utf8(JSON.stringify(value));
        return;
      }
      bytes[at++] = code;
    }
    bytes[at++] = QUOTE;
    this.#at = at;
  }

  number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) < INTEGER_MAX) this.#integer(value);
    else if (!Number.isFinite(value)) this.raw('null');
    else this.#fraction(value);
  }

  /** Parts of an object, for those who choose which and in what order. */
  name(name: string, isFirst: boolean): void {
    this.#reserve(name.length + 4);
    const bytes = this.#bytes;
    let at = this.#at;
    bytes[at++] = isFirst ? BRACE : COMMA;
    bytes[at++] = QUOTE;
    for (let i = 0; i < name.length; i++) bytes[at++] = name.charCodeAt(i);
    bytes[at++] = QUOTE;
    bytes[at++] = COLON;
    this.#at = at;
  }

  /** The names and values of an object, without its braces and with a comma before each. */
  members(named: Readonly<Record<string, unknown>>): void {
    for (const name in named) {
      const value = named[name];
      if (value === undefined) continue;
      this.name(name, false);
      this.value(value);
    }
  }

  #object(named: Readonly<Record<string, unknown>>): void {
    let isFirst = true;
    for (const name in named) {
      const value = named[name];
      if (value === undefined) continue;
      this.name(name, isFirst);
      this.value(value);
      isFirst = false;
    }
    this.raw(isFirst ? '{}' : '}');
  }

  #array(values: readonly unknown[]): void {
    this.raw('[');
    for (let i = 0; i < values.length; i++) {
      if (i > 0) this.raw(',');
      this.value(values[i]);
    }
    this.raw(']');
  }

  #hex(bytes: Uint8Array): void {
    this.raw(`"${hexText(bytes)}"`);
  }

  #integer(value: number): void {
    this.#reserve(DIGITS_MAX);
    if (value < 0) this.#bytes[this.#at++] = MINUS;
    this.#digits(Math.abs(value), 1);
  }

  /** The fewest decimals that read back as the same number. Both operands of the division are exact, so it decides. */
  #fraction(value: number): void {
    const magnitude = Math.abs(value);
    for (let decimals = 1; decimals <= DECIMALS_MAX; decimals++) {
      const power = POWERS[decimals] as number;
      const scaled = Math.round(magnitude * power);
      if (scaled >= INTEGER_MAX) break;
      if (scaled / power !== magnitude) continue;
      this.#reserve(2 * DIGITS_MAX);
      if (value < 0) this.#bytes[this.#at++] = MINUS;
      const whole = Math.floor(scaled / power);
      this.#digits(whole, 1);
      this.#bytes[this.#at++] = POINT;
      this.#digits(scaled - whole * power, decimals);
      return;
    }
    this.raw(`${value}`);
  }

  /** A whole number of at least `width` digits. */
  #digits(value: number, width: number): void {
    let digits = width;
    while (digits < DIGITS_MAX && value >= (POWERS[digits] as number)) digits++;
    let left = value;
    for (let at = this.#at + digits - 1; at >= this.#at; at--) {
      const tenth = Math.floor(left / 10);
      this.#bytes[at] = ZERO + (left - tenth * 10);
      left = tenth;
    }
    this.#at += digits;
  }

  #utf8(text: string): void {
    const bytes = Buffer.from(text);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #reserve(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * this.#bytes.length + bytes);
    wider.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = wider;
  }
}

const FIRST_BYTES = 1 << 18;
const DIGITS_MAX = 16;
const DECIMALS_MAX = 15;
/** Below it a product with a power of ten is a whole number exactly when it looks like one. */
const INTEGER_MAX = 1e15;
const POWERS = Array.from({ length: DIGITS_MAX + 1 }, (_, i) => 10 ** i);
const [QUOTE, BACKSLASH, BRACE, COMMA, COLON, MINUS, POINT, ZERO] = [0x22, 0x5c, 0x7b, 0x2c, 0x3a, 0x2d, 0x2e, 0x30];

export function hexText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex').toUpperCase();
}

/** Any value as JSON text. */
export function jsonText(value: unknown): string {
  const writer = new JsonWriter();
  writer.value(value);
  return Buffer.from(writer.take()).toString();
}
