// ASTERIX to and from columns, JSON lines and records, one core, beside walks over the same bytes: over
// every octet, and over the blocks' lengths.
// npm run bench -- decode [--seed N] [--mb N] [--json]
import {
  clearColumns,
  clearSurveillance,
  createColumns,
  createSurveillanceColumns,
  decodeColumns,
  decodeRecords,
  decodeSurveillance,
  encodeBlock,
  encodeColumns,
  type ItemValue,
  type ItemValues,
  JsonLines,
} from '@musubi/asterix';
import { encodedSystemTracks, encodedTargetReports, recordedBlocks, repeated } from './codec/blocks.ts';
import { readOptions } from './measure/options.ts';
import { Report, type Row } from './measure/report.ts';
import { sink } from './measure/sink.ts';
import { spreadOf } from './measure/spread.ts';
import { cpuMsOf } from './measure/stopwatch.ts';

const ROUNDS = 11;
const WARM_UPS = 3;
/** Rows that stay in a processor's second-level cache. */
const ROWS = 1024;
/** A piece of about the size of a read from a file. */
const PIECE_OCTETS = 1 << 14;
/** What a tracker needs of a target report. */
const TRACKER_ITEMS = ['010', '020', '040', '070', '090', '110', '120', '140', '161', '170', '220', '230', '240'];

interface Input {
  readonly bytes: Uint8Array;
  readonly records: number;
  /** Items, and values of them and their sub-items, that a record has on average. */
  readonly items: number;
  readonly values: number;
}

function inputOf(blocks: readonly Uint8Array[], octets: number, seed: number): Input {
  const bytes = repeated(blocks, octets, seed);
  let records = 0;
  let items = 0;
  let values = 0;
  for (const result of decodeRecords(bytes)) {
    if ('code' in result) throw new Error(result.message);
    records++;
    if (records > COUNTED_MAX) continue;
    items += Object.keys(result.items).length;
    values += valuesIn(result.items);
  }
  const counted = Math.min(records, COUNTED_MAX);
  return { bytes, records, items: items / counted, values: values / counted };
}

/** Records whose items are counted. */
const COUNTED_MAX = 10_000;

function valuesIn(value: ItemValue): number {
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, each: ItemValue) => sum + valuesIn(each), 0);
}

function walk(bytes: Uint8Array): void {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum = (sum + (bytes[i] as number)) | 0;
  sink(sum);
}

/** From block to block by their lengths alone: the least that any decoder does. */
function walkLengths(bytes: Uint8Array): void {
  let blocks = 0;
  for (let at = 0; at < bytes.length; blocks++) at += ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
  sink(blocks);
}

/**
 * Rates of `work` over `records` records and of a walk over the octets of as many, turn by turn, so that
 * both meet the same machine.
 */
function measure(name: string, atLeast: number, records: number, input: Input, work: () => void): Row {
  const { bytes } = input;
  for (let i = 0; i < WARM_UPS; i++) work();
  walk(bytes);
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const walkMs = cpuMsOf(() => walk(bytes));
    const workMs = cpuMsOf(work);
    rates.push(records / workMs / 1000);
    ratios.push(workMs / records / (walkMs / input.records));
  }
  return {
    work: name,
    'M records/s': spreadOf(rates),
    'at least': atLeast || '',
    'walks of the same bytes': spreadOf(ratios),
  };
}

function tracker({ bytes }: Input): () => void {
  const columns = createSurveillanceColumns(ROWS);
  return () => {
    for (let at = 0; at < bytes.length; ) {
      clearSurveillance(columns);
      at = decodeSurveillance(bytes, at, bytes.length, columns);
      sink(columns.cat048.count + columns.cat062.count);
    }
  };
}

function columns({ bytes }: Input, category: number, items?: readonly string[]): () => void {
  const into = createColumns(category, { capacity: ROWS, ...(items && { items }) });
  return () => {
    for (let at = 0; at < bytes.length; ) {
      clearColumns(into);
      at = decodeColumns(bytes, at, bytes.length, into);
      sink(into.count);
    }
  };
}

/** Blocks end to end in pieces. */
function piecesOf(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0, at = 0; at < bytes.length; ) {
    at += ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    if (at - from < PIECE_OCTETS && at < bytes.length) continue;
    pieces.push(bytes.subarray(from, at));
    from = at;
  }
  return pieces;
}

function jsonLines({ bytes }: Input): () => void {
  const pieces = piecesOf(bytes);
  const lines = new JsonLines();
  return () => {
    for (const piece of pieces) {
      lines.write(piece);
      sink(lines.take().length);
    }
  };
}

