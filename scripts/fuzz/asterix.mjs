// ASTERIX blocks of every edition through every face: none may throw, read past the end, or differ from another.
import {
  clearColumns,
  clearSurveillance,
  createColumns,
  createSurveillanceColumns,
  decodeColumns,
  decodeRecords,
  decodeSurveillance,
  editionsOf,
  encodeBlock,
  encodeColumns,
  JsonLines,
  knownCategories,
} from '@musubi/asterix';
import { expect, isOneIn, Mutator, Pool, shown } from './random.mjs';

const OCTETS_MAX = 500;
/** One in so many inputs is also compared value by value, written again and read among other bytes. */
const CLOSELY = 16;
const ROWS = 1600;
const MARGIN = 64;
/** An input is an octet that chooses the edition of its first block's category, and blocks. */
const FIRST = 1;
const HEADER = 3;

const SURVEILLANCE = { 34: 'cat034', 48: 'cat048', 62: 'cat062' };
const surveillance = createSurveillanceColumns(ROWS);
const readings = new Map();

/** What an edition is read with, made once. */
function readingOf(category, choice) {
  const editions = editionsOf(category);
  if (editions.length === 0) return { isNewest: true, options: {}, lines: newest.lines, columns: undefined };
  const edition = editions[choice % editions.length];
  const key = `${category} ${edition}`;
  let reading = readings.get(key);
  if (reading === undefined) {
    const options = { editions: { [category]: edition } };
    const columns = createColumns(category, { edition, capacity: ROWS, repetitions: ROWS });
    reading = { isNewest: edition === editions[0], options, lines: new JsonLines(options), columns };
    readings.set(key, reading);
  }
  return reading;
}

const newest = { lines: new JsonLines() };

/** Records have to lie end to end in their blocks: where they do not, one was invented. */
function checkTiling(bytes, results) {
  let at = 0;
  let next = 0;
  for (const result of results) {
    expect(result.offset + result.length <= bytes.length, 'a result past the end');
    expect(result.offset >= at, 'a result before the one before it');
    if ('items' in result) {
      if (next !== result.offset)
        expect(isBlockStart(bytes, result.offset - HEADER, next), 'a record where no block begins');
      next = result.offset + result.length;
    } else next = -1;
    at = result.offset;
  }
}

/** Whether a block begins at `at`: right after the last record, or after something that was refused or skipped. */
function isBlockStart(bytes, at, next) {
  if (at < 0) return false;
  return at === next || next <= 0 || bytes[at + 1] * 256 + bytes[at + 2] > HEADER;
}

function checkColumns(bytes, { columns, isNewest }, records) {
  const count = (category) => records.filter((record) => record.cat === category).length;
  if (isNewest) {
    clearSurveillance(surveillance);
    decodeSurveillance(bytes, 0, bytes.length, surveillance);
    for (const [category, name] of Object.entries(SURVEILLANCE)) {
      expect(surveillance[name].count === count(Number(category)), `rows of ${name}`);
    }
  }
  if (columns === undefined) return;
  clearColumns(columns);
  decodeColumns(bytes, 0, bytes.length, columns);
  expect(columns.count === count(bytes[0]), 'rows of chosen items');
}

/** A record's line by `JSON.stringify`. */
function plainItems(items) {
  const names = Object.keys(items).sort();
  return `"items":{${names.map((name) => `"${name}":${JSON.stringify(items[name])}`).join(',')}}}`;
}

function checkClosely(bytes, options, results, text) {
  const lines = text.split('\n');
  results.forEach((result, i) => {
    if ('items' in result) expect(lines[i].endsWith(plainItems(result.items)), `JSON line ${i} is ${lines[i]}`);
    else expect(JSON.parse(lines[i]).code === result.code, `JSON line ${i} is ${lines[i]}`);
  });
  for (const poison of [0, 0xff]) {
    const around = new Uint8Array(bytes.length + 2 * MARGIN).fill(poison);
    around.set(bytes, MARGIN);
    const again = [...decodeRecords(around.subarray(MARGIN, MARGIN + bytes.length), options)];
    expect(shown(again) === shown(results), 'what stands around the bytes is read');
  }
  for (const record of results.filter((result) => 'items' in result)) {
    const [back] = decodeRecords(encodeBlock(record.cat, [record.items], { edition: record.edition }), options);
    expect(shown(back.items) === shown(record.items), 'written again');
  }
}

const written = new Uint8Array(1 << 16);

/** Characters and wide bits of zeros, which count as not there where they are sub-items of a compound item. */
const ZEROS = /"(\\u0000)+"|"(00){5,}"/;

/** Rows that were read have to be written as what their records say. */
function checkRows(bytes, { columns, options }, records) {
  if (columns === undefined || columns.count === 0) return;
  const end = encodeColumns(columns, 0, columns.count, written, 0, bytes);
  const back = [...decodeRecords(written.subarray(0, end), options)].map(({ items }) => items);
  const own = records.filter(({ cat }) => cat === bytes[0]).map(({ items }) => items);
  expect(shown(back) === shown(own) || ZEROS.test(JSON.stringify(own)), 'rows written again');
}

function check(input) {
  const bytes = input.subarray(FIRST);
  const reading = readingOf(bytes[0], input[0]);
  const results = [...decodeRecords(bytes, reading.options)];
  const records = results.filter((result) => 'items' in result);
  expect(!results.some(({ code }) => code === 'readers-differ'), 'the slow reader takes what the fast one refuses');
  checkTiling(bytes, results);
  checkColumns(bytes, reading, records);
  reading.lines.write(bytes);
  const text = Buffer.from(reading.lines.take()).toString();
  expect(text.split('\n').length - 1 === results.length, 'JSON lines');
  if (isOneIn(CLOSELY, input)) {
    checkClosely(bytes, reading.options, results, text);
    checkRows(bytes, reading, records);
  }
  return { found: records.length, isGood: records.length > 0 && records.length === results.length };
}

export function asterix(random) {
  // A record of nothing but its source, which every category has first.
  const seeds = knownCategories().flatMap((category) =>
    editionsOf(category).map((_, i) => Uint8Array.from([i, category, 0, 6, 0x80, 25, 201])),
  );
  // And one of random field sequencing for both categories that have it.
  seeds.push(Uint8Array.from([0, 1, 0, 11, 1, 1, 2, 1, 1, 25, 201]), Uint8Array.from([0, 2, 0, 9, 1, 2, 1, 2, 1]));
  const pool = new Pool(random, seeds, 4096);
  const mutator = new Mutator(random, pool.inputs);
  return {
    next() {
      const octets = mutator.mutate(pool.any(), FIRST + HEADER, 4);
      // A presence bit more, with room for what it may stand for.
      if (random() < 0.3) {
        octets[FIRST + HEADER] |= 0x80 >> mutator.below(8);
        octets.push(...Array.from({ length: mutator.below(12) }, () => mutator.below(256)));
      }
      const length = Math.min(octets.length, OCTETS_MAX) - FIRST;
      // Mostly with a length that is right.
      if (random() < 0.95) {
        octets[FIRST + 1] = length >> 8;
        octets[FIRST + 2] = length & 0xff;
      }
      return Uint8Array.from(octets.slice(0, FIRST + length));
    },
    check(input) {
      const { found, isGood } = check(input);
      if (isGood) pool.keep(input);
      return found;
    },
  };
}
