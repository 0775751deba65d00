import { BOARD_SUBJECTS, type BoardSubject, isNationCode, type NationCode } from '@musubi/model';

/** What a journal entry of a board is about, read from its subject. */
export interface BoardEntrySubject {
  /** Name of the board, e.g. `requests` or `exercises.injects`. */
  readonly board: string;
  /** What terms call it: the part of the board's name before the point. */
  readonly subject: BoardSubject;
  /** e.g. `JPN-7F3K2Q`: begins with the nation that may open it. */
  readonly item: string;
  /** Nations beside the author that may have it, sorted. */
  readonly circle: readonly NationCode[];
}

const SUBJECT = /^board\/([a-z-]{1,40})(\.[a-z-]{1,40})?\/([A-Z]{3}-[A-Z0-9-]{1,48})\/([A-Z+]*)$/;

/**
 * The subject of journal entries on an item of a board for a circle of nations. An author's chain of
 * entries runs per subject, so that those within the circle see a chain without gaps, and those
 * without cannot tell that there is one.
 */
export function boardSubject(board: string, item: string, circle: readonly NationCode[]): string {
  return `board/${board}/${item}/${[...circle].sort().join('+')}`;
}

/** What was read last: entries of one subject come one after the other. */
let lastRead: { readonly text: string; readonly subject: BoardEntrySubject | null } = { text: '', subject: null };

/** Reads a subject; null when it is no board's, or not as `boardSubject` writes it. */
export function readBoardSubject(text: string): BoardEntrySubject | null {
  if (lastRead.text !== text) lastRead = { text, subject: parsed(text) };
  return lastRead.subject;
}

function parsed(text: string): BoardEntrySubject | null {
  const parts = SUBJECT.exec(text);
  if (parts === null) return null;
  const [, head, tail = '', item, list] = parts as unknown as [string, string, string | undefined, string, string];
  const circle = list === '' ? [] : list.split('+');
  if (!(BOARD_SUBJECTS as readonly string[]).includes(head) || !circle.every((nation) => isNationCode(nation)))
    return null;
  if (boardSubject(head + tail, item, [...new Set(circle)]) !== text) return null;
  return { board: head + tail, subject: head as BoardSubject, item, circle };
}

/** The nation that may open an item of this id. */
export function openerOf(item: string): NationCode {
  return item.slice(0, 3);
}
