/** A closed course with heights along it, over the ellipsoid. */
export interface Track3D {
  readonly lapS: number;
}
