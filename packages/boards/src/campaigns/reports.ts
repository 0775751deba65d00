import type { Board, BoardWorld } from '../board.ts';
import type { Field } from '../field.ts';
import { type Item, openerSide } from '../item.ts';
import { isVerified, provenance, provenanceProblem } from '../provenance.ts';
import { numberIn, textIn } from '../values.ts';
import { inEach, words } from '../words.ts';
import { sidesDiffer } from './flow.ts';
import { STAGE_WORDS, STAGES } from './stages.ts';

const ALL = words('All', '全体');

/** How far a campaign has come in an area by a day: numbers in all since it began. */
export const campaignReports: Board = {
  name: 'campaigns.reports',
  words: words('Progress of campaigns', '計画の進捗報告'),
  parent: 'campaign',
  opens: 'inform',
  fields: [
    {
      name: 'campaign',
      words: words('Campaign', '計画'),
      kind: 'ref',
      board: 'campaigns',
      required: true,
      by: 'opener',
    },
    { name: 'day', words: words('Day', '日付'), kind: 'date', by: 'opener' },
    { name: 'area', words: words('Area', '地域'), kind: 'text', by: 'opener' },
    ...STAGES.map((name): Field => ({ name, words: STAGE_WORDS[name], kind: 'integer', min: 0 })),
    ...provenance('each'),
  ],
  check: (body, before) => {
    const fields = { ...before?.fields, ...body.fields };
    const [produced, delivered, administered] = STAGES.map((stage) => numberIn(fields, stage));
    if (produced != null && delivered != null && delivered > produced)
      return `delivered: ${delivered} is more than the ${produced} produced`;
    if (delivered != null && administered != null && administered > delivered)
      return `administered: ${administered} is more than the ${delivered} delivered`;
    return provenanceProblem(body, before);
  },
  statuses: {
    reported: words('Reported', '報告済み'),
    unverified: words('Reported, not verified', '報告済み（未確認）'),
    differs: words('Sides give different numbers', '双方の数値に差'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item) => {
    if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
    if (sidesDiffer(item)) return { code: 'differs', urgent: true };
    return { code: isVerified(item) ? 'reported' : 'unverified', urgent: false };
  },
  title: (item) => {
    const fields = openerSide(item)?.fields;
    return inEach((read) => `${read(textIn(fields, 'area') || ALL)} ${textIn(fields, 'day')}`.trim());
  },
  columns: ['day', 'area', 'produced', 'delivered', 'administered', 'verified'],
};

export function reportsOf(campaign: Item, world: BoardWorld): readonly Item[] {
  return world.children(campaignReports.name, campaign.id);
}
