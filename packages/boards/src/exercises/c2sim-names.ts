import { createHash } from 'node:crypto';

/** Namespace of SISO-STD-019-2020 with the extensions SMX and LOX (schema C2SIM_SMX_LOX, version 1.1). */
export const C2SIM_NAMESPACE = 'http://www.sisostds.org/schemas/C2SIM/1.1';
export const PROTOCOL = 'SISO-STD-C2SIM';
export const PROTOCOL_VERSION = '1.1';
/** Before every name that is written, so that whoever reads it knows what it is of. */
export const EXERCISE_MARK = 'EXERCISE ';

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Always the same UUID (version 8, RFC 9562) for the same name, so that systems meet the same objects again. */
export function uuidOf(...name: readonly string[]): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify(['musubi', ...name]))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function isoTime(timeS: number): string {
  return `${new Date(timeS * 1000).toISOString().slice(0, 19)}Z`;
}

/** UTC seconds of `YYYY-MM-DDThh:mm:ssZ`, the only form that C2SIM has; null for any other. */
export function readIsoTime(text: string): number | null {
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : ms / 1000;
}