/** What a block of a radar holds. */
const RECORDS_A_BLOCK = 16;

function encoder(category: number, { bytes }: Input): { records: number; work: () => void } {
  const all: ItemValues[] = [];
  for (const result of decodeRecords(bytes.subarray(0, endOfBlock(bytes, 1 << 18)))) {
    // As they come out of JSON lines.
    if ('items' in result) all.push(JSON.parse(JSON.stringify(result.items)) as ItemValues);
  }
  const blocks = Array.from({ length: Math.ceil(all.length / RECORDS_A_BLOCK) }, (_, i) =>
    all.slice(i * RECORDS_A_BLOCK, (i + 1) * RECORDS_A_BLOCK),
  );
  const times = 10;
  const work = (): void => {
    for (let i = 0; i < times; i++) for (const block of blocks) sink(encodeBlock(category, block).length);
  };
  return { records: all.length * times, work };
}

/** From columns of every item, as many rows to a block, into bytes used again. */
function columnEncoder(category: number, { bytes }: Input): { records: number; work: () => void } {
  const columns = createColumns(category, { capacity: ROWS });
  decodeColumns(bytes, 0, bytes.length, columns);
  const into = new Uint8Array(1 << 16);
  const times = 60;
  const work = (): void => {
    for (let i = 0; i < times; i++) {
      for (let row = 0; row < columns.count; row += RECORDS_A_BLOCK) {
        const last = Math.min(row + RECORDS_A_BLOCK, columns.count);
        sink(encodeColumns(columns, row, last, into, 0, bytes));
      }
    }
  };
  return { records: columns.count * times, work };
}

function endOfBlock(bytes: Uint8Array, least: number): number {
  let at = 0;
  while (at < least && at < bytes.length) at += ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
  return at;
}

function records({ bytes }: Input, isRead: boolean): () => void {
  return () => {
    for (const result of decodeRecords(bytes)) {
      if (!('items' in result)) continue;
      sink(isRead ? Object.keys(result.items).length : result.length);
    }
  };
}

const options = readOptions();
const octets = Number(options.text('mb') ?? 8) * 2 ** 20;
const reports = recordedBlocks(['cat_034_048.pcap'], 48);
const tracks = recordedBlocks(['cat_062_065.pcap', 'asterix4py_cat062.ast'], 62);
const targets = inputOf(reports.length > 0 ? reports : encodedTargetReports(), octets, options.seed);
const system = inputOf(tracks.length > 0 ? tracks : encodedSystemTracks(), octets, options.seed);
const fewBytes = targets.bytes.subarray(0, endOfBlock(targets.bytes, octets / 16));
const few = { ...targets, bytes: fewBytes, records: [...decodeRecords(fewBytes)].length };
const encoded = encoder(48, targets);
const encodedRows = columnEncoder(48, targets);
const encodedTracks = columnEncoder(62, system);

const inputText = (category: string, isRecorded: boolean, { bytes, records, items, values }: Input): string =>
  `input: CAT ${category} ${isRecorded ? 'recorded' : 'encoded'}, ${records} records of ` +
  `${(bytes.length / records).toFixed(1)} octets, ${items.toFixed(1)} items, ${values.toFixed(1)} values`;

const report = new Report('decode', options);
report.table(
  'ASTERIX, by processor time, median (least to most) of rounds',
  [
    measure('CAT 048, from block to block', 0, targets.records, targets, () => walkLengths(targets.bytes)),
    measure('CAT 048, all items into columns', 5, targets.records, targets, columns(targets, 48)),
    measure('CAT 048, what a tracker needs, into columns', 20, targets.records, targets, tracker(targets)),
    measure('the same by chosen items', 0, targets.records, targets, columns(targets, 48, TRACKER_ITEMS)),
    measure('CAT 062, all items into columns', 2, system.records, system, columns(system, 62)),
    measure('CAT 062, what a tracker needs, into columns', 0, system.records, system, tracker(system)),
    measure('CAT 048 to JSON lines', 0.4, targets.records, targets, jsonLines(targets)),
    measure('encode CAT 048, from columns', 1, encodedRows.records, targets, encodedRows.work),
    measure('encode CAT 048, from records as JSON has them', 1, encoded.records, targets, encoded.work),
    measure('encode CAT 062, from columns', 0, encodedTracks.records, system, encodedTracks.work),
    measure('CAT 048 records, items not asked for', 0, few.records, few, records(few, false)),
    measure('CAT 048 records, all items', 0, few.records, few, records(few, true)),
  ],
  [
    inputText('048', reports.length > 0, targets),
    inputText('062', tracks.length > 0, system),
    `peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ],
);
report.close();
