import { describeObligation, flows } from '@musubi/agreements';
import { type Sensor, SUBJECTS, type Term, type TrackBatch } from '@musubi/model';
import { decide } from './decide.ts';
import { type Decision, deny, type ReleaseContext } from './decision.ts';
import { type Lineage, Lineages, sensorsOf } from './lineage.ts';
import { inexecutable } from './obligations.ts';
import { sensorLabelReason } from './sensors.ts';
import { insideArea } from './terms.ts';
import { TRACK_BITS_END, trackBits, trackItem } from './track-item.ts';

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
  const lineage = new Lineages(sensors, context.policies).of(batch, row);
  return particular(decideRow(batch, row, lineage, context), batch, row, sensors, context);
}

/** Decides rows of one batch for one context; rows that no rule can tell apart are decided once. */
export class TrackDecider {
  readonly #sensors: readonly Sensor[];
  readonly #context: ReleaseContext;
  readonly #lineages: Lineages;
  readonly #areas: readonly NonNullable<Term['area']>[];
  readonly #decisions = new Map<number | string, Decision>();

  constructor(sensors: readonly Sensor[], context: ReleaseContext) {
    this.#sensors = sensors;
    this.#context = context;
    this.#lineages = new Lineages(sensors, context.policies);
    this.#areas = areasOf(context);
  }

  lineage(batch: TrackBatch, row: number): Lineage {
    return this.#lineages.of(batch, row);
  }

  decide(batch: TrackBatch, row: number, lineage: Lineage): Decision {
    const key = this.#key(batch, row, lineage);
    let decision = this.#decisions.get(key);
    if (decision === undefined) {
      decision = decideRow(batch, row, lineage, this.#context);
      this.#decisions.set(key, decision);
    }
    return particular(decision, batch, row, this.#sensors, this.#context);
  }

  /** All of a row that `decide` can see: its lineage, subject, marks, and the areas it lies in. */
  #key(batch: TrackBatch, row: number, lineage: Lineage): number | string {
    const key = lineage.index * TRACK_BITS_END + trackBits(batch, row);
    if (this.#areas.length === 0) return key;
    const place = { latitudeRad: batch.latitudeRad[row] as number, longitudeRad: batch.longitudeRad[row] as number };
    return `${key} ${this.#areas.map((area) => (insideArea(area, place) ? 1 : 0)).join('')}`;
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
  batch: TrackBatch,
  row: number,
  sensors: readonly Sensor[],
  context: ReleaseContext,
): Decision {
  if (decision.outcome === 'permit') return executable(decision, batch, row);
  if (!decision.because.some((reason) => reason.rule === 'label-releasable')) return decision;
  // The sensors say more exactly what the label they add up to says; it may still be the sum alone
  // that lists nobody, and then its own reason stands.
  const named = sensorsOf(batch, row, sensors).flatMap((sensor) => sensorLabelReason(sensor, context.recipient) ?? []);
  return deny([...named, ...decision.because.filter(({ rule }) => named.length === 0 || rule !== 'label-releasable')]);
}

function executable(decision: Decision, batch: TrackBatch, row: number): Decision {
  const failing = inexecutable(decision.obligations, batch, row);
  if (failing === undefined) return decision;
  const text = `${describeObligation(failing)} cannot be done to a track without a position and its error`;
  return deny([{ instrument: null, article: null, ...decision.basis, rule: 'obligation', outcome: 'deny', text }]);
}

function areasOf({ register, self: from, recipient: to, nowS }: ReleaseContext): NonNullable<Term['area']>[] {
  return SUBJECTS.flatMap((subject) =>
    flows(register, { from, to, subject, nowS }).applies.flatMap(({ term }) => term.area ?? []),
  );
}
