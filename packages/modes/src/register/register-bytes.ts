import { LONG_BYTES } from '../crc.ts';
import { requireRange } from '../error.ts';

/** Bytes of a register: what the ME, MB or MV field of a long reply carries. */
export const REGISTER_BYTES = 7;
const REGISTER_BYTE = 4;

/** The register of a long reply, as bytes of its own. */
export function copyRegister(message: Uint8Array): Uint8Array {
  return message.slice(REGISTER_BYTE, REGISTER_BYTE + REGISTER_BYTES);
}

/** Puts a register into a long reply. @throws ModesError `value-out-of-range` unless it is 7 bytes. */
export function placeRegister(message: Uint8Array, register: Uint8Array): void {
  requireRange('bytes of the register', register.length, REGISTER_BYTES, REGISTER_BYTES);
  message.set(register, REGISTER_BYTE);
}

/** A long reply that carries `register` and is otherwise zero, for readers that take whole replies. */
export function wrapRegister(register: Uint8Array): Uint8Array {
  const message = new Uint8Array(LONG_BYTES);
  placeRegister(message, register);
  return message;
}
