import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASK_VERBS } from '../src/exercises/tasks.ts';
import { childrenOf, readXml, textAt, type XmlElement } from '../src/xml.ts';
import { Desk } from './desk.ts';

const NOW_S = 10_000;
const START_S = 1_795_345_200;
const EXERCISE = {
  name: 'Tsubame',
  participants: ['AUS', 'JPN', 'USA'],
  startS: START_S,
  endS: START_S + 10_800,
  state: 'planned',
  objectives: [
    { code: 'O1', objective: 'See one picture', measure: '10 s' },
    { code: 'O2', objective: 'Answer' },
  ],
  phases: [
    { name: 'One', offsetS: 0 },
    { name: 'Two', offsetS: 3600 },
  ],
};
const INJECT = {
  exercise: 'JPN-EX',
  controlNo: 'T-1',
  title: 'First',
  offsetS: 600,
  mode: 'message',
  step: 'approved',
};
const COURSE = [
  { afterS: 0, place: { latDeg: 36, lonDeg: 133 } },
  { afterS: 600, place: { latDeg: 36.5, lonDeg: 134 } },
];
const exampleOf = (name: string) => readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8');

function planned(): Desk {
  const world = new Desk('JPN', NOW_S);
  world.say('JPN', 'exercises', 'JPN-EX', EXERCISE);
  return world;
}

function running(): Desk {
  const world = planned();
  world.say('JPN', 'exercises', 'JPN-EX', { state: 'running' });
  world.say('JPN', 'exercises.injects', 'JPN-I1', INJECT);
  return world;
}

describe('an exercise', () => {
  it('is agreed when every participant has agreed to what it is now', () => {
    const world = planned();
    expect(world.standing('exercises', 'JPN-EX')).toEqual({ code: 'proposed', urgent: false });
    world.answer('USA', 'exercises', 'JPN-EX', 'agree');
    world.answer('AUS', 'exercises', 'JPN-EX', 'agree');
    expect(world.standing('exercises', 'JPN-EX').code).toBe('agreed');
    world.say('JPN', 'exercises', 'JPN-EX', { endS: START_S + 20_000 });
    expect(world.standing('exercises', 'JPN-EX').code).toBe('proposed');
    world.answer('USA', 'exercises', 'JPN-EX', 'refuse');
    expect(world.standing('exercises', 'JPN-EX')).toEqual({ code: 'apart', urgent: true });
    expect(world.overview('exercises').tables?.[0]?.rows).toEqual([['Tsubame', 'JPN', '', 'USA', 'AUS']]);
    world.say('JPN', 'exercises', 'JPN-EX', { state: 'running' });
    expect(world.standing('exercises', 'JPN-EX').code).toBe('running');
  });

  it('waits for the nation that has not answered', () => {
    const world = new Desk('AUS', NOW_S);
    world.say('JPN', 'exercises', 'JPN-EX', EXERCISE);
    expect(world.standing('exercises', 'JPN-EX')).toEqual({ code: 'proposed', urgent: true });
  });

  it('is never without its mark, and goes through its states in order', () => {
    const world = planned();
    world.say('JPN', 'exercises', 'JPN-EX', { state: 'assessed' });
    world.say('JPN', 'exercises', 'JPN-EX', { endS: START_S });
    const real = world.journals.say('JPN', 'exercises', 'JPN-EX', { by: 'A', fields: { venue: 'X' } });
    Object.assign(real.label, { caveats: [] });
    world.judge(real);
    world.say('USA', 'exercises', 'JPN-EX', { venue: 'Elsewhere' });
    expect(world.flags('exercises', 'JPN-EX')).toEqual([
      'state: assessed does not follow planned; draft or running or cancelled may follow',
      'endS: must be later than the start',
      'is of an exercise or test and not marked so',
      'venue: is for JPN to say, which opened the item',
    ]);
  });

  it('shows its phases over time and its injects as bars', () => {
    const world = running();
    const { timelines, charts } = world.overview('exercises');
    expect(
      timelines?.[0]?.rows[0]?.parts.map(({ fromS, toS, state }) => [fromS - START_S, toS - START_S, state]),
    ).toEqual([
      [0, 3600, 'running'],
      [3600, 10_800, 'running'],
    ]);
    expect(charts?.[0]?.series.map(({ values }) => values)).toEqual([[1], [0], [0], [0], [0]]);
  });
});

