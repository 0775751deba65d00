import type { NationCode } from './nation.ts';

export const INSTRUMENT_KINDS = [
  'treaty',
  'executive-agreement',
  'arrangement',
  'implementing-arrangement',
  'memorandum',
  'exchange-of-notes',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** What a term is about. */
export const SUBJECTS = ['air-track', 'surface-track', 'agreement-event'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A part of the earth between parallels and meridians; west greater than east spans the 180th meridian. */
export interface Area {
  readonly southDeg: number;
  readonly westDeg: number;
  readonly northDeg: number;
  readonly eastDeg: number;
}

/** What must be done to an item before it goes; each is a transform that `release` can execute. */
export type Obligation =
  | { readonly kind: 'coarsen-position'; readonly stepM: number }
  | { readonly kind: 'drop-fields'; readonly fields: readonly DroppableField[] }
  /** Goes as it was at least this long ago. */
  | { readonly kind: 'delay'; readonly delayS: number }
  /** At most one state of a track in each period of the clock. */
  | { readonly kind: 'limit-rate'; readonly periodS: number }
  /** Only what is within the area. */
  | { readonly kind: 'limit-area'; readonly area: Area }
  /** Only what is known to be between two altitudes, m, ends included. */
  | { readonly kind: 'limit-altitude'; readonly fromM: number; readonly toM: number }
  /** Without what tells of the sensor: means of detection, time of the scan, shape of the error. */
  | { readonly kind: 'strip-sensor' };

export const DROPPABLE_FIELDS = ['address', 'mode3A', 'callsign', 'identity', 'altitude', 'velocity'] as const;
export type DroppableField = (typeof DROPPABLE_FIELDS)[number];

/** A clause that lets something flow one way. What no term names does not flow. */
export interface Term {
  /** Unique within the instrument, e.g. `art3`. */
  readonly id: string;
  /** How people cite it, e.g. `Article 3(1)`. */
  readonly article: string;
  readonly from: readonly NationCode[];
  readonly to: readonly NationCode[];
  readonly subjects: readonly Subject[];
  /** The highest classification covered, for each originator's policy. */
  readonly classificationMax: Readonly<Record<string, string>>;
  readonly purposes: readonly string[];
  /** Whether it covers exercise and simulated data, real data, or both. */
  readonly covers: readonly ('exercise' | 'real')[];
  readonly area?: Area;
  readonly obligations: readonly Obligation[];
  readonly onward: 'none' | 'with-originator-consent';
}

/** A row of an equivalence table: these names stand for the same level. Policy → name. */
export type EquivalenceRow = Readonly<Record<string, string>>;

/** An agreement between nations, as data. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly titleJa: string;
  readonly kind: InstrumentKind;
  readonly binding: boolean;
  /** True for an invented instrument: shown wherever the instrument is. */
  readonly fictional: boolean;
  readonly parties: readonly NationCode[];
  /** Hex SHA-256 of the instrument's file, for two nations to compare. */
  readonly textSha256: string;
  /** UTC seconds since 1970-01-01; in force from then until `endsS`, if events do not say otherwise. */
  readonly entryIntoForceS: number;
  readonly endsS: number | null;
  readonly renewal: 'automatic' | 'express' | 'none';
  readonly noticeDays: number;
  readonly equivalence: readonly EquivalenceRow[];
  readonly terms: readonly Term[];
  /** Where the text comes from and who checked it; null when nobody has. */
  readonly verified: { readonly by: string; readonly on: string; readonly source: string } | null;
}

export const AGREEMENT_EVENT_TYPES = ['suspended', 'resumed', 'terminated'] as const;
export type AgreementEventType = (typeof AGREEMENT_EVENT_TYPES)[number];

/**
 * Something a party did to an instrument. `scope` `outflow` stops only what the acting nation
 * sends; `whole` stops every direction.
 */
export interface AgreementEvent {
  readonly instrument: string;
  readonly type: AgreementEventType;
  readonly by: NationCode;
  readonly scope: 'whole' | 'outflow';
  /** When it takes effect, UTC seconds since 1970-01-01. */
  readonly effectiveS: number;
  readonly reason: string;
}
