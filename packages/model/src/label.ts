import type { NationCode } from './nation.ts';

/**
 * Handling caveats. Each only ever narrows what may be done with an item.
 *
 * - `ORCON`: any onward use needs the originator's consent.
 * - `NO-FORWARD`: never passed on by whoever receives it.
 * - `DISPLAY-ONLY`: may be shown, not stored or exported.
 * - `EXERCISE-ONLY`: exercise or simulated data; never leaves as real.
 * - `NOFORN`: for no other nation, whatever `releasableTo` says.
 * - `EYES-ONLY`: for the nations of `releasableTo` and no other; no grant adds to them.
 */
export const CAVEATS = ['ORCON', 'NO-FORWARD', 'DISPLAY-ONLY', 'EXERCISE-ONLY', 'NOFORN', 'EYES-ONLY'] as const;
export type Caveat = (typeof CAVEATS)[number];

/**
 * A confidentiality label in the shape of STANAG 4774 (policy, classification, categories).
 *
 * `releasableTo` is always present. An empty array means originator only: in NATO's access
 * decision function an absent permissive tag widens release, and that must not be sayable here.
 */
export interface Label {
  /** Security policy that gives `classification` its meaning, e.g. `JPN-DEMO`. */
  readonly policy: string;
  /** A name in that policy, e.g. `LIMITED`. Names, not numbers: order belongs to the policy. */
  readonly classification: string;
  /** Sorted, without repeats. */
  readonly caveats: readonly Caveat[];
  /** Nations beside the originator that may receive it; sorted, without repeats. */
  readonly releasableTo: readonly NationCode[];
  readonly originator: NationCode;
  /** UTC seconds since 1970-01-01. */
  readonly createdS: number;
  /** What it becomes, from `atS` (UTC s) on: STANAG 4774's succession, e.g. a downgrade on a day. */
  readonly succession?: { readonly atS: number; readonly label: Label };
}

/** How many labels may follow upon one another in one label. */
export const SUCCESSIONS_MAX = 8;
