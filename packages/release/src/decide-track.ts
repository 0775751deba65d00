import type { Sensor, TrackBatch } from '@musubi/model';
import { BlockingSensors } from './blocking-sensors.ts';
import { decide, Standing } from './decide.ts';
import { type Decision, deny, type Reason, type ReleaseContext } from './decision.ts';
import { grantReasons } from './grant.ts';
import { type Lineage, Lineages, sensorsOf } from './lineage.ts';
import { sensorLabelReason } from './sensors.ts';
import { zonesOf } from './terms.ts';
import { TRACK_BITS_END, TRACK_SUBJECTS, trackBits, trackItem, trackMarks } from './track-item.ts';
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

/** A decision on rows of one kind, with what is to be done to them and what they have in common. */
export interface KindDecision extends Decision {
  /** The number of the kind within its decider, from 0. */
  readonly kind: number;
  readonly treatment: Treatment;
  readonly lineage: Lineage;
  /** The exercise and simulated bits of `trackMarks`. */
  readonly marks: number;
}

/** What is remembered of rows of one kind. */
interface Kind {
  readonly decision: KindDecision;
  /** What is decided instead on a row without the whole state that the treatment needs; null where it needs none. */
  readonly untreatable: KindDecision | null;
  /** A denial that names the sensors in the way: by the sets of such sensors, which are few. */
  readonly bySensors: (KindDecision | undefined)[] | null;
}

/** Decides rows of one table of sensors for one context; rows that no rule can tell apart are decided once. */
export class TrackDecider {
  readonly #context: ReleaseContext;
  readonly #lineages: Lineages;
  readonly #blocking: BlockingSensors;
  readonly #zones: ZoneSet;
  readonly #standing: Standing;
  /** By lineage, then by all else that a decision can see. */
  readonly #kinds: (Kind | undefined)[][] = [];
  #count = 0;

  constructor(sensors: readonly Sensor[], context: ReleaseContext) {
    this.#context = context;
    this.#lineages = new Lineages(sensors, context);
    this.#blocking = new BlockingSensors(sensors, context);
    this.#standing = new Standing(context);
    const flows = TRACK_SUBJECTS.flatMap((subject) => this.#standing.of(subject).applies);
    this.#zones = new ZoneSet(flows.flatMap(({ term }) => zonesOf(term)));
  }

  decide(batch: TrackBatch, row: number): KindDecision {
    const lineage = this.#lineages.of(batch, row);
    this.#kinds[lineage.index] ??= [];
    const kinds = this.#kinds[lineage.index] as (Kind | undefined)[];
    const key = this.#key(batch, row);
    kinds[key] ??= this.#kindOf(batch, row, lineage);
    const { decision, untreatable, bySensors } = kinds[key];
    if (bySensors !== null) return this.#named(decision, bySensors, this.#blocking.of(batch, row));
    return untreatable === null || canTreat(decision.treatment, batch, row) ? decision : untreatable;
  }

  /** All of a row that `decide` can see beside its lineage: its subject, marks, and the zones it lies in. */
  #key(batch: TrackBatch, row: number): number {
    const bits = trackBits(batch, row);
    return this.#zones.size === 0 ? bits : this.#zones.placeOf(batch, row) * TRACK_BITS_END + bits;
  }

  #kindOf(batch: TrackBatch, row: number, lineage: Lineage): Kind {
    const decided = decideRow(batch, row, lineage, this.#context, this.#standing);
    const treatment = treatmentOf(decided.obligations);
    const looksAtRow = treatment.stepM > 0 || treatment.stripsSensor;
    const common = { kind: this.#count++, treatment, lineage, marks: trackMarks(batch, row, lineage) };
    return {
      decision: { ...decided, ...common },
      untreatable: looksAtRow ? { ...untreatable(decided, treatment), ...common } : null,
      bySensors: decided.because.some(isLabelDenial) ? [] : null,
    };
  }

  #named(decision: KindDecision, known: (KindDecision | undefined)[], set: number): KindDecision {
    known[set] ??= { ...decision, ...naming(this.#blocking.reasons(set), decision) };
    return known[set];
  }
}

/** What is decided on a row as one of its kind. */
function decideRow(
  batch: TrackBatch,
  row: number,
  lineage: Lineage,
  context: ReleaseContext,
  standing?: Standing,
): Decision {
  if (lineage.label === null) return deny(lineage.problem === null ? [] : [lineage.problem]);
  return decide(trackItem(batch, row, lineage, lineage.label), context, standing);
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
