import { describe, expect, it } from 'vitest';
import { writeBasis } from '../src/frame.ts';
import { Gate } from '../src/gate.ts';
import { Given, Kernel, NEIGHBOURS_MAX } from '../src/kernel.ts';
import { DEFAULT_PARAMETERS } from '../src/parameters.ts';
import { Domain, TrackTable } from '../src/track-table.ts';
import { Random } from './scene.ts';

const RAD = Math.PI / 180;
const RADIUS_M = 6_371_000;
const NOW_S = 1_750_000_000;

/** Tracks that stand still at random places of an area, rad. */
function tracksIn(count: number, south: number, north: number, west: number, east: number) {
  const { air, surface } = DEFAULT_PARAMETERS;
  const table = new TrackTable(count, 1, new Kernel(air, surface));
  const random = new Random(5);
  for (let k = 0; k < count; k++) {
    const slot = table.allocate();
    const t = table.column;
    t.domain[slot] = Domain.air;
    t.timeS[slot] = NOW_S;
    t.latitudeRad[slot] = (south + (north - south) * random.uniform()) * RAD;
    const longitude = west + (east - west) * random.uniform();
    t.longitudeRad[slot] = (longitude > 180 ? longitude - 360 : longitude) * RAD;
    writeBasis(t.latitudeRad[slot]!, t.longitudeRad[slot]!, t.basis, 4 * slot);
    t.positionSigmaM[slot] = 100;
  }
  const gate = new Gate(table, DEFAULT_PARAMETERS);
  gate.index(NOW_S);
  return { table, gate };
}

function distanceM({ column: t }: TrackTable, a: number, b: number): number {
  const [p, q] = [t.latitudeRad[a]!, t.latitudeRad[b]!];
  const away = t.longitudeRad[a]! - t.longitudeRad[b]!;
  return RADIUS_M * Math.acos(Math.min(1, Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos(away)));
}

function around({ column: t, kernel }: TrackTable, slot: number): number {
  kernel.given[Given.latitude] = t.latitudeRad[slot]!;
  kernel.given[Given.longitude] = t.longitudeRad[slot]!;
  return kernel.call.around();
}

describe('the tracks around a place', () => {
  it.each([
    ['in the middle latitudes, more than the grid had room for', 1_500, 20, 30, 120, 135],
    ['across the date line', 300, -2, 2, 178, 182],
    ['far in the north', 300, 78, 80, 10, 20],
  ])('%s: all that are near, none that is far', (_name, count, south, north, west, east) => {
    const { table } = tracksIn(count, south, north, west, east);
    const { kernel } = table;
    const wrong: number[][] = [];
    for (let a = 0; a < count; a++) {
      const found = around(table, a);
      const slots = new Set<number>(kernel.neighbours.subarray(0, found));
      expect(found).toBeLessThan(NEIGHBOURS_MAX);
      expect(slots.size).toBe(found);
      for (let b = 0; b < count; b++) {
        const offM = distanceM(table, a, b);
        if ((offM < 3_500 && !slots.has(b)) || (offM > 15_000 && slots.has(b))) wrong.push([a, b, offM]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are those that were entered since it was laid out, too', () => {
    const { table, gate } = tracksIn(300, 20, 21, 120, 121);
    const { kernel } = table;
    kernel.call.clearGrid();
    expect(around(table, 7)).toBe(0);
    gate.enter(7, NOW_S);
    expect(around(table, 7)).toBe(1);
    expect(kernel.neighbours[0]).toBe(7);
  });
});
