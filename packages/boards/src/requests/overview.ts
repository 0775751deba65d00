import type { BoardWorld } from '../board.ts';
import { choiceWords } from '../field.ts';
import { grouped } from '../grouped.ts';
import { type Item, openerSide } from '../item.ts';
import type { Chart, Figure, Overview, OverviewTable, Timeline } from '../overview.ts';
import { numberIn, textIn } from '../values.ts';
import { words } from '../words.ts';
import { KIND_WORDS, PROGRESS_WORDS, STATUS_WORDS } from './kinds.ts';
import { awaited, coverOf, offersOf } from './offers.ts';
import { requestStatus } from './request-rules.ts';

const ROWS_MAX = 60;
/** What still counts as asked. */
const LIVE = new Set(['open', 'partly-offered', 'covered', 'refused', 'expired']);
const NO_OPERATION = '–';
const DAY_S = 86_400;

interface Placed {
  readonly item: Item;
  readonly code: string;
}

/** Requests from above: asked against offered by kind, and who has yet to answer. */
export function requestsOverview(items: readonly Item[], world: BoardWorld): Overview {
  const placed = items.map((item) => ({ item, code: requestStatus(item, world).code }));
  const live = placed.filter(({ code }) => LIVE.has(code));
  return {
    figures: figures(placed, world),
    charts: [askedAgainstOffered(live), statuses(placed)],
    timelines: [timeline(live.slice(0, ROWS_MAX), world)],
    tables: [byRequest(live.slice(0, ROWS_MAX)), byOperation(live)],
  };
}

function figures(placed: readonly Placed[], { self }: BoardWorld): Figure[] {
  const count = (...codes: string[]) => placed.filter(({ code }) => codes.includes(code)).length;
  const own = placed.filter(({ item, code }) => LIVE.has(code) && awaited(item).includes(self)).length;
  return [
    { words: words('Open', '回答待ち'), value: String(count('open')) },
    { words: words('Partly offered', '一部充足'), value: String(count('partly-offered')) },
    { words: words('Covered', '充足'), value: String(count('covered')) },
    {
      words: words('Past their time of value', '期限経過'),
      value: String(count('expired')),
      urgent: count('expired') > 0,
    },
    { words: words('Waiting for our answer', '自国の回答待ち'), value: String(own), urgent: own > 0 },
  ];
}

/** Quantities of a kind have several units, so that the bars show shares: each request counts the same. */
function askedAgainstOffered(live: readonly Placed[]): Chart {
  const kinds = Object.keys(KIND_WORDS).filter((kind) => live.some(({ item }) => kindOf(item) === kind));
  const shares = kinds.map((kind) => {
    const covers = live.filter(({ item }) => kindOf(item) === kind).map(({ item }) => coverOf(item));
    const mean = (pick: (cover: (typeof covers)[number]) => number) =>
      Math.round((covers.reduce((sum, cover) => sum + pick(cover), 0) / covers.length) * 100);
    const [offered, atWork] = [mean(({ offeredShare }) => offeredShare), mean(({ atWorkShare }) => atWorkShare)];
    return { atWork, offered: offered - atWork, missing: 100 - offered };
  });
  return {
    words: words('Asked against offered, by kind', '種別ごとの要請と提供'),
    ...{ kind: 'stacked-bars', unit: '%', labels: kinds.map((kind) => choiceWords(KIND_WORDS, kind)) },
    series: [
      { words: words('Deploying or on task', '展開・実施中'), values: shares.map(({ atWork }) => atWork) },
      { words: words('Offered', '提供可'), values: shares.map(({ offered }) => offered) },
      { words: words('Not covered', '不足'), values: shares.map(({ missing }) => missing) },
    ],
    note: words(
      'The mean over the requests of a kind of the share that is offered; amounts are in the table.',
      '種別ごとの要請について、提供割合の平均。数量は表を参照。',
    ),
  };
}

function kindOf(item: Item): string {
  return textIn(openerSide(item)?.fields, 'kind');
}

