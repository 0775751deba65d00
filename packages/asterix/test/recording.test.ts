import { describe, expect, it } from 'vitest';
import {
  type CaptureProblem,
  type ContainerKind,
  type DecodedRecord,
  type DecodeProblem,
  decodeRecords,
  detectContainer,
  encodeBlock,
  type RecordedPiece,
  RecordingReader,
} from '../src/index.ts';
import { ethernet, ipv4, pcap, pcapng, udp } from './capture-bytes.ts';
import { hasRecordings, recording } from './shared.ts';

const block = encodeBlock(48, [{ '010': { SAC: 25, SIC: 201 }, '140': 100.5, '040': { RHO: 12.5, THETA: 90 } }]);
const other = encodeBlock(34, [{ '010': { SAC: 25, SIC: 201 }, '000': 1, '030': 101 }]);
const bytesOf = (...parts: (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const word = (value: number, octets: number) =>
  Array.from({ length: octets }, (_, i) => Math.floor(value / 256 ** (octets - 1 - i)) & 255);

const gps = (blocks: readonly Uint8Array[]) =>
  bytesOf(
    Array(2200).fill(0xcd),
    ...blocks.map((each) => bytesOf(each, [0x11, 0xd2, 0x8f, 0x0a, 0, 0], word(100.5 * 128, 3), [0])),
  );
const final = (blocks: readonly Uint8Array[]) =>
  bytesOf(
    ...blocks.map((each) =>
      bytesOf(word(each.length + 12, 2), [1, 2, 3], word(100.5 * 100, 3), each, [0xa5, 0xa5, 0xa5, 0xa5]),
    ),
  );
const timed = (blocks: readonly Uint8Array[]) =>
  bytesOf(...blocks.map((each) => bytesOf(word(each.length + 6, 2), word(100_500, 4), each)));
const rff = (blocks: readonly Uint8Array[]) =>
  bytesOf(Array(128).fill(0x20), ...blocks.map((each) => bytesOf([0, 0, 0, 1, each.length, 0], each)));
const frames = (blocks: readonly Uint8Array[]) =>
  blocks.map((each) => ({ timeS: 1e9, bytes: ethernet(ipv4(udp(each))) }));

const KINDS: readonly [ContainerKind, (blocks: readonly Uint8Array[]) => Uint8Array][] = [
  ['pcap', (blocks) => pcap(frames(blocks), {})],
  ['pcapng', (blocks) => pcapng(frames(blocks), {})],
  ['raw', (blocks) => bytesOf(...blocks)],
  ['gps', gps],
  ['final', final],
  ['timed', timed],
  ['rff', rff],
];

/** Everything that a reader gives of bytes pushed in chunks. */
function read(bytes: Uint8Array, chunk: number, options = {}) {
  const reader = new RecordingReader(options);
  const pieces: (CaptureProblem | RecordedPiece)[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(...reader.push(bytes.slice(at, at + chunk)));
  pieces.push(...reader.end());
  return { kind: reader.kind, pieces };
}

/** Every record and problem of pieces. */
const decoded = (pieces: ReturnType<typeof read>['pieces']): (DecodedRecord | DecodeProblem | CaptureProblem)[] =>
  pieces.flatMap((p): (DecodedRecord | DecodeProblem | CaptureProblem)[] =>
    'bytes' in p ? [...decodeRecords(p.bytes)] : [p],
  );

const blocksOf = (pieces: readonly object[]) =>
  bytesOf(...pieces.map((p) => ('bytes' in p ? (p.bytes as Uint8Array) : [])));

describe.each(KINDS)('a recording of kind %s', (kind, make) => {
  const blocks = Array.from({ length: 9 }, (_, i) => (i % 3 === 0 ? other : block));
  const bytes = make(blocks);

  it('is known by its beginning', () => {
    expect(detectContainer(bytes)).toBe(kind);
    expect(detectContainer(make([block]))).toBe(kind);
  });

  it.each([1, 7, 100, 100_000])('gives every block, in chunks of %i octets, and where it stands', (chunk) => {
    const found = read(bytes, chunk);
    expect(found.kind).toBe(kind);
    expect(blocksOf(found.pieces)).toEqual(bytesOf(...blocks));
    for (const piece of found.pieces) {
      if (!('bytes' in piece)) throw new Error(piece.message);
      expect(bytes.slice(piece.offset, piece.offset + piece.bytes.length)).toEqual(piece.bytes);
    }
  });

  it('that is cut off gives what is whole, and one problem', () => {
    const cut = bytes.subarray(0, bytes.length - 3);
    const { pieces } = read(cut, 50, { kind });
    const whole = decoded(pieces);
    expect(whole.filter((each) => 'items' in each).length).toBe(8);
    expect(whole.filter((each) => 'code' in each).length).toBe(1);
  });
});

describe('RecordingReader', () => {
  it('gives the times that framings have', () => {
    for (const make of [gps, final, timed]) {
      expect(read(make([block, other]), 100_000).pieces).toMatchObject([{ timeOfDayS: 100.5 }, { timeOfDayS: 100.5 }]);
    }
    expect(read(pcap(frames([block]), {}), 100_000).pieces).toMatchObject([{ timeS: 1e9 }]);
  });

  it('makes nothing of bytes that are none of them', () => {
    expect(read(new Uint8Array(20_000), 1000).pieces).toMatchObject([{ code: 'not-a-capture' }]);
    expect(read(new Uint8Array(0), 1).pieces).toMatchObject([{ code: 'not-a-capture' }]);
  });

  it('hands a trailer after raw blocks to the decoder, who makes one problem and no category of it', () => {
    const bytes = bytesOf(block, block, [0, 0, 0, 0, 7, 7]);
    const results = decoded(read(bytes, 9).pieces);
    expect(results).toMatchObject([{ cat: 48 }, { cat: 48 }, { code: 'block-too-short', length: 6 }]);
  });

  it('keeps no more than a part of a unit, however long the recording', () => {
    const chunk = bytesOf(...Array.from({ length: 2000 }, () => block));
    const reader = new RecordingReader({ kind: 'raw' });
    globalThis.gc?.();
    let octets = 0;
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    for (let i = 0; i < 1500; i++) {
      // Chunks end within blocks, each elsewhere.
      const from = i === 0 ? 0 : (i * 5) % block.length;
      const to = chunk.length - block.length + ((i * 5 + 5) % block.length);
      for (const piece of reader.push(chunk.subarray(from, to))) if ('bytes' in piece) octets += piece.bytes.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(octets).toBeGreaterThan(30_000_000);
    expect(most).toBeLessThan(64 * 2 ** 20);
  });

  it.skipIf(!hasRecordings)('reads the framed recordings (left out without ../shared/data/asterix)', () => {
    const gpsFile = read(recording('parsegps.gps'), 512);
    expect(gpsFile.kind).toBe('gps');
    expect(gpsFile.pieces.length).toBe(15);
    const records = decoded(gpsFile.pieces);
    expect(records.map((r) => ('items' in r ? r.cat : r.message)).sort()).toEqual([34, 34, 34, ...Array(15).fill(48)]);
    const old = read(recording('cat_001_002.pcap'), 100);
    const categories = decoded(old.pieces);
    expect(new Set(categories.map((r) => ('items' in r ? r.cat : r.message)))).toEqual(new Set([1, 2]));
  });
});
