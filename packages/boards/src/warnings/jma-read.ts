/**
 * Bulletins of the Japan Meteorological Agency's XML format: Control and Head, which all of them have
 * alike, and the hypocentre of those on earthquakes. Intensities by place, heights of waves, and tables
 * of forecasts are not read.
 */
import type { Json } from '@musubi/model';
import type { BoardWorld, ImportPlan } from '../board.ts';
import { childOf, childrenOf, readXml, textAt, type XmlElement } from '../xml.ts';
import { AREA_NAMES } from './area-names.ts';
import { KINDS } from './cap-terms.ts';
import { kindOf } from './hazard-words.ts';
import { planOf, refused, type SourceMessage } from './source-chain.ts';

const NAMESPACE = 'http://xml.kishou.go.jp/jmaxml1/';
const MARKING: Readonly<Record<string, string>> = { 通常: 'actual', 訓練: 'exercise', 試験: 'test' };
const STATE: Readonly<Record<string, SourceMessage['state']>> = {
  ...{ 発表: 'issued', 更新: 'updated', 訂正: 'corrected', 取消: 'cancelled' },
};
/** Words of a headline's kinds, the gravest first. */
const SEVERITY: readonly (readonly [RegExp, string])[] = [
  [/特別警報|大津波|震度[６７67]/, 'Extreme'],
  [/警報|震度[５5]/, 'Severe'],
  [/注意報|震度[４4]/, 'Moderate'],
];
const AREAS_MAX = 200;
/** How long a bulletin without an end of its own is heeded, s. */
const HEEDED_S = 86_400;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const PREFECTURES = new Map([...AREA_NAMES.values()].map(({ name, nameJa }) => [nameJa, name]));

/** Reads a bulletin; what is wrong is told with its line. Never throws. */
export function readJma(text: string, world: BoardWorld): ImportPlan {
  const { root, problem } = readXml(text);
  if (problem !== null) return refused(problem.message, problem.line);
  const [control, head] = [childOf(root, 'Control'), childOf(root, 'Head')];
  if (root.name !== 'Report' || root.namespace !== NAMESPACE || !control || !head)
    return refused(`${root.name.slice(0, 40)}: must be a Report of ${NAMESPACE} with Control and Head`, root.line);
  const [status, type] = [textAt(control, 'Status'), textAt(head, 'InfoType')];
  const [marking, state] = [MARKING[status], STATE[type]];
  if (marking === undefined) return refused(`Status: must be one of ${Object.keys(MARKING).join(', ')}`, control.line);
  if (state === undefined) return refused(`InfoType: must be one of ${Object.keys(STATE).join(', ')}`, head.line);
  const reportS = timeOf(textAt(head, 'ReportDateTime'));
  if (reportS === null) return refused('ReportDateTime: must be a time with its zone', head.line);
  const areas = areasOf(root, head);
  if (areas.length === 0 && state !== 'cancelled') return refused('Headline: names no area', head.line);
  const fields = { ...saidIn(root, control, head, reportS), marking, ...(areas.length > 0 && { areas }) };
  const event = eventOf(control, head);
  const id = `${event},${textAt(head, 'Serial')},${textAt(head, 'ReportDateTime')}`.slice(0, 200);
  return planOf({ id, continues: (known) => known.startsWith(`${event},`), state, fields, note: '' }, world);
}

function saidIn(root: XmlElement, control: XmlElement, head: XmlElement, reportS: number): Record<string, Json> {
  const title = textAt(control, 'Title');
  const kind = kindOf(title, 'Met');
  const isQuake = kind === 'earthquake';
  const hazard = KINDS.find(({ value }) => value === kind)?.words.en ?? 'Hazard';
  const grades = childrenOf(childOf(head, 'Headline'), 'Information')
    .flatMap((information) => childrenOf(information, 'Item'))
    .map((item) => textAt(item, 'Kind', 'Name'));
  const quake = childOf(childOf(root, 'Body'), 'Earthquake');
  const happenedS = timeOf(textAt(quake, 'OriginTime'));
  return {
    ...{ headline: `${hazard}: ${title}`.slice(0, 300), headlineJa: textAt(head, 'Title').slice(0, 300), kind },
    urgency: isQuake ? 'Past' : kind === 'tsunami' ? 'Immediate' : 'Expected',
    severity: SEVERITY.find(([words]) => words.test(`${title} ${grades.join(' ')}`))?.[1] ?? 'Unknown',
    certainty: isQuake ? 'Observed' : 'Likely',
    descriptionJa: [textAt(head, 'Headline', 'Text'), quakeText(quake)].filter((part) => part !== '').join('\n'),
    ...(happenedS !== null && { happenedS }),
    expiresS: reportS + HEEDED_S,
    source: textAt(control, 'PublishingOffice').slice(0, 200),
  };
}

/** Each area of the headline once; without any, where the earthquake was. */
function areasOf(root: XmlElement, head: XmlElement): Json[] {
  const found = new Map<string, Json>();
  for (const information of childrenOf(childOf(head, 'Headline'), 'Information'))
    for (const item of childrenOf(information, 'Item'))
      for (const area of childrenOf(childOf(item, 'Areas'), 'Area')) note(area);
  const hypocentre = childOf(childOf(childOf(childOf(root, 'Body'), 'Earthquake'), 'Hypocenter'), 'Area');
  if (found.size === 0 && hypocentre !== undefined) note(hypocentre);
  return [...found.values()].slice(0, AREAS_MAX);

  function note(area: XmlElement): void {
    const [nameJa, code] = [textAt(area, 'Name').slice(0, 120), textAt(area, 'Code').slice(0, 20)];
    if (nameJa === '') return;
    found.set(code || nameJa, { name: PREFECTURES.get(nameJa) ?? nameJa, nameJa, ...(code !== '' && { code }) });
  }
}

function quakeText(quake: XmlElement | undefined): string {
  if (quake === undefined) return '';
  const place = childOf(childOf(quake, 'Hypocenter'), 'Area');
  return `震源地：${textAt(place, 'Name')}（${textAt(place, 'Coordinate')}）、M${textAt(quake, 'Magnitude')}`.slice(
    0,
    400,
  );
}

/** What bulletins on the same event have in common; some have no number of their own. */
function eventOf(control: XmlElement, head: XmlElement): string {
  const office = textAt(control, 'EditorialOffice') || textAt(control, 'PublishingOffice');
  return `JMA,${textAt(control, 'Title')},${textAt(head, 'EventID') || office}`;
}

function timeOf(text: string): number | null {
  const ms = TIME.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : ms / 1000;
}
