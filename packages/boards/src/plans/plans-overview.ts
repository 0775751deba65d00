import { answersOf, participantsOf } from '../answers.ts';
import type { BoardWorld } from '../board.ts';
import { choiceWords } from '../field.ts';
import { type Item, openerSide, saidByOpener } from '../item.ts';
import type { Overview, OverviewTable, Timeline } from '../overview.ts';
import { numberIn } from '../values.ts';
import { type Reading, words } from '../words.ts';
import { sectionCode, sectionsOf } from './agreement.ts';
import { ACTIVATION_WORDS, activationOf, planStatus } from './plan-rules.ts';
import { sectionsByPlan } from './sections-overview.ts';

const ROWS_MAX = 40;

/** Plans from above: what is agreed, what is still apart, and which nation has put its part into effect. */
export function plansOverview(items: readonly Item[], world: BoardWorld): Overview {
  const seen = items.filter((item) => item.sides.has(item.opener));
  const shown = seen.slice(0, ROWS_MAX);
  const codes = seen.map((item) => planStatus(item, world).code);
  const count = (...wanted: string[]) => codes.filter((code) => wanted.includes(code)).length;
  return {
    figures: [
      { words: words('Active', '発動中'), value: String(count('active', 'partly-active')) },
      { words: words('Agreed by all', '全参加国同意'), value: String(count('agreed')) },
      { words: words('Waiting for answers', '回答待ち'), value: String(count('proposed')) },
      { words: words('Still apart', '相違あり'), value: String(count('apart')), urgent: count('apart') > 0 },
    ],
    charts: [
      sectionsByPlan(
        shown.flatMap(({ id }) => sectionsOf(id, world)),
        world,
      ),
    ],
    timelines: [timeline(shown, world)],
    tables: [planTable(shown, world)],
  };
}

/** When each nation's part is in effect: as long as the plan is valid, or until now. */
function timeline(plans: readonly Item[], world: BoardWorld): Timeline {
  return {
    words: words('Plans, and each nation’s part of them', '計画と各国分の発動'),
    nowS: world.nowS,
    rows: plans.flatMap((plan) => {
      const own = openerSide(plan)?.fields;
      const [fromS, untilS] = [numberIn(own, 'fromS'), numberIn(own, 'untilS')];
      const [label, item] = [String(saidByOpener(plan, 'name') ?? plan.id), `plans/${plan.id}`];
      const { code } = planStatus(plan, world);
      const name = words(label, label);
      const whole =
        fromS === null || untilS === null
          ? []
          : [{ label, item, parts: [{ fromS, toS: untilS, state: code, words: name }] }];
      const parts = participantsOf(plan).flatMap((nation) => {
        const activation = activationOf(plan, nation);
        const side = plan.sides.get(nation);
        if (activation === '' || side === undefined) return [];
        const beganS = numberIn(side.fields, 'activeFromS') ?? side.updatedS;
        const toS = Math.max(beganS, activation === 'ended' ? side.updatedS : (untilS ?? world.nowS));
        return [
          {
            label: `${label}: ${nation}`,
            item,
            parts: [{ fromS: beganS, toS, state: activation, words: ACTIVATION_WORDS[activation] ?? name }],
          },
        ];
      });
      return [...whole, ...parts];
    }),
  };
}

function planTable(plans: readonly Item[], world: BoardWorld): OverviewTable {
  return {
    words: words('What each nation says', '各国の状況'),
    columns: [
      words('Plan', '計画'),
      words('Nation', '国'),
      words('The plan', '計画全体'),
      words('Sections agreed', '同意済みの節'),
      words('Own part', '自国分'),
    ],
    rows: plans.flatMap((plan) => participantsOf(plan).map((nation) => planRow(plan, nation, world))),
    items: plans.flatMap((plan) => participantsOf(plan).map(() => `plans/${plan.id}`)),
  };
}

function planRow(plan: Item, nation: string, world: BoardWorld): Reading[] {
  const { agreed, refused } = answersOf(plan);
  const sections = sectionsOf(plan.id, world).filter((section) => sectionCode(section, world) !== 'draft');
  const own = sections.filter(
    (section) => section.opener === nation || answersOf(section, [nation]).agreed.includes(nation),
  );
  const says =
    nation === plan.opener
      ? words('opened', '提案')
      : agreed.includes(nation)
        ? words('agrees', '同意')
        : refused.includes(nation)
          ? words('refuses', '不同意')
          : '–';
  return [
    String(saidByOpener(plan, 'name') ?? plan.id),
    nation,
    says,
    `${own.length} / ${sections.length}`,
    choiceWords(ACTIVATION_WORDS, activationOf(plan, nation)) || '–',
  ];
}
