import { isNationCode, type Json } from '@musubi/model';
import type { BoardImport, BoardWorld, ImportPlan, ImportProblem, ImportRow } from '../board.ts';
import type { Item } from '../item.ts';
import { words } from '../words.ts';
import { childOf, childrenOf, readXml, textAt, type XmlElement } from '../xml.ts';
import { C2SIM_NAMESPACE, EXERCISE_MARK, readIsoTime, UUID, uuidOf } from './c2sim-names.ts';
import { TASK_VERBS } from './tasks.ts';

/** Lines of the file stand where rows do. */
type Say = (at: XmlElement, message: string) => void;

const FAMILY = C2SIM_NAMESPACE.slice(0, C2SIM_NAMESPACE.lastIndexOf('/') + 1);
const NAME_MAX = 120;
/** How long an exercise lasts of which only the beginning is told, and after its last event, s. */
const LENGTH_S = 86_400;

/**
 * Reads C2SIM: an initialization opens an exercise with its events as injects; an order becomes
 * tasks of this nation's participants. Rules on the use of weapons, effects wanted of them, and
 * tasks beyond `TASK_VERBS` are refused by name, and then nothing of the file is taken.
 */
export const c2simImport: BoardImport = {
  name: 'c2sim',
  words: words('C2SIM (initialization or order)', 'C2SIM（初期化または命令）'),
  read: (text, world) => readC2sim(text, world),
};

function readC2sim(text: string, world: BoardWorld): ImportPlan {
  const { root, problem } = readXml(text);
  if (problem !== null) return { rows: [], problems: [{ row: problem.line, message: problem.message }] };
  const problems: ImportProblem[] = [];
  const say: Say = ({ line }, message) => problems.push({ row: line, message });
  if (root.name !== 'Message' || !root.namespace.startsWith(FAMILY)) say(root, `is no Message of ${FAMILY}…`);
  else refuseForeign(root, say);
  const rows = problems.length > 0 ? [] : readMessage(root, world, say);
  return problems.length > 0 ? { rows: [], problems } : { rows, problems: [] };
}

/** Says every part that is not taken, wherever it stands. */
function refuseForeign(element: XmlElement, say: Say): void {
  const { name, text } = element;
  if (name === 'TaskActionCode' && verbOf(text) === undefined) say(element, notTaken(name, text));
  if (name === 'DesiredEffectCode' && text !== 'TaskSuccess') say(element, notTaken(name, text));
  if (name === 'RuleOfEngagement') say(element, `${name} is not taken: nothing here has to do with weapons`);
  for (const child of element.children) refuseForeign(child, say);
}

function notTaken(name: string, text: string): string {
  const known = name === 'TaskActionCode' ? TASK_VERBS.flatMap(({ codes }) => codes).join(', ') : 'TaskSuccess';
  return `${name} ${text.slice(0, 40)} is not taken; there are ${known}`;
}

function verbOf(code: string): string | undefined {
  return TASK_VERBS.find(({ codes }) => codes.includes(code))?.value;
}

function readMessage(root: XmlElement, world: BoardWorld, say: Say): readonly ImportRow[] {
  const body = childOf(root, 'MessageBody');
  const initialization = childOf(body, 'C2SIMInitializationBody');
  if (initialization !== undefined)
    return readInitialization(initialization, textAt(root, 'C2SIMHeader', 'ConversationID'), world, say);
  const domain = childOf(body, 'DomainMessageBody');
  const order = childOf(domain, 'OrderBody');
  if (order !== undefined) return readOrder(order, textAt(root, 'C2SIMHeader', 'ConversationID'), world, say);
  const held = domain?.children[0]?.name ?? body?.children[0]?.name ?? 'nothing';
  say(root, `holds ${held.slice(0, 60)}; there are C2SIMInitializationBody and OrderBody`);
  return [];
}

function readInitialization(body: XmlElement, conversation: string, world: BoardWorld, say: Say): readonly ImportRow[] {
  const setting = childOf(childOf(body, 'ScenarioSetting'), 'DateTime');
  const startS = readIsoTime(textAt(setting, 'IsoDateTime'));
  if (startS === null) {
    say(setting ?? body, 'ScenarioSetting/DateTime/IsoDateTime: must be there, as 2026-11-22T10:30:00Z');
    return [];
  }
  const objects = childrenOf(body, 'ObjectDefinitions').flatMap(({ children }) => children);
  const id = newId(world, conversation, textAt(setting, 'Name'), String(startS));
  const known = exerciseOf(conversation, world) ?? world.item('exercises', id);
  if (known !== undefined && known.opener !== world.self) {
    say(body, `is of ${known.id}, which is ${known.opener}'s to change`);
    return [];
  }
  const exercise = known?.id ?? id;
  const events = objects.map((object) => childOf(object, 'Event')).filter((event) => event !== undefined);
  const injects = events.map((event) => readEvent(event, { exercise, startS }, world, say));
  const lastS = Math.max(0, ...injects.map(({ fields }) => Number(fields['offsetS'])));
  const fields: Record<string, Json> = {
    name: plainName(textAt(setting, 'Name') || textAt(body, 'ScenarioSetting', 'Version')),
    participants: nationsOf(objects, world),
    startS,
    ...(known === undefined && { endS: startS + lastS + LENGTH_S, state: 'draft' }),
  };
  return [{ item: exercise, board: 'exercises', fields }, ...injects];
}