describe('an inject', () => {
  it('is overdue a minute after its time, while the exercise runs', () => {
    const world = running();
    world.nowS = START_S + 600 + 60;
    expect(world.standing('exercises.injects', 'JPN-I1')).toEqual({ code: 'approved', urgent: false });
    world.nowS += 1;
    expect(world.standing('exercises.injects', 'JPN-I1')).toEqual({ code: 'overdue', urgent: true });
    world.say('JPN', 'exercises', 'JPN-EX', { state: 'paused' });
    expect(world.standing('exercises.injects', 'JPN-I1').code).toBe('approved');
  });

  it('goes as far as the furthest of both sides, and not before it was sent', () => {
    const world = running();
    world.say('USA', 'exercises.injects', 'JPN-I1', { receipt: 'observed', response: 'Done', score: 'performed' });
    expect(world.standing('exercises.injects', 'JPN-I1').code).toBe('approved');
    for (const step of ['armed', 'sent']) world.say('JPN', 'exercises.injects', 'JPN-I1', { step });
    expect(world.standing('exercises.injects', 'JPN-I1').code).toBe('observed');
    world.say('USA', 'exercises.injects', 'JPN-I1', { step: 'closed' });
    world.say('JPN', 'exercises.injects', 'JPN-I1', { score: 'unable' });
    world.say('JPN', 'exercises.injects', 'JPN-I1', { step: 'draft' });
    expect(world.flags('exercises.injects', 'JPN-I1')).toEqual([
      'step: is for JPN to say, which opened the item',
      'score: is for the others to say',
      'step: draft does not follow sent; acknowledged or observed or closed may follow',
    ]);
  });

  it('that is a track is armed only with a course that goes on', () => {
    const world = running();
    world.say('JPN', 'exercises.injects', 'JPN-I1', { mode: 'track', step: 'armed' });
    world.say('JPN', 'exercises.injects', 'JPN-I1', { track: [COURSE[1], COURSE[0]] as never });
    expect(world.flags('exercises.injects', 'JPN-I1')).toEqual([
      'track: a track that is armed needs a course of two places or more',
      'track: row 2: afterS must be later than in the row before',
    ]);
    world.say('JPN', 'exercises.injects', 'JPN-I1', { mode: 'track', step: 'armed', track: COURSE });
    expect(world.standing('exercises.injects', 'JPN-I1').code).toBe('armed');
  });

  it('is not written for an exercise or an objective that is not known, nor sent before it runs', () => {
    const world = planned();
    expect(world.advise('exercises.injects', 'JPN-I1', { exercise: 'JPN-NO' })).toBe(
      'exercise: JPN-NO is not known here',
    );
    expect(world.advise('exercises.injects', 'JPN-I1', { exercise: 'JPN-EX', objective: 'O1, O7' })).toBe(
      "objective: O7 is none of the exercise's: O1, O2",
    );
    world.say('JPN', 'exercises.injects', 'JPN-I1', { ...INJECT, objective: 'O1' });
    expect(world.advise('exercises.injects', 'JPN-I1', { step: 'sent' })).toBe(
      'step: is sent while the exercise is running; it is planned',
    );
    expect(world.advise('exercises.injects', 'JPN-I1', { title: 'Other' })).toBeNull();
  });

  it('is counted, placed in time and scored in the overview', () => {
    const world = running();
    for (const step of ['armed', 'sent']) world.say('JPN', 'exercises.injects', 'JPN-I1', { step });
    world.say('JPN', 'exercises.injects', 'JPN-I2', { ...INJECT, controlNo: 'T-2', offsetS: 1200, storyline: 'Air' });
    world.say('USA', 'exercises.injects', 'JPN-I1', { receipt: 'acknowledged', score: 'some-challenges' });
    world.nowS = START_S + 700;
    const { figures, charts, timelines, tables } = world.overview('exercises.injects');
    expect(figures?.map(({ value }) => value)).toEqual(['2', '0', '0', '0', '0']);
    expect(charts?.[0]).toMatchObject({ labels: ['Message'], series: [{ values: [1] }, { values: [1] }] });
    expect(charts?.[1]).toMatchObject({
      labels: ['USA'],
      series: [{ values: [0] }, { values: [1] }, { values: [0] }, { values: [0] }],
    });
    expect(
      timelines?.[0]?.rows.map(({ label, parts }) => [label, parts[0]?.state, (parts[0]?.fromS ?? 0) - START_S]),
    ).toEqual([
      ['–', 'acknowledged', 600],
      ['Air', 'approved', 1200],
    ]);
    expect(tables?.[0]?.rows.map(([number]) => number)).toEqual(['T-2']);
  });
});

