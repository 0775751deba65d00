import type { Map as LibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { boundsOf, createView } from '../src/map/view.ts';
import type { State } from '../src/store/state.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

type Place = readonly [latitudeDeg: number, longitudeDeg: number];
const [track] = createMockWorld(() => 0).picture(null).tracks;
const pictureAt = (...places: Place[]) =>
  columnsOf({
    nation: 'JPN',
    as: null,
    timeS: 0,
    exercise: true,
    labels: [],
    tracks: places.map(([latitudeDeg, longitudeDeg], i) => ({
      ...track!,
      id: `JT-00000${i}`,
      latitudeDeg,
      longitudeDeg,
    })),
  });

describe('boundsOf', () => {
  it('is null without tracks', () => expect(boundsOf(pictureAt())).toBeNull());

  it('holds every track', () => {
    expect(boundsOf(pictureAt([26, 127], [24, 131], [30.5, 122]))).toEqual([122, 24, 131, 30.5]);
  });

  it('stays small astride the antimeridian', () => {
    expect(boundsOf(pictureAt([10, 179], [12, -179]))).toEqual([179, 10, 181, 12]);
    expect(boundsOf(pictureAt([10, -179], [12, 179]))).toEqual([-181, 10, -179, 12]);
  });
});

describe('createView', () => {
  const wish = (id: string | null, serial: number) =>
    ({ as: null, aim: { id, serial }, picture: pictureAt([26, 127]) }) as unknown as State;
  const makeMap = () => ({ on: vi.fn(), getZoom: () => 4, isMoving: () => false, easeTo: vi.fn(), fitBounds: vi.fn() });

  const size = { widthPx: 1000, heightPx: 600, coveredPx: 0 };

  it('grants a wish that is older than the first state it takes', () => {
    const map = makeMap();
    createView(
      map as unknown as LibreMap,
      () => true,
      () => size,
    ).take(null, wish('JT-000000', 1));
    expect(map.easeTo).toHaveBeenCalledWith(expect.objectContaining({ center: [127, 26] }));
    expect(map.fitBounds).not.toHaveBeenCalled();
  });

  it('grants each wish once, also when a lost context makes it start anew', () => {
    const map = makeMap();
    const view = createView(
      map as unknown as LibreMap,
      () => true,
      () => size,
    );
    view.take(null, wish('JT-000000', 1));
    view.take(null, wish('JT-000000', 1));
    expect(map.easeTo).toHaveBeenCalledTimes(1);
    view.take(wish('JT-000000', 1), wish('JT-000000', 2));
    expect(map.easeTo).toHaveBeenCalledTimes(2);
  });

  it('keeps a followed track in the middle with each picture, and lets the map be when it is not followed', () => {
    const map = { ...makeMap(), isZooming: () => false, project: () => ({ x: 500, y: 300 }) };
    const view = createView(
      map as unknown as LibreMap,
      () => true,
      () => size,
    );
    const state = (longitudeDeg: number, follow: boolean) =>
      ({ ...wish(null, 0), picture: pictureAt([26, longitudeDeg]), selectedId: 'JT-000000', follow }) as State;
    view.take(null, state(127, false));
    expect(map.easeTo).not.toHaveBeenCalled();
    view.take(state(127, false), state(127.1, true));
    view.take(state(127.1, true), state(127.2, true));
    expect(map.easeTo.mock.calls.map(([{ center }]) => center)).toEqual([
      [127.1, 26],
      [127.2, 26],
    ]);
    view.take(state(127.2, true), state(129, false));
    expect(map.easeTo).toHaveBeenCalledTimes(2);
  });

  it('brings a selected track out from under the panel, and puts what it centres into the middle of the open part', () => {
    const selected = { ...wish('JT-000000', 1), selectedId: 'JT-000000' };
    for (const [x, panned] of [
      [460, 0],
      [600, 134],
      [900, 434],
      [1200, 0],
    ] as const) {
      const map = { ...makeMap(), project: () => ({ x, y: 300 }), panBy: vi.fn() };
      const view = createView(
        map as unknown as LibreMap,
        () => true,
        () => ({ ...size, coveredPx: 364 }),
      );
      view.covered(selected);
      expect(map.panBy.mock.calls).toEqual(panned ? [[[panned, 0], expect.anything()]] : []);
      view.take(null, selected);
      expect(map.easeTo).toHaveBeenCalledWith(expect.objectContaining({ offset: [-182, 0] }));
    }
  });

  it('keeps all tracks in view, and does not move for a panel that comes over some of them', () => {
    let eastX = 900;
    const map = { ...makeMap(), project: ([lon]: [number]) => (lon < 128 ? { x: 100, y: 500 } : { x: eastX, y: 100 }) };
    const around = { ...size, coveredPx: 0 };
    const view = createView(
      map as unknown as LibreMap,
      () => true,
      () => around,
    );
    const looking = (): State =>
      ({ as: null, aim: { id: null, serial: 0 }, look: null, picture: pictureAt([26, 127], [28, 130]) }) as never;
    view.take(null, looking());
    expect(map.fitBounds).toHaveBeenCalledTimes(1);
    around.coveredPx = 364;
    view.take(looking(), looking());
    expect(map.fitBounds).toHaveBeenCalledTimes(1);
    eastX = 990;
    view.take(looking(), looking());
    expect(map.fitBounds).toHaveBeenCalledTimes(2);
  });
});
