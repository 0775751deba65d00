import { editionsOf } from '../src/editions.ts';
import { type DecodeOptions, type DecodedRecord, type DecodeProblem, decodeRecords } from '../src/index.ts';
import type { JsonLinesContext } from '../src/index.ts';
import { isTimeOfDay, recordTimeToUtc, timeItemsOf } from '../src/time-of-day.ts';

/** What `JsonLines` is to write, by `decodeRecords`, `JSON.stringify` and `Date`: slow and plain. */
export function plainLines(bytes: Uint8Array, options: DecodeOptions = {}, context: JsonLinesContext = {}): string[] {
  return [...decodeRecords(bytes, options)].map((result) =>
    'code' in result ? problemLine(result, bytes, context) : recordLine(result, context),
  );
}

function recordLine({ cat, edition, offset, items }: DecodedRecord, context: JsonLinesContext): string {
  const isNewest = editionsOf(cat)[0] === edition;
  const members = [
    ...fileOf(context),
    `"cat":${cat}`,
    ...(isNewest ? [] : [`"edition":"${edition}"`]),
    `"offset":${offset + (context.offset ?? 0)}`,
    ...timeOf(cat, items, context.receivedAtS ?? Number.NaN),
    `"items":{${Object.keys(items)
      .sort()
      .map((name) => `"${name}":${JSON.stringify(items[name])}`)
      .join(',')}}`,
  ];
  return `{${members.join(',')}}`;
}

const fileOf = ({ file }: JsonLinesContext): string[] => (file === undefined ? [] : [`"file":${JSON.stringify(file)}`]);

function timeOf(cat: number, items: DecodedRecord['items'], receivedAtS: number): string[] {
  const name = timeItemsOf(cat).find((each) => items[each] !== undefined);
  const timeOfDayS = name === undefined ? Number.NaN : (items[name] as number);
  const timeS = recordTimeToUtc(cat, timeOfDayS, receivedAtS);
  const iso = (seconds: number) => new Date(Math.round(seconds * 1000)).toISOString();
  if (!Number.isNaN(timeS)) return [`"time":"${iso(timeS)}"`];
  if (isTimeOfDay(cat, timeOfDayS)) return [`"timeOfDay":"${clock(timeOfDayS)}"`];
  return Number.isNaN(receivedAtS) ? [] : [`"received":"${iso(receivedAtS)}"`];
}

function clock(timeOfDayS: number): string {
  const text = new Date(Math.round(timeOfDayS * 1000)).toISOString().slice(11, -1);
  return timeOfDayS < 86_399.9995 ? text : text.replace(/^00/, '24');
}

function problemLine(problem: DecodeProblem, bytes: Uint8Array, context: JsonLinesContext): string {
  const { code, message, category, item, length, offset } = problem;
  const raw = Buffer.from(bytes.subarray(offset, offset + length))
    .toString('hex')
    .toUpperCase();
  const error = message.replace(/^at \d+: /, '');
  const line = { error, offset: offset + (context.offset ?? 0), code, cat: category, item, length, raw };
  return `{${[...fileOf(context), JSON.stringify(line).slice(1)].join(',')}`;
}
