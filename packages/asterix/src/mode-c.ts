/** Bits of I048/100 MODEC, from the top: C1 A1 C2 A2 C4 A4 B1 D1 B2 D2 B4 D4. */
const Pulse = {
  c1: 0x800,
  a1: 0x400,
  c2: 0x200,
  a2: 0x100,
  c4: 0x080,
  a4: 0x040,
  b1: 0x020,
  d1: 0x010,
  b2: 0x008,
  d2: 0x004,
  b4: 0x002,
  d4: 0x001,
} as const;

/** Pulses of the Gray code of 500 ft, most significant first (ICAO Annex 10 vol. IV, appendix to chapter 3). */
const FIVE_HUNDREDS = [Pulse.d2, Pulse.d4, Pulse.a1, Pulse.a2, Pulse.a4, Pulse.b1, Pulse.b2, Pulse.b4];
/** Hundreds of feet within 500 ft by C1 C2 C4; the other codes are none. */
const HUNDREDS: ReadonlyMap<number, number> = new Map([
  [0b001, 1],
  [0b011, 2],
  [0b010, 3],
  [0b110, 4],
  [0b100, 5],
]);

/**
 * The flight level that a Mode C code of 12 bits (I048/100 MODEC, and the same item of CAT 001) says in
 * Gray code, in steps of 1 FL from −12; NaN for a code that says none.
 */
export function flightLevelOfModeC(code: number): number {
  const hundreds = HUNDREDS.get((code & Pulse.c1 ? 4 : 0) | (code & Pulse.c2 ? 2 : 0) | (code & Pulse.c4 ? 1 : 0));
  if (hundreds === undefined || code & Pulse.d1) return Number.NaN;
  let bit = 0;
  let fiveHundreds = 0;
  for (const pulse of FIVE_HUNDREDS) {
    bit ^= code & pulse ? 1 : 0;
    fiveHundreds = fiveHundreds * 2 + bit;
  }
  // In every other 500 ft the hundreds run backwards.
  const step = fiveHundreds & 1 ? 6 - hundreds : hundreds;
  return fiveHundreds * 5 + step - 13;
}
