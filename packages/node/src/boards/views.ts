import type { Board, BoardWorld, Field, Item, Side } from '@musubi/boards';
import { openerSide } from '@musubi/boards';
import type { NationCode } from '@musubi/model';
import type { BoardFieldView, BoardItemRow, BoardItemView, BoardSideView, BoardView } from '../board-contract.ts';

/** What every board writes and reads beside its own files. */
const CSV = { name: 'csv', words: { en: 'CSV (spreadsheet)', ja: 'CSV（表計算）' }, of: 'board' as const };
const JSON_FILE = { name: 'json', words: { en: 'JSON', ja: 'JSON' }, of: 'board' as const };

export function boardView(board: Board, count: number, version: number): BoardView {
  const own = (board.exports ?? []).map(({ name, words, of }) => ({ name, words, of }));
  return {
    name: board.name,
    words: board.words,
    parent: board.parent ?? null,
    opens: board.opens,
    fields: board.fields.map((field) => fieldView(field)),
    columns: [...board.columns],
    statuses: { ...board.statuses },
    steps: board.steps === undefined ? null : { field: board.steps.field, next: copyOf(board.steps.next) },
    exports: [CSV, JSON_FILE, ...own],
    imports: [CSV, ...(board.imports ?? []).map(({ name, words }) => ({ name, words }))],
    proposals: (board.proposals ?? []).map(({ name, words }) => ({ name, words })),
    hasOverview: board.overview !== undefined,
    count,
    version,
  };
}

function copyOf(next: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(next).map(([from, to]) => [from, [...to]]));
}

function fieldView(field: Field): BoardFieldView {
  const { name, words, kind, required = false, by = 'each' } = field;
  const base = { name, words, kind, required, by };
  switch (field.kind) {
    case 'number':
    case 'integer':
      return { ...base, ...said({ unit: field.unit, min: field.min, max: field.max }) };
    case 'text':
    case 'long-text':
      return { ...base, ...said({ max: field.max }) };
    case 'choice':
      return { ...base, many: field.many ?? false, choices: field.choices.map((choice) => ({ ...choice })) };
    case 'ref':
      return { ...base, board: field.board };
    case 'rows':
      return { ...base, ...said({ max: field.max }), columns: field.columns.map(fieldView) };
    default:
      return base;
  }
}

function said<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}

export function itemRow(board: Board, item: Item, world: BoardWorld): BoardItemRow {
  const { code: status, urgent } = board.status(item, world);
  return {
    id: item.id,
    opener: item.opener,
    title: board.title(item),
    status,
    urgent,
    exercise: isExercise(item),
    updatedS: item.updatedS,
    nations: [...item.sides.keys()].sort(),
    fields: { ...openerSide(item)?.fields },
    summary: board.summary?.(item, world) ?? null,
  };
}

function isExercise(item: Item): boolean {
  return [...item.sides.values()].some(({ exercise }) => exercise);
}

/** @param sentTo which partners the own entry of a subject and sequence has a number for. */
export function itemView(
  board: Board,
  item: Item,
  world: BoardWorld,
  sentTo: (subject: string, sequence: number) => NationCode[],
): BoardItemView {
  const { nations: _, fields: __, summary: ___, ...row } = itemRow(board, item, world);
  const sides = [...item.sides.values()].sort(
    (a, b) => rank(item, a) - rank(item, b) || (a.nation < b.nation ? -1 : 1),
  );
  return {
    board: board.name,
    ...row,
    sides: sides.map((side) => sideView(item, side)),
    differences: differencesOf(board, sides),
    texts: Object.fromEntries(
      [...item.texts].map(([name, { text, state, runs }]) => [
        name,
        { text, state, runs: runs.map((run) => ({ ...run })) },
      ]),
    ),
    entries: [...item.entries]
      .sort((a, b) => a.entry.timeS - b.entry.timeS)
      .map(({ entry, body, circle }) => ({
        author: entry.author,
        by: body.by,
        act: entry.act,
        timeS: entry.timeS,
        changed: [...Object.keys(body.fields), ...Object.keys(body.texts)],
        note: body.note,
        releasableTo: [...circle],
        sentTo: entry.author === world.self ? sentTo(entry.subject, entry.sequence) : null,
      })),
    flags: item.flags.map((flag) => ({ ...flag })),
  };
}

/** The opener's side comes first. */
function rank(item: Item, { nation }: Side): number {
  return nation === item.opener ? 0 : 1;
}

function sideView(item: Item, { nation, fields, version, begunS, updatedS, by, position }: Side): BoardSideView {
  const isCurrent =
    position?.on === null || item.sides.get(position?.on.nation ?? '')?.version === position?.on.version;
  return {
    ...{ nation, version, begunS, updatedS, by },
    fields: { ...fields },
    position: position && { ...position, on: position.on && { ...position.on }, isCurrent },
  };
}

/** Fields for each nation to say that two sides say, and not the same. */
function differencesOf(board: Board, sides: readonly Side[]): string[] {
  const shared = board.fields.filter(({ by = 'each' }) => by === 'each').map(({ name }) => name);
  return shared.filter((name) => {
    const values = new Set(sides.flatMap(({ fields }) => (name in fields ? [JSON.stringify(fields[name])] : [])));
    return values.size > 1;
  });
}
