import { describe, expect, it } from 'vitest';
import {
  clearSurveillance,
  createSurveillanceColumns,
  decodeRecords,
  decodeSurveillance,
  detectContainer,
  encodeBlock,
  readBlocks,
  readPackets,
} from '../src/index.ts';
import { ethernet, ipv4, pcap, pcapng, udp } from './capture-bytes.ts';

/** mulberry32, so that a failure can be had again from its seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seeds = [
  encodeBlock(48, [
    {
      '010': { SAC: 254, SIC: 1 },
      '140': 4242.5,
      '020': { TYP: 5, TST: 0 },
      '040': { RHO: 12.5, THETA: 90 },
      '070': { MODE3A: '0421' },
      '090': { FL: 330 },
      '130': { SRL: 1, SRR: 2, SAM: -70 },
      '220': 0x840001,
      '240': 'JAL123',
      '250': [{ MBDATA: 'C0780031BC0000', BDS1: 4, BDS2: 0 }],
      '120': { CAL: { CAL: -120 }, RDS: [{ DOP: 1, AMB: 2, FRQ: 3 }] },
      '030': [1, 2, 3],
      RE: '0102',
      SP: '030405',
    },
    { '010': { SAC: 254, SIC: 1 }, '161': { TRN: 7 }, '170': { CNF: 0, TRE: 1 } },
  ]),
  encodeBlock(34, [
    { '010': { SAC: 254, SIC: 1 }, '000': 2, '030': 1, '020': 90, '120': { HGT: 12, LAT: 33, LON: 130 } },
  ]),
  encodeBlock(62, [
    {
      '010': { SAC: 1, SIC: 1 },
      '070': 1,
      '105': { LAT: 33, LON: 130 },
      '380': { ADR: 1, ID: 'A' },
      '510': [{ IDENT: 1, TRACK: 2 }],
    },
  ]),
  encodeBlock(65, [{ '010': { SAC: 1, SIC: 1 }, '000': 2 }]),
];

function mutated(next: () => number): Uint8Array {
  const pick = () => seeds[Math.floor(next() * seeds.length)] as Uint8Array;
  const bytes = Uint8Array.from([...pick(), ...pick()]);
  for (let changes = 1 + Math.floor(next() * 4); changes > 0; changes--) {
    bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  }
  return bytes.subarray(0, next() < 0.3 ? Math.floor(next() * bytes.length) : bytes.length);
}

/** The bytes in the middle of poison: a read past either end gives other records. */
function within(bytes: Uint8Array, poison: number): Uint8Array {
  const around = new Uint8Array(bytes.length + 512).fill(poison);
  around.set(bytes, 256);
  return around.subarray(256, 256 + bytes.length);
}

describe('mutated input', () => {
  it('never throws, never reads past the end, and both faces agree on how much there is', () => {
    const next = random(20_240_701);
    const columns = createSurveillanceColumns(64);
    let records = 0;
    let problems = 0;
    for (let i = 0; i < 3_000; i++) {
      const bytes = mutated(next);
      const results = [...decodeRecords(within(bytes, 0xff))];
      if (i % 10 === 0) expect([...decodeRecords(within(bytes, 0x00))]).toEqual(results);
      const own = results.filter((r) => 'items' in r && [34, 48, 62].includes(r.cat));
      clearSurveillance(columns);
      expect(decodeSurveillance(within(bytes, 0xff), 0, bytes.length, columns)).toBe(bytes.length);
      expect(columns.cat034.count + columns.cat048.count + columns.cat062.count).toBe(own.length);
      expect(columns.problems.filter((p) => p.code === 'readers-differ')).toEqual([]);
      for (const r of results) expect(r.offset + r.length).toBeLessThanOrEqual(bytes.length);
      expect(results.length).toBeLessThanOrEqual(bytes.length);
      for (const block of readBlocks(bytes)) expect(block.bytes.length).toBeGreaterThan(3);
      records += own.length;
      problems += columns.problemCount;
    }
    expect(records).toBeGreaterThan(500);
    expect(problems).toBeGreaterThan(500);
  }, 120_000);

  it('never throws from any capture', () => {
    const next = random(7);
    const frames = [{ timeS: 1, bytes: ethernet(ipv4(udp(seeds[0] as Uint8Array))) }];
    const files = [pcap(frames, {}), pcap(frames, { isBig: true, isNano: true }), pcapng(frames, {})];
    for (let i = 0; i < 1_000; i++) {
      const bytes = (files[i % 3] as Uint8Array).slice();
      for (let k = 0; k < 3; k++) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
      const whole = bytes.subarray(0, next() < 0.3 ? Math.floor(next() * bytes.length) : bytes.length);
      detectContainer(whole);
      expect([...readPackets(whole)].length).toBeLessThanOrEqual(2);
    }
  }, 120_000);
});