describe('an events list', () => {
  it('has the columns that planners’ lists begin with, and reads what it writes', () => {
    const world = planned();
    const heads =
      'Control Number,Move,Group,Delivery Time,Simulated Time,Assigned To,Status,Title,Description,From Org,To Org,Details,Expected Actions,Delivery Method,Exercise Objective,Expected Participant Response,Measure of Performance,Notes';
    const plan = world.read('exercises.injects', 'msel', exampleOf('injects.csv'));
    expect(plan.problems).toEqual([]);
    expect(plan.rows[0]?.fields).toMatchObject({
      controlNo: 'T-003',
      offsetS: 1200,
      mode: 'phone',
      step: 'draft',
      exercise: 'JPN-EX',
    });
    expect(plan.rows[1]?.fields).toMatchObject({
      offsetS: 4230,
      simulatedS: Date.UTC(2026, 10, 22, 19, 40) / 1000,
      step: 'approved',
    });
    const ids = world.openRows('exercises.injects', plan);
    expect(ids.flatMap((id) => world.flags('exercises.injects', id))).toEqual([]);
    const text = world.export('exercises', 'msel', 'JPN-EX');
    expect(text.split('\r\n')[0]?.startsWith(heads)).toBe(true);
    expect(text).toContain('2026-11-');
    const again = world.read('exercises.injects', 'msel', text);
    expect(again.problems).toEqual([]);
    expect(again.rows.map(({ item }) => item)).toEqual(ids);
    for (const [at, { fields }] of again.rows.entries()) expect(fields).toEqual(plan.rows[at]?.fields);
  });

  it('says which row is wrong and why, and takes none then', () => {
    const world = planned();
    const list = (...rows: string[]) =>
      ['Control Number,Title,Delivery Time,Delivery Method,Status,Exercise', ...rows].join('\n');
    const { rows, problems } = world.read(
      'exercises.injects',
      'msel',
      list(
        'A,a,2026-11-22T10:00,message,,',
        'B,,+0:10,pigeon,Sent,',
        'A,a,+0:10,,,JPN-NO',
        'C,c,2020-01-01T00:00Z,,,',
        'C,c,310260ZFEB26,,,JPN-EX',
      ),
    );
    expect(rows).toEqual([]);
    expect(problems.map(({ row, message }) => `${row} ${message}`)).toEqual([
      '2 Delivery Time: 2026-11-22T10:00 is no time with its zone (2026-11-22T10:30Z, 221030ZNOV26, +01:30)',
      '3 Title: is missing',
      '3 Delivery Method: pigeon is none of track, message, cap, rfi, media, phone',
      '3 Status: a new inject is draft or approved, not sent',
      '4 Exercise: JPN-NO is no exercise of JPN',
      '5 Delivery Time: is before the start of the exercise',
      '6 Control Number: C is there twice',
      '6 Delivery Time: 310260ZFEB26 is no time with its zone (2026-11-22T10:30Z, 221030ZNOV26, +01:30)',
    ]);
    expect(
      world
        .read('exercises.injects', 'msel', 'Control Number,Colour\nA,red\n')
        .problems.map(({ message }) => message.slice(0, 46)),
    ).toEqual([
      'column Colour: there is no such column; there ',
      'column Title: is missing',
      'column Delivery Time: is missing',
    ]);
    expect(new Desk('JPN', NOW_S).read('exercises.injects', 'msel', list('A,a,+0:10,,,')).problems[0]?.message).toBe(
      'Exercise: JPN has none that is not over; open one first',
    );
  });

  it('takes any text without failing', () => {
    const world = planned();
    const head = 'Control Number,Title,Delivery Time,Delivery Method,Status\n';
    fc.assert(
      fc.property(fc.string(), (text) => Array.isArray(world.read('exercises.injects', 'msel', head + text).rows)),
    );
  });
});

