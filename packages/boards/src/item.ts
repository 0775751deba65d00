import type { Act, JournalEntry, Json, NationCode } from '@musubi/model';
import type { Board } from './board.ts';
import type { AnsweredStatement, EntryBody } from './body.ts';
import { byName, valuesProblem } from './check-field.ts';
import type { SharedText } from './shared-text.ts';
import { openerOf } from './subject.ts';

/** An entry of a board, read. */
export interface BoardEntry {
  readonly entry: JournalEntry;
  /** Hex SHA-256 of the entry: what answers to it name. */
  readonly version: string;
  readonly circle: readonly NationCode[];
  readonly body: EntryBody;
}

/** What a nation last said to others' statements. */
export interface Position {
  readonly act: Act;
  readonly on: AnsweredStatement | null;
  readonly timeS: number;
  readonly by: string;
  readonly note: string;
}

/** What one nation has said of an item: a fold of its own entries alone. */
export interface Side {
  readonly nation: NationCode;
  readonly fields: Readonly<Record<string, Json>>;
  /** Hash of its latest entry that changed fields; empty before the first. */
  readonly version: string;
  /** Its latest `agree`, `refuse`, `confirm`, `propose` or `request`. */
  readonly position: Position | null;
  readonly exercise: boolean;
  readonly begunS: number;
  readonly updatedS: number;
  readonly by: string;
}

/** A signed entry that its author had no authority for, or that does not fit. */
export interface FlaggedEntry {
  readonly author: NationCode;
  readonly timeS: number;
  readonly code: 'no-authority' | 'malformed';
  readonly message: string;
}

/** An item of a board as this node knows it: the sides next to each other, none above another. */
export interface Item {
  readonly board: string;
  readonly id: string;
  readonly opener: NationCode;
  readonly sides: ReadonlyMap<NationCode, Side>;
  readonly texts: ReadonlyMap<string, SharedText>;
  readonly entries: readonly BoardEntry[];
  readonly flags: readonly FlaggedEntry[];
  readonly updatedS: number;
}

/** An item as overviews and links name it, `board/id`. */
export function itemPath({ board, id }: Item): string {
  return `${board}/${id}`;
}

/** The opener's side; undefined where it did not come here. */
export function openerSide(item: Item): Side | undefined {
  return item.sides.get(item.opener);
}

/** A field as the opener has it; null where it is not said. */
export function saidByOpener(item: Item, field: string): Json {
  return openerSide(item)?.fields[field] ?? null;
}

/** All sides, by the codes of their nations. */
export function sidesOf(item: Item): readonly Side[] {
  const sides = [...item.sides.values()];
  return sides.length < 2 ? sides : sides.sort((a, b) => (a.nation < b.nation ? -1 : 1));
}

/** The sides that answered the present statement of a nation, the opener's if none is named, with `act`. */
export function answered(item: Item, act: Act, nation: NationCode = item.opener): readonly NationCode[] {
  const version = item.sides.get(nation)?.version;
  return [...item.sides.values()]
    .filter(
      ({ position }) => position?.act === act && position.on?.nation === nation && position.on.version === version,
    )
    .map(({ nation }) => nation)
    .sort();
}

/**
 * The side after `entry`, or why its author may not say so. Who may see a part of the entries alone
 * must be able to fold it: what must come before what is asked by `orderProblem`, before writing.
 */
export function advance(board: Board, before: Side | null, read: BoardEntry, item: string): Side | FlaggedEntry {
  const { entry, body } = read;
  const { author, act, timeS } = entry;
  const flag = (code: FlaggedEntry['code'], message: string): FlaggedEntry => ({ author, timeS, code, message });
  const malformed = valuesProblem(board.fields, body.fields) ?? textsProblem(board, body);
  if (malformed !== null) return flag('malformed', malformed);
  const isExercise = entry.label.caveats.includes('EXERCISE-ONLY');
  if (board.isExercise?.(body) && !isExercise) return flag('malformed', 'is of an exercise or test and not marked so');
  const without = authorityProblem(board, read, item);
  if (without !== null) return flag('no-authority', without);
  const changed = Object.keys(body.fields).length > 0;
  return {
    nation: author,
    fields: changed ? merged(before?.fields ?? {}, body.fields) : (before?.fields ?? {}),
    version: changed ? read.version : (before?.version ?? ''),
    position: act === 'inform' ? (before?.position ?? null) : { act, on: body.on, timeS, by: body.by, note: body.note },
    exercise: (before?.exercise ?? false) || isExercise,
    begunS: before?.begunS ?? timeS,
    updatedS: timeS,
    by: body.by,
  };
}

export function isFlag(value: Side | FlaggedEntry): value is FlaggedEntry {
  return 'code' in value;
}

function merged(before: Side['fields'], changes: Side['fields']): Side['fields'] {
  const all = { ...before, ...changes };
  for (const name in changes) if (changes[name] === null) delete all[name];
  return all;
}

function textsProblem(board: Board, { texts }: EntryBody): string | null {
  const stranger = Object.keys(texts).find(
    (name) => !board.fields.some((field) => field.name === name && field.kind === 'shared-text'),
  );
  return stranger === undefined ? null : `${stranger.slice(0, 40)}: is no text that is written together`;
}

/** What takes authority: an item of one's own, the opener's fields, the others' fields. */
function authorityProblem(board: Board, { entry, body }: BoardEntry, item: string): string | null {
  const isOpener = entry.author === openerOf(item);
  const known = byName(board.fields);
  for (const name in body.fields) {
    const by = known.get(name)?.by ?? 'each';
    if (by === 'opener' && !isOpener) return `${name}: is for ${openerOf(item)} to say, which opened the item`;
    if (by === 'others' && isOpener) return `${name}: is for the others to say`;
  }
  return null;
}

/**
 * Why this does not follow what its author said before: an item that is not opened as it must be, a
 * step that does not follow, a rule of the board. `before` must be the author's whole side.
 */
export function orderProblem(
  board: Board,
  before: Side | null,
  { entry, body }: BoardEntry,
  item: string,
): string | null {
  const { author, act } = entry;
  if (author === openerOf(item) && before === null) {
    if (act !== board.opens) return `is opened by ${board.opens}, not ${act}`;
    const missing = board.fields.find(
      ({ required, name, by }) => required && by !== 'others' && !(name in body.fields),
    );
    if (missing !== undefined) return `${missing.name}: must be there from the beginning`;
  }
  return stepProblem(board, before, body) ?? board.check?.(body, before, item, author) ?? null;
}

function stepProblem({ steps }: Board, before: Side | null, { fields }: EntryBody): string | null {
  if (steps === undefined || !(steps.field in fields)) return null;
  const from = (before?.fields[steps.field] as string | undefined) ?? '';
  const to = fields[steps.field];
  const next = steps.next[from] ?? [];
  if (to === from || next.includes(to as string)) return null;
  const known = next.length === 0 ? 'nothing follows it' : `${next.join(' or ')} may follow`;
  return `${steps.field}: ${String(to)} does not follow ${from === '' ? 'nothing' : from}; ${known}`;
}
