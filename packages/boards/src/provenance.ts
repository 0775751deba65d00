import type { EntryBody } from './body.ts';
import { choicesOf, type Field, type Writer } from './field.ts';
import { type Item, openerSide, type Side } from './item.ts';
import { textIn, type Values } from './values.ts';
import { words } from './words.ts';

/** How well a figure is known. */
const CONFIDENCES = choicesOf({
  S: words('Read in the source named', '出典を確認'),
  'S/M': words('Partly read in the source', '一部のみ出典を確認'),
  M: words('From memory: to be verified', '記憶による（要確認）'),
  claim: words('Claimed; not found in any source', '主張のみ（出典未確認）'),
  derived: words('Calculated from what sources say', '出典から算出'),
  fictional: words('Invented for demonstrations', '実演用の架空データ'),
});

/** Where a row of a register comes from: columns of lists as well as fields of items. */
export const SOURCE_COLUMNS: readonly Field[] = [
  { name: 'source', words: words('Source', '出典'), kind: 'text' },
  { name: 'confidence', words: words('Confidence', '確度'), kind: 'choice', choices: CONFIDENCES },
];

/** The same as fields of an item, and whether somebody has verified it. */
export function provenance(by: Writer): readonly Field[] {
  const verified: Field = { name: 'verified', words: words('Verified', '確認済み'), kind: 'yes-no' };
  return [...SOURCE_COLUMNS, verified].map((field) => ({ ...field, by }));
}

/** Why a side may not call itself verified: what nobody has read in a source is not. */
export function provenanceProblem({ fields }: EntryBody, before: Side | null): string | null {
  const said = { ...before?.fields, ...fields };
  return said['verified'] !== true || hasSource(said)
    ? null
    : 'verified: takes a source that was read, or a calculation from one';
}

/** Whether an item may be shown without saying that it is unverified: its opener says so, and whence it knows. */
export function isVerified(item: Item): boolean {
  const said = openerSide(item)?.fields;
  return said?.['verified'] === true && hasSource(said);
}

function hasSource(said: Values): boolean {
  const confidence = textIn(said, 'confidence');
  return textIn(said, 'source') !== '' && ['S', 'derived', ''].includes(confidence);
}