describe('the after-action report', () => {
  it('has expected beside observed, the responses of each nation, and nothing that text could open', () => {
    const world = running();
    const attack = '<script>alert("1")</script>&\'';
    for (const step of ['armed', 'sent', 'closed']) world.say('JPN', 'exercises.injects', 'JPN-I1', { step });
    world.say('JPN', 'exercises.injects', 'JPN-I1', {
      title: attack,
      expected: 'Call',
      observation: 'Called late',
      sentS: START_S + 605,
      objective: 'O1',
    });
    world.say('USA', 'exercises.injects', 'JPN-I1', {
      receipt: 'acknowledged',
      response: attack,
      score: 'major-challenges',
    });
    world.say('USA', 'exercises', 'JPN-EX', { assessment: attack });
    const html = world.export('exercises', 'after-action', 'JPN-EX');
    expect(html).not.toContain('<script');
    expect(html.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;')).toHaveLength(4);
    for (const part of [
      'Called late',
      'Call',
      '<b>USA</b>',
      'M: major challenges',
      'EXERCISE',
      'O1',
      '1 / 1',
      'M 1',
      'Closed / 完了',
    ])
      expect(html).toContain(part);
    expect(html.match(/EXERCISE – EXERCISE/g)).toHaveLength(2);
  });

  it('is written for any text', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const world = new Desk('JPN', NOW_S);
        world.say('JPN', 'exercises', 'JPN-EX', { ...EXERCISE, name, purpose: `<b>${name}` });
        const html = world.export('exercises', 'after-action', 'JPN-EX');
        return !html.includes('<b>') && html.endsWith('</html>\n');
      }),
      { numRuns: 50 },
    );
  });
});

/** Names of children by the schema C2SIM_SMX_LOX (version 1.1), in its order; `*` for what may be left out. */
const SCHEMA: Record<string, string> = {
  Message: 'C2SIMHeader MessageBody',
  C2SIMHeader:
    'CommunicativeActTypeCode ConversationID FromSendingSystem InReplyToMessageID* MessageID Protocol ProtocolVersion ReplyToSystem* SecurityClassificationCode* SendingTime* ToReceivingSystem',
  C2SIMInitializationBody: 'InitializationDataFile* ObjectDefinitions ScenarioSetting SystemEntityList',
  ObjectDefinitions: 'AbstractObject* Action* Entity* PlanPhaseReference*',
  ForceSide: 'Name* UUID ForceSideRelation*',
  Event: 'ActionTemporalRelationship* Location* MapGraphicID* Name* UUID Duration* EventCode StartTime',
  ScenarioSetting: 'DateTime Version',
  DateTime: 'Name* IsoDateTime',
  SendingTime: 'Name* IsoDateTime',
  IssuedTime: 'Name* IsoDateTime',
  SystemEntityList: 'ActorReference SystemName',
  NonMilitaryOrganization: 'CurrentTask* EntityDescriptor Resource* CurrentState* Subordinate* EntityType Name* UUID',
  EntityDescriptor: 'AffiliatedWith* AllegianceRelationship* CommunicationsNetwork* Side* Superior*',
  GeodeticCoordinate: 'AltitudeAGL* AltitudeMSL* Latitude Longitude',
  OrderBody: 'FromSender ToReceiver Entity* IssuedTime OrderID RequestingEntity* Task* TaskReference*',
  ManeuverWarfareTask:
    'ActionTemporalRelationship* Location* MapGraphicID* Name* UUID AffectedEntity* DesiredEffectCode* Duration* EndTime* PerformingEntity StartTime* TaskActionCode RuleOfEngagement* TaskFunctionalRelation*',
};

