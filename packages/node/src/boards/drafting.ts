import { randomBytes } from 'node:crypto';
import {
  type Board,
  type EntryBody,
  type ImportRow,
  type Item,
  openerOf,
  SharedText,
  writerNumber,
} from '@musubi/boards';
import type { Json } from '@musubi/model';
import type { BoardWrite } from '../board-contract.ts';
import type { Login, Problem } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import type { EntryDraft } from './desk.ts';
import { noSuchBoard } from './problems.ts';

/** What people ask for, as entries of this nation: for whom, by which act, marked as of an exercise where it is. */
export class Drafting {
  private readonly core: NodeCore;
  private readonly exercise: boolean;

  /** @param exercise everything that this node writes is marked as of an exercise. */
  constructor(core: NodeCore, exercise: boolean) {
    this.core = core;
    this.exercise = exercise;
  }

  /** A row of a file, of the board that it was given to or names. */
  row(board: Board, row: ImportRow, asked: BoardWrite, login: Login): EntryDraft | Problem {
    const target = row.board === undefined ? board : this.core.parts.boards.book.board(row.board);
    if (target === undefined) return noSuchBoard(row.board as string);
    const item = row.item ?? this.core.parts.newItem();
    const existing = this.core.parts.boards.book.item(target.name, item);
    if (existing === undefined && openerOf(item) !== this.core.parts.nation) {
      return { code: 'item-taken', message: `${item} is another nation's to open` };
    }
    const fields = row.fields as Record<string, unknown>;
    return this.draft(target, item, existing, { ...asked, fields, note: row.note ?? asked.note ?? '' }, login);
  }

  /** What a person writes on an item; `existing` is undefined where it opens one. */
  draft(board: Board, item: string, existing: Item | undefined, asked: BoardWrite, login: Login): EntryDraft | Problem {
    const { nation, partners } = this.core.parts;
    const own = existing?.sides.get(nation);
    const releasableTo = asked.releasableTo ?? this.circleOf(existing);
    const stranger = releasableTo.find((one) => !partners.has(one));
    if (stranger !== undefined) return { code: 'no-such-partner', message: `${stranger} is no partner of this node` };
    const isOpening = own === undefined && openerOf(item) === nation;
    const texts = this.textUpdates(existing, asked);
    if ('code' in texts) return texts;
    const said: EntryBody = {
      by: login.name,
      fields: (asked.fields ?? {}) as Record<string, Json>,
      on: asked.on ?? null,
      texts: texts.updates,
      note: asked.note ?? '',
    };
    const under = board.under?.(said, existing ?? null) ?? null;
    if (under === '')
      return { code: 'not-advised', message: 'Name the instrument that protects this; without one it goes to nobody' };
    const body: EntryBody = under === null ? said : { ...said, under };
    return {
      board: board.name,
      item,
      act: asked.act ?? (isOpening ? board.opens : 'inform'),
      body,
      releasableTo,
      ...(asked.classification !== undefined && { classification: asked.classification }),
      exercise:
        this.exercise ||
        board.isExercise?.(body) === true ||
        asked.exercise === true ||
        [...(existing?.sides.values() ?? [])].some((side) => side.exercise),
    };
  }

  /** Who had the last own entry of an item, or whoever it came from, has the next. */
  private circleOf(existing: Item | undefined): readonly string[] {
    const { nation, partners } = this.core.parts;
    const last = existing?.entries.findLast(({ entry }) => entry.author === nation);
    if (last !== undefined) return last.circle;
    const writers = [...(existing?.sides.keys() ?? [])];
    const circle = existing?.entries.findLast(({ entry }) => entry.author === existing.opener)?.circle ?? [];
    return [...new Set([...writers, ...circle])].filter((one) => one !== nation && partners.has(one)).sort();
  }

  private textUpdates(existing: Item | undefined, asked: BoardWrite): { updates: Record<string, string> } | Problem {
    const updates: Record<string, string> = {};
    for (const [name, { text, state }] of Object.entries(asked.texts ?? {})) {
      const from = state ?? existing?.texts.get(name)?.state ?? '';
      const writer = writerNumber(this.core.parts.nation, randomBytes(4).readUInt32BE() / 2 ** 32);
      try {
        updates[name] = SharedText.edit(from, text, writer);
      } catch {
        return { code: 'bad-request', message: `${name}: the state that was edited cannot be read` };
      }
    }
    return { updates };
  }
}
