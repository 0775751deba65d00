import type { NationCode } from '@musubi/model';
import type { Alarms } from '../alarms.ts';
import type { Partner } from './partner.ts';
import type { Witnessing } from './witnessing.ts';

export interface WitnessExchangeParts {
  readonly partners: ReadonlyMap<NationCode, Partner>;
  readonly witnessing: Witnessing;
  readonly alarms: Alarms;
  readonly nowS: () => number;
  /** Lets what a session has to say go. */
  readonly pump: (partners: Iterable<Partner>) => Promise<void>;
}

/** Asks partners to witness the own ledger, and answers theirs. */
export class WitnessExchange {
  private readonly parts: WitnessExchangeParts;

  constructor(parts: WitnessExchangeParts) {
    this.parts = parts;
  }

  /** Asks every partner when it is time. */
  tick(nowS: number): void {
    if (!this.parts.witnessing.isDue(nowS)) return;
    for (const partner of this.parts.partners.values()) void this.ask(partner);
  }

  /** A partner asks to have its ledger witnessed. */
  async judge(partner: Partner, body: string): Promise<void> {
    const { witnessing, alarms, nowS, pump } = this.parts;
    const { nation } = partner;
    try {
      const { status, body: answer, suspicion } = await witnessing.judge(nation, body, nowS());
      if (suspicion) {
        const message = `The ledger of ${nation} is not witnessed: ${suspicion}`;
        alarms.raise(`witness-${nation}`, message, { detail: suspicion });
      }
      if (partner.session?.answerWitness(status, answer)) await pump([partner]);
    } catch (error) {
      alarms.raise('ledger', `What was witnessed cannot be written: ${String(error)}`, { detail: String(error) });
    }
  }

  /** A partner answers. */
  async answered(partner: Partner, status: number, body: string): Promise<void> {
    const { witnessing, alarms, nowS } = this.parts;
    const { nation } = partner;
    const outcome = await witnessing.answered(nation, status, body, nowS()).catch((error: unknown) => String(error));
    if (outcome === 'again') await this.ask(partner);
    else alarms.raiseIf(outcome, { detail: outcome ?? '' }, `witnessed-by-${nation}`);
  }

  private async ask(partner: Partner): Promise<void> {
    const request = await this.parts.witnessing.request(partner.nation).catch(() => null);
    if (request !== null && partner.session?.askWitness(request)) await this.parts.pump([partner]);
  }
}
