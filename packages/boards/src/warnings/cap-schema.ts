/**
 * The structure of CAP 1.2 messages: which elements stand in an `alert`, in which order, how often,
 * and what they may say. Source: OASIS Standard CAP-V1.2, 1 July 2010, sections 3.2 and 3.4 (schema).
 */
import type { XmlElement } from '../xml.ts';
import { CATEGORIES, CERTAINTIES, RESPONSES, SEVERITIES, URGENCIES } from './cap-terms.ts';

export const CAP_NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

export interface CapProblem {
  readonly line: number;
  readonly message: string;
}

/** What the text of an element may be, as the end of a sentence; null when it is. */
type Check = (text: string) => string | null;

interface Part {
  readonly name: string;
  readonly least: 0 | 1;
  readonly many: boolean;
  /** Of text; of an element with elements: its parts. */
  readonly holds: Check | readonly Part[];
}

const anything: Check = () => null;
const oneOf =
  (...values: readonly string[]): Check =>
  (text) =>
    values.includes(text) ? null : `must be one of ${values.join(', ')}`;
const like =
  (pattern: RegExp, wanted: string): Check =>
  (text) =>
    pattern.test(text) ? null : `must be ${wanted}`;
const said = like(/\S/, 'there');
const values = (choices: readonly { readonly value: string }[]) => oneOf(...choices.map(({ value }) => value));

const identifier = like(/^[^\s,<&]{1,300}$/, 'an identifier without spaces, commas, < and &');
const time: Check = (text) => (readCapTime(text) === null ? 'must be a time as 2026-11-22T03:00:00-00:00' : null);
const number = like(/^-?\d+(\.\d+)?$/, 'a number');
const polygon: Check = (text) => (readPolygon(text) === null ? 'must be a closed line of at least four points' : null);
const circle: Check = (text) =>
  readCircle(text) === null ? 'must be a point and a radius in km: 35.1,139.2 10' : null;

const one = (name: string, holds: Part['holds']): Part => ({ name, least: 1, many: false, holds });
const maybe = (name: string, holds: Part['holds']): Part => ({ name, least: 0, many: false, holds });
const some = (name: string, holds: Part['holds']): Part => ({ name, least: 0, many: true, holds });
const more = (name: string, holds: Part['holds']): Part => ({ name, least: 1, many: true, holds });

const NAMED_VALUE: readonly Part[] = [one('valueName', said), one('value', anything)];

const AREA: readonly Part[] = [
  one('areaDesc', said),
  some('polygon', polygon),
  some('circle', circle),
  some('geocode', NAMED_VALUE),
  maybe('altitude', number),
  maybe('ceiling', number),
];

const RESOURCE: readonly Part[] = [
  one('resourceDesc', said),
  one('mimeType', said),
  maybe('size', like(/^\d+$/, 'a whole number of bytes')),
  maybe('uri', anything),
  maybe('derefUri', anything),
  maybe('digest', anything),
];

const INFO: readonly Part[] = [
  maybe('language', like(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, 'a language, as en-US')),
  more('category', oneOf(...CATEGORIES)),
  one('event', said),
  some('responseType', values(RESPONSES)),
  one('urgency', values(URGENCIES)),
  one('severity', values(SEVERITIES)),
  one('certainty', values(CERTAINTIES)),
  maybe('audience', anything),
  some('eventCode', NAMED_VALUE),
  maybe('effective', time),
  maybe('onset', time),
  maybe('expires', time),
  maybe('senderName', anything),
  maybe('headline', anything),
  maybe('description', anything),
  maybe('instruction', anything),
  maybe('web', anything),
  maybe('contact', anything),
  some('parameter', NAMED_VALUE),
  some('resource', RESOURCE),
  some('area', AREA),
];

const ALERT: readonly Part[] = [
  one('identifier', identifier),
  one('sender', identifier),
  one('sent', time),
  one('status', oneOf('Actual', 'Exercise', 'System', 'Test', 'Draft')),
  one('msgType', oneOf('Alert', 'Update', 'Cancel', 'Ack', 'Error')),
  maybe('source', anything),
  one('scope', oneOf('Public', 'Restricted', 'Private')),
  maybe('restriction', anything),
  maybe('addresses', anything),
  some('code', anything),
  maybe('note', anything),
  maybe('references', anything),
  maybe('incidents', anything),
  some('info', INFO),
];

