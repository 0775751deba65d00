import { DROPPABLE_FIELDS, INSTRUMENT_KINDS, type Obligation, SUBJECTS } from '@musubi/model';
import { bondProperties, date, lifeProperties, provisions } from './schema-life.ts';
import { listOf, name, nation, text } from './schema-parts.ts';

const levels = (description: string) => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 16,
  additionalProperties: text(64, 'a classification by its name'),
  description,
});
const degrees = (limit: number) => ({ type: 'number', minimum: -limit, maximum: limit });
const area = {
  type: 'object',
  additionalProperties: false,
  required: ['southDeg', 'westDeg', 'northDeg', 'eastDeg'],
  properties: { southDeg: degrees(90), westDeg: degrees(180), northDeg: degrees(90), eastDeg: degrees(180) },
  description: 'Where it holds; west greater than east spans the 180th meridian. Absent: everywhere.',
};

const number = (minimum: number, maximum: number, description: string) => ({
  type: 'number',
  minimum,
  maximum,
  description,
});

/** What each obligation says beside its kind. */
const OBLIGATIONS: Readonly<Record<Obligation['kind'], Readonly<Record<string, object>>>> = {
  'coarsen-position': { stepM: number(1, 1_000_000, 'Side of the grid square, m.') },
  'drop-fields': { fields: listOf({ enum: DROPPABLE_FIELDS }, 1, DROPPABLE_FIELDS.length, 'What is left out.') },
  delay: { delayS: number(1, 86_400, 'How late it goes, s.') },
  'limit-rate': {
    periodS: { type: 'integer', minimum: 1, maximum: 86_400, description: 'One state of a track in so many s.' },
  },
  'limit-area': { area: { ...area, description: 'Only what is within.' } },
  'limit-altitude': { fromM: number(-500, 100_000, 'Lowest, m.'), toM: number(-500, 100_000, 'Highest, m.') },
  'strip-sensor': {},
};

const obligation = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { enum: Object.keys(OBLIGATIONS) } },
  allOf: Object.entries(OBLIGATIONS).map(([kind, properties]) => ({
    if: { properties: { kind: { const: kind } } },
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
    then: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', ...Object.keys(properties)],
      properties: { kind: { const: kind }, ...properties },
    },
  })),
};

const term = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'article', 'from', 'to', 'subjects', 'classificationMax', 'purposes', 'covers'],
  properties: {
    id: { ...name, description: 'Unique within the instrument, e.g. art3-1.' },
    article: text(64, 'How people cite it, e.g. Article 3(1).'),
    from: listOf(nation, 1, 16, 'Who may send.'),
    to: listOf(nation, 1, 16, 'To whom.'),
    subjects: listOf({ enum: SUBJECTS }, 1, SUBJECTS.length, 'What.'),
    classificationMax: levels('The highest classification covered, for each policy whose items it covers.'),
    purposes: listOf(name, 1, 16, 'For what.'),
    covers: listOf({ enum: ['exercise', 'real'] }, 1, 2, 'Exercise and simulated data, real data, or both.'),
    area,
    obligations: {
      type: 'array',
      items: obligation,
      maxItems: 8,
      description: 'What is done to an item before it goes.',
    },
    onward: { enum: ['none', 'with-originator-consent'], description: 'May the receiver pass it on? Default: none.' },
  },
};

const verified = {
  type: ['object', 'null'],
  additionalProperties: false,
  required: ['by', 'on', 'source'],
  properties: {
    by: text(200, 'Who compared this file with the text.'),
    on: date,
    source: text(500, 'Where the text is published.'),
  },
  description: 'Null: nobody has compared this file with a text.',
};

/** JSON Schema (2020-12) of an instrument's file; published as `schema/instrument.schema.json`. */
export const INSTRUMENT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:musubi:schema:instrument:1',
  title: 'An agreement between nations, as data',
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'title',
    'titleJa',
    'kind',
    'binding',
    'fictional',
    'parties',
    'entryIntoForce',
    'renewal',
    'equivalence',
    'terms',
    'verified',
  ],
  properties: {
    id: { ...name, description: 'Unique in a register, e.g. jpn-usa-air-picture.' },
    version: { type: 'integer', minimum: 1, maximum: 99, description: '1 as signed; one more for each amended text.' },
    title: text(300, 'In English.'),
    titleJa: text(300, 'In Japanese.'),
    kind: { enum: INSTRUMENT_KINDS },
    binding: { type: 'boolean', description: 'Only a binding instrument can permit a release.' },
    fictional: { type: 'boolean', description: 'True for an invented one; shown wherever the instrument is.' },
    parties: listOf(nation, 2, 16, 'The nations bound by it.'),
    ...lifeProperties,
    ...bondProperties,
    equivalence: {
      ...listOf(levels('Policy: classification. The names of one row stand for the same level.'), 0, 32, ''),
      description: 'Levels from the lowest to the highest.',
    },
    terms: { type: 'array', items: term, minItems: 0, maxItems: 200, description: 'What no term names does not flow.' },
    provisions,
    verified,
  },
  if: { required: ['notice'] },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: true,
  else: { required: ['noticeDays'] },
} as const;
