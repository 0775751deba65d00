import { emissions } from './emissions.ts';
import type { Scenario } from './scenario.ts';
import type { Emission, SimulatedSensor } from './sensor.ts';

/** After a pause longer than this, what was due meanwhile is left out rather than sent in a burst. */
const LATE_MAX_S = 5;

/** Hands out a sensor's emissions as they fall due. */
export class Player {
  readonly #scenario: Scenario;
  readonly #sensor: SimulatedSensor;
  #ahead: Emission[] = [];
  #next = 0;
  /** Emissions have been made up to here. */
  #madeToS: number;

  constructor(scenario: Scenario, sensor: SimulatedSensor, nowS: number) {
    this.#scenario = scenario;
    this.#sensor = sensor;
    this.#madeToS = nowS;
  }

  /** What is due at `nowS` and has not been handed out. */
  due(nowS: number): Uint8Array[] {
    const chunkS = Math.max(1, this.#sensor.periodS);
    const stepped = nowS > this.#madeToS + LATE_MAX_S || nowS < this.#madeToS - chunkS - LATE_MAX_S;
    if (stepped) this.#restart(nowS);
    const pieces: Uint8Array[] = [];
    for (;;) {
      while (this.#next < this.#ahead.length) {
        const emission = this.#ahead[this.#next] as Emission;
        if (emission.atS > nowS) return pieces;
        pieces.push(emission.bytes);
        this.#next++;
      }
      if (this.#madeToS > nowS) return pieces;
      this.#make(chunkS);
    }
  }

  #make(chunkS: number): void {
    this.#ahead = emissions(this.#scenario, this.#sensor, this.#madeToS, this.#madeToS + chunkS);
    this.#next = 0;
    this.#madeToS += chunkS;
  }

  #restart(nowS: number): void {
    this.#ahead = [];
    this.#next = 0;
    this.#madeToS = nowS;
  }
}
