import { AGREEMENT_EVENT_TYPES, type AgreementEvent, type JournalEntry, type Json } from '@musubi/model';

const SUBJECT = /^agreement\/([a-z0-9-]{1,64})$/;

/** The subject of journal entries about an instrument. */
export function agreementSubject(instrument: string): string {
  return `agreement/${instrument}`;
}

export function eventBody(event: AgreementEvent): Json {
  const { instrument, type, by, scope, effectiveS, reason } = event;
  return { instrument, type, by, scope, effectiveS, reason };
}

/**
 * The event that a journal entry tells, or null when it tells none: the body must be an event, of
 * the instrument the subject names, by the author of the entry.
 */
export function eventOfEntry(entry: JournalEntry): AgreementEvent | null {
  const instrument = SUBJECT.exec(entry.subject)?.[1];
  const { body } = entry;
  if (instrument === undefined || typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { type, by, scope, effectiveS, reason } = body as Readonly<Record<string, Json>>;
  const known = AGREEMENT_EVENT_TYPES.find((name) => name === type);
  if (!known || by !== entry.author || (body as Readonly<Record<string, Json>>)['instrument'] !== instrument)
    return null;
  if ((scope !== 'whole' && scope !== 'outflow') || typeof effectiveS !== 'number' || typeof reason !== 'string')
    return null;
  return { instrument, type: known, by, scope, effectiveS, reason };
}
