import { readAirspaceShape } from '@musubi/geo';
import type { Json } from '@musubi/model';
import type { Board, BoardWorld } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { choicesOf, type Field } from '../field.ts';
import { type Item, type Side, saidByOpener } from '../item.ts';
import { numberIn, rowsIn, textIn } from '../values.ts';
import { words } from '../words.ts';
import { planOf, sectionAgreement, sectionCode } from './agreement.ts';
import { sectionsOverview } from './sections-overview.ts';

/** Shapes of airspace as an airspace control order has them: each with its altitudes, times and use. */
const AIRSPACE: Field = {
  ...{ name: 'airspace', words: words('Airspace', '空域'), kind: 'rows', max: 60, by: 'opener' },
  columns: [
    { name: 'name', words: words('Name', '名称'), kind: 'text', max: 60, required: true },
    { name: 'shape', words: words('Shape', '形状'), kind: 'shape', required: true },
    { name: 'lowerM', words: words('From altitude', '下限高度'), kind: 'number', min: -500, max: 50_000, unit: 'm' },
    { name: 'upperM', words: words('To altitude', '上限高度'), kind: 'number', min: -500, max: 50_000, unit: 'm' },
    { name: 'fromS', words: words('From', '開始'), kind: 'time' },
    { name: 'untilS', words: words('Until', '終了'), kind: 'time' },
    { name: 'usage', words: words('Use', '用途'), kind: 'text', max: 120 },
    { name: 'agency', words: words('Controlling agency', '管制機関'), kind: 'text', max: 120 },
  ],
};

/** One section of a plan: a text written together, the wording proposed of it, and who agrees to that. */
export const planSections: Board = {
  name: 'plans.sections',
  words: words('Sections of plans', '計画の節'),
  parent: 'plan',
  opens: 'propose',
  fields: [
    { name: 'plan', words: words('Plan', '計画'), kind: 'ref', board: 'plans', required: true, by: 'opener' },
    { name: 'number', words: words('Number', '番号'), kind: 'text', max: 20, required: true, by: 'opener' },
    {
      ...{ name: 'paragraph', words: words('Paragraph', '区分'), kind: 'choice', by: 'opener' },
      choices: choicesOf({
        situation: words('Situation', '状況'),
        mission: words('Mission', '任務'),
        execution: words('Execution', '実施'),
        sustainment: words('Sustainment', '後方支援'),
        'command-signal': words('Command and signal', '指揮・通信'),
        annex: words('Annex', '別紙'),
      }),
    },
    { name: 'title', words: words('Title', '表題'), kind: 'text', max: 200, required: true, by: 'opener' },
    { name: 'text', words: words('Text, written together', '共同起草文'), kind: 'shared-text' },
    { name: 'edition', words: words('Version proposed', '提案版'), kind: 'integer', min: 1, max: 10_000, by: 'opener' },
    { name: 'wording', words: words('Wording proposed', '提案文'), kind: 'long-text', max: 20_000 },
    AIRSPACE,
    { name: 'remark', words: words('Own remark', '自国の所見'), kind: 'long-text', max: 4_000 },
  ],
  check: (body, before, item, author) =>
    (author === item.slice(0, 3) ? editionProblem(body, before) : null) ?? airspaceProblem(body),
  advise: adviseSection,
  statuses: {
    draft: words('Draft', '起草中'),
    proposed: words('Waiting for answers', '回答待ち'),
    apart: words('Still apart', '相違あり'),
    agreed: words('Agreed by all', '全参加国同意'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item, world) => {
    const code = sectionCode(item, world);
    const isOurs = code === 'proposed' && sectionAgreement(item, world).awaited.includes(world.self);
    return { code, urgent: code === 'apart' || isOurs };
  },
  title: (item) => `${saidByOpener(item, 'number') ?? ''} ${saidByOpener(item, 'title') ?? item.id}`.trim(),
  columns: ['number', 'title', 'paragraph', 'edition', 'plan'],
  overview: sectionsOverview,
};

/** What is agreed to is a version: another wording or airspace is the next one. */
function editionProblem({ fields }: EntryBody, before: Side | null): string | null {
  const changes = (name: string) =>
    name in fields && JSON.stringify(fields[name]) !== JSON.stringify(before?.fields[name] ?? null);
  const was = numberIn(before?.fields, 'edition') ?? 0;
  const is = numberIn({ ...before?.fields, ...fields } as Readonly<Record<string, Json>>, 'edition') ?? 0;
  if (changes('wording') || changes('airspace'))
    return is === was + 1 ? null : `edition: must be ${was + 1}, for the wording or the airspace changes`;
  return is === was ? null : `edition: is ${was} until the wording or the airspace changes`;
}

function airspaceProblem({ fields }: EntryBody): string | null {
  for (const [at, row] of rowsIn(fields, 'airspace').entries()) {
    const { problem } = readAirspaceShape(row['shape']);
    if (problem !== null) return `airspace: row ${at + 1}: shape: ${problem.field} is wrong (${problem.code})`;
    const [lowerM, upperM] = [numberIn(row, 'lowerM'), numberIn(row, 'upperM')];
    if (lowerM !== null && upperM !== null && upperM <= lowerM)
      return `airspace: row ${at + 1}: upperM must be above lowerM`;
  }
  return null;
}

function adviseSection({ fields }: EntryBody, item: Item | null, world: BoardWorld): string | null {
  const id = item === null ? textIn(fields, 'plan') : String(saidByOpener(item, 'plan'));
  const plan = item === null ? world.item('plans', id) : planOf(item, world);
  return plan === undefined ? `plan: ${id.slice(0, 60)} is not known here` : null;
}
