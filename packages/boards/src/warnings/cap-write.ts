import { polygonise, readAirspaceShape } from '@musubi/geo';
import { type Item, openerSide, type Side } from '../item.ts';
import { writeXml, type XmlNode } from '../xml.ts';
import { CAP_NAMESPACE, writeCapTime } from './cap-schema.ts';
import { KINDS } from './cap-terms.ts';
import { messagesOf, type WarningMessage } from './chain.ts';

type Language = 'en' | 'ja';

/** How far off the expected time may be, in seconds: what CAP has no element for. */
export const PLUS_MINUS = 'expected-plus-minus-s';
/** SHA-256 of the signed journal entry that says the same. */
const ENTRY = 'journal-entry-sha256';
const DEGREE_DIGITS = 4;

/**
 * The latest message of a warning as CAP 1.2, in English and Japanese: `Alert`, then `Update`s and a
 * `Cancel` that refer to all before them. Never `Actual` when anything that went into it is of an
 * exercise or test. Empty text where the opener's side did not come here.
 */
export function writeCap(item: Item): string {
  const side = openerSide(item);
  const messages = messagesOf(item);
  const latest = messages.at(-1);
  if (side === undefined || latest === undefined) return '';
  const earlier = messages
    .slice(0, -1)
    .map((message) => `${senderOf(item)},${identifierOf(item, message)},${sentOf(message)}`);
  const nations = [item.opener, ...latest.circle].sort().join(' ');
  return writeXml(
    [
      'alert',
      ['identifier', identifierOf(item, latest)],
      ['sender', senderOf(item)],
      ['sent', sentOf(latest)],
      ['status', capStatus(side)],
      ['msgType', messages.length === 1 ? 'Alert' : side.fields['state'] === 'cancelled' ? 'Cancel' : 'Update'],
      ...optional('source', side.fields['source']),
      ['scope', 'Restricted'],
      ['restriction', `Releasable to ${nations}`],
      ...optional('note', noteOf(side, latest)),
      ...(earlier.length === 0 ? [] : [['references', earlier.join(' ')] as const]),
      infoOf(side, latest, 'en'),
      infoOf(side, latest, 'ja'),
    ],
    CAP_NAMESPACE,
  );
}

/**
 * The signed twin: the opener's journal entries of the warning. Each is RFC 8785 canonical JSON that
 * its nation signed with Ed25519; whoever has the nation's key can check that nobody changed a word.
 */
export function writeSignedTwin(item: Item): string {
  return `${JSON.stringify(
    messagesOf(item).map(({ entry }) => entry),
    null,
    1,
  )}\n`;
}

/** `Exercise` and `Test` by what is said and by the label of what was said; `Actual` only when neither has it. */
export function capStatus({ exercise, fields }: Side): 'Actual' | 'Exercise' | 'Test' {
  if (fields['marking'] === 'test') return 'Test';
  return exercise || fields['marking'] !== 'actual' ? 'Exercise' : 'Actual';
}

function noteOf(side: Side, { entry }: WarningMessage): string {
  const status = capStatus(side);
  const named = `${status}: ${side.fields['exerciseName'] ?? 'no real event'}`;
  const why = (entry.body as { note?: string }).note ?? '';
  return [...(status === 'Actual' ? [] : [named]), ...(why === '' ? [] : [why])].join('. ');
}

function infoOf({ fields }: Side, latest: WarningMessage, language: Language): XmlNode {
  const kind = KINDS.find(({ value }) => value === fields['kind']) ?? KINDS.at(-1)!;
  const own = (name: string) => (language === 'ja' ? (fields[`${name}Ja`] ?? fields[name]) : fields[name]);
  const { responses, expectedS, expiresS, plusMinusS } = fields;
  return [
    'info',
    ['language', language === 'ja' ? 'ja-JP' : 'en-US'],
    ['category', kind.category],
    ['event', kind.words[language]],
    ...((responses ?? []) as string[]).map((response): XmlNode => ['responseType', response]),
    ...['urgency', 'severity', 'certainty'].map((name): XmlNode => [name, String(fields[name])]),
    ['effective', sentOf(latest)],
    ...(typeof expectedS === 'number' ? [['onset', writeCapTime(expectedS)] as const] : []),
    ...(typeof expiresS === 'number' ? [['expires', writeCapTime(expiresS)] as const] : []),
    ...optional('headline', own('headline')),
    ...optional('description', own('description')),
    ...optional('instruction', own('instruction')),
    ...(typeof plusMinusS === 'number' ? [namedValue('parameter', PLUS_MINUS, String(plusMinusS))] : []),
    namedValue('parameter', ENTRY, latest.version),
    ...areaNodes(fields, language),
  ];
}

function areaNodes(fields: Side['fields'], language: Language): XmlNode[] {
  const areas = (fields['areas'] ?? []) as readonly Readonly<Record<string, string | undefined>>[];
  const named = areas.map(({ name = '', nameJa, code = '' }): XmlNode => {
    const text = language === 'ja' ? (nameJa ?? name) : name;
    return ['area', ['areaDesc', text], ...(code === '' ? [] : [namedValue('geocode', codeListOf(code), code)])];
  });
  const shape = fields['shape'] === undefined ? null : readAirspaceShape(fields['shape']).shape;
  if (shape === null) return named;
  const words = language === 'ja' ? '対象範囲' : 'Area of the warning';
  if (shape.kind === 'circle') {
    const { latitudeDeg, longitudeDeg } = shape.centre;
    const circle = `${pair(longitudeDeg, latitudeDeg)} ${shape.radiusM / 1000}`;
    return [...named, ['area', ['areaDesc', words], ['circle', circle]]];
  }
  const { type, coordinates } = polygonise(shape);
  const rings = type === 'Polygon' ? coordinates : coordinates.map(([outer]) => outer!);
  const lines = rings.map((ring): XmlNode => ['polygon', ring.map(([lon, lat]) => pair(lon, lat)).join(' ')]);
  return [...named, ['area', ['areaDesc', words], ...lines]];
}

/** The list that a code of an area is from. */
function codeListOf(code: string): string {
  if (/^[A-Z]{2}-/.test(code)) return 'ISO 3166-2';
  return /^\d{5}$/.test(code) ? 'JIS X 0402' : 'code';
}

function pair(longitudeDeg: number, latitudeDeg: number): string {
  const east = ((((longitudeDeg + 180) % 360) + 360) % 360) - 180;
  // 180° itself stays on the side where its polygon is.
  const written = Math.abs(longitudeDeg) === 180 ? longitudeDeg : east;
  return `${latitudeDeg.toFixed(DEGREE_DIGITS)},${written.toFixed(DEGREE_DIGITS)}`;
}

function namedValue(name: string, valueName: string, value: string): XmlNode {
  return [name, ['valueName', valueName], ['value', value]];
}

function optional(name: string, value: unknown): XmlNode[] {
  return typeof value === 'string' && value !== '' ? [[name, value]] : [];
}

function senderOf({ opener }: Item): string {
  return `${opener.toLowerCase()}.node.musubi.internal`;
}

function identifierOf({ id }: Item, { version }: WarningMessage): string {
  return `${id}.${version.slice(0, 16)}`;
}

function sentOf({ sentS }: WarningMessage): string {
  return writeCapTime(sentS);
}
