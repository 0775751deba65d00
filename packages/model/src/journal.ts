import type { Label } from './label.ts';
import type { NationCode } from './nation.ts';

/** Speech acts: what an entry does. */
export const ACTS = ['propose', 'agree', 'refuse', 'request', 'confirm', 'inform'] as const;
export type Act = (typeof ACTS)[number];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One signed entry of one nation's journal. Only that nation can write it.
 * `signature` is Ed25519 over the RFC 8785 canonical JSON of every other field, base64.
 */
export interface JournalEntry {
  readonly author: NationCode;
  /**
   * From 1, without gaps, per author and subject: whoever may see a subject sees a chain without
   * gaps, and cannot tell what was written of others.
   */
  readonly sequence: number;
  /** UTC seconds since 1970-01-01. */
  readonly timeS: number;
  readonly act: Act;
  /** What it is about, e.g. `agreement/jpn-usa-air-picture`. */
  readonly subject: string;
  readonly body: Json;
  readonly label: Label;
  /** Hex SHA-256 of the author's entry before this one on the same subject; empty for the first. */
  readonly previous: string;
  readonly signature: string;
}
