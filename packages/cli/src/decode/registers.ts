import { type DecodedRegister, decodeRegister } from '@musubi/modes';
import type { JsonWriter } from './json-writer.ts';

type Named = Readonly<Record<string, unknown>>;

/** A Mode S register as an item holds it: seven bytes and its number. */
interface HeldRegister {
  readonly bytes: Uint8Array;
  readonly bds: number;
}

const REGISTER_DIGITS = 14;
/** The item that holds registers; in CAT 062 one of its sub-items does. */
const ITEMS: Readonly<Record<number, string>> = { 20: '250', 21: '250', 48: '250', 62: '380' };
const SUB_ITEMS_062 = ['MB', 'BDSDATA'];

/**
 * Writes the Mode S registers of a record, decoded, as one more member. They stand beside the items,
 * which stay as the specification writes them.
 */
export function writeRegisters(writer: JsonWriter, category: number, items: Named): void {
  const item = ITEMS[category];
  const value = item === undefined ? undefined : items[item];
  if (item === undefined || value === undefined) return;
  const list = category === 62 ? SUB_ITEMS_062.map((name) => (value as Named)[name]).find(Array.isArray) : value;
  if (!Array.isArray(list) || list.length === 0) return;
  writer.raw(`,"registers":{"${item}":[`);
  list.forEach((part, i) => {
    if (i > 0) writer.raw(',');
    writeRegister(writer, heldRegister(part));
  });
  writer.raw(']}');
}

function writeRegister(writer: JsonWriter, held: HeldRegister | null): void {
  const decoded: DecodedRegister | null = held && decodeRegister(held.bds, held.bytes);
  if (decoded !== null) writer.value(decoded.isSound ? decoded.register : { ...decoded.register, isSound: false });
  else if (held === null) writer.raw('null');
  else writer.value({ bds: numberText(held.bds), data: held.bytes });
}

function numberText(bds: number): string {
  return `${(bds >> 4).toString(16).toUpperCase()},${(bds & 15).toString(16).toUpperCase()}`;
}

/** Editions write a register as a group, or as eight bytes of which the last is its number. */
function heldRegister(value: unknown): HeldRegister | null {
  if (typeof value === 'string') {
    return hold(value.slice(0, REGISTER_DIGITS), Number.parseInt(value.slice(REGISTER_DIGITS), 16));
  }
  const named = value as Named;
  const { BDS1: first, BDS2: second } = named;
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  return hold(named['MBDATA'] ?? named['BDSDATA'], first * 16 + second);
}

function hold(hex: unknown, bds: number): HeldRegister | null {
  if (typeof hex !== 'string' || hex.length !== REGISTER_DIGITS || Number.isNaN(bds)) return null;
  return { bytes: Buffer.from(hex, 'hex'), bds };
}
