/**
 * CAT 048 monoradar target reports into columns.
 * Source: EUROCONTROL-SPEC-0149-4 (editions 1.27 to 1.32), item layouts by number as cited. For what
 * is read here the editions differ only in how many octets I020 may have.
 *
 * Everything is in one function without calls, since half of the time of anything finer goes into
 * handing over from item to item: see the bench `decode`.
 */
import { BLOCK_OCTETS_MIN, HEADER_OCTETS } from '../block-header.ts';
import { RecordFlag } from '../flags.ts';
import type { CategoryTable, ExtendedLayout } from '../layout.ts';
import { clearCallsign, takeCallsign } from './callsign.ts';
import type { Cat048Columns } from './columns.ts';
import { flagsOfFlightStatus } from './take.ts';

const METRES_PER_25_FEET = 25 * 0.3048;
const CATEGORY = 48;
/** Time of day: 86,400.99 s in 1/128 s. */
const TICKS_MAX = 86_401 * 128 - 1;

const table = (flagsOf: (octet: number) => number) => Uint16Array.from({ length: 256 }, (_, octet) => flagsOf(octet));
const bit = (octet: number, mask: number, flag: number) => (octet & mask ? flag : 0);

/** I020 first octet: TYP(3) SIM RDP SPI RAB FX. */
const DESCRIPTOR_1 = table(
  (o) => bit(o, 0x10, RecordFlag.simulated) | bit(o, 0x04, RecordFlag.spi) | bit(o, 0x02, RecordFlag.test),
);
/** I020 second octet: TST ERR XPP ME MI FOE/FRI(2) FX. */
const DESCRIPTOR_2 = table(
  (o) =>
    bit(o, 0x80, RecordFlag.test) |
    bit(o, 0x10, RecordFlag.emergency) |
    bit(o, 0x08, RecordFlag.militaryIdentification),
);
/** I230 first octet: COM(3) STAT(3) SI spare. */
const FLIGHT_STATUS = table(flagsOfFlightStatus);
/** I130: an octet for each of seven presence bits. */
const SUB_ITEMS = table((o) => [1, 2, 3, 4, 5, 6, 7].reduce((sum, i) => sum + ((o >> i) & 1), 0));

/** Octets that I020 of an edition may have. */
export function descriptorOctets(edition: CategoryTable): number {
  const layout = edition.items['020']?.[1] as ExtendedLayout;
  return layout.filter((part) => part === null).length;
}

/** Where a run of blocks ended, and why. */
export interface RunEnd {
  /** The first block not read. */
  at: number;
  outcome: 'other' | 'malformed' | 'full';
}

/**
 * Reads CAT 048 blocks one after another from `start`, until one that is not, or does not fit, or is
 * malformed, or has no room. A block gives all its rows or none.
 */
