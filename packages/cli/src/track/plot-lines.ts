import { LinesKernel, NUMBERS, TextTable } from './kernel.ts';

/** The kernel knows what each of these is; the first four are needed. See kernel/plot-lines.ts. */
const KEYS = [
  't',
  'sensor',
  'range_m',
  'azimuth_deg',
  'alt_m',
  'elevation_deg',
  'doppler_mps',
  'mode_s',
  'mode_3a',
  'callsign',
];
const NEWLINE = 10;
/** The kernel may read so many bytes beyond the last. */
const BEYOND = 64;

/**
 * Reads radars' plots from the bytes of their lines where these are as a program writes them, without
 * a text or an object for any. All other lines are left to `JSON.parse`; what it reads is what that would.
 */
export class PlotLines {
  /** By line read last: time s, range m, azimuth deg, altitude m, elevation deg, range rate m/s; NaN where there is none. */
  timeS = new Float64Array(0);
  rangeM = new Float64Array(0);
  azimuthDeg = new Float64Array(0);
  altitudeM = new Float64Array(0);
  elevationDeg = new Float64Array(0);
  dopplerMps = new Float64Array(0);
  /** Index of its sensor; its address, −1 for none. */
  sensor = new Int32Array(0);
  address = new Int32Array(0);
  /** The place after the last line read, in the bytes given. */
  next = 0;
  readonly #kernel = new LinesKernel();
  #length = 0;

  constructor(sensors: readonly string[], ignoreIdentity: boolean) {
    this.#kernel.place(TextTable.keys, KEYS);
    this.#kernel.place(TextTable.sensors, sensors);
    this.#kernel.call.ignoreIdentity(ignoreIdentity ? 1 : 0);
    this.#look();
  }

  /** Takes bytes to be read: whole lines, of which the last may lack its newline. */
  load(bytes: Uint8Array): void {
    const kernel = this.#kernel;
    if (kernel.reserve(bytes.length + BEYOND)) this.#look();
    kernel.bytes.set(bytes, kernel.free);
    // The last line may lack its end, and there are the bytes of longer ones behind.
    kernel.bytes.fill(0, kernel.free + bytes.length, kernel.free + bytes.length + BEYOND);
    kernel.bytes[kernel.free + bytes.length] = NEWLINE;
    this.#length = bytes.length;
  }

  /**
   * Reads lines from the place `from` on until one is not as above or there is no room for more; how
   * many. `next` is then the place after them.
   */
  read(from: number): number {
    const { call, free } = this.#kernel;
    const count = call.readLines(free + from, free + this.#length);
    this.next = call.nextLine() - free;
    return count;
  }

  #look(): void {
    const values = this.#kernel.values();
    const lines = values.length / NUMBERS;
    const column = (k: number): Float64Array<ArrayBuffer> =>
      values.subarray(k * lines, (k + 1) * lines) as Float64Array<ArrayBuffer>;
    this.timeS = column(0);
    this.rangeM = column(2);
    this.azimuthDeg = column(3);
    this.altitudeM = column(4);
    this.elevationDeg = column(5);
    this.dopplerMps = column(6);
    this.sensor = this.#kernel.sensors() as Int32Array<ArrayBuffer>;
    this.address = this.#kernel.addresses() as Int32Array<ArrayBuffer>;
  }
}
