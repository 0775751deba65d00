import { describeObligation } from '@musubi/agreements';
import { DROPPABLE_FIELDS, type DroppableField, type Obligation, type TrackBatch } from '@musubi/model';
import { canCoarsen, coarsenPosition } from './coarsen.ts';
import { dropField } from './drop-fields.ts';
import { canStripSensor, stripSensor } from './strip-sensor.ts';

/**
 * What the obligations of a term come to together. Two of one kind ask for the stricter of both, so
 * that neither order nor repetition matters. Limits of area and altitude are no part of it: they
 * are judged by `decide`, on the item as it truly is, before anything is done to it.
 *
 * Composed in this order: the state of long enough ago (`delayS`, `periodS`); then, on a copy of
 * it, the sensor stripped, the position coarsened, the fields dropped.
 */
export interface Treatment {
  readonly delayS: number;
  /** At most one state in each so many seconds of the clock; 0: as often as there is one. */
  readonly periodS: number;
  readonly stripsSensor: boolean;
  /** Side of the grid square, m; 0: the position as it is. */
  readonly stepM: number;
  /** In the order of `DROPPABLE_FIELDS`. */
  readonly fields: readonly DroppableField[];
}

/** Limits narrow what goes and change nothing in it. */
export function isLimit({ kind }: Obligation): boolean {
  return kind === 'limit-area' || kind === 'limit-altitude';
}

/** The treatment that fulfils all of these obligations. */
export function treatmentOf(obligations: readonly Obligation[]): Treatment {
  let [delayS, periodS, stepM] = [0, 0, 0];
  let stripsSensor = false;
  const dropped = new Set<DroppableField>();
  for (const obligation of obligations) {
    if (obligation.kind === 'delay') delayS = Math.max(delayS, obligation.delayS);
    if (obligation.kind === 'limit-rate') periodS = Math.max(periodS, obligation.periodS);
    if (obligation.kind === 'coarsen-position') stepM = Math.max(stepM, obligation.stepM);
    if (obligation.kind === 'strip-sensor') stripsSensor = true;
    if (obligation.kind === 'drop-fields') for (const field of obligation.fields) dropped.add(field);
  }
  return { delayS, periodS, stripsSensor, stepM, fields: DROPPABLE_FIELDS.filter((field) => dropped.has(field)) };
}

/** What is done to an item, in the order in which it is done, as the ledger and people are told. */
export function describeTreatment({ delayS, periodS, stripsSensor, stepM, fields }: Treatment): readonly string[] {
  const done: Obligation[] = [];
  if (delayS > 0) done.push({ kind: 'delay', delayS });
  if (periodS > 0) done.push({ kind: 'limit-rate', periodS });
  if (stripsSensor) done.push({ kind: 'strip-sensor' });
  if (stepM > 0) done.push({ kind: 'coarsen-position', stepM });
  if (fields.length > 0) done.push({ kind: 'drop-fields', fields });
  return done.map(describeObligation);
}

/** Whether this version can execute an obligation on some item. */
export function isKnownObligation(obligation: Obligation): boolean {
  switch (obligation.kind) {
    case 'coarsen-position':
      return isPositive(obligation.stepM);
    case 'drop-fields':
      return obligation.fields.every((field) => DROPPABLE_FIELDS.includes(field));
    case 'delay':
      return isPositive(obligation.delayS);
    case 'limit-rate':
      return isPositive(obligation.periodS);
    case 'limit-area':
      return Object.values(obligation.area).every(Number.isFinite);
    case 'limit-altitude':
      return obligation.fromM < obligation.toM;
    case 'strip-sensor':
      return true;
    default:
      return false;
  }
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

/** Whether a row has what a treatment works on. */
export function canTreat({ stepM, stripsSensor }: Treatment, batch: TrackBatch, row: number): boolean {
  return (stepM === 0 || canCoarsen(batch, row)) && (!stripsSensor || canStripSensor(batch, row));
}

/** Treats a row of a batch that is about to be released; `takenS` is when the row was what it is. */
export function treat(
  { stripsSensor, stepM, fields }: Treatment,
  batch: TrackBatch,
  row: number,
  takenS: number,
): void {
  if (stripsSensor) stripSensor(batch, row, takenS);
  if (stepM > 0) coarsenPosition(batch, row, stepM);
  for (const field of fields) dropField(batch, row, field);
}
