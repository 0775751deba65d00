/** What a node says of its boards; part of the published contract. */
import { ACTS } from '@musubi/model';
import { type Static, Type } from 'typebox';
import { oneOf } from './one-of.ts';

const Nation = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 3166-1 alpha-3' });
const TimeS = Type.Number({ description: 'UTC, seconds since 1970-01-01' });
const Words = Type.Object({ en: Type.String(), ja: Type.String() });
const Reading = Type.Union([Type.String(), Words], { description: 'The same in every language, or in each its own' });
export type Reading = Static<typeof Reading>;
const Value = Type.Unknown({ description: 'By the kind of its field' });
const Values = Type.Record(Type.String(), Value);
const ItemId = Type.String({
  pattern: '^[A-Z]{3}-[A-Z0-9-]{1,48}$',
  description: 'Begins with the nation that opened it',
});

const FieldParts = {
  name: Type.String(),
  words: Words,
  kind: Type.String(),
  required: Type.Boolean(),
  by: oneOf(['opener', 'others', 'each']),
  unit: Type.Optional(Type.String()),
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  many: Type.Optional(Type.Boolean()),
  board: Type.Optional(Type.String({ description: 'What a `ref` refers to' })),
  choices: Type.Optional(Type.Array(Type.Object({ value: Type.String(), words: Words }))),
};

/** How a field is to be asked for and shown; `columns` for rows, `choices` for a choice. */
export const BoardFieldView = Type.Object({
  ...FieldParts,
  columns: Type.Optional(Type.Array(Type.Object(FieldParts))),
});
export type BoardFieldView = Static<typeof BoardFieldView>;

const FileKind = Type.Object({ name: Type.String(), words: Words, of: Type.Optional(oneOf(['item', 'board'])) });

export const BoardView = Type.Object({
  name: Type.String(),
  words: Words,
  parent: Type.Union([Type.String(), Type.Null()], { description: 'The field that names the item it belongs to' }),
  opens: oneOf(ACTS),
  fields: Type.Array(BoardFieldView),
  columns: Type.Array(Type.String()),
  statuses: Type.Record(Type.String(), Words),
  steps: Type.Union([
    Type.Object({ field: Type.String(), next: Type.Record(Type.String(), Type.Array(Type.String())) }),
    Type.Null(),
  ]),
  exports: Type.Array(FileKind),
  imports: Type.Array(FileKind),
  proposals: Type.Array(Type.Object({ name: Type.String(), words: Words }), {
    description: 'New items that the node can propose, to be edited',
  }),
  hasOverview: Type.Boolean(),
  count: Type.Integer(),
  version: Type.Integer({ description: 'Goes up when something on the board changes' }),
});
export type BoardView = Static<typeof BoardView>;

const FlagView = Type.Object({ author: Nation, timeS: TimeS, code: Type.String(), message: Type.String() });

export const BoardItemRow = Type.Object({
  id: ItemId,
  opener: Nation,
  title: Reading,
  status: Type.String(),
  urgent: Type.Boolean(),
  exercise: Type.Boolean(),
  updatedS: TimeS,
  nations: Type.Array(Nation, { description: 'Whose sides are seen here' }),
  fields: Type.Record(Type.String(), Value, { description: 'What the opener says' }),
  summary: Type.Union([Reading, Type.Null()], { description: 'What matters of it, in a line' }),
});
export type BoardItemRow = Static<typeof BoardItemRow>;

export const BoardPage = Type.Object({
  version: Type.Integer(),
  total: Type.Integer(),
  items: Type.Array(BoardItemRow),
});
export type BoardPage = Static<typeof BoardPage>;

const Answered = Type.Object({ nation: Nation, version: Type.String({ pattern: '^[0-9a-f]{64}$' }) });

export const BoardSideView = Type.Object({
  nation: Nation,
  fields: Values,
  version: Type.String(),
  begunS: TimeS,
  updatedS: TimeS,
  by: Type.String(),
  position: Type.Union([
    Type.Object({
      act: oneOf(ACTS),
      on: Type.Union([Answered, Type.Null()]),
      /** False where what was answered has changed since. */
      isCurrent: Type.Boolean(),
      timeS: TimeS,
      by: Type.String(),
      note: Type.String(),
    }),
    Type.Null(),
  ]),
});
export type BoardSideView = Static<typeof BoardSideView>;

