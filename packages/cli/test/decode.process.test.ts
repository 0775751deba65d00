import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeBlock } from '@musubi/asterix';
import {
  beastTicksOfS,
  encodeAirbornePosition,
  encodeBeastFrame,
  encodeOperationalStatus,
  formatAvr,
} from '@musubi/modes';
import { afterAll, describe, expect, it } from 'vitest';
import { MUSUBI, temporaryFolder } from './demo-process.ts';
import { isPresent, musubiWith, recorded, valuesOf } from './recorded-data.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const RECORD = {
  '010': { SAC: 25, SIC: 201 },
  '140': 27_354.6015625,
  '020': { TYP: 5 },
  '040': { RHO: 197.68359375, THETA: 340.13671875 },
  '070': { MODE3A: '0421' },
  '090': { FL: -0.25 },
  '220': 0x3c660c,
  '240': 'JAL123  ',
  '250': [{ MBDATA: 'C0780031BC0000', BDS1: 4, BDS2: 0 }],
};
const BLOCK = encodeBlock(48, [RECORD]);
const HEARTBEAT = encodeBlock(34, [{ '010': { SAC: 25, SIC: 201 }, '000': 1, '030': 27_355 }]);

function file(name: string, ...parts: Uint8Array[]): string {
  const path = join(folder.path, name);
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

/** The UDP datagram as a capture file has it: Ethernet, IPv4, UDP. */
function capture(timeS: number, payload: Uint8Array): Buffer {
  const frame = Buffer.alloc(42 + payload.length);
  frame.writeUInt16BE(0x0800, 12);
  frame.set([0x45, 0], 14);
  frame.writeUInt16BE(28 + payload.length, 16);
  frame.set([64, 17, 0, 0, 127, 0, 0, 1, 127, 0, 0, 1], 22);
  frame.writeUInt16BE(8600, 34);
  frame.writeUInt16BE(8600, 36);
  frame.writeUInt16BE(8 + payload.length, 38);
  frame.set(payload, 42);
  const header = Buffer.alloc(40);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt32LE(1, 20);
  header.writeUInt32LE(Math.floor(timeS), 24);
  header.writeUInt32LE(frame.length, 32);
  header.writeUInt32LE(frame.length, 36);
  return Buffer.concat([header, frame]);
}

describe('decode of ASTERIX', () => {
  it('writes items in the order of the specification, registers beside them, and the time of day', async () => {
    const ended = await musubiWith(BLOCK, 'decode', '-');
    expect(ended.err).toBe('');
    expect(ended.code).toBe(0);
    const [line] = valuesOf(ended);
    expect(line).toMatchObject({ cat: 48, offset: 3, timeOfDay: '07:35:54.602' });
    expect(line.items['040']).toEqual({ RHO: 197.68359375, THETA: 340.13671875 });
    expect(line.items['090'].FL).toBe(-0.25);
    expect(line.items['070'].MODE3A).toBe('0421');
    expect(line.registers['250'][0]).toMatchObject({ bds: '4,0', panelAltitudeFt: 33_008, pressureSettingHPa: 1027 });
    // Parsing puts names that look like indices first, so the order is looked for in the text.
    const names = [...ended.out.toString().matchAll(/"(\d{3})":/g)].map((match) => match[1]);
    expect(names.slice(0, -1)).toEqual(['010', '020', '040', '070', '090', '140', '220', '240', '250']);
  });

  it('gives UTC from the time of a capture, over midnight too', async () => {
    const before = encodeBlock(48, [{ ...RECORD, '140': 86_399.5 }]);
    const midnightS = Date.UTC(2016, 4, 5) / 1000;
    const ended = await musubiWith(capture(midnightS + 1, before), 'decode', '-');
    const [line] = valuesOf(ended);
    expect(line.time).toBe('2016-05-04T23:59:59.500Z');
    expect(line.offset).toBe(40 + 42 + 3);
  });

  it('says what is wrong with a block, goes on at the next, and exits with 1', async () => {
    const bad = Uint8Array.from([48, 0, 6, 0x80, 25, 201]);
    bad[3] = 0x01;
    const ended = await musubiWith(Buffer.concat([BLOCK, bad, HEARTBEAT]), 'decode', '-');
    const lines = valuesOf(ended);
    expect(lines.map((line) => line.cat)).toEqual([48, 48, 34]);
    expect(lines[1].error).toMatch(/048/);
    expect(lines[1].offset).toBe(BLOCK.length + 3);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/1 errors, 2 decoded/);
    expect(ended.err).not.toMatch(/ at .*\.js/);
  });

  it('invents nothing from bytes after the last block, however the file is cut into pieces', async () => {
    const many = Buffer.concat([...Array.from({ length: 20_000 }, () => BLOCK), Buffer.from([0, 1, 2, 3, 4, 5])]);
    const ended = await musubiWith(gzipSync(many), 'decode', '--summary', '--json', '-');
    const summary = JSON.parse(ended.out.toString());
    expect(summary.groups).toHaveLength(1);
    expect(summary.groups[0]).toMatchObject({ category: 'CAT 048', records: 20_000, sources: { '25/201': 20_000 } });
    expect(Object.values(summary.errors)).toEqual([1]);
    expect(ended.code).toBe(1);
  });

  it('reads by the editions and categories asked for', async () => {
    const path = file('two.ast', BLOCK, HEARTBEAT);
    const ended = await musubiWith('', 'decode', '--source', '25/201=048:1.27', '--category', '48', path);
    const lines = valuesOf(ended);
    expect(lines).toHaveLength(1);
    expect(lines[0].edition).toBe('1.27');
    expect(ended.code).toBe(0);
  });

  it('makes a table with a column for every sub-item', async () => {
    const path = file('table.ast', BLOCK, HEARTBEAT);
    const ended = await musubiWith('', 'decode', '--csv', path);
    const [head, first, second] = ended.out.toString().split('\r\n') as [string, string, string];
    const at = head.split(',').indexOf('048/040/RHO');
    expect(first.split(',')[at]).toBe('197.68359375');
    expect(second.split(',')[head.split(',').indexOf('034/030')]).toBe('27355');
    expect(head.split(',').indexOf('034/010/SAC')).toBeLessThan(head.split(',').indexOf('048/010/SAC'));
  });

  it('writes text for reading, with units', async () => {
    const ended = await musubiWith(BLOCK, 'decode', '--text', '-');
    expect(ended.out.toString()).toMatch(/CAT 048 {2}edition [\d.]+ {2}offset 3 {2}07:35:54\.602\n {2}010\/SAC +25\n/);
    expect(ended.out.toString()).toMatch(/040\/RHO +197\.68359375 NM\n/);
    expect(ended.out.toString()).toMatch(/020\/TYP +5 \(Single ModeS Roll-Call\)\n/);
  });

  it('brings the truncated times of CAT 001 to UTC', async () => {
    // 13:00:00 is 91.40625 wraps of 512 s from midnight.
    const target = encodeBlock(1, [{ '010': { SAC: 1, SIC: 2 }, '020': { TYP: 0 }, '141': 46_800 - 91 * 512 }]);
    const ended = await musubiWith(capture(Date.UTC(2014, 1, 25, 13, 0, 2) / 1000, target), 'decode', '-');
    expect(valuesOf(ended)[0].time).toBe('2014-02-25T13:00:00.000Z');
  });

  it('ends in silence when its reader has seen enough', async () => {
    const path = file('long.ast', ...Array.from({ length: 50_000 }, () => BLOCK));
    const child = spawn(process.execPath, [MUSUBI, 'decode', path], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('decode of Mode S', () => {
  const flight = { address: 0x840123, altitudeFt: 31_000, latitudeDeg: 33.5, longitudeDeg: 131.25 };
  const even = encodeAirbornePosition({ ...flight, odd: false });
  const odd = encodeAirbornePosition({ ...flight, odd: true });

  it('reads Beast, with its offsets and positions of paired messages', async () => {
    // A tick count with the escape byte in it, which is doubled on the wire.
    const first = encodeBeastFrame(even, 0x1a, 180);
    const ended = await musubiWith(Buffer.concat([first, encodeBeastFrame(odd, 6_000_000, 175)]), 'decode', '-');
    const lines = valuesOf(ended);
    expect(lines.map((line) => line.offset)).toEqual([0, first.length]);
    expect(lines[1]).toMatchObject({ df: 17, address: '840123', ticks12MHz: 6_000_000, signal: 175 });
    expect(lines[1].position.lat).toBeCloseTo(33.5, 3);
    expect(lines[1].position.lon).toBeCloseTo(131.25, 3);
    expect(ended.code).toBe(0);
  });

  it('gives UTC of a GPS clock, over midnight, where it is told the day', async () => {
    const clocked = (message: Uint8Array, timeOfDayS: number): Uint8Array =>
      encodeBeastFrame(message, beastTicksOfS(timeOfDayS, 'gps'), 180);
    const stream = Buffer.concat([clocked(even, 86_399.75), clocked(odd, 0.25)]);
    const [first, second] = valuesOf(await musubiWith(stream, 'decode', '--clock', 'gps', '--day', '2016-05-04', '-'));
    expect(first).toMatchObject({ time: '2016-05-04T23:59:59.750Z', timeOfDayS: 86_399.75 });
    expect(second.time).toBe('2016-05-05T00:00:00.250Z');
    expect(first.ticks12MHz).toBeUndefined();
    const [dayless] = valuesOf(await musubiWith(stream, 'decode', '--clock', 'gps', '-'));
    expect(dayless).toMatchObject({ timeOfDayS: 86_399.75 });
    expect(dayless.time).toBeUndefined();
  });

  it('says how far off a position may be, by the version that the aircraft said', async () => {
    const status = encodeOperationalStatus({ address: flight.address, nacp: 9 });
    const stream = Buffer.concat([even, status, odd].map((message, i) => encodeBeastFrame(message, i, 1)));
    const lines = valuesOf(await musubiWith(stream, 'decode', '-'));
    expect(lines[0].integrity).toEqual({ nic: null, radiusM: 185.2 });
    expect(lines[1].integrity).toBeUndefined();
    expect(lines[2].integrity).toEqual({ nic: 8, radiusM: 185.2 });
  });

  it('reads AVR, and names lines that are none', async () => {
    const ended = await musubiWith(`${formatAvr(even)}\r\nnonsense\n${formatAvr(odd)}`, 'decode', '-');
    const lines = valuesOf(ended);
    expect(lines.map((line) => line.df ?? line.code)).toEqual([17, 'not-avr', 17]);
    expect(lines.map((line) => line.offset)).toEqual([0, 32, 41]);
    expect(ended.code).toBe(1);
  });
});

describe('decode of SBS', () => {
  it('reads messages with their times, and passes over lines of the sender’s own', async () => {
    const line =
      'MSG,3,1,1,ABCDEF,1,2008/11/28,14:53:50.594,2008/11/28,14:58:51.153,,37000,,,51.45735,-1.02826,,,0,0,0,0';
    const ended = await musubiWith(`${line}\r\nSEL,,496,2286,4CA4E5,27215,2010/02/19,18:06:07.710,,\n`, 'decode', '-');
    expect(valuesOf(ended)).toEqual([
      expect.objectContaining({ time: '2008-11-28T14:53:50.594Z', address: 'ABCDEF', altitudeFt: 37_000 }),
    ]);
    expect(ended.code).toBe(0);
  });
});

describe('decode, asked wrongly', () => {
  it.each([
    [['decode', '--edition', '062=9.9', 'x'], /there are 1\.21/],
    [['decode', '--edition', 'nonsense', 'x'], /write CATEGORY=EDITION/],
    [['decode', '--source', '999/1=48:1.27', 'x'], /write SAC\/SIC=CATEGORY:EDITION/],
    [['decode', '--day', '5.5.2016', 'x'], /write YEAR-MONTH-DAY/],
    [['decode', '--category', '0', 'x'], /numbers from 1 to 255/],
    [['decode', '--csv', '-'], /standard input/],
    [['decode', '--format', 'morse', 'x'], /Allowed choices/],
    [['decode', '/nowhere/at.all'], /no such file/],
    [['decode'], /missing required argument/],
  ])('%j exits with 2 and says what would be right', async (args, message) => {
    const ended = await musubiWith('', ...args);
    expect(ended.err).toMatch(message);
    expect(ended.err).not.toMatch(/ at .*\.js/);
    expect({ code: ended.code, out: ended.out.toString() }).toEqual({ code: 2, out: '' });
  });

  it('says that a file is none of what it reads', async () => {
    const ended = await musubiWith('What is this?\n', 'decode', '-');
    expect(ended.err).toMatch(/neither pcap/);
    expect(ended.code).toBe(2);
  });

  it('says that a file is empty', async () => {
    const ended = await musubiWith('', 'decode', '--format', 'asterix', '-');
    expect(ended.err).toBe('standard input: is empty\n');
    expect(ended.code).toBe(2);
  });

  it('has examples in its help', async () => {
    const ended = await musubiWith('', 'decode', '--help');
    expect(ended.out.toString()).toMatch(/Examples:\n {2}musubi decode/);
  });
});

describe('encode', () => {
  it('writes the bytes that were decoded, block for block', async () => {
    const two = encodeBlock(48, [RECORD, { ...RECORD, '240': 'ANA1    ' }]);
    const all = Buffer.concat([two, BLOCK, BLOCK, HEARTBEAT]);
    const decoded = await musubiWith(all, 'decode', '-');
    const encoded = await musubiWith(decoded.out, 'encode');
    expect(encoded.out.equals(all)).toBe(true);
    expect(encoded.code).toBe(0);
    expect(encoded.err).toMatch(/5 records in 4 blocks/);
  });

  it('names the line and the item of what it cannot write, and writes the rest', async () => {
    const good = JSON.stringify({ cat: 48, items: RECORD });
    const wrong = JSON.stringify({ cat: 48, items: { '040': { RHO: 999, THETA: 1 } } });
    const out = join(folder.path, 'out.ast');
    const ended = await musubiWith(`${good}\n${wrong}\n{"cat":\n${good}\n`, 'encode', '--out', out);
    expect(ended.err).toMatch(/line 2: 048\/040\/RHO: /);
    expect(ended.err).toMatch(/line 3: is not JSON/);
    expect(ended.code).toBe(1);
    expect(readFileSync(out).equals(Buffer.concat([BLOCK, BLOCK]))).toBe(true);
  });

  it('writes by an older edition', async () => {
    // Edition 1.27 has no reserved levels below zero.
    const items = { ...RECORD, '090': { FL: 330 } };
    const ended = await musubiWith(JSON.stringify({ cat: 48, edition: '1.27', items }), 'encode', '-');
    expect(ended.out.equals(Buffer.from(encodeBlock(48, [items], { edition: '1.27' })))).toBe(true);
    expect(ended.code).toBe(0);
  });
});

const captured = 'asterix/cat_034_048.pcap';
describe.skipIf(!isPresent(captured))('recordings (left out where they are not beside the repository)', () => {
  it('decodes a radar’s capture whole, with the source’s own times', async () => {
    const ended = await musubiWith('', 'decode', recorded(captured));
    const lines = valuesOf(ended);
    expect(lines).toHaveLength(162);
    expect(lines[0].time).toBe('2016-05-05T07:35:54.602Z');
    expect(lines[0].items['240']).toBe('DLH65A  ');
    expect(lines.every((line) => line.cat === 34 || line.cat === 48)).toBe(true);
    expect(ended.code).toBe(0);
  });

  it('finds no record in a recording of an edition that it does not know', async () => {
    const ended = await musubiWith('', 'decode', '--summary', '--json', recorded('asterix/asterix.pcap'));
    expect(JSON.parse(ended.out.toString()).groups).toEqual([]);
    expect(ended.code).toBe(1);
  });

  it('reads messages of a receiver', async () => {
    const ended = await musubiWith('', 'decode', recorded('modes/modes1_avr.txt'));
    expect(valuesOf(ended)).toHaveLength(217);
  });
});
