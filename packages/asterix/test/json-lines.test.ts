import { describe, expect, it } from 'vitest';
import { CATEGORY_TABLES, EXPANSION_TABLES } from '../src/gen/index.ts';
import { bitsOf } from '../src/editions.ts';
import { encodeBlock, JsonLines, type JsonLinesOptions } from '../src/index.ts';
import type { JsonLinesContext } from '../src/index.ts';
import { TEXT_EXTRA, TEXT_PER_OCTET } from '../src/json/json-lines.ts';
import type { ElementLayout, Field, Layout, Part } from '../src/layout.ts';
import { plainLines } from './plain-lines.ts';
import { hasRecordings, payloads } from './shared.ts';

const linesOf = (bytes: Uint8Array, options: JsonLinesOptions = {}, context: JsonLinesContext = {}) => {
  const lines = new JsonLines(options);
  lines.write(bytes, context);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(lines.take());
  return text.split('\n').slice(0, -1);
};

const RECEIVED = Date.UTC(2016, 4, 5, 8) / 1000;

describe('JsonLines', () => {
  it('writes every raw number of a quantity as JSON.stringify would', () => {
    for (let raw = 0; raw < 65_536; raw += 61) {
      const block = encodeBlock(48, [
        { '040': { RHO: raw / 256, THETA: (raw * 45) / 8192 }, '042': { X: (raw - 32_768) / 128, Y: 0 } },
        { '200': { GSP: raw / 16_384, HDG: 0 }, '220': raw * 256 + (raw & 255), '140': (raw * 168) / 128 },
      ]);
      expect(linesOf(block)).toEqual(plainLines(block));
    }
  });

  it('keeps the order of item numbers, and gives a time where it knows the day', () => {
    const bytes = encodeBlock(48, [
      { '140': 27_354.6015625, '010': { SAC: 25, SIC: 201 }, '040': { RHO: 1, THETA: 2 } },
    ]);
    const [line] = linesOf(bytes, {}, { offset: 4708, receivedAtS: RECEIVED });
    expect(line).toMatch(
      /^\{"cat":48,"offset":4711,"time":"2016-05-05T07:35:54\.602Z","items":\{"010":.*"040":.*"140":/,
    );
  });

  it.each([
    ['a time of day where nothing says which day', 27_354.5, undefined, '"timeOfDay":"07:35:54.500"'],
    ['the leap second', 86_400.5, undefined, '"timeOfDay":"24:00:00.500"'],
    ['yesterday’s last second', 86_399.5, Date.UTC(2016, 4, 5, 0, 0, 1) / 1000, '"time":"2016-05-04T23:59:59.500Z"'],
    ['a time of day far from its receipt', 3600, RECEIVED + 8 * 3600, '"timeOfDay":"01:00:00.000"'],
  ])('tells %s', (_, timeOfDayS, receivedAtS, expected) => {
    const bytes = encodeBlock(34, [{ '000': 1, '030': timeOfDayS }]);
    const context = receivedAtS === undefined ? {} : { receivedAtS };
    expect(linesOf(bytes, {}, context)[0]).toContain(expected);
    expect(linesOf(bytes, {}, context)).toEqual(plainLines(bytes, {}, context));
  });

  it('tells when a record without a time was received, and brings CAT 001’s truncated times to UTC', () => {
    const bytes = new Uint8Array([
      ...encodeBlock(34, [{ '000': 1 }]),
      ...encodeBlock(1, [{ '010': { SAC: 1, SIC: 2 }, '020': { TYP: 0 }, '141': 46_800 - 91 * 512 }]),
    ]);
    const context = { receivedAtS: Date.UTC(2014, 1, 25, 13, 0, 2) / 1000 };
    const [status, plot] = linesOf(bytes, {}, context);
    expect(status).toContain('"received":"2014-02-25T13:00:02.000Z"');
    expect(plot).toContain('"time":"2014-02-25T13:00:00.000Z"');
    expect([status, plot]).toEqual(plainLines(bytes, {}, context));
    expect(linesOf(bytes)).toEqual(plainLines(bytes));
  });

  it('survives a container that claims a time outside every calendar', () => {
    const bytes = encodeBlock(34, [{ '000': 1 }]);
    expect(linesOf(bytes, {}, { receivedAtS: 1e300 })[0]).toContain('"received":"unknown"');
  });

  it('says what is wrong, at the offset in the file, and goes on', () => {
    const good = encodeBlock(34, [{ '000': 1 }]);
    const bytes = new Uint8Array([48, 0, 4, 0, ...good, 0, 0]);
    const context = { offset: 100, file: 'a "file" 日本' };
    const lines = linesOf(bytes, {}, context);
    expect(lines).toEqual(plainLines(bytes, {}, context));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: 'a "file" 日本', code: 'record-empty', offset: 103, raw: '00' },
      { cat: 34, offset: 107 },
      { code: 'bytes-left', offset: 104 + good.length },
    ]);
  });

  it('forgets the good records of a block that has a bad one, and counts what it writes', () => {
    const [one] = [encodeBlock(34, [{ '010': { SAC: 1, SIC: 2 }, '000': 1 }])];
    const block = Uint8Array.from([34, 0, one.length + 1, ...one.subarray(3), 0]);
    const lines = new JsonLines();
    lines.write(block);
    lines.write(one);
    expect([lines.records, lines.problems]).toEqual([1, 1]);
  });

  it('writes only the categories asked for', () => {
    const bytes = new Uint8Array([...encodeBlock(34, [{ '000': 1 }]), ...encodeBlock(65, [{ '000': 2 }])]);
    expect(linesOf(bytes, { categories: [65] }).map((line) => JSON.parse(line).cat)).toEqual([65]);
  });

  it('names the edition where it is not the newest, and what registers say beside the items', () => {
    const registers = [
      { MBDATA: 'C0780031BC0000', BDS1: 4, BDS2: 0 },
      { MBDATA: '00000000000001', BDS1: 5, BDS2: 0 },
    ];
    const derived = registers.map(({ MBDATA, BDS1, BDS2 }) => `${MBDATA}${BDS1}${BDS2}`);
    const bytes = new Uint8Array([
      ...encodeBlock(48, [{ '250': registers }], { edition: '1.27' }),
      ...encodeBlock(62, [{ '380': { ADR: 1, BDSDATA: derived } }]),
      ...encodeBlock(62, [{ '380': { ADR: 1 } }]),
    ]);
    const registerText = (bds: number, register: Uint8Array): string => JSON.stringify({ bds, last: register[6] });
    const [first, second, third] = linesOf(bytes, { editions: { 48: '1.27' }, registerText });
    const said = '[{"bds":64,"last":0},{"bds":80,"last":1}]';
    expect(first).toMatch(/^\{"cat":48,"edition":"1\.27","offset":3,/);
    expect(first).toContain(`}]},"registers":{"250":${said}}}`);
    expect(second).toContain(`]}},"registers":{"380":${said}}}`);
    expect(third).not.toContain('registers');
  });

  it('writes blocks whose text is longer than is kept at once, and forgets them where their last record is bad', () => {
    const record = {
      '010': { SAC: 1, SIC: 2 },
      '250': [{ MBDATA: 'C0780031BC0000', BDS1: 4, BDS2: 0 }],
      '161': { TRN: 1 },
    };
    const long = encodeBlock(
      48,
      Array.from({ length: 1500 }, () => record),
    );
    const one = encodeBlock(48, [record]);
    const bad = Uint8Array.from([...long, 0x01]);
    bad[1] = bad.length >> 8;
    bad[2] = bad.length & 0xff;
    const bytes = Uint8Array.from([...one, ...long, ...one, ...bad, ...one]);
    const lines = linesOf(bytes);
    expect(lines).toEqual(plainLines(bytes));
    expect(lines.length).toBe(1504);
    const counted = new JsonLines();
    counted.write(bytes);
    expect([counted.records, counted.problems]).toEqual([1503, 1]);
  });

  it('keeps apart what two write in turn, and reads bytes again that have changed', () => {
    const [first, second] = [new JsonLines(), new JsonLines()];
    const bytes = Uint8Array.from(encodeBlock(34, [{ '010': { SAC: 1, SIC: 2 }, '000': 1 }]));
    first.write(bytes, { file: 'a' });
    second.write(bytes, { file: 'b', receivedAtS: RECEIVED });
    bytes[4] = 7;
    first.write(bytes);
    const text = (lines: JsonLines) => new TextDecoder().decode(lines.take());
    expect(text(first)).toBe(
      '{"file":"a","cat":34,"offset":3,"items":{"000":1,"010":{"SAC":1,"SIC":2}}}\n' +
        '{"cat":34,"offset":3,"items":{"000":1,"010":{"SAC":7,"SIC":2}}}\n',
    );
    expect(text(second)).toMatch(/^\{"file":"b","cat":34,"offset":3,"received":/);
  });

  it('says a file’s name as far as there is room for it', () => {
    const [line] = linesOf(encodeBlock(34, [{ '000': 1 }]), {}, { file: 'é'.repeat(20_000) });
    expect(JSON.parse(line as string).file).toBe('é'.repeat(16_384));
  });

  it('leaves room for the longest text that any item can come to', () => {
    const all = [
      ...CATEGORY_TABLES.flatMap((table) =>
        Object.entries(table.items).map(([name, [, layout]]) => [name, layout] as const),
      ),
      ...EXPANSION_TABLES.map(({ layout }) => ['RE', layout] as const),
    ];
    for (const [name, layout] of all) {
      expect(name.length + 4, name).toBeLessThan(TEXT_PER_OCTET / 10);
      for (const { octets, text } of rooms(layout))
        expect(text / octets, name).toBeLessThanOrEqual(TEXT_PER_OCTET * 0.9);
    }
    expect(TEXT_EXTRA).toBeGreaterThan(
      '"cat":123,"edition":"1.23","offset":9007199254740991,"received":"+275760-09-13T00:00:00.000Z","items":{}}'
        .length * 2,
    );
  });

  it.skipIf(!hasRecordings)(
    'says of the recordings what decodeRecords says (left out without ../shared/data/asterix)',
    () => {
      for (const payload of payloads()) {
        const context = { offset: 1e10, receivedAtS: RECEIVED };
        expect(linesOf(payload)).toEqual(plainLines(payload));
        expect(linesOf(payload, {}, context)).toEqual(plainLines(payload, {}, context));
      }
    },
  );
});

/** Octets that are read together, and the most text that they give. */
interface Room {
  readonly octets: number;
  readonly text: number;
}

const NUMBER_MAX = 25;

function textOf(name: string, layout: Layout): number {
  const key = name.length + 4;
  if (layout[0] === 'g') return key + 2 + partsText((layout as readonly unknown[]).slice(1) as Part[]);
  const kind = (layout as ElementLayout)[1]?.[0];
  // A quantity has decimals; a character may be escaped in six; anything else has its digits, or hex.
  return key + (kind === 'q' || kind === 'd' ? NUMBER_MAX : kind === 's' ? bitsOf(layout) + 2 : bitsOf(layout) / 3 + 3);
}

const partsText = (parts: readonly Part[]): number =>
  parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? 0 : textOf(part[0], part[1])), 0);

function rooms(layout: Layout): Room[] {
  switch (layout[0]) {
    case 'x': {
      const found: Room[] = [];
      let parts: Part[] = [];
      for (const part of [...layout.slice(1), null] as (Part | null)[]) {
        if (part !== null) parts.push(part);
        else if (parts.length > 0) {
          found.push({ octets: Math.ceil((bitsOf(['g', ...parts]) + 1) / 8), text: partsText(parts) });
          parts = [];
        }
      }
      return found;
    }
    case 'r':
      return rooms(layout[2] as Layout);
    case 'c':
    case 'f':
      return (layout as readonly unknown[])
        .slice(1)
        .filter((field): field is Exclude<Field, null> => Array.isArray(field))
        .flatMap(([, inner]) => rooms(inner));
    case 'p':
      return [{ octets: 1, text: 4 }];
    default:
      return [{ octets: Math.ceil(bitsOf(layout) / 8), text: textOf('', layout) }];
  }
}