function againstSchema(element: XmlElement): void {
  const rule = SCHEMA[element.name]?.split(' ');
  if (rule !== undefined) {
    const order = rule.map((name) => name.replace('*', ''));
    const places = element.children.map(({ name }) => order.indexOf(name));
    expect(places, element.name).not.toContain(-1);
    expect(places, element.name).toEqual([...places].sort((a, b) => a - b));
    const names = element.children.map(({ name }) => name);
    for (const needed of rule.filter((name) => !name.endsWith('*'))) expect(names, element.name).toContain(needed);
  }
  if (/(UUID|ID|Reference|Side|Sender|Receiver|PerformingEntity)$/.test(element.name) && element.children.length === 0)
    expect(element.text, element.name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  for (const child of element.children) againstSchema(child);
}

const TASKS = [
  {
    performer: 'Patrol aircraft 1',
    verb: 'search',
    title: 'Search off the coast',
    startsS: START_S,
    endsS: START_S + 600,
    place: { latDeg: 35.5, lonDeg: 140.25 },
  },
  { performer: 'Patrol aircraft 1', verb: 'report', startsS: START_S + 700 },
];

describe('C2SIM', () => {
  it('writes initialization and order in the shape of the schema, marked as of an exercise', () => {
    const world = running();
    world.say('JPN', 'exercises.injects', 'JPN-I1', { mode: 'track', track: COURSE });
    world.say('JPN', 'exercises', 'JPN-EX', { tasks: TASKS });
    for (const [name, body] of [
      ['c2sim-initialization', 'C2SIMInitializationBody'],
      ['c2sim-order', 'DomainMessageBody'],
    ] as const) {
      const { root, problem } = readXml(world.export('exercises', name, 'JPN-EX'));
      expect(problem).toBeNull();
      againstSchema(root as XmlElement);
      expect(root?.namespace).toBe('http://www.sisostds.org/schemas/C2SIM/1.1');
      expect(childrenOf(root ?? undefined, 'MessageBody')[0]?.children[0]?.name).toBe(body);
    }
    const { root } = readXml(world.export('exercises', 'c2sim-order', 'JPN-EX'));
    const order = root?.children[1]?.children[0]?.children[0];
    expect(textAt(order, 'IssuedTime', 'Name')).toBe('EXERCISE Tsubame');
    expect(childrenOf(order, 'Task').map((task) => textAt(task, 'ManeuverWarfareTask', 'TaskActionCode'))).toEqual([
      'SAR',
      'ReportPosition',
    ]);
    expect(
      childrenOf(order, 'Task').map((task) =>
        textAt(task, 'ManeuverWarfareTask', 'StartTime', 'DateTime', 'IsoDateTime'),
      ),
    ).toEqual(['2026-11-22T11:00:00Z', '2026-11-22T11:11:40Z']);
  });

  it('reads an order back as the same tasks, and an initialization as the same exercise with its injects', () => {
    const world = running();
    world.say('JPN', 'exercises', 'JPN-EX', { tasks: TASKS });
    const order = world.read('exercises', 'c2sim', world.export('exercises', 'c2sim-order', 'JPN-EX'));
    const [first, second] = TASKS;
    expect(order).toEqual({
      rows: [{ item: 'JPN-EX', board: 'exercises', fields: { tasks: [first, { ...second, title: 'report' }] } }],
      problems: [],
    });
    const text = world.export('exercises', 'c2sim-initialization', 'JPN-EX');
    expect(world.read('exercises', 'c2sim', text).rows).toEqual([
      {
        item: 'JPN-EX',
        board: 'exercises',
        fields: { name: 'Tsubame', participants: ['AUS', 'JPN', 'USA'], startS: START_S },
      },
      { item: 'JPN-I1', board: 'exercises.injects', fields: { exercise: 'JPN-EX', offsetS: 600 } },
    ]);
    const elsewhere = new Desk('USA', NOW_S);
    const opened = elsewhere.openRows('exercises', elsewhere.read('exercises', 'c2sim', text));
    expect(elsewhere.item('exercises', opened[0] as string).sides.get('USA')?.fields).toMatchObject({
      name: 'Tsubame',
      state: 'draft',
    });
    expect(elsewhere.item('exercises.injects', opened[1] as string).sides.get('USA')?.fields).toMatchObject({
      controlNo: 'T-1',
      title: 'First',
      offsetS: 600,
    });
    const again = elsewhere.read('exercises', 'c2sim', text);
    expect(again.rows.map(({ item }) => item)).toEqual(opened);
    elsewhere.openRows('exercises', again);
    expect(opened.flatMap((id, at) => elsewhere.flags(at === 0 ? 'exercises' : 'exercises.injects', id))).toEqual([]);
  });

  it('takes no task, effect or rule beyond those named, and says which', () => {
    const world = running();
    world.say('JPN', 'exercises', 'JPN-EX', { tasks: TASKS });
    const text = world.export('exercises', 'c2sim-order', 'JPN-EX');
    const messages = (change: string) =>
      world.read('exercises', 'c2sim', change).problems.map(({ message }) => message);
    const codes = TASK_VERBS.flatMap((verb) => verb.codes).join(', ');
    // Two of the standard's four hundred codes that are none of ours.
    for (const code of ['ATTACK', 'ESCRT'])
      expect(messages(text.replace('>SAR<', `>${code}<`))).toEqual([
        `TaskActionCode ${code} is not taken; there are ${codes}`,
      ]);
    expect(
      messages(text.replace('<PerformingEntity>', '<DesiredEffectCode>DSTRYK</DesiredEffectCode><PerformingEntity>')),
    ).toEqual(['DesiredEffectCode DSTRYK is not taken; there are TaskSuccess']);
    expect(messages(text.replace('</ManeuverWarfareTask>', '<RuleOfEngagement/></ManeuverWarfareTask>'))[0]).toMatch(
      /^RuleOfEngagement is not taken/,
    );
    expect(messages(text.replace(/<ConversationID>.*</, '<ConversationID>x<'))[0]).toMatch(
      /^ConversationID x is of no exercise/,
    );
    expect(messages(text.replaceAll('OrderBody', 'PlanBody'))[0]).toMatch(/^holds PlanBody/);
    expect(messages('<a/>')[0]).toMatch(/^is no Message of/);
    expect(world.read('exercises', 'c2sim', '<a>\n<!DOCTYPE x>').problems).toEqual([
      { row: 2, message: 'has a document type, which is not read' },
    ]);
  });
});

describe('the example', () => {
  it('opens an exercise with its injects, from now', () => {
    const world = new Desk('JPN', NOW_S);
    world.nowS = START_S;
    const plan = world.read('exercises', 'rows', exampleOf('exercise.json'));
    expect(plan.problems).toEqual([]);
    const ids = world.openRows('exercises', plan);
    expect(ids).toEqual(['JPN-EX-TSUBAME', 'JPN-EX-TSUBAME-1', 'JPN-EX-TSUBAME-2']);
    expect(world.flags('exercises', ids[0] as string)).toEqual([]);
    expect(world.item('exercises', ids[0] as string).sides.get('JPN')?.fields['startS']).toBe(START_S + 3600);
    for (const id of ids.slice(1)) expect(world.flags('exercises.injects', id)).toEqual([]);
    expect(world.standing('exercises.injects', ids[1] as string).code).toBe('draft');
  });

  it.each([
    ['{', 'must be a JSON list of at most 20000 items'],
    ['[{"board":"requests","fields":{}}]', 'board: must be one of exercises, exercises.injects'],
    [
      '[{"board":"exercises.injects","key":"A","fields":{"exercise":"@NO"}}]',
      'exercise: must be the id of an item of exercises',
    ],
    ['[{"key":"a b","fields":{}}]', 'name: is missing'],
    ['[{"boards":"exercises"}]', 'must be an object of board, item or key, and fields'],
  ])('of another shape is refused: %s', (text, message) => {
    const { rows, problems } = new Desk('JPN', NOW_S).read('exercises', 'rows', text);
    expect(rows).toEqual([]);
    expect(problems[0]?.message).toBe(message);
  });
});
