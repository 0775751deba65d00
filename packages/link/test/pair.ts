import { type LinkEvent, LinkSession, type SessionOptions } from '../src/index.ts';
import { NOW_S } from './releases.ts';

export const EMPTY = { instruments: [], lastEntrySeen: 0 } as const;

export function jpnSession(change: Partial<SessionOptions> = {}): LinkSession {
  return new LinkSession({ self: 'JPN', peer: 'USA', ...EMPTY, ...change });
}

export function usaSession(change: Partial<SessionOptions> = {}): LinkSession {
  return new LinkSession({ self: 'USA', peer: 'JPN', ...EMPTY, ...change });
}

/** Carries bytes from one side to the other once, in pieces of `piece` bytes. */
export function carry(from: LinkSession, to: LinkSession, nowS = NOW_S, piece = Number.POSITIVE_INFINITY): void {
  const bytes = Buffer.concat(from.takeOutput());
  for (let at = 0; at < bytes.length; at += piece) to.receive(bytes.subarray(at, at + piece), nowS);
}

export function exchange(a: LinkSession, b: LinkSession, nowS = NOW_S): void {
  carry(a, b, nowS);
  carry(b, a, nowS);
}

/** Two sessions that have greeted each other, their hello events taken. */
export function openPair(
  jpn: Partial<SessionOptions> = {},
  usa: Partial<SessionOptions> = {},
): [LinkSession, LinkSession] {
  const pair: [LinkSession, LinkSession] = [jpnSession(jpn), usaSession(usa)];
  for (const session of pair) session.start(NOW_S);
  exchange(...pair);
  for (const session of pair) session.takeEvents();
  return pair;
}

export function eventsOf<T extends LinkEvent['type']>(
  session: LinkSession,
  type: T,
): Extract<LinkEvent, { type: T }>[] {
  return session.takeEvents().filter((event) => event.type === type) as Extract<LinkEvent, { type: T }>[];
}
