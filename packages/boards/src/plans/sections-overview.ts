import type { BoardWorld } from '../board.ts';
import { type Item, saidByOpener } from '../item.ts';
import type { Chart, Overview, OverviewTable } from '../overview.ts';
import { words } from '../words.ts';
import { planOf, sectionAgreement, sectionCode } from './agreement.ts';

const ROWS_MAX = 200;
const CODES = {
  agreed: words('Agreed by all', '全参加国同意'),
  proposed: words('Waiting for answers', '回答待ち'),
  apart: words('Still apart', '相違あり'),
  draft: words('Draft', '起草中'),
} as const;

/** Sections from above: who agreed to which, and where the nations are still apart. */
export function sectionsOverview(items: readonly Item[], world: BoardWorld): Overview {
  const seen = items.filter((item) => item.sides.has(item.opener));
  const codes = seen.map((item) => sectionCode(item, world));
  const count = (code: string) => codes.filter((one) => one === code).length;
  return {
    figures: Object.entries(CODES).map(([code, name]) => ({
      words: name,
      value: String(count(code)),
      ...(code === 'apart' && { urgent: count(code) > 0 }),
    })),
    charts: [sectionsByPlan(seen, world)],
    tables: [agreementTable(seen.slice(0, ROWS_MAX), world)],
  };
}

/** How many sections of each plan are agreed, waited for, apart, and not yet proposed. */
export function sectionsByPlan(sections: readonly Item[], world: BoardWorld): Chart {
  const names = [...new Set(sections.map((section) => planName(section, world)))].sort();
  return {
    words: words('Sections by plan', '計画別の節'),
    ...{ kind: 'stacked-bars', unit: '', labels: names },
    series: Object.entries(CODES).map(([code, name]) => ({
      words: name,
      values: names.map(
        (plan) => sections.filter((one) => planName(one, world) === plan && sectionCode(one, world) === code).length,
      ),
    })),
  };
}

function planName(section: Item, world: BoardWorld): string {
  const plan = planOf(section, world);
  return String((plan && saidByOpener(plan, 'name')) ?? saidByOpener(section, 'plan') ?? '–');
}

function agreementTable(sections: readonly Item[], world: BoardWorld): OverviewTable {
  return {
    words: words('Who agreed to what', '節ごとの各国の同意'),
    columns: [
      words('Plan', '計画'),
      words('Section', '節'),
      words('Version', '版'),
      words('Agree', '同意'),
      words('Refuse', '不同意'),
      words('Other wording', '別案'),
      words('Not answered', '未回答'),
      words('Text', '起草文'),
    ],
    rows: sections.map((section) => {
      const { edition, agreed, refused, otherwise, awaited, isWrittenOn } = sectionAgreement(section, world);
      return [
        planName(section, world),
        `${saidByOpener(section, 'number')} ${saidByOpener(section, 'title')}`,
        edition === null ? '–' : String(edition),
        ...[agreed, refused, otherwise, awaited].map((nations) => nations.join(', ')),
        isWrittenOn ? words('written on', '提案後に変更') : '',
      ];
    }),
    items: sections.map(({ id }) => `plans.sections/${id}`),
  };
}
