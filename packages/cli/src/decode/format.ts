import { DETECT_OCTETS, detectContainer } from '@musubi/asterix';
import type { Format } from './options.ts';

/** What a file turned out to be. */
export interface Recognised {
  /** Null where it is none of them. */
  readonly format: Exclude<Format, 'auto'> | null;
  readonly isEmpty: boolean;
  /** All of its bytes, those looked at too. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const BEAST_ESCAPE = 0x1a;
const AVR_START = /^\s*[*@][0-9a-f]{4,42};/i;
const SBS_START = /^\s*(MSG|SEL|ID|AIR|STA|CLK),/;

/** Tells the format by a file's first bytes, unless it is `wanted`. */
export async function formatOf(chunks: AsyncIterable<Uint8Array>, wanted: Format): Promise<Recognised> {
  const source = chunks[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  let length = 0;
  while (length < DETECT_OCTETS) {
    const next = await source.next();
    if (next.done) break;
    begun.push(next.value);
    length += next.value.length;
  }
  const first = begun.length === 1 ? (begun[0] as Uint8Array) : Buffer.concat(begun);
  return {
    format: wanted === 'auto' ? recognise(first) : wanted,
    isEmpty: first.length === 0,
    chunks: goOn(first, source),
  };
}

/** The format that begins so; null where none does. */
export function recognise(first: Uint8Array): Recognised['format'] {
  const container = detectContainer(first);
  const text = Buffer.from(first.subarray(0, 64)).toString('latin1');
  if (container === 'pcap' || container === 'pcapng') return 'asterix';
  if (AVR_START.test(text)) return 'avr';
  if (SBS_START.test(text)) return 'sbs';
  if (first[0] === BEAST_ESCAPE && (first[1] as number) >= 0x31 && (first[1] as number) <= 0x34) return 'beast';
  return container === 'unknown' ? null : 'asterix';
}

async function* goOn(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
