import { requireRange } from '../error.ts';

/**
 * SBS BaseStation text: one line of 22 fields parted by commas for each message.
 *
 * `MSG,3,1,1,ABCDEF,1,2008/11/28,14:53:50.594,2008/11/28,14:58:51.153,,37000,,,51.45735,-1.02826,,,0,0,0,0`
 *
 * | field | meaning |
 * |---|---|
 * | 1, 2 | `MSG`; 1 identification, 2 surface, 3 airborne position, 4 velocity, 5–7 DF 4, 5, 16, 8 DF 11 |
 * | 3, 4, 6 | session, aircraft and flight number of the sender's database |
 * | 5 | address, six hexadecimal digits |
 * | 7–8, 9–10 | date and time made, logged; taken as UTC, though senders may mean their own zone |
 * | 11–18 | callsign, altitude ft, ground speed kt, track °, latitude °, longitude °, vertical rate ft/min, code |
 * | 19–22 | alert, emergency, SPI, on the ground: `-1` or `1` true, `0` false, empty not told |
 *
 * Source: Kinetic BaseStation socket data, as described at woodair.net/sbs/article/barebones42_socket_data.htm.
 */
export interface SbsMessage {
  /** 1 … 8. */
  transmissionType: number;
  address: number;
  /** UTC seconds since 1970; null when the date or time is missing or impossible. */
  generatedTimeS: number | null;
  loggedTimeS: number | null;
  callsign: string | null;
  altitudeFt: number | null;
  groundSpeedKt: number | null;
  trackDeg: number | null;
  latitudeDeg: number | null;
  longitudeDeg: number | null;
  verticalRateFtMin: number | null;
  squawk: string | null;
  alert: boolean | null;
  emergency: boolean | null;
  spi: boolean | null;
  onGround: boolean | null;
}

/** Why a line gave no message; `field` counts from 1, 0 for the line as a whole. */
export interface SbsProblem {
  readonly problem:
    | 'line-too-long'
    | 'not-a-message'
    | 'fields-missing'
    | 'type-wrong'
    | 'address-wrong'
    | 'value-wrong';
  readonly field: number;
  readonly message: string;
}

const LINE_MAX = 512;
const FIELDS = 22;
/** Some senders leave the last fields away. */
const FIELDS_MIN = 18;

function problem(code: SbsProblem['problem'], field: number, message: string): SbsProblem {
  return { problem: code, field, message };
}

