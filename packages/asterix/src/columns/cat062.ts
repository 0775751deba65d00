/**
 * CAT 062 system tracks into columns.
 * Source: EUROCONTROL-SPEC-0149-9 (editions 1.16 to 1.21). For what is read here the editions do not
 * differ; for what is stepped over they do, so compound items are walked by their layout.
 */
import { RecordFlag } from '../flags.ts';
import type { CategoryTable, CompoundLayout } from '../layout.ts';
import { takeCallsign } from './callsign.ts';
import type { Cat062Columns, ColumnStore, Stored } from './columns.ts';
import type { RecordReader } from './record-reader.ts';
import { presenceEnd, type Skip, skipOf } from './skip.ts';
import { bitCount, emergencyOfMode3A, flagsOfFlightStatus } from './take.ts';

const METRES_PER_FOOT = 0.3048;
/** Of latitude, near enough for an accuracy. */
const METRES_PER_DEGREE = 111_195;
/** Time of day: 86,400.99 s in 1/128 s. */
const TICKS_MAX = 86_401 * 128 - 1;

/** How an edition's items are stepped over that are not of one length. */
interface Skips {
  readonly item: Readonly<Record<string, Skip>>;
  /** I380 TIS and TID, which stand before COM. */
  readonly intent: readonly [Skip, Skip];
}

/** Reads the items of one FSPEC octet, `f`, from `p` on; where they end, −1 where one is malformed. */
type OctetReader = (
  bytes: Uint8Array,
  view: DataView,
  p: number,
  end: number,
  f: number,
  to: ColumnStore,
  row: number,
  skips: Skips,
) => number;

/** 010 015 070 105 100 185. */
const readFirst: OctetReader = (bytes, view, start, end, f, { n, f64, u8 }, row) => {
  const octets = (f & 0x80 ? 2 : 0) + (f & 0x20 ? 1 : 0) + (f & 0x10 ? 3 : 0) + (f & 0x08 ? 8 : 0);
  const last = start + octets + (f & 0x04 ? 6 : 0) + (f & 0x02 ? 4 : 0);
  if (f & 0x40 || last > end) return -1;
  let p = start;
  if (f & 0x80) {
    u8[row] = bytes[p];
    u8[row + n] = bytes[p + 1];
    p += 2;
  }
  if (f & 0x20) p += 1;
  // Time of day, 1/128 s.
  if (f & 0x10) {
    const ticks = (bytes[p] << 16) | (bytes[p + 1] << 8) | bytes[p + 2];
    if (ticks > TICKS_MAX) return -1;
    f64[row] = ticks / 128;
    p += 3;
  }
  // Latitude and longitude, LSB 180/2^25 degrees.
  if (f & 0x08) {
    const latitudeDeg = (view.getInt32(p) * 45) / 2 ** 23;
    const longitudeDeg = (view.getInt32(p + 4) * 45) / 2 ** 23;
    if (latitudeDeg > 90 || latitudeDeg < -90 || longitudeDeg > 180 || longitudeDeg < -180) return -1;
    f64[row + n] = latitudeDeg;
    f64[row + n * 2] = longitudeDeg;
  }
  // Velocity, LSB 0.25 m/s.
  if (f & 0x02) {
    f64[row + n * 3] = view.getInt16(last - 4) / 4;
    f64[row + n * 4] = view.getInt16(last - 2) / 4;
  }
  return last;
};

/** 210 060 245 380 040 080 290. */
const readSecond: OctetReader = (bytes, view, start, end, f, to, row, skips) => {
  const { n, i32, i16 } = to;
  let p = start + (f & 0x80 ? 2 : 0);
  if (p + (f & 0x40 ? 2 : 0) + (f & 0x20 ? 7 : 0) > end) return -1;
  // Mode 3/A: V G CH spare, 12 bits.
  if (f & 0x40) {
    const word = view.getUint16(p);
    const code = word & 0xc000 ? -1 : word & 0x0fff;
    i16[row] = code;
    i16[row + n * 2] |= emergencyOfMode3A(code);
    p += 2;
  }
  // STI(2), six spare bits, eight characters.
  if (f & 0x20) {
    takeCallsign(view, p + 1, i32, row * 2 + n * 2);
    p += 7;
  }
  if (f & 0x10) {
    const next = (skips.item['380'] as Skip)(bytes, p, end);
    if (next < 0) return -1;
    takeDerived(bytes, view, p, next, to, row, skips);
    p = next;
  }
  if (f & 0x08) {
    if (p + 2 > end) return -1;
    i16[row + n] = view.getInt16(p);
    p += 2;
  }
  if (f & 0x04) {
    const next = (skips.item['080'] as Skip)(bytes, p, end);
    if (next < 0) return -1;
    i16[row + n * 2] |= flagsOfStatus(bytes, p, next - p);
    p = next;
  }
  return f & 0x02 ? (skips.item['290'] as Skip)(bytes, p, end) : p;
};

