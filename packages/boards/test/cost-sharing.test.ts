import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaAmounts } from '../src/cost-sharing/formula.ts';
import { annualAverage } from '../src/cost-sharing/overview.ts';
import { readSchedule, termAmount, yearAmounts } from '../src/cost-sharing/schedule.ts';
import { decimalOf, grown, percentOf, roundedQuotient } from '../src/money/decimal.ts';
import { convert, rateOn } from '../src/money/exchange.ts';
import { exactMoney, shortMoney } from '../src/money/money.ts';
import { Desk } from './desk.ts';

const PACTS = 'cost-sharing';
const LINES = 'cost-sharing.lines';
const yen = (amount: number) => ({ currency: 'JPY', amount });
const decimal = (value: number) => decimalOf(value) ?? { digits: 0n, places: 0 };

function loaded(): Desk {
  const desk = new Desk();
  desk.load(PACTS, 'cost-sharing.json');
  return desk;
}

const pact = (desk: Desk, id: string) => desk.item(PACTS, id).sides.get('JPN')?.fields;

describe('money', () => {
  it('is calculated in decimals as they are written', () => {
    expect(decimalOf(115.9)).toEqual({ digits: 1159n, places: 1 });
    expect(decimalOf(-0.5)).toEqual({ digits: -5n, places: 1 });
    expect(decimalOf(1e-7)).toBeNull();
    // 0.1 + 0.2 of a binary fraction would be seen here.
    expect(grown(10n ** 15n, decimal(0.3))).toBe(1_003_000_000_000_000n);
    expect(percentOf(1_000_000_000_000_003n, decimal(2.4))).toBe(24_000_000_000_000n);
  });

  it('rounds to the nearest whole unit, halves away from zero', () => {
    expect([5n, 15n, -5n, -15n, 4n, -4n].map((over) => roundedQuotient(over, 10n))).toEqual([1n, 2n, -1n, -2n, 0n, 0n]);
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 12n }), (over, under) => {
        const off = 2n * (over - roundedQuotient(over, under) * under);
        expect(off <= under && -off <= under).toBe(true);
        expect(roundedQuotient(-over, under)).toBe(-roundedQuotient(over, under));
      }),
    );
  });

  it('is converted at a dated rate, and there and back to within what a unit is worth', () => {
    const rate = { base: 'USD', quote: 'JPY', perBase: decimal(115.9), date: '2022-01-07' };
    expect(convert(yen(211_000_000_000), rate)).toEqual({ currency: 'USD', amount: 1_820_534_944 });
    expect(convert({ currency: 'EUR', amount: 1 }, rate)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (amount) => {
        const back = convert(convert({ currency: 'USD', amount }, rate) ?? yen(0), rate);
        expect(back).toEqual({ currency: 'USD', amount });
      }),
    );
    expect(rateOn([rate], 'JPY', 'USD', '2022-01-06')).toBeNull();
    expect(rateOn([rate, { ...rate, date: '2022-02-01' }], 'JPY', 'USD', '2022-01-31')?.date).toBe('2022-01-07');
  });

  it('reads short and exact', () => {
    expect(shortMoney(yen(211_020_000_000))).toBe('¥211.02 bn');
    expect(shortMoney({ currency: 'KRW', amount: 1_519_200_000_000 })).toBe('₩1.5192 tn');
    expect(shortMoney({ currency: 'USD', amount: 1_820_534_944 })).toBe('$1.82 bn');
    expect(shortMoney(yen(-999))).toBe('−¥999');
    expect(exactMoney(yen(1_055_100_000_000))).toBe('¥1,055,100,000,000');
  });
});

