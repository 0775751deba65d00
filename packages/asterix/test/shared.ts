import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RecordingReader } from '../src/index.ts';

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

const FILES = [
  'asterix.pcap',
  'asterix4py_cat062.ast',
  'cat034.raw',
  'cat048.raw',
  'cat062cat065.raw',
  'cat21_re.ast',
  'cat_001_002.pcap',
  'cat_034_048.pcap',
  'cat_062_065.pcap',
  'parsegps.gps',
];

/** The blocks of every recording, piece by piece. */
export function payloads(): Uint8Array[] {
  return FILES.flatMap((name) => {
    const reader = new RecordingReader();
    const pieces = [...reader.push(recording(name)), ...reader.end()];
    return pieces.map((piece) => {
      if ('code' in piece) throw new Error(`${name}: ${piece.message}`);
      return piece.bytes;
    });
  });
}
