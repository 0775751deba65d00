import { randomBytes } from 'node:crypto';
import { instrumentState, type Register, recordEvent } from '@musubi/agreements';
import { entryHash } from '@musubi/ledger';
import type { AgreementEvent, JournalEntry } from '@musubi/model';
import { type GrantRequest, grantProblem } from '@musubi/release';
import { personOf } from '../api/access.ts';
import type { GrantAsked, GrantView, Login, Problem, WhatIf, WhatIfRequest } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import type { GrantRefusal } from './grant-keeper.ts';
import { grantView } from './grant-view.ts';
import { whatIf } from './what-if.ts';

/** Grants and what-ifs of a running node, as its API sees them. */
export class ReleaseSurface {
  private readonly core: NodeCore;

  constructor(core: NodeCore) {
    this.core = core;
  }

  /** Every grant asked for, the newest last. */
  grants(): GrantView[] {
    const { grants, nowS } = this.core.parts;
    return grants.list().map((record) => grantView(record, nowS()));
  }

  async requestGrant(asked: GrantAsked, login: Login): Promise<GrantView | Problem> {
    const { sensors, partners, nowS, grants } = this.core.parts;
    const { to, purpose, reason, untilS } = asked;
    if (!partners.has(to)) return { code: 'no-such-partner', message: `${to} is no partner of this node` };
    const requestedS = nowS();
    const id = randomBytes(6).toString('hex');
    const named = { id, to, purpose, sensors: [...asked.sensors], reason };
    const request: GrantRequest = { ...named, requestedBy: personOf(login), requestedS, untilS };
    const problem = grantProblem(request, sensors, { ...this.core.context(to), purpose });
    if (problem !== null) return { ...problem };
    return this.settled(id, await grants.request(request, requestedS));
  }

  /** Judged anew: what was right to ask for may no longer be right to open. */
  async approveGrant(id: string, login: Login): Promise<GrantView | Problem> {
    const { sensors, nowS, grants } = this.core.parts;
    const request = grants.find(id)?.request;
    if (request !== undefined) {
      const problem = grantProblem(request, sensors, { ...this.core.context(request.to), purpose: request.purpose });
      if (problem !== null) return { ...problem };
    }
    return this.settled(id, await grants.approve(id, personOf(login), nowS()));
  }

  async revokeGrant(id: string, login: Login): Promise<GrantView | Problem> {
    const { nowS, grants } = this.core.parts;
    return this.settled(id, await grants.revoke(id, personOf(login), nowS()));
  }

  /** What an event would change for each partner, without recording it. */
  whatIf(request: WhatIfRequest): WhatIf | Problem {
    const { keeper, nation, nowS } = this.core.parts;
    const { by = nation, scope = 'whole', reason = '', effectiveS = nowS(), ...said } = request;
    const event = { ...said, by, scope, effectiveS, reason };
    const judged = recordEvent(keeper.register, event, nowS());
    if ('problem' in judged) {
      const { code, message } = judged.problem;
      return { code: code === 'unknown-instrument' ? 'no-such-instrument' : code, message };
    }
    return whatIf(this.core, event, judged.register, noticeRunsOutS(keeper.register, judged.register, event));
  }

  /** The decision is in the ledger, and what follows from it goes at once. */
  private async settled(id: string, outcome: JournalEntry | GrantRefusal): Promise<GrantView | Problem> {
    if ('code' in outcome) return { code: outcome.code, message: outcome.message };
    const { log, nowS, grants, partners } = this.core.parts;
    log.note({ type: 'event', digest: entryHash(outcome) }, nowS());
    const record = grants.find(id);
    if (record === undefined) return { code: 'no-such-grant', message: `No grant is called ${id}` };
    const partner = partners.get(record.request.to);
    if (partner !== undefined) await this.core.termsChanged([partner]);
    return grantView(record, nowS());
  }
}

/** When a notice that an event gives, suspends or withdraws takes effect: before then nothing would be different. */
function noticeRunsOutS(
  before: Register,
  after: Register,
  { type, instrument, by, effectiveS }: AgreementEvent,
): number {
  if (!type.startsWith('notice-')) return effectiveS;
  const ends = [before, after].flatMap((register) => {
    const { notices = [] } = instrumentState({ ...register }, instrument, effectiveS) ?? {};
    return notices.filter((notice) => notice.by === by).map(({ takesEffectS }) => takesEffectS ?? effectiveS);
  });
  return Math.max(effectiveS, ...ends);
}
