import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../src/i18n/language.ts';
import { listTracks, moveInList } from '../src/panels/track-list.ts';
import { codeInFragment } from '../src/session/start-session.ts';
import { initialState, nextEye, reduce } from '../src/store/state.ts';
import { createStore } from '../src/store/store.ts';
import { decodeMessage } from '../src/stream/decode.ts';
import { retryDelayMs } from '../src/stream/stream.ts';
import { createMockWorld } from './mock-picture.ts';

const world = createMockWorld(() => 1000);
const start = initialState('en', 'dark');
const words = dictionaryOf('en');
const message = (as: string | null) => ({
  type: 'message' as const,
  message: { type: 'picture' as const, picture: world.picture(as) },
  nowS: 1,
});

describe('state', () => {
  it('never shows one eye’s picture as another’s', () => {
    const own = reduce(start, message(null));
    expect(own.picture?.as).toBeNull();
    const turned = reduce(own, { type: 'as', as: 'AUS' });
    expect(turned.picture).toBeNull();
    expect(reduce(turned, message(null)).picture).toBeNull();
    expect(reduce(turned, message('AUS')).picture?.as).toBe('AUS');
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
  const tracks = world.picture(null).tracks;
  const byName = { column: 'callsign', descending: false } as const;

  it('puts emergencies first, then names in order', () => {
    const listed = listTracks(tracks, '', byName, words);
    expect(listed[0]!.emergency).toBe(true);
    const names = listed.slice(1).map((t) => t.callsign || t.id);
    expect(names).toEqual([...names].sort());
  });

  it('finds by every word, in any field', () => {
    expect(listTracks(tracks, '7700', byName, words).map((t) => t.mode3A)).toEqual(['7700']);
    const fishing = listTracks(tracks, 'fishing JT', byName, words);
    expect(fishing.length).toBeGreaterThan(0);
    expect(fishing.every((t) => t.kind === 'fishing-vessel')).toBe(true);
    expect(listTracks(tracks, 'no such thing', byName, words)).toEqual([]);
  });

  it('finds Japanese words when the page is Japanese', () => {
    const found = listTracks(tracks, '漁船', byName, dictionaryOf('ja'));
    expect(found.map((t) => t.id)).toEqual(listTracks(tracks, 'fishing', byName, words).map((t) => t.id));
  });

  it('moves by keys and stops at the ends', () => {
    const ids = ['a', 'b', 'c'];
    expect(moveInList(ids, null, 'ArrowDown', 2)).toBe('a');
    expect(moveInList(ids, 'a', 'ArrowDown', 2)).toBe('b');
    expect(moveInList(ids, 'c', 'ArrowDown', 2)).toBe('c');
    expect(moveInList(ids, 'a', 'ArrowUp', 2)).toBe('a');
    expect(moveInList(ids, 'a', 'PageDown', 2)).toBe('c');
    expect(moveInList(ids, 'c', 'Home', 2)).toBe('a');
    expect(moveInList(ids, 'a', 'x', 2)).toBeNull();
    expect(moveInList([], null, 'End', 2)).toBeNull();
  });
});

describe('stream', () => {
  it.each([
    ['{"type":"picture","picture":{"tracks":[]}}', 'picture'],
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

  it('refuses binary frames', () => {
    expect(decodeMessage(new ArrayBuffer(3))).toBeNull();
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
