import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartView, figure, liesDown, scaleOf, shortened } from '../src/boards/chart-scale.ts';

const chart = (kind: ChartView['kind'], ...values: (number | null)[][]): ChartView => ({
  ...{ words: { en: 'A', ja: 'あ' }, kind, unit: '', labels: (values[0] ?? []).map((_, at) => `L${at}`) },
  series: values.map((of, at) => ({ words: { en: `S${at}`, ja: `S${at}` }, values: of })),
});

describe('the scale of a chart', () => {
  it('has round numbers and zero', () => {
    expect(scaleOf(chart('bars', [1022, 138])).ticks).toEqual([0, 500, 1000, 1500]);
    expect(scaleOf(chart('bars', [23.4, 13.3], [211.02, 211.02])).ticks).toEqual([0, 100, 200, 300]);
    expect(scaleOf(chart('lines', [-3, 5])).ticks).toEqual([-4, -2, 0, 2, 4, 6]);
    expect(scaleOf(chart('bars', [null])).ticks).toEqual([0, 1]);
  });

  it('counts stacked bars together', () => {
    expect(scaleOf(chart('stacked-bars', [3, 1], [4, null])).most).toBe(8);
    expect(scaleOf(chart('bars', [3, 1], [4, null])).most).toBe(4);
  });

  it('holds every value between its ends', () => {
    const value = fc.option(fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const { least, most, ticks } = scaleOf(chart('bars', values));
        expect(ticks.length).toBeLessThan(9);
        expect(least).toBeLessThan(most);
        for (const one of values) {
          if (one === null) continue;
          expect(one).toBeGreaterThanOrEqual(least - Math.abs(least) * 1e-9);
          expect(one).toBeLessThanOrEqual(most + Math.abs(most) * 1e-9);
        }
      }),
    );
  });
});

describe('the labels of a chart', () => {
  it('lie where they would not stand beside each other', () => {
    expect(liesDown(['JFY2022', 'JFY2023'], 576)).toBe(false);
    expect(
      liesDown(
        Array.from({ length: 14 }, () => 'Yokosuka'),
        576,
      ),
    ).toBe(true);
    expect(liesDown(['Demonstration port South: Marine fuel', 'B', 'C'], 576)).toBe(true);
    // Japanese letters are about twice as wide.
    expect(
      liesDown(
        Array.from({ length: 9 }, () => '気候・エネルギー'),
        576,
      ),
    ).toBe(true);
    expect(liesDown([], 576)).toBe(false);
  });

  it('are cut where they are too long for their column', () => {
    expect(shortened('Yokota', 10)).toBe('Yokota');
    expect(shortened('Demonstration airfield', 12)).toBe('Demonstrati…');
    expect(shortened('実演飛行場（北）', 8)).toBe('実演飛…');
  });

  it('write figures out up to a hundred thousand', () => {
    expect([1022, 15_192, 130_000_000, 0.25].map(figure)).toEqual(['1,022', '15,192', '130M', '0.25']);
  });
});
