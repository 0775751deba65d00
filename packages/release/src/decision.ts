import type { Register } from '@musubi/agreements';
import type { Label, NationCode, Obligation, Subject } from '@musubi/model';
import type { Policies } from './policy.ts';

/** Who decides, for whom, for what, when, and by which agreements. */
export interface ReleaseContext {
  readonly self: NationCode;
  readonly recipient: NationCode;
  readonly purpose: string;
  /** UTC seconds since 1970-01-01. */
  readonly nowS: number;
  readonly register: Register;
  readonly policies: Policies;
}

/** All that a decision looks at in an item. */
export interface ReleaseItem {
  readonly subject: Subject;
  readonly label: Label;
  readonly exercise: boolean;
  readonly simulated: boolean;
  /**
   * Made from exercise or simulated data and from real data too, so that it needs a term that
   * covers both. What is neither exercise nor simulated counts as real whatever this says.
   */
  readonly real?: boolean;
  /** Absent or NaN: nobody knows where it is, and no term with an area covers it. */
  readonly latitudeRad?: number;
  readonly longitudeRad?: number;
  /** Everyone whose data contributed; empty is unknown and is not released. */
  readonly originators: readonly NationCode[];
}

/** The rules a decision can rest on. */
export type Rule =
  | 'recipient-unknown'
  | 'time-unknown'
  | 'lineage-unknown'
  | 'third-party'
  | 'label-unknown'
  | 'label-releasable'
  | 'display-only'
  | 'exercise-only'
  | 'not-a-party'
  | 'no-article'
  | 'not-yet-in-force'
  | 'expired'
  | 'terminated'
  | 'suspended'
  | 'outflow-suspended'
  | 'not-binding'
  | 'purpose'
  | 'classification'
  | 'exercise-or-real'
  | 'area'
  | 'obligation'
  | 'article'
  | 'no-instrument'
  | 'subject-unknown'
  | 'not-the-author';

/** One ground of a decision. */
export interface Reason {
  /** Null where the ground is not an agreement. */
  readonly instrument: string | null;
  readonly article: string | null;
  readonly rule: Rule;
  readonly outcome: 'permit' | 'deny';
  /** A sentence without its full stop, e.g. `jpn-usa-air-picture is suspended by JPN since …`. */
  readonly text: string;
}

export interface Decision {
  readonly outcome: 'permit' | 'deny';
  /** To be executed on the item before it goes; empty on a denial. */
  readonly obligations: readonly Obligation[];
  /** On a permit what permitted it, on a denial everything that stood in the way. */
  readonly because: readonly Reason[];
  /** The article that permitted it; null on a denial. */
  readonly basis: Basis | null;
}

/** The article under which something went. */
export interface Basis {
  readonly instrument: string;
  readonly article: string;
}

/** A denial for these reasons. */
export function deny(because: readonly Reason[]): Decision {
  return { outcome: 'deny', obligations: [], because, basis: null };
}

/** A ground for denial that is not an agreement's. */
export function ground(rule: Rule, text: string): Reason {
  return { instrument: null, article: null, rule, outcome: 'deny', text };
}
