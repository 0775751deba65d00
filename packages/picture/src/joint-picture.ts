import type { NationCode, TrackBatch } from '@musubi/model';
import type { JointTrack } from './joint-track.ts';
import type { PictureParameters } from './parameters.ts';

export interface JointPictureOptions {
  readonly own: NationCode;
  /** The first joint number to give; a node that restarts passes the `nextNumber` it kept. Default 1. */
  readonly firstNumber?: number;
  readonly parameters?: Partial<PictureParameters>;
  /** Member tracks held, of all nations together; what comes beyond is refused and counted. Default 50,000. */
  readonly tracksMax?: number;
}

/** What happened since the picture was made. */
export interface PictureCounters {
  /** Rows that carried no usable position or time, or were too far in the future. */
  rejected: number;
  /** Rows older than what was already known. */
  outdated: number;
  /** Rows refused because `tracksMax` was reached. */
  refused: number;
  /** Partner tracks dropped for age. */
  dropped: number;
  joined: number;
  parted: number;
  /** Pairs left uncompared at `pairsMax`. */
  pairsCut: number;
}

/**
 * The joint picture of one node: one track for each object that its own sensors and its partners
 * see. Feed it, call `update` once a second, read `tracks`.
 */
export class JointPicture {
  readonly counters: PictureCounters = {
    rejected: 0,
    outdated: 0,
    refused: 0,
    dropped: 0,
    joined: 0,
    parted: 0,
    pairsCut: 0,
  };

  constructor(_options: JointPictureOptions) {}

  /** Updates what a partner gave: `batch` rows keyed by number (upsert), without the numbers `withdrawn`. */
  receive(_nation: NationCode, _batch: TrackBatch, _withdrawn: Uint32Array | null, _nowS: number): void {}

  /** Own tracker's full snapshot: own tracks absent from it are gone. */
  replaceOwn(_batch: TrackBatch, _nowS: number): void {}

  /** Drops everything a partner gave: link lost for long, agreement suspended. */
  forget(_nation: NationCode): void {}

  /** Ages, correlates and fuses; call once a second. */
  update(_nowS: number): void {}

  /** The picture at the time of the last `update`; the array is new at each. */
  tracks(): readonly JointTrack[] {
    return [];
  }

  /** The joint track `number`, or null. */
  find(_number: number): JointTrack | null {
    return null;
  }

  /** The joint number that a nation's track is part of, or null. */
  jointOf(_nation: NationCode, _number: number): number | null {
    return null;
  }

  /** The joint number to be given next; keep it over a restart. */
  get nextNumber(): number {
    return 1;
  }
}
