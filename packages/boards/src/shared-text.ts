import type { NationCode } from '@musubi/model';
import * as Y from 'yjs';

/** A stretch of a shared text that one nation wrote. */
export interface TextRun {
  readonly nation: NationCode;
  readonly text: string;
}

const FIELD = 'text';
const LETTERS = 26;
/** Writers a nation may have in one text over time. */
const WRITERS_PER_NATION = 2 ** 24;
const UPDATE_BYTES_MAX = 32_768;
const TEXT_MAX = 100_000;

/**
 * A text that several nations write in at the same time, merged character by character (Yjs). The
 * number of each writer says whose it is, so that nobody can write in another's name: an update is
 * taken only when all that it adds is its author's.
 */
export class SharedText {
  readonly #doc = new Y.Doc();

  /** Takes in an update, base64. Returns why not, as the end of a sentence, or null. */
  write(author: NationCode, update: string): string | null {
    const bytes = new Uint8Array(Buffer.from(update, 'base64'));
    if (bytes.length === 0 || bytes.length > UPDATE_BYTES_MAX)
      return `must be an update of at most ${UPDATE_BYTES_MAX} bytes`;
    const problem = updateProblem(author, bytes);
    if (problem !== null) return problem;
    if (this.#doc.getText(FIELD).length > TEXT_MAX) return `is full: at most ${TEXT_MAX} characters`;
    try {
      Y.applyUpdate(this.#doc, bytes);
      return null;
    } catch (error) {
      return `is no update of a text: ${(error as Error).message.slice(0, 80)}`;
    }
  }

  get text(): string {
    return this.#doc.getText(FIELD).toString();
  }

  /** All of it, base64: what an editor begins with. */
  get state(): string {
    return Buffer.from(Y.encodeStateAsUpdate(this.#doc)).toString('base64');
  }

  /** Who wrote what, in the order of the text. */
  get runs(): readonly TextRun[] {
    const runs: TextRun[] = [];
    // The chain of characters is all that knows its writers.
    for (let item = this.#doc.getText(FIELD)._start; item !== null; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
      const nation = nationOfWriter(item.id.client);
      const last = runs.at(-1);
      if (last?.nation === nation) runs[runs.length - 1] = { nation, text: last.text + item.content.str };
      else runs.push({ nation, text: item.content.str });
    }
    return runs;
  }

  /**
   * The update that makes a text read `wanted`, by the shortest change in the middle.
   * @param state what was edited, of `state`: what was written meanwhile stays when the update is
   * written to the text as it is by then. Empty for a new text.
   * @param writer from `writerNumber`; a new one for each update.
   * @throws Error when `state` is no state of a text.
   */
  static edit(state: string, wanted: string, writer: number): string {
    const copy = new Y.Doc();
    if (state !== '') Y.applyUpdate(copy, new Uint8Array(Buffer.from(state, 'base64')));
    copy.clientID = writer;
    const before = Y.encodeStateVector(copy);
    const [at, removed, added] = change(copy.getText(FIELD).toString(), wanted);
    const text = copy.getText(FIELD);
    copy.transact(() => {
      if (removed > 0) text.delete(at, removed);
      if (added !== '') text.insert(at, added);
    });
    return Buffer.from(Y.encodeStateAsUpdate(copy, before)).toString('base64');
  }
}

/** The number of a nation's writer; `random` from 0 to 1 tells its writers apart. */
export function writerNumber(nation: NationCode, random: number): number {
  let index = 0;
  for (const letter of nation) index = index * LETTERS + letter.charCodeAt(0) - 65;
  return index * WRITERS_PER_NATION + Math.floor(random * WRITERS_PER_NATION);
}

export function nationOfWriter(writer: number): NationCode {
  let index = Math.floor(writer / WRITERS_PER_NATION);
  let nation = '';
  for (let letter = 0; letter < 3; letter++) {
    nation = String.fromCharCode(65 + (index % LETTERS)) + nation;
    index = Math.floor(index / LETTERS);
  }
  return nation;
}

function updateProblem(author: NationCode, bytes: Uint8Array): string | null {
  try {
    for (const struct of Y.decodeUpdate(bytes).structs) {
      if (struct instanceof Y.Item && !isPlain(struct.content)) return 'holds something that is not plain text';
      if (nationOfWriter(struct.id.client) !== author)
        return `writes in the name of ${nationOfWriter(struct.id.client)}`;
    }
    return null;
  } catch (error) {
    return `is no update of a text: ${(error as Error).message.slice(0, 80)}`;
  }
}

/** What a text is made of; anything else an update might carry is refused. */
function isPlain(content: unknown): boolean {
  return content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
}

/** Where two texts differ: from which character, how many go, and what comes. */
function change(before: string, after: string): [number, number, string] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [start, before.length - start - end, after.slice(start, after.length - end)];
}
