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

/** What headquarters write of to each other; a term that names one lets entries of that board flow. */
export const BOARD_SUBJECTS = [
  'exercises',
  'plans',
  'requests',
  'warnings',
  'watch-log',
  'sites',
  'health',
  'campaigns',
  'commitments',
  'cost-sharing',
  'visits',
  'research',
] as const;
export type BoardSubject = (typeof BOARD_SUBJECTS)[number];

/** What a term is about. */
export const SUBJECTS = ['air-track', 'surface-track', 'agreement-event', ...BOARD_SUBJECTS] as const;
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

/** A length of calendar time: months first, then days, as ISO 8601 writes them (`P1Y6M`, `P90D`). */
export interface Period {
  readonly months: number;
  readonly days: number;
}

/** How an instrument that is not yet in force comes into force. */
export const ENTRY_RULES = [
  'fixed',
  'on-signature',
  'latter-notification',
  'days-after-notifications',
  'agreed',
] as const;
export type EntryRule = (typeof ENTRY_RULES)[number];

export const FISCAL_YEARS = ['JFY', 'FY', 'CY'] as const;
/** Japan's fiscal year (from 1 April), the United States' (from 1 October), the calendar's. */
export type FiscalYear = (typeof FISCAL_YEARS)[number];

export const NOTICE_FORMS = ['written-diplomatic', 'written', 'any'] as const;
export const DAY_COUNTS = ['inclusive', 'exclusive'] as const;
export const NOTICE_ANCHORS = ['any-time', 'anniversary'] as const;

/** How a party gives notice of termination. */
export interface NoticeRule {
  readonly period: Period;
  readonly form: (typeof NOTICE_FORMS)[number];
  /** `inclusive`: the day on which it ends is one of the notice's days; `exclusive`: it is not. */
  readonly dayCount: (typeof DAY_COUNTS)[number];
  /** May it end on any day, or only where a term ends? */
  readonly anchor: (typeof NOTICE_ANCHORS)[number];
}

/** A clause that no flow follows from: protection, access, cost sharing. Carried and shown, not enforced. */
export interface Provision {
  readonly id: string;
  readonly article: string;
  readonly about: (typeof PROVISION_TOPICS)[number];
  readonly summary: string;
  readonly amounts?: readonly Amount[];
}
export const PROVISION_TOPICS = [
  'protection',
  'access',
  'jurisdiction',
  'cost-sharing',
  'consultation',
  'settlement',
] as const;

/** Money by fiscal year: a whole number of the currency's own unit. */
export interface Amount {
  /** e.g. `JFY2026`. */
  readonly fiscalYear: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly amount: number;
  readonly kind: 'ceiling' | 'budget' | 'actual' | 'average';
}

/** An authentic or translated text. */
export interface InstrumentText {
  /** BCP 47. */
  readonly language: string;
  readonly source: string;
  /** Hex SHA-256 of the published text; null when nobody has taken it. */
  readonly sha256: string | null;
}

/** An agreement between nations, as data. What is optional is said by few files; the comment gives the default. */
export interface Instrument {
  readonly id: string;
  /** 1 for the text as signed, then one more for each amended text. Default 1. */
  readonly version?: number;
  readonly title: string;
  readonly titleJa: string;
  readonly kind: InstrumentKind;
  readonly binding: boolean;
  /** True for an invented instrument: shown wherever the instrument is. */
  readonly fictional: boolean;
  readonly parties: readonly NationCode[];
  /** Who may accede, and whether every party must accept it first. Default: nobody. */
  readonly accession?: { readonly nations: readonly NationCode[]; readonly consent: 'open' | 'every-party' };
  /** Languages of equal authority, BCP 47. Default: not said. */
  readonly authentic?: readonly string[];
  readonly texts?: readonly InstrumentText[];
  /** Hex SHA-256 of the instrument's file, for two nations to compare. */
  readonly textSha256: string;
  readonly signedS?: number;
  /** Default: `fixed`. */
  readonly entry?: { readonly rule: EntryRule; readonly days: number };
  /** UTC seconds since 1970-01-01; infinite when events decide. */
  readonly entryIntoForceS: number;
  /** The end that the file gives; null where there is none, or where it follows from `term`. */
  readonly endsS: number | null;
  /** How long one term is, and in which fiscal years it is counted. Default: see `endsS`. */
  readonly term?: { readonly length: Period; readonly fiscal: FiscalYear | null };
  readonly renewal: 'automatic' | 'express' | 'none';
  /** Length of a renewed term. Default: that of the first. */
  readonly renewalPeriod?: Period;
  /** Default: no way to end it by notice. */
  readonly notice?: NoticeRule;
  /** Its days begin at midnight of this offset from UTC, s. Default 0. */
  readonly utcOffsetS?: number;
  /** Whether what was received stays protected after the end. Default true. */
  readonly survival?: boolean;
  /** The instrument that this one implements. */
  readonly parent?: string;
  /** Instruments that end when this one enters into force. */
  readonly supersedes?: readonly string[];
  /** The binding instruments that an arrangement rests on. */
  readonly legs?: readonly string[];
  /** The party through which those go who have no leg of their own. */
  readonly hub?: NationCode;
  readonly equivalence: readonly EquivalenceRow[];
  readonly terms: readonly Term[];
  readonly provisions?: readonly Provision[];
  /** Where the text comes from and who checked it; null when nobody has. */
  readonly verified: { readonly by: string; readonly on: string; readonly source: string } | null;
}
