import { HEADER_OCTETS } from './block-header.ts';
import { findExpansion, findTable } from './editions.ts';
import { AsterixError } from './error.ts';
import type { CategoryTable, ExpansionTable } from './layout.ts';

/** An edition, or that and the edition of the reserved expansion field; `hex` leaves that field as it is. */
export type SourceEdition = string | { readonly edition?: string; readonly expansion?: string };

/** Which editions to read and write; the newest where none is named. */
export interface EditionOptions {
  /** Edition by category, e.g. `{ 62: '1.19' }`. */
  readonly editions?: Readonly<Record<number, string>>;
  /** Edition of the reserved expansion field by category; `hex` leaves it as it is. */
  readonly expansions?: Readonly<Record<number, string>>;
  /**
   * By source as `SAC/SIC`, then by category: `{ '25/201': { 48: '1.27' } }`. A block goes by the
   * source that its first record names in item 010.
   */
  readonly sources?: Readonly<Record<string, Readonly<Record<number, SourceEdition>>>>;
}

/** What a block is read with. */
export interface Reading {
  readonly table: CategoryTable;
  readonly expansion: ExpansionTable | undefined;
}

/** Editions by category and source, looked up and found good once. */
export class EditionChoice {
  readonly #byCategory = new Map<number, Reading | undefined>();
  readonly #bySource = new Map<number, Reading>();
  readonly #options: EditionOptions;

  /** Throws `AsterixError` for an edition or category that does not exist, and for a source not written `SAC/SIC`. */
  constructor(options: EditionOptions = {}) {
    this.#options = options;
    for (const category of Object.keys(options.editions ?? {})) this.#ofCategory(Number(category));
    for (const [category, edition] of Object.entries(options.expansions ?? {}))
      findExpansion(Number(category), edition);
    for (const [source, editions] of Object.entries(options.sources ?? {})) {
      for (const [category, edition] of Object.entries(editions)) this.#add(source, Number(category), edition);
    }
  }

  #add(source: string, category: number, chosen: SourceEdition): void {
    const [, sac, sic] = /^(\d{1,3})\/(\d{1,3})$/.exec(source) ?? [];
    if (sac === undefined || Number(sac) > 255 || Number(sic) > 255) {
      throw new AsterixError('source-malformed', source, 'not a source; write SAC/SIC in decimal, as 25/201');
    }
    const { edition, expansion } = typeof chosen === 'string' ? { edition: chosen } : chosen;
    const reading = this.#make(category, edition, expansion);
    if (reading === undefined) throw new AsterixError('category-unknown', source, `no category ${category}`);
    this.#bySource.set(keyOf(category, Number(sac), Number(sic)), reading);
  }

  #make(category: number, edition?: string, expansion?: string): Reading | undefined {
    const { editions, expansions } = this.#options;
    const table = findTable(category, edition ?? editions?.[category]);
    return table && { table, expansion: findExpansion(category, expansion ?? expansions?.[category]) };
  }

  #ofCategory(category: number): Reading | undefined {
    const known = this.#byCategory.get(category);
    if (known !== undefined || this.#byCategory.has(category)) return known;
    const made = this.#make(category);
    this.#byCategory.set(category, made);
    return made;
  }

  /** True where all blocks of a category are read with one edition, whatever their source. */
  get isOneEdition(): boolean {
    return this.#bySource.size === 0;
  }

  /** What the block at `at` is read with; undefined for an unknown category. */
  of(bytes: Uint8Array, at: number, end: number): Reading | undefined {
    const category = bytes[at];
    if (this.#bySource.size > 0) {
      const own = this.#bySource.get(sourceKey(bytes, at, end));
      if (own !== undefined) return own;
    }
    return this.#ofCategory(category);
  }
}

/** The newest editions of everything. */
export const NEWEST_EDITIONS = new EditionChoice();

const choices = new WeakMap<EditionOptions, EditionChoice>();

/** Options as they are given from call to call, looked up once. */
export function choiceOf(options: EditionOptions | undefined): EditionChoice {
  if (options === undefined) return NEWEST_EDITIONS;
  const known = choices.get(options) ?? new EditionChoice(options);
  choices.set(options, known);
  return known;
}

const keyOf = (category: number, sac: number, sic: number): number => (category << 16) | (sac << 8) | sic;

/** Item 010 is the first of every category; −1 where the first record of the block has none. */
function sourceKey(bytes: Uint8Array, at: number, end: number): number {
  let next = at + HEADER_OCTETS;
  if (!(bytes[next] & 0x80)) return -1;
  while (next < end && bytes[next] & 1) next++;
  return next + 2 < end ? keyOf(bytes[at], bytes[next + 1], bytes[next + 2]) : -1;
}
