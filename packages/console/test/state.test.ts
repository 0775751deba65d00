import { encodePicture } from '@musubi/node/picture-frame';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../src/i18n/language.ts';
import { listTracks, moveInList, type Sort } from '../src/panels/track-list.ts';
import { codeInFragment } from '../src/session/start-session.ts';
import { initialState, nextEye, reduce } from '../src/store/state.ts';
import { createStore } from '../src/store/store.ts';
import { decodeMessage } from '../src/stream/decode.ts';
import { retryDelayMs } from '../src/stream/stream.ts';
import { columnsOf, createMockWorld } from './mock-picture.ts';

const world = createMockWorld(() => 1000);
const start = initialState('en', 'dark');
const words = dictionaryOf('en');
const message = (as: string | null) => ({
  type: 'message' as const,
  message: { type: 'picture' as const, picture: columnsOf(world.picture(as)) },
  nowS: 1,
});

describe('state', () => {
  it('keeps a wish for range rings until the map stands', () => {
    const asked = reduce(start, { type: 'toggle-rings' });
    expect(asked.rings).toEqual({ at: null });
    const place = { latitudeDeg: 26, longitudeDeg: 128, zoom: 6 };
    const stands = reduce(asked, { type: 'map-place', place });
    expect(stands.rings).toEqual({ at: place });
    // They stay where they are when it moves.
    expect(reduce(stands, { type: 'map-place', place: { ...place, zoom: 7 } }).rings).toBe(stands.rings);
    expect(reduce(stands, { type: 'toggle-rings' }).rings).toBeNull();
  });

  it('never shows one eye’s picture as another’s', () => {
    const own = reduce(start, message(null));
    expect(own.picture?.as).toBeNull();
    const turned = reduce(own, { type: 'as', as: 'AUS' });
    expect(turned.picture).toBeNull();
    expect(reduce(turned, message(null)).picture).toBeNull();
    expect(reduce(turned, message('AUS')).picture?.as).toBe('AUS');
  });

  it('follows a selected track until it is let go, deselected or the map is sent elsewhere', () => {
    const follow = { type: 'follow', on: true } as const;
    expect(reduce(start, follow).follow).toBe(false);
    const following = reduce(reduce(start, { type: 'select', id: 'JT-000001' }), follow);
    expect(following.follow).toBe(true);
    expect(reduce(following, { type: 'select', id: 'JT-000002' }).follow).toBe(true);
    expect(reduce(following, { type: 'aim', id: 'JT-000001' }).follow).toBe(true);
    const ends = [
      { type: 'follow', on: false },
      { type: 'select', id: null },
      { type: 'aim', id: null },
      { type: 'look', at: {} },
      { type: 'as', as: 'USA' },
    ] as const;
    for (const end of ends) expect([end.type, reduce(following, end).follow]).toEqual([end.type, false]);
  });

  it('forgets the selection when the eye changes, since ids mean other tracks there', () => {
    const selected = reduce(start, { type: 'select', id: 'JT-000001' });
    expect(reduce(selected, { type: 'as', as: 'USA' }).selectedId).toBeNull();
  });

  it('is live again with the next picture', () => {
    const stale = reduce(start, { type: 'connection', connection: 'stale' });
    expect(reduce(stale, message(null)).connection).toBe('live');
  });

  it('goes round the eyes', () => {
    expect(nextEye(['AUS', 'USA'], null)).toBe('AUS');
    expect(nextEye(['AUS', 'USA'], 'AUS')).toBe('USA');
    expect(nextEye(['AUS', 'USA'], 'USA')).toBeNull();
    expect(nextEye([], null)).toBeNull();
  });

  it('tells listeners of changes only', () => {
    const store = createStore(start);
    let calls = 0;
    const stop = store.subscribe(() => calls++);
    store.dispatch({ type: 'as', as: null });
    expect(calls).toBe(0);
    store.dispatch({ type: 'filter', text: 'x' });
    stop();
    store.dispatch({ type: 'filter', text: 'y' });
    expect(calls).toBe(1);
  });
});

describe('track list', () => {
  const picture = columnsOf(world.picture(null));
  const list = (filter: string, sort: Sort, language = words) =>
    listTracks(picture, filter, sort, language).map((row) => picture.trackAt(row));
  const byName = { column: 'callsign', descending: false } as const;

  it('puts emergencies first, then names in order', () => {
    const listed = list('', byName);
    expect(listed[0]!.emergency).toBe(true);
    const names = listed.slice(1).map((t) => t.callsign || t.id);
    expect(names).toEqual([...names].sort());
  });

  it('finds by every word, in any field', () => {
    expect(list('7700', byName).map((t) => t.mode3A)).toEqual(['7700']);
    const fishing = list('fishing JT', byName);
    expect(fishing.length).toBeGreaterThan(0);
    expect(fishing.every((t) => t.kind === 'fishing-vessel')).toBe(true);
    expect(list('no such thing', byName)).toEqual([]);
  });

  it('finds Japanese words when the page is Japanese', () => {
    const found = list('漁船', byName, dictionaryOf('ja'));
    expect(found.map((t) => t.id)).toEqual(list('fishing', byName).map((t) => t.id));
  });

  it('moves by keys and stops at the ends', () => {
    expect(moveInList(3, -1, 'ArrowDown', 2)).toBe(0);
    expect(moveInList(3, 0, 'ArrowDown', 2)).toBe(1);
    expect(moveInList(3, 2, 'ArrowDown', 2)).toBe(2);
    expect(moveInList(3, 0, 'ArrowUp', 2)).toBe(0);
    expect(moveInList(3, 0, 'PageDown', 2)).toBe(2);
    expect(moveInList(3, 2, 'Home', 2)).toBe(0);
    expect(moveInList(3, 0, 'x', 2)).toBe(-1);
    expect(moveInList(0, -1, 'End', 2)).toBe(-1);
  });
});

describe('stream', () => {
  it.each([
    ['{"type":"agreements","agreements":[]}', 'agreements'],
    ['{"type":"status","status":{"sensors":[],"peers":[]}}', 'status'],
  ])('takes %s', (text, type) => {
    expect(decodeMessage(text)?.type).toBe(type);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"type":"picture"}',
    '{"type":"picture","picture":null}',
    '{"type":"other"}',
    '{"type":"status","status":{}}',
  ])('refuses %j without throwing', (text) => {
    expect(decodeMessage(text)).toBeNull();
  });

  it('takes a picture’s bytes, and refuses others', () => {
    expect(decodeMessage(encodePicture(world.picture('AUS')).buffer)).toMatchObject({ picture: { as: 'AUS' } });
    expect(decodeMessage(new ArrayBuffer(3))).toBeNull();
    expect(decodeMessage(new ArrayBuffer(64))).toBeNull();
  });

  it('waits longer with each try, to a bound', () => {
    expect(retryDelayMs(0, 0.5)).toBe(500);
    expect(retryDelayMs(3, 0.5)).toBe(4000);
    expect(retryDelayMs(1000, 1)).toBeLessThanOrEqual(10_000);
  });
});

describe('codeInFragment', () => {
  it.each([
    ['#login=abc-123', 'abc-123'],
    ['#login=a%2Bb', 'a+b'],
    ['#login=', null],
    ['#login=%', null],
    ['#other', null],
    ['', null],
    [`#login=${'x'.repeat(600)}`, null],
  ])('%s', (hash, code) => {
    expect(codeInFragment(hash)).toBe(code);
  });
});
