/** Where tracks have been, as the page saw it: a ring of samples for each track. */
import { ALTITUDE_KINDS, type Picture } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';
import { mercatorX, mercatorY } from '../map/mercator.ts';

/** One sample in this time, s; a trail is as long as `SAMPLES` of them. */
export const SAMPLE_S = 10;
export const SAMPLES = 60;
/** Trails beyond this many tracks are not kept: at this count they take 30 MB. */
const TRACKS_MAX = 20_000;

export interface Sample {
  readonly timeS: number;
  /** Mercator, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** NaN when there is none. */
  readonly altitudeM: number;
  readonly speedMps: number;
}

interface Ring {
  readonly timeS: Float64Array;
  /** For each sample x, y, altitude and speed. */
  readonly values: Float32Array;
  /** Samples taken since the beginning; the ring holds the last of them. */
  taken: number;
}

const NO_ALTITUDE = ALTITUDE_KINDS.indexOf('none');

const VALUES = 4;
/** Tracks that are sampled at once. */
const STEP = 2500;

function createRing(): Ring {
  return {
    timeS: new Float64Array(SAMPLES),
    values: new Float32Array(VALUES * SAMPLES),
    taken: 0,
  };
}

export class TrailStore {
  private readonly rings = new Map<string, Ring>();
  private as: Picture['as'] = null;
  private sampledS = Number.NEGATIVE_INFINITY;

  /** Takes a sample of every track when one is due, and forgets tracks that are gone for as long as a trail is. */
  take(picture: PictureColumns): void {
    for (const _ of this.taking(picture));
  }

  /** `take` in steps of some thousand tracks, for a page that has other things to do between them. */
  *taking(picture: PictureColumns): Generator<void> {
    if (picture.as !== this.as) this.clear();
    this.as = picture.as;
    if (picture.timeS - this.sampledS < SAMPLE_S) return;
    this.sampledS = picture.timeS;
    for (let row = 0; row < picture.count; row++) {
      if (row > 0 && row % STEP === 0) yield;
      // Another eye may have come meanwhile.
      if (picture.as !== this.as) return;
      this.sample(picture, row);
    }
    for (const [id, ring] of this.rings) {
      if (picture.timeS - (lastTimeS(ring) ?? 0) > SAMPLE_S * SAMPLES) this.rings.delete(id);
    }
  }

  clear(): void {
    this.rings.clear();
    this.sampledS = Number.NEGATIVE_INFINITY;
  }

  /** Calls `each` for the samples of a track up to a time, oldest first. */
  forEach(id: string, untilS: number, each: (x: number, y: number) => void): void {
    const ring = this.rings.get(id);
    if (!ring) return;
    for (let n = Math.max(0, ring.taken - SAMPLES); n < ring.taken; n++) {
      const at = n % SAMPLES;
      if (ring.timeS[at]! > untilS) return;
      each(ring.values[VALUES * at]!, ring.values[VALUES * at + 1]!);
    }
  }

  /** The samples of a track up to a time, oldest first. */
  samples(id: string, untilS: number): Sample[] {
    const ring = this.rings.get(id);
    const found: Sample[] = [];
    for (let n = Math.max(0, (ring?.taken ?? 0) - SAMPLES); ring && n < ring.taken; n++) {
      const at = n % SAMPLES;
      const timeS = ring.timeS[at]!;
      if (timeS > untilS) break;
      const [x, y, altitudeM, speedMps] = ring.values.subarray(VALUES * at, VALUES * (at + 1));
      found.push({ timeS, x: x!, y: y!, altitudeM: altitudeM!, speedMps: speedMps! });
    }
    return found;
  }

  private sample(picture: PictureColumns, row: number): void {
    const id = picture.idAt(row);
    let ring = this.rings.get(id);
    if (!ring) {
      if (this.rings.size >= TRACKS_MAX) return;
      ring = createRing();
      this.rings.set(id, ring);
    }
    const { latitudeDeg, longitudeDeg, eastMps, northMps, altitudeM, altitudeKind, timeS } = picture.columns;
    const at = ring.taken++ % SAMPLES;
    ring.timeS[at] = timeS[row]!;
    const { values } = ring;
    values[VALUES * at] = mercatorX(longitudeDeg[row]!);
    values[VALUES * at + 1] = mercatorY(latitudeDeg[row]!);
    values[VALUES * at + 2] = altitudeKind[row] === NO_ALTITUDE ? Number.NaN : altitudeM[row]!;
    values[VALUES * at + 3] = Math.hypot(eastMps[row]!, northMps[row]!);
  }
}

function lastTimeS(ring: Ring): number | undefined {
  return ring.taken === 0 ? undefined : ring.timeS[(ring.taken - 1) % SAMPLES];
}
