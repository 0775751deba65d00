import { type CorrectBitsMax, repairBits } from '../bit-repair.ts';
import { crc24, LONG_BYTES, SHORT_BYTES } from '../crc.ts';
import type { CommBContext } from '../register/register-model.ts';
import { METRES_PER_FOOT, MPS_PER_FOOT_A_MINUTE, MPS_PER_KNOT, RAD_PER_DEG } from '../units.ts';
import {
  FIRST_GNSS_TYPE_CODE,
  readAltitudeFt,
  readCprFormat,
  readCprLatitude,
  readCprLongitude,
} from './airborne-position.ts';
import { isEmergencyStatus, readEmergency, readStatusMode3A } from './aircraft-status.ts';
import { AircraftTable } from './aircraft-table.ts';
import { ADSB_CALLSIGN_BYTES, AdsbAltitude, type AdsbColumns, AdsbMark } from './columns.ts';
import { contextOfSlot } from './comm-b-context.ts';
import { type AdsbCounters, createAdsbCounters } from './counters.ts';
import {
  address,
  capability,
  downlinkFormat,
  EXTENDED_SQUITTER,
  EXTENDED_SQUITTER_NON_TRANSPONDER,
  typeCode,
} from './extended-squitter.ts';
import { readCategory, readIdentification } from './identification.ts';
import { isOperationalStatus, readNacp, readVersion } from './operational-status.ts';
import { NACP_UNKNOWN, positionSigmaM } from './position-accuracy.ts';
import { PositionFinder, type PositionOutcome, type ReceiverPosition } from './position-finder.ts';
import { hasIcaoAddress, sourceOf } from './squitter-source.ts';
import { readGroundSpeedKt, readTrackDeg } from './surface-position.ts';
import { readTargetNacp, targetStateSubtype } from './target-state.ts';
import { createVelocityFields, readVelocity } from './velocity.ts';

/** A velocity older than this is not carried with a position. */
const VELOCITY_AGE_MAX_S = 5;
/** An emergency state is repeated every 0.8 s and a code every 5 s; older ones have passed. */
const STATUS_AGE_MAX_S = 60;
const AIRCRAFT_MAX_DEFAULT = 4096;
/** Beyond any line of sight; ducting reaches farther but is not worth a wrong aircraft. */
const RANGE_MAX_DEFAULT_M = 600_000;
const ALL_CALL_REPLY = 11;
const ADDRESS_MAX = 0xffffff;
const MARKS_SHIFT = 24;

export interface AdsbOptions {
  /** Where the receiver is: rejects positions beyond `rangeMaxM` and places surface positions. */
  receiver?: ReceiverPosition;
  /** Aircraft remembered; the least recently heard makes room. Default 4,096. */
  aircraftMax?: number;
  /** Default 600 km. */
  rangeMaxM?: number;
  /** Wrong bits to correct, in messages of aircraft already heard. Default 1. */
  correctBitsMax?: CorrectBitsMax;
  /** Takes TIS-B, ADS-R and addresses that are not ICAO's too, and marks their rows. Default false. */
  takeMarked?: boolean;
}

/**
 * Mode S messages to ADS-B positions: one row for each position decoded, with the latest identity,
 * accuracy and velocity of that aircraft. Never throws; what it does not use is counted.
 */
export class AdsbDecoder {
  readonly counters: AdsbCounters = createAdsbCounters();
  readonly #table: AircraftTable;
  readonly #finder: PositionFinder;
  readonly #velocity = createVelocityFields();
  readonly #correctBitsMax: CorrectBitsMax;
  readonly #takeMarked: boolean;
  readonly #corrected = new Uint8Array(LONG_BYTES);

  constructor(options: AdsbOptions = {}) {
    this.#correctBitsMax = options.correctBitsMax ?? 1;
    this.#takeMarked = options.takeMarked ?? false;
    this.#table = new AircraftTable(Math.max(1, options.aircraftMax ?? AIRCRAFT_MAX_DEFAULT));
    this.#finder = new PositionFinder(this.#table, options.receiver ?? null, options.rangeMaxM ?? RANGE_MAX_DEFAULT_M);
  }

  /** Aircraft remembered now. */
  get aircraft(): number {
    return this.#table.size;
  }

  /**
   * What the aircraft's own squitters said in the last 30 s before `timeS`, for `inferCommB`; empty for an
   * aircraft not heard.
   */
  contextOf(icaoAddress: number, timeS: number): CommBContext {
    const t = this.#table;
    if (!t.has(icaoAddress)) return {};
    return contextOfSlot(t, t.slotOf(icaoAddress), timeS);
  }

