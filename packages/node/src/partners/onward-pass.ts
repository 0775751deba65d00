import type { NationCode, Subject } from '@musubi/model';
import { type Decision, type OpenedSection, passOn, type ReleaseContext, type SignedSection } from '@musubi/release';
import type { Partner } from './partner.ts';
import type { SectionCheck } from './section-check.ts';

/** A section that was given to this node for a partner, and what became of it. */
export interface Passing {
  readonly section: OpenedSection;
  readonly decision: Decision;
}

/** Passes sections of partners on to other partners, where the agreements let it. One hop: what was passed on to this node stays here. */
export class OnwardPassing {
  private readonly partners: ReadonlyMap<NationCode, Partner>;
  private readonly check: SectionCheck;
  private readonly context: (recipient: NationCode) => ReleaseContext;
  /** The latest by `origin to subject`; nations are partners, so there are few. */
  private readonly latest = new Map<string, Passing>();

  constructor(
    partners: ReadonlyMap<NationCode, Partner>,
    check: SectionCheck,
    context: (recipient: NationCode) => ReleaseContext,
  ) {
    this.partners = partners;
    this.check = check;
    this.context = context;
  }

  /** Takes a section that its origin gave; returns the partner for which there is something now, or what is wrong. */
  take(given: SignedSection, nowS: number): Partner | null | { readonly wrong: string } {
    const to = this.partners.get(given.to);
    if (!to) return null;
    const checked = this.check.check(given, nowS);
    if ('wrong' in checked) return checked;
    if (!('section' in checked)) return null;
    this.decide(checked.section, to);
    return to;
  }

  /** Judges again what a partner was given: terms may have changed. */
  review(to: Partner): void {
    for (const { section, decision } of this.latest.values()) {
      if (section.to !== to.nation || decision.outcome === 'deny') continue;
      const now = passOn(section, this.context(to.nation)).decision;
      if (now.outcome === 'deny') this.stop(to, { section, decision: now });
    }
  }

  /** What was last said to a partner about an origin's tracks, by subject. */
  of(origin: NationCode, to: NationCode): Passing[] {
    return [...this.latest.values()].filter(({ section }) => section.origin === origin && section.to === to);
  }

  private decide(section: OpenedSection, to: Partner): void {
    const before = this.latest.get(nameOf(section))?.decision.outcome;
    const passed = passOn(section, this.context(to.nation));
    if ('released' in passed) {
      this.latest.set(nameOf(section), { section, decision: passed.decision });
      to.session?.passOn(passed.released);
    } else if (before === 'permit') this.stop(to, { section, decision: passed.decision });
    else this.latest.set(nameOf(section), { section, decision: passed.decision });
  }

  private stop(to: Partner, passing: Passing): void {
    const { origin, subject } = passing.section;
    this.latest.set(nameOf(passing.section), passing);
    to.session?.endPassingOn(origin, subject);
  }
}

function nameOf({ origin, to, subject }: { origin: NationCode; to: NationCode; subject: Subject }): string {
  return `${origin} ${to} ${subject}`;
}
