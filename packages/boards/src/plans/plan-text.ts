import type { BoardExport, BoardWorld } from '../board.ts';
import { type Item, openerSide, saidByOpener, sidesOf } from '../item.ts';
import { textIn } from '../values.ts';
import { sectionAgreement, sectionsOf } from './agreement.ts';

/** The plan as a text to read: each section as proposed, who agrees, and where another nation says it otherwise. */
export const planText: BoardExport = {
  name: 'text',
  words: { en: 'Plan as text (Markdown)', ja: '計画書（Markdown）' },
  mime: 'text/markdown; charset=utf-8',
  extension: 'md',
  of: 'item',
  write: (items, world) => items.map((plan) => planOfSections(plan, world)).join('\n'),
};

function planOfSections(plan: Item, world: BoardWorld): string {
  const mark = [...plan.sides.values()].some(({ exercise }) => exercise) ? 'EXERCISE / 訓練\n\n' : '';
  const sections = sectionsOf(plan.id, world).map((section) => sectionText(section, world));
  return `${mark}# ${plain(String(saidByOpener(plan, 'name') ?? plan.id))}\n\n${sections.join('\n')}`;
}

function sectionText(section: Item, world: BoardWorld): string {
  const { edition, agreed, refused, awaited, otherwise } = sectionAgreement(section, world);
  const wording = textIn(openerSide(section)?.fields, 'wording') || (section.texts.get('text')?.text ?? '');
  const answers = [
    edition === null ? 'not proposed yet' : `version ${edition} of ${section.opener}`,
    ...list('agreed', agreed),
    ...list('refused', refused),
    ...list('not answered', edition === null ? [] : awaited),
  ];
  const others = sidesOf(section)
    .filter(({ nation }) => otherwise.includes(nation))
    .map(({ nation, fields }) => `\n**${nation} says instead:**\n\n${quoted(textIn(fields, 'wording'))}\n`);
  return `## ${plain(`${saidByOpener(section, 'number')} ${saidByOpener(section, 'title')}`)}\n\n${quoted(wording)}\n\n_${answers.join('; ')}_\n${others.join('')}`;
}

function list(what: string, nations: readonly string[]): string[] {
  return nations.length === 0 ? [] : [`${what}: ${nations.join(', ')}`];
}

/** One line, without a mark that would begin something else. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[<>&]/g, '');
}

/** Every line as a quotation, so that no text can pass for what this file says itself. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line.replaceAll('<', '&lt;')}`)
    .join('\n');
}
