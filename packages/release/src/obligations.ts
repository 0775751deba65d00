import { DROPPABLE_FIELDS, type Obligation, type TrackBatch } from '@musubi/model';
import { canCoarsen, coarsenPosition } from './coarsen.ts';
import { dropField } from './drop-fields.ts';

/** Whether this version can execute an obligation on some item. */
export function isKnownObligation(obligation: Obligation): boolean {
  switch (obligation.kind) {
    case 'coarsen-position':
      return Number.isFinite(obligation.stepM) && obligation.stepM > 0;
    case 'drop-fields':
      return obligation.fields.every((field) => DROPPABLE_FIELDS.includes(field));
    default:
      return false;
  }
}

/** The obligation that cannot be executed on a row; undefined when all can. */
export function inexecutable(
  obligations: readonly Obligation[],
  batch: TrackBatch,
  row: number,
): Obligation | undefined {
  return obligations.find((obligation) => {
    return !isKnownObligation(obligation) || (obligation.kind === 'coarsen-position' && !canCoarsen(batch, row));
  });
}

/** Executes obligations on a row of a batch that is about to be released. */
export function executeObligations(obligations: readonly Obligation[], batch: TrackBatch, row: number): void {
  for (const obligation of obligations) {
    if (obligation.kind === 'coarsen-position') coarsenPosition(batch, row, obligation.stepM);
    else for (const field of obligation.fields) dropField(batch, row, field);
  }
}
