import type { BoardWorld } from '../board.ts';
import { type Item, openerSide, saidByOpener } from '../item.ts';
import type { Figure, Overview, OverviewTable, Timeline } from '../overview.ts';
import { readingIn, rowsIn } from '../values.ts';
import { inEach, listed, type Reading } from '../words.ts';
import { KINDS } from './cap-terms.ts';
import { acknowledgementsOf, isInForce, messagesOf } from './chain.ts';

const ROWS_MAX = 100;

/** What is in force, who has acknowledged how fast, and what there was. */
export function warningsOverview(items: readonly Item[], { nowS }: BoardWorld): Overview {
  const seen = items.filter((item) => openerSide(item) !== undefined);
  const inForce = seen.filter((item) => isInForce(item, nowS));
  return {
    figures: figuresOf(seen, inForce),
    tables: [acknowledgements(seen), current(inForce)],
    charts: [
      {
        words: { en: 'Warnings by hazard', ja: '種別ごとの警報' },
        ...{ kind: 'bars', unit: '', labels: KINDS.map(({ words }) => words) },
        series: [{ words: { en: 'Warnings', ja: '警報' }, values: countByKind(seen) }],
      },
    ],
    timelines: [timeline(seen, nowS)],
  };
}

function figuresOf(seen: readonly Item[], inForce: readonly Item[]): Figure[] {
  const answers = inForce.flatMap(acknowledgementsOf);
  const missing = answers.filter(({ isCurrent }) => !isCurrent).length;
  const delays = seen.flatMap(acknowledgementsOf).flatMap(({ delayS }) => delayS ?? []);
  return [
    { words: { en: 'In force', ja: '発表中' }, value: String(inForce.length), urgent: inForce.length > 0 },
    { words: { en: 'Acknowledgements outstanding', ja: '未確認' }, value: String(missing), urgent: missing > 0 },
    { words: { en: 'Acknowledged after (median)', ja: '確認までの時間（中央値）' }, value: duration(median(delays)) },
    { words: { en: 'Warnings in all', ja: '警報の総数' }, value: String(seen.length) },
  ];
}

/** A row for every nation that was ever warned. */
function acknowledgements(seen: readonly Item[]): OverviewTable {
  const all = seen.flatMap(acknowledgementsOf);
  const nations = [...new Set(all.map(({ nation }) => nation))].sort();
  return {
    words: { en: 'Acknowledgements by nation', ja: '国ごとの確認状況' },
    columns: [
      { en: 'Nation', ja: '国' },
      { en: 'Warned', ja: '通報' },
      { en: 'Acknowledged', ja: '確認' },
      { en: 'Outstanding', ja: '未確認' },
      { en: 'Median delay', ja: '遅れ（中央値）' },
      { en: 'Longest delay', ja: '遅れ（最大）' },
    ],
    rows: nations.map((nation) => {
      const own = all.filter((one) => one.nation === nation);
      const delays = own.flatMap(({ delayS }) => delayS ?? []);
      const longest = delays.length === 0 ? null : Math.max(...delays);
      const counts = [own.length, delays.length, own.length - delays.length].map(String);
      return [nation, ...counts, duration(median(delays)), duration(longest)];
    }),
    note: {
      en: 'From the message that was first acknowledged to the acknowledgement, by the clocks of the two nations.',
      ja: '最初に確認された情報の発表から確認まで（両国の時計による）。',
    },
  };
}

function current(inForce: readonly Item[]): OverviewTable {
  const shown = inForce.slice(0, ROWS_MAX);
  return {
    words: { en: 'In force', ja: '発表中の警報' },
    columns: [
      { en: 'From', ja: '発表国' },
      { en: 'Warning', ja: '警報' },
      { en: 'Message', ja: '情報' },
      { en: 'Expected', ja: '予想時刻' },
      { en: 'Areas', ja: '対象地域' },
      { en: 'Not acknowledged by', ja: '未確認の国' },
    ],
    rows: shown.map((item) => {
      const missing = acknowledgementsOf(item).filter(({ isCurrent }) => !isCurrent);
      const head = [item.opener, readingIn(openerSide(item)?.fields, 'headline'), `${messagesOf(item).length}`];
      return [...head, expected(item), areasText(item), missing.map(({ nation }) => nation).join(' ') || '–'];
    }),
    items: shown.map(({ id }) => `warnings/${id}`),
  };
}

function timeline(seen: readonly Item[], nowS: number): Timeline {
  const latest = [...seen].sort((a, b) => b.updatedS - a.updatedS).slice(0, ROWS_MAX);
  return {
    words: { en: 'Warnings over time', ja: '警報の経過' },
    rows: latest.map((item) => ({
      label: inEach((read) => `${item.opener} ${read(readingIn(openerSide(item)?.fields, 'headline'))}`.slice(0, 60)),
      item: `warnings/${item.id}`,
      parts: partsOf(item, nowS),
    })),
    nowS,
  };
}

/** One part a message, to the next or to the end. */
function partsOf(item: Item, nowS: number): Timeline['rows'][number]['parts'] {
  const messages = messagesOf(item);
  const expiresS = saidByOpener(item, 'expiresS');
  const lastS = typeof expiresS === 'number' ? expiresS : nowS;
  const isCancelled = saidByOpener(item, 'state') === 'cancelled';
  return messages.slice(0, isCancelled ? -1 : undefined).map(({ sentS }, at) => ({
    fromS: sentS,
    toS: Math.max(sentS, messages[at + 1]?.sentS ?? lastS),
    state: at === 0 ? 'issued' : 'updated',
    words: at === 0 ? { en: 'Issued', ja: '発表' } : { en: `Message ${at + 1}`, ja: `第${at + 1}報` },
  }));
}

function countByKind(seen: readonly Item[]): number[] {
  const kinds = seen.map((item) => saidByOpener(item, 'kind'));
  return KINDS.map(({ value }) => kinds.filter((kind) => kind === value).length);
}

function expected(item: Item): string {
  const [atS, plusMinusS] = [saidByOpener(item, 'expectedS'), saidByOpener(item, 'plusMinusS')];
  if (typeof atS !== 'number') return '–';
  return `${new Date(atS * 1000).toISOString().slice(0, 16)}Z ± ${duration(plusMinusS as number | null)}`;
}

function areasText(item: Item): Reading {
  const areas = rowsIn(openerSide(item)?.fields, 'areas');
  return areas.length === 0 ? '–' : listed(areas.map((area) => readingIn(area, 'name')));
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? null : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

function duration(seconds: number | null): string {
  if (seconds === null) return '–';
  if (seconds < 120) return `${Math.round(seconds * 10) / 10} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`;
}