  /** Takes one message (7 or 14 bytes) received at `timeS` and appends at most one row to `into`. */
  push(message: Uint8Array, timeS: number, into: AdsbColumns): void {
    const c = this.counters;
    c.messages++;
    if ((message.length !== LONG_BYTES && message.length !== SHORT_BYTES) || !Number.isFinite(timeS)) {
      c.malformed++;
      return;
    }
    const format = downlinkFormat(message);
    if (format === ALL_CALL_REPLY) c.allCallReplies++;
    else if (message.length === SHORT_BYTES || !isSquitter(format)) c.otherFormats++;
    else {
      const remainder = crc24(message);
      if (remainder === 0) this.#squitter(message, format, timeS, into);
      else this.#repair(message, remainder, format, timeS, into);
    }
  }

  /** One message in 150,000 of pure noise looks correctable: only aircraft already heard are believed. */
  #repair(message: Uint8Array, remainder: number, format: number, timeS: number, into: AdsbColumns): void {
    const copy = this.#corrected;
    copy.set(message);
    if (repairBits(copy, remainder, this.#correctBitsMax) === 0 || !this.#table.has(keyOf(copy, format))) {
      this.counters.parityFailed++;
      return;
    }
    this.counters.corrected++;
    this.#squitter(copy, format, timeS, into);
  }

  #squitter(message: Uint8Array, format: number, timeS: number, into: AdsbColumns): void {
    const key = keyOf(message, format);
    if (key < 0 || (key > ADDRESS_MAX && !this.#takeMarked)) {
      this.counters.otherFormats++;
      return;
    }
    const slot = this.#table.slotOf(key);
    this.counters.aircraftEvicted = this.#table.evictions;
    const code = typeCode(message);
    if ((code >= 9 && code <= 18) || (code >= 20 && code <= 22)) this.#airborne(message, slot, timeS, code, into);
    else if (code === 19) this.#takeVelocity(message, slot, timeS);
    else if (code >= 1 && code <= 4) this.#takeIdentification(message, slot);
    else if (code >= 5 && code <= 8) this.#surface(message, slot, timeS, code, into);
    else if (code === 29) this.#takeTargetState(message, slot);
    else if (code === 28) this.#takeStatus(message, slot, timeS);
    else if (code === 31) this.#takeOperationalStatus(message, slot);
    else this.counters.otherTypes++;
  }

  #airborne(message: Uint8Array, slot: number, timeS: number, code: number, into: AdsbColumns): void {
    const lat = readCprLatitude(message);
    const lon = readCprLongitude(message);
    const outcome = this.#finder.airborne(slot, timeS, readCprFormat(message), lat, lon);
    if (!this.#found(outcome)) return;
    const row = this.#append(slot, timeS, code, into);
    if (row < 0) return;
    const altitudeM = readAltitudeFt(message) * METRES_PER_FOOT;
    const kind = code >= FIRST_GNSS_TYPE_CODE ? AdsbAltitude.geometric : AdsbAltitude.pressure;
    into.altitudeM[row] = altitudeM;
    into.altitudeKind[row] = Number.isNaN(altitudeM) ? AdsbAltitude.none : kind;
    into.onGround[row] = 0;
  }

  #surface(message: Uint8Array, slot: number, timeS: number, code: number, into: AdsbColumns): void {
    const lat = readCprLatitude(message);
    const lon = readCprLongitude(message);
    const speedMps = readGroundSpeedKt(message) * MPS_PER_KNOT;
    const outcome = this.#finder.surface(slot, timeS, readCprFormat(message), lat, lon, speedMps);
    if (!this.#found(outcome)) return;
    const row = this.#append(slot, timeS, code, into);
    if (row < 0) return;
    const trackRad = readTrackDeg(message) * RAD_PER_DEG;
    into.altitudeM[row] = Number.NaN;
    into.altitudeKind[row] = AdsbAltitude.none;
    into.eastMps[row] = speedMps === 0 ? 0 : speedMps * Math.sin(trackRad);
    into.northMps[row] = speedMps === 0 ? 0 : speedMps * Math.cos(trackRad);
    into.upMps[row] = Number.NaN;
    into.onGround[row] = 1;
  }

