import { copyRows, createTrackBatch, type TrackBatch } from '@musubi/model';
import type { TrackView, ViewSchedule } from '@musubi/release';
import type { TrackingInstance } from '../tracking/instances.ts';

interface Kept {
  readonly view: TrackView;
  /** Which of the clock's periods it was taken in. */
  readonly period: number;
}

/**
 * Earlier pictures of one partner's tracker, as many as the terms toward it ask for: at most 18 for
 * each delay, see `VIEWS_PER_DELAY`.
 *
 * It belongs to one partner and one tracker. When the tracker changes, because the terms or labels
 * do, it begins anew: what was seen while nothing was to go never goes later, and what one partner
 * gets does not depend on what was agreed with another.
 */
export class TrackHistory {
  private instance: TrackingInstance | null = null;
  private readonly kept = new Map<string, Kept[]>();

  /** Takes what is due, forgets what is past use, and gives the views to release from, newest first. */
  take(instance: TrackingInstance, schedules: readonly ViewSchedule[], nowS: number): readonly TrackView[] {
    if (this.instance !== instance) this.kept.clear();
    this.instance = instance;
    const names = new Set(schedules.map(nameOf));
    for (const name of this.kept.keys()) if (!names.has(name)) this.kept.delete(name);
    const due = schedules.flatMap((schedule) => this.due(instance.tracks, schedule, nowS) ?? []);
    return due.sort((a, b) => b.takenS - a.takenS || a.cadenceS - b.cadenceS);
  }

  private due(tracks: TrackBatch, schedule: ViewSchedule, nowS: number): TrackView | null {
    const { delayS, cadenceS } = schedule;
    const kept = this.kept.get(nameOf(schedule)) ?? [];
    this.kept.set(nameOf(schedule), kept);
    const period = Math.floor(nowS / cadenceS);
    // A clock that was set back would keep what is ahead of it for ever.
    while (kept.length > 0 && (kept.at(-1) as Kept).view.takenS > nowS) kept.pop();
    if (kept.at(-1)?.period !== period) {
      kept.push({ view: { batch: copyOf(tracks), takenS: nowS, cadenceS }, period });
    }
    // What is older than the newest one due is past use.
    while (kept.length > 1 && (kept[1] as Kept).view.takenS <= nowS - delayS) kept.shift();
    const oldest = kept[0]?.view;
    return oldest !== undefined && oldest.takenS <= nowS - delayS ? oldest : null;
  }
}

function nameOf({ delayS, cadenceS }: ViewSchedule): string {
  return `${delayS} ${cadenceS}`;
}

function copyOf(tracks: TrackBatch): TrackBatch {
  const copy = createTrackBatch(Math.max(1, tracks.count), tracks.lineageWords * 32);
  copyRows(tracks, tracks.count, copy);
  return copy;
}
