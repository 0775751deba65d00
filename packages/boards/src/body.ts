import type { Json } from '@musubi/model';
import { INSTRUMENT } from './check-field.ts';

/** A statement of another nation that this one answers: which nation, and the hash of its entry. */
export interface AnsweredStatement {
  readonly nation: string;
  readonly version: string;
}

/** What a journal entry does to the author's side of an item. */
export interface EntryBody {
  /** Name of the person or service that wrote it. */
  readonly by: string;
  /** New values of fields; null takes one back. */
  readonly fields: Readonly<Record<string, Json>>;
  /** What is agreed to, refused or confirmed. */
  readonly on: AnsweredStatement | null;
  /** An update of a shared text, base64, by the name of its field. */
  readonly texts: Readonly<Record<string, string>>;
  readonly note: string;
  /** The instrument that protects what is said: the entry goes to nobody with whom it does not hold. */
  readonly under?: string;
}

const BY_MAX = 80;
const NOTE_MAX = 2_000;
const HASH = /^[0-9a-f]{64}$/;
const NOTHING = Object.freeze({});
const KEYS = ['by', 'fields', 'on', 'texts', 'note', 'under'];

/** The body as it is written to the journal: without what says nothing. */
export function writeBody({ by, fields, on, texts, note, under }: EntryBody): Json {
  return {
    by,
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(on !== null && { on: { ...on } }),
    ...(Object.keys(texts).length > 0 && { texts }),
    ...(note !== '' && { note }),
    ...(under !== undefined && { under }),
  };
}

/** Reads a body that came from outside, or says what is wrong with it. */
export function readBody(value: Json): EntryBody | string {
  const body = record(value);
  if (body === null) return 'the body must be an object';
  for (const key in body) {
    if (!KEYS.includes(key)) return `${key.slice(0, 40)}: there is no such part of a body`;
  }
  const { by, note = '', under } = body;
  if (typeof by !== 'string' || by === '' || by.length > BY_MAX) return 'by: must name who wrote it';
  if (typeof note !== 'string' || note.length > NOTE_MAX) return `note: must be text of at most ${NOTE_MAX} characters`;
  const fields = record(body['fields'] ?? NOTHING);
  const texts = record(body['texts'] ?? NOTHING);
  if (fields === null) return 'fields: must be an object';
  if (texts === null || !Object.values(texts).every((text) => typeof text === 'string'))
    return 'texts: must be updates by field';
  const on = body['on'] === undefined ? null : readAnswered(body['on']);
  if (on === undefined) return 'on: must be the nation and the hash of what is answered';
  if (under !== undefined && !(typeof under === 'string' && INSTRUMENT.test(under)))
    return 'under: must be the id of an instrument';
  const read: EntryBody = { by, fields, on, texts: texts as Record<string, string>, note };
  return under === undefined ? read : { ...read, under };
}

function readAnswered(value: Json): AnsweredStatement | undefined {
  const { nation, version, ...rest } = record(value) ?? {};
  const fits =
    typeof nation === 'string' &&
    typeof version === 'string' &&
    /^[A-Z]{3}$/.test(nation) &&
    HASH.test(version) &&
    Object.keys(rest).length === 0;
  return fits ? { nation, version } : undefined;
}

function record(value: Json): Readonly<Record<string, Json>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : null;
}
