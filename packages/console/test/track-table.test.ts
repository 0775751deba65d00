import type { TrackView } from '@musubi/node/contract';
import { describe, expect, it } from 'vitest';
import { createDeclutterer, labelBox, labelOrigin } from '../src/map/declutter.ts';
import { placeTracks } from '../src/map/place-tracks.ts';
import {
  type Camera,
  latitudeDeg,
  longitudeDeg,
  mercatorPerM,
  mercatorX,
  mercatorY,
  rangeRing,
  screenX,
} from '../src/map/mercator.ts';
import { graticuleLabel, graticuleStepDeg } from '../src/map/scenery.ts';
import { createTrackTable, Mark, nearestRow, rowOfId, takePicture, type TrackTable } from '../src/map/track-table.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const camera: Camera = { x: mercatorX(127), y: mercatorY(27), worldPx: 512 * 2 ** 6, widthPx: 1200, heightPx: 800 };
const pictureAt = (timeS: number) => {
  let clockS = 1000;
  const world = createMockWorld(() => clockS);
  clockS = timeS;
  return world.picture(null).tracks;
};
const take = (table: TrackTable, tracks: TrackView[], drawS: number): void =>
  takePicture(
    table,
    columnsOf({ nation: 'JPN', as: null, timeS: drawS, exercise: true, labels: [], tracks }),
    drawS,
    () => 0,
  );

const placed = { onScreen: 0, fastestPxPerS: 0 };

describe('mercator', () => {
  it('is undone by its inverse', () => {
    for (const [lat, lon] of [
      [26.2, 127.7],
      [-35.3, 149.1],
      [0, -180],
      [84, 179.9],
    ] as const) {
      expect(latitudeDeg(mercatorY(lat))).toBeCloseTo(lat, 9);
      expect(longitudeDeg(mercatorX(lon))).toBeCloseTo(lon, 9);
    }
  });

  it('draws a 100 NM ring one and two thirds degrees north of its middle', () => {
    const ring = rangeRing(26, 128, 185_200, 4);
    expect(latitudeDeg(ring[1]!)).toBeCloseTo(26 + 185_200 / 111_195, 3);
    expect(longitudeDeg(ring[0]!)).toBeCloseTo(128, 9);
    expect([ring[8], ring[9]]).toEqual([ring[0], ring[1]].map((v) => expect.closeTo(v as number, 12)));
  });

  it('puts a track just across the antimeridian next to the camera', () => {
    const east: Camera = { ...camera, x: mercatorX(179.9) };
    expect(screenX(east, mercatorX(-179.9)) - camera.widthPx / 2).toBeCloseTo((0.2 / 360) * camera.worldPx, 6);
  });
});

