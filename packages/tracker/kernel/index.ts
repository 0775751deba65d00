// The arithmetic of a tracker: tracks predicted, updated, combined. See layout.ts for where things lie.
import {
  AFTER_WEIGHTS,
  ESTIMATE,
  FIT_DISTANCE,
  LIST,
  placeCandidates,
  placeTracks,
  PLACE,
  PLOT,
  SECTOR,
  SETS,
  SIGHT,
  SITE,
  VIEW,
} from './layout';
import { near, reachOf, sight, sweptOver } from './sight';
import { combine, copyToPair, foretell, foretellOn, predict, refreshSpread, update, weigh } from './track';

export {
  combine,
  copyToPair,
  foretell,
  foretellOn,
  near,
  placeCandidates,
  placeTracks,
  predict,
  reachOf,
  refreshSpread,
  sight,
  sweptOver,
  update,
  weigh,
};

/** Where the columns may begin. */
export function freeFrom(): usize {
  return (__heap_base + 15) & ~15;
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

export function placeAt(): usize {
  return PLACE;
}

export function sectorAt(): usize {
  return SECTOR;
}

export function sightAt(): usize {
  return SIGHT;
}
