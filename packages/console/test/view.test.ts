import type { TrackView } from '@musubi/node/contract';
import type { Map as LibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { boundsOf, createView } from '../src/map/view.ts';
import type { State } from '../src/store/state.ts';

const at = (latitudeDeg: number, longitudeDeg: number) => ({ latitudeDeg, longitudeDeg }) as TrackView;

describe('boundsOf', () => {
  it('is null without tracks', () => expect(boundsOf([])).toBeNull());

  it('holds every track', () => {
    expect(boundsOf([at(26, 127), at(24, 131), at(30.5, 122)])).toEqual([122, 24, 131, 30.5]);
  });

  it('stays small astride the antimeridian', () => {
    expect(boundsOf([at(10, 179), at(12, -179)])).toEqual([179, 10, 181, 12]);
    expect(boundsOf([at(10, -179), at(12, 179)])).toEqual([-181, 10, -179, 12]);
  });
});

describe('createView', () => {
  const wish = (id: string | null, serial: number) =>
    ({ as: null, aim: { id, serial }, picture: { tracks: [{ ...at(26, 127), id: 'JT-1' }] } }) as unknown as State;
  const makeMap = () => ({ on: vi.fn(), getZoom: () => 4, isMoving: () => false, easeTo: vi.fn(), fitBounds: vi.fn() });

  it('grants a wish that is older than the first state it takes', () => {
    const map = makeMap();
    createView(map as unknown as LibreMap, () => true).take(null, wish('JT-1', 1));
    expect(map.easeTo).toHaveBeenCalledWith(expect.objectContaining({ center: [127, 26] }));
    expect(map.fitBounds).not.toHaveBeenCalled();
  });

  it('grants each wish once, also when a lost context makes it start anew', () => {
    const map = makeMap();
    const view = createView(map as unknown as LibreMap, () => true);
    view.take(null, wish('JT-1', 1));
    view.take(null, wish('JT-1', 1));
    expect(map.easeTo).toHaveBeenCalledTimes(1);
    view.take(wish('JT-1', 1), wish('JT-1', 2));
    expect(map.easeTo).toHaveBeenCalledTimes(2);
  });
});
