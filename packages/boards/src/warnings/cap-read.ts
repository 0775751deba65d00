import { readAirspaceShape } from '@musubi/geo';
import type { Json } from '@musubi/model';
import type { BoardWorld, ImportPlan } from '../board.ts';
import { childOf, childrenOf, readXml, textAt, type XmlElement } from '../xml.ts';
import { capProblem, readCapTime, readCircle, readPolygon } from './cap-schema.ts';
import { PLUS_MINUS } from './cap-write.ts';
import { kindOf } from './hazard-words.ts';
import { planOf, refused, type SourceMessage } from './source-chain.ts';

const MARKING: Readonly<Record<string, string>> = { Actual: 'actual', Exercise: 'exercise', Test: 'test' };
const STATE: Readonly<Record<string, SourceMessage['state']>> = {
  Alert: 'issued',
  Update: 'updated',
  Cancel: 'cancelled',
};
const AREAS_MAX = 200;

/** Reads a CAP 1.2 message of another source; what is wrong is told with its line. Never throws. */
export function readCap(text: string, world: BoardWorld): ImportPlan {
  const { root, problem } = readXml(text);
  if (problem !== null) return refused(problem.message, problem.line);
  const wrong = capProblem(root);
  if (wrong !== null) return refused(wrong.message, wrong.line);
  const [status, type] = [textAt(root, 'status'), textAt(root, 'msgType')];
  const [marking, state] = [MARKING[status], STATE[type]];
  if (marking === undefined) return refused(`status: ${status} is no warning`, root.line);
  if (state === undefined) return refused(`msgType: ${type} is no warning`, root.line);
  const infos = childrenOf(root, 'info');
  const english = infos.find((info) => languageOf(info) === 'en') ?? infos[0];
  if (english === undefined) return refused('info: there is none, and nothing is said without', root.line);
  const japanese = infos.find((info) => languageOf(info) === 'ja');
  const fields = { ...saidIn(english, japanese), marking, source: `CAP, ${textAt(root, 'sender')}`.slice(0, 200) };
  const id = idOf(textAt(root, 'sender'), textAt(root, 'identifier'));
  const earlier = new Set(textAt(root, 'references').split(/\s+/).map(referenceId));
  return planOf(
    { id, continues: (known) => earlier.has(known), state, fields, note: textAt(root, 'note').slice(0, 2_000) },
    world,
  );
}

function saidIn(english: XmlElement, japanese: XmlElement | undefined): Record<string, Json> {
  const event = textAt(english, 'event');
  const expectedS = readCapTime(textAt(english, 'onset'));
  const [areas, shape] = [areasOf(english, japanese), shapeOf(english)];
  const responses = childrenOf(english, 'responseType').map(({ text }) => text);
  const said: Record<string, Json> = {
    headline: (textAt(english, 'headline') || event).slice(0, 300),
    headlineJa: textAt(japanese, 'headline').slice(0, 300),
    kind: kindOf(`${event} ${textAt(japanese, 'event')}`, textAt(english, 'category')),
    ...{ urgency: textAt(english, 'urgency'), severity: textAt(english, 'severity') },
    certainty: textAt(english, 'certainty'),
    ...(areas.length > 0 && { areas }),
    ...(shape !== null && { shape }),
    ...(expectedS !== null && { expectedS, plusMinusS: plusMinusOf(english) }),
    expiresS: readCapTime(textAt(english, 'expires')),
    ...(responses.length > 0 && { responses: [...new Set(responses)] }),
    ...{ description: textAt(english, 'description'), instruction: textAt(english, 'instruction') },
    ...{ descriptionJa: textAt(japanese, 'description'), instructionJa: textAt(japanese, 'instruction') },
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '' && value !== null));
}

/** Areas of the English block, with the names of the Japanese one where that has as many. */
function areasOf(english: XmlElement, japanese: XmlElement | undefined): Json[] {
  const [here, there] = [childrenOf(english, 'area'), childrenOf(japanese, 'area')];
  return here.slice(0, AREAS_MAX).map((area, at) => {
    const nameJa = here.length === there.length ? textAt(there[at], 'areaDesc') : '';
    const code = textAt(childOf(area, 'geocode'), 'value');
    return {
      name: textAt(area, 'areaDesc').slice(0, 120),
      ...(nameJa !== '' && { nameJa: nameJa.slice(0, 120) }),
      ...(code !== '' && { code: code.slice(0, 20) }),
    };
  });
}

/** The shape of a message that has one only; more than one, or one that cannot be drawn, is left to the names. */
function shapeOf(info: XmlElement): Json {
  const lines = childrenOf(info, 'area').flatMap((area) => childrenOf(area, 'polygon'));
  const circles = childrenOf(info, 'area').flatMap((area) => childrenOf(area, 'circle'));
  if (lines.length + circles.length !== 1) return null;
  const circle = circles[0] && readCircle(circles[0].text);
  const points = lines[0] && readPolygon(lines[0].text)?.slice(0, -1);
  const shape = circle
    ? { kind: 'circle', centre: { ...circle.centre }, radiusM: circle.radiusKm * 1000 }
    : { kind: 'polygon', points: (points ?? []).map((point) => ({ ...point })) };
  return readAirspaceShape(shape).problem === null ? shape : null;
}

function plusMinusOf(info: XmlElement): number {
  const parameter = childrenOf(info, 'parameter').find((one) => textAt(one, 'valueName') === PLUS_MINUS);
  const seconds = Number(textAt(parameter, 'value'));
  return Number.isSafeInteger(seconds) && seconds >= 0 ? Math.min(seconds, 2_592_000) : 0;
}

function languageOf(info: XmlElement): string {
  return (textAt(info, 'language') || 'en-US').slice(0, 2).toLowerCase();
}

/** `sender,identifier`: the pair is unique, and the field has room for 200 characters. */
function idOf(sender: string, identifier: string): string {
  return `${sender},${identifier}`.slice(0, 200);
}

function referenceId(reference: string): string {
  const [sender = '', identifier = ''] = reference.split(',');
  return idOf(sender, identifier);
}
