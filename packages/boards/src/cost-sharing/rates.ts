import type { Board, BoardWorld } from '../board.ts';
import { openerSide, saidByOpener } from '../item.ts';
import { decimalOf } from '../money/decimal.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import { isVerified, provenance, provenanceProblem } from '../provenance.ts';
import { numberIn, textIn } from '../values.ts';
import { words } from '../words.ts';

/** Exchange rates of days, apart from all amounts, so that no amount is ever kept converted. */
export const costSharingRates: Board = {
  name: 'cost-sharing.rates',
  words: words('Exchange rates', '為替レート'),
  opens: 'inform',
  fields: [
    { name: 'base', words: words('One unit of', '基準通貨'), kind: 'text', max: 3, required: true, by: 'opener' },
    { name: 'perBase', words: words('costs', '価格'), kind: 'number', min: 0, max: 1e9, required: true, by: 'opener' },
    { name: 'quote', words: words('in', '相手通貨'), kind: 'text', max: 3, required: true, by: 'opener' },
    { name: 'date', words: words('On', '日付'), kind: 'date', required: true, by: 'opener' },
    ...provenance('opener'),
  ],
  check: (body, before) => provenanceProblem(body, before),
  statuses: {
    verified: words('Verified', '確認済み'),
    unverified: words('Not verified', '未確認'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item) => {
    if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
    return { code: isVerified(item) ? 'verified' : 'unverified', urgent: false };
  },
  title: (item) =>
    ['base', 'perBase', 'quote', 'date'].map((name) => String(saidByOpener(item, name) ?? '?')).join(' '),
  columns: ['date', 'base', 'perBase', 'quote', 'verified'],
};

/** Read once for each look at the world: every line of a page asks. */
const known = new WeakMap<BoardWorld, readonly ExchangeRate[]>();

/** The rates that the board knows. */
export function ratesOf(world: BoardWorld): readonly ExchangeRate[] {
  const rates = known.get(world) ?? readRates(world);
  known.set(world, rates);
  return rates;
}

function readRates(world: BoardWorld): readonly ExchangeRate[] {
  return world.items(costSharingRates.name).flatMap((item) => {
    const fields = openerSide(item)?.fields;
    const perBase = decimalOf(numberIn(fields, 'perBase') ?? Number.NaN);
    if (perBase === null || perBase.digits <= 0n) return [];
    return [{ base: textIn(fields, 'base'), quote: textIn(fields, 'quote'), perBase, date: textIn(fields, 'date') }];
  });
}
