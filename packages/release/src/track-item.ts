import { Flag, type Label, NO_ADDRESS, SourceKind, type Subject, TargetKind, type TrackBatch } from '@musubi/model';
import type { ReleaseItem } from './decision.ts';
import type { Lineage } from './lineage.ts';

/**
 * What a row is in the language of the terms: a surface track when it is a vessel by kind, has a
 * maritime identity or was seen by AIS; an air track otherwise.
 */
export function trackSubject(batch: TrackBatch, row: number): (typeof TRACK_SUBJECTS)[number] {
  const vessel = (batch.targetKind[row] as number) >= TargetKind.vessel;
  const maritime = batch.mmsi[row] !== NO_ADDRESS || ((batch.sourceKinds[row] as number) & SourceKind.ais) !== 0;
  return vessel || maritime ? 'surface-track' : 'air-track';
}

/** All that `trackSubject` may say. */
export const TRACK_SUBJECTS = ['air-track', 'surface-track'] as const satisfies readonly Subject[];

/** One more than the greatest of `trackBits`. */
export const TRACK_BITS_END = 8;

/** What beside its lineage and its place a decision can see in a row: its subject and its own marks. */
export function trackBits(batch: TrackBatch, row: number): number {
  return ownMarks(batch, row) | (trackSubject(batch, row) === 'surface-track' ? 4 : 0);
}

/** The row's own exercise and simulated bits, which are the lowest two. */
function ownMarks(batch: TrackBatch, row: number): number {
  return (batch.flags[row] as number) & (Flag.exercise | Flag.simulated);
}

/** A row's exercise and simulated bits: its own, and those of every sensor that had a part in it. */
export function trackMarks(batch: TrackBatch, row: number, lineage: Lineage): number {
  return ownMarks(batch, row) | (lineage.exercise ? Flag.exercise : 0) | (lineage.simulated ? Flag.simulated : 0);
}

/** What a decision looks at in a row whose lineage has the label `label`. */
export function trackItem(batch: TrackBatch, row: number, lineage: Lineage, label: Label): ReleaseItem {
  const marks = trackMarks(batch, row, lineage);
  return {
    subject: trackSubject(batch, row),
    label,
    exercise: (marks & Flag.exercise) !== 0,
    simulated: (marks & Flag.simulated) !== 0,
    // Where nothing is marked it counts as real anyway; this is for what was made from both kinds.
    real: lineage.real && (lineage.exercise || lineage.simulated),
    latitudeRad: batch.latitudeRad[row] as number,
    longitudeRad: batch.longitudeRad[row] as number,
    altitudeM: batch.altitudeM[row] as number,
    originators: lineage.originators,
  };
}