const DATE = /^(\d{4})\/(\d\d)\/(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?$/;

function readTime(date: string, time: string): number | null {
  const d = DATE.exec(date);
  const t = TIME.exec(time);
  if (d === null || t === null) return null;
  const days = Date.UTC(Number(d[1]), Number(d[2]) - 1, Number(d[3])) / 1000;
  const isDate = new Date(days * 1000).getUTCMonth() + 1 === Number(d[2]);
  if (!isDate || Number(t[1]) > 23 || Number(t[2]) > 59 || Number(t[3]) > 60) return null;
  return days + Number(t[1]) * 3600 + Number(t[2]) * 60 + Number(`${t[3]}.${t[4] ?? '0'}`);
}

const NUMBER = /^-?\d{1,7}(?:\.\d{1,17})?$/;
/** Numeric fields: where, as what, between which bounds. */
const NUMBERS = [
  [12, 'altitudeFt', -2000, 150_000],
  [13, 'groundSpeedKt', 0, 5000],
  [14, 'trackDeg', 0, 360],
  [15, 'latitudeDeg', -90, 90],
  [16, 'longitudeDeg', -180, 180],
  [17, 'verticalRateFtMin', -50_000, 50_000],
] as const;
const FLAGS = [
  [19, 'alert'],
  [20, 'emergency'],
  [21, 'spi'],
  [22, 'onGround'],
] as const;

/** One line, with or without its end. Never throws; a value that cannot be is a problem. */
export function parseSbs(line: string): SbsMessage | SbsProblem {
  if (line.length > LINE_MAX) {
    return problem('line-too-long', 0, `line has ${line.length} characters; it may have ${LINE_MAX}`);
  }
  const fields = line.trim().split(',');
  const field = (n: number) => (fields[n - 1] ?? '').trim();
  if (field(1) !== 'MSG') return problem('not-a-message', 1, 'only MSG lines carry messages of aircraft');
  if (fields.length < FIELDS_MIN) {
    return problem('fields-missing', 0, `line has ${fields.length} fields; it must have ${FIELDS_MIN} to ${FIELDS}`);
  }
  if (!/^[1-8]$/.test(field(2))) return problem('type-wrong', 2, 'transmission type must be 1 to 8');
  if (!/^[0-9A-Fa-f]{6}$/.test(field(5))) return problem('address-wrong', 5, 'address must be six hexadecimal digits');
  return readValues(field);
}

function readValues(field: (n: number) => string): SbsMessage | SbsProblem {
  const m = emptySbsMessage(Number(field(2)), Number.parseInt(field(5), 16));
  m.generatedTimeS = readTime(field(7), field(8));
  m.loggedTimeS = readTime(field(9), field(10));
  if (/^[A-Z0-9 ]{1,8}$/i.test(field(11))) m.callsign = field(11).toUpperCase();
  else if (field(11) !== '') return problem('value-wrong', 11, 'callsign must be up to 8 letters and digits');
  for (const [n, name, low, high] of NUMBERS) {
    if (field(n) === '') continue;
    const value = NUMBER.test(field(n)) ? Number(field(n)) : Number.NaN;
    if (!(value >= low && value <= high)) {
      return problem('value-wrong', n, `${name} must be a number from ${low} to ${high}`);
    }
    m[name] = value;
  }
  if (/^[0-7]{1,4}$/.test(field(18))) m.squawk = field(18).padStart(4, '0');
  else if (field(18) !== '') return problem('value-wrong', 18, 'code must be four octal digits');
  for (const [n, name] of FLAGS) {
    if (field(n) !== '') m[name] = field(n) !== '0';
  }
  return m;
}

/** A message that tells nothing but its type and address; fill in the rest. */
export function emptySbsMessage(transmissionType: number, address: number): SbsMessage {
  return {
    transmissionType,
    address,
    generatedTimeS: null,
    loggedTimeS: null,
    callsign: null,
    altitudeFt: null,
    groundSpeedKt: null,
    trackDeg: null,
    latitudeDeg: null,
    longitudeDeg: null,
    verticalRateFtMin: null,
    squawk: null,
    alert: null,
    emergency: null,
    spi: null,
    onGround: null,
  };
}

function writeTime(timeS: number | null): string {
  if (timeS === null) return ',';
  const [date, time] = new Date(Math.round(timeS * 1000)).toISOString().split('T');
  return `${date.replaceAll('-', '/')},${time.slice(0, -1)}`;
}

function writeFlag(value: boolean | null): string {
  if (value === null) return '';
  return value ? '-1' : '0';
}

/**
 * One line without its end; times to the millisecond. A number that a line cannot hold is left empty.
 * @throws ModesError `value-out-of-range` for a wrong type, address or time.
 */
export function formatSbs(m: SbsMessage): string {
  requireRange('transmissionType', m.transmissionType, 1, 8);
  requireRange('address', m.address, 0, 0xffffff);
  for (const timeS of [m.generatedTimeS, m.loggedTimeS]) if (timeS !== null) requireRange('time', timeS, 0, 2 ** 36);
  const address = m.address.toString(16).toUpperCase().padStart(6, '0');
  const numbers = NUMBERS.map(([, name, low, high]) => {
    const value = m[name];
    // Six decimals of a degree are a tenth of a metre.
    return value === null || !(value >= low && value <= high) ? '' : String(Number(value.toFixed(6)));
  });
  const flags = FLAGS.map(([, name]) => writeFlag(m[name]));
  const times = `${writeTime(m.generatedTimeS)},${writeTime(m.loggedTimeS)}`;
  const callsign = (m.callsign ?? '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9 ]/g, '')
    .slice(0, 8);
  return `MSG,${m.transmissionType},1,1,${address},1,${times},${callsign},${numbers.join(',')},${m.squawk ?? ''},${flags.join(',')}`;
}
