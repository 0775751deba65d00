import type { Archive } from './archive.ts';
const RINGS = 8;
const SECTORS = 16;
const TURN = 2 * Math.PI;
/** Scans that the first guess weighs. */
const PRIOR_SCANS = 4;
/** Scans that the whole radar's rate weighs against a cell's own count. */
const CELL_SCANS = 15;
/** Counts are halved after this many scans, so that the map follows the weather. */
const MEMORY_SCANS = 80;

/**
 * False plots of one radar, learned per ring and sector from tracks that came to nothing.
 * Densities are in the radar's own coordinates: per m of range and rad of azimuth, and per m of
 * height where the plot carries one.
 */
export class ClutterMap {
  readonly #rangeMaxM: number;
  readonly #firstGuess: number;
  readonly #firstReplies: number;
  readonly #cells = new Float64Array(RINGS * SECTORS);
  #plots = 0;
  #replies = 0;
  #scans = 0;

  constructor(rangeMaxM: number, plotsPerScan: number, repliesPerScan: number) {
    this.#rangeMaxM = rangeMaxM;
    this.#firstGuess = plotsPerScan;
    this.#firstReplies = repliesPerScan;
  }

  /** The cell of a position, to be handed back to `count`. */
  cell(rangeM: number, azimuthRad: number): number {
    const ring = Math.min(RINGS - 1, Math.floor((rangeM / this.#rangeMaxM) * RINGS));
    const sector = Math.floor((azimuthRad / TURN) * SECTORS) & (SECTORS - 1);
    return ring * SECTORS + sector;
  }

  /** Density of false plots without a reply, per m·rad. */
  density(rangeM: number, azimuthRad: number): number {
    const cell = this.cell(rangeM, azimuthRad);
    const ring = Math.floor(cell / SECTORS);
    const ringShare = (2 * ring + 1) / (RINGS * RINGS);
    const whole = (this.#firstGuess * PRIOR_SCANS + this.#plots) / (PRIOR_SCANS + this.#scans);
    const guess = (whole * ringShare) / SECTORS;
    const perScan = (guess * CELL_SCANS + this.#cells[cell]!) / (CELL_SCANS + this.#scans);
    return perScan / ((this.#rangeMaxM / RINGS) * (TURN / SECTORS));
  }

  /** Density of false plots with a reply: per m·rad, spread over `heightsM` of height. */
  replyDensity(rangeM: number, heightsM: number): number {
    const perScan = (this.#firstReplies * PRIOR_SCANS + this.#replies) / (PRIOR_SCANS + this.#scans);
    const perM2 = perScan / (Math.PI * this.#rangeMaxM * this.#rangeMaxM);
    return (perM2 * Math.max(1_000, rangeM)) / heightsM;
  }

  count(cell: number): void {
    if (cell < 0) {
      this.#replies++;
      return;
    }
    this.#plots++;
    this.#cells[cell] = this.#cells[cell]! + 1;
  }

  /** Lets part of a scan pass. */
  pass(scans: number): void {
    this.#scans += Math.min(scans, 1);
    if (this.#scans < MEMORY_SCANS) return;
    this.#scans /= 2;
    this.#plots /= 2;
    this.#replies /= 2;
    for (let k = 0; k < this.#cells.length; k++) this.#cells[k] = this.#cells[k]! / 2;
  }

  archive(a: Archive): void {
    a.array(this.#cells);
    this.#plots = a.number(this.#plots);
    this.#replies = a.number(this.#replies);
    this.#scans = a.number(this.#scans);
  }
}
