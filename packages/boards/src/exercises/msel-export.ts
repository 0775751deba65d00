import type { BoardExport, BoardWorld } from '../board.ts';
import { type Item, saidByOpener } from '../item.ts';
import { writeTable } from '../table.ts';
import { words } from '../words.ts';
import { injectsOf, plannedS } from './inject-rules.ts';
import { MARKING, MSEL_COLUMNS, type MselColumn, TEXT_COLUMNS } from './msel-columns.ts';

const FIELD_OF = new Map(TEXT_COLUMNS);
const FILE = { mime: 'text/csv; charset=utf-8', extension: 'csv' } as const;

/** Injects as planners keep them in a spreadsheet. */
export const mselExport: BoardExport = {
  name: 'msel',
  words: words('Events list (planners’ columns)', '状況付与計画表'),
  ...FILE,
  of: 'board',
  write: (items, world) => writeMsel(items, world),
};

/** The same, from the exercise that they belong to. */
export const injectsOfExercise: BoardExport = {
  ...mselExport,
  of: 'item',
  write: (items, world) =>
    writeMsel(
      items.flatMap(({ id }) => injectsOf(id, world)),
      world,
    ),
};

function writeMsel(items: readonly Item[], world: BoardWorld): string {
  const rows = items.map((item) => MSEL_COLUMNS.map((head) => cellOf(head, item, world)));
  return writeTable(MSEL_COLUMNS, rows);
}

function cellOf(head: MselColumn, item: Item, world: BoardWorld): string {
  const said = (field: string) => saidByOpener(item, field);
  if (head === 'Marking') return MARKING;
  if (head === 'Delivery Time') return timeOf(plannedS(item, world));
  if (head === 'Simulated Time') return timeOf(said('simulatedS'));
  return String(said(FIELD_OF.get(head) ?? OTHER_FIELDS[head] ?? '') ?? '');
}

const OTHER_FIELDS: Readonly<Record<string, string>> = {
  Status: 'step',
  'Delivery Method': 'mode',
  Exercise: 'exercise',
};

function timeOf(timeS: unknown): string {
  return typeof timeS === 'number' ? new Date(timeS * 1000).toISOString().replace('.000Z', 'Z') : '';
}
