import { type Reading, type Words, words } from './words.ts';

/** A value that a field may take, with its name. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
}

/** Who may write a field of an item: the nation that opened it, any other, or each nation its own. */
export type Writer = 'opener' | 'others' | 'each';

interface FieldBase {
  /**
   * As in journals, JSON and the head of a CSV column, e.g. `quantity`. A text `titleJa` beside `title`
   * has the same in Japanese, and is shown in its stead to those who read Japanese.
   */
  readonly name: string;
  readonly words: Words;
  /** Must be there when an item is opened. */
  readonly required?: boolean;
  /** Default `each`. */
  readonly by?: Writer;
}

/**
 * One field of a board's items. It drives the check of entries, the form, the table and the columns
 * of CSV files. Values in JSON:
 *
 * - `text`, `long-text`: text; `choice`: one of the values, or a list of them with `many`
 * - `shared-text`: nobody's own: text that all nations write in, merged character by character
 * - `number`, `integer`: a number from `min` to `max`, in `unit`
 * - `money`: `{ currency: 'JPY', amount: 1520000 }`, a whole number of the currency's own unit
 * - `time`: UTC seconds since 1970-01-01; `date`: `2026-11-22`; `yes-no`: true or false
 * - `nations`: a sorted list of alpha-3 codes
 * - `place`: `{ latDeg, lonDeg }`, WGS-84; `shape`: an airspace shape as JSON
 * - `ref`: the id of an item of `board`; `instrument`: the id of an instrument
 * - `rows`: a list of records of `columns`, for what has no life of its own
 */
export type Field = FieldBase &
  (
    | { readonly kind: 'text' | 'long-text'; readonly max?: number }
    | {
        readonly kind:
          | 'shared-text'
          | 'time'
          | 'date'
          | 'yes-no'
          | 'nations'
          | 'place'
          | 'shape'
          | 'money'
          | 'instrument';
      }
    | { readonly kind: 'number' | 'integer'; readonly min?: number; readonly max?: number; readonly unit?: string }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly many?: boolean }
    | { readonly kind: 'ref'; readonly board: string }
    | { readonly kind: 'rows'; readonly columns: readonly Field[]; readonly max?: number }
  );

export type FieldKind = Field['kind'];

/** Choices in the order in which they are listed. */
export function choicesOf(words: Readonly<Record<string, Words>>): readonly Choice[] {
  return Object.entries(words).map(([value, name]) => ({ value, words: name }));
}

/** The name of a choice; the value itself where it has none. */
export function choiceWords(words: Readonly<Record<string, Words>>, value: string): Reading {
  return words[value] ?? value;
}

/** What a text field of the opener says, in Japanese. */
export function inJapanese(name: string): Field {
  return { name: `${name}Ja`, words: words('In Japanese', '日本語名'), kind: 'text', by: 'opener' };
}
