import { describe, expect, it } from 'vitest';
import { type DecodedRecord, decodeRecords, encodeBlock, JsonLines, readPackets } from '../src/index.ts';
import { hasRecordings, recording } from './shared.ts';

const linesOf = (bytes: Uint8Array, options = {}, context = {}) => {
  const lines = new JsonLines(options);
  lines.write(bytes, context);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(lines.take());
  return text.split('\n').slice(0, -1);
};

/** What the record face says, as JSON. */
const expected = (bytes: Uint8Array, options = {}) =>
  [...decodeRecords(bytes, options)].map((result) =>
    'code' in result
      ? {
          error: result.code,
          offset: result.offset,
          length: result.length,
          cat: result.category,
          item: result.item,
          message: result.message,
        }
      : JSON.parse(
          JSON.stringify({ cat: result.cat, edition: result.edition, offset: result.offset, items: result.items }),
        ),
  );

describe('JsonLines', () => {
  it('writes every raw number of a quantity as JSON.stringify would', () => {
    for (let raw = 0; raw < 65_536; raw += 251) {
      const block = encodeBlock(48, [
        { '040': { RHO: raw / 256, THETA: (raw * 45) / 8192 }, '042': { X: (raw - 32_768) / 128, Y: 0 } },
      ]);
      const [line] = linesOf(block);
      const [record] = decodeRecords(block) as Iterable<DecodedRecord>;
      expect(line).toContain(`"040":${JSON.stringify(record?.items['040'])}`);
      expect(line).toContain(`"042":${JSON.stringify(record?.items['042'])}`);
    }
  });

  it('keeps the order of the specification, and gives a time where it knows the day', () => {
    const bytes = encodeBlock(48, [{ '140': 27_354.6015625, '010': { SAC: 25, SIC: 201 }, '220': 1 }]);
    const [line] = linesOf(bytes, {}, { offset: 4708, receivedAtS: Date.UTC(2016, 4, 5, 8) / 1000 });
    expect(line).toBe(
      '{"cat":48,"edition":"1.32","offset":4711,"time":"2016-05-05T07:35:54.602Z","items":' +
        '{"010":{"SAC":25,"SIC":201},"140":27354.6015625,"220":1}}',
    );
  });

  it('says what is wrong, at the offset in the file, and goes on', () => {
    const good = encodeBlock(34, [{ '000': 1 }]);
    const lines = linesOf(new Uint8Array([48, 0, 4, 0, ...good, 0, 0]), {}, { offset: 100 }).map((line) =>
      JSON.parse(line),
    );
    expect(lines).toMatchObject([
      { error: 'record-empty', offset: 103 },
      { cat: 34, offset: 107 },
      { error: 'bytes-left', offset: 104 + good.length },
    ]);
  });

  it('writes only the categories asked for', () => {
    const bytes = new Uint8Array([...encodeBlock(34, [{ '000': 1 }]), ...encodeBlock(65, [{ '000': 2 }])]);
    expect(linesOf(bytes, { categories: [65] }).map((line) => JSON.parse(line).cat)).toEqual([65]);
  });

  it.skipIf(!hasRecordings)(
    'says of the recordings what decodeRecords says (left out without ../shared/data/asterix)',
    () => {
      for (const name of ['cat_034_048.pcap', 'cat_062_065.pcap', 'asterix.pcap', 'cat_001_002.pcap']) {
        for (const packet of readPackets(recording(name))) {
          const { payload } = packet as { payload: Uint8Array };
          expect(linesOf(payload).map((line) => JSON.parse(line))).toEqual(expected(payload));
        }
      }
    },
  );
});
