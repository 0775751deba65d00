import { requireRange } from './error.ts';
import { COURSE_UNKNOWN, SPEED_UNKNOWN, STEPS_PER_DEGREE } from './messages.ts';
import { checksum } from './sentence.ts';
import { SixBitWriter } from './six-bit.ts';

const MMSI_MAX = 999_999_999;
const SPEED_MAX_KT = 102.2;
const TURN_RATE_UNKNOWN = 128;
const HEADING_UNKNOWN = 511;
const SECOND_UNKNOWN = 60;
const UNDER_WAY = 0;
/** Characters of payload that fit a sentence of 82 with everything else. */
const PAYLOAD_CHARACTERS = 60;

/** What a position report says. NaN course, speed or heading is sent as not available. */
export interface PositionReport {
  readonly mmsi: number;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Over the ground, from true north. */
  readonly courseDeg: number;
  /** Over the ground; above 102.2 is sent as 102.2. */
  readonly speedKt: number;
  readonly headingDeg?: number;
  /** Better than 10 m. Default false. */
  readonly accuracyHigh?: boolean;
  /** ITU-R M.1371-5 table 48; default 0, under way using engine. */
  readonly navigationStatus?: number;
  /** UTC second of the position, 0 … 59. */
  readonly second?: number;
  readonly channel?: 'A' | 'B';
}

/** What a static report says; text the alphabet lacks becomes spaces, what is too long is cut. */
export interface StaticReport {
  readonly mmsi: number;
  readonly name: string;
  readonly callsign: string;
  /** ITU-R M.1371-5 table 53, e.g. 70 cargo. */
  readonly shipType: number;
  /** 0 … 9, links the two sentences. Default 0. */
  readonly sequence?: number;
  readonly channel?: 'A' | 'B';
}

function sentence(body: string): string {
  return `!${body}*${checksum(body).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * A class A position report (type 1) as one sentence without line end.
 * @throws AisError `value-out-of-range`.
 */
export function encodePositionReport(report: PositionReport): string {
  requireRange('mmsi', report.mmsi, 1, MMSI_MAX);
  requireRange('latitudeDeg', report.latitudeDeg, -90, 90);
  requireRange('longitudeDeg', report.longitudeDeg, -180, 180);
  const heading = report.headingDeg ?? Number.NaN;
  const payload = new SixBitWriter()
    .put(1, 6)
    .put(0, 2)
    .put(report.mmsi, 30)
    .put(report.navigationStatus ?? UNDER_WAY, 4)
    .put(TURN_RATE_UNKNOWN, 8)
    .put(speedCode(report.speedKt), 10)
    .put(report.accuracyHigh === true ? 1 : 0, 1)
    .put(Math.round(report.longitudeDeg * STEPS_PER_DEGREE), 28)
    .put(Math.round(report.latitudeDeg * STEPS_PER_DEGREE), 27)
    .put(courseCode(report.courseDeg), 12)
    .put(Number.isNaN(heading) ? HEADING_UNKNOWN : wrap(Math.round(heading), 360), 9)
    .put(report.second ?? SECOND_UNKNOWN, 6)
    .put(0, 25)
    .payload();
  return sentence(`AIVDM,1,1,,${report.channel ?? 'A'},${payload.text},${payload.fillBits}`);
}

/**
 * A class A static and voyage report (type 5) as two sentences without line ends.
 * @throws AisError `value-out-of-range`.
 */
export function encodeStaticReport(report: StaticReport): string[] {
  requireRange('mmsi', report.mmsi, 1, MMSI_MAX);
  requireRange('shipType', report.shipType, 0, 255);
  requireRange('sequence', report.sequence ?? 0, 0, 9);
  const { text, fillBits } = new SixBitWriter()
    .put(5, 6)
    .put(0, 2)
    .put(report.mmsi, 30)
    .put(0, 2)
    .put(0, 30)
    .putText(report.callsign, 7)
    .putText(report.name, 20)
    .put(report.shipType, 8)
    // Dimensions, kind of position device, arrival, draught, destination, terminal, spare: not given.
    .put(0, 30)
    .put(0, 4)
    .put(0, 20)
    .put(0, 8)
    .putText('', 20)
    .put(0, 2)
    .payload();
  const head = (number: number) => `AIVDM,2,${number},${report.sequence ?? 0},${report.channel ?? 'A'}`;
  return [
    sentence(`${head(1)},${text.slice(0, PAYLOAD_CHARACTERS)},0`),
    sentence(`${head(2)},${text.slice(PAYLOAD_CHARACTERS)},${fillBits}`),
  ];
}

function speedCode(speedKt: number): number {
  if (Number.isNaN(speedKt)) return SPEED_UNKNOWN;
  return Math.round(Math.min(Math.max(speedKt, 0), SPEED_MAX_KT) * 10);
}

function courseCode(courseDeg: number): number {
  return Number.isFinite(courseDeg) ? wrap(Math.round(courseDeg * 10), COURSE_UNKNOWN) : COURSE_UNKNOWN;
}

function wrap(value: number, modulus: number): number {
  return value - modulus * Math.floor(value / modulus);
}
