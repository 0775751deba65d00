import type { NationCode } from '@musubi/model';
import { createScenario, emissions, type Scenario } from '@musubi/sim';
import { START_S } from './clock.ts';
import type { WorldPlan } from './plan.ts';

/** Bytes of a sensor on their way to its node. */
export interface Heard {
  readonly nation: NationCode;
  /** Of the input, as the node's configuration names it. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** True s. */
  readonly atS: number;
}

/** How much is worked out at once, s. */
const STRIDE_S = 1;

/** Everything the sensors of a world say, by the time at which they say it. */
export class Broadcast {
  readonly #plan: WorldPlan;
  readonly #scenario: Scenario;
  #waiting: Heard[] = [];
  #workedOutS = 0;

  constructor(plan: WorldPlan) {
    const { seed, aircraft, vessels } = plan;
    this.#plan = plan;
    this.#scenario = createScenario({ seed: seed | 0, startS: START_S, aircraft, vessels });
  }

  /** What was said since the last call and before `untilS`, true s. */
  upTo(untilS: number): Heard[] {
    while (this.#workedOutS < untilS) this.#workOut();
    const due = this.#waiting.filter(({ atS }) => atS < untilS);
    this.#waiting = this.#waiting.filter(({ atS }) => atS >= untilS);
    return due;
  }

  #workOut(): void {
    const fromS = START_S + this.#workedOutS;
    this.#workedOutS += STRIDE_S;
    for (const { nation, sensors } of this.#plan.nations) {
      for (const { simulated, config } of sensors) {
        for (const { atS, bytes } of emissions(this.#scenario, simulated, fromS, fromS + STRIDE_S)) {
          this.#waiting.push({ nation, address: config.input, bytes, atS: atS - START_S });
        }
      }
    }
  }
}
