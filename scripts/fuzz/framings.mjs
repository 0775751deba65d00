// Beast, AVR, SBS and aircraft.json: nothing thrown, and chunks give the frames that the whole gives.
import {
  BeastFramer,
  encodeAirbornePosition,
  encodeBeastFrame,
  formatAvr,
  formatSbs,
  ModesError,
  parseAircraftJson,
  parseAvr,
  parseAvrFrame,
  parseSbs,
} from '@musubi/modes';
import { chunksOf, expect, isOneIn, Mutator, Pool, shown } from './random.mjs';

/** One in so many inputs is also given in chunks. */
const CUT = 4;
const OCTETS_MAX = 400;
const LENGTHS = [2, 7, 14];
const flight = { address: 0x840123, altitudeFt: 31_000, latitudeDeg: 33.5, longitudeDeg: 131.25 };
const message = encodeAirbornePosition({ ...flight, odd: false });

const SEEDS = [
  Buffer.concat([encodeBeastFrame(message, 0x1a1a, 26), encodeBeastFrame(message.subarray(0, 7), 6_000_000, 1)]),
  Buffer.from(`${formatAvr(message)}\n@0123456789AB${Buffer.from(message).toString('hex')};\n`),
  Buffer.from(
    'MSG,3,5,211,4CA2D6,10057,2008/11/28,14:53:50.594,2008/11/28,14:58:51.153,JAL1,37000,450,90,51.45735,-1.02826,-64,7700,0,1,0,-1\n',
  ),
  Buffer.from(
    '{"now":1,"aircraft":[{"hex":"abcdef","alt_baro":100,"lat":1,"lon":2,"track":3,"mlat":["lat"],"seen":0.5,"flight":"JAL1"}]}',
  ),
].map((bytes) => Uint8Array.from(bytes));

function framesOf(chunks) {
  const framer = new BeastFramer();
  const frames = [];
  for (const chunk of chunks) {
    framer.push(chunk, (type, ticks, signal, bytes) => {
      expect(LENGTHS.includes(bytes.length), 'a frame of no length that there is');
      frames.push([type, ticks, signal, Buffer.from(bytes).toString('hex')]);
    });
  }
  return { frames, counters: framer.counters };
}

function checkLine(text) {
  for (const frame of [parseAvr(text), parseAvrFrame(text)]) if (frame !== null) shown(frame);
  const parsed = parseSbs(text);
  if ('problem' in parsed) return 0;
  // Coordinates are written with as many digits as receivers write: once written, it stays.
  let line;
  try {
    line = formatSbs(parsed);
  } catch (error) {
    // Times beyond what is written, as of the year 6008.
    if (error instanceof ModesError) return 1;
    throw error;
  }
  const again = parseSbs(line);
  expect(!('problem' in again) && formatSbs(again) === line, `${line} is read as ${shown(again)}`);
  return 1;
}

function check(bytes) {
  const whole = framesOf([bytes]);
  if (isOneIn(CUT, bytes)) {
    expect(shown(whole) === shown(framesOf(chunksOf(bytes))), 'chunks give other frames than the whole');
  }
  const text = Buffer.from(bytes).toString('latin1');
  let found = whole.frames.length;
  for (const line of text.split('\n')) found += checkLine(line);
  const aircraft = parseAircraftJson(text);
  if (!('problem' in aircraft)) {
    shown(aircraft);
    found++;
  }
  return found;
}

export function framings(random) {
  const pool = new Pool(random, SEEDS, 512);
  const mutator = new Mutator(random, pool.inputs);
  return {
    next: () => Uint8Array.from(mutator.mutate(pool.any(), 0, 4).slice(0, OCTETS_MAX)),
    check(input) {
      const found = check(input);
      if (found > 0) pool.keep(input);
      return found;
    },
  };
}
