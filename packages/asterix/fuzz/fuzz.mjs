// Mutated blocks through every face of the decoder: none may throw, read past the end, or differ from
// another. npm run fuzz -- asterix [--count N] [--seed N]
import {
  clearColumns,
  clearSurveillance,
  createColumns,
  createSurveillanceColumns,
  decodeColumns,
  decodeRecords,
  decodeSurveillance,
  encodeBlock,
  JsonLines,
  knownCategories,
  RecordingReader,
} from '../dist/index.js';

const COUNT = 10_000_000;
/** Blocks that decode, from which others are made; a new one takes a place by chance once it is full. */
const CORPUS_MAX = 4096;
const OCTETS_MAX = 1500;
/** One in so many inputs is also read item by item, written again and read among other bytes. */
const CLOSELY = 32;
const ROWS = 1600;
const MARGIN = 64;

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** mulberry32 */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seed = option('--seed', 1);
const count = option('--count', COUNT);
const random = randomOf(seed);
const below = (most) => Math.floor(random() * most);

/** A record of nothing but its source, which every category has first. */
const corpus = knownCategories().map((category) => Uint8Array.from([category, 0, 6, 0x80, 25, 201]));

const MUTATIONS = [
  (octets) => {
    octets[below(octets.length)] = below(256);
  },
  (octets) => {
    octets[below(octets.length)] ^= 1 << below(8);
  },
  (octets) => {
    octets.splice(3 + below(octets.length - 2), 0, ...Array.from({ length: 1 + below(8) }, () => below(256)));
  },
  (octets) => {
    octets.splice(3 + below(octets.length - 2), 1 + below(4));
  },
  (octets) => {
    // Records of another block of the corpus, of its category or not.
    octets.push(...corpus[below(corpus.length)].subarray(3));
  },
  (octets) => {
    // A presence bit of the first record, with room for what it may stand for.
    octets[3] |= 0x80 >> below(8);
    octets.push(...Array.from({ length: below(12) }, () => below(256)));
  },
];

function mutated() {
  const octets = [...corpus[below(corpus.length)]];
  for (let changes = 1 + below(3); changes > 0; changes--) MUTATIONS[below(MUTATIONS.length)](octets);
  const length = Math.min(octets.length, OCTETS_MAX);
  // Mostly with a length that is right.
  if (length >= 3 && random() < 0.95) {
    octets[1] = length >> 8;
    octets[2] = length & 0xff;
  }
  return Uint8Array.from(octets.slice(0, length));
}

const surveillance = createSurveillanceColumns(ROWS);
const SURVEILLANCE = { 34: 'cat034', 48: 'cat048', 62: 'cat062' };
const columns = new Map(knownCategories().map((c) => [c, createColumns(c, { capacity: ROWS, repetitions: ROWS })]));
const lines = new JsonLines();

function expect(isRight, what) {
  if (!isRight) throw new Error(what);
}

/** As JSON: what a user sees. */
const shown = (value) => JSON.stringify(value);

function check(bytes) {
  const results = [...decodeRecords(bytes)];
  const records = results.filter((result) => 'items' in result);
  for (const { offset, length } of results) expect(offset + length <= bytes.length, 'past the end');
  expect(
    !results.some((result) => result.code === 'readers-differ'),
    'the slow reader takes what the fast one refuses',
  );
  const byCategory = (category) => records.filter((record) => record.cat === category).length;
  clearSurveillance(surveillance);
  decodeSurveillance(bytes, 0, bytes.length, surveillance);
  for (const [category, name] of Object.entries(SURVEILLANCE)) {
    expect(surveillance[name].count === byCategory(Number(category)), `rows of ${name}`);
  }
  const into = columns.get(bytes[0]);
  if (into !== undefined) {
    clearColumns(into);
    decodeColumns(bytes, 0, bytes.length, into);
    expect(into.count === byCategory(bytes[0]), 'rows of chosen items');
  }
  lines.write(bytes);
  const text = lines.take();
  let newlines = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === 0x0a) newlines++;
  expect(newlines === results.length, 'JSON lines');
  return { results, records, text };
}

/** Lines have items in another order. */
const byName = (items) => Object.entries(items).sort(([a], [b]) => (a < b ? -1 : 1));

function checkClosely(bytes, { results, records, text }) {
  const parsed = Buffer.from(text).toString('utf8').trimEnd().split('\n');
  results.forEach((result, i) => {
    if ('items' in result)
      expect(shown(byName(JSON.parse(parsed[i]).items)) === shown(byName(JSON.parse(shown(result.items)))), 'values');
  });
  for (const poison of [0, 0xff]) {
    const around = new Uint8Array(bytes.length + 2 * MARGIN).fill(poison);
    around.set(bytes, MARGIN);
    const again = [...decodeRecords(around.subarray(MARGIN, MARGIN + bytes.length))];
    expect(shown(again) === shown(results), 'what stands around the bytes is read');
  }
  for (const record of records) {
    const [back] = decodeRecords(encodeBlock(record.cat, [record.items]));
    expect(shown(back.items) === shown(record.items), 'written again');
  }
  const reader = new RecordingReader();
  for (const chunk of [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)])
    [...reader.push(chunk)];
  [...reader.end()];
}

function keep(bytes) {
  if (corpus.length < CORPUS_MAX) corpus.push(bytes);
  else if (random() < 0.02) corpus[below(CORPUS_MAX)] = bytes;
}

const began = performance.now();
let decoded = 0;
let problems = 0;
for (let i = 1; i <= count; i++) {
  const bytes = mutated();
  try {
    const found = check(bytes);
    if (i % CLOSELY === 0) checkClosely(bytes, found);
    decoded += found.records.length;
    problems += found.results.length - found.records.length;
    if (found.records.length > 0 && found.records.length === found.results.length) keep(bytes);
  } catch (error) {
    console.error(`input ${i} of seed ${seed}: ${error.stack}`);
    console.error(`add to test/corpus.ts: ${Buffer.from(bytes).toString('hex')}`);
    process.exit(1);
  }
  if (i % 1_000_000 === 0) console.log(`${i / 1e6} million inputs`);
}
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `asterix: ${count} inputs, seed ${seed}: ${decoded} records, ${problems} problems, nothing else; ${seconds} s`,
);
