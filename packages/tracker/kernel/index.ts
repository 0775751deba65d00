// The arithmetic of a tracker: tracks predicted, updated, combined. See layout.ts for where things lie.
import {
  AFTER_WEIGHTS,
  ESTIMATE,
  FIT_DISTANCE,
  LIST,
  NEIGHBOURS,
  placeCandidates,
  placeGrid,
  placeLives,
  placeTracks,
  PLOT,
  SECTOR,
  SETS,
  SIGHT,
  SITE,
  VIEW,
} from './layout';
import { attempt, fit, follow } from './attempt';
import { combine, weigh } from './combine';
import { allowRest, running } from './dormant';
import { foretell, foretellOn } from './foretell';
import { around, nearby, neighbours } from './gate';
import { clearGrid, endOfHeads, enter, enterAll } from './grid';
import { refreshSpread } from './recentre';
import { sight } from './sight';
import { nextMissed } from './sweep';
import { copyToPair, predict } from './track';

export {
  allowRest,
  around,
  attempt,
  clearGrid,
  combine,
  copyToPair,
  enter,
  enterAll,
  fit,
  follow,
  foretell,
  foretellOn,
  nearby,
  neighbours,
  nextMissed,
  placeCandidates,
  placeGrid,
  placeLives,
  placeTracks,
  predict,
  refreshSpread,
  running,
  sight,
  weigh,
};

/** Where the columns may begin. */
export function freeFrom(): usize {
  return endOfHeads();
}

export function setsAt(): usize {
  return SETS;
}

export function plotAt(): usize {
  return PLOT;
}

export function siteAt(): usize {
  return SITE;
}

export function viewAt(): usize {
  return VIEW;
}

export function fitAt(): usize {
  return FIT_DISTANCE;
}

export function listAt(): usize {
  return LIST;
}

export function estimateAt(): usize {
  return ESTIMATE;
}

export function weightsAfterAt(): usize {
  return AFTER_WEIGHTS;
}

export function neighboursAt(): usize {
  return NEIGHBOURS;
}

export function sectorAt(): usize {
  return SECTOR;
}

export function sightAt(): usize {
  return SIGHT;
}
