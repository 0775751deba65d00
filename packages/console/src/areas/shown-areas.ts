/** What is drawn on the map as areas: the reader's own, and the shape of a board's item that is shown. */
import type { ShownShape, State } from '../store/state.ts';
import type { Area } from './area.ts';

type Drawn = Pick<State, 'areas' | 'shownShape'>;

/** Gives the same list for as long as nothing changes, so that nothing is drawn anew. */
export function createShownAreas(): (state: Drawn) => readonly Area[] {
  let last: Drawn = { areas: [], shownShape: null };
  let all: readonly Area[] = [];
  return ({ areas, shownShape }) => {
    if (areas === last.areas && shownShape === last.shownShape) return all;
    last = { areas, shownShape };
    all = shownShape ? [...areas, areaOf(shownShape)] : areas;
    return all;
  };
}

function areaOf({ name, shape }: ShownShape): Area {
  return { id: 'shown', name, colour: 'grey', lowerM: null, upperM: null, shape };
}
