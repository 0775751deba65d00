import { ADSB_CALLSIGN_BYTES } from './columns.ts';
import { NACP_UNKNOWN } from './position-accuracy.ts';

/** A CPR-encoded position heard, one of each format per aircraft. */
interface CprHeard {
  /** NaN when none is held. */
  readonly timeS: Float64Array;
  readonly latitude: Int32Array;
  readonly longitude: Int32Array;
}

function createCprHeard(capacity: number): CprHeard {
  return {
    timeS: new Float64Array(capacity),
    latitude: new Int32Array(capacity),
    longitude: new Int32Array(capacity),
  };
}

/**
 * What is remembered of each aircraft, as columns by slot. When full, a newcomer takes the slot of
 * an aircraft not heard since the last search went past it (second chance), in constant time on
 * average, so that a flood of invented addresses costs no more than real ones.
 */
export class AircraftTable {
  readonly capacity: number;
  /** The ICAO address, with the marks of `AdsbColumns` eight bits above it. */
  readonly address: Int32Array;
  /** Indexed by CPR format: 0 even, 1 odd. */
  readonly heard: readonly [CprHeard, CprHeard];
  /** 1 when what is held in `heard` are surface positions. */
  readonly heardOnSurface: Uint8Array;
  /** Last position, degrees; `positionTimeS` NaN when there is none. */
  readonly positionTimeS: Float64Array;
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  /** Positions in a row that failed the test of reason. */
  readonly misses: Uint8Array;
  readonly velocityTimeS: Float64Array;
  readonly eastMps: Float32Array;
  readonly northMps: Float32Array;
  readonly upMps: Float32Array;
  readonly nacp: Uint8Array;
  readonly category: Uint8Array;
  readonly callsign: Uint8Array;
  readonly statusTimeS: Float64Array;
  readonly emergency: Uint8Array;
  readonly mode3A: Int16Array;
  evictions = 0;
  readonly #slots = new Map<number, number>();
  readonly #recent: Uint8Array;
  #hand = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.address = new Int32Array(capacity);
    this.heard = [createCprHeard(capacity), createCprHeard(capacity)];
    this.heardOnSurface = new Uint8Array(capacity);
    this.positionTimeS = new Float64Array(capacity);
    this.latitudeDeg = new Float64Array(capacity);
    this.longitudeDeg = new Float64Array(capacity);
    this.misses = new Uint8Array(capacity);
    this.velocityTimeS = new Float64Array(capacity);
    this.eastMps = new Float32Array(capacity);
    this.northMps = new Float32Array(capacity);
    this.upMps = new Float32Array(capacity);
    this.nacp = new Uint8Array(capacity);
    this.category = new Uint8Array(capacity);
    this.callsign = new Uint8Array(capacity * ADSB_CALLSIGN_BYTES);
    this.statusTimeS = new Float64Array(capacity);
    this.emergency = new Uint8Array(capacity);
    this.mode3A = new Int16Array(capacity);
    this.#recent = new Uint8Array(capacity);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** True when an address has a slot; takes none. */
  has(address: number): boolean {
    return this.#slots.has(address);
  }

  /** The slot of an address, taken now if it has none. */
  slotOf(address: number): number {
    const known = this.#slots.get(address);
    const slot = known ?? this.#take(address);
    this.#recent[slot] = 1;
    return slot;
  }

  /** Holds a compact position; airborne and surface ones do not pair with each other. */
  hear(slot: number, timeS: number, odd: number, cprLat: number, cprLon: number, onSurface: number): void {
    if (this.heardOnSurface[slot] !== onSurface) {
      this.heardOnSurface[slot] = onSurface;
      this.forgetPairs(slot);
    }
    const heard = this.heard[odd === 0 ? 0 : 1];
    heard.timeS[slot] = timeS;
    heard.latitude[slot] = cprLat;
    heard.longitude[slot] = cprLon;
  }

  forgetPairs(slot: number): void {
    this.heard[0].timeS[slot] = Number.NaN;
    this.heard[1].timeS[slot] = Number.NaN;
  }

  /** Drops position and pairs, so that only a fresh pair can place the aircraft again. */
  forgetPosition(slot: number): void {
    this.positionTimeS[slot] = Number.NaN;
    this.forgetPairs(slot);
    this.misses[slot] = 0;
  }

  #take(address: number): number {
    const full = this.#slots.size === this.capacity;
    const slot = full ? this.#victim() : this.#slots.size;
    if (full) {
      this.#slots.delete(this.address[slot]);
      this.evictions++;
    }
    this.#slots.set(address, slot);
    this.#clear(slot);
    this.address[slot] = address;
    return slot;
  }

  #victim(): number {
    for (;;) {
      const slot = this.#hand;
      this.#hand = (slot + 1) % this.capacity;
      if (this.#recent[slot] === 0) return slot;
      this.#recent[slot] = 0;
    }
  }

  #clear(slot: number): void {
    this.forgetPosition(slot);
    this.heardOnSurface[slot] = 0;
    this.velocityTimeS[slot] = Number.NaN;
    this.nacp[slot] = NACP_UNKNOWN;
    this.category[slot] = 0;
    this.callsign.fill(0, slot * ADSB_CALLSIGN_BYTES, (slot + 1) * ADSB_CALLSIGN_BYTES);
    this.statusTimeS[slot] = Number.NaN;
    this.emergency[slot] = 0;
    this.mode3A[slot] = -1;
  }
}
