import type { Field } from '../field.ts';
import { words } from '../words.ts';

/** How good a nation's picture of the injects' courses was: GOSPA and SIAP, over the samples that its node kept. */
export interface PictureScore {
  readonly injects: number;
  readonly samples: number;
  /** Mean generalised optimal sub-pattern assignment distance, m. */
  readonly gospaM: number;
  /** Courses without a track, and tracks near a course that belong to none, a sample. */
  readonly missed: number;
  readonly spurious: number;
  /** Shares from 0 to 1. */
  readonly completeness: number;
  readonly spuriousness: number;
  readonly longestTrackShare: number;
  /** Tracks for each course that has one. */
  readonly ambiguity: number;
  readonly positionErrorM: number;
  readonly idChangesPerMinute: number;
}

/** A place at which a track was shown. */
export interface TracedPlace {
  readonly track: number;
  readonly place: { readonly latDeg: number; readonly lonDeg: number };
}

/** Places of a nation's tracks that its report shows. */
export const TRACED_PLACES_MAX = 300;

const count = { kind: 'number', min: 0, required: true } as const;
const share = { kind: 'number', min: 0, max: 1, required: true } as const;

/** What each nation's node says of its own picture after an exercise. */
export const PICTURE_FIELDS: readonly Field[] = [
  {
    ...{ name: 'sharesScore', words: words('Others get the score of the own picture', '自国航跡図の評点を他国に開示') },
    kind: 'yes-no',
  },
  {
    ...{ name: 'pictureScore', words: words('Score of the own picture', '自国航跡図の評点'), kind: 'rows', max: 1 },
    columns: [
      { ...count, name: 'injects', words: words('Courses', '経路数') },
      { ...count, name: 'samples', words: words('Samples', '標本数') },
      { ...count, name: 'gospaM', words: words('GOSPA', 'GOSPA'), unit: 'm' },
      { ...count, name: 'missed', words: words('Missed a sample', '1標本の未探知数') },
      { ...count, name: 'spurious', words: words('Spurious a sample', '1標本の偽航跡数') },
      { ...share, name: 'completeness', words: words('Completeness', '完全性') },
      { ...share, name: 'spuriousness', words: words('Spuriousness', '偽航跡率') },
      { ...share, name: 'longestTrackShare', words: words('Longest track', '最長航跡率') },
      { ...count, name: 'ambiguity', words: words('Ambiguity', '重複度') },
      { ...count, name: 'positionErrorM', words: words('Position error', '位置誤差'), unit: 'm' },
      { ...count, name: 'idChangesPerMinute', words: words('Number changes a minute', '毎分の番号変化') },
    ],
  },
  {
    ...{ name: 'pictureTracks', words: words('Tracks of the own picture', '自国航跡図の航跡'), kind: 'rows' },
    max: TRACED_PLACES_MAX,
    columns: [
      { name: 'track', words: words('Track', '航跡'), kind: 'integer', min: 0, required: true },
      { name: 'place', words: words('Place', '位置'), kind: 'place', required: true },
    ],
  },
];
