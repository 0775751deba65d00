import { blockLength, HEADER_OCTETS, headerProblem } from './block-header.ts';
import { choiceOf, type EditionChoice, type Reading } from './edition-choice.ts';
import { threeDigits } from './editions.ts';
import { explainBlock } from './explain.ts';
import type { DecodeProblem } from './problem.ts';
import { type DecodedRecord, type DecodeOptions, RecordView } from './record.ts';
import { planOf, skipRecord } from './record-plan.ts';

/**
 * Every record of every data block in `bytes`, and every problem, in order of offset. Never throws
 * for any bytes; an edition in `options` that does not exist throws `AsterixError` at once. Hand in
 * the same `options` each time: what they say is looked up once.
 *
 * A block is believed whole or not at all: nothing in it but its records' own lengths says where
 * the next record begins, so when one does not fit, where the ones before it ended is in doubt too.
 */
export function decodeRecords(bytes: Uint8Array, options?: DecodeOptions): Generator<DecodedRecord | DecodeProblem> {
  return decodeWith(bytes, choiceOf(options), options?.strict === true);
}

function* decodeWith(
  bytes: Uint8Array,
  choice: EditionChoice,
  isStrict: boolean,
): Generator<DecodedRecord | DecodeProblem> {
  for (let at = 0; at < bytes.length; ) {
    const length = blockLength(bytes, at, bytes.length);
    if (length === 0) {
      yield headerProblem(bytes, at, bytes.length);
      return;
    }
    const result = decodeBlock(bytes, at, at + length, choice, isStrict);
    if (Array.isArray(result)) yield* result;
    else yield result;
    at += length;
  }
}

/** All records of the block at `at`, or why there are none. */
export function decodeBlock(
  bytes: Uint8Array,
  at: number,
  end: number,
  choice: EditionChoice,
  isStrict: boolean,
): DecodedRecord[] | DecodeProblem {
  const reading = choice.of(bytes, at, end);
  if (reading === undefined) return unknownCategory(bytes, at, end);
  const records = recordsOf(bytes, at, end, reading);
  if (records === undefined) return explainBlock(bytes, at, end, reading);
  return (isStrict && spareProblem(records, end)) || records;
}

function recordsOf(bytes: Uint8Array, at: number, end: number, reading: Reading): DecodedRecord[] | undefined {
  const plan = planOf(reading.table);
  const records: DecodedRecord[] = [];
  for (let next = at + HEADER_OCTETS; next < end; ) {
    const after = skipRecord(plan, bytes, next, end);
    if (after < 0) return undefined;
    records.push(new RecordView(bytes, next, after, reading));
    next = after;
  }
  return records;
}

function unknownCategory(bytes: Uint8Array, at: number, end: number): DecodeProblem {
  const category = bytes[at];
  const message = `at ${at}: category ${threeDigits(category)} is not known; its ${end - at} octets are skipped`;
  return { code: 'category-unknown', offset: at, length: end - at, category, item: '', message };
}

function spareProblem(records: readonly DecodedRecord[], end: number): DecodeProblem | undefined {
  for (const record of records) {
    const [note] = record.notes;
    if (note === undefined) continue;
    const { offset, cat: category } = record;
    const item = note.item.split('/')[1] ?? '';
    return { code: 'spare-set', offset, length: end - offset, category, item, message: note.message };
  }
  return undefined;
}
