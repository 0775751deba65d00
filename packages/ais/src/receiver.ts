import { CALLSIGN_BYTES } from '@musubi/model';
import { Assembly } from './assembly.ts';
import type { AisColumns } from './columns.ts';
import { type AisCounters, createAisCounters } from './counters.ts';
import { LineSplitter } from './line-splitter.ts';
import {
  EXTENDED_LENGTH_BITS,
  POSITION_LENGTH_BITS,
  type PositionFields,
  readName,
  readPosition,
  STATIC_A_LENGTH_BITS,
  STATIC_B_LENGTH_BITS,
  STATIC_LENGTH_BITS,
} from './messages.ts';
import { parseSentence } from './sentence.ts';
import { ShipTable } from './ship-table.ts';
import { SixBitMessage } from './six-bit.ts';

const SHIPS_MAX_DEFAULT = 16_384;
const MMSI_MAX = 999_999_999;
const LATITUDE_UNKNOWN_DEG = 91;
const LONGITUDE_UNKNOWN_DEG = 181;
const MPS_PER_KNOT = 1852 / 3600;
const RAD_PER_DEG = Math.PI / 180;
const HEADER_BITS = 38;

/**
 * NMEA bytes to vessel positions: one row for each position report of class A or B, with the name
 * and type the vessel last gave. Never throws; what it does not use is counted. Time is the time
 * of reception that the caller gives.
 */
export class AisReceiver {
  readonly counters: AisCounters = createAisCounters();
  readonly #splitter = new LineSplitter();
  readonly #assembly = new Assembly();
  readonly #message = new SixBitMessage();
  readonly #ships: ShipTable;
  readonly #name = new Uint8Array(CALLSIGN_BYTES);
  readonly #position: PositionFields = {
    latitudeDeg: 0,
    longitudeDeg: 0,
    speedKt: 0,
    courseDeg: 0,
    accuracyHigh: false,
  };

  constructor(options: { shipsMax?: number } = {}) {
    this.#ships = new ShipTable(Math.max(1, options.shipsMax ?? SHIPS_MAX_DEFAULT));
  }

  /** Takes the next bytes of the stream, cut anywhere, received at `timeS` (UTC s since 1970-01-01). */
  push(chunk: Uint8Array, timeS: number, into: AisColumns): void {
    this.#splitter.push(chunk, (line) => this.#takeLine(line, timeS, into));
    this.counters.linesTooLong = this.#splitter.linesTooLong;
    this.counters.abandoned = this.#assembly.abandoned;
    this.counters.shipsEvicted = this.#ships.evictions;
  }

  #takeLine(line: string, timeS: number, into: AisColumns): void {
    this.counters.lines++;
    const sentence = parseSentence(line);
    if (sentence === 'not-ais') this.counters.notAis++;
    else if (sentence === 'bad-checksum') this.counters.checksumFailed++;
    else if (sentence === 'bad-form') this.counters.malformed++;
    else {
      const whole = this.#assembly.add(sentence, timeS);
      if (whole !== null) this.#takeMessage(whole.payload, whole.fillBits, timeS, into);
    }
  }

  #takeMessage(payload: string, fillBits: number, timeS: number, into: AisColumns): void {
    this.counters.messages++;
    const message = this.#message;
    if (!message.load(payload, fillBits) || message.length < HEADER_BITS || message.unsigned(8, 30) > MMSI_MAX) {
      this.counters.invalid++;
      return;
    }
    const type = message.unsigned(0, 6);
    if (type >= 1 && type <= 3) this.#takePosition(POSITION_LENGTH_BITS, true, timeS, into);
    else if (type === 18) this.#takePosition(POSITION_LENGTH_BITS, false, timeS, into);
    else if (type === 19) this.#takeExtended(timeS, into);
    else if (type === 5) this.#takeStatic(STATIC_LENGTH_BITS, 112, 232);
    else if (type === 24) this.#takePart();
    else this.counters.otherTypes++;
  }

  #takeExtended(timeS: number, into: AisColumns): void {
    if (this.#takeStatic(EXTENDED_LENGTH_BITS, 143, 263)) {
      this.#takePosition(EXTENDED_LENGTH_BITS, false, timeS, into);
    }
  }

  #takePart(): void {
    const part = this.#message.length >= 40 ? this.#message.unsigned(38, 2) : -1;
    if (part === 0) this.#takeStatic(STATIC_A_LENGTH_BITS, 40, -1);
    else if (part === 1) this.#takeStatic(STATIC_B_LENGTH_BITS, -1, 40);
    else this.counters.invalid++;
  }

  /** Keeps name and type from where they start; −1 for one that the message does not have. */
  #takeStatic(lengthBits: number, nameStart: number, typeStart: number): boolean {
    const message = this.#message;
    if (message.length < lengthBits) {
      this.counters.invalid++;
      return false;
    }
    this.counters.statics++;
    const mmsi = message.unsigned(8, 30);
    if (nameStart >= 0) {
      readName(message, nameStart, this.#name);
      this.#ships.setName(mmsi, this.#name);
    }
    if (typeStart >= 0) this.#ships.setType(mmsi, message.unsigned(typeStart, 8));
    return true;
  }

  #takePosition(lengthBits: number, classA: boolean, timeS: number, into: AisColumns): void {
    const c = this.counters;
    const p = this.#position;
    if (this.#message.length < lengthBits) {
      c.invalid++;
      return;
    }
    readPosition(this.#message, classA, p);
    if (p.latitudeDeg === LATITUDE_UNKNOWN_DEG || p.longitudeDeg === LONGITUDE_UNKNOWN_DEG) c.withoutPosition++;
    else if (Math.abs(p.latitudeDeg) > 90 || Math.abs(p.longitudeDeg) > 180) c.invalid++;
    else if (into.count >= into.capacity) c.overflow++;
    else this.#append(timeS, into);
  }

  #append(timeS: number, into: AisColumns): void {
    this.counters.positions++;
    const p = this.#position;
    const row = into.count++;
    const mmsi = this.#message.unsigned(8, 30);
    const ship = this.#ships.find(mmsi);
    const speedMps = p.speedKt * MPS_PER_KNOT;
    const courseRad = p.courseDeg * RAD_PER_DEG;
    into.timeS[row] = timeS;
    into.mmsi[row] = mmsi;
    into.latitudeRad[row] = p.latitudeDeg * RAD_PER_DEG;
    into.longitudeRad[row] = p.longitudeDeg * RAD_PER_DEG;
    into.eastMps[row] = speedMps === 0 ? 0 : speedMps * Math.sin(courseRad);
    into.northMps[row] = speedMps === 0 ? 0 : speedMps * Math.cos(courseRad);
    into.shipType[row] = ship === undefined ? 0 : ship.type;
    into.accuracyHigh[row] = p.accuracyHigh ? 1 : 0;
    const start = row * CALLSIGN_BYTES;
    if (ship === undefined) into.name.fill(0, start, start + CALLSIGN_BYTES);
    else into.name.set(ship.name, start);
  }
}
