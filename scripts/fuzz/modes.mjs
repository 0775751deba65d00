// Mode S messages, singly and through the pairing decoder, and registers: nothing thrown, nothing off the earth.
import {
  AdsbDecoder,
  createAdsbColumns,
  crc24,
  decodeMessage,
  decodeRegister,
  encodeMessage,
  encodeRegister,
  inferCommB,
  LONG_BYTES,
  ModesError,
  SHORT_BYTES,
} from '@musubi/modes';
import { expect, Mutator, Pool, shown } from './random.mjs';

const MESSAGES_MAX = 4;
const REGISTERS = [0x05, 0x06, 0x08, 0x09, 0x10, 0x17, 0x20, 0x30, 0x40, 0x44, 0x45, 0x50, 0x60, 0x61, 0x62, 0x65];
const SEEDS = [
  '8D40621D58C382D690C8AC2863A7',
  '8D40621D58C386435CC412692AD6',
  '8D485020994409940838175B284F',
  '8DA05629EA21485CBF3F8CADAEEB',
  '8C4841753A9A153237AEF0F275BE',
  '2000171806A983',
  '5D484FDEA248F5',
  'A00004128F39F91A7E27C46ADC21',
  'A0000638FA81C10000000081A92F',
].map((text) => Uint8Array.from(Buffer.from(text, 'hex')));

/** Octets of the message that begins with this one: format 16 and above are long. */
const lengthOf = (octet) => (octet & 0x80 ? LONG_BYTES : SHORT_BYTES);

function* messagesOf(bytes) {
  for (let at = 0, count = 0; count < MESSAGES_MAX; count++) {
    const length = lengthOf(bytes[at]);
    if (at + length > bytes.length) return;
    yield bytes.slice(at, at + length);
    at += length;
  }
}

/** What is decoded without correction says the same once it is written and read again. */
function checkAgain(message, decoded) {
  try {
    const again = encodeMessage(decoded);
    const back = decodeMessage(again, { correctBitsMax: 0 });
    expect(shown(back) === shown(decoded), `written again gives ${shown(back)}, not ${shown(decoded)}`);
  } catch (error) {
    // Fields that the standard leaves open may hold what no encoder writes.
    if (!(error instanceof ModesError)) throw error;
  }
  return message;
}

function checkRegister(register) {
  for (const bds of REGISTERS) {
    const decoded = decodeRegister(bds, register);
    if (decoded === null || !decoded.isSound) continue;
    try {
      const back = decodeRegister(bds, encodeRegister(decoded.register));
      expect(shown(back) === shown(decoded), `register ${bds} gives ${shown(back)}, not ${shown(decoded)}`);
    } catch (error) {
      if (!(error instanceof ModesError)) throw error;
    }
  }
  for (const { score } of inferCommB(register, { altitudeFt: 31_000, trackDeg: 90 })) {
    expect(score >= 0 && score <= 1, `a score of ${score}`);
  }
}

function check(bytes) {
  const adsb = new AdsbDecoder({ aircraftMax: 8, takeMarked: true });
  const columns = createAdsbColumns(MESSAGES_MAX);
  let found = 0;
  let timeS = 0;
  for (const message of messagesOf(bytes)) {
    const decoded = decodeMessage(message, { correctBitsMax: 0 });
    if ('problem' in decoded) decodeMessage(message, { correctBitsMax: 2 });
    else {
      found++;
      checkAgain(message, decoded);
    }
    timeS += 0.4;
    adsb.push(message, timeS, columns);
    if (message.length === LONG_BYTES && message[5] % 16 === 0) checkRegister(message.subarray(4, 11));
  }
  for (let row = 0; row < columns.count; row++) {
    expect(Math.abs(columns.latitudeRad[row]) <= Math.PI / 2, 'a latitude off the earth');
    expect(Math.abs(columns.longitudeRad[row]) <= Math.PI + 1e-9, 'a longitude off the earth');
  }
  expect(adsb.aircraft <= 8, 'more aircraft than may be remembered');
  return found;
}

/** Sets the parity of a message, so that changes are not all refused for it. */
function sealed(message) {
  const parity = crc24(message.subarray(0, message.length - 3), message.length - 3);
  message.set([parity >> 16, (parity >> 8) & 0xff, parity & 0xff], message.length - 3);
  return message;
}

export function modes(random) {
  const pool = new Pool(random, SEEDS);
  const mutator = new Mutator(random, pool.inputs);
  return {
    next() {
      const octets = Uint8Array.from(mutator.mutate(pool.any(), 0, 4)).subarray(0, MESSAGES_MAX * LONG_BYTES);
      if (random() < 0.2) return octets;
      return Uint8Array.from(Buffer.concat([...messagesOf(octets)].map(sealed)));
    },
    check(input) {
      const found = check(input);
      if (found > 0) pool.keep(input);
      return found;
    },
  };
}
