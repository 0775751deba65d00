import type { LocalFrame } from '@musubi/geo';
import { gospaInto, SiapAccumulator, type SiapSample } from '@musubi/metrics';
import type { Drawing } from './drawing.ts';
import { type Place, toSample } from './samples.ts';

/** How good a file of tracks is. Lengths in m; shares from 0 to 1. */
export interface Score {
  readonly samples: number;
  /** Mean over samples, and its parts: root mean squares that add up in squares, and how many a sample. */
  readonly gospa: {
    readonly meanM: number;
    readonly localisationM: number;
    readonly missedM: number;
    readonly falseM: number;
    readonly missedPerSample: number;
    readonly falsePerSample: number;
  };
  readonly siap: {
    readonly completeness: number;
    readonly ambiguity: number;
    readonly spuriousness: number;
    readonly positionErrorM: number;
    readonly positionRmsM: number;
    readonly positionMedianM: number;
    readonly velocityErrorMps: number;
    readonly idChangesPerMinute: number;
    readonly longestTrackShare: number;
  };
  /** Mean squared position error over what the track's own covariance says: 2 is the truth; null without `pos_cov`. */
  readonly nees: number | null;
}

/** Errors kept for their median; of more, every so many-th is. */
const ERRORS_MAX = 1 << 20;

/** Adds up samples of truth and tracks. */
export class Scoring {
  readonly #cutOffM: number;
  readonly #frame: LocalFrame;
  readonly #drawing: Drawing | null;
  readonly #siap: SiapAccumulator;
  readonly #truthNumbers = new Map<string, number>();
  readonly #trackNumbers = new Map<string, number>();
  readonly #sums = { total: 0, localisation: 0, missed: 0, false: 0, nees: 0 };
  readonly #errors: number[] = [];
  #errorsSeen = 0;
  #neesCount = 0;
  #samples = 0;

  constructor(cutOffM: number, frame: LocalFrame, drawing: Drawing | null) {
    this.#cutOffM = cutOffM;
    this.#frame = frame;
    this.#drawing = drawing;
    this.#siap = new SiapAccumulator(cutOffM);
  }

  add(truthPlaces: readonly Place[], trackPlaces: readonly Place[], stepS: number): void {
    const truth = toSample(truthPlaces, this.#frame, (id) => numberOf(this.#truthNumbers, id));
    const tracks = toSample(trackPlaces, this.#frame, (id) => numberOf(this.#trackNumbers, id));
    const trackOf = new Int32Array(truth.count);
    const options = { c: this.#cutOffM, p: 2, alpha: 2 };
    const value = gospaInto(truth.positions, truth.count, tracks.positions, tracks.count, options, trackOf);
    this.#sums.total += value.total;
    this.#sums.localisation += value.localisation;
    this.#sums.missed += value.missed;
    this.#sums.false += value.false;
    this.#siap.add(truth, tracks, stepS);
    for (let i = 0; i < truth.count; i++)
      if (trackOf[i]! >= 0) this.#addError(truth, i, tracks, trackOf[i]!, trackPlaces);
    this.#drawing?.add(truth, tracks, trackOf);
    this.#samples++;
  }

  result(): Score {
    const { positionErrorM, positionRmsM, completeness, ambiguity, spuriousness, ...siap } = this.#siap.result();
    const n = this.#samples;
    const each = this.#cutOffM ** 2 / 2;
    const { total, localisation, missed, nees, false: spurious } = this.#sums;
    return {
      samples: n,
      gospa: {
        meanM: total / n,
        localisationM: Math.sqrt(localisation / n),
        missedM: Math.sqrt(missed / n),
        falseM: Math.sqrt(spurious / n),
        missedPerSample: missed / each / n,
        falsePerSample: spurious / each / n,
      },
      siap: {
        completeness,
        ambiguity,
        spuriousness,
        positionErrorM,
        positionRmsM,
        positionMedianM: median(this.#errors),
        velocityErrorMps: siap.velocityErrorMps,
        idChangesPerMinute: siap.idChangesPerS * 60,
        longestTrackShare: siap.longestTrackShare,
      },
      nees: this.#neesCount > 0 ? nees / this.#neesCount : null,
    };
  }

  #addError(truth: SiapSample, i: number, tracks: SiapSample, j: number, places: readonly Place[]): void {
    const eastM = truth.positions[2 * i]! - tracks.positions[2 * j]!;
    const northM = truth.positions[2 * i + 1]! - tracks.positions[2 * j + 1]!;
    const kept = this.#errors.length;
    if (kept < ERRORS_MAX) this.#errors.push(Math.hypot(eastM, northM));
    else this.#errors[this.#errorsSeen % ERRORS_MAX] = Math.hypot(eastM, northM);
    this.#errorsSeen++;
    const covariance = places[j]!.covariance;
    if (covariance === null) return;
    const [ee, en, nn] = covariance;
    const determinant = ee * nn - en * en;
    if (!(determinant > 0)) return;
    this.#sums.nees += (nn * eastM * eastM - 2 * en * eastM * northM + ee * northM * northM) / determinant;
    this.#neesCount++;
  }
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
