import { existsSync, readFileSync } from 'node:fs';
import { encodeBlock, readBlocks, RecordingReader } from '@musubi/asterix';

/** Recordings that may be there, from where this is compiled to: bench/dist/codec. */
const RECORDINGS = new URL('../../../../shared/data/asterix/', import.meta.url);

/** Blocks of one category out of recordings; none where one is absent. */
export function recordedBlocks(names: readonly string[], category: number): Uint8Array[] {
  const urls = names.map((name) => new URL(name, RECORDINGS));
  if (!urls.every((url) => existsSync(url))) return [];
  return urls.flatMap((url) => {
    const reader = new RecordingReader();
    const pieces = [...reader.push(new Uint8Array(readFileSync(url))), ...reader.end()];
    return pieces
      .flatMap((piece) => ('code' in piece ? [] : [...readBlocks(piece.bytes)]))
      .filter((block) => block.category === category)
      .map((block) => block.bytes);
  });
}

/** A sequence that is the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The blocks over and over in an order of chance, of at least so many octets. */
export function repeated(blocks: readonly Uint8Array[], octets: number, seed: number): Uint8Array {
  const next = random(seed);
  const all = new Uint8Array(octets + 0xffff);
  let at = 0;
  while (at < octets) {
    const block = blocks[Math.floor(next() * blocks.length)] as Uint8Array;
    all.set(block, at);
    at += block.length;
  }
  return all.subarray(0, at);
}

/** Mode S target reports of our own encoder, for where the recordings are absent. */
export function encodedTargetReports(): Uint8Array[] {
  return Array.from({ length: 64 }, (_, i) =>
    encodeBlock(48, [
      {
        '010': { SAC: 254, SIC: 1 },
        '140': 27_000 + i,
        '020': { TYP: 5 },
        '040': { RHO: 20 + i, THETA: (i * 45) / 8 },
        '070': { MODE3A: '0421' },
        '090': { FL: 100 + i },
        '130': { SRL: 1, SRR: 2, SAM: -70 },
        '220': 0x840000 + i,
        '240': `JAL${100 + i}  `,
        '250': [{ MBDATA: 'C0780031BC0000', BDS1: 4, BDS2: 0 }],
        '161': i,
        '200': { GSP: 0.125, HDG: 90 },
        '170': { CNF: 0, RAD: 2, DOU: 0, MAH: 0, CDM: 0 },
        '230': { COM: 1, STAT: 0, SI: 0, MSSC: 1, ARC: 1, AIC: 1, B1A: 0, B1B: 5 },
      },
    ]),
  );
}

export function encodedSystemTracks(): Uint8Array[] {
  return Array.from({ length: 64 }, (_, i) =>
    encodeBlock(62, [
      {
        '010': { SAC: 254, SIC: 2 },
        '070': 27_000 + i,
        '105': { LAT: 33 + i / 100, LON: 130 + i / 100 },
        '185': { VX: 100, VY: -100 },
        '040': i,
        '080': { MON: 0, SPI: 0, MRH: 0, SRC: 0, CNF: 0 },
        '136': 330,
        '380': { ADR: 0x840000 + i, ID: 'JAL123', MHG: 90, TAS: 450 },
        '290': { TRK: 1, PSR: 2, SSR: 3 },
        '500': { APC: { X: 50, Y: 50 }, ATV: { X: 1, Y: 1 } },
      },
    ]),
  );
}
