/** What became of one sensor's reports. Every report ends in exactly one of these. */
export interface IntakeCounters {
  accepted: number;
  /** No time of day, an impossible one, or one more than six hours from reception. */
  wrongTime: number;
  /** The source itself says that its clock cannot be trusted (I034/050 TSV). */
  clockInvalid: number;
  /** No position, or an impossible one. */
  noPosition: number;
  /** Nearer than zero or farther than the sensor's range. */
  outOfRange: number;
  /** Not a detection: TYP "no detection", or a track only predicted. */
  noDetection: number;
  /** The same report once more: many sources send on two lines at once. */
  duplicate: number;
  /** The sensor's own position is not known yet. */
  waitingForSite: number;
  /** A moving sensor's position is known, but not near the report's time. */
  siteTooOld: number;
  /** The batch was full. */
  overflow: number;
}

export const INTAKE_COUNTERS = [
  'accepted',
  'wrongTime',
  'clockInvalid',
  'noPosition',
  'outOfRange',
  'noDetection',
  'duplicate',
  'waitingForSite',
  'siteTooOld',
  'overflow',
] as const satisfies readonly (keyof IntakeCounters)[];

export function createIntakeCounters(): IntakeCounters {
  return {
    accepted: 0,
    wrongTime: 0,
    clockInvalid: 0,
    noPosition: 0,
    outOfRange: 0,
    noDetection: 0,
    duplicate: 0,
    waitingForSite: 0,
    siteTooOld: 0,
    overflow: 0,
  };
}