/** Aircraft derived data: ADR ID MHG IAS TAS SAL FSS; TIS TID COM SAB …, the sub-items named by presence bits. */
function takeDerived(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  { n, i32, i16 }: ColumnStore,
  row: number,
  skips: Skips,
): void {
  const present = bytes[at];
  const more = present & 1 ? bytes[at + 1] : 0;
  let p = presenceEnd(bytes, at, end);
  if (present & 0x80) {
    i32[row] = (bytes[p] << 16) | (bytes[p + 1] << 8) | bytes[p + 2];
    p += 3;
  }
  if (present & 0x40) {
    takeCallsign(view, p, i32, row * 2 + n * 2);
    p += 6;
  }
  if (!(more & 0x30)) return;
  p += bitCount(present & 0x3e) * 2;
  if (more & 0x80) p = skips.intent[0](bytes, p, end);
  if (more & 0x40) p = skips.intent[1](bytes, p, end);
  if (more & 0x20) {
    i16[row + n * 2] |= flagsOfFlightStatus(bytes[p]);
    p += 2;
  }
  if (more & 0x10) i16[row + n * 2] |= flagsOfReportedStatus(bytes[p], bytes[p + 1]);
}

/** I380 SAB: GBS is bit 2 of the first octet; STAT the low three bits of the second. */
function flagsOfReportedStatus(first: number, second: number): number {
  const status = second & 7;
  const isEmergency = status === 1 || (status >= 4 && status <= 6);
  return (first & 0x02 ? RecordFlag.onGround : 0) | (isEmergency ? RecordFlag.emergency : 0);
}

/**
 * I080, an octet each: MON SPI MRH SRC(3) CNF; SIM TSE TSB FPC AFF STP KOS; AMA MD4(2) ME MI MD5(2);
 * CST PSR SSR MDS ADS SUC AAC; each with FX.
 */
function flagsOfStatus(bytes: Uint8Array, at: number, octets: number): number {
  let flags = bytes[at] & 0x40 ? RecordFlag.spi : 0;
  if (octets === 1) return flags;
  if (bytes[at + 1] & 0x80) flags |= RecordFlag.simulated;
  if (bytes[at + 1] & 0x40) flags |= RecordFlag.trackEnd;
  if (octets === 2) return flags;
  if (bytes[at + 2] & 0x10) flags |= RecordFlag.emergency;
  if (bytes[at + 2] & 0x08) flags |= RecordFlag.militaryIdentification;
  return octets > 3 && bytes[at + 3] & 0x80 ? flags | RecordFlag.coasted : flags;
}

/** 200 295 136 130 135 220 390. */
const readThird: OctetReader = (bytes, view, start, end, f, { n, f64 }, row, skips) => {
  let p = start + (f & 0x80 ? 1 : 0);
  if (f & 0x40) p = (skips.item['295'] as Skip)(bytes, p, end);
  if (p < 0 || p + bitCount(f & 0x3c) * 2 > end) return -1;
  // Measured flight level, LSB 1/4 FL.
  if (f & 0x20) {
    f64[row + n * 6] = view.getInt16(p) / 4;
    p += 2;
  }
  // Geometric altitude, LSB 6.25 ft.
  if (f & 0x10) {
    f64[row + n * 7] = view.getInt16(p) * 6.25 * METRES_PER_FOOT;
    p += 2;
  }
  if (f & 0x08) p += 2;
  // Rate of climb, LSB 6.25 ft/min.
  if (f & 0x04) {
    f64[row + n * 5] = (view.getInt16(p) * 6.25 * METRES_PER_FOOT) / 60;
    p += 2;
  }
  return f & 0x02 ? (skips.item['390'] as Skip)(bytes, p, end) : p;
};

