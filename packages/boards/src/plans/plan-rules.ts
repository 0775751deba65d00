import type { NationCode } from '@musubi/model';
import { answersOf, participantsOf } from '../answers.ts';
import type { BoardWorld, Status } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { answered, type Item, openerSide, saidByOpener } from '../item.ts';
import { textIn } from '../values.ts';
import { type Words, words } from '../words.ts';
import { sectionCode, sectionsOf } from './agreement.ts';

/** What a nation does with its own part of a plan. */
export const ACTIVATION_WORDS: Readonly<Record<string, Words>> = {
  active: words('Active', '発動中'),
  suspended: words('Suspended', '一時停止'),
  ended: words('Ended', '終了'),
};

/** Nations whose own part of a plan is active. */
export function activeIn(plan: Item): readonly NationCode[] {
  return participantsOf(plan).filter((nation) => activationOf(plan, nation) === 'active');
}

export function activationOf(plan: Item, nation: NationCode): string {
  return textIn(plan.sides.get(nation)?.fields, 'activation');
}

/** Where a plan stands: first who has put it into effect, then what is agreed of it. */
export function planStatus(plan: Item, world: BoardWorld): Status {
  if (openerSide(plan) === undefined) return { code: 'unseen', urgent: false };
  const state = String(saidByOpener(plan, 'state'));
  if (state === 'withdrawn') return { code: state, urgent: false };
  const [participants, active] = [participantsOf(plan), activeIn(plan)];
  if (active.length === participants.length) return { code: 'active', urgent: false };
  if (active.length > 0) return { code: 'partly-active', urgent: false };
  if (participants.every((nation) => activationOf(plan, nation) === 'ended')) return { code: 'ended', urgent: false };
  return state === 'draft' ? { code: 'draft', urgent: false } : agreementStatus(plan, world);
}

function agreementStatus(plan: Item, world: BoardWorld): Status {
  const sections = sectionsOf(plan.id, world);
  const codes = sections.map((section) => sectionCode(section, world));
  const { refused, awaited } = answersOf(plan);
  if (refused.length > 0 || codes.includes('apart')) return { code: 'apart', urgent: true };
  const isAgreed = awaited.length === 0 && codes.length > 0 && codes.every((code) => code === 'agreed');
  return isAgreed ? { code: 'agreed', urgent: false } : { code: 'proposed', urgent: awaited.includes(world.self) };
}

/** Why this nation should not put its part into effect yet: a section that it has not agreed to. */
export function advisePlan({ fields }: EntryBody, plan: Item | null, world: BoardWorld): string | null {
  if (fields['activation'] !== 'active') return null;
  if (plan === null || openerSide(plan) === undefined) return 'activation: the plan is not known here';
  const state = String(saidByOpener(plan, 'state'));
  if (state !== 'proposed') return `activation: the plan is ${state}, not proposed`;
  const own = (item: Item) => item.opener === world.self || answered(item, 'agree').includes(world.self);
  if (!own(plan)) return `activation: ${world.self} has not agreed to the plan as it is proposed now`;
  const open = sectionsOf(plan.id, world).filter((section) => !own(section));
  return open.length === 0
    ? null
    : `activation: ${world.self} has not agreed to ${open.map((section) => String(saidByOpener(section, 'number') ?? section.id)).join(', ')} as proposed now`;
}
