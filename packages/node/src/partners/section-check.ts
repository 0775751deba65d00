import { type KeyObject, verify } from 'node:crypto';
import { isSectionSigned, openSection } from '@musubi/link';
import type { OpenedSection, SignedSection } from '@musubi/release';

/** A section older than this, or as far ahead, is not taken: an origin's consent runs out unless it is renewed. */
export const CONSENT_S = 5;

export type CheckedSection =
  | { readonly section: OpenedSection }
  /** Said before, too old or ahead of time: nobody's fault, and left aside. */
  | { readonly stale: true }
  /** What is wrong with it, as a sentence without its full stop. */
  | { readonly wrong: string };

/**
 * Looks at sections as they come, whoever brings them: signed by the origin, newer than the one before
 * of the same kind, of this moment, and whole. Hostile until all of that is shown.
 */
export class SectionCheck {
  private readonly keys: ReadonlyMap<string, KeyObject>;
  /** The time of the latest, by `origin via to subject`. */
  private readonly latest = new Map<string, number>();

  /** @param keys the journal keys of origins, pinned in this node's configuration. */
  constructor(keys: ReadonlyMap<string, KeyObject>) {
    this.keys = keys;
  }

  check(given: SignedSection, nowS: number): CheckedSection {
    const { origin, via, to, subject } = given;
    const key = this.keys.get(origin);
    if (!key) return { wrong: `no key of ${origin} is pinned here` };
    const isSigned = isSectionSigned(given, (message, signature) => verify(null, message, key, signature));
    if (!isSigned) return { wrong: `${origin} did not sign it` };
    const opened = openSection(given);
    if (!opened.ok) return { wrong: `${origin} signed what is ${opened.fault.code}: ${opened.fault.message}` };
    const { timeS } = opened.value.release;
    const name = `${origin} ${via} ${to} ${subject}`;
    // A clock that was set back must not keep an origin away: what is ahead of this one's is not remembered.
    if (!(Math.abs(nowS - timeS) <= CONSENT_S) || timeS <= (this.latest.get(name) ?? 0)) return { stale: true };
    this.latest.set(name, timeS);
    return { section: opened.value };
  }
}
