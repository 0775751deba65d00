import type { Obligation } from '@musubi/model';

/** An obligation as people read it, e.g. `position to 1000 m`, `without callsign, address`. */
export function describeObligation(obligation: Obligation): string {
  switch (obligation.kind) {
    case 'coarsen-position':
      return `position to ${obligation.stepM} m`;
    case 'drop-fields':
      return `without ${obligation.fields.join(', ')}`;
  }
}
