import type { NationCode } from '@musubi/model';
import { type Answers, answersOf, participantsOf } from '../answers.ts';
import type { BoardWorld } from '../board.ts';
import { type Item, openerSide, saidByOpener, sidesOf } from '../item.ts';
import { numberIn, textIn } from '../values.ts';

/** What is agreed of a section as its opener proposes it now, and what is still apart. */
export interface SectionAgreement extends Answers {
  /** The opener's version of the wording; null before it proposed one. */
  readonly edition: number | null;
  /** Nations that say another wording than the opener's. */
  readonly otherwise: readonly NationCode[];
  /** The text was written on since it was proposed. */
  readonly isWrittenOn: boolean;
}

export type SectionCode = 'unseen' | 'draft' | 'apart' | 'proposed' | 'agreed';

export function sectionAgreement(section: Item, world: BoardWorld): SectionAgreement {
  const plan = planOf(section, world);
  const asked = plan === undefined ? [...section.sides.keys()].sort() : participantsOf(plan);
  const own = openerSide(section)?.fields;
  const wording = textIn(own, 'wording');
  const text = section.texts.get('text')?.text ?? '';
  return {
    ...answersOf(section, asked),
    edition: wording === '' ? null : numberIn(own, 'edition'),
    otherwise: sidesOf(section)
      .filter(({ nation, fields }) => nation !== section.opener && !['', wording].includes(textIn(fields, 'wording')))
      .map(({ nation }) => nation),
    isWrittenOn: text !== '' && text.trim() !== wording.trim(),
  };
}

/** Where a section stands: apart while anybody refuses it, or says it otherwise and has not agreed. */
export function sectionCode(section: Item, world: BoardWorld): SectionCode {
  if (openerSide(section) === undefined) return 'unseen';
  const { edition, refused, otherwise, agreed, awaited } = sectionAgreement(section, world);
  if (edition === null) return 'draft';
  if (refused.length > 0 || otherwise.some((nation) => !agreed.includes(nation))) return 'apart';
  return awaited.length > 0 ? 'proposed' : 'agreed';
}

export function planOf(section: Item, world: BoardWorld): Item | undefined {
  return world.item('plans', String(saidByOpener(section, 'plan')));
}

/** Sections of a plan by their numbers, 2 before 10. */
export function sectionsOf(plan: string, world: BoardWorld): readonly Item[] {
  const number = (item: Item) => String(saidByOpener(item, 'number') ?? '');
  return [...world.children('plans.sections', plan)].sort(
    (a, b) => number(a).localeCompare(number(b), 'en', { numeric: true }) || (a.id < b.id ? -1 : 1),
  );
}