describe('the Japanese pact of 2022 to 2026', () => {
  const fields = pact(loaded(), 'JPN-SMA-2022');
  const schedule = readSchedule(fields);

  it('has its utilities to the yen, year by year', () => {
    expect(yearAmounts(schedule, 'utilities').map(({ fiscalYear, amount }) => [fiscalYear, amount])).toEqual([
      [2022, 23_400_000_000n],
      [2023, 23_400_000_000n],
      [2024, 15_100_000_000n],
      [2025, 13_300_000_000n],
      [2026, 13_300_000_000n],
    ]);
    expect(termAmount(schedule, 'utilities').amount).toBe(88_500_000_000n);
  });

  it('has its ceilings over the term, and invents no year of them', () => {
    expect(termAmount(schedule, 'training-equipment')).toEqual({ amount: null, most: 20_000_000_000n });
    expect(termAmount(schedule, 'facilities')).toEqual({ amount: null, most: 164_100_000_000n });
    expect(yearAmounts(schedule, 'facilities').every(({ amount, most }) => amount === null && most === null)).toBe(
      true,
    );
    expect(termAmount(schedule, 'labour')).toEqual({ amount: null, most: null });
  });

  it('is 211.02 billion a year on average, 1.82 billion dollars at the rate of 7 January 2022', () => {
    expect(annualAverage(fields)).toEqual(yen(211_020_000_000));
    const figure = loaded()
      .overview(PACTS)
      ?.figures?.find(({ words }) => words.en.includes('JFY2022'));
    expect(figure?.value).toBe('¥211.02 bn');
    expect(figure?.note?.en).toBe('JFY2022–2026 = $1.82 bn at the rate of 2022-01-07');
  });

  it('ends on 31 March 2027 and says so a year before', () => {
    const desk = loaded();
    const at = (day: string) => {
      desk.nowS = Date.parse(`${day}T12:00:00Z`) / 1000;
      return desk.status(PACTS, 'JPN-SMA-2022');
    };
    expect(at('2022-03-31')).toBe('ahead');
    expect(at('2022-04-01')).toBe('running');
    expect(at('2026-03-31')).toBe('running');
    expect(at('2026-04-01')).toBe('ending');
    expect(at('2027-03-31')).toBe('ending');
    expect(at('2027-04-01')).toBe('ended');
    expect(desk.status(PACTS, 'JPN-SMA-2027')).toBe('negotiation');
  });
});

describe('the Korean pact of 2026 to 2030', () => {
  const fields = pact(loaded(), 'JPN-ROK-SMA-12') ?? {};

  it('has its first year to the won, and then at most what the cap allows, while no index is known', () => {
    expect(yearAmounts(readSchedule(fields), 'all')).toEqual([
      { fiscalYear: 2026, amount: 1_519_200_000_000n, most: 1_519_200_000_000n },
      { fiscalYear: 2027, amount: null, most: 1_595_160_000_000n },
      { fiscalYear: 2028, amount: null, most: 1_674_918_000_000n },
      { fiscalYear: 2029, amount: null, most: 1_758_663_900_000n },
      { fiscalYear: 2030, amount: null, most: 1_846_597_095_000n },
    ]);
    expect(termAmount(readSchedule(fields), 'all').amount).toBeNull();
  });

  it('begins 8.3 % above the year before', () => {
    expect(roundedQuotient((1_519_200_000_000n - 1_402_800_000_000n) * 1000n, 1_402_800_000_000n)).toBe(83n);
  });

  it('follows the index of two years before, and the cap where it is higher', () => {
    const index = [
      { year: 2025, changePercent: 2.1 },
      { year: 2026, changePercent: 7.5 },
      { year: 2027, changePercent: -0.4 },
    ];
    expect(yearAmounts(readSchedule({ ...fields, index }), 'all').map(({ amount, most }) => amount ?? most)).toEqual([
      1_519_200_000_000n,
      1_551_103_200_000n,
      1_628_658_360_000n,
      1_622_143_726_560n,
      1_703_250_912_888n,
    ]);
  });
});

describe('a schedule', () => {
  it('is refused where it makes no sense, and says where', () => {
    const desk = loaded();
    const row = { category: 'labour', amount: 1 };
    const change = (schedule: object[]) => desk.say('JPN', PACTS, 'JPN-SMA-2022', { schedule: schedule as never });
    expect(change([{ ...row, kind: 'fixed' }])).toBe('schedule: row 1: a fixed amount is for a fiscal year');
    expect(change([{ ...row, kind: 'fixed', fiscalYear: 2027 }])).toMatch(/2027 is not one of the 5 years from 2022/);
    expect(change([{ ...row, kind: 'indexed', fiscalYear: 2022 }])).toMatch(/needs the year it begins in and its cap/);
    expect(
      change([
        { ...row, kind: 'ceiling' },
        { ...row, kind: 'ceiling' },
      ]),
    ).toMatch(/row 2: says again/);
    expect(change([{ ...row, kind: 'fixed', fiscalYear: 2022, amount: 1.5 }])).toMatch(/whole number/);
    expect(desk.say('JPN', PACTS, 'JPN-SMA-2022', { total: { currency: 'USD', amount: 1 } })).toMatch(/must be in JPY/);
    expect(desk.say('JPN', PACTS, 'JPN-SMA-2027', { verified: true })).toMatch(/^verified: takes a source/);
  });

  it('gives nothing of a file with a wrong row, and names the row', () => {
    const desk = new Desk();
    const read = (text: string) => desk.board(PACTS).imports?.[0]?.read(text, desk.world);
    expect(read('[{"fields":{"title":"A"}},{"board":"requests","fields":{}},{"fields":{"amount":1}}]')).toEqual({
      rows: [],
      problems: [
        { row: 1, message: 'parties: is missing' },
        {
          row: 2,
          message: 'board: must be one of cost-sharing, cost-sharing.lines, cost-sharing.rates, cost-sharing.options',
        },
        { row: 3, message: 'title: is missing' },
      ],
    });
    expect(read('{')?.problems[0]?.message).toMatch(/must be a JSON list/);
    fc.assert(fc.property(fc.json(), (text) => read(text) !== undefined));
  });
});

