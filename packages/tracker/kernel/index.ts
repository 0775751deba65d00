// The arithmetic of a tracker: tracks predicted, updated, combined. See layout.ts for where things lie.
import {
  AFTER_WEIGHTS,
  ESTIMATE,
  FIT_DISTANCE,
  FURTHER,
  GIVEN,
  NEIGHBOURS,
  NONE,
  placeCandidates,
  placeGrid,
  placeLives,
  placeTracks,
  PLOT,
  REPORT,
  SECTOR,
  SETS,
  SIGHT,
  SITE,
  VIEW,
} from './layout';
import { combine } from './combine';
import { allowRest, running } from './dormant';
import {
  around,
  attempt,
  enter,
  enterAll,
  fit,
  fitReport,
  follow,
  foretell,
  foretellOn,
  nearby,
  neighbours,
  sight,
  weigh,
} from './given';
import { clearGrid, endOfHeads } from './grid';
import { refreshSpread } from './recentre';
import { nextMissed } from './sweep';
import { predict } from './track';

export {
  allowRest,
  around,
  attempt,
  clearGrid,
  combine,
  enter,
  enterAll,
  fit,
  fitReport,
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

export function furtherAt(): usize {
  return FURTHER;
}

export function reportAt(): usize {
  return REPORT;
}

export function siteAt(): usize {
  return SITE;
}

export function givenAt(): usize {
  return GIVEN;
}

export function viewAt(): usize {
  return VIEW;
}

export function fitAt(): usize {
  return FIT_DISTANCE;
}

export function listAt(): usize {
  return NONE;
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
