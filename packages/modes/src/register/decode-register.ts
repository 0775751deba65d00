import { isSoundContent, readContent, type SquitterContent, writeContent } from '../adsb/squitter-content.ts';
import { LONG_BYTES } from '../crc.ts';
import { ModesError } from '../error.ts';
import { type Fields, isSoundLayout, type Layout, REGISTER_START, readLayout, writeLayout } from '../layout.ts';
import { COMM_B_REGISTERS, type CommBRegister } from './comm-b-registers.ts';
import { copyRegister, REGISTER_BYTES, wrapRegister } from './register-bytes.ts';

/**
 * Registers whose number is known, as CAT 048 item 250 and CAT 062 item 380 give them.
 *
 * `bds` is the number as two hexadecimal digits: 0x40 for 4,0.
 */

/** The registers of extended squitters. */
const SQUITTER_REGISTERS = { 5: '0,5', 6: '0,6', 8: '0,8', 9: '0,9', 97: '6,1', 98: '6,2', 101: '6,5' } as const;
type SquitterName = (typeof SQUITTER_REGISTERS)[keyof typeof SQUITTER_REGISTERS];

/** The values of a register, told by `bds`. */
export type Register = CommBRegister | { bds: SquitterName; content: SquitterContent };

export interface DecodedRegister {
  readonly register: Register;
  /** False when the content breaks the register's rules: values are then as read, not to be trusted. */
  readonly isSound: boolean;
}

function numberOf(bds: string): number {
  return Number.parseInt(bds.replace(',', ''), 16);
}

const BY_NUMBER = new Map(COMM_B_REGISTERS.map((model) => [numberOf(model.bds), model]));

/** Decodes the 7 bytes of register `bds`; null when the register is not read or the bytes are not 7. */
export function decodeRegister(bds: number, mb: Uint8Array): DecodedRegister | null {
  if (mb.length !== REGISTER_BYTES) return null;
  const message = wrapRegister(mb);
  const model = BY_NUMBER.get(bds);
  if (model !== undefined) {
    const layout: Layout<Fields> = model.layout;
    const values = readLayout(layout, message, REGISTER_START);
    const isSound = isSoundLayout(layout, message, REGISTER_START) && model.isPlausible(values as never);
    return { register: { bds: model.bds, ...values } as CommBRegister, isSound };
  }
  const squitter = SQUITTER_REGISTERS[bds as keyof typeof SQUITTER_REGISTERS];
  if (squitter === undefined) return null;
  return { register: { bds: squitter, content: readContent(message) }, isSound: isSoundContent(message) };
}

/**
 * The 7 bytes of a register: the inverse of `decodeRegister`.
 * @throws ModesError `value-out-of-range`, naming the field; `register-unknown`.
 */
export function encodeRegister(register: Register): Uint8Array {
  const message = new Uint8Array(LONG_BYTES);
  if ('content' in register) {
    writeContent(message, register.content);
    return copyRegister(message);
  }
  const model = BY_NUMBER.get(numberOf(register.bds));
  if (model === undefined) throw new ModesError('register-unknown', `register ${String(register.bds)} is not written`);
  writeLayout(model.layout as Layout<Fields>, message, REGISTER_START, register);
  return copyRegister(message);
}
