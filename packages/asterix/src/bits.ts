/** The unsigned number in `count` (at most 53) bits from bit `at`; bit 0 is the top bit of byte 0. */
export function readBits(bytes: Uint8Array, at: number, count: number): number {
  const first = at >>> 3;
  const octets = ((at + count + 7) >>> 3) - first;
  // Most are within two octets, and few beyond four.
  if (octets <= 4 && count < 32 && count > 0) {
    let word = bytes[first] as number;
    for (let i = 1; i < octets; i++) word = (word << 8) | (bytes[first + i] as number);
    return (word >>> (octets * 8 - (at & 7) - count)) & ((1 << count) - 1);
  }
  let value = 0;
  let position = at;
  let left = count;
  while (left > 0) {
    const within = position & 7;
    const take = Math.min(8 - within, left);
    const part = ((bytes[position >>> 3] as number) >> (8 - within - take)) & ((1 << take) - 1);
    value = value * (1 << take) + part;
    position += take;
    left -= take;
  }
  return value;
}

/** Writes `value` into `count` (at most 53) bits from bit `at`, which must be zero before. */
export function writeBits(bytes: Uint8Array, at: number, count: number, value: number): void {
  let rest = value;
  let position = at + count;
  while (position > at) {
    const within = ((position - 1) & 7) + 1;
    const take = Math.min(within, position - at);
    const step = 1 << take;
    const part = rest % step;
    rest = (rest - part) / step;
    position -= take;
    (bytes[position >>> 3] as number) |= part << (8 - within);
  }
}
