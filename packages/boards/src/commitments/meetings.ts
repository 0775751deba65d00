import type { Board, BoardWorld, Status } from '../board.ts';
import { dayAt, dayOf, dayStartS } from '../calendar/day.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { answered, type Item, itemPath, openerSide } from '../item.ts';
import { type Overview, tableRows, timelineRows } from '../overview.ts';
import { provenance, provenanceProblem } from '../provenance.ts';
import { listIn, readingIn, rowsIn, textIn } from '../values.ts';
import { type Reading, words } from '../words.ts';

const AGENDA: readonly Field[] = [
  { name: 'topic', words: words('Topic', '議題'), kind: 'text', required: true },
  { name: 'lead', words: words('Who leads', '担当'), kind: 'text' },
];
const ITINERARY: readonly Field[] = [
  { name: 'day', words: words('Day', '日'), kind: 'date', required: true },
  { name: 'what', words: words('What', '内容'), kind: 'text', required: true },
  { name: 'where', words: words('Where', '場所'), kind: 'text' },
];
const DECISIONS: readonly Field[] = [
  { name: 'text', words: words('Decision', '決定'), kind: 'text', max: 1_000, required: true },
];
const FOLLOW_UPS: readonly Field[] = [
  { name: 'text', words: words('What is to follow', 'フォローアップ'), kind: 'text', required: true },
  { name: 'commitment', words: words('Commitment', '合意事項'), kind: 'ref', board: 'commitments' },
  { name: 'due', words: words('Due', '期限'), kind: 'date' },
];

const STATUS_WORDS = {
  planned: words('Planned', '予定'),
  held: words('Held; record not agreed by all', '開催済み（記録未合意）'),
  'to-follow-up': words('A follow-up has no commitment', 'フォローアップ未登録'),
  agreed: words('Record agreed', '記録合意済み'),
  unseen: words('Not released here', '未開示'),
};

/** Working groups and consultations, with what follows from them. */
export const commitmentMeetings: Board = {
  name: 'commitments.meetings',
  words: words('Meetings', '会合'),
  opens: 'propose',
  fields: [
    { name: 'title', words: words('Meeting', '会合'), kind: 'text', required: true, by: 'opener' },
    inJapanese('title'),
    {
      ...{ name: 'kind', words: words('Kind', '種別'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        '2+2': words('Foreign and defence ministers (2+2)', '外務・防衛閣僚会合（2+2）'),
        'defence-ministers': words('Defence ministers', '防衛相会談'),
        summit: words('Heads of government', '首脳会談'),
        'working-group': words('Working group', '作業部会'),
        consultation: words('Consultation', '協議'),
        visit: words('Visit', '訪問'),
      }),
    },
    { name: 'from', words: words('From', '開始日'), kind: 'date', required: true, by: 'opener' },
    { name: 'to', words: words('To', '終了日'), kind: 'date', by: 'opener' },
    { name: 'place', words: words('Place', '場所'), kind: 'text', by: 'opener' },
    { name: 'participants', words: words('Participants', '参加国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'agenda', words: words('Agenda', '議題'), kind: 'rows', columns: AGENDA, max: 60, by: 'opener' },
    { name: 'itinerary', words: words('Itinerary', '日程'), kind: 'rows', columns: ITINERARY, max: 100, by: 'opener' },
    {
      name: 'decisions',
      words: words('Decisions', '決定事項'),
      kind: 'rows',
      columns: DECISIONS,
      max: 100,
      by: 'opener',
    },
    {
      name: 'followUps',
      words: words('Follow-ups', 'フォローアップ'),
      kind: 'rows',
      columns: FOLLOW_UPS,
      max: 100,
      by: 'opener',
    },
    {
      name: 'remark',
      words: words('Remark of another participant', '他の参加国の所見'),
      kind: 'long-text',
      max: 4_000,
      by: 'others',
    },
    ...provenance('opener'),
  ],
  check: (body, before) => datesProblem({ ...before?.fields, ...body.fields }) ?? provenanceProblem(body, before),
  statuses: STATUS_WORDS,
  status: meetingStatus,
  title: (item) => readingIn(openerSide(item)?.fields, 'title') || item.id,
  columns: ['from', 'title', 'kind', 'place', 'participants', 'verified'],
  overview: meetingsOverview,
};

function datesProblem(fields: Parameters<typeof textIn>[0]): string | null {
  const [from, to] = [textIn(fields, 'from'), textIn(fields, 'to')];
  return to !== '' && to < from ? `to: ${to} is before the meeting begins on ${from}` : null;
}

function meetingStatus(item: Item, world: BoardWorld): Status {
  const fields = openerSide(item)?.fields;
  if (fields === undefined) return { code: 'unseen', urgent: false };
  if (dayOf(textIn(fields, 'from')) > dayAt(world.nowS)) return { code: 'planned', urgent: false };
  const loose = rowsIn(fields, 'followUps').some(
    (row) => world.item('commitments', textIn(row, 'commitment')) === undefined,
  );
  if (loose) return { code: 'to-follow-up', urgent: true };
  const agreed = new Set([item.opener, ...answered(item, 'agree')]);
  const all = listIn(fields, 'participants').every((nation) => agreed.has(nation));
  return { code: all ? 'agreed' : 'held', urgent: false };
}

/** Meetings in time, and every follow-up with the commitment that it became. */
function meetingsOverview(items: readonly Item[], world: BoardWorld): Overview {
  const seen = items.filter((item) => openerSide(item) !== undefined);
  const followUps = seen.flatMap((item) => rowsIn(openerSide(item)?.fields, 'followUps').map((row) => ({ item, row })));
  return {
    timelines: [
      { words: words('Meetings', '会合'), nowS: world.nowS, rows: timelineRows(seen, (item) => bar(item, world)) },
    ],
    tables: [
      {
        words: words('What follows', 'フォローアップ'),
        columns: [
          words('Meeting', '会合'),
          words('What is to follow', '内容'),
          words('Commitment', '合意事項'),
          words('Due', '期限'),
        ],
        ...tableRows(
          followUps,
          ({ item, row }) => [
            readingIn(openerSide(item)?.fields, 'title'),
            textIn(row, 'text'),
            commitmentName(textIn(row, 'commitment'), world) || '–',
            textIn(row, 'due'),
          ],
          ({ row }) => (textIn(row, 'commitment') ? `commitments/${textIn(row, 'commitment')}` : null),
        ),
      },
    ],
  };
}

/** What a follow-up became; its id where that is not seen here. */
function commitmentName(id: string, world: BoardWorld): Reading {
  const item = world.item('commitments', id);
  return (item && readingIn(openerSide(item)?.fields, 'title')) || id;
}

function bar(item: Item, world: BoardWorld) {
  const fields = openerSide(item)?.fields;
  const from = dayOf(textIn(fields, 'from'));
  const to = dayOf(textIn(fields, 'to') || textIn(fields, 'from'));
  const { code } = meetingStatus(item, world);
  const part = {
    fromS: dayStartS(from),
    toS: dayStartS(to + 1),
    state: code,
    words: STATUS_WORDS[code as keyof typeof STATUS_WORDS],
  };
  return { label: readingIn(fields, 'title'), item: itemPath(item), parts: [part] };
}
