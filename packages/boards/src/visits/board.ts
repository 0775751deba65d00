import type { Act } from '@musubi/model';
import type { Board, BoardWorld } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { type Item, openerSide } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { provenanceProblem } from '../provenance.ts';
import { numberIn, readingIn, rowsIn, textIn, type Values } from '../values.ts';
import { words } from '../words.ts';
import { VISIT_FIELDS } from './fields.ts';
import { legalProblem } from './legal-basis.ts';
import { visitsOverview } from './overview.ts';
import { VISIT_STATUSES, visitStatus } from './standing.ts';

/** Visits of forces under an agreement on access; the visitor asks, and the host's side consents. */
export const visits: Board = {
  name: 'visits',
  words: words('Visits', '部隊訪問'),
  opens: 'request',
  fields: VISIT_FIELDS,
  steps: {
    field: 'state',
    next: { '': ['draft', 'requested'], draft: ['requested', 'withdrawn'], requested: ['withdrawn'] },
  },
  check: (body, before, item, author) =>
    (item.startsWith(author) ? requestProblem({ ...before?.fields, ...body.fields }) : null) ??
    provenanceProblem(body, before),
  advise: adviseApproval,
  statuses: VISIT_STATUSES,
  status: visitStatus,
  title: (item) => readingIn(openerSide(item)?.fields, 'activity') || item.id,
  columns: ['activity', 'visitor', 'host', 'arrive', 'depart', 'headcount', 'instrument', 'article'],
  overview: visitsOverview,
  imports: [jsonRows(() => [visits])],
};

function requestProblem(fields: Values): string | null {
  const [arrive, depart] = [textIn(fields, 'arrive'), textIn(fields, 'depart')];
  if (depart < arrive) return `depart: ${depart} is before the arrival on ${arrive}`;
  const headcount = numberIn(fields, 'headcount');
  const inUnits = rowsIn(fields, 'units').reduce((sum, row) => sum + (numberIn(row, 'headcount') ?? 0), 0);
  if (headcount !== null && inUnits > headcount)
    return `units: come to ${inUnits}, more than the ${headcount} people of the visit`;
  return null;
}

/** Consent, and any authority's approval, takes an agreement in force on the days of the visit. */
function adviseApproval({ fields, on }: EntryBody, item: Item | null, world: BoardWorld, act: Act): string | null {
  const approves = rowsIn(fields, 'approvals').some((row) =>
    ['approved', 'conditions'].includes(textIn(row, 'decision')),
  );
  if (!approves && !(act === 'agree' && on !== null)) return null;
  const asked =
    item === null || item.opener === world.self
      ? { ...(item && openerSide(item)?.fields), ...fields }
      : openerSide(item)?.fields;
  const problem = legalProblem(asked, world);
  return problem === null ? null : `${problem.en}; the visit cannot be approved`;
}
