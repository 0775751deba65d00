import { describe, expect, it } from 'vitest';
import * as format from '../src/format/format.ts';

describe('format', () => {
  it.each([
    [10668, 'FL350'],
    [304.8, 'FL010'],
    [0, 'FL000'],
    [-91.44, 'FL-003'],
  ])('says a pressure altitude of %d m as %s', (m, text) => {
    expect(format.flightLevel(m)).toBe(text);
    expect(format.altitude(m, 'pressure')).toBe(text);
  });

  it('says a geometric altitude in feet and an unknown one not at all', () => {
    expect(format.altitude(1000, 'geometric')).toBe('3300 ft');
    expect(format.altitude(1000, 'none')).toBe('—');
    expect(format.altitude(null, 'pressure')).toBe('—');
  });

  it.each([
    [0, 100, '000°'],
    [100, 0, '090°'],
    [0, -100, '180°'],
    [-100, 0, '270°'],
    [-0.5, 100, '000°'],
    [0.1, 0.1, '—'],
  ])('says a course of %d east and %d north as %s', (east, north, text) => {
    expect(format.course(east, north)).toBe(text);
  });

  it('says 231.5 m/s as 450 knots', () => {
    expect(format.knots(231.5, 0)).toBe(450);
  });

  it('carries minutes that round up to sixty into the degree', () => {
    expect(format.position(26.999999, -127.999999)).toBe('27°00.00′N 128°00.00′W');
    expect(format.position(-33.5, 151.2)).toBe('33°30.00′S 151°12.00′E');
  });

  it.each([
    [0.04, '0.0 s'],
    [9.94, '9.9 s'],
    [9.96, '10 s'],
    [99.4, '99 s'],
    [100, '2 min'],
    [7200, '2 h'],
    [-1, '0.0 s'],
    [null, '—'],
  ])('says an age of %s s as %s', (s, text) => {
    expect(format.age(s)).toBe(text);
  });

  it('says the time in UTC whatever the machine thinks', () => {
    expect(format.clock(1_700_000_000)).toBe('22:13:20Z');
    expect(format.date(1_700_000_000)).toBe('2023-11-14');
    expect(format.date(null)).toBe('—');
    expect(format.date(Number.MAX_VALUE)).toBe('—');
  });

  it('says vertical rates with their sign', () => {
    expect(format.verticalRate(5.08)).toBe('+1000 ft/min');
    expect(format.verticalRate(-5.08)).toBe('−1000 ft/min');
    expect(format.verticalRate(0.05)).toBe('0 ft/min');
    expect(format.verticalRate(null)).toBe('—');
  });
});

describe('gridReference', () => {
  it('names cells of ten metres, and nothing where the grid has none', () => {
    // UTM's easting of the meridian of Greenwich on the equator is 166,021 m.
    expect(format.gridReference(0, 0)).toBe('31NAA66020000');
    expect(format.gridReference(26.2, 487.66)).toBe(format.gridReference(26.2, 127.66));
    expect(format.gridReference(85, 0)).toBe('');
  });
});
