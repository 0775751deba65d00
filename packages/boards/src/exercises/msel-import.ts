import type { Json } from '@musubi/model';
import type { BoardImport, BoardWorld, ImportPlan, ImportProblem, ImportRow } from '../board.ts';
import { readTime } from '../csv.ts';
import { type Item, saidByOpener } from '../item.ts';
import { readTable } from '../table.ts';
import { words } from '../words.ts';
import { MODE_WORDS, MSEL_COLUMNS, STEP_WORDS, TEXT_COLUMNS, valueOfWord } from './msel-columns.ts';

type Row = Readonly<Record<string, string>>;
type Fields = Record<string, Json>;

const NEEDED = ['Control Number', 'Title', 'Delivery Time'] as const;
/** Steps in which a new inject may begin. */
const BEGINNINGS = ['draft', 'approved'];
const OVER = new Set(['ended', 'assessed', 'cancelled']);
const CELL_MAX = 60;

/**
 * Reads an events list in planners' columns. A row whose control number the exercise has already
 * changes that inject; any other opens one.
 */
export const mselImport: BoardImport = {
  name: 'msel',
  words: words('Events list (planners’ columns)', '状況付与計画表'),
  read: (text, world) => readMsel(text, world),
};

function readMsel(text: string, world: BoardWorld): ImportPlan {
  const { columns, rows, problems: unreadable } = readTable(text);
  const problems = [...unreadable, ...columnProblems(columns)];
  if (problems.length > 0) return { rows: [], problems };
  const known = ownInjects(world);
  const numbers = new Set<string>();
  const opened = rows.map((row, at) => {
    const say = (message: string) => problems.push({ row: at + 2, message });
    return readRow(row, { world, known, numbers, say });
  });
  return problems.length > 0 ? { rows: [], problems } : { rows: opened, problems: [] };
}

function columnProblems(columns: readonly string[]): ImportProblem[] {
  const strangers = columns.filter((column) => !(MSEL_COLUMNS as readonly string[]).includes(column));
  const missing = NEEDED.filter((column) => !columns.includes(column));
  return [
    ...strangers.map((column) => ({
      row: 1,
      message: `column ${column.slice(0, CELL_MAX)}: there is no such column; there are ${MSEL_COLUMNS.join(', ')}`,
    })),
    ...missing.map((column) => ({ row: 1, message: `column ${column}: is missing` })),
  ];
}

interface Reading {
  readonly world: BoardWorld;
  /** Own injects by exercise and control number. */
  readonly known: ReadonlyMap<string, Item>;
  /** Exercises and control numbers that the file has had. */
  readonly numbers: Set<string>;
  readonly say: (message: string) => void;
}

function readRow(row: Row, { world, known, numbers, say }: Reading): ImportRow {
  const fields: Fields = {};
  for (const [head, field] of TEXT_COLUMNS) if (cell(row, head) !== '') fields[field] = cell(row, head);
  for (const head of NEEDED) if (cell(row, head) === '') say(`${head}: is missing`);
  const exercise = exerciseFor(cell(row, 'Exercise'), world);
  if (typeof exercise === 'string') {
    say(exercise);
    return { fields };
  }
  fields['exercise'] = exercise.id;
  const number = `${exercise.id} ${cell(row, 'Control Number')}`;
  if (numbers.has(number)) say(`Control Number: ${cell(row, 'Control Number').slice(0, CELL_MAX)} is there twice`);
  numbers.add(number);
  const before = known.get(number);
  readTimes(row, Number(saidByOpener(exercise, 'startS')), fields, say);
  readChoices(row, before, fields, say);
  return before === undefined ? { fields } : { item: before.id, fields };
}

