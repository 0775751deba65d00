import { decodeRegister } from '@musubi/modes';
import { hexText, jsonText } from './json-text.ts';

/** A Mode S register as an item holds it: seven bytes and its number. */
interface HeldRegister {
  readonly bytes: Uint8Array;
  readonly bds: number;
}

const REGISTER_DIGITS = 14;

/**
 * The Mode S registers in a record, decoded: text of an object by item, or empty where there are
 * none. They stand beside the items, which stay as the specification writes them.
 */
export function registersText(category: number, items: Readonly<Record<string, unknown>>): string {
  if (category === 48 || category === 20) return listText('250', items['250']);
  if (category === 21) return listText('250', items['250']);
  if (category !== 62) return '';
  const derived = items['380'] as Readonly<Record<string, unknown>> | undefined;
  return derived === undefined ? '' : listText('380', derived['MB'] ?? derived['BDSDATA']);
}

function listText(item: string, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return '';
  const texts = value.map(heldRegister).map((held) => (held === null ? 'null' : registerText(held)));
  return `{"${item}":[${texts.join(',')}]}`;
}

function registerText({ bytes, bds }: HeldRegister): string {
  const name = `${(bds >> 4).toString(16).toUpperCase()},${(bds & 15).toString(16).toUpperCase()}`;
  const decoded = decodeRegister(bds, bytes);
  if (decoded === null) return `{"bds":"${name}","data":"${hexText(bytes)}"}`;
  const text = jsonText(decoded.register);
  return decoded.isSound ? text : `${text.slice(0, -1)},"isSound":false}`;
}

/** Editions write a register as a group, or as eight bytes of which the last is its number. */
function heldRegister(value: unknown): HeldRegister | null {
  if (typeof value === 'string')
    return held(value.slice(0, REGISTER_DIGITS), Number.parseInt(value.slice(REGISTER_DIGITS), 16));
  const named = value as Readonly<Record<string, unknown>>;
  const data = named['MBDATA'] ?? named['BDSDATA'];
  const [first, second] = [named['BDS1'], named['BDS2']];
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  return held(data, first * 16 + second);
}

function held(hex: unknown, bds: number): HeldRegister | null {
  if (typeof hex !== 'string' || hex.length !== REGISTER_DIGITS || Number.isNaN(bds)) return null;
  return { bytes: Buffer.from(hex, 'hex'), bds };
}