  #found(outcome: PositionOutcome): boolean {
    const c = this.counters;
    if (outcome === 'found') c.positions++;
    else if (outcome === 'awaiting-pair') c.awaitingPair++;
    else if (outcome === 'no-reference') c.surfaceWithoutReference++;
    else if (outcome === 'unreasonable') c.unreasonable++;
    else c.outOfRange++;
    return outcome === 'found';
  }

  /** Fills all that does not depend on the kind of position; −1 when `into` is full. */
  #append(slot: number, timeS: number, code: number, into: AdsbColumns): number {
    if (into.count >= into.capacity) {
      this.counters.overflow++;
      return -1;
    }
    const t = this.#table;
    const row = into.count++;
    const moving = Math.abs(timeS - t.velocityTimeS[slot]) <= VELOCITY_AGE_MAX_S;
    const status = Math.abs(timeS - t.statusTimeS[slot]) <= STATUS_AGE_MAX_S;
    into.timeS[row] = timeS;
    into.address[row] = t.address[slot] & ADDRESS_MAX;
    into.marks[row] = t.address[slot] >> MARKS_SHIFT;
    into.latitudeRad[row] = t.latitudeDeg[slot] * RAD_PER_DEG;
    into.longitudeRad[row] = t.longitudeDeg[slot] * RAD_PER_DEG;
    into.eastMps[row] = moving ? t.eastMps[slot] : Number.NaN;
    into.northMps[row] = moving ? t.northMps[slot] : Number.NaN;
    into.upMps[row] = moving ? t.upMps[slot] : Number.NaN;
    into.sigmaPositionM[row] = positionSigmaM(t.nacp[slot], code);
    into.category[row] = t.category[slot];
    into.emergency[row] = status ? t.emergency[slot] : 0;
    into.mode3A[row] = status ? t.mode3A[slot] : -1;
    for (let i = 0; i < ADSB_CALLSIGN_BYTES; i++) {
      into.callsign[row * ADSB_CALLSIGN_BYTES + i] = t.callsign[slot * ADSB_CALLSIGN_BYTES + i];
    }
    return row;
  }

  #takeVelocity(message: Uint8Array, slot: number, timeS: number): void {
    const v = this.#velocity;
    if (!readVelocity(message, v)) {
      this.counters.otherTypes++;
      return;
    }
    this.counters.velocities++;
    // Airspeed and heading leave the wind out: they are no velocity over the ground.
    if (v.subtype > 2) this.counters.airspeedsOnly++;
    const t = this.#table;
    t.velocityTimeS[slot] = timeS;
    t.eastMps[slot] = v.eastKt * MPS_PER_KNOT;
    t.northMps[slot] = v.northKt * MPS_PER_KNOT;
    t.upMps[slot] = v.verticalRateFtMin * MPS_PER_FOOT_A_MINUTE;
  }

  #takeIdentification(message: Uint8Array, slot: number): void {
    const t = this.#table;
    t.category[slot] = readCategory(message);
    if (readIdentification(message, t.callsign, slot * ADSB_CALLSIGN_BYTES)) this.counters.identifications++;
    else this.counters.callsignsRejected++;
  }

  #takeStatus(message: Uint8Array, slot: number, timeS: number): void {
    if (!isEmergencyStatus(message)) {
      this.counters.otherTypes++;
      return;
    }
    this.counters.statuses++;
    this.#table.statusTimeS[slot] = timeS;
    this.#table.emergency[slot] = readEmergency(message);
    this.#table.mode3A[slot] = readStatusMode3A(message);
  }

  /** Sent by versions 1 and 2 only, both with NACp; more often than the operational status. */
  #takeTargetState(message: Uint8Array, slot: number): void {
    if (targetStateSubtype(message) > 1) {
      this.counters.otherTypes++;
      return;
    }
    this.counters.statuses++;
    this.#table.nacp[slot] = readTargetNacp(message);
  }

  #takeOperationalStatus(message: Uint8Array, slot: number): void {
    if (!isOperationalStatus(message)) {
      this.counters.otherTypes++;
      return;
    }
    this.counters.statuses++;
    const version = readVersion(message);
    this.#table.nacp[slot] = version === 1 || version === 2 ? readNacp(message) : NACP_UNKNOWN;
  }
}

/** Address and, above it, the marks; −1 for a DF 18 whose content is not that of a squitter. */
function keyOf(message: Uint8Array, format: number): number {
  if (format === EXTENDED_SQUITTER) return address(message);
  const controlField = capability(message);
  const source = sourceOf(controlField);
  if (source !== 'adsb' && source !== 'adsr' && source !== 'tisb') return -1;
  const marks =
    (hasIcaoAddress(message, controlField) ? 0 : AdsbMark.otherAddress) |
    (source === 'adsr' ? AdsbMark.rebroadcast : 0) |
    (source === 'tisb' ? AdsbMark.trafficInformation : 0);
  return address(message) | (marks << MARKS_SHIFT);
}

function isSquitter(format: number): boolean {
  return format === EXTENDED_SQUITTER || format === EXTENDED_SQUITTER_NON_TRANSPONDER;
}
