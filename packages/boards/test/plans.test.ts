import { describe, expect, it } from 'vitest';
import { SharedText, writerNumber } from '../src/index.ts';
import { Desk } from './desk.ts';

const NOW_S = 10_000;
const PLAN = {
  name: 'Relief',
  kind: 'assistance',
  participants: ['AUS', 'JPN', 'USA'],
  state: 'proposed',
  fromS: 10_000,
  untilS: 90_000,
};
const SECTION = { plan: 'JPN-P', number: '3', title: 'Execution', edition: 1, wording: 'Fly by day.' };
const CIRCLE = { kind: 'circle', centre: { latitudeDeg: 38.4, longitudeDeg: 140.4 }, radiusM: 9_000 };

function proposed(self = 'JPN'): Desk {
  const world = new Desk(self, NOW_S);
  world.say('JPN', 'plans', 'JPN-P', PLAN);
  world.say('JPN', 'plans.sections', 'JPN-S', SECTION);
  return world;
}

function allAgree(world: Desk): void {
  for (const nation of ['AUS', 'USA']) {
    world.answer(nation, 'plans', 'JPN-P', 'agree');
    world.answer(nation, 'plans.sections', 'JPN-S', 'agree');
  }
}

const planCode = (world: Desk) => world.standing('plans', 'JPN-P').code;
const sectionCode = (world: Desk) => world.standing('plans.sections', 'JPN-S').code;

describe('a section of a plan', () => {
  it('is agreed as one version, and not as the next', () => {
    const world = proposed();
    expect(sectionCode(world)).toBe('proposed');
    allAgree(world);
    expect(sectionCode(world)).toBe('agreed');
    expect(planCode(world)).toBe('agreed');
    world.say('JPN', 'plans.sections', 'JPN-S', { edition: 2, wording: 'Fly by day and night.' });
    expect(sectionCode(world)).toBe('proposed');
    expect(planCode(world)).toBe('proposed');
  });

  it('is apart while somebody refuses it or says it otherwise, and both wordings show', () => {
    const world = proposed();
    allAgree(world);
    world.say('USA', 'plans.sections', 'JPN-S', { wording: 'Fly by night.' });
    // It agreed to this version before it said so: the agreement stands until it is taken back.
    expect(sectionCode(world)).toBe('agreed');
    world.answer('USA', 'plans.sections', 'JPN-S', 'refuse');
    expect(world.standing('plans.sections', 'JPN-S')).toEqual({ code: 'apart', urgent: true });
    expect(planCode(world)).toBe('apart');
    expect(world.overview('plans.sections').tables?.[0]?.rows).toEqual([
      ['Relief', '3 Execution', '1', 'AUS', 'USA', 'USA', '', ''],
    ]);
    const text = world.export('plans', 'text', 'JPN-P');
    expect(text).toContain('> Fly by day.');
    expect(text).toContain('**USA says instead:**\n\n> Fly by night.');
    expect(text).toMatch(/^EXERCISE/);
    world.say('JPN', 'plans.sections', 'JPN-S', { edition: 2, wording: 'Fly by night.' });
    expect(sectionCode(world)).toBe('proposed');
  });

  it('counts its versions', () => {
    const world = proposed();
    world.say('JPN', 'plans.sections', 'JPN-S', { wording: 'Other' });
    world.say('JPN', 'plans.sections', 'JPN-S', { wording: 'Other', edition: 3 });
    world.say('JPN', 'plans.sections', 'JPN-S', { edition: 2 });
    world.say('USA', 'plans.sections', 'JPN-S', { edition: 2, wording: 'Mine' });
    world.say('USA', 'plans.sections', 'JPN-S', { wording: 'Mine' });
    world.say('JPN', 'plans.sections', 'JPN-S', { title: 'How' });
    expect(world.flags('plans.sections', 'JPN-S')).toEqual([
      'edition: must be 2, for the wording or the airspace changes',
      'edition: must be 2, for the wording or the airspace changes',
      'edition: is 1 until the wording or the airspace changes',
      'edition: is for JPN to say, which opened the item',
    ]);
  });

  it('holds shapes of airspace that are shapes', () => {
    const world = proposed();
    const airspace = (row: object) => ({ edition: 2, airspace: [{ name: 'A', ...row }] }) as never;
    world.say('JPN', 'plans.sections', 'JPN-S', airspace({ shape: { ...CIRCLE, radiusM: -1 } }));
    world.say('JPN', 'plans.sections', 'JPN-S', airspace({ shape: CIRCLE, lowerM: 3000, upperM: 3000 }));
    world.say(
      'JPN',
      'plans.sections',
      'JPN-S',
      airspace({ shape: CIRCLE, lowerM: 0, upperM: 3000, usage: 'Helicopters' }),
    );
    expect(world.flags('plans.sections', 'JPN-S')).toEqual([
      'airspace: row 1: shape: radiusM is wrong (shape-number)',
      'airspace: row 1: upperM must be above lowerM',
    ]);
    expect(world.item('plans.sections', 'JPN-S').sides.get('JPN')?.fields['edition']).toBe(2);
  });

  it('tells that the text was written on since it was proposed', () => {
    const world = proposed();
    const text = (wanted: string, author: string, from = '') => ({
      text: SharedText.edit(from, wanted, writerNumber(author, 0.5)),
    });
    const write = (author: string, texts: object) => {
      world.judge(world.journals.say(author, 'plans.sections', 'JPN-S', { by: 'A', texts } as never));
      world.say('JPN', 'plans.sections', 'JPN-S', { remark: 'x' });
    };
    write('JPN', text('Fly by day.', 'JPN'));
    const cell = () => world.overview('plans.sections').tables?.[0]?.rows[0]?.at(-1);
    expect(cell()).toBe('');
    write(
      'USA',
      text('Fly by day. Land at dusk.', 'USA', world.item('plans.sections', 'JPN-S').texts.get('text')?.state),
    );
    expect(cell()).toMatch(/written on/);
    expect(
      world
        .item('plans.sections', 'JPN-S')
        .texts.get('text')
        ?.runs.map(({ nation }) => nation),
    ).toEqual(['JPN', 'USA']);
  });

  it('is of a plan that is known', () => {
    expect(proposed().advise('plans.sections', 'JPN-T', { ...SECTION, plan: 'JPN-NO' })).toBe(
      'plan: JPN-NO is not known here',
    );
  });
});

