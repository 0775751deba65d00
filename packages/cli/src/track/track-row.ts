import { RAD_PER_DEG } from '@musubi/geo';
import { AltitudeKind, COVARIANCE_TERMS, readCallsign, type TrackBatch } from '@musubi/model';
import { LinesKernel, TextTable } from './kernel.ts';

const ID_DIGITS = 6;
/** Bytes after which rows are to be handed on. */
const FULL_BYTES = 1 << 16;
/** No row is longer. */
const ROW_BYTES_MAX = 1 << 10;
/** What stands before each number of a row, and after the last. */
const LEADS = ['","lat":', ',"lon":', ',"vx":', ',"vy":', ',"alt_m":', ',"vz":', ',"pos_cov":[', ',', ',', ']'];
const [DEGREE_DECIMALS, SPEED_DECIMALS, METRE_DECIMALS] = [7, 3, 1] as const;
const DECIMALS = [
  ...[DEGREE_DECIMALS, DEGREE_DECIMALS, SPEED_DECIMALS, SPEED_DECIMALS],
  ...[METRE_DECIMALS, SPEED_DECIMALS],
  ...[METRE_DECIMALS, METRE_DECIMALS, METRE_DECIMALS],
];
const ALTITUDE = 4;
const UP = 5;

/**
 * Tracks as lines of JSON, in bytes: `t` s, `id`, `lat` and `lon` deg, `vx` and `vy` m/s east and north,
 * `pos_cov` variances and covariance in m² (east, east-north, north), and what else is known.
 */
export class TrackRows {
  readonly #kernel = new LinesKernel();
  readonly #start: number;
  readonly #row: Float64Array;
  #at: number;
  /** How every line of the sample begins. */
  #begin = '';

  constructor() {
    this.#kernel.place(TextTable.leadsOfRows, LEADS);
    this.#start = this.#kernel.free;
    this.#at = this.#start;
    this.#kernel.reserve(FULL_BYTES + ROW_BYTES_MAX);
    this.#row = this.#kernel.row();
  }

  /** Begins the rows of a sample at `timeS`. */
  begin(timeS: number): void {
    this.#begin = `{"t":${timeS},"id":"`;
    this.#kernel.begin(this.#begin);
  }

  /** True when what was added should be handed on now: `take()`. */
  add(tracks: TrackBatch, row: number): boolean {
    this.#fill(tracks, row);
    const end = this.#kernel.call.writeRow(this.#at, tracks.number[row]!);
    if (end > 0) this.#at = end;
    else this.#text(this.#begin + textOf(tracks.number[row]!, this.#row));
    this.#addIdentity(tracks, row);
    this.#text('}\n');
    return this.#at - this.#start >= FULL_BYTES;
  }

  /** The bytes so far, which are the caller's to keep; begins anew. */
  take(): Uint8Array {
    const written = this.#kernel.bytes.slice(this.#start, this.#at);
    this.#at = this.#start;
    return written;
  }

  #fill(tracks: TrackBatch, row: number): void {
    const to = this.#row;
    const { horizontalCovariance } = tracks;
    const c = row * COVARIANCE_TERMS;
    to[0] = tracks.latitudeRad[row]! / RAD_PER_DEG;
    to[1] = tracks.longitudeRad[row]! / RAD_PER_DEG;
    to[2] = tracks.eastMps[row]!;
    to[3] = tracks.northMps[row]!;
    to[ALTITUDE] = tracks.altitudeKind[row] === AltitudeKind.none ? Number.NaN : tracks.altitudeM[row]!;
    to[UP] = tracks.upMps[row]!;
    to[6] = horizontalCovariance[c]!;
    to[7] = horizontalCovariance[c + 1]!;
    to[8] = horizontalCovariance[c + 4]!;
  }

  #addIdentity(tracks: TrackBatch, row: number): void {
    if (tracks.address[row]! >= 0) this.#text(`,"mode_s":"${digits(tracks.address[row]!, 16, 6)}"`);
    if (tracks.mode3A[row]! >= 0) this.#text(`,"mode_3a":"${digits(tracks.mode3A[row]!, 8, 4)}"`);
    const callsign = readCallsign(tracks.callsign, row);
    if (callsign !== '') this.#text(`,"callsign":${JSON.stringify(callsign)}`);
  }

  /** Writes ASCII. */
  #text(text: string): void {
    const { bytes } = this.#kernel;
    for (let k = 0; k < text.length; k++) bytes[this.#at++] = text.charCodeAt(k);
  }
}

/** What the kernel would write of a row, were its numbers not so large or none. */
function textOf(trackNumber: number, row: Float64Array): string {
  let text = String(trackNumber).padStart(ID_DIGITS, '0');
  for (const [k, value] of row.entries()) {
    const isHeight = k === ALTITUDE || k === UP;
    if (isHeight && !Number.isFinite(row[ALTITUDE]! + value)) continue;
    text += LEADS[k]! + decimal(value, DECIMALS[k]!);
  }
  return text + LEADS.at(-1)!;
}

/** A number rounded to so many decimals, as JSON has it. */
function decimal(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const units = Math.round(value * scale);
  return Number.isFinite(units) ? String(units / scale) : 'null';
}

function digits(value: number, base: number, width: number): string {
  return value.toString(base).toUpperCase().padStart(width, '0');
}