function readTimes(row: Row, startS: number, fields: Fields, say: Reading['say']): void {
  const delivery = cell(row, 'Delivery Time');
  const offsetS = readOffset(delivery, startS);
  if (delivery !== '' && offsetS === null) say(notATime('Delivery Time', delivery));
  else if (offsetS !== null && offsetS < 0) say('Delivery Time: is before the start of the exercise');
  else if (offsetS !== null) fields['offsetS'] = offsetS;
  const simulated = cell(row, 'Simulated Time');
  const simulatedS = simulated === '' ? null : readMoment(simulated);
  if (simulated !== '' && simulatedS === null) say(notATime('Simulated Time', simulated));
  else if (simulatedS !== null) fields['simulatedS'] = simulatedS;
}

function readChoices(row: Row, before: Item | undefined, fields: Fields, say: Reading['say']): void {
  const [method, status] = [cell(row, 'Delivery Method'), cell(row, 'Status')];
  const mode = method === '' ? (before === undefined ? 'message' : null) : valueOfWord(method, MODE_WORDS);
  if (mode === undefined) say(notOneOf('Delivery Method', method, MODE_WORDS));
  else if (mode !== null) fields['mode'] = mode;
  const step = status === '' ? (before === undefined ? 'draft' : null) : valueOfWord(status, STEP_WORDS);
  if (step === undefined) say(notOneOf('Status', status, STEP_WORDS));
  else if (step !== null && before === undefined && !BEGINNINGS.includes(step))
    say(`Status: a new inject is ${BEGINNINGS.join(' or ')}, not ${step}`);
  else if (step !== null) fields['step'] = step;
}

/** The exercise a row is for: the one it names, or the only one of this nation that is not over. */
function exerciseFor(id: string, world: BoardWorld): Item | string {
  const own = world.items('exercises').filter(({ opener }) => opener === world.self);
  if (id !== '') {
    return own.find((item) => item.id === id) ?? `Exercise: ${id.slice(0, CELL_MAX)} is no exercise of ${world.self}`;
  }
  const open = own.filter((item) => !OVER.has(String(saidByOpener(item, 'state'))));
  const [only] = open;
  if (only !== undefined && open.length === 1) return only;
  return open.length === 0
    ? `Exercise: ${world.self} has none that is not over; open one first`
    : `Exercise: say which: ${open.map((item) => item.id).join(', ')}`;
}

function ownInjects(world: BoardWorld): Map<string, Item> {
  const own = world.items('exercises.injects').filter(({ opener }) => opener === world.self);
  return new Map(own.map((item) => [`${saidByOpener(item, 'exercise')} ${saidByOpener(item, 'controlNo')}`, item]));
}

/** Seconds after the start: `+1:30`, `+01:30:00`, or a time with its zone. */
function readOffset(text: string, startS: number): number | null {
  const clock = /^(?:T?\+)(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (clock !== null) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  const timeS = readMoment(text);
  return timeS === null ? null : Math.round(timeS - startS);
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A time with its zone, ISO 8601 or a date-time group in zone Z, `221030ZNOV26`; null for any other text. */
function readMoment(text: string): number | null {
  const group = /^(\d{2})(\d{2})(\d{2})Z\s?([A-Z]{3})\s?(\d{2})$/.exec(text.toUpperCase());
  if (group === null) return readTime(text) ?? null;
  const [day, hour, minute, year] = [group[1], group[2], group[3], group[5]].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const month = MONTHS.indexOf(group[4] as string);
  const date = new Date(Date.UTC(2000 + year, month, day, hour, minute));
  return month >= 0 && date.getUTCDate() === day && hour < 24 && minute < 60 ? date.getTime() / 1000 : null;
}

function cell(row: Row, head: string): string {
  return (row[head] ?? '').trim();
}

function notATime(head: string, text: string): string {
  return `${head}: ${text.slice(0, CELL_MAX)} is no time with its zone (2026-11-22T10:30Z, 221030ZNOV26, +01:30)`;
}

function notOneOf(head: string, text: string, words: Readonly<Record<string, readonly string[]>>): string {
  return `${head}: ${text.slice(0, CELL_MAX)} is none of ${Object.keys(words).join(', ')}`;
}
