import { NO_ADDRESS, NO_MODE_3A } from '@musubi/model';
import type { Course } from '../course.ts';

/** One thing that moves. */
export interface SimulatedTarget {
  /** Unique in the scenario, e.g. `A017`, `V003`. */
  readonly id: string;
  readonly environment: 'air' | 'surface';
  readonly kind: number;
  readonly address: number;
  readonly mmsi: number;
  readonly mode3A: number;
  readonly callsign: string;
  readonly cooperative: boolean;
  readonly adsb: boolean;
  readonly course: Course;
}

/** How a target answers: Mode S with or without ADS-B, Mode A and C only, or not at all. */
export type Transponder = 'ads-b' | 'mode-s' | 'mode-a-c' | 'none';

/** An aircraft with the identities that its transponder sends. */
export function aircraft(
  id: string,
  kind: number,
  transponder: Transponder,
  identity: { readonly address: number; readonly mode3A: number; readonly callsign: string },
  course: Course,
): SimulatedTarget {
  const modeS = transponder === 'ads-b' || transponder === 'mode-s';
  return {
    id,
    environment: 'air',
    kind,
    address: modeS ? identity.address : NO_ADDRESS,
    mmsi: NO_ADDRESS,
    mode3A: transponder === 'none' ? NO_MODE_3A : identity.mode3A,
    callsign: modeS ? identity.callsign : '',
    cooperative: transponder !== 'none',
    adsb: transponder === 'ads-b',
    course,
  };
}

/** A Mode 3/A code of a block of 64: `block` is its first two octal digits. */
export function codeOf(block: number, n: number): number {
  return (block << 6) | (n % 64);
}
