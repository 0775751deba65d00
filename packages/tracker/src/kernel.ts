import { CONTRIBUTORS_MAX } from '@musubi/model';
import { instantiateKernel, type KernelCalls, type KernelMemory } from './kernel-calls.ts';
import type { ModelSet } from './motion-models.ts';
import { COVARIANCES_SIZE, MEANS_SIZE, MODELS_MAX } from './state-layout.ts';

/** Places of columns, one after the other. */
type Places = [number, number, number, number, number, number, number, number, number, ...number[]];

/** Places in `Kernel.given`: a time or step s, a gate, azimuth or latitude rad, height m or longitude rad. */
export const Given = { time: 0, gate: 1, azimuth: 2, latitude: 2, height: 3, longitude: 3 } as const;

const PAGE_BYTES = 65_536;
const FIRST_PAGES = 4;
/** See kernel/layout.ts. */
export const NEIGHBOURS_MAX = 48;
/** Doubles of a set of models: four of its own, then eleven by model. */
const SET_SIZE = 4 + 11 * MODELS_MAX;
/** Bytes by candidate and by track of the columns below, in their order: the larger units first. */
const PAIR_BYTES = [4 * COVARIANCES_SIZE, 4 * MEANS_SIZE, 8 * MODELS_MAX, 32, 8, 4, 4];
const TRACK_BYTES = [
  4 * COVARIANCES_SIZE,
  4 * MEANS_SIZE,
  8 * MODELS_MAX,
  32,
  8,
  8,
  8,
  8,
  8 * CONTRIBUTORS_MAX,
  8,
].concat([4, 4, 4, 4, 4, 4, 4, 4, 4], [2 * CONTRIBUTORS_MAX, 16, 1, 1, 1]);
/** And by entry of the grid, of which there is always an even number. */
const ENTRY_BYTES = [12];
const BYTES = [...ENTRY_BYTES, ...PAIR_BYTES, ...TRACK_BYTES];
const FIRST_ENTRIES = 1_024;
/** Small steps: most of what a tracker needs is here, and room for what never comes is wasted. */
export const GROWTH = 1.25;

/**
 * The arithmetic of a tracker, compiled to WebAssembly, and the columns it works on: those of the tracks and of the
 * candidates that the kernel reads and writes are views of its memory. `resize` replaces them all; what was taken
 * from here before is then void.
 */
export class Kernel {
  readonly call: KernelCalls;
  /** The plot being taken, what it tells more or reports, the radar that shows it, the track as the radar sees it: see kernel/layout.ts. */
  plot = new Float64Array(0);
  further = new Float64Array(0);
  report = new Float64Array(0);
  site = new Float64Array(0);
  view = new Float64Array(0);
  /** What calls are given beside whole numbers, at the places of `Given`. */
  given = new Float64Array(0);
  /** Slots of tracks around a plot. */
  neighbours = new Uint32Array(0);
  /** The sector just passed; where a track is seen. */
  sector = new Float64Array(0);
  sight = new Float64Array(0);
  /** Of the models' updates: distances, volumes, range by east, by north, by height; six each. */
  fit = new Float64Array(0);
  /** The probability of none, nothing, then candidates to combine: index and probability in turns. */
  list = new Float64Array(0);
  /** What `foretell` foretold: mean, packed covariance; and the models' weights. */
  estimate = new Float64Array(0);
  weightsAfter = new Float64Array(0);
  readonly #memory: KernelMemory;
  readonly #free: number;
  readonly #moved: (() => void)[] = [];
  #tracks = 0;
  #pairs = 0;
  #entries = 0;
  #places: number[];

