import { decodeRegister } from '@musubi/modes';
import { hexText } from './json-writer.ts';

/** What a Mode S register says, as JSON; of one that is not read, its bytes. */
export function registerText(bds: number, register: Uint8Array): string {
  const decoded = decodeRegister(bds, register);
  if (decoded === null) return JSON.stringify({ bds: numberText(bds), data: hexText(register) });
  const values = decoded.isSound ? decoded.register : { ...decoded.register, isSound: false };
  return JSON.stringify(values, 'content' in values ? bytesAsHex : undefined);
}

const bytesAsHex = (_name: string, value: unknown): unknown => (value instanceof Uint8Array ? hexText(value) : value);

function numberText(bds: number): string {
  return `${(bds >> 4).toString(16).toUpperCase()},${(bds & 15).toString(16).toUpperCase()}`;
}