function statuses(placed: readonly Placed[]): Chart {
  const codes = Object.keys(STATUS_WORDS).filter((code) => placed.some((one) => one.code === code));
  const operations = operationsOf(placed);
  return {
    words: words('Requests by operation and status', '活動・状況別の要請'),
    ...{ kind: 'stacked-bars', unit: '' },
    labels: operations.map((name) => (name === NO_OPERATION ? words('No operation named', '活動名なし') : name)),
    series: codes.map((code) => ({
      words: STATUS_WORDS[code] ?? words(code, code),
      values: operations.map(
        (operation) => placed.filter((one) => one.code === code && operationOf(one.item) === operation).length,
      ),
    })),
  };
}

function operationsOf(placed: readonly Placed[]): string[] {
  return [...new Set(placed.map(({ item }) => operationOf(item)))].sort();
}

function operationOf(item: Item): string {
  return textIn(openerSide(item)?.fields, 'operation') || NO_OPERATION;
}

/** When help is needed, and below when each nation gives it. */
function timeline(live: readonly Placed[], { nowS }: BoardWorld): Timeline {
  return {
    words: words('When help is needed, and offered', '必要期間と提供期間'),
    nowS,
    rows: live.flatMap(({ item, code }) => {
      const said = openerSide(item)?.fields;
      const fromS = numberIn(said, 'neededFromS') ?? numberIn(said, 'latestS') ?? item.updatedS;
      const untilS = numberIn(said, 'neededUntilS') ?? fromS + DAY_S;
      const [label, id] = [textIn(said, 'title'), `requests/${item.id}`];
      const asked = {
        label,
        item: id,
        parts: [{ fromS, toS: untilS, state: code, words: STATUS_WORDS[code] ?? words(code, code) }],
      };
      const given = offersOf(item).map((offer) => ({
        label: `${label}: ${offer.nation}`,
        item: id,
        parts: [
          {
            fromS: offer.fromS ?? fromS,
            toS: Math.max(offer.untilS ?? untilS, offer.fromS ?? fromS),
            state: offer.progress,
            words: PROGRESS_WORDS[offer.progress] ?? words(offer.progress, offer.progress),
          },
        ],
      }));
      return [asked, ...given];
    }),
  };
}

function byRequest(live: readonly Placed[]): OverviewTable {
  return {
    words: words('Asked and offered', '要請と提供'),
    columns: [
      words('Request', '要請'),
      words('Kind', '種別'),
      words('Asked', '要請数量'),
      words('Offered', '提供数量'),
      words('By whom', '提供国'),
      words('Not covered', '不足'),
      words('Not answered', '未回答'),
    ],
    rows: live.map(({ item }) => {
      const said = openerSide(item)?.fields;
      const { asked, offered } = coverOf(item);
      const unit = textIn(said, 'unit');
      const amount = (quantity: number) => `${grouped(quantity)} ${unit}`.trim();
      return [
        textIn(said, 'title'),
        choiceWords(KIND_WORDS, kindOf(item)),
        asked === null ? '–' : amount(asked),
        asked === null ? '–' : amount(offered),
        offersOf(item)
          .map(({ nation, quantity }) => (quantity === null ? nation : `${nation} ${amount(quantity)}`))
          .join(', '),
        asked === null ? '–' : amount(Math.max(0, asked - offered)),
        awaited(item).join(', '),
      ];
    }),
    items: live.map(({ item }) => `requests/${item.id}`),
  };
}

/** One line for each operation or disaster: what it rests on, where it stands, what belongs to it. */
function byOperation(live: readonly Placed[]): OverviewTable {
  const operations = operationsOf(live);
  return {
    words: words('By operation or disaster', '活動・災害別'),
    columns: [
      words('Operation', '活動'),
      words('Requests', '要請'),
      words('Covered', '充足'),
      words('Sites', '施設'),
      words('Warnings', '警報'),
      words('Legal basis', '法的根拠'),
    ],
    rows: operations.map((operation) => {
      const own = live.filter(({ item }) => operationOf(item) === operation);
      const distinct = (field: string) =>
        [...new Set(own.map(({ item }) => textIn(openerSide(item)?.fields, field)).filter((one) => one !== ''))].sort();
      const covered = own.filter(({ code }) => code === 'covered').length;
      return [
        operation,
        String(own.length),
        String(covered),
        distinct('site').join(', '),
        distinct('warning').join(', '),
        distinct('instrument').join(', '),
      ];
    }),
  };
}
