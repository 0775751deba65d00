import { describe, expect, it } from 'vitest';
import { barsOf, marksOf, SPANS, scaleOf } from '../src/agreements/time-scale.ts';
import { actsOf, mainActOf, scopeOf } from '../src/agreements/acts.ts';
import { obligationText } from '../src/i18n/said.ts';
import { en } from '../src/i18n/en.ts';
import { ja } from '../src/i18n/ja.ts';
import { mayAskForRelease, mayDecideRelease, personOf } from '../src/session/roles.ts';

const NOW_S = Date.UTC(2026, 10, 22, 3) / 1000;
const DAY_S = 86_400;

describe('the line of time', () => {
  it.each(SPANS)('of a %s has now on it, a few marks in order, and ends within it', (span) => {
    const scale = scaleOf(span, NOW_S);
    expect(scale.at(NOW_S)).toBeCloseTo(45);
    expect([scale.at(-1e12), scale.at(1e12)]).toEqual([0, 100]);
    const marks = marksOf(span, scale);
    expect(marks.length).toBeGreaterThanOrEqual(3);
    expect(marks.length).toBeLessThanOrEqual(6);
    expect(marks.map(({ timeS }) => timeS)).toEqual(marks.map(({ timeS }) => timeS).toSorted((a, b) => a - b));
    expect(new Set(marks.map(({ text }) => text)).size).toBe(marks.length);
  });

  it('shows the parts of a bar that are on it, and how each stands', () => {
    const at = (days: number, state: string, notice = false) =>
      ({ fromS: NOW_S + days * DAY_S, state, notice, suspendedBy: [] }) as never;
    const timeline = [
      at(-900, 'not-yet-in-force'),
      at(-800, 'in-force'),
      at(-10, 'outflow-suspended'),
      at(-5, 'in-force', true),
      at(80, 'terminated'),
    ];
    const bars = (span: (typeof SPANS)[number]) => barsOf(timeline, scaleOf(span, NOW_S)).map(({ stretch }) => stretch);
    expect(bars('day')).toEqual(['notice']);
    expect(bars('year')).toEqual(['in-force', 'suspended', 'notice', 'ended']);
    expect(bars('decade')).toEqual(['future', 'in-force', 'suspended', 'notice', 'ended']);
    expect(barsOf(timeline, scaleOf('decade', NOW_S)).at(-1)?.toS).toBeNull();
  });
});

describe('acts', () => {
  const agreement = { state: 'in-force', parties: ['JPN', 'USA'], members: ['JPN', 'USA'], mayAccede: [] };

  it('are those the node allows and the page can ask for', () => {
    const of = (acts: string[], state = 'expired') => actsOf({ ...agreement, acts, state } as never, 'JPN', 2);
    expect(of(['signed', 'suspended', 'acceded', 'terminated'])).toEqual(['suspended', 'terminated']);
    expect(of(['signed', 'suspended'], 'not-yet-in-force')).toEqual(['signed', 'amended', 'extended', 'superseded']);
    expect(mainActOf(['suspended', 'resumed'])).toBe('resumed');
    expect(mainActOf(['notice-given'])).toBeNull();
  });

  it('with particulars are offered to who may do them', () => {
    const of = (own: string, others: number, changed = {}) =>
      actsOf({ ...agreement, ...changed, acts: [] } as never, own, others);
    expect(of('JPN', 1)).toEqual(['amended', 'extended', 'superseded']);
    expect(of('JPN', 0)).toEqual(['amended', 'extended']);
    expect(of('AUS', 1)).toEqual([]);
    expect(of('AUS', 1, { mayAccede: ['AUS', 'USA'] })).toEqual(['acceded']);
    expect(of('JPN', 1, { state: 'terminated', mayAccede: ['AUS'] })).toEqual([]);
  });

  it('resume what this nation has suspended', () => {
    const suspensions = [
      { by: 'USA', scope: 'whole' },
      { by: 'JPN', scope: 'outflow' },
    ];
    expect(scopeOf({ suspensions } as never, 'JPN')).toBe('outflow');
    expect(scopeOf({ suspensions } as never, 'AUS')).toBe('whole');
  });
});

describe('roles', () => {
  it('say who decides, who asks, and who is one person', () => {
    const login = (role: string) => ({ nation: 'JPN', name: 'a', role }) as never;
    expect(
      ['viewer', 'operator', 'release-officer', 'auditor', 'admin'].filter((r) => mayDecideRelease(login(r))),
    ).toEqual(['release-officer', 'admin']);
    expect(mayAskForRelease(login('operator'))).toBe(true);
    expect(mayAskForRelease(null)).toBe(false);
    expect([personOf(login('admin')), personOf(login('operator'))]).toEqual(['admin', 'a']);
  });
});

describe('obligations', () => {
  it.each([
    [{ kind: 'coarsen-position', stepM: 1000 }, 'position to 1000 m', '位置は 1000 m 単位'],
    [
      { kind: 'drop-fields', fields: ['callsign', 'mode3A'] },
      'without callsign, Mode 3/A code',
      'コールサイン, モード 3/A コードを除く',
    ],
    [{ kind: 'delay', delayS: 60 }, '60 s late', '60 秒遅れ'],
    [{ kind: 'limit-altitude', fromM: 0, toM: 9000 }, 'only from 0 to 9000 m', '高度 0～9000 m に限る'],
    [{ kind: 'strip-sensor' }, 'without what tells of the sensor', 'センサーが分かる情報を除く'],
  ])('%j in both languages', (one, english, japanese) => {
    expect(obligationText(en, { ...one, text: '' } as never)).toBe(english);
    expect(obligationText(ja, { ...one, text: '' } as never)).toBe(japanese);
  });
});