describe('two books of a line', () => {
  const line = 'JPN-LINE-UTIL-26';
  const theirs = { asOf: '2026-09-30', planned: yen(6_650_000_000), obligated: yen(6_100_000_000) };

  it('differ until one side explains all of it and the other agrees', () => {
    const desk = loaded();
    expect(desk.status(LINES, line)).toBe('one-sided');
    desk.say('USA', LINES, line, { ...theirs, spent: yen(5_080_000_000) });
    expect(desk.status(LINES, line)).toBe('differs');
    const part = { figure: 'spent', amount: -300_000_000, reason: 'timing', text: 'September is booked in October' };
    desk.say('USA', LINES, line, { explanations: [part] });
    expect(desk.status(LINES, line)).toBe('differs');
    const table = () => desk.overview(LINES)?.tables?.[0]?.rows.find((row) => row[0] === 'Utilities 2026');
    expect(table()).toEqual([
      'Utilities 2026',
      'Spent',
      'JPN ¥5.48 bn',
      'USA ¥5.08 bn',
      '¥400,000,000',
      '¥100,000,000',
      '',
    ]);
    desk.say('USA', LINES, line, { explanations: [part, { ...part, amount: -100_000_000, reason: 'scope' }] });
    expect(desk.status(LINES, line)).toBe('explained');
    desk.say('JPN', LINES, line, {}, { act: 'agree', answers: 'USA' });
    expect(desk.status(LINES, line)).toBe('settled');
    // What was agreed to was the figure as it stood.
    desk.say('USA', LINES, line, { spent: yen(5_079_999_999) });
    expect(desk.status(LINES, line)).toBe('differs');
  });

  it('in two currencies are compared at the rate of the day, or not at all', () => {
    const desk = loaded();
    const dollars = { currency: 'USD', amount: 47_282_140 };
    desk.say('USA', LINES, line, { ...theirs, spent: dollars, asOf: '2021-12-01' });
    expect(desk.status(LINES, line)).toBe('no-rate');
    desk.say('USA', LINES, line, { asOf: '2026-09-30' });
    expect(desk.status(LINES, line)).toBe('differs');
    const row = desk
      .overview(LINES)
      ?.tables?.[0]?.rows.find((one) => one[1] === 'Spent' && one[0] === 'Utilities 2026');
    // 47,282,140 × 115.9 = 5,480,000,026
    expect(row?.slice(4)).toEqual(['−¥26', '−¥26', '2022-01-07']);
  });

  it('agree when they say the same', () => {
    const desk = loaded();
    desk.say('USA', LINES, line, { ...theirs, spent: yen(5_480_000_000) });
    expect(desk.status(LINES, line)).toBe('equal');
  });
});

describe('formulas for a next pact', () => {
  it('stand next to each other, as a chart and as a file', () => {
    const desk = loaded();
    const board = desk.board('cost-sharing.options');
    const amounts = (id: string) =>
      formulaAmounts(desk.item(board.name, id).sides.get('JPN')?.fields).map(({ amount }) => amount);
    expect(amounts('JPN-OPT-FIXED')).toEqual(Array(5).fill(211_020_000_000n));
    expect(amounts('JPN-OPT-CPI')).toEqual([
      211_020_000_000n,
      216_295_500_000n,
      220_621_410_000n,
      224_592_595_380n,
      235_822_225_149n,
    ]);
    expect(amounts('JPN-OPT-SHARE')[0]).toBe(213_600_000_000n);
    expect(desk.overview(board.name)?.charts?.[0]).toMatchObject({
      kind: 'lines',
      labels: ['2027', '2028', '2029', '2030', '2031'],
    });
    const file = board.exports?.[0]?.write(desk.book.items(board.name), desk.world) ?? '';
    expect(file.split('\r\n').at(-1)).toBe('total,1108351730529,1055100000000,1116000000000');
  });

  it('say nothing about a year whose figure is missing, nor what follows from it', () => {
    const fields = {
      formula: 'index',
      firstYear: 2027,
      years: 3,
      figures: [
        { fiscalYear: 2027, amount: 100 },
        { fiscalYear: 2029, changePercent: 2 },
      ],
    };
    expect(formulaAmounts(fields as never).map(({ amount }) => amount)).toEqual([100n, null, null]);
  });
});
