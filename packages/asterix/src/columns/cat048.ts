/**
 * CAT 048 monoradar target reports into columns.
 * Source: EUROCONTROL-SPEC-0149-4 (editions 1.27 to 1.32), item layouts by number as cited. For what
 * is read here the editions differ only in how many octets I020 may have.
 *
 * Everything is in one function without calls, since half of the time of anything finer goes into
 * handing over from item to item: see the bench `decode`. Items that most records have are read whether
 * they are there or not: `m` is 1 or −1 where one is, else 0, and makes its value none and its length 0.
 * A wrong guess at a branch costs more than that, and radars mix records of several makes. So octets
 * beyond the record are read, never used: a block is only read where `MARGIN` octets follow it.
 */
import { BLOCK_OCTETS_MIN, HEADER_OCTETS } from '../block-header.ts';
import { RecordFlag } from '../flags.ts';
import type { CategoryTable, ExtendedLayout } from '../layout.ts';
import { AT_END, EVEN_PAIR_SHIFT, NO_PAIR, PAIRS } from './callsign.ts';
import type { Cat048Columns, Stored } from './columns.ts';
import type { RunEnd } from './run-end.ts';
import { flagsOfFlightStatus } from './take.ts';

const METRES_PER_25_FEET = 25 * 0.3048;
const CATEGORY = 48;
/** Time of day: 86,400.99 s in 1/128 s. */
const TICKS_MAX = 86_401 * 128 - 1;
const FLOAT32_NAN = 0x7fc00000;
const { emergency: EMERGENCY, notExtracted: NOT_EXTRACTED, trackEnd: TRACK_END } = RecordFlag;

/** Presence of 010 to 090 in the first octet of the FSPEC, and that a second follows. */
const HEAD = 0xfd << 24;

/** Octets that have to follow a block: the most that is read before a record's end is looked at again. */
export const MARGIN = 64;

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

/** What raw numbers are multiplied with: NaN where there is none, then the LSB. */
const LSB = new Float64Array(16).fill(Number.NaN);
const [TIME, RHO, THETA, HEIGHT, LEVEL] = [0, 2, 4, 6, 8] as const;
LSB[TIME + 1] = 1 / 128;
LSB[RHO + 1] = 1 / 256;
LSB[THETA + 1] = 360 / 2 ** 16;
LSB[HEIGHT + 1] = METRES_PER_25_FEET;
/** By V, G and whether it is there: 4 is there, neither invalid nor garbled. */
LSB[LEVEL + 4] = 1 / 4;

/** Octets that I020 of an edition may have. */
export function descriptorOctets(edition: CategoryTable): number {
  const layout = edition.items['020']?.[1] as ExtendedLayout;
  return layout.filter((part) => part === null).length;
}

/**
 * Reads CAT 048 blocks one after another from `start`, until one that is not, or does not fit, or is
 * malformed, or has no room, or has too little after it. A block gives all its rows or none. `shift` is
 * added to offsets.
 */
