import { randomBytes } from 'node:crypto';
import { recordEvent } from '@musubi/agreements';
import { entryHash } from '@musubi/ledger';
import type { AgreementEvent, JournalEntry } from '@musubi/model';
import { personOf } from '../api/access.ts';
import type { AgreementEventRequest, AgreementView, Login, Problem } from '../contract.ts';
import type { NodeCore } from '../core.ts';
import { agreementViews, awaitingView, possibleActs } from '../views/agreement-view.ts';
import type { PendingAct } from './pending-acts.ts';

/** Instruments and acts on them of a running node, as its API sees them. */
export class AgreementSurface {
  private readonly core: NodeCore;
  private readonly twoPersons: readonly AgreementEvent['type'][];
  /** Told when something waits that did not, or no longer does. */
  private readonly onWaiting: () => void;

  constructor(core: NodeCore, twoPersons: readonly AgreementEvent['type'][], onWaiting: () => void) {
    this.core = core;
    this.twoPersons = twoPersons;
    this.onWaiting = onWaiting;
  }

  /** The register at a moment, by what was known at another; absent: now, by all that is known. */
  list(atS?: number, knownS?: number): AgreementView[] {
    const { keeper, pendingActs, nation, nowS } = this.core.parts;
    const views = agreementViews(keeper.register, keeper.refused, atS ?? nowS(), knownS);
    if (atS !== undefined || knownS !== undefined) return views;
    const waiting = pendingActs.list(nowS());
    return views.map((view) => ({
      ...view,
      acts: possibleActs(keeper.register, view.id, nation, nowS()),
      twoPersons: [...this.twoPersons],
      awaiting: waiting.filter(({ event }) => event.instrument === view.id).map(awaitingView),
    }));
  }

  /** Does an act, or writes it down for a second person where the configuration asks for one. */
  async act(id: string, request: AgreementEventRequest, login: Login): Promise<AgreementView | Problem> {
    const { scope = 'whole', reason = `by ${login.name}`, ...said } = request;
    const act = { ...said, instrument: id, scope, reason };
    if (!this.twoPersons.includes(act.type)) return this.settled(id, await this.core.act(act));
    const { nation, nowS, pendingActs, log } = this.core.parts;
    const event = { ...act, by: nation, effectiveS: act.effectiveS ?? nowS() };
    const problem = this.problemOf(event);
    if (problem !== null) return problem;
    const asked = randomBytes(6).toString('hex');
    const entry = await pendingActs.ask(asked, event, act.effectiveS === undefined, personOf(login), nowS());
    if ('code' in entry) return { ...entry };
    log.note({ type: 'event', digest: entryHash(entry) }, nowS());
    this.onWaiting();
    return this.view(id);
  }

  /** A second person's confirmation: judged anew, written down, and done. */
  async confirm(id: string, waiting: string, login: Login): Promise<AgreementView | Problem> {
    const { nowS, pendingActs, log } = this.core.parts;
    const person = personOf(login);
    const found = pendingActs.confirmable(waiting, person, nowS());
    if ('code' in found) return { ...found };
    if (found.event.instrument !== id) return noSuchAct(waiting);
    const problem = this.problemOf({ ...found.event, effectiveS: found.atOnce ? nowS() : found.event.effectiveS });
    if (problem !== null) return problem;
    log.note({ type: 'event', digest: entryHash(await pendingActs.confirm(waiting, person, nowS())) }, nowS());
    return this.settled(id, await this.core.act(actOf(found)));
  }

  async withdraw(id: string, waiting: string, login: Login): Promise<AgreementView | Problem> {
    const { nowS, pendingActs, log } = this.core.parts;
    const isOfIt = pendingActs.list(nowS()).some((act) => act.id === waiting && act.event.instrument === id);
    if (!isOfIt) return noSuchAct(waiting);
    const entry = await pendingActs.withdraw(waiting, personOf(login), nowS());
    if ('code' in entry) return { ...entry };
    log.note({ type: 'event', digest: entryHash(entry) }, nowS());
    this.onWaiting();
    return this.view(id);
  }

  private settled(id: string, outcome: JournalEntry | Problem): AgreementView | Problem {
    return 'message' in outcome ? named(outcome) : this.view(id);
  }

  private problemOf(event: AgreementEvent): Problem | null {
    const { keeper, nowS } = this.core.parts;
    const judged = recordEvent(keeper.register, event, nowS());
    return 'problem' in judged ? named(judged.problem) : null;
  }

  private view(id: string): AgreementView {
    return this.list().find((agreement) => agreement.id === id) as AgreementView;
  }
}

/** The API's name for an instrument that nobody knows. */
function named({ code, message }: Problem): Problem {
  return { code: code === 'unknown-instrument' ? 'no-such-instrument' : code, message };
}

function noSuchAct(id: string): Problem {
  return { code: 'no-such-act', message: `No act ${id} waits for confirmation` };
}

/** What is done in the end: an act that was to take effect at once takes effect when it is confirmed. */
function actOf({ event, atOnce }: PendingAct): Omit<AgreementEvent, 'by' | 'effectiveS'> & { effectiveS?: number } {
  const { by: _, effectiveS, ...act } = event;
  return atOnce ? act : { ...act, effectiveS };
}
