import type { BoardItemRow } from '@musubi/node/contract';
import { describe, expect, it } from 'vitest';
import { createShownAreas } from '../src/areas/shown-areas.ts';
import { areaOfItems } from '../src/boards/operation-area.ts';
import { initialState, reduce } from '../src/store/state.ts';

const row = (latDeg: number, lonDeg: number) => ({ fields: { place: { latDeg, lonDeg } } }) as unknown as BoardItemRow;
const circle = { kind: 'circle' as const, centre: { latitudeDeg: 26, longitudeDeg: 128 }, radiusM: 5_000 };

describe('the area of an operation', () => {
  it('holds every place of its items with room around', () => {
    const area = areaOfItems([row(38, 140), row(39, 142), { fields: {} } as BoardItemRow]);
    expect(area?.centre).toEqual({ latitudeDeg: 38.5, longitudeDeg: 141 });
    // Half a degree of latitude and one of longitude at 38° are 55.5 and 87.8 km apart from the middle.
    expect(area?.radiusM).toBeGreaterThan(40_000 + 103_000);
    expect(area?.radiusM).toBeLessThan(40_000 + 105_000);
  });

  it('does not go around the world where its places are on both sides of the antimeridian', () => {
    const area = areaOfItems([row(10, 179), row(10, -179)]);
    expect(Math.abs(area?.centre.longitudeDeg ?? 0)).toBe(180);
    expect(area?.radiusM).toBeLessThan(40_000 + 110_000);
  });

  it('is none without a place', () => {
    expect(areaOfItems([{ fields: {} } as BoardItemRow])).toBeNull();
  });
});

describe('a shape of a board on the map', () => {
  it('is drawn as an area after the reader’s own, and is none of them', () => {
    const shownAreas = createShownAreas();
    const before = initialState('en', 'dark');
    expect(shownAreas(before)).toEqual([]);
    const shown = reduce(before, { type: 'show-shape', shown: { name: 'Corridor', shape: circle } });
    expect(shownAreas(shown)).toMatchObject([{ name: 'Corridor', shape: circle }]);
    expect(shownAreas(shown)).toBe(shownAreas(shown));
    expect(shown.areas).toEqual([]);
    expect(shown.look).toEqual({ shape: circle });
    const gone = reduce(shown, { type: 'show-shape', shown: null });
    expect(shownAreas(gone)).toEqual([]);
    expect(gone.look).toBe(shown.look);
  });
});

describe('an item asked for on the map', () => {
  it('opens the boards at it', () => {
    const state = reduce(initialState('en', 'dark'), { type: 'open-item', board: 'sites', item: 'JPN-1' });
    expect(state).toMatchObject({ panel: 'boards', panelOpen: true, askedItem: { board: 'sites', item: 'JPN-1' } });
  });
});
