import { describe, expect, it } from 'vitest';
import { type DecodedRecord, decodeRecords, type ItemValue, readPackets } from '../src/index.ts';
import { DIFFERENCES, type Difference } from './reference-differences.ts';
import { hasRecordings, recording, reference } from './shared.ts';

type Leaf = number | string;
type Items = Readonly<Record<string, unknown>>;

/** Decoder A prints seven decimals. */
const TOLERANCE = 6e-8;

function ours(name: string): DecodedRecord[] {
  const bytes = recording(name);
  const payloads = name.endsWith('.pcap')
    ? [...readPackets(bytes)].map((p) => ('payload' in p ? p.payload : bytes))
    : [bytes];
  const results = payloads.flatMap((payload) => [...decodeRecords(payload)]);
  expect(results.filter((result) => 'code' in result)).toEqual([]);
  return results as DecodedRecord[];
}

/** Digits (octal codes among them) count as numbers, so that 0421, "0421" and 421 agree. */
function plain(value: string | number): Leaf {
  if (typeof value === 'number') return value;
  const text = value.trim().toUpperCase();
  return /^\d+$/.test(text) ? Number(text) : text;
}

function inOrder(x: Leaf, y: Leaf): number {
  if (typeof x !== typeof y) return typeof x === 'number' ? -1 : 1;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Numbers and texts in order, without those that only say how the item was laid out. */
function leaves(value: unknown, key = ''): Leaf[] {
  if (/^(spare|FX\d?|REP|available|REF_FSPEC|index|length)$/.test(key)) return [];
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return [/^(ACAddr|ADR|TAddr)$/.test(key) ? Number.parseInt(value, 16) : plain(value)];
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each));
  return Object.entries(value as object).flatMap(([name, each]) => leaves(each, name));
}

function expected(item: ItemValue, known: readonly Difference[]): Leaf[] {
  return leaves(item).map((leaf, i) => {
    const factor = known.find((d) => d.factor !== undefined && (d.leaf ?? i) === i)?.factor ?? 1;
    if (typeof leaf === 'number') return leaf * factor;
    return leaf.replaceAll('@', known.find((d) => d.unassigned !== undefined)?.unassigned ?? '@');
  });
}

function compare(decoder: 'A' | 'B', path: string, item: ItemValue, theirs: unknown): void {
  const known = DIFFERENCES.filter((d) => d.decoder === decoder && d.item === path);
  if (known.some((d) => d.isSkipped)) return;
  const tolerance = known.find((d) => d.tolerance !== undefined)?.tolerance ?? TOLERANCE;
  let [a, b] = [expected(item, known), leaves(theirs)];
  // Decoder B sorts its sub-items by name; its values are compared as a set. Order is decoder A's to show.
  if (decoder === 'B') [a, b] = [a, b].map((list) => list.toSorted(inOrder)) as [Leaf[], Leaf[]];
  expect(b.length, path).toBe(a.length);
  a.forEach((leaf, i) => {
    if (typeof leaf === 'string') expect(b[i], path).toBe(leaf);
    else expect(Math.abs((b[i] as number) - leaf), `${path}: ${leaf} and ${b[i]}`).toBeLessThanOrEqual(tolerance);
  });
}

function compareAll(decoder: 'A' | 'B', records: readonly DecodedRecord[], theirs: readonly Items[]): void {
  expect(theirs.length).toBe(records.length);
  records.forEach((record, i) => {
    const other = theirs[i] as Items;
    expect(Object.keys(other).sort(), `record ${i}`).toEqual(Object.keys(record.items).sort());
    const category = String(record.cat).padStart(3, '0');
    for (const [name, value] of Object.entries(record.items))
      compare(decoder, `${category}/${name}`, value, other[name]);
  });
}

function readA(name: string): Items[] {
  const lines = reference(name)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const record = JSON.parse(line);
    const items = record[`CAT${String(record.cat).padStart(3, '0')}`] as Items;
    return Object.fromEntries(Object.entries(items).map(([key, value]) => [key.slice(1), value]));
  });
}

function readB(name: string): Items[] {
  const blocks = JSON.parse(reference(name)).data_blocks as { content: { records: Items[] } }[];
  return blocks
    .flatMap((block) => block.content.records)
    .map((record) =>
      Object.fromEntries(
        Object.entries(record)
          .map(([key, value]) => [key === 'REF' ? 'RE' : key, value] as const)
          .filter(([key]) => /^(\d{3}|RE|SP)$/.test(key)),
      ),
    );
}

describe.skipIf(!hasRecordings)('against two independent decoders (left out without ../shared/data/asterix)', () => {
  it.each([
    ['cat_034_048.pcap', 'cat_034_048.pcap', 'cat_034_048.raw'],
    ['cat_062_065.pcap', 'cat_062_065.pcap', 'cat_062_065.raw'],
    ['asterix4py_cat062.ast', 'asterix4py_cat062.ast', 'asterix4py_cat062.ast'],
    ['cat034.raw', 'cat034.raw', 'cat034.raw'],
    ['cat048.raw', 'cat048.raw', 'cat048.raw'],
    ['cat21_re.ast', 'cat21_re.ast', 'cat21_re.ast'],
  ])('%s', (file, a, b) => {
    const records = ours(file);
    compareAll('A', records, readA(`${a}.decoderA.jsonl`));
    compareAll('B', records, readB(`${b}.decoderB.json`));
  });
});
