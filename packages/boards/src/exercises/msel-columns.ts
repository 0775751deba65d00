/**
 * The columns in which planners keep a master scenario events list: those that Crucible Blueprint
 * begins a list with, and after them what a list of several nations also needs.
 */

/** A head and the inject's field under it, where the cell is the field's text as it is. */
export const TEXT_COLUMNS: readonly (readonly [head: string, field: string])[] = [
  ['Control Number', 'controlNo'],
  ['Move', 'move'],
  ['Group', 'group'],
  ['Assigned To', 'assignedTo'],
  ['Title', 'title'],
  ['Description', 'description'],
  ['From Org', 'from'],
  ['To Org', 'to'],
  ['Details', 'payload'],
  ['Expected Actions', 'expected'],
  ['Exercise Objective', 'objective'],
  ['Expected Participant Response', 'expectedResponse'],
  ['Measure of Performance', 'measure'],
  ['Notes', 'notes'],
  ['Storyline', 'storyline'],
  ['Evaluator', 'evaluator'],
  ['Source', 'source'],
  ['Confidence', 'confidence'],
];

/** What stands in every row that is written; what a file that is read says there is not looked at. */
export const MARKING = 'EXERCISE';

/** In the order in which they are written. */
export const MSEL_COLUMNS = [
  'Control Number',
  'Move',
  'Group',
  'Delivery Time',
  'Simulated Time',
  'Assigned To',
  'Status',
  'Title',
  'Description',
  'From Org',
  'To Org',
  'Details',
  'Expected Actions',
  'Delivery Method',
  'Exercise Objective',
  'Expected Participant Response',
  'Measure of Performance',
  'Notes',
  'Storyline',
  'Evaluator',
  'Source',
  'Confidence',
  'Exercise',
  'Marking',
] as const;
export type MselColumn = (typeof MSEL_COLUMNS)[number];

/** What a cell says of a step or a delivery method, by its words in any case: `Draft`, `e-mail`. */
export function valueOfWord(word: string, synonyms: Readonly<Record<string, readonly string[]>>): string | undefined {
  const wanted = word.trim().toLowerCase();
  return Object.keys(synonyms).find((value) => value === wanted || synonyms[value]?.includes(wanted));
}

/** Steps as planners and Blueprint call them (Pending, Entered, Approved, Complete). */
export const STEP_WORDS: Readonly<Record<string, readonly string[]>> = {
  draft: ['pending', 'entered'],
  approved: [],
  armed: ['ready'],
  sent: ['delivered', 'deployed', 'executed'],
  acknowledged: [],
  observed: ['completed', 'succeeded'],
  closed: ['complete', 'archived'],
  skipped: ['expired'],
};

export const MODE_WORDS: Readonly<Record<string, readonly string[]>> = {
  track: ['simulation', 'live picture'],
  message: ['email', 'e-mail', 'chat', 'memo'],
  cap: ['alert', 'warning', 'public warning'],
  rfi: ['request for information'],
  media: ['news', 'social media'],
  phone: ['telephone', 'phone call', 'radio', 'verbal'],
};