export function readCat048(
  bytes: Uint8Array,
  start: number,
  last: number,
  columns: Cat048Columns,
  descriptorMax: number,
  ended: RunEnd,
): void {
  const { capacity, offset, sac, sic, timeOfDayS, detectionType, rangeNm, azimuthDeg } = columns;
  const { mode3A, flightLevel, address, callsign, dopplerMps, height3dM, trackNumber, flags } = columns;
  let row = columns.count;
  let at = start;
  ended.outcome = 'malformed';
  block: while (at + BLOCK_OCTETS_MIN <= last && bytes[at] === CATEGORY) {
    const end = at + ((bytes[at + 1] << 8) | bytes[at + 2]);
    if (end > last || end < at + BLOCK_OCTETS_MIN) break;
    let p = at + HEADER_OCTETS;
    while (p < end) {
      if (row >= capacity) {
        ended.outcome = 'full';
        break block;
      }
      offset[row] = p;
      const f0 = bytes[p++];
      let f1 = 0;
      let f2 = 0;
      let f3 = 0;
      if (f0 & 1) {
        if (p >= end) break block;
        f1 = bytes[p++];
        if (f1 & 1) {
          if (p >= end) break block;
          f2 = bytes[p++];
          if (f2 & 1) {
            if (p >= end) break block;
            f3 = bytes[p++];
            if (f3 & 1) break block;
          }
        }
      }
      // 010 data source: SAC, SIC.
      if (f0 & 0x80) {
        if (p + 2 > end) break block;
        sac[row] = bytes[p];
        sic[row] = bytes[p + 1];
        p += 2;
      } else {
        sac[row] = 0;
        sic[row] = 0;
      }
      // 140 time of day, 1/128 s.
      if (f0 & 0x40) {
        if (p + 3 > end) break block;
        const ticks = (bytes[p] << 16) | (bytes[p + 1] << 8) | bytes[p + 2];
        if (ticks > TICKS_MAX) break block;
        timeOfDayS[row] = ticks / 128;
        p += 3;
      } else timeOfDayS[row] = Number.NaN;
      // 020 target report descriptor.
      let flag = 0;
      if (f0 & 0x20) {
        if (p >= end) break block;
        let octet = bytes[p++];
        detectionType[row] = octet >> 5;
        flag = DESCRIPTOR_1[octet];
        if (octet & 1) {
          if (p >= end) break block;
          octet = bytes[p++];
          flag |= DESCRIPTOR_2[octet];
          for (let n = 2; octet & 1; n++) {
            if (n >= descriptorMax || p >= end) break block;
            octet = bytes[p++];
          }
        }
      } else detectionType[row] = 255;
      // 040 measured position: RHO 1/256 NM, THETA 360/2^16 degrees.
      if (f0 & 0x10) {
        if (p + 4 > end) break block;
        rangeNm[row] = ((bytes[p] << 8) | bytes[p + 1]) / 256;
        azimuthDeg[row] = (((bytes[p + 2] << 8) | bytes[p + 3]) * 45) / 8192;
        p += 4;
      } else {
        rangeNm[row] = Number.NaN;
        azimuthDeg[row] = Number.NaN;
      }
      // 070 Mode 3/A: V G L spare, 12 bits.
      if (f0 & 0x08) {
        if (p + 2 > end) break block;
        const word = (bytes[p] << 8) | bytes[p + 1];
        if (word & 0x2000) flag |= RecordFlag.notExtracted;
        if (word & 0xc000) mode3A[row] = -1;
        else {
          const code = word & 0x0fff;
          mode3A[row] = code;
          if (code === 0o7500 || code === 0o7600 || code === 0o7700) flag |= RecordFlag.emergency;
        }
        p += 2;
      } else mode3A[row] = -1;
      // 090 flight level: V G, 14 bits signed, 1/4 FL.
      if (f0 & 0x04) {
        if (p + 2 > end) break block;
        const word = (bytes[p] << 8) | bytes[p + 1];
        flightLevel[row] = word & 0xc000 ? Number.NaN : ((word << 18) >> 18) / 4;
        p += 2;
      } else flightLevel[row] = Number.NaN;
      // 130 radar plot characteristics.
      if (f0 & 0x02) {
        if (p >= end) break block;
        let octet = bytes[p++];
        const octets = SUB_ITEMS[octet];
        while (octet & 1) {
          if (p >= end) break block;
          octet = bytes[p++];
          if (octet & 0xfe) break block;
        }
        p += octets;
        if (p > end) break block;
      }
      // 220 aircraft address.
      if (f1 & 0x80) {
        if (p + 3 > end) break block;
        address[row] = (bytes[p] << 16) | (bytes[p + 1] << 8) | bytes[p + 2];
        p += 3;
      } else address[row] = -1;
      // 240 aircraft identification.
      if (f1 & 0x40) {
        if (p + 6 > end) break block;
        if (!takeCallsign(bytes, p, callsign, row * 8)) clearCallsign(callsign, row * 8);
        p += 6;
      } else clearCallsign(callsign, row * 8);
      // 250 BDS registers, eight octets each.
      if (f1 & 0x20) {
        if (p >= end) break block;
        p += 1 + bytes[p] * 8;
        if (p > end) break block;
      }
      // 161 track number: 4 spare bits, 12 bits.
      if (f1 & 0x10) {
        if (p + 2 > end) break block;
        trackNumber[row] = ((bytes[p] << 8) | bytes[p + 1]) & 0x0fff;
        p += 2;
      } else trackNumber[row] = -1;
      // 042 Cartesian position, 200 velocity.
      if (f1 & 0x08) p += 4;
      if (f1 & 0x04) p += 4;
      // 170 track status: an octet, then TRE GHO SUP TCC and spare bits.
      if (f1 & 0x02) {
        if (p >= end) break block;
        if (bytes[p++] & 1) {
          if (p >= end) break block;
          const octet = bytes[p++];
          if (octet & 1) break block;
          if (octet & 0x80) flag |= RecordFlag.trackEnd;
        }
      }
      height3dM[row] = Number.NaN;
      dopplerMps[row] = Number.NaN;
      if (f2 | f3) {
        // 210 track quality.
        if (f2 & 0x80) p += 4;
        // 030 warnings, until an octet without FX.
        if (f2 & 0x40) {
          do if (p >= end) break block;
          while (bytes[p++] & 1);
        }
        // 080 and 100 confidence of codes.
        if (f2 & 0x20) p += 2;
        if (f2 & 0x10) p += 4;
        // 110 height by a 3D radar: two spare bits, 14 bits signed, 25 ft.
        if (f2 & 0x08) {
          if (p + 2 > end) break block;
          height3dM[row] = ((((bytes[p] << 8) | bytes[p + 1]) << 18) >> 18) * METRES_PER_25_FEET;
          p += 2;
        }
        // 120 radial Doppler speed: CAL of D, 5 spare bits, 10 bits signed m/s; RDS of six octets each.
        if (f2 & 0x04) {
          if (p >= end) break block;
          const present = bytes[p++];
          if (present & 0x3e) break block;
          for (let octet = present; octet & 1; ) {
            if (p >= end) break block;
            octet = bytes[p++];
            if (octet & 0xfe) break block;
          }
          if (present & 0x80) {
            if (p + 2 > end) break block;
            const word = (bytes[p] << 8) | bytes[p + 1];
            if (!(word & 0x8000)) dopplerMps[row] = (word << 22) >> 22;
            p += 2;
          }
          if (present & 0x40) {
            if (p >= end) break block;
            p += 1 + bytes[p] * 6;
          }
        }
        // 230 communications, ACAS and flight status.
        if (f2 & 0x02) {
          if (p + 2 > end) break block;
          flag |= FLIGHT_STATUS[bytes[p]];
          p += 2;
        }
        // 260 resolution advisory; 055 Mode 1, 050 Mode 2, 065 and 060 their confidence.
        if (f3 & 0x80) p += 7;
        if (f3 & 0x40) p += 1;
        if (f3 & 0x20) p += 2;
        if (f3 & 0x10) p += 1;
        if (f3 & 0x08) p += 2;
        // SP and RE: a length octet that counts itself.
        if (f3 & 0x04) {
          if (p >= end || bytes[p] === 0) break block;
          p += bytes[p];
        }
        if (f3 & 0x02) {
          if (p >= end || bytes[p] === 0) break block;
          p += bytes[p];
        }
        // An FSPEC that names nothing would let zeros pass for records.
      }
      if (!((f0 | f1 | f2 | f3) & 0xfe) || p > end) break block;
      flags[row] = flag;
      row++;
    }
    columns.count = row;
    at = end;
  }
  ended.at = at;
  if (ended.outcome === 'malformed' && !isWholeBlock(bytes, at, last)) ended.outcome = 'other';
}

/** Whether it was a CAT 048 block that stopped the run. */
function isWholeBlock(bytes: Uint8Array, at: number, last: number): boolean {
  if (at + BLOCK_OCTETS_MIN > last || bytes[at] !== CATEGORY) return false;
  const length = (bytes[at + 1] << 8) | bytes[at + 2];
  return length >= BLOCK_OCTETS_MIN && length <= last - at;
}
