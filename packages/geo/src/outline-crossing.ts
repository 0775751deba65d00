/** Whether a closed line crosses itself. */
import type { Outline } from './shape-outline.ts';

/** Whether two edges of an outline that are not neighbours cross. Edges are met in the order of their western ends. */
export function crossesItself(outline: Outline): boolean {
  const count = outline.length / 2;
  const west = new Float64Array(count);
  const east = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [a, b] = [outline[2 * i]!, outline[(2 * i + 2) % outline.length]!];
    west[i] = Math.min(a, b);
    east[i] = Math.max(a, b);
  }
  const order = Uint32Array.from(west, (_, i) => i).sort((a, b) => west[a]! - west[b]!);
  for (let k = 0; k < count; k++) {
    const i = order[k]!;
    for (let l = k + 1; l < count && west[order[l]!]! <= east[i]!; l++) {
      const j = order[l]!;
      const apart = Math.abs(i - j);
      if (apart > 1 && apart < count - 1 && cross(outline, i, j)) return true;
    }
  }
  return false;
}

/** Properly: edges that only touch do not. */
function cross(outline: Outline, i: number, j: number): boolean {
  const at = (n: number): readonly [number, number] => [
    outline[(2 * n) % outline.length]!,
    outline[(2 * n + 1) % outline.length]!,
  ];
  const [a, b, c, d] = [at(i), at(i + 1), at(j), at(j + 1)];
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

type XY = readonly [x: number, y: number];
function turn(a: XY, b: XY, c: XY): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}
