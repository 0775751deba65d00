import type { JournalEntry, NationCode } from '@musubi/model';
import { type BoardEntry, type Item, openerSide } from '../item.ts';

/** One message of a warning: an entry of the opener that changed what the warning says. */
export interface WarningMessage {
  readonly version: string;
  readonly sentS: number;
  readonly entry: JournalEntry;
  readonly circle: readonly NationCode[];
}

/** How a nation that was warned answered. */
export interface Acknowledgement {
  readonly nation: NationCode;
  /** From the message to the first answer to it, s; null while there is none. */
  readonly delayS: number | null;
  /** It has confirmed what the warning says now. */
  readonly isCurrent: boolean;
}

/** Whether people should still heed a warning. */
export function isInForce(item: Item, nowS: number): boolean {
  const fields = openerSide(item)?.fields;
  if (fields === undefined || fields['state'] === 'cancelled') return false;
  const expiresS = fields['expiresS'];
  return typeof expiresS !== 'number' || nowS < expiresS;
}

/** Messages of a warning in the order in which they were sent; entries that were flagged are none. */
export function messagesOf(item: Item): readonly WarningMessage[] {
  return item.entries
    .filter((read) => read.entry.author === item.opener && changesFields(read) && !isFlagged(item, read))
    .sort((a, b) => a.entry.timeS - b.entry.timeS)
    .map(({ version, entry, circle }) => ({ version, sentS: entry.timeS, entry, circle }));
}

/** Every nation that was warned, sorted, with its answer. */
export function acknowledgementsOf(item: Item): readonly Acknowledgement[] {
  const messages = messagesOf(item);
  const warned = [...new Set(messages.flatMap(({ circle }) => circle))].sort();
  const current = openerSide(item)?.version;
  return warned.map((nation) => {
    const answers = item.entries.filter(({ entry }) => entry.author === nation && entry.act === 'confirm');
    const delays = answers.flatMap(({ entry, body }) => {
      const message = messages.find(({ version }) => body.on?.nation === item.opener && body.on.version === version);
      return message === undefined ? [] : [{ atS: entry.timeS, delayS: entry.timeS - message.sentS }];
    });
    const first = delays.sort((a, b) => a.atS - b.atS)[0];
    const isCurrent = answers.some(({ body }) => body.on?.version === current);
    return { nation, delayS: first?.delayS ?? null, isCurrent };
  });
}

function changesFields({ body }: BoardEntry): boolean {
  return Object.keys(body.fields).length > 0;
}

function isFlagged(item: Item, { entry }: BoardEntry): boolean {
  return item.flags.some(({ author, timeS }) => author === entry.author && timeS === entry.timeS);
}
