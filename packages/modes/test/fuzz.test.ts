import { expect, it } from 'vitest';
import {
  AdsbDecoder,
  BeastFramer,
  createAdsbColumns,
  decodeMessage,
  decodeRegister,
  inferCommB,
  parseAircraftJson,
  parseAvr,
  parseSbs,
} from '../src/index.ts';
import { hex } from './hex.ts';

/** The same numbers for the same seed (xorshift). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const SEEDS = [
  '8D40621D58C382D690C8AC2863A7',
  '8D485020994409940838175B284F',
  '8DA05629EA21485CBF3F8CADAEEB',
  '8C4841753A9A153237AEF0F275BE',
  '2000171806A983',
  '5D484FDEA248F5',
  'A00004128F39F91A7E27C46ADC21',
  'A0000638FA81C10000000081A92F',
].map(hex);
const TEXT = [
  '*8D40621D58C382D690C8AC2863A7;',
  'MSG,3,5,211,4CA2D6,10057,2008/11/28,14:53:50.594,2008/11/28,14:58:51.153,,37000,,,51.45735,-1.02826,,,0,0,0,-1',
  '{"now":1,"aircraft":[{"hex":"abcdef","alt_baro":100,"lat":1,"mlat":["lat"]}]}',
];

const RUNS = 20_000;
const [hostile, framer, columns] = [
  new AdsbDecoder({ aircraftMax: 64, takeMarked: true }),
  new BeastFramer(),
  createAdsbColumns(8),
];

function mutate(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const out = new Uint8Array(next(4) === 0 ? next(32) : bytes.length);
  out.set(bytes.subarray(0, out.length));
  for (let k = next(6); k > 0 && out.length > 0; k--) out[next(out.length)] = next(256);
  return out;
}

it(`no reader throws on ${RUNS.toLocaleString('en')} mutated messages and lines, and what is placed is on earth`, () => {
  const next = sequence(20_240_601);
  for (let run = 0; run < RUNS; run++) {
    const bytes = mutate(SEEDS[next(SEEDS.length)], next);
    const message = decodeMessage(bytes, { correctBitsMax: next(3) as 0 | 1 | 2 });
    if ('problem' in message) expect(message.message).not.toBe('');
    else JSON.stringify(message);
    const register = bytes.subarray(0, 7);
    for (const { score } of inferCommB(register, { altitudeFt: next(60_000), trackDeg: next(360) })) {
      expect(score >= 0 && score <= 1).toBe(true);
    }
    decodeRegister(next(256), register);
    columns.count = 0;
    hostile.push(bytes, run / 10, columns);
    framer.push(bytes, (_type, _ticks, _signal, frame) => hostile.push(frame, run / 10, columns));
    for (let row = 0; row < columns.count; row++) expect(Math.abs(columns.latitudeRad[row])).toBeLessThan(1.5708);
    const text = Buffer.from(mutate(Buffer.from(TEXT[next(TEXT.length)]), next)).toString('latin1');
    parseAvr(text);
    parseSbs(text);
    parseAircraftJson(text);
  }
  expect(hostile.aircraft).toBeLessThanOrEqual(64);
  expect(hostile.counters.messages).toBeGreaterThanOrEqual(RUNS);
  expect(hostile.counters.corrected).toBeGreaterThan(0);
});