describe('a plan', () => {
  it('is put into effect by each nation for its own part, once it has agreed', () => {
    const world = proposed('USA');
    const activate = () => world.advise('plans', 'JPN-P', { activation: 'active' });
    expect(activate()).toBe('activation: USA has not agreed to the plan as it is proposed now');
    world.answer('USA', 'plans', 'JPN-P', 'agree');
    expect(activate()).toBe('activation: USA has not agreed to 3 as proposed now');
    world.answer('USA', 'plans.sections', 'JPN-S', 'agree');
    expect(activate()).toBeNull();
    world.say('USA', 'plans', 'JPN-P', { activation: 'active', activeFromS: 12_000 });
    expect(planCode(world)).toBe('partly-active');
    for (const nation of ['JPN', 'AUS']) world.say(nation, 'plans', 'JPN-P', { activation: 'active' });
    expect(planCode(world)).toBe('active');
    world.say('AUS', 'plans', 'JPN-P', { activation: 'ended' });
    expect(planCode(world)).toBe('partly-active');
    world.say('AUS', 'plans', 'JPN-P', { activation: 'suspended' });
    expect(world.flags('plans', 'JPN-P')).toEqual(['activation: suspended does not follow ended; active may follow']);
  });

  it('is not agreed while it has no section, nor put into effect as a draft', () => {
    const world = new Desk('JPN', NOW_S);
    world.say('JPN', 'plans', 'JPN-P', PLAN);
    for (const nation of ['AUS', 'USA']) world.answer(nation, 'plans', 'JPN-P', 'agree');
    expect(planCode(world)).toBe('proposed');
    world.say('JPN', 'plans', 'JPN-P', { state: 'draft' });
    expect(planCode(world)).toBe('draft');
    expect(world.advise('plans', 'JPN-P', { activation: 'active' })).toBe(
      'activation: the plan is draft, not proposed',
    );
  });

  it('shows what each nation says, in a table and over time', () => {
    const world = proposed();
    world.answer('USA', 'plans', 'JPN-P', 'agree');
    world.answer('USA', 'plans.sections', 'JPN-S', 'agree');
    world.say('USA', 'plans', 'JPN-P', { activation: 'active', activeFromS: 12_000 });
    const { tables, charts, timelines } = world.overview('plans');
    expect(tables?.[0]?.rows).toEqual([
      ['Relief', 'AUS', '–', '0 / 1', '–'],
      ['Relief', 'JPN', 'opened', '1 / 1', '–'],
      ['Relief', 'USA', 'agrees', '1 / 1', 'Active'],
    ]);
    expect(charts?.[0]).toMatchObject({
      labels: ['Relief'],
      series: [{ values: [0] }, { values: [1] }, { values: [0] }, { values: [0] }],
    });
    expect(timelines?.[0]?.rows.map(({ label, parts }) => [label, parts[0]?.fromS, parts[0]?.toS])).toEqual([
      ['Relief', 10_000, 90_000],
      ['Relief: USA', 12_000, 90_000],
    ]);
  });
});
