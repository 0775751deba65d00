import {
  type AdsbColumns,
  AdsbDecoder,
  type BeastClock,
  beastTicksToS,
  createAdsbColumns,
  decodeMessage,
  inferCommB,
  timeOfDayToTimeS,
} from '@musubi/modes';
import type { Entry } from './entry.ts';
import { Integrity } from './integrity.ts';
import { hexText } from './json-writer.ts';

/** A message with what its framing said of it. */
export interface FramedMessage {
  readonly offset: number;
  readonly bytes: Uint8Array;
  /** The receiver's six octets of time, as a number; null where the framing has none. */
  readonly ticks: number | null;
  /** 0 to 255; null where the framing has none. */
  readonly signal: number | null;
}

/** What the time of a message is to be read by. */
export interface MessageClock {
  readonly clock: BeastClock;
  /** UTC midnight that began the day of the first message, s; null where it is not known. GPS clocks tell no day. */
  readonly dayS: number | null;
}

const MODE_AC_BYTES = 2;
/** Addresses remembered, so that replies that only overlay theirs on parity can be told from noise. */
const ADDRESSES_MAX = 1 << 16;
const CANDIDATES_MAX = 3;
const SCORE_MIN = 0.01;
const DEG_PER_RAD = 180 / Math.PI;

/** Mode S messages to entries; pairs positions and remembers who was heard. */
export class MessageReader {
  readonly #addresses = new Set<number>();
  readonly #adsb = new AdsbDecoder();
  readonly #columns: AdsbColumns = createAdsbColumns(1);
  readonly #integrity = new Integrity();
  readonly #clock: MessageClock;
  /** UTC of the message before, s. */
  #lastS = Number.NaN;

  constructor(clock: MessageClock) {
    this.#clock = clock;
  }

  read(message: FramedMessage): Entry {
    const { offset, bytes } = message;
    const clockS = message.ticks === null ? Number.NaN : beastTicksToS(message.ticks, this.#clock.clock);
    const timeS = this.#utcOf(clockS);
    const framing = this.#framingOf(message, clockS);
    if (bytes.length === MODE_AC_BYTES) {
      const values = { ...framing, raw: hexText(bytes) };
      return { kind: 'message', type: 'Mode A/C', offset, address: -1, timeS, values };
    }
    const decoded = decodeMessage(bytes, { isKnownAddress: (address) => this.#addresses.has(address) });
    if ('problem' in decoded) {
      const { problem, message: error } = decoded;
      return { kind: 'error', error, code: problem, offset, cat: null, raw: bytes.slice(), isNoise: true };
    }
    const { df, address, ...rest } = decoded;
    if (df === 11 || df === 17 || df === 18) this.#remember(address);
    const values = {
      ...framing,
      df,
      address: addressText(address),
      ...rest,
      ...(df === 17 || df === 18
        ? { position: this.#position(bytes, clockS), integrity: this.#integrity.of(address, decoded.content) }
        : {}),
      ...('mb' in decoded ? { commB: commB(decoded.mb, decoded) } : {}),
      raw: hexText(bytes),
    };
    return { kind: 'message', type: `DF ${String(df).padStart(2, '0')}`, offset, address, timeS, values };
  }

  /** Where the target is, when this message and those before it say so. */
  #position(bytes: Uint8Array, clockS: number): { lat: number; lon: number } | undefined {
    // Pairs are only believed when they are close in time.
    if (Number.isNaN(clockS)) return undefined;
    this.#columns.count = 0;
    this.#adsb.push(bytes, clockS, this.#columns);
    if (this.#columns.count === 0) return undefined;
    const degrees = (rad: number): number => Math.round(rad * DEG_PER_RAD * 1e6) / 1e6;
    return { lat: degrees(this.#columns.latitudeRad[0]!), lon: degrees(this.#columns.longitudeRad[0]!) };
  }

  /** A GPS clock's time on the day that the messages before it have reached. */
  #utcOf(clockS: number): number {
    const { clock, dayS } = this.#clock;
    if (clock !== 'gps' || dayS === null || Number.isNaN(clockS)) return Number.NaN;
    this.#lastS = Number.isNaN(this.#lastS) ? dayS + clockS : timeOfDayToTimeS(clockS, this.#lastS);
    return this.#lastS;
  }

  #framingOf({ ticks, signal }: FramedMessage, clockS: number): Record<string, unknown> {
    const isGps = this.#clock.clock === 'gps' && !Number.isNaN(clockS);
    const time = isGps ? { timeOfDayS: clockS } : { [this.#clock.clock === 'gps' ? 'ticks' : 'ticks12MHz']: ticks };
    return { ...(ticks === null ? {} : time), ...(signal === null ? {} : { signal }) };
  }

  #remember(address: number): void {
    if (this.#addresses.size >= ADDRESSES_MAX) this.#addresses.clear();
    this.#addresses.add(address);
  }
}

/** As registers of aircraft write it: `3C660C`. */
export function addressText(address: number): string {
  return address.toString(16).toUpperCase().padStart(6, '0');
}

/** The registers that a Comm-B reply may carry, with how sure that is. */
function commB(mb: Uint8Array, message: object): unknown[] {
  const altitudeFt = 'altitudeFt' in message ? message.altitudeFt : null;
  const context = typeof altitudeFt === 'number' ? { altitudeFt } : {};
  return inferCommB(mb, context)
    .filter(({ score }) => score >= SCORE_MIN)
    .slice(0, CANDIDATES_MAX)
    .map(({ score, register }) => ({ score: Math.round(score * 1000) / 1000, ...register }));
}
