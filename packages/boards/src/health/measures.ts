import type { Board, BoardWorld, Status } from '../board.ts';
import { dayAt, dayOf, dayStartS } from '../calendar/day.ts';
import { choicesOf, inJapanese } from '../field.ts';
import { type Item, itemPath, openerSide } from '../item.ts';
import { type Overview, tableRows, timelineRows } from '../overview.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { siteName } from '../sites/name.ts';
import { numberIn, readingIn, textIn, type Values } from '../values.ts';
import { type Reading, type Words, words } from '../words.ts';

const STATUS_WORDS = {
  ahead: words('Decided, begins later', '決定済み（開始前）'),
  'in-force': words('In force', '実施中'),
  ended: words('Ended', '終了'),
  lifted: words('Lifted', '解除'),
  unseen: words('Not released here', '未開示'),
};

const KIND_WORDS = {
  movement: words('Movement limits', '行動制限'),
  'entry-testing': words('Testing on entry', '入国時検査'),
  'exit-testing': words('Testing before leaving', '出国前検査'),
  masks: words('Masks', 'マスク着用'),
  isolation: words('Isolation', '隔離'),
  access: words('Access to the site', '施設への立入り制限'),
  other: words('Other', 'その他'),
};

/** How a measure, or what it asks of each person, ends. */
const ENDS_WORDS = {
  date: words('On a day', '期日まで'),
  'negative-tests': words('For each after so many negative tests', '陰性確認の回数まで'),
  days: words('For each after so many days', '日数経過まで'),
  lifted: words('When it is lifted', '解除されるまで'),
};

/** Measures that protect health at a site, with who decided them and until when. No person appears here. */
export const healthMeasures: Board = {
  name: 'health.measures',
  words: words('Health: measures', '感染防止措置'),
  opens: 'inform',
  fields: [
    { name: 'title', words: words('Measure', '措置'), kind: 'text', required: true, by: 'opener' },
    inJapanese('title'),
    {
      name: 'kind',
      words: words('Kind', '種別'),
      kind: 'choice',
      choices: choicesOf(KIND_WORDS),
      required: true,
      by: 'opener',
    },
    { name: 'site', words: words('Site', '施設'), kind: 'ref', board: 'sites', by: 'opener' },
    { name: 'area', words: words('Area', '地域'), kind: 'text', by: 'opener' },
    { name: 'decidedBy', words: words('Decided by (office)', '決定機関'), kind: 'text', required: true, by: 'opener' },
    { name: 'from', words: words('From', '開始日'), kind: 'date', required: true, by: 'opener' },
    {
      name: 'ends',
      words: words('Ends', '終わり方'),
      kind: 'choice',
      choices: choicesOf(ENDS_WORDS),
      required: true,
      by: 'opener',
    },
    { name: 'until', words: words('Last day', '最終日'), kind: 'date', by: 'opener' },
    { name: 'count', words: words('Tests or days', '回数・日数'), kind: 'integer', min: 1, max: 365, by: 'opener' },
    { name: 'liftedOn', words: words('Lifted on', '解除日'), kind: 'date', by: 'opener' },
    {
      name: 'remark',
      words: words('Remark of another nation', '他国の所見'),
      kind: 'long-text',
      max: 4_000,
      by: 'others',
    },
    ...provenance('opener'),
  ],
  check: (body, before) => ruleProblem({ ...before?.fields, ...body.fields }) ?? provenanceProblem(body, before),
  statuses: STATUS_WORDS,
  status: (item, { nowS }) => measureStatus(item, dayAt(nowS)),
  title: (item) => readingIn(openerSide(item)?.fields, 'title') || item.id,
  columns: ['title', 'kind', 'site', 'decidedBy', 'from', 'until', 'liftedOn', 'verified'],
  overview: measuresOverview,
};