  /** `dormancy` tells whether quiet tracks may rest. Throws a `RangeError` where a set's models are not even in number. */
  constructor(air: ModelSet, surface: ModelSet, dormancy = true) {
    const { call, memory } = instantiateKernel(FIRST_PAGES);
    this.call = call;
    this.#memory = memory;
    this.#free = this.call.freeFrom();
    this.call.allowRest(dormancy ? 1 : 0);
    this.#places = placesOf(this.#free, 0, 0, 0);
    this.resize(0, 0, FIRST_ENTRIES);
    // Nothing more is told until it is.
    this.further.fill(Number.NaN);
    const sets = this.call.setsAt();
    writeSet(this.#doubles(sets, SET_SIZE), air);
    writeSet(this.#doubles(sets + 8 * SET_SIZE, SET_SIZE), surface);
  }

  /** Makes room for so many tracks, candidates and entries of the grid, never less than before. */
  resize(tracks: number, pairs: number, entries = this.#entries): void {
    const before = countsOf(this.#entries, this.#pairs, this.#tracks);
    const [from, to] = [this.#places, placesOf(this.#free, entries, pairs, tracks)];
    const end = to.at(-1)!;
    const missing = Math.ceil((end - this.#memory.buffer.byteLength) / PAGE_BYTES);
    if (missing > 0) this.#memory.grow(missing);
    const bytes = new Uint8Array(this.#memory.buffer);
    // Each column moves up or stays: from the last to the first none is written over before it has moved.
    for (let k = to.length - 2; k >= 0; k--) {
      const length = BYTES[k]! * before[k]!;
      bytes.copyWithin(to[k]!, from[k]!, from[k]! + length);
      bytes.fill(0, to[k]! + length, to[k + 1]!);
    }
    [this.#tracks, this.#pairs, this.#entries, this.#places] = [tracks, pairs, entries, to];
    this.#look();
    this.#tell();
    for (const look of this.#moved) look();
  }

  /** Calls `look` whenever the columns have been replaced. */
  whenMoved(look: () => void): void {
    this.#moved.push(look);
  }

  /** Bytes of its memory, untouched ones included. */
  get bytes(): number {
    return this.#memory.buffer.byteLength;
  }

  get tracks(): number {
    return this.#tracks;
  }

  get pairs(): number {
    return this.#pairs;
  }

  /** Makes more room in the grid. */
  growGrid(): void {
    this.resize(this.#tracks, this.#pairs, 2 * Math.ceil((GROWTH * this.#entries) / 2));
  }

  /** The kernel's columns of the tracks, by slot. */
  trackColumns() {
    const [covariance, mean, weight, basis, latitude, longitude, time, start, contributorTime, stirred, ...more] =
      this.#places.slice(ENTRY_BYTES.length + PAIR_BYTES.length) as Places;
    const n = this.#tracks;
    const { buffer } = this.#memory;
    const floats = (k: number): Float32Array => new Float32Array(buffer, more[k]!, n);
    return {
      /** Models' means, packed covariances (see state-layout.ts) and weights. */
      covariance: new Float32Array(buffer, covariance, n * COVARIANCES_SIZE),
      mean: new Float32Array(buffer, mean, n * MEANS_SIZE),
      weight: this.#doubles(weight, n * MODELS_MAX),
      /** Where east = north = 0 is, rad, and its axes (see `writeBasis`). */
      basis: this.#doubles(basis, n * 4),
      latitudeRad: this.#doubles(latitude, n),
      longitudeRad: this.#doubles(longitude, n),
      /** Time of the state, s. */
      timeS: this.#doubles(time, n),
      startS: this.#doubles(start, n),
      /** Sigmas of position m and speed m/s at `timeS`, for coarse gates. */
      positionSigmaM: floats(0),
      speedSigmaMps: floats(1),
      /** Velocity and height of the likeliest model, for the same. */
      eastMps: floats(2),
      northMps: floats(3),
      heightM: floats(4),
      /** How much the track has manoeuvred lately, 0 to 1. */
      unrest: floats(5),
      /** Turn of the reference axes not yet applied to the covariances, rad. */
      turnPendingRad: floats(6),
      /** Serial number of the last scan in which the track was looked at by association. */
      scan: new Uint32Array(buffer, more[7]!, n),
      /** Slots of the live tracks, not by slot: see `TrackTable`. */
      slots: new Int32Array(buffer, more[8]!, n),
      contributorSensor: new Uint16Array(buffer, more[9]!, n * CONTRIBUTORS_MAX),
      contributorTimeS: this.#doubles(contributorTime, n * CONTRIBUTORS_MAX),
      domain: new Uint8Array(buffer, more[11]!, n),
      life: new Uint8Array(buffer, more[12]!, n),
      /** 1 while only the first models run; when the track was last less than quiet, s. */
      dormant: new Uint8Array(buffer, more[13]!, n),
      stirredS: this.#doubles(stirred, n),
    };
  }

  /** The kernel's columns of the candidates, by pair. */
  pairColumns() {
    const [covariance, mean, , innovations, odds, track, plot] = this.#places.slice(ENTRY_BYTES.length);
    const n = this.#pairs;
    return {
      covariance: new Float32Array(this.#memory.buffer, covariance!, n * COVARIANCES_SIZE),
      mean: new Float32Array(this.#memory.buffer, mean!, n * MEANS_SIZE),
      innovations: this.#doubles(innovations!, n * 4),
      odds: this.#doubles(odds!, n),
      track: new Int32Array(this.#memory.buffer, track!, n),
      plot: new Int32Array(this.#memory.buffer, plot!, n),
    };
  }

  #doubles(at: number, length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.#memory.buffer, at, length);
  }

  #look(): void {
    const { call } = this;
    this.plot = this.#doubles(call.plotAt(), 8);
    this.further = this.#doubles(call.furtherAt(), 4);
    this.report = this.#doubles(call.reportAt(), 6);
    this.site = this.#doubles(call.siteAt(), 10);
    this.view = this.#doubles(call.viewAt(), 12);
    this.given = this.#doubles(call.givenAt(), 4);
    this.neighbours = new Uint32Array(this.#memory.buffer, call.neighboursAt(), NEIGHBOURS_MAX);
    this.sector = this.#doubles(call.sectorAt(), 8);
    this.sight = this.#doubles(call.sightAt(), 2);
    this.fit = this.#doubles(call.fitAt(), 5 * MODELS_MAX);
    this.list = this.#doubles(call.listAt(), 2 + 2 * 64);
    this.estimate = this.#doubles(call.estimateAt(), 35);
    this.weightsAfter = this.#doubles(call.weightsAfterAt(), MODELS_MAX);
  }

  #tell(): void {
    const [entries, pc, pm, pl, pi, po, pairTrack, pairPlot, ...tracks] = this.#places as Places;
    const [c, m, w, b, la, lo, t, start, contributorTime, stirred, ...more] = tracks as Places;
    this.call.placeGrid(entries, this.#entries);
    this.call.placeCandidates(pm, pc, pl, po, pi, pairTrack, pairPlot);
    this.call.placeTracks(m, c, w, b, la, lo, t, more[0]!, this.#tracks);
    const [scan, slots, contributorSensor, extent, domain, life, dormant] = more.slice(7) as Places;
    this.call.placeLives(
      ...[start, contributorTime, scan, slots, contributorSensor, extent, domain, life, dormant, stirred],
    );
  }
}

/** How many units each column has. */
function countsOf(entries: number, pairs: number, tracks: number): number[] {
  return [ENTRY_BYTES.map(() => entries), PAIR_BYTES.map(() => pairs), TRACK_BYTES.map(() => tracks)].flat();
}

/** Where each column begins, and the last one ends. With the larger units first each begins where it may. */
function placesOf(free: number, entries: number, pairs: number, tracks: number): number[] {
  const places = [free];
  for (const [k, count] of countsOf(entries, pairs, tracks).entries()) places.push(places[k]! + BYTES[k]! * count);
  return places;
}

function writeSet(to: Float64Array, set: ModelSet): void {
  const { models, climbSigmaMps, climbTimeS, unrestPerS } = set;
  if (models.length % 2 !== 0 || models.length > MODELS_MAX || models.length === 0) {
    throw new RangeError(`a set has 2, 4 or ${MODELS_MAX} models, not ${models.length}`);
  }
  to.set([models.length, unrestPerS, climbSigmaMps ** 2, climbTimeS]);
  models.forEach((model, j) => {
    const values = [model.q, model.turnRateRadPerS, model.turnRateSigmaRadPerS ** 2, model.turnRateQ, model.sojournS];
    values.forEach((value, k) => {
      to[4 + k * MODELS_MAX + j] = value;
    });
    to.set(model.switchTo, 4 + (5 + j) * MODELS_MAX);
  });
}
