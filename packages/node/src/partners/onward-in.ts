import type { NationCode, Subject } from '@musubi/model';
import { decidePassingOn, type OpenedSection, type ReleaseContext, type SignedSection } from '@musubi/release';
import type { Inflow } from './inflow.ts';
import { CONSENT_S, type SectionCheck } from './section-check.ts';

interface Held {
  readonly section: OpenedSection;
  readonly heardS: number;
}

export interface OnwardInParts {
  readonly check: SectionCheck;
  /** The context in which this node would release to a nation. */
  readonly context: (recipient: NationCode) => ReleaseContext;
  readonly inflowOf: (origin: NationCode) => Inflow;
}

/** What partners pass on to this node of other nations' tracks: checked, judged on this node's own copies, shown. */
export class OnwardIn {
  private readonly parts: OnwardInParts;
  /** The latest by `origin via subject`; an origin has a pinned key, so there are few. */
  private readonly held = new Map<string, Held>();

  constructor(parts: OnwardInParts) {
    this.parts = parts;
  }

  /** Takes a section that came by way of a partner; what is wrong with it as a sentence, else null. */
  take(given: SignedSection, nowS: number): string | null {
    const checked = this.parts.check.check(given, nowS);
    if ('wrong' in checked) return checked.wrong;
    if (!('section' in checked)) return null;
    const { section } = checked;
    const refused = this.refusal(section);
    if (refused !== null) {
      this.end(section.origin, section.via, section.subject, nowS);
      return refused;
    }
    const { origin, via, subject, release } = section;
    this.held.set(nameOf(origin, via, subject), { section, heardS: nowS });
    this.parts.inflowOf(origin).receivePassedOn(via, subject, release, nowS);
    return null;
  }

  /** The forwarder passes on nothing more of an origin's tracks of this subject. */
  end(origin: NationCode, via: NationCode, subject: Subject, nowS: number): void {
    // Of an origin that never gave anything there is nothing to end, and nothing to be kept in mind.
    if (this.held.delete(nameOf(origin, via, subject))) this.parts.inflowOf(origin).endPassedOn(via, subject, nowS);
  }

  /** Lets go of what is not renewed, and of what the own copies of the agreements no longer let come. */
  review(nowS: number): void {
    for (const { section, heardS } of this.held.values()) {
      const { origin, via, subject } = section;
      const isRenewed = Math.abs(nowS - heardS) <= CONSENT_S;
      if (!isRenewed || this.refusal(section) !== null) this.end(origin, via, subject, nowS);
    }
  }

  private refusal(section: OpenedSection): string | null {
    const own = this.parts.context(section.via);
    const decision = decidePassingOn(section, { ...own, self: section.via, recipient: own.self });
    return decision.outcome === 'permit' ? null : (decision.because[0]?.text ?? 'nothing lets it come');
  }
}

function nameOf(origin: NationCode, via: NationCode, subject: Subject): string {
  return `${origin} ${via} ${subject}`;
}
