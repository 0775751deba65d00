import { participantsOf } from '../answers.ts';
import type { BoardExport, BoardWorld } from '../board.ts';
import { type Item, saidByOpener } from '../item.ts';
import { words } from '../words.ts';
import { writeXml, type XmlNode } from '../xml.ts';
import { C2SIM_NAMESPACE, EXERCISE_MARK, isoTime, PROTOCOL, PROTOCOL_VERSION, uuidOf } from './c2sim-names.ts';
import { injectsOf, plannedS } from './inject-rules.ts';
import { TASK_VERBS } from './tasks.ts';

/** A row of an exercise's tasks. */
export interface ExerciseTask {
  readonly performer: string;
  readonly verb: string;
  readonly title?: string;
  readonly startsS: number;
  readonly endsS?: number;
  readonly place?: Place;
}

interface Place {
  readonly latDeg: number;
  readonly lonDeg: number;
}

const FILE = { mime: 'application/xml; charset=utf-8', extension: 'xml', of: 'item' } as const;

/** Sides, their headquarters, and injects as events: what a simulation begins an exercise with. */
export const c2simInitialization: BoardExport = {
  name: 'c2sim-initialization',
  words: words('C2SIM initialization', 'C2SIM初期化'),
  ...FILE,
  write: ([item], world) => (item === undefined ? '' : message(item, world, 'Inform', initializationBody(item, world))),
};

/** This nation's tasks for its own participants; a nation orders nobody else. */
export const c2simOrder: BoardExport = {
  name: 'c2sim-order',
  words: words('C2SIM order (own tasks)', 'C2SIM命令（自国の任務）'),
  ...FILE,
  write: ([item], world) => (item === undefined ? '' : message(item, world, 'Request', orderBody(item, world))),
};

// Children stand in the order of the schema, which has them all in sequences.

function message(item: Item, world: BoardWorld, act: 'Inform' | 'Request', body: XmlNode): string {
  const header: XmlNode = [
    'C2SIMHeader',
    ['CommunicativeActTypeCode', act],
    ['ConversationID', uuidOf('exercise', item.id)],
    ['FromSendingSystem', `Musubi ${world.self}`],
    ['MessageID', uuidOf('message', item.id, world.self, body[0], String(item.updatedS))],
    ['Protocol', PROTOCOL],
    ['ProtocolVersion', PROTOCOL_VERSION],
    ['SendingTime', ['IsoDateTime', isoTime(world.nowS)]],
    ['ToReceivingSystem', 'ALL'],
  ];
  return writeXml(['Message', header, ['MessageBody', body]], C2SIM_NAMESPACE);
}

function initializationBody(item: Item, world: BoardWorld): XmlNode {
  const nations = participantsOf(item);
  const actors = nations.map((nation): XmlNode => ['ActorReference', headquarters(nation)]);
  return [
    'C2SIMInitializationBody',
    [
      'ObjectDefinitions',
      ...nations.map(
        (nation): XmlNode => ['AbstractObject', ['ForceSide', ['Name', nation], ['UUID', uuidOf('side', nation)]]],
      ),
      ...injectsOf(item.id, world).map((inject): XmlNode => ['Action', event(inject, world)]),
      ...nations.map((nation) => entity(headquarters(nation), `Headquarters ${nation}`, nation)),
    ],
    [
      'ScenarioSetting',
      ['DateTime', ['Name', exerciseName(item)], ['IsoDateTime', isoTime(Number(saidByOpener(item, 'startS')))]],
      ['Version', item.id],
    ],
    ['SystemEntityList', ...actors, ['SystemName', `Musubi ${world.self}`]],
  ];
}

function exerciseName(item: Item): string {
  return EXERCISE_MARK + String(saidByOpener(item, 'name') ?? item.id);
}

function event(inject: Item, world: BoardWorld): XmlNode {
  const course = (saidByOpener(inject, 'track') ?? []) as unknown as readonly { readonly place: Place }[];
  const name = `${EXERCISE_MARK}${saidByOpener(inject, 'controlNo')} ${saidByOpener(inject, 'title')}`;
  return [
    'Event',
    ...course.slice(0, 1).map(({ place }) => location(place)),
    ['Name', name],
    ['UUID', uuidOf('inject', inject.id)],
    ['EventCode', 'GenericEvent'],
    ['StartTime', ['DateTime', ['IsoDateTime', isoTime(plannedS(inject, world) ?? 0)]]],
  ];
}

/** A participant: an organization on a nation's side, without a place of its own. */
function entity(uuid: string, name: string, nation: string): XmlNode {
  const organization: XmlNode = [
    'NonMilitaryOrganization',
    ['EntityDescriptor', ['Side', uuidOf('side', nation)]],
    ['EntityType', ['NamedEntityType', ['EntityTypeString', 'exercise-participant']]],
    ['Name', name],
    ['UUID', uuid],
  ];
  return ['Entity', ['ActorEntity', ['CollectiveEntity', organization]]];
}

function orderBody(item: Item, world: BoardWorld): XmlNode {
  const own = item.sides.get(world.self);
  const tasks = (own?.fields['tasks'] ?? []) as unknown as readonly ExerciseTask[];
  const performers = [...new Set(tasks.map(({ performer }) => performer))];
  return [
    'DomainMessageBody',
    [
      'OrderBody',
      ['FromSender', headquarters(world.self)],
      ['ToReceiver', headquarters(world.self)],
      ...performers.map((name) => entity(performerId(item, world, name), name, world.self)),
      ['IssuedTime', ['Name', exerciseName(item)], ['IsoDateTime', isoTime(own?.updatedS ?? world.nowS)]],
      ['OrderID', uuidOf('order', item.id, world.self, own?.version ?? '')],
      ...tasks.map((task, at) =>
        taskNode(task, [item.id, world.self, String(at)], performerId(item, world, task.performer)),
      ),
    ],
  ];
}

function taskNode(task: ExerciseTask, id: readonly string[], performer: string): XmlNode {
  const { verb, title, startsS, endsS, place } = task;
  const code = TASK_VERBS.find(({ value }) => value === verb)?.codes[0] as string;
  const moment = (timeS: number): XmlNode => ['DateTime', ['IsoDateTime', isoTime(timeS)]];
  const maneuver: XmlNode = [
    'ManeuverWarfareTask',
    ...(place === undefined ? [] : [location(place)]),
    ['Name', EXERCISE_MARK + (title ?? verb)],
    ['UUID', uuidOf('task', ...id)],
    ...(endsS === undefined ? [] : [['EndTime', moment(endsS)] as XmlNode]),
    ['PerformingEntity', performer],
    ['StartTime', moment(startsS)],
    ['TaskActionCode', code],
  ];
  return ['Task', maneuver];
}

function location({ latDeg, lonDeg }: Place): XmlNode {
  return ['Location', ['GeodeticCoordinate', ['Latitude', String(latDeg)], ['Longitude', String(lonDeg)]]];
}

function headquarters(nation: string): string {
  return uuidOf('headquarters', nation);
}

function performerId(item: Item, world: BoardWorld, name: string): string {
  return uuidOf('performer', item.id, world.self, name);
}