export function readCat048(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  last: number,
  columns: Cat048Columns,
  descriptorMax: number,
  shift: number,
  ended: RunEnd,
): void {
  const capacity = columns.capacity | 0;
  const { dopplerMps } = columns;
  const { n, f64, i32, i16, u8 } = (columns as Stored<Cat048Columns>).store;
  // The engine takes these for constants only where they are looked at outside the loop.
  const lsb = LSB;
  const [atEnd, noPair, margin, category, ticksMax] = [AT_END, NO_PAIR, MARGIN, CATEGORY, TICKS_MAX];
  const [even, odd] = [EVEN_PAIR_SHIFT, 16 - EVEN_PAIR_SHIFT];
  const [headerOctets, blockOctetsMin] = [HEADER_OCTETS, BLOCK_OCTETS_MIN];
  const [time, rho, theta, height, level] = [TIME, RHO, THETA, HEIGHT, LEVEL];
  const [emergency, notExtracted, trackEnd, nan] = [EMERGENCY, NOT_EXTRACTED, TRACK_END, FLOAT32_NAN];
  const head = HEAD;
  const descriptor1 = DESCRIPTOR_1;
  const descriptor2 = DESCRIPTOR_2;
  const flightStatus = FLIGHT_STATUS;
  const subItems = SUB_ITEMS;
  const pairs = PAIRS;
  const room = (bytes.length - margin) | 0;
  let row = columns.count | 0;
  let at = start | 0;
  ended.outcome = 'malformed';
  block: while (((at + blockOctetsMin) | 0) <= last && bytes[at] === category) {
    const end = (at + view.getUint16((at + 1) | 0)) | 0;
    if (end > last || end < ((at + blockOctetsMin) | 0)) break;
    if (end > room) {
      ended.outcome = 'tail';
      break;
    }
    let p = (at + headerOctets) | 0;
    while (p < end) {
      if (row >= capacity) {
        ended.outcome = 'full';
        break block;
      }
      i32[(row + n * 2) | 0] = (p + shift) | 0;
      // FSPEC, at most four octets, in the four of `f`; those that are not there are 0.
      let f = view.getInt32(p);
      if ((f & 0x01010100) === 0x01010000) {
        f &= 0xffffff00;
        p = (p + 3) | 0;
      } else if (!(f & 0x01000000)) {
        f &= 0xff000000;
        p = (p + 1) | 0;
      } else if (!(f & 0x00010000)) {
        f &= 0xffff0000;
        p = (p + 2) | 0;
      } else if (f & 1) break block;
      else p = (p + 4) | 0;
      let m = 0;
      let w = 0;
      let flag = 0;
      const second = view.getInt32((p + 4) | 0);
      if ((f & head) === head && !(second & 0x10000)) {
        // Nearly all reports begin with 010, 140, 020 of one octet, 040, 070 and 090, in 14 octets.
        const first = view.getInt32(p);
        u8[row] = first >> 24;
        u8[(row + n) | 0] = first >> 16;
        w = ((first & 0xffff) << 8) | (second >>> 24);
        if (w > ticksMax) break block;
        f64[row] = w * (1 / 128);
        const descriptor = (second >> 16) & 0xff;
        u8[(row + n * 2) | 0] = descriptor >> 5;
        f64[(row + n) | 0] = (second & 0xffff) * (1 / 256);
        f64[(row + n * 2) | 0] = view.getUint16((p + 8) | 0) * (360 / 2 ** 16);
        w = view.getInt32((p + 10) | 0);
        const code = ((w >> 16) & 0x0fff) | (w >> 31) | ((w << 1) >> 31);
        i16[row] = code;
        flag = descriptor1[descriptor] | (((w >> 29) & 1) * notExtracted);
        if (code >= 0o7500 && (code & 0o77) === 0) flag |= emergency;
        f64[(row + n * 3) | 0] = ((w << 18) >> 18) * lsb[level + (((w >> 14) & 3) | 4)];
        p = (p + 14) | 0;
      } else {
        // 010 data source: SAC, SIC.
        m = f >> 31;
        w = view.getUint16(p) & m;
        u8[row] = w >> 8;
        u8[(row + n) | 0] = w;
        p = (p + (m & 2)) | 0;
        // 140 time of day, 1/128 s.
        m = (f >> 30) & 1;
        w = view.getInt32((p - 1) | 0) & 0xffffff;
        if (w > ticksMax && m) break block;
        f64[row] = w * lsb[time + m];
        p = (p + m + m + m) | 0;
        // 020 target report descriptor.
        m = (f >> 29) & 1;
        w = view.getUint16(p) & -m;
        const descriptor = w >> 8;
        u8[(row + n * 2) | 0] = (w >> 13) | (m - 1);
        w &= -(descriptor & 1);
        flag = descriptor1[descriptor] | descriptor2[w & 0xff];
        p = (p + m + (descriptor & 1)) | 0;
        for (let k = 2; w & 1; k++) {
          if (k >= descriptorMax || p >= end) break block;
          w = bytes[p];
          p = (p + 1) | 0;
        }
        // 040 measured position: rho 1/256 NM, theta 360/2^16 degrees.
        m = (f >> 28) & 1;
        w = view.getInt32(p);
        f64[(row + n) | 0] = (w >>> 16) * lsb[rho + m];
        f64[(row + n * 2) | 0] = (w & 0xffff) * lsb[theta + m];
        p = (p + (m << 2)) | 0;
        // 070 Mode 3/A: V G L spare, 12 bits; −1 where V or G is set.
        m = (f >> 27) & 1;
        w = view.getInt16(p);
        const code = (w & 0x0fff) | (m - 1) | (w >> 31) | ((w << 17) >> 31);
        i16[row] = code;
        flag |= ((w >> 13) & m) * notExtracted;
        if (code >= 0o7500 && (code & 0o77) === 0) flag |= emergency;
        p = (p + (m << 1)) | 0;
        // 090 flight level: V G, 14 bits signed, 1/4 FL.
        m = (f >> 24) & 4;
        w = view.getUint16(p);
        f64[(row + n * 3) | 0] = ((w << 18) >> 18) * lsb[level + ((w >> 14) | m)];
        p = (p + (m >> 1)) | 0;
      }
      // 130 radar plot characteristics.
      m = (f >> 25) & 1;
      w = bytes[p] & -m;
      p = (p + m) | 0;
      const octets = subItems[w];
      while (w & 1) {
        if (p >= end) break block;
        w = bytes[p];
        p = (p + 1) | 0;
        if (w & 0xfe) break block;
      }
      p = (p + octets) | 0;
      if (p > end) break block;
      // 220 aircraft address.
      m = (f >> 23) & 1;
      i32[(row + n) | 0] = (view.getInt32((p - 1) | 0) & 0xffffff) | (m - 1);
      p = (p + m + m + m) | 0;
      // 240 aircraft identification; zeros where one of its codes stands for no character.
      m = (f << 9) >> 31;
      const high = view.getInt32((p - 1) | 0);
      const low = view.getInt32((p + 2) | 0);
      const name3 = pairs[atEnd | (low & 4095)];
      const name2 = pairs[(((name3 - 1) >> 31) & atEnd) | ((low >> 12) & 4095)];
      const name1 = pairs[(((name2 - 1) >> 31) & atEnd) | (high & 4095)];
      const name0 = pairs[(((name1 - 1) >> 31) & atEnd) | ((high >> 12) & 4095)];
      w = (name0 | name1 | name2 | name3) & noPair ? 0 : m;
      const name = (row * 2 + n * 3) | 0;
      i32[name] = ((name0 << even) | (name1 << odd)) & w;
      i32[(name + 1) | 0] = ((name2 << even) | (name3 << odd)) & w;
      p = (p + (m & 6)) | 0;
      // 250 BDS registers, eight octets each.
      m = (f >> 21) & 1;
      p = (p + m + ((bytes[p] & -m) << 3)) | 0;
      if (p > end) break block;
      // 161 track number: 4 spare bits, 12 bits. 042 Cartesian position, 200 velocity: four octets each.
      m = (f >> 20) & 1;
      i16[(row + n) | 0] = (view.getInt16(p) & 0x0fff) | (m - 1);
      p = (p + (m << 1) + ((f >> 17) & 4) + ((f >> 16) & 4)) | 0;
      // 170 track status: an octet, then TRE GHO SUP TCC and spare bits.
      m = (f >> 17) & 1;
      w = view.getUint16(p) & -m;
      const isLong = (w >> 8) & 1;
      w &= -isLong;
      if (w & 1) break block;
      flag |= ((w >> 7) & 1) * trackEnd;
      p = (p + m + isLong) | 0;
      if (f & 0xf000) {
        // 210 track quality.
        p = (p + ((f >> 13) & 4)) | 0;
        // 030 warnings, until an octet without FX.
        if (f & 0x4000) {
          do {
            if (p >= end) break block;
            w = bytes[p];
            p = (p + 1) | 0;
          } while (w & 1);
        }
        // 080 and 100 confidence of codes.
        p = (p + ((f >> 12) & 2) + ((f >> 10) & 4)) | 0;
      }
      // 110 height by a 3D radar: two spare bits, 14 bits signed, 25 ft.
      m = (f >> 11) & 1;
      f64[(row + n * 4) | 0] = ((view.getInt16(p) << 18) >> 18) * lsb[height + m];
      p = (p + (m << 1)) | 0;
      // 120 radial Doppler speed: CAL of D, 5 spare bits, 10 bits signed m/s; RDS of six octets each.
      i32[row] = nan;
      if (f & 0x0400) {
        const present = bytes[p];
        if (present & 0x3e) break block;
        p = (p + 1) | 0;
        for (w = present; w & 1; ) {
          if (p >= end) break block;
          w = bytes[p];
          p = (p + 1) | 0;
          if (w & 0xfe) break block;
        }
        if (present & 0x80) {
          w = view.getInt16(p);
          if (w >= 0) dopplerMps[row] = (w << 22) >> 22;
          p = (p + 2) | 0;
        }
        if (present & 0x40) p = (p + 1 + bytes[p] * 6) | 0;
        if (p > end) break block;
      }
      // 230 communications, ACAS and flight status.
      m = (f >> 9) & 1;
      flag |= flightStatus[bytes[p] & -m];
      p = (p + (m << 1)) | 0;
      if (f & 0xfe) {
        // 260 resolution advisory; 055 Mode 1, 050 Mode 2, 065 and 060 their confidence.
        p = (p + (f & 0x80 ? 7 : 0) + ((f >> 6) & 1) + ((f >> 4) & 2) + ((f >> 4) & 1) + ((f >> 2) & 2)) | 0;
        // SP and RE: a length octet that counts itself.
        if (f & 0x04) {
          if (p >= end || bytes[p] === 0) break block;
          p = (p + bytes[p]) | 0;
        }
        if (f & 0x02) {
          if (p >= end || bytes[p] === 0) break block;
          p = (p + bytes[p]) | 0;
        }
      }
      // An FSPEC that names nothing would let zeros pass for records.
      if (p > end || !(f & 0xfefefefe)) break block;
      i16[(row + n * 2) | 0] = flag;
      row = (row + 1) | 0;
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