function nationsOf(objects: readonly XmlElement[], world: BoardWorld): string[] {
  const names = objects.map((object) => textAt(object, 'ForceSide', 'Name')).filter((name) => isNationCode(name));
  return [...new Set([world.self, ...names])].sort();
}

interface Within {
  readonly exercise: string;
  readonly startS: number;
}

function readEvent(event: XmlElement, { exercise, startS }: Within, world: BoardWorld, say: Say): ImportRow {
  const dueS = readIsoTime(textAt(event, 'StartTime', 'DateTime', 'IsoDateTime'));
  const [uuid, name] = [textAt(event, 'UUID'), plainName(textAt(event, 'Name'))];
  if (!UUID.test(uuid)) say(event, 'Event/UUID: must be a UUID');
  if (dueS === null) say(event, 'Event/StartTime/DateTime/IsoDateTime: must be there, as 2026-11-22T10:30:00Z');
  else if (dueS < startS) say(event, 'Event/StartTime: is before the start of the scenario');
  const offsetS = Math.round((dueS ?? startS) - startS);
  const item = injectIdOf(uuid.toLowerCase(), exercise, world);
  if (world.item('exercises.injects', item) !== undefined)
    return { item, board: 'exercises.injects', fields: { exercise, offsetS } };
  const [controlNo, title] = name.includes(' ')
    ? [name.split(' ')[0] as string, name.slice(name.indexOf(' ') + 1)]
    : [name, name];
  return {
    item,
    board: 'exercises.injects',
    fields: {
      exercise,
      offsetS,
      controlNo: controlNo.slice(0, 40) || uuid.slice(0, 8),
      title: title || uuid,
      mode: 'message',
      step: 'draft',
    },
  };
}

/** The own inject that was written with this UUID, or the place where an event of it goes. */
function injectIdOf(uuid: string, exercise: string, world: BoardWorld): string {
  const own = world
    .items('exercises.injects')
    .find(({ opener, id }) => opener === world.self && uuidOf('inject', id) === uuid);
  return own?.id ?? newId(world, exercise, uuid);
}

function readOrder(order: XmlElement, conversation: string, world: BoardWorld, say: Say): readonly ImportRow[] {
  const exercise = exerciseOf(conversation, world);
  if (exercise === undefined) {
    say(order, `ConversationID ${conversation.slice(0, 40)} is of no exercise that is known here`);
    return [];
  }
  const names = new Map(childrenOf(order, 'Entity').flatMap(namesIn));
  const tasks = childrenOf(order, 'Task').map((task) =>
    readTask(childOf(task, 'ManeuverWarfareTask') ?? task, names, say),
  );
  return [{ item: exercise.id, board: 'exercises', fields: { tasks: tasks as unknown as Json } }];
}

/** Names of entities by their UUIDs, however deep their class stands. */
function namesIn(element: XmlElement): readonly (readonly [string, string])[] {
  const [uuid, name] = [textAt(element, 'UUID'), textAt(element, 'Name')];
  return [...(uuid !== '' && name !== '' ? [[uuid, name] as const] : []), ...element.children.flatMap(namesIn)];
}

function readTask(task: XmlElement, names: ReadonlyMap<string, string>, say: Say): Record<string, Json> {
  const time = (name: string) => readIsoTime(textAt(task, name, 'DateTime', 'IsoDateTime'));
  const [startsS, endsS, performer] = [time('StartTime'), time('EndTime'), textAt(task, 'PerformingEntity')];
  if (startsS === null) say(task, 'Task/StartTime/DateTime/IsoDateTime: must be there, as 2026-11-22T10:30:00Z');
  if (performer === '') say(task, 'Task/PerformingEntity: is missing');
  const title = plainName(textAt(task, 'Name'));
  const place = readPlace(childOf(childOf(task, 'Location'), 'GeodeticCoordinate'), say);
  return {
    performer: (names.get(performer) ?? performer).slice(0, 80),
    verb: verbOf(textAt(task, 'TaskActionCode')) ?? '',
    startsS: startsS ?? 0,
    ...(title !== '' && { title }),
    ...(endsS !== null && { endsS }),
    ...(place !== null && { place }),
  };
}

function readPlace(at: XmlElement | undefined, say: Say): { latDeg: number; lonDeg: number } | null {
  if (at === undefined) return null;
  const [latDeg, lonDeg] = [textAt(at, 'Latitude'), textAt(at, 'Longitude')].map((text) =>
    text === '' ? Number.NaN : Number(text),
  ) as [number, number];
  if (Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180) return { latDeg, lonDeg };
  say(at, 'Location: Latitude and Longitude must be degrees, WGS-84');
  return null;
}

function exerciseOf(conversation: string, world: BoardWorld): Item | undefined {
  return world.items('exercises').find(({ id }) => uuidOf('exercise', id) === conversation.toLowerCase());
}

/** The same for the same file, so that reading it twice changes the exercise and does not open a second. */
function newId(world: BoardWorld, ...name: readonly string[]): string {
  return `${world.self}-${uuidOf('import', ...name)
    .slice(0, 13)
    .toUpperCase()}`;
}

function plainName(text: string): string {
  return (text.startsWith(EXERCISE_MARK) ? text.slice(EXERCISE_MARK.length) : text).slice(0, NAME_MAX);
}
