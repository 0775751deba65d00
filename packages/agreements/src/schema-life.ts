import { DAY_COUNTS, ENTRY_RULES, FISCAL_YEARS, NOTICE_ANCHORS, NOTICE_FORMS, PROVISION_TOPICS } from '@musubi/model';
import { listOf, name, nation, text } from './schema-parts.ts';

export const date = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}Z)?$',
  description: 'a date (2026-04-01) or UTC time (2026-04-01T00:00:00Z)',
};
const period = {
  type: 'string',
  pattern: '^P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?$',
  description: 'a period (P1Y, P6M, P90D)',
};
const language = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', description: 'a language (en, ja)' };
const RENEWALS = ['automatic', 'express', 'none'];

const entryRule = {
  type: ['string', 'object'],
  pattern: date.pattern,
  additionalProperties: false,
  required: ['rule'],
  properties: {
    rule: { enum: ENTRY_RULES.filter((rule) => rule !== 'fixed') },
    days: { type: 'integer', minimum: 1, maximum: 3660, description: 'With days-after-notifications.' },
  },
  description:
    'a date (2026-04-01): in force from its first second; or the rule by which events decide: on-signature, latter-notification, days-after-notifications, agreed',
};

const term = {
  type: 'object',
  additionalProperties: false,
  required: ['length'],
  properties: {
    length: period,
    fiscal: { enum: FISCAL_YEARS, description: 'Counted in fiscal years: JFY from 1 April, FY from 1 October, CY.' },
  },
  description: 'How long a term is, from the entry into force.',
};

const notice = {
  type: 'object',
  additionalProperties: false,
  required: ['period', 'form', 'dayCount', 'anchor'],
  properties: {
    period,
    form: { enum: NOTICE_FORMS },
    dayCount: { enum: DAY_COUNTS, description: 'Is the day on which it ends one of the notice’s days?' },
    anchor: { enum: NOTICE_ANCHORS, description: 'May it end on any day, or only where a term ends?' },
  },
  description: 'How a party gives notice of termination.',
};

/** From signature to end. */
export const lifeProperties = {
  accession: {
    type: 'object',
    additionalProperties: false,
    required: ['nations', 'consent'],
    properties: {
      nations: listOf(nation, 1, 16, 'Who may accede.'),
      consent: { enum: ['open', 'every-party'], description: 'Must every party accept it first?' },
    },
    description: 'Absent: nobody may accede.',
  },
  signed: date,
  utcOffset: {
    type: 'string',
    pattern: '^[+-](0\\d|1[0-4]):[0-5]\\d$',
    description: 'the offset from UTC (+09:00) whose midnight begins its days; absent: UTC',
  },
  entryIntoForce: entryRule,
  ends: {
    type: ['string', 'null'],
    pattern: date.pattern,
    description: 'In force to the end of this day, or until this time; null: without end. Or say `term`.',
  },
  term,
  renewal: {
    type: ['string', 'object'],
    additionalProperties: false,
    required: ['mode', 'period'],
    properties: { mode: { enum: RENEWALS }, period },
    pattern: `^(${RENEWALS.join('|')})$`,
    description: 'automatic, express or none; or the mode with the period of a renewed term',
  },
  noticeDays: {
    type: 'integer',
    minimum: 0,
    maximum: 3660,
    description: 'Short for a notice in writing on any day, with so many days; 0: no way to end it by notice.',
  },
  notice,
  survival: { type: 'boolean', description: 'Does what was received stay protected after the end? Default: true.' },
};

/** Texts, and how it stands to other instruments. */
export const bondProperties = {
  authentic: listOf(language, 1, 8, 'Languages of equal authority.'),
  texts: {
    type: 'array',
    maxItems: 16,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['language', 'source', 'sha256'],
      properties: {
        language,
        source: text(500, 'Where it is published.'),
        sha256: { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$', description: 'a SHA-256 in hex, or null' },
      },
    },
    description: 'Published texts, with their hashes where somebody has taken them.',
  },
  parent: { ...name, description: 'The instrument that this one implements.' },
  supersedes: listOf(name, 1, 16, 'Instruments that end when this one enters into force.'),
  legs: listOf(name, 1, 32, 'The binding instruments that it rests on.'),
  hub: { ...nation, description: 'a party, through which those go who have no leg of their own' },
};

const amount = {
  type: 'object',
  additionalProperties: false,
  required: ['fiscalYear', 'currency', 'amount', 'kind'],
  properties: {
    fiscalYear: { type: 'string', pattern: '^(JFY|FY|CY)\\d{4}$', description: 'a fiscal year (JFY2026)' },
    currency: { type: 'string', pattern: '^[A-Z]{3}$', description: 'a currency by its ISO 4217 code' },
    amount: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    kind: { enum: ['ceiling', 'budget', 'actual', 'average'] },
  },
};

/** Articles that no flow follows from. */
export const provisions = {
  type: 'array',
  maxItems: 200,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'article', 'about', 'summary'],
    properties: {
      id: { ...name, description: 'Unique within the instrument, e.g. art7.' },
      article: text(64, 'How people cite it, e.g. Article 7.'),
      about: { enum: PROVISION_TOPICS },
      summary: text(500, 'What it says, in short.'),
      amounts: { type: 'array', items: amount, maxItems: 64, description: 'Money by fiscal year.' },
    },
  },
  description: 'Articles that no flow follows from; shown, not enforced.',
};
