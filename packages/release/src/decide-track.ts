import type { Sensor, TrackBatch } from '@musubi/model';
import { decide } from './decide.ts';
import { type Decision, deny, type ReleaseContext } from './decision.ts';
import { grantReasons } from './grant.ts';
import { type Lineage, Lineages, sensorsOf } from './lineage.ts';
import { sensorLabelReason } from './sensors.ts';
import { isWithin, termsToward, type Zone, zonesOf } from './terms.ts';
import { TRACK_BITS_END, trackBits, trackItem } from './track-item.ts';
import { canTreat, describeTreatment, type Treatment, treatmentOf } from './treatment.ts';

/**
 * Whether row `row` of a batch may go to the recipient: `decide` on the row, with the sensors that
 * stand in the way named, and denied when its obligations cannot be executed on it.
 */
export function decideTrack(
  batch: TrackBatch,
  row: number,
  sensors: readonly Sensor[],
  context: ReleaseContext,
): Decision {
  const lineage = new Lineages(sensors, context).of(batch, row);
  const decided = decideRow(batch, row, lineage, context);
  const decision = particular(decided, treatmentOf(decided.obligations), batch, row, sensors, context);
  if (decision.outcome === 'deny') return decision;
  return { ...decision, because: [...decision.because, ...grantReasons(sensorsOf(batch, row, sensors), context)] };
}

/** A decision with what is to be done to the item. */
export interface TreatedDecision extends Decision {
  readonly treatment: Treatment;
}

/** Decides rows of one batch for one context; rows that no rule can tell apart are decided once. */
export class TrackDecider {
  readonly #sensors: readonly Sensor[];
  readonly #context: ReleaseContext;
  readonly #lineages: Lineages;
  readonly #zones: readonly Zone[];
  readonly #decisions = new Map<number | string, TreatedDecision>();

  constructor(sensors: readonly Sensor[], context: ReleaseContext) {
    this.#sensors = sensors;
    this.#context = context;
    this.#lineages = new Lineages(sensors, context);
    this.#zones = termsToward(context).flatMap(zonesOf);
  }

  lineage(batch: TrackBatch, row: number): Lineage {
    return this.#lineages.of(batch, row);
  }

  decide(batch: TrackBatch, row: number, lineage: Lineage): TreatedDecision {
    const key = this.#key(batch, row, lineage);
    let decision = this.#decisions.get(key);
    if (decision === undefined) {
      const decided = decideRow(batch, row, lineage, this.#context);
      decision = { ...decided, treatment: treatmentOf(decided.obligations) };
      this.#decisions.set(key, decision);
    }
    const { treatment } = decision;
    const own = particular(decision, treatment, batch, row, this.#sensors, this.#context);
    return own === decision ? decision : { ...own, treatment };
  }

  /** All of a row that `decide` can see: its lineage, subject, marks, and the zones it lies in. */
  #key(batch: TrackBatch, row: number, lineage: Lineage): number | string {
    const key = lineage.index * TRACK_BITS_END + trackBits(batch, row);
    if (this.#zones.length === 0) return key;
    const place = {
      latitudeRad: batch.latitudeRad[row] as number,
      longitudeRad: batch.longitudeRad[row] as number,
      altitudeM: batch.altitudeM[row] as number,
    };
    return `${key} ${this.#zones.map((zone) => (isWithin(zone, place) ? 1 : 0)).join('')}`;
  }
}

/** What is decided on a row as one of its kind. */
function decideRow(batch: TrackBatch, row: number, lineage: Lineage, context: ReleaseContext): Decision {
  if (lineage.label === null) return deny(lineage.problem === null ? [] : [lineage.problem]);
  return decide(trackItem(batch, row, lineage, lineage.label), context);
}

/** What is to be said of this row and of no other of its kind. */
function particular(
  decision: Decision,
  treatment: Treatment,
  batch: TrackBatch,
  row: number,
  sensors: readonly Sensor[],
  context: ReleaseContext,
): Decision {
  if (decision.outcome === 'permit') {
    return canTreat(treatment, batch, row) ? decision : untreatable(decision, treatment);
  }
  if (!decision.because.some((reason) => reason.rule === 'label-releasable')) return decision;
  // The sensors say more exactly what the label they add up to says; it may still be the sum alone
  // that lists nobody, and then its own reason stands.
  const named = sensorsOf(batch, row, sensors).flatMap((sensor) => sensorLabelReason(sensor, context) ?? []);
  return deny([...named, ...decision.because.filter(({ rule }) => named.length === 0 || rule !== 'label-releasable')]);
}

function untreatable({ basis }: Decision, treatment: Treatment): Decision {
  const text = `A track without a whole state and its error cannot go ${describeTreatment(treatment).join('; ')}`;
  return deny([{ instrument: null, article: null, ...basis, rule: 'obligation', outcome: 'deny', text }]);
}
