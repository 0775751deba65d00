import type { Area, Obligation } from '@musubi/model';

/** An obligation as people read it, e.g. `position to 1000 m`, `without callsign, address`. */
export function describeObligation(obligation: Obligation): string {
  switch (obligation.kind) {
    case 'coarsen-position':
      return `position to ${obligation.stepM} m`;
    case 'drop-fields':
      return `without ${obligation.fields.join(', ')}`;
    case 'delay':
      return `${obligation.delayS} s late`;
    case 'limit-rate':
      return `once in ${obligation.periodS} s`;
    case 'limit-area':
      return `only within ${areaText(obligation.area)}`;
    case 'limit-altitude':
      return `only from ${obligation.fromM} to ${obligation.toM} m`;
    case 'strip-sensor':
      return 'without what tells of the sensor';
  }
}

function areaText({ southDeg, westDeg, northDeg, eastDeg }: Area): string {
  return `${southDeg}° to ${northDeg}° north, ${westDeg}° to ${eastDeg}° east`;
}
