/** Single integrated air picture measures over a run. */
export interface Siap {
  readonly completeness: number;
  readonly ambiguity: number;
  readonly spuriousness: number;
  readonly positionErrorM: number;
  readonly velocityErrorMps: number;
  readonly idChangesPerS: number;
  readonly longestTrackShare: number;
}
