import type { Board } from '../board.ts';
import { choicesOf, type Field } from '../field.ts';
import { openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem, SOURCE_COLUMNS } from '../provenance.ts';
import { numberIn, textIn } from '../values.ts';
import { words } from '../words.ts';
import { commitmentMeetings } from './meetings.ts';
import { AREA_WORDS, commitmentsOverview } from './overview.ts';
import { commitmentStatus } from './standing.ts';

const STATE_WORDS = {
  'not-started': words('Not begun', '未着手'),
  'under-way': words('Under way', '進行中'),
  blocked: words('Blocked', '停滞'),
  done: words('Done', '完了'),
  dropped: words('Dropped', '取りやめ'),
};

const EVIDENCE: readonly Field[] = [
  { name: 'what', words: words('What shows it', '根拠'), kind: 'text', required: true },
  { name: 'date', words: words('Date', '日付'), kind: 'date' },
  ...SOURCE_COLUMNS,
];

/** What governments have told each other and the public that they will do. */
export const commitments: Board = {
  name: 'commitments',
  words: words('Commitments', '合意事項'),
  opens: 'inform',
  fields: [
    { name: 'number', words: words('No.', '番号'), kind: 'integer', min: 1, max: 100_000, by: 'opener' },
    { name: 'title', words: words('Commitment', '合意内容'), kind: 'text', required: true, by: 'opener' },
    {
      ...{ name: 'area', words: words('Area', '分野'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf(AREA_WORDS),
    },
    {
      ...{ name: 'kind', words: words('Kind', '種別'), kind: 'choice', by: 'opener' },
      choices: choicesOf({
        announce: words('Announced', '発表'),
        intend: words('Intended', '意図表明'),
        explore: words('To be explored', '検討'),
        sign: words('Signed', '署名'),
        reaffirm: words('Reaffirmed', '再確認'),
      }),
    },
    { name: 'owners', words: words('Nations', '当事国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'statement', words: words('Made in', '出所文書'), kind: 'text', by: 'opener' },
    { name: 'madeOn', words: words('Made on', '表明日'), kind: 'date', by: 'opener' },
    { name: 'due', words: words('Due', '期限'), kind: 'date', by: 'opener' },
    { name: 'instrument', words: words('Instrument', '根拠文書'), kind: 'instrument', by: 'opener' },
    { name: 'note', words: words('Note', '備考'), kind: 'long-text', max: 4_000, by: 'opener' },
    { name: 'office', words: words('Office in charge', '担当部局'), kind: 'text' },
    { name: 'state', words: words('State', '状況'), kind: 'choice', choices: choicesOf(STATE_WORDS) },
    { name: 'asOf', words: words('As of', '時点'), kind: 'date' },
    { name: 'nextStep', words: words('Next step', '次の措置'), kind: 'text' },
    { name: 'evidence', words: words('Evidence', '根拠'), kind: 'rows', columns: EVIDENCE, max: 40 },
    ...provenance('opener'),
  ],
  check: (body, before) => provenanceProblem(body, before),
  statuses: {
    unreported: words('No side has reported', '報告なし'),
    ...STATE_WORDS,
    differs: words('Sides see it differently', '双方の認識に差'),
    late: words('Late', '期限超過'),
    stale: words('Not updated for half a year', '半年以上更新なし'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item, { nowS }) => commitmentStatus(item, nowS),
  title: (item) => {
    const fields = openerSide(item)?.fields;
    const number = numberIn(fields, 'number');
    return `${number === null ? '' : `${number}. `}${textIn(fields, 'title') || item.id}`;
  },
  columns: ['number', 'area', 'title', 'kind', 'owners', 'due', 'state', 'verified'],
  overview: commitmentsOverview,
  imports: [jsonRows(() => [commitments, commitmentMeetings])],
};
