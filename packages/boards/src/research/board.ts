import type { Board, BoardWorld, Status } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { dayAt } from '../calendar/day.ts';
import { choicesOf, type Field, inJapanese } from '../field.ts';
import { type Item, openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenance, provenanceProblem, SOURCE_COLUMNS } from '../provenance.ts';
import { readingIn, rowsIn, textIn } from '../values.ts';
import { words } from '../words.ts';
import { informationProblem } from './information-terms.ts';
import { milestonesOf } from './milestones.ts';
import { researchOverview, THIRD_PARTY_WORDS } from './overview.ts';

const MILESTONES: readonly Field[] = [
  { name: 'what', words: words('Milestone', '節目'), kind: 'text', required: true },
  { name: 'due', words: words('Due', '期限'), kind: 'date', required: true },
  { name: 'doneOn', words: words('Reached on', '達成日'), kind: 'date' },
  ...SOURCE_COLUMNS,
];
const OFFICES: readonly Field[] = [
  { name: 'office', words: words('Office', '部局'), kind: 'text', required: true },
  { name: 'nation', words: words('Nation', '国'), kind: 'nations', required: true },
  { name: 'from', words: words('Admitted from', '参加承認日'), kind: 'date' },
  { name: 'until', words: words('Until', '期限'), kind: 'date' },
];
const DELIVERABLES: readonly Field[] = [
  { name: 'what', words: words('Deliverable', '成果物'), kind: 'text', required: true },
  { name: 'due', words: words('Due', '期限'), kind: 'date' },
  { name: 'deliveredOn', words: words('Delivered on', '提出日'), kind: 'date' },
];
const FACILITIES: readonly Field[] = [
  { name: 'facility', words: words('Facility', '施設'), kind: 'text', required: true },
  { name: 'nation', words: words('Nation', '国'), kind: 'nations' },
  { name: 'use', words: words('For', '用途'), kind: 'text' },
];
const DOCUMENTS: readonly Field[] = [
  { name: 'title', words: words('Document', '文書'), kind: 'text', required: true },
  { name: 'day', words: words('Of', '日付'), kind: 'date' },
  { name: 'sha256', words: words('SHA-256', 'SHA-256'), kind: 'text', max: 64 },
];

/** Projects of research that several nations carry out together. */
export const research: Board = {
  name: 'research',
  words: words('Research projects', '共同研究'),
  opens: 'propose',
  fields: [
    { name: 'title', words: words('Project', '案件'), kind: 'text', required: true, by: 'opener' },
    inJapanese('title'),
    { name: 'purpose', words: words('Purpose', '目的'), kind: 'long-text', max: 4_000, required: true, by: 'opener' },
    { name: 'partners', words: words('Partners', '参加国'), kind: 'nations', required: true, by: 'opener' },
    { name: 'instrument', words: words('Under', '根拠文書'), kind: 'instrument', by: 'opener' },
    {
      name: 'informationTerms',
      words: words('Terms on information', '情報取扱いの根拠文書'),
      kind: 'instrument',
      by: 'opener',
    },
    {
      ...{ name: 'thirdParties', words: words('Third parties', '第三者への提供'), kind: 'choice', by: 'opener' },
      choices: choicesOf(THIRD_PARTY_WORDS),
    },
    {
      name: 'thirdPartyClause',
      words: words('Clause on third parties', '第三者条項'),
      kind: 'long-text',
      max: 2_000,
      by: 'opener',
    },
    {
      name: 'supplyClause',
      words: words('Clause on security of supply', '供給安定条項'),
      kind: 'long-text',
      max: 2_000,
      by: 'opener',
    },
    {
      name: 'milestones',
      words: words('Milestones', '節目'),
      kind: 'rows',
      columns: MILESTONES,
      max: 100,
      by: 'opener',
    },
    {
      name: 'deliverables',
      words: words('Deliverables', '成果物'),
      kind: 'rows',
      columns: DELIVERABLES,
      max: 100,
      by: 'opener',
    },
    {
      ...{ name: 'state', words: words('State', '段階'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf({
        proposed: words('Proposed', '提案中'),
        running: words('Running', '実施中'),
        closed: words('Closed', '終了'),
      }),
    },
    { name: 'offices', words: words('Offices admitted', '参加部局'), kind: 'rows', columns: OFFICES, max: 200 },
    { name: 'facilities', words: words('Facilities', '使用施設'), kind: 'rows', columns: FACILITIES, max: 100 },
    { name: 'documents', words: words('Documents', '文書'), kind: 'rows', columns: DOCUMENTS, max: 400 },
    { name: 'remark', words: words('Remark', '所見'), kind: 'long-text', max: 4_000 },
    ...provenance('opener'),
  ],
  steps: {
    field: 'state',
    next: { '': ['proposed', 'running'], proposed: ['running', 'closed'], running: ['closed'] },
  },
  check: (body, before) => provenanceProblem(body, before),
  advise: adviseDocuments,
  under: ({ fields }, item) =>
    rowsIn(fields, 'documents').length === 0
      ? null
      : textIn({ ...(item && openerSide(item)?.fields), ...fields }, 'informationTerms'),
  statuses: {
    proposed: words('Proposed', '提案中'),
    'no-terms': words('No terms on information in force', '情報取扱いの根拠なし'),
    late: words('A milestone is late', '節目の遅れ'),
    running: words('Running', '実施中'),
    closed: words('Closed', '終了'),
    unseen: words('Not released here', '未開示'),
  },
  status: projectStatus,
  title: (item) => readingIn(openerSide(item)?.fields, 'title') || item.id,
  columns: ['title', 'partners', 'instrument', 'informationTerms', 'state', 'verified'],
  overview: (items, world) => researchOverview(items, world, projectStatus),
  imports: [jsonRows(() => [research])],
};

function projectStatus(item: Item, world: BoardWorld): Status {
  const fields = openerSide(item)?.fields;
  if (fields === undefined) return { code: 'unseen', urgent: false };
  const state = textIn(fields, 'state') || 'proposed';
  if (state !== 'running') return { code: state, urgent: false };
  if (informationProblem(fields, world) !== null) return { code: 'no-terms', urgent: true };
  const isLate = milestonesOf(fields, dayAt(world.nowS)).some((one) => one.state === 'late');
  return isLate ? { code: 'late', urgent: true } : { code: 'running', urgent: false };
}

/** What the partners would be shown of documents takes terms on information between all of them. */
function adviseDocuments({ fields }: EntryBody, item: Item | null, world: BoardWorld): string | null {
  if (rowsIn(fields, 'documents').length === 0) return null;
  const isOpener = item === null || item.opener === world.self;
  const project = { ...(item && openerSide(item)?.fields), ...(isOpener && fields) };
  const problem = informationProblem(project, world);
  return problem === null ? null : `informationTerms: ${problem.en}; documents cannot be listed`;
}
