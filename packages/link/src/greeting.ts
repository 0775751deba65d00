import type { LinkFault } from './error.ts';
import type { LinkLimits } from './limits.ts';
import { encodeHello, type Hello } from './messages.ts';
import type { LinkEvent, SessionOptions } from './session-types.ts';

/** The HELLO that this node says. */
export function ownHello({ self, peer, lastEntrySeen, instruments }: SessionOptions): Uint8Array {
  const digests = instruments.map(({ id, textSha256 }) => ({ id, textSha256 }));
  return encodeHello({ nation: self, to: peer, lastEntry: lastEntrySeen, instruments: digests });
}

/** What is wrong with the peer's HELLO, or null. */
export function helloFault(
  { nation, to, lastEntry }: Hello,
  options: SessionOptions,
  limits: LinkLimits,
): LinkFault | null {
  const { self, peer } = options;
  if (nation !== peer || to !== self) {
    const message = `HELLO from ${nation} to ${to} on the link from ${peer} to ${self}`;
    return { code: 'wrong-nation', message };
  }
  if (lostEntries(lastEntry, options) <= limits.entriesLostMax) return null;
  const message = `${peer} has seen entry ${lastEntry}, and ${options.lastEntryNumbered} is the last that was numbered`;
  return { code: 'bad-acknowledgement', message };
}

/** How many entries the peer says it has that were never numbered on this disk: it may be an older one. */
function lostEntries(lastEntry: number, { lastEntryNumbered = lastEntry }: SessionOptions): number {
  return Math.max(0, lastEntry - lastEntryNumbered);
}

export function helloEvent({ nation, lastEntry, instruments }: Hello, options: SessionOptions): LinkEvent {
  const theirs = new Map(instruments.map(({ id, textSha256 }) => [id, textSha256]));
  const drifted = options.instruments
    .filter(({ id, textSha256 }) => theirs.has(id) && theirs.get(id) !== textSha256)
    .map(({ id }) => id);
  return { type: 'hello', nation, instruments, drifted, resumeFrom: lastEntry, lost: lostEntries(lastEntry, options) };
}
