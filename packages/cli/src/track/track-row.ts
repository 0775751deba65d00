import { RAD_PER_DEG } from '@musubi/geo';
import { AltitudeKind, COVARIANCE_TERMS, readCallsign, type TrackBatch } from '@musubi/model';
import { DecimalWriter } from './decimal-writer.ts';

const ID_DIGITS = 6;
/** Bytes after which rows are to be handed on. */
const FULL_BYTES = 1 << 16;
/** No row is longer. */
const ROW_BYTES_MAX = 1 << 10;

const [DEGREE_DECIMALS, SPEED_DECIMALS, METRE_DECIMALS] = [7, 3, 1] as const;

/**
 * Tracks as lines of JSON, in bytes: `t` s, `id`, `lat` and `lon` deg, `vx` and `vy` m/s east and north,
 * `pos_cov` variances and covariance in m² (east, east-north, north), and what else is known.
 */
export class TrackRows {
  readonly #to = new DecimalWriter(FULL_BYTES + ROW_BYTES_MAX);
  /** How every line of the sample begins. */
  #begin = '';

  /** Begins the rows of a sample at `timeS`. */
  begin(timeS: number): void {
    this.#begin = `{"t":${timeS},"id":"`;
  }

  /** True when what was added should be handed on now: `take()`. */
  add(tracks: TrackBatch, row: number): boolean {
    const to = this.#to;
    to.text(this.#begin);
    to.whole(tracks.number[row]!, ID_DIGITS);
    to.text('","lat":');
    to.decimal(tracks.latitudeRad[row]! / RAD_PER_DEG, DEGREE_DECIMALS);
    to.text(',"lon":');
    to.decimal(tracks.longitudeRad[row]! / RAD_PER_DEG, DEGREE_DECIMALS);
    to.text(',"vx":');
    to.decimal(tracks.eastMps[row]!, SPEED_DECIMALS);
    to.text(',"vy":');
    to.decimal(tracks.northMps[row]!, SPEED_DECIMALS);
    this.#addHeight(tracks, row);
    this.#addCovariance(tracks, row);
    this.#addIdentity(tracks, row);
    to.text('}\n');
    return to.length >= FULL_BYTES;
  }

  /** The bytes so far, which are the caller's to keep; begins anew. */
  take(): Uint8Array {
    return this.#to.take();
  }

  #addHeight(tracks: TrackBatch, row: number): void {
    if (tracks.altitudeKind[row] === AltitudeKind.none || !Number.isFinite(tracks.altitudeM[row]!)) return;
    this.#to.text(',"alt_m":');
    this.#to.decimal(tracks.altitudeM[row]!, METRE_DECIMALS);
    if (!Number.isFinite(tracks.upMps[row]!)) return;
    this.#to.text(',"vz":');
    this.#to.decimal(tracks.upMps[row]!, SPEED_DECIMALS);
  }

  #addCovariance({ horizontalCovariance }: TrackBatch, row: number): void {
    const c = row * COVARIANCE_TERMS;
    this.#to.text(',"pos_cov":[');
    this.#to.decimal(horizontalCovariance[c]!, METRE_DECIMALS);
    this.#to.text(',');
    this.#to.decimal(horizontalCovariance[c + 1]!, METRE_DECIMALS);
    this.#to.text(',');
    this.#to.decimal(horizontalCovariance[c + 4]!, METRE_DECIMALS);
    this.#to.text(']');
  }

  #addIdentity(tracks: TrackBatch, row: number): void {
    const to = this.#to;
    if (tracks.address[row]! >= 0) to.text(`,"mode_s":"${digits(tracks.address[row]!, 16, 6)}"`);
    if (tracks.mode3A[row]! >= 0) to.text(`,"mode_3a":"${digits(tracks.mode3A[row]!, 8, 4)}"`);
    const callsign = readCallsign(tracks.callsign, row);
    if (callsign !== '') to.text(`,"callsign":${JSON.stringify(callsign)}`);
  }
}

function digits(value: number, base: number, width: number): string {
  return value.toString(base).toUpperCase().padStart(width, '0');
}
