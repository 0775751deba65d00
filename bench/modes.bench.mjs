// Beast frames of DF 17 with CPR to states, one core. Input: the recorded ADS-B messages, repeated as if
// sent by many aircraft, when the shared recordings are there; else flights of our own encoders.
// npm run bench -- modes [--seed N] [--messages N]
import { existsSync, readFileSync } from 'node:fs';
import {
  AdsbDecoder,
  BeastFramer,
  crc24,
  createAdsbColumns,
  encodeAirbornePosition,
  encodeBeastFrame,
  encodeIdentification,
  encodeVelocity,
} from '@musubi/modes';

const RECORDING = new URL('../../shared/data/modes/sample_data_adsb.csv', import.meta.url);
const AIRCRAFT = 200;
const CHUNK_BYTES = 65_536;
const ROWS = 4_096;
const ROUNDS = 9;

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** A sequence that is the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One flight as `[seconds from its start, message]`. */
function recordedFlight() {
  const lines = readFileSync(RECORDING, 'latin1').trim().replaceAll('"', '').split('\n');
  const rows = lines.map((line) => line.split(','));
  const begin = Number(rows[0][0]);
  return rows.map(([time, message]) => [Number(time) - begin, Uint8Array.from(Buffer.from(message, 'hex'))]);
}

function encodedFlight() {
  const flight = [];
  for (let s = 0; s < 500; s++) {
    const at = { address: 0, altitudeFt: 36_000, latitudeDeg: 50 + s / 1000, longitudeDeg: 5 };
    flight.push([s, encodeAirbornePosition({ ...at, odd: s % 2 === 1 })]);
    flight.push([s, encodeVelocity({ address: 0, eastKt: 0, northKt: 216, verticalRateFtMin: 0 })]);
    if (s % 10 === 0) flight.push([s, encodeIdentification({ address: 0, callsign: 'BENCH', category: 0xa3 })]);
  }
  return flight;
}

/** The same message from another aircraft. */
function readdress(message, address) {
  const copy = message.slice();
  copy[1] = address >> 16;
  copy[2] = address >> 8;
  copy[3] = address;
  const left = crc24(copy);
  copy[11] ^= left >> 16;
  copy[12] ^= left >> 8;
  copy[13] ^= left;
  return copy;
}

/** All aircraft fly the flight at once, over and over, each begun at a place of its own; times of a receiver's clock. */
function beastStream(flight, count, seed) {
  const next = random(seed);
  const fleet = Array.from({ length: AIRCRAFT }, () => ({
    address: 1 + Math.floor(next() * 0xfffffe),
    at: Math.floor(next() * flight.length),
    sinceS: 0,
  }));
  const lastS = flight.at(-1)[0];
  const frames = [];
  for (let i = 0; i < count; i++) {
    const aircraft = fleet[Math.floor(next() * AIRCRAFT)];
    const [timeS, message] = flight[aircraft.at];
    const ticks = Math.round((timeS + aircraft.sinceS) * 12e6);
    frames.push(encodeBeastFrame(readdress(message, aircraft.address), ticks, Math.floor(next() * 256)));
    aircraft.at++;
    if (aircraft.at === flight.length) {
      aircraft.at = 0;
      // Long enough for the last position to be no reference any more: the flight begins far from its end.
      aircraft.sinceS += lastS + 300;
    }
  }
  return Buffer.concat(frames);
}

function walk(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum = (sum + bytes[i]) | 0;
  return sum;
}

function decode(chunks, columns) {
  const framer = new BeastFramer();
  const decoder = new AdsbDecoder();
  let sink = 0;
  const onFrame = (_type, ticks, _signal, message) => {
    if (columns.count === ROWS) {
      sink += columns.latitudeRad[ROWS - 1];
      columns.count = 0;
    }
    decoder.push(message, ticks / 12e6, columns);
  };
  for (const chunk of chunks) framer.push(chunk, onFrame);
  return { counters: decoder.counters, sink };
}

function timed(work) {
  const cpu = process.cpuUsage();
  const begin = process.hrtime.bigint();
  const result = work();
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  return { seconds, cpuSeconds: (user + system) / 1e6, result };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

const count = option('--messages', 1_000_000);
const present = existsSync(RECORDING);
const stream = beastStream(present ? recordedFlight() : encodedFlight(), count, option('--seed', 1));
const chunks = [];
for (let at = 0; at < stream.length; at += CHUNK_BYTES) chunks.push(stream.subarray(at, at + CHUNK_BYTES));
const columns = createAdsbColumns(ROWS);

decode(chunks, columns);
walk(stream);
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const rounds = Array.from({ length: ROUNDS }, () => ({
  walk: timed(() => walk(stream)),
  decode: timed(() => decode(chunks, columns)),
}));
const heapAfter = process.memoryUsage().heapUsed;
const decodeS = rounds.map((r) => r.decode.seconds);
const cpuS = rounds.map((r) => r.decode.cpuSeconds);
const walkS = rounds.map((r) => r.walk.seconds);
const { counters, sink } = rounds[0].decode.result;
const rate = (seconds) => (count / seconds / 1e6).toFixed(2);

console.log(
  `input: ${present ? 'recorded' : 'encoded'} flight, ${AIRCRAFT} aircraft, ${count} messages, ${stream.length} bytes`,
);
console.log(
  `Beast DF17 to states: ${rate(median(decodeS))} M messages/s median, ${rate(Math.min(...decodeS))} best, ` +
    `${rate(Math.max(...decodeS))} worst of ${ROUNDS}; at least 1.6`,
);
// On a machine shared with others, processor time is nearer the truth than the clock.
console.log(`by processor time: ${rate(median(cpuS))} M messages/s median, ${rate(Math.min(...cpuS))} best`);
console.log(`memory walk of the same bytes: ${rate(median(walkS))} M messages/s median`);
console.log(
  `decoding takes ${(median(decodeS) / median(walkS)).toFixed(1)} walks of the same bytes (median to median)`,
);
console.log(
  `positions ${counters.positions}, velocities ${counters.velocities}, unreasonable ${counters.unreasonable}, ` +
    `parity failed ${counters.parityFailed}; heap grew ${((heapAfter - heapBefore) / ROUNDS / count).toFixed(3)} bytes/message`,
);
console.log(
  `peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; sink ${(sink + walkS.length).toFixed(3)}`,
);
