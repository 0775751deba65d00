import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = (path: string): string => fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));

/** The folder of field facts, and whether it is there. */
export const FACTS = shared('specs/asterix');
export const hasFacts = existsSync(FACTS);

/** Whether the recordings are there. */
export const hasRecordings = existsSync(shared('data/asterix/ref'));

export function recording(name: string): Uint8Array {
  return new Uint8Array(readFileSync(shared(`data/asterix/${name}`)));
}

export function reference(name: string): string {
  return readFileSync(shared(`data/asterix/ref/${name}`), 'utf8');
}