describe('track table', () => {
  it('keeps one row a track as tracks come and go', () => {
    const table = createTrackTable(4);
    const tracks = pictureAt(1000);
    take(table, tracks, 1000);
    expect(table.count).toBe(100);
    take(
      table,
      tracks.filter((_, i) => i % 3 === 0),
      1001,
    );
    expect(table.count).toBe(34);
    for (const [key, row] of table.rowOf) expect(table.keys[row]).toBe(key);
    for (let row = 0; row < table.count; row++) expect(rowOfId(table, table.ids[row]!)).toBe(row);
    take(table, [], 1002);
    expect([table.count, table.rowOf.size]).toEqual([0, 0]);
  });

  it('does not move a track on the screen at the moment of a correction', () => {
    const table = createTrackTable();
    const [track] = pictureAt(1000);
    take(table, [track!], 1000);
    placeTracks(table, camera, 1001, placed);
    const before = table.screenX[0]!;
    take(table, [{ ...track!, timeS: 1001, longitudeDeg: track!.longitudeDeg + 0.02 }], 1001);
    placeTracks(table, camera, 1001, placed);
    expect(table.screenX[0]).toBeCloseTo(before, 3);
    placeTracks(table, camera, 1003, placed);
    expect(Math.abs(table.screenX[0]! - before)).toBeGreaterThan(0.5);
  });

  it('takes a jump to another place as it is', () => {
    const table = createTrackTable();
    const [track] = pictureAt(1000);
    take(table, [track!], 1000);
    const there = { ...track!, timeS: 1001, longitudeDeg: track!.longitudeDeg + 1 };
    take(table, [there], 1001);
    placeTracks(table, camera, 1001, placed);
    expect(table.screenX[0]).toBeCloseTo(screenX(camera, mercatorX(there.longitudeDeg)), 2);
  });

  it('reckons in metres: 250 m/s east for 60 s is 15 km', () => {
    const table = createTrackTable();
    const track = { ...pictureAt(1000)[0]!, eastMps: 250, northMps: 0, timeS: 1000 };
    take(table, [track], 1000);
    placeTracks(table, camera, 1000, placed);
    const start = table.screenX[0]!;
    placeTracks(table, camera, 1060, placed);
    const px = 15_000 * mercatorPerM(track.latitudeDeg) * camera.worldPx;
    expect(table.screenX[0]! - start).toBeCloseTo(px, 2);
  });

  it('says how many tracks are on the screen and how fast the fastest of those goes, a correction included', () => {
    const table = createTrackTable();
    const still = { ...pictureAt(1000)[0]!, eastMps: 0, northMps: 0, timeS: 1000 };
    const fast = { ...still, id: 'JT-000901', eastMps: 300, northMps: 400 };
    const far = { ...fast, id: 'JT-000902', eastMps: 900, longitudeDeg: still.longitudeDeg - 150 };
    take(table, [still, fast, far], 1000);
    placeTracks(table, camera, 1000, placed);
    const pxPerM = mercatorPerM(still.latitudeDeg) * camera.worldPx;
    expect(placed.onScreen).toBe(2);
    expect(placed.fastestPxPerS).toBeCloseTo(500 * pxPerM, 6);
    const eastDeg = 2000 * mercatorPerM(still.latitudeDeg) * 360;
    take(table, [{ ...still, longitudeDeg: still.longitudeDeg + eastDeg }], 1001);
    placeTracks(table, camera, 1001, placed);
    expect(placed.fastestPxPerS).toBeCloseTo((1.5 / 0.9) * 2000 * pxPerM, 3);
    // No step of the fade is larger than what was said of it.
    let before = table.screenX[0]!;
    for (let s = 1001; s < 1002; s += 0.02) {
      placeTracks(table, camera, s + 0.02, { ...placed });
      expect(Math.abs(table.screenX[0]! - before)).toBeLessThanOrEqual(0.02 * placed.fastestPxPerS + 1e-3);
      before = table.screenX[0]!;
    }
    placeTracks(table, camera, 1002, placed);
    expect(placed.fastestPxPerS).toBe(0);
  });

  it('finds the nearest track within reach, or none', () => {
    const table = createTrackTable();
    take(table, pictureAt(1000), 1000);
    placeTracks(table, camera, 1000, placed);
    expect(nearestRow(table, table.screenX[5]! + 0.2, table.screenY[5]!, 18)).toBe(5);
    expect(nearestRow(table, -5000, -5000, 18)).toBe(-1);
  });

  it('labels aircraft with level and speed, vessels with speed', () => {
    const table = createTrackTable();
    const moving = { ...pictureAt(1000)[0]!, eastMps: 231.5, northMps: 0 };
    const level = { ...moving, altitudeM: 10_668, altitudeKind: 'pressure' as const };
    const labelOf = (track: TrackView): string => {
      take(table, [track], 1000);
      return table.values[0]!;
    };
    expect(labelOf({ ...level, upMps: 0 })).toBe('FL350 450kt');
    expect(labelOf({ ...level, upMps: 8 })).toBe('FL350↑450kt');
    expect(labelOf({ ...level, upMps: -8 })).toBe('FL350↓450kt');
    expect(labelOf({ ...moving, environment: 'surface' })).toBe('450kt');
  });
});

describe('declutterer', () => {
  const size = { charPx: 7, linePx: 13 };
  const boxOf = (table: ReturnType<typeof createTrackTable>, row: number) => {
    const { width, height } = labelBox(table, row, size);
    const [left, top] = labelOrigin(table.place[row]!, table.screenX[row]!, table.screenY[row]!, width, height);
    return { left, top, right: left + width, bottom: top + height };
  };
  const hang = () => {
    const table = createTrackTable();
    take(table, pictureAt(1000), 1000);
    placeTracks(table, camera, 1000, placed);
    createDeclutterer().run(table, camera.widthPx, camera.heightPx, size, []);
    return table;
  };

  it('lets no two labels that may be left out overlap', () => {
    const table = hang();
    const urgent = (row: number) => (table.marks[row]! & Mark.emergency) !== 0;
    const rows = [...Array(table.count).keys()].filter((r) => table.place[r]! > 0 && !urgent(r));
    expect(rows.length).toBeGreaterThan(20);
    for (const a of rows) {
      for (const b of rows) {
        if (a >= b) continue;
        const [p, q] = [boxOf(table, a), boxOf(table, b)];
        const apart = p.right <= q.left || q.right <= p.left || p.bottom <= q.top || q.bottom <= p.top;
        expect(apart, `${table.names[a]} and ${table.names[b]}`).toBe(true);
      }
    }
  });

  it('always labels an emergency', () => {
    const table = hang();
    const emergency = [...Array(table.count).keys()].filter((r) => table.marks[r]! & Mark.emergency);
    expect(emergency.length).toBe(1);
    expect(table.place[emergency[0]!]).toBeGreaterThan(0);
  });

  it('leaves labels where they hang when nothing moved', () => {
    const table = hang();
    const before = [...table.place.subarray(0, table.count)];
    createDeclutterer().run(table, camera.widthPx, camera.heightPx, size, []);
    expect([...table.place.subarray(0, table.count)]).toEqual(before);
  });
});

describe('graticule', () => {
  it('keeps its lines apart at every zoom', () => {
    for (let zoom = 1.5; zoom <= 13; zoom += 0.25) {
      const worldPx = 512 * 2 ** zoom;
      expect((graticuleStepDeg(worldPx) / 360) * worldPx).toBeGreaterThan(70);
    }
  });

  it('names its lines', () => {
    expect(graticuleLabel(26.5, 'N', 'S')).toBe('26°30′N');
    expect(graticuleLabel(-130, 'E', 'W')).toBe('130°W');
    expect(graticuleLabel(0, 'N', 'S')).toBe('0°');
  });
});
