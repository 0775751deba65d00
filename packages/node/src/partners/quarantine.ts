import type { LinkFaultCode } from '@musubi/link';
import type { NationCode } from '@musubi/model';

const FIRST_S = 5;
const LONGEST_S = 300;
/** A partner that was good for this long begins anew. */
const FORGIVEN_S = 600;

/** Faults that are no misdeed: lines go silent, and partners close. */
const INNOCENT: ReadonlySet<LinkFaultCode> = new Set(['silent', 'closed-by-peer']);

interface Record {
  strikes: number;
  untilS: number;
}

/** Keeps partners that break the rules of the link away for a while, longer each time. */
export class Quarantine {
  private readonly records = new Map<NationCode, Record>();

  /** Notes a fault; returns how long the partner is kept away, s. */
  note(nation: NationCode, code: LinkFaultCode, nowS: number): number {
    if (INNOCENT.has(code)) return 0;
    const before = this.records.get(nation);
    const strikes = before && nowS - before.untilS < FORGIVEN_S ? before.strikes + 1 : 1;
    const forS = Math.min(LONGEST_S, FIRST_S * 2 ** (strikes - 1));
    this.records.set(nation, { strikes, untilS: nowS + forS });
    return forS;
  }

  holds(nation: NationCode, nowS: number): boolean {
    return nowS < (this.records.get(nation)?.untilS ?? Number.NEGATIVE_INFINITY);
  }
}
