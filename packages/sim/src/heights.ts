/** Values a change of height takes: begin s, duration s, from m, to m. */
const CHANGE = 4;

/** Heights along a lap: level, with smooth climbs and descents between levels. */
export interface Heights {
  /** `CHANGE` values a change, in order of time; without any, always `levelM`. */
  readonly changes: Float64Array;
  readonly levelM: number;
}

/**
 * Spends an equal part of the lap on each of `levelsM`. A change follows the cubic 3u² − 2u³,
 * whose steepest rate is 1.5 times its mean, and never exceeds `rateMaxMps`; a level that
 * could not be reached in its part of the lap is cut to what can.
 */
export function buildHeights(levelsM: readonly number[], lapS: number, rateMaxMps: number): Heights {
  const part = lapS / levelsM.length;
  const stepMax = (part * 0.9 * rateMaxMps) / 1.5;
  const first = levelsM[0] as number;
  const reach = levelsM.map((level) => Math.min(first + stepMax / 2, Math.max(first - stepMax / 2, level)));
  const changes: number[] = [];
  reach.forEach((level, i) => {
    const before = reach[(i + reach.length - 1) % reach.length] as number;
    if (level === before) return;
    changes.push(i * part, (1.5 * Math.abs(level - before)) / rateMaxMps, before, level);
  });
  return { changes: Float64Array.from(changes), levelM: first };
}

/** Height m and rate of climb m/s at `atS` in [0, lap): in `out[2]` and `out[5]`. */
export function heightAt(heights: Heights, atS: number, out: Float64Array): void {
  const c = heights.changes;
  out[2] = c.length === 0 ? heights.levelM : (c[c.length - 1] as number);
  out[5] = 0;
  for (let k = 0; k < c.length && (c[k] as number) <= atS; k += CHANGE) {
    const duration = c[k + 1] as number;
    const from = c[k + 2] as number;
    const rise = (c[k + 3] as number) - from;
    const u = Math.min(1, (atS - (c[k] as number)) / duration);
    out[2] = from + rise * u * u * (3 - 2 * u);
    out[5] = (rise * 6 * u * (1 - u)) / duration;
  }
}
