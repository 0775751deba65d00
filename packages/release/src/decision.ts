import type { Register } from '@musubi/agreements';
import type { Label, NationCode, Obligation, Subject } from '@musubi/model';
import type { Grant } from './grant.ts';
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
  /** What two persons of `self` have opened beside the labels; absent: nothing. */
  readonly grants?: readonly Grant[];
  /** `view` is to be shown and not kept; absent: `store`. */
  readonly action?: 'store' | 'view';
  /** The third nation to which the recipient is to pass it on, signed; absent: it keeps what it gets. */
  readonly onward?: NationCode;
  /** The origin that has signed its consent to having its data passed on; absent: only one's own goes. */
  readonly consenting?: NationCode;
}

/** Where something is. Absent or NaN: nobody knows, and no term with such a limit covers it. */
export interface Place {
  readonly latitudeRad?: number;
  readonly longitudeRad?: number;
  readonly altitudeM?: number;
}

/** All that a decision looks at in an item. */
export interface ReleaseItem extends Place {
  readonly subject: Subject;
  readonly label: Label;
  readonly exercise: boolean;
  readonly simulated: boolean;
  /**
   * Made from exercise or simulated data and from real data too, so that it needs a term that
   * covers both. What is neither exercise nor simulated counts as real whatever this says.
   */
  readonly real?: boolean;
  /** Everyone whose data contributed; empty is unknown and is not released. */
  readonly originators: readonly NationCode[];
}

/** The rules a decision can rest on. */
export type Rule =
  | 'recipient-unknown'
  | 'time-unknown'
  | 'lineage-unknown'
  | 'third-party'
  | 'originator-control'
  | 'no-onward'
  | 'no-way-round'
  | 'label-unknown'
  | 'label-releasable'
  | 'no-foreign'
  | 'display-only'
  | 'exercise-only'
  | 'not-a-party'
  | 'no-article'
  | 'not-yet-in-force'
  | 'expired'
  | 'terminated'
  | 'superseded'
  | 'suspended'
  | 'outflow-suspended'
  | 'text-unknown'
  | 'not-binding'
  | 'purpose'
  | 'classification'
  | 'equivalence'
  | 'exercise-or-real'
  | 'area'
  | 'altitude'
  | 'obligation'
  | 'not-yet'
  | 'grant'
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
  /** What was done to it for this article, in order; absent where nothing was. */
  readonly done?: readonly string[];
}

/** A denial for these reasons. */
export function deny(because: readonly Reason[]): Decision {
  return { outcome: 'deny', obligations: [], because, basis: null };
}

/** A ground for denial that is not an agreement's. */
export function ground(rule: Rule, text: string): Reason {
  return { instrument: null, article: null, rule, outcome: 'deny', text };
}
