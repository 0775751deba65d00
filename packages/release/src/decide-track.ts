import type { Sensor, TrackBatch } from '@musubi/model';
import { BlockingSensors } from './blocking-sensors.ts';
import { decide } from './decide.ts';
import { type Decision, deny, type Reason, type ReleaseContext } from './decision.ts';
import { grantReasons } from './grant.ts';
import { type Lineage, Lineages, sensorsOf } from './lineage.ts';
import { sensorLabelReason } from './sensors.ts';
import { termsToward, zonesOf } from './terms.ts';
import { TRACK_BITS_END, trackBits, trackItem } from './track-item.ts';
import { canTreat, describeTreatment, type Treatment, treatmentOf } from './treatment.ts';
import { ZoneSet } from './zone-set.ts';

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
  const decision = decideRow(batch, row, lineage, context);
  const made = sensorsOf(batch, row, sensors);
  if (decision.outcome === 'deny') {
    return naming(
      made.flatMap((sensor) => sensorLabelReason(sensor, context) ?? []),
      decision,
    );
  }
  const treatment = treatmentOf(decision.obligations);
  if (!canTreat(treatment, batch, row)) return untreatable(decision, treatment);
  return { ...decision, because: [...decision.because, ...grantReasons(made, context)] };
}

/** A decision with what is to be done to the item. */
export interface TreatedDecision extends Decision {
  readonly treatment: Treatment;
}

/** What is remembered of rows of one kind. */
interface Kind {
  readonly decision: TreatedDecision;
  /** What is decided instead on a row without the whole state that the treatment needs; null where it needs none. */
  readonly untreatable: TreatedDecision | null;
  /** A denial that names the sensors in the way: by the sets of such sensors, which are few. */
  readonly bySensors: (TreatedDecision | undefined)[] | null;
}

/** Decides rows of one table of sensors for one context; rows that no rule can tell apart are decided once. */
export class TrackDecider {
  readonly #context: ReleaseContext;
  readonly #lineages: Lineages;
  readonly #blocking: BlockingSensors;
  readonly #zones: ZoneSet;
  readonly #kinds = new Map<number, Kind>();

  constructor(sensors: readonly Sensor[], context: ReleaseContext) {
    this.#context = context;
    this.#lineages = new Lineages(sensors, context);
    this.#blocking = new BlockingSensors(sensors, context);
    this.#zones = new ZoneSet(termsToward(context).flatMap(zonesOf));
  }

  lineage(batch: TrackBatch, row: number): Lineage {
    return this.#lineages.of(batch, row);
  }

  decide(batch: TrackBatch, row: number, lineage: Lineage): TreatedDecision {
    const key = this.#key(batch, row, lineage);
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = this.#kindOf(batch, row, lineage);
      this.#kinds.set(key, kind);
    }
    const { decision, untreatable, bySensors } = kind;
    if (bySensors !== null) return this.#named(decision, bySensors, this.#blocking.of(batch, row));
    return untreatable === null || canTreat(decision.treatment, batch, row) ? decision : untreatable;
  }

  /** All of a row that `decide` can see: its lineage, subject, marks, and the zones it lies in. */
  #key(batch: TrackBatch, row: number, lineage: Lineage): number {
    const key = lineage.index * TRACK_BITS_END + trackBits(batch, row);
    return this.#zones.size === 0 ? key : key + this.#zones.placeOf(batch, row) * KEYS_END;
  }

  #kindOf(batch: TrackBatch, row: number, lineage: Lineage): Kind {
    const decided = decideRow(batch, row, lineage, this.#context);
    const treatment = treatmentOf(decided.obligations);
    const looksAtRow = treatment.stepM > 0 || treatment.stripsSensor;
    return {
      decision: { ...decided, treatment },
      untreatable: looksAtRow ? { ...untreatable(decided, treatment), treatment } : null,
      bySensors: decided.because.some(isLabelDenial) ? [] : null,
    };
  }

  #named(decision: TreatedDecision, known: (TreatedDecision | undefined)[], set: number): TreatedDecision {
    const { treatment } = decision;
    known[set] ??= { ...naming(this.#blocking.reasons(set), decision), treatment };
    return known[set];
  }
}

/** More than the keys of all lineages: a lineage is a joint label, and there are few. */
const KEYS_END = 2 ** 24;

/** What is decided on a row as one of its kind. */
function decideRow(batch: TrackBatch, row: number, lineage: Lineage, context: ReleaseContext): Decision {
  if (lineage.label === null) return deny(lineage.problem === null ? [] : [lineage.problem]);
  return decide(trackItem(batch, row, lineage, lineage.label), context);
}

function isLabelDenial({ rule, outcome }: Reason): boolean {
  return rule === 'label-releasable' && outcome === 'deny';
}

/**
 * A denial with the sensors named that keep a row back: they say more exactly what the label they
 * add up to says. It may still be the sum alone that lists nobody, and then its own reason stands.
 */
function naming(sensors: readonly Reason[], decision: Decision): Decision {
  if (sensors.length === 0 || !decision.because.some(isLabelDenial)) return decision;
  return deny([...sensors, ...decision.because.filter((reason) => !isLabelDenial(reason))]);
}

function untreatable({ basis }: Decision, treatment: Treatment): Decision {
  const text = `A track without a whole state and its error cannot go ${describeTreatment(treatment).join('; ')}`;
  return deny([{ instrument: null, article: null, ...basis, rule: 'obligation', outcome: 'deny', text }]);
}