/** What must stand beside a value of another element. */
const TOGETHER: readonly (readonly [name: string, value: RegExp, needs: string])[] = [
  ['msgType', /^(Update|Cancel|Ack|Error)$/, 'references'],
  ['scope', /^Restricted$/, 'restriction'],
  ['scope', /^Private$/, 'addresses'],
];

/** The first thing in which a document is no CAP 1.2 message; null when it is one. Signatures are not looked at. */
export function capProblem(root: XmlElement): CapProblem | null {
  const { line } = root;
  if (root.name !== 'alert') return { line, message: `${root.name.slice(0, 40)}: must be an alert` };
  if (root.namespace !== CAP_NAMESPACE) return { line, message: `alert: must be of ${CAP_NAMESPACE}` };
  return sequenceProblem(root, ALERT) ?? togetherProblem(root);
}

function sequenceProblem(element: XmlElement, parts: readonly Part[]): CapProblem | null {
  const children = element.children.filter(({ namespace }) => namespace === CAP_NAMESPACE);
  let at = 0;
  for (const { name, least, many, holds } of parts) {
    let count = 0;
    for (; children[at]?.name === name && (many || count === 0); at++, count++) {
      const problem = heldProblem(children[at]!, holds);
      if (problem !== null) return problem;
    }
    if (count < least)
      return { line: element.line, message: `${element.name}: ${name} is missing, or not in its place` };
  }
  const stranger = children[at];
  if (stranger === undefined) return null;
  return { line: stranger.line, message: `${stranger.name.slice(0, 40)}: does not belong here in ${element.name}` };
}

function heldProblem(element: XmlElement, holds: Part['holds']): CapProblem | null {
  if (typeof holds !== 'function') return sequenceProblem(element, holds);
  if (element.children.length > 0) return { line: element.line, message: `${element.name}: must be text` };
  const problem = holds(element.text);
  return problem === null ? null : { line: element.line, message: `${element.name}: ${problem}` };
}

function togetherProblem(root: XmlElement): CapProblem | null {
  for (const [name, value, needs] of TOGETHER) {
    const saying = root.children.find((child) => child.name === name);
    if (!saying || !value.test(saying.text) || root.children.some((child) => child.name === needs)) continue;
    return { line: saying.line, message: `${name}: ${saying.text} needs ${needs}` };
  }
  return null;
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)([+-]\d\d:\d\d)$/;

/** UTC seconds of a CAP time, which has its offset and no `Z`; null for what is none. */
export function readCapTime(text: string): number | null {
  const parts = TIME.exec(text);
  const ms = parts === null ? Number.NaN : Date.parse(`${parts[1]}${parts[2] === '-00:00' ? 'Z' : parts[2]}`);
  return Number.isNaN(ms) ? null : ms / 1000;
}

/** A UTC time as CAP has it: to the second, with the offset −00:00. */
export function writeCapTime(timeS: number): string {
  return `${new Date(Math.floor(timeS) * 1000).toISOString().slice(0, 19)}-00:00`;
}

export interface CapPoint {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Points of a polygon, the first one repeated at the end; null for what is none. */
export function readPolygon(text: string): readonly CapPoint[] | null {
  const points = text.split(/\s+/).map(readPoint);
  const closed = points[0]?.latitudeDeg === points.at(-1)?.latitudeDeg;
  const fits = points.length >= 4 && points.every((point) => point !== null) && closed;
  return fits && points[0]?.longitudeDeg === points.at(-1)?.longitudeDeg ? (points as CapPoint[]) : null;
}

/** A circle, its radius in km; null for what is none. */
export function readCircle(text: string): { readonly centre: CapPoint; readonly radiusKm: number } | null {
  const [place = '', radius = '', ...rest] = text.split(/\s+/);
  const centre = readPoint(place);
  return centre !== null && /^\d+(\.\d+)?$/.test(radius) && rest.length === 0
    ? { centre, radiusKm: Number(radius) }
    : null;
}

function readPoint(text: string): CapPoint | null {
  const parts = /^(-?\d{1,2}(?:\.\d{1,12})?),(-?\d{1,3}(?:\.\d{1,12})?)$/.exec(text);
  if (parts === null) return null;
  const [latitudeDeg, longitudeDeg] = [Number(parts[1]), Number(parts[2])];
  return Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180 ? { latitudeDeg, longitudeDeg } : null;
}