/** 270 300 110 120 510 500 340. */
const readFourth: OctetReader = (bytes, view, start, end, f, to, row, skips) => {
  let p = start;
  if (f & 0x80) p = (skips.item['270'] as Skip)(bytes, p, end);
  if (p >= 0 && f & 0x40) p += 1;
  if (p >= 0 && f & 0x20) p = (skips.item['110'] as Skip)(bytes, p, end);
  if (p >= 0 && f & 0x10) p += 2;
  if (p >= 0 && f & 0x08) p = (skips.item['510'] as Skip)(bytes, p, end);
  if (p >= 0 && f & 0x04) {
    const next = (skips.item['500'] as Skip)(bytes, p, end);
    if (next >= 0) takeAccuracy(bytes, view, p, next, to, row);
    p = next;
  }
  if (p < 0 || !(f & 0x02)) return p;
  const next = (skips.item['340'] as Skip)(bytes, p, end);
  // The last sub-item, TYP: TYP(3) SIM RAB TST.
  if (next >= 0 && bytes[p] & 0x04 && bytes[next - 1] & 0x0c) to.i16[row + to.n * 2] |= RecordFlag.test;
  return next;
};

/** I500 APC: X and Y, LSB 0.5 m; then COV; then APW: latitude and longitude, LSB 180/2^25 degrees, which goes before APC. */
function takeAccuracy(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  { n, f64 }: ColumnStore,
  row: number,
): void {
  const present = bytes[at];
  let p = presenceEnd(bytes, at, end);
  if (present & 0x80) {
    f64[row + n * 8] = Math.max(view.getUint16(p), view.getUint16(p + 2)) / 2;
    p += 4;
  }
  if (!(present & 0x20)) return;
  p += present & 0x40 ? 2 : 0;
  const latitudeDeg = f64[row + n];
  const shrink = Math.cos(((Number.isNaN(latitudeDeg) ? 0 : latitudeDeg) * Math.PI) / 180);
  const most = Math.max(view.getUint16(p), view.getUint16(p + 2) * shrink);
  f64[row + n * 8] = ((most * 45) / 2 ** 23) * METRES_PER_DEGREE;
}

/** RE and SP after five spare bits: a length octet that counts itself. */
const readFifth: OctetReader = (bytes, _view, start, end, f, _to, _row, skips) => {
  if (f & 0xf9) return -1;
  const p = f & 0x04 ? (skips.item['RE'] as Skip)(bytes, start, end) : start;
  return p >= 0 && f & 0x02 ? (skips.item['SP'] as Skip)(bytes, p, end) : p;
};

const OCTETS: readonly OctetReader[] = [readFirst, readSecond, readThird, readFourth, readFifth];

function skipsOf(table: CategoryTable): Skips {
  const { items } = table;
  const fields = ((items['380'] as CategoryTable['items'][string])[1] as CompoundLayout).slice(1);
  const fieldSkip = (name: string): Skip => {
    const field = fields.find((each) => each?.[0] === name) as readonly [string, Parameters<typeof skipOf>[0]];
    return skipOf(field[1]);
  };
  return {
    item: Object.fromEntries(Object.entries(items).map(([name, [, layout]]) => [name, skipOf(layout)])),
    intent: [fieldSkip('TIS'), fieldSkip('TID')],
  };
}

/** Reads one CAT 062 record of an edition into a row that `clearCat062` has cleared. */
export function cat062Reader(table: CategoryTable): RecordReader<Cat062Columns> {
  const skips = skipsOf(table);
  return (bytes, view, start, end, columns, row) => {
    const { store } = columns as Stored<Cat062Columns>;
    let p = presenceEnd(bytes, start, end);
    const octets = p - start;
    let named = 0;
    for (let i = 0; i < octets && p >= 0; i++) {
      const f = bytes[start + i];
      named |= f & 0xfe;
      const read = OCTETS[i];
      if (read === undefined) return -1;
      p = read(bytes, view, p, end, f, store, row, skips);
    }
    return named === 0 || p > end ? -1 : p;
  };
}

export function clearCat062(columns: Cat062Columns, row: number): void {
  const { n, f64, i32, i16, u8 } = (columns as Stored<Cat062Columns>).store;
  for (let k = 0, at = row; k < 9; k++, at += n) f64[at] = Number.NaN;
  i32[row] = -1;
  i16[row] = -1;
  i16[row + n] = 0;
  i16[row + n * 2] = 0;
  i32[row * 2 + n * 2] = 0;
  i32[row * 2 + n * 2 + 1] = 0;
  u8[row] = 0;
  u8[row + n] = 0;
}