/** The rule in words: `until the 3rd negative test` is the data `negative-tests`, 3. */
export function ruleWords(fields: Values | undefined): Words {
  const count = numberIn(fields, 'count') ?? 0;
  switch (textIn(fields, 'ends')) {
    case 'negative-tests':
      return words(`for each until ${count} negative tests`, `各人について陰性${count}回まで`);
    case 'days':
      return words(`for each until ${count} days have gone`, `各人について${count}日間`);
    case 'date':
      return words(`until ${textIn(fields, 'until')}`, `${textIn(fields, 'until')}まで`);
    default:
      return words('until it is lifted', '解除まで');
  }
}

function ruleProblem(fields: Values): string | null {
  const [from, until, ends] = [textIn(fields, 'from'), textIn(fields, 'until'), textIn(fields, 'ends')];
  if (ends === 'date' && until === '') return 'until: a measure that ends on a day needs it';
  if ((ends === 'negative-tests' || ends === 'days') && numberIn(fields, 'count') === null)
    return 'count: say after how many';
  if (until !== '' && until < from) return `until: ${until} is before the measure begins on ${from}`;
  const liftedOn = textIn(fields, 'liftedOn');
  return liftedOn !== '' && liftedOn < from ? `liftedOn: ${liftedOn} is before the measure begins on ${from}` : null;
}

/** A measure holds on its last day, and no more on the day on which it is lifted. */
function measureStatus(item: Item, today: number): Status {
  const fields = openerSide(item)?.fields;
  if (fields === undefined) return { code: 'unseen', urgent: false };
  const [liftedOn, until] = [textIn(fields, 'liftedOn'), textIn(fields, 'until')];
  if (today < dayOf(textIn(fields, 'from'))) return { code: 'ahead', urgent: false };
  if (liftedOn !== '' && today >= dayOf(liftedOn)) return { code: 'lifted', urgent: false };
  if (until !== '' && today > dayOf(until)) return { code: 'ended', urgent: false };
  return { code: 'in-force', urgent: false };
}

function measuresOverview(items: readonly Item[], world: BoardWorld): Overview {
  const today = dayAt(world.nowS);
  const standing = items.map((item) => ({ item, code: measureStatus(item, today).code }));
  const inForce = standing.filter(({ code }) => code === 'in-force');
  return {
    figures: [{ words: words('Measures in force', '実施中の措置'), value: String(inForce.length) }],
    timelines: [
      {
        words: words('Measures', '措置'),
        nowS: world.nowS,
        rows: timelineRows(
          standing.filter(({ code }) => code !== 'unseen'),
          ({ item, code }) => bar(item, code, world.nowS),
        ),
      },
    ],
    tables: [
      {
        words: words('In force', '実施中'),
        columns: [
          words('Measure', '措置'),
          words('Where', '場所'),
          words('Decided by', '決定機関'),
          words('Since', '開始日'),
          words('How long', '期間'),
        ],
        ...tableRows(
          inForce,
          ({ item }) => {
            const fields = openerSide(item)?.fields;
            return [
              readingIn(fields, 'title'),
              placeName(fields, world),
              textIn(fields, 'decidedBy'),
              textIn(fields, 'from'),
              ruleWords(fields),
            ];
          },
          ({ item }) => itemPath(item),
        ),
      },
    ],
  };
}

function bar(item: Item, code: string, nowS: number) {
  const fields = openerSide(item)?.fields;
  const fromS = dayStartS(dayOf(textIn(fields, 'from')));
  const ends = [textIn(fields, 'liftedOn'), textIn(fields, 'until')].filter((day) => day !== '').sort()[0];
  // Without an end it is drawn to now, or a day where it only begins.
  const toS = ends === undefined ? Math.max(nowS, fromS + 86_400) : dayStartS(dayOf(ends) + 1);
  const part = { fromS, toS, state: code, words: STATUS_WORDS[code as keyof typeof STATUS_WORDS] };
  return { label: readingIn(fields, 'title'), item: itemPath(item), parts: [part] };
}

function placeName(fields: Values | undefined, world: BoardWorld): Reading {
  const site = world.item('sites', textIn(fields, 'site'));
  return (site && siteName(site)) || textIn(fields, 'area') || textIn(fields, 'site');
}
