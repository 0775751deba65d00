import { AsterixError, encodeBlock, type ItemValues } from '@musubi/asterix';
import { STANDARD } from '../decode/input.ts';
import type { Editions } from '../decode/options.ts';
import { Output } from '../decode/output.ts';
import { Progress } from '../decode/progress.ts';
import { CliError } from '../error.ts';
import { BadRows, type Row } from '../track/bad-rows.ts';
import { readLines } from '../track/json-lines.ts';
import { BlockWriter, type EncodedRecord } from './block-writer.ts';

export interface EncodeOptions {
  readonly out: string;
  /** Edition by category, where a line names none. */
  readonly editions: Editions;
}

export interface EncodeTally {
  records: number;
  blocks: number;
  bytes: number;
  /** Lines of what could not be decoded, which hold no record. */
  errorLines: number;
  linesRefused: number;
}

/**
 * Lines of JSON, as `decode` writes them, to ASTERIX data blocks. Every line is tried; throws
 * `CliError` at the end where some were refused, each of which has been told of with its item.
 */
export async function encode(file: string, options: EncodeOptions): Promise<EncodeTally> {
  const name = file === STANDARD ? 'standard input' : file;
  const bad = new BadRows(name);
  const out = new Output(options.out);
  const blocks = new BlockWriter();
  const tally: EncodeTally = { records: 0, blocks: 0, bytes: 0, errorLines: 0, linesRefused: 0 };
  const progress = new Progress();
  try {
    for await (const { lines, firstLine, bytesRead } of readLines(file)) {
      for (let i = 0; i < lines.length; i++) takeLine(lines[i]!, firstLine + i, bad, blocks, tally, options.editions);
      await write(out, blocks.take(), tally);
      progress.show(() => `${(bytesRead / 1e6).toFixed(1)} MB read, ${tally.records} records`);
    }
    await write(out, blocks.finish(), tally);
  } finally {
    progress.end();
    await out.close();
  }
  tally.blocks = blocks.count;
  tally.linesRefused = bad.count;
  if (bad.count > 0)
    throw new CliError('input-broken', `${name}: ${bad.count} lines refused, ${tally.records} records encoded`);
  if (tally.records === 0) throw new CliError('input-broken', `${name}: no record in it`);
  return tally;
}

function takeLine(
  text: string,
  line: number,
  bad: BadRows,
  blocks: BlockWriter,
  tally: EncodeTally,
  editions: Editions,
): void {
  const row = bad.parse(text, line);
  if (row === null) return;
  if ('error' in row) {
    tally.errorLines++;
    return;
  }
  const record = encodeRow(row, line, bad, editions);
  if (record === null) return;
  blocks.add(record);
  tally.records++;
}

function encodeRow(row: Row, line: number, bad: BadRows, editions: Editions): EncodedRecord | null {
  const { cat, items, offset } = row;
  if (typeof cat !== 'number' || !Number.isInteger(cat))
    return refuse(bad, line, 'no-category', '"cat" must be a number, e.g. 48');
  if (typeof items !== 'object' || items === null || Array.isArray(items)) {
    return refuse(bad, line, 'no-items', '"items" must be an object of items by number');
  }
  const edition = typeof row['edition'] === 'string' ? row['edition'] : editions[cat];
  try {
    const block = encodeBlock(cat, [items as ItemValues], edition === undefined ? {} : { edition });
    const file = typeof row['file'] === 'string' ? row['file'] : '';
    return {
      category: cat,
      key: `${file} ${edition}`,
      offset: typeof offset === 'number' ? offset : Number.NaN,
      block,
    };
  } catch (error) {
    if (error instanceof AsterixError) return refuse(bad, line, error.code, error.message);
    throw error;
  }
}

function refuse(bad: BadRows, line: number, reason: string, detail: string): null {
  bad.add(line, reason, detail);
  return null;
}

async function write(out: Output, blocks: Uint8Array[], tally: EncodeTally): Promise<void> {
  for (const block of blocks) {
    tally.bytes += block.length;
    await out.write(block);
  }
}
