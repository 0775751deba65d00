import { describe, expect, it } from 'vitest';
import { boundsOf } from '../src/map/view.ts';
import type { TrackView } from '@musubi/node/contract';

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
