import type { Board } from '../board.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem, SOURCE_COLUMNS } from '../provenance.ts';
import { numberIn, readingIn } from '../values.ts';
import { inEach, words } from '../words.ts';
import { commitmentMeetings } from './meetings.ts';
import { AREA_WORDS, commitmentsOverview } from './overview.ts';
import { COMMITMENT_STATUSES, commitmentStatus, STATE_WORDS } from './standing.ts';

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
    inJapanese('title'),
    {
      ...{ name: 'wordingJa', words: words('Japanese wording is', '和文'), kind: 'choice', by: 'opener' },
      choices: choicesOf({
        official: words('Published by a government', '政府公表'),
        own: words('Our own translation', '独自の仮訳'),
      }),
    },
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
  statuses: COMMITMENT_STATUSES,
  status: (item, { nowS }) => commitmentStatus(item, nowS),
  title: (item) => {
    const fields = openerSide(item)?.fields;
    const number = numberIn(fields, 'number');
    const title = readingIn(fields, 'title') || item.id;
    return number === null ? title : inEach((read) => `${number}. ${read(title)}`);
  },
  columns: ['number', 'area', 'title', 'kind', 'owners', 'due', 'state', 'verified'],
  overview: commitmentsOverview,
  imports: [jsonRows(() => [commitments, commitmentMeetings])],
};
