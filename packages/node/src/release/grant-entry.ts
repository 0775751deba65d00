import type { JournalEntry, Json } from '@musubi/model';
import type { GrantRequest } from '@musubi/release';

/** What an entry of one's own journal does to a grant. */
export type GrantAct =
  | { readonly kind: 'requested'; readonly request: GrantRequest }
  | { readonly kind: 'approved' | 'revoked'; readonly id: string; readonly by: string; readonly timeS: number };

const SUBJECT = /^grant\/([a-z0-9]{4,32})$/;

/** The subject of journal entries about a grant. */
export function grantSubject(id: string): string {
  return `grant/${id}`;
}

export function requestBody({ to, purpose, sensors, reason, requestedBy, requestedS, untilS }: GrantRequest): Json {
  return { to, purpose, sensors: [...sensors], reason, requestedBy, requestedS, untilS };
}

/** What an entry does to a grant, or null when it does nothing that is understood. */
export function grantActOf(entry: JournalEntry): GrantAct | null {
  const id = SUBJECT.exec(entry.subject)?.[1];
  const { body, act, timeS } = entry;
  if (id === undefined || typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const fields = body as Readonly<Record<string, Json>>;
  if (act === 'request') return requestOf(id, fields);
  const { by } = fields;
  if (typeof by !== 'string' || (act !== 'agree' && act !== 'refuse')) return null;
  return { kind: act === 'agree' ? 'approved' : 'revoked', id, by, timeS };
}

function requestOf(id: string, fields: Readonly<Record<string, Json>>): GrantAct | null {
  const { to, purpose, sensors, reason, requestedBy, requestedS, untilS } = fields;
  if (typeof to !== 'string' || typeof purpose !== 'string' || typeof reason !== 'string') return null;
  if (typeof requestedBy !== 'string' || typeof requestedS !== 'number' || typeof untilS !== 'number') return null;
  if (!Array.isArray(sensors) || !sensors.every((sensor): sensor is string => typeof sensor === 'string')) return null;
  const request = { id, to, purpose, sensors: [...sensors], reason, requestedBy, requestedS, untilS };
  return { kind: 'requested', request };
}
