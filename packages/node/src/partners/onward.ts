import type { KeyObject } from 'node:crypto';
import type { NationCode, Subject } from '@musubi/model';
import type { ReleaseContext, SignedSection } from '@musubi/release';
import type { Alarms } from '../alarms.ts';
import type { Inflow } from './inflow.ts';
import { OnwardIn } from './onward-in.ts';
import { OnwardPassing } from './onward-pass.ts';
import type { Partner } from './partner.ts';
import { SectionCheck } from './section-check.ts';

/** Acts reach nations at different moments: what is refused for less than this is nobody's fault, s. */
const LASTING_S = 5;
/** An alarm about sections ends so long after the last that was wrong, s. */
const OVER_S = 10;

export interface OnwardParts {
  readonly own: NationCode;
  readonly partners: ReadonlyMap<NationCode, Partner>;
  /** The journal keys of origins, pinned in the configuration; partners' are among them. */
  readonly originKeys: ReadonlyMap<NationCode, KeyObject>;
  readonly alarms: Alarms;
  readonly context: (recipient: NationCode) => ReleaseContext;
  readonly inflowOf: (origin: NationCode) => Inflow;
}

interface Wrong {
  readonly firstS: number;
  lastS: number;
}

/** Sections that partners bring: their own, to pass on, and other nations', for this node. */
export class Onward {
  readonly passing: OnwardPassing;
  private readonly incoming: OnwardIn;
  private readonly parts: OnwardParts;
  /** Since when a partner brings what is wrong, by `partner origin subject`. */
  private readonly wrong = new Map<string, Wrong>();

  constructor(parts: OnwardParts) {
    this.parts = parts;
    const { partners, originKeys, context, inflowOf } = parts;
    const check = new SectionCheck(originKeys);
    this.passing = new OnwardPassing(partners, check, context);
    this.incoming = new OnwardIn({ check, context, inflowOf });
  }

  /** Takes a section of a partner. Returns the partner for which something waits now, or null. */
  take(from: Partner, section: SignedSection, nowS: number): Partner | null {
    if (section.to === this.parts.own) {
      this.note(from.nation, section, this.incoming.take(section, nowS), nowS);
      return null;
    }
    const taken = this.passing.take(section, nowS);
    this.note(from.nation, section, taken !== null && 'wrong' in taken ? taken.wrong : null, nowS);
    return taken !== null && 'nation' in taken ? taken : null;
  }

  ended(from: Partner, origin: NationCode, subject: Subject, nowS: number): void {
    this.incoming.end(origin, from.nation, subject, nowS);
  }

  /** Judges again what was passed on, to these partners and to this node. */
  review(recipients: Iterable<Partner>, nowS: number): void {
    for (const partner of recipients) this.passing.review(partner);
    this.incoming.review(nowS);
    for (const [name, { lastS }] of this.wrong) if (Math.abs(nowS - lastS) > OVER_S) this.right(name);
  }

  private right(name: string): void {
    if (!this.wrong.delete(name)) return;
    const nation = name.slice(0, 3);
    if (![...this.wrong.keys()].some((other) => other.startsWith(nation))) this.parts.alarms.end(`onward-${nation}`);
  }

  private note(nation: NationCode, { origin, subject }: SignedSection, wrong: string | null, nowS: number): void {
    // Of those without a key there may be any number.
    const name = `${nation} ${this.parts.originKeys.has(origin) ? origin : 'unknown'} ${subject}`;
    if (wrong === null) {
      this.right(name);
      return;
    }
    const known = this.wrong.get(name) ?? { firstS: nowS, lastS: nowS };
    known.lastS = nowS;
    this.wrong.set(name, known);
    if (nowS - known.firstS < LASTING_S) return;
    this.parts.alarms.raise(`onward-${nation}`, `${nation} brings tracks of ${origin} that are not taken: ${wrong}`, {
      detail: wrong,
      parameters: { origin },
    });
  }
}
