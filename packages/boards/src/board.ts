import type { Act, Json, NationCode } from '@musubi/model';
import type { EntryBody } from './body.ts';
import type { Field } from './field.ts';
import type { Item, Side } from './item.ts';
import type { Overview } from './overview.ts';
import type { Reading, Words } from './words.ts';

/** Where an item stands, worked out from its sides. */
export interface Status {
  /** One of the board's `statuses`. */
  readonly code: string;
  /** Something a person should act on. */
  readonly urgent: boolean;
}

/** What a nation's own side may go through: from each value of a choice field to which others. Asked as `check` is. */
export interface Steps {
  readonly field: string;
  /** Values by the one before; `''` for before the first. */
  readonly next: Readonly<Record<string, readonly string[]>>;
}

/** What a board's rules may ask of the world around it. */
export interface BoardWorld {
  readonly self: NationCode;
  readonly nowS: number;
  /** This node takes part in an exercise: nothing that it writes is real. */
  readonly exercise: boolean;
  /** Items of another board, for what refers to them, by their ids. */
  items(board: string): readonly Item[];
  /** Items of a board whose openers say that they belong to the item `parent`, by their ids. */
  children(board: string, parent: string): readonly Item[];
  item(board: string, id: string): Item | undefined;
  /** What people of this node should hear of now. */
  alarms(): readonly AlarmNote[];
  /** Whether an instrument is in force at a time, with what to say of it; null when it is not known. */
  instrument(id: string, atS: number): InstrumentState | null;
}

/** An alarm of the node, as its log words it, and the same in Japanese. */
export interface AlarmNote {
  readonly message: string;
  readonly messageJa: string;
  /** UTC s. */
  readonly sinceS: number;
  readonly isSeen: boolean;
}

export interface InstrumentState {
  readonly id: string;
  readonly title: Words;
  readonly parties: readonly NationCode[];
  readonly inForce: boolean;
  /** e.g. `in-force`, `suspended`, `signed`. */
  readonly state: string;
  /** UTC seconds; null without an end. */
  readonly endsS: number | null;
}

/** A file that a board writes from one item, or from all when `item` is undefined. */
export interface BoardExport {
  readonly name: string;
  readonly words: Words;
  readonly mime: string;
  readonly extension: string;
  /** For one item, or for the whole board. */
  readonly of: 'item' | 'board';
  readonly write: (items: readonly Item[], world: BoardWorld) => string;
}

/** A new item as the node proposes it: the fields of its form, in each language, for a person to edit. */
export interface BoardProposal {
  readonly name: string;
  readonly words: Words;
  readonly write: (
    items: readonly Item[],
    world: BoardWorld,
  ) => Readonly<Record<'en' | 'ja', Readonly<Record<string, Json>>>>;
}

/** What a file would open: nothing of it is done when `problems` is not empty. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly ImportProblem[];
}

export interface ImportRow {
  /** Absent: a new item with an id of its own. */
  readonly item?: string;
  /** Absent: the board that the file was given to. */
  readonly board?: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Beside what was asked for. */
  readonly note?: string;
}

export interface ImportProblem {
  /** From 1, as a person counts rows; 0 for the file as a whole. */
  readonly row: number;
  readonly message: string;
}

export interface BoardImport {
  readonly name: string;
  readonly words: Words;
  readonly read: (text: string, world: BoardWorld) => ImportPlan;
}

/**
 * A board: what its items say, who may say it, and where they stand. Each nation's side of an item
 * is a fold of that nation's own entries; what the item comes to is a function of the sides, so that
 * the same entries in any order make the same board.
 */
export interface Board {
  /** A subject of terms, or one with a part after a point, e.g. `exercises.injects`. */
  readonly name: string;
  readonly words: Words;
  /** The field that names the item this one belongs to, where it does. */
  readonly parent?: string;
  readonly fields: readonly Field[];
  /** The act by which an item is opened. */
  readonly opens: Act;
  readonly steps?: Steps;
  /** What is said is of an exercise or a test: the entry is marked so, and flagged where it is not. */
  readonly isExercise?: (body: EntryBody) => boolean;
  /** Why the author may not write this, by its own side alone; asked by its own node, which sees all of it. */
  readonly check?: (body: EntryBody, before: Side | null, item: string, author: NationCode) => string | null;
  /** Why this node should not write this now, by what it knows: an article missing, a date past. */
  readonly advise?: (body: EntryBody, item: Item | null, world: BoardWorld, act: Act) => string | null;
  /**
   * The instrument that protects what is written, under which alone it may go; null where it takes none,
   * empty where it takes one and none is named, so that it may not be written.
   */
  readonly under?: (body: EntryBody, item: Item | null) => string | null;
  readonly statuses: Readonly<Record<string, Words>>;
  readonly status: (item: Item, world: BoardWorld) => Status;
  readonly title: (item: Item) => Reading;
  /** What matters of it, in a line: for the mark of an item on the map. */
  readonly summary?: (item: Item, world: BoardWorld) => Reading;
  /** Fields that the table shows, in this order. */
  readonly columns: readonly string[];
  /** Figures and charts of all items, for those who would rather look than read. */
  readonly overview?: (items: readonly Item[], world: BoardWorld) => Overview;
  readonly exports?: readonly BoardExport[];
  readonly imports?: readonly BoardImport[];
  readonly proposals?: readonly BoardProposal[];
}
