import { readEvent } from '@musubi/agreements';
import type { AgreementEvent, JournalEntry, Json } from '@musubi/model';

const SUBJECT = /^agreement\/([a-z0-9-]{1,64})$/;

/** The subject of journal entries about an instrument. */
export function agreementSubject(instrument: string): string {
  return `agreement/${instrument}`;
}

/** What an entry about an event carries; fields that say nothing are left out. */
export function eventBody(event: AgreementEvent): Json {
  const { instrument, type, by, scope, effectiveS, reason, only, endsS, textSha256, nation, successor } = event;
  const extras = { only: only && { ...only }, endsS, textSha256, nation, successor };
  const said = Object.entries(extras).filter(([, value]) => value !== undefined);
  return { instrument, type, by, scope, effectiveS, reason, ...(Object.fromEntries(said) as Record<string, Json>) };
}

/**
 * The event that a journal entry tells, or null when it tells none: the body must be an event, of
 * the instrument the subject names, by the author of the entry.
 */
export function eventOfEntry(entry: JournalEntry): AgreementEvent | null {
  const instrument = SUBJECT.exec(entry.subject)?.[1];
  if (instrument === undefined) return null;
  const read = readEvent(entry.body);
  if ('message' in read) return null;
  return read.event.by === entry.author && read.event.instrument === instrument ? read.event : null;
}
