import type { Sensor, TrackBatch } from '@musubi/model';
import { decide } from './decide.ts';
import { type Decision, deny, type ReleaseContext } from './decision.ts';
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
  const decided = decideRow(batch, row, lineage, context);
  const decision = particular(decided, treatmentOf(decided.obligations), batch, row, sensors, context);
  if (decision.outcome === 'deny') return decision;
  return { ...decision, because: [...decision.because, ...grantReasons(sensorsOf(batch, row, sensors), context)] };
}

/** A decision with what is to be done to the item. */
export interface TreatedDecision extends Decision {
  readonly treatment: Treatment;
}

/** What is remembered of rows of one kind. */
interface Kind {
  readonly decision: TreatedDecision;
  /** A permit that is not for every row of the kind: what is asked needs a whole state. */
  readonly looksAtRow: boolean;
  /** A denial that names the sensors in the way: by the sets of sensors, which are few. */
  readonly bySensors: Map<number | string, TreatedDecision> | null;
}

/** Decides rows of one table of sensors for one context; rows that no rule can tell apart are decided once. */
export class TrackDecider {
  readonly #sensors: readonly Sensor[];
  readonly #context: ReleaseContext;
  readonly #lineages: Lineages;
  readonly #zones: ZoneSet;
  readonly #kinds = new Map<number, Kind>();

  constructor(sensors: readonly Sensor[], context: ReleaseContext) {
    this.#sensors = sensors;
    this.#context = context;
    this.#lineages = new Lineages(sensors, context);
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
    if (kind.bySensors !== null) return this.#named(kind.decision, kind.bySensors, batch, row);
    return kind.looksAtRow ? this.#particular(kind.decision, batch, row) : kind.decision;
  }

  /** All of a row that `decide` can see: its lineage, subject, marks, and the zones it lies in. */
  #key(batch: TrackBatch, row: number, lineage: Lineage): number {
    const key = lineage.index * TRACK_BITS_END + trackBits(batch, row);
    return this.#zones.size === 0 ? key : key + this.#zones.placeOf(batch, row) * KEYS_END;
  }

  #kindOf(batch: TrackBatch, row: number, lineage: Lineage): Kind {
    const decided = decideRow(batch, row, lineage, this.#context);
    const decision = { ...decided, treatment: treatmentOf(decided.obligations) };
    const isNamed = decision.basis === null && decision.because.some(({ rule }) => rule === 'label-releasable');
    const { stepM, stripsSensor } = decision.treatment;
    return { decision, looksAtRow: stepM > 0 || stripsSensor, bySensors: isNamed ? new Map() : null };
  }

  #named(
    decision: TreatedDecision,
    known: Map<number | string, TreatedDecision>,
    batch: TrackBatch,
    row: number,
  ): TreatedDecision {
    const { lineage, lineageWords: words } = batch;
    const set = words === 1 ? (lineage[row] as number) : lineage.subarray(row * words, (row + 1) * words).join();
    let named = known.get(set);
    if (named === undefined) {
      named = this.#particular(decision, batch, row);
      known.set(set, named);
    }
    return named;
  }

  #particular(decision: TreatedDecision, batch: TrackBatch, row: number): TreatedDecision {
    const { treatment } = decision;
    const own = particular(decision, treatment, batch, row, this.#sensors, this.#context);
    return own === decision ? decision : { ...own, treatment };
  }
}

/** More than the keys of all lineages: a lineage is a joint label, and there are few. */
const KEYS_END = 2 ** 24;

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
