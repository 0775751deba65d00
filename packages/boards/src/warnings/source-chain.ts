import type { Json } from '@musubi/model';
import type { BoardWorld, ImportPlan, ImportRow } from '../board.ts';
import { type Item, saidByOpener } from '../item.ts';

/** One message of a source outside, as fields of a warning, and how it stands to those before it. */
export interface SourceMessage {
  /** Unique at the source. */
  readonly id: string;
  /** Whether it follows the message of this id. */
  readonly continues: (id: string) => boolean;
  readonly state: 'updated' | 'corrected' | 'cancelled' | 'issued';
  readonly fields: Readonly<Record<string, Json>>;
  /** Why it was corrected or cancelled. */
  readonly note: string;
}

/** Fields that one message may leave out though the one before said them. */
const OPTIONAL = [
  ...['headlineJa', 'areas', 'shape', 'happenedS', 'expectedS', 'plusMinusS', 'expiresS', 'responses'],
  ...['instruction', 'instructionJa', 'description', 'descriptionJa', 'exerciseName'],
];

/** What a message opens or changes: a warning of this nation's that an earlier message of its source opened, or a new one. */
export function planOf(message: SourceMessage, world: BoardWorld): ImportPlan {
  const own = world.items('warnings').filter(({ opener }) => opener === world.self);
  const known = own.find((item) => sourceIds(item).has(message.id));
  if (known !== undefined) return refused(`${message.id} is here already, as ${known.id}`);
  const open = own.filter((item) => saidByOpener(item, 'state') !== 'cancelled');
  const before = open.find((item) => [...sourceIds(item)].some(message.continues));
  if (before === undefined && message.state === 'cancelled')
    return refused('cancels a message that was not brought in here');
  const said = { ...message.fields, sourceId: message.id };
  if (before === undefined) return { rows: [{ fields: { ...said, state: 'issued' } }], problems: [] };
  const cleared = Object.fromEntries(OPTIONAL.map((name) => [name, null]));
  const fields = { ...cleared, ...said, state: message.state === 'issued' ? 'updated' : message.state };
  const row: ImportRow = { item: before.id, fields, note: message.note === '' ? 'As the source says' : message.note };
  return { rows: [row], problems: [] };
}

export function refused(message: string, row = 0): ImportPlan {
  return { rows: [], problems: [{ row, message }] };
}

function sourceIds(item: Item): ReadonlySet<string> {
  return new Set(
    item.entries
      .filter(({ entry }) => entry.author === item.opener)
      .flatMap(({ body }) => (typeof body.fields['sourceId'] === 'string' ? [body.fields['sourceId']] : [])),
  );
}