export const BoardItemView = Type.Object({
  board: Type.String(),
  id: ItemId,
  opener: Nation,
  title: Reading,
  status: Type.String(),
  urgent: Type.Boolean(),
  exercise: Type.Boolean(),
  updatedS: TimeS,
  sides: Type.Array(BoardSideView),
  differences: Type.Array(Type.String(), { description: 'Fields that nations say differently' }),
  texts: Type.Record(
    Type.String(),
    Type.Object({
      text: Type.String(),
      state: Type.String({ description: 'Yjs state, base64' }),
      runs: Type.Array(Type.Object({ nation: Nation, text: Type.String() })),
    }),
  ),
  entries: Type.Array(
    Type.Object({
      author: Nation,
      by: Type.String(),
      act: oneOf(ACTS),
      timeS: TimeS,
      changed: Type.Array(Type.String()),
      note: Type.String(),
      releasableTo: Type.Array(Nation),
      /** Nations it has a number for, so that it went or is about to; null for others' entries. */
      sentTo: Type.Union([Type.Array(Nation), Type.Null()]),
    }),
  ),
  flags: Type.Array(FlagView),
});
export type BoardItemView = Static<typeof BoardItemView>;

/** What a person writes on a board. */
export const BoardWrite = Type.Object(
  {
    act: Type.Optional(oneOf(ACTS)),
    fields: Type.Optional(Values),
    /** What the named shared texts are to read; what others wrote meanwhile stays. */
    texts: Type.Optional(
      Type.Record(
        Type.String(),
        Type.Object({
          text: Type.String({ maxLength: 30_000 }),
          state: Type.Optional(Type.String({ maxLength: 60_000, description: 'The state that was edited, base64' })),
        }),
      ),
    ),
    on: Type.Optional(Answered),
    note: Type.Optional(Type.String({ maxLength: 2_000 })),
    releasableTo: Type.Optional(Type.Array(Nation, { maxItems: 40, uniqueItems: true })),
    classification: Type.Optional(Type.String({ maxLength: 40 })),
    exercise: Type.Optional(Type.Boolean()),
    item: Type.Optional(ItemId),
  },
  { additionalProperties: false },
);
export type BoardWrite = Static<typeof BoardWrite>;

/** The fields of a new item as the node proposes them, in each language. */
export const BoardProposed = Type.Object({ en: Values, ja: Values });
export type BoardProposed = Static<typeof BoardProposed>;

export const BoardImported = Type.Object({
  items: Type.Array(ItemId),
  problems: Type.Array(Type.Object({ row: Type.Integer(), message: Type.String() })),
});
export type BoardImported = Static<typeof BoardImported>;

/** Items of one board that rest on an instrument. */
export const RestingView = Type.Object({
  board: Type.String(),
  words: Words,
  count: Type.Integer(),
  items: Type.Array(Type.Object({ id: ItemId, title: Reading }), { description: 'At most a hundred' }),
});
export type RestingView = Static<typeof RestingView>;

/** What a notice of termination on a day would come to; days in the calendar of the instrument. */
export const NoticeView = Type.Object({
  endsDay: Type.Union([Type.String(), Type.Null()], { description: 'First day on which it would no longer hold' }),
  endsS: Type.Union([TimeS, Type.Null()]),
  termEndDay: Type.Union([Type.String(), Type.Null()]),
  lastSafeDay: Type.Union([Type.String(), Type.Null()], { description: 'Last day in time for the end of that term' }),
});
export type NoticeView = Static<typeof NoticeView>;

const FigureView = Type.Object({
  words: Words,
  value: Reading,
  note: Type.Optional(Words),
  urgent: Type.Optional(Type.Boolean()),
});
const ChartView = Type.Object({
  words: Words,
  kind: oneOf(['bars', 'stacked-bars', 'lines']),
  unit: Reading,
  labels: Type.Array(Reading),
  series: Type.Array(Type.Object({ words: Words, values: Type.Array(Type.Union([Type.Number(), Type.Null()])) })),
  note: Type.Optional(Words),
});
const TimelineView = Type.Object({
  words: Words,
  nowS: TimeS,
  rows: Type.Array(
    Type.Object({
      label: Reading,
      item: Type.Optional(Type.String()),
      parts: Type.Array(Type.Object({ fromS: TimeS, toS: TimeS, state: Type.String(), words: Words })),
    }),
  ),
});
const TableView = Type.Object({
  words: Words,
  columns: Type.Array(Words),
  rows: Type.Array(Type.Array(Reading)),
  items: Type.Optional(Type.Array(Type.Union([Type.String(), Type.Null()]))),
  note: Type.Optional(Words),
});

export const BoardOverview = Type.Object({
  madeS: Type.Number({ description: 'When it was made, UTC, seconds since 1970-01-01' }),
  isCurrent: Type.Boolean({
    description: 'Whether nothing was entered since; what takes long is made again now and then',
  }),
  figures: Type.Array(FigureView),
  charts: Type.Array(ChartView),
  timelines: Type.Array(TimelineView),
  tables: Type.Array(TableView),
});
export type BoardOverview = Static<typeof BoardOverview>;
