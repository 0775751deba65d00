import { readFileSync } from 'node:fs';
import type { Json } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import type { InstrumentState } from '../src/index.ts';
import { Desk } from './desk.ts';

const NOW_S = 10_000;
const COORDINATION: InstrumentState = {
  id: 'aus-jpn-usa-coordination',
  title: { en: 'Coordination', ja: '調整' },
  parties: ['AUS', 'JPN', 'USA'],
  inForce: true,
  state: 'in-force',
  endsS: 2_000_000_000,
};
const WATER = {
  kind: 'stores',
  title: 'Drinking water',
  asked: ['AUS', 'USA'],
  quantity: 100,
  unit: 't',
  latestS: 20_000,
  instrument: COORDINATION.id,
  article: 'Article 4',
  costRule: 'free',
  state: 'open',
};

function asked(fields: object = {}): Desk {
  const world = new Desk('JPN', NOW_S);
  world.instruments.set(COORDINATION.id, () => COORDINATION);
  world.say('JPN', 'requests', 'JPN-R', { ...WATER, ...fields });
  return world;
}

const codeOf = (world: Desk) => world.standing('requests', 'JPN-R').code;

describe('a request', () => {
  it('is open, partly offered and covered by what the capitals offer, each for itself', () => {
    const world = asked();
    expect(codeOf(world)).toBe('open');
    world.say('USA', 'requests', 'JPN-R', { progress: 'offered', offered: 60, conditions: 'Until the road is open' });
    expect(codeOf(world)).toBe('partly-offered');
    world.say('AUS', 'requests', 'JPN-R', { progress: 'considering' });
    expect(codeOf(world)).toBe('partly-offered');
    world.say('AUS', 'requests', 'JPN-R', { progress: 'offered', offered: 40 });
    expect(codeOf(world)).toBe('covered');
    world.say('AUS', 'requests', 'JPN-R', { progress: 'refused', reason: 'Needed at home' });
    expect(codeOf(world)).toBe('partly-offered');
    world.say('USA', 'requests', 'JPN-R', { quantity: 60 });
    world.say('JPN', 'requests', 'JPN-R', { offered: 40 });
    expect(world.flags('requests', 'JPN-R')).toEqual([
      'quantity: is for JPN to say, which opened the item',
      'offered: is for the others to say',
    ]);
  });

  it('is refused only when all that were asked refuse', () => {
    const world = asked();
    world.say('USA', 'requests', 'JPN-R', { progress: 'refused' });
    expect(codeOf(world)).toBe('open');
    world.say('AUS', 'requests', 'JPN-R', { progress: 'refused' });
    expect(world.standing('requests', 'JPN-R')).toEqual({ code: 'refused', urgent: true });
  });

  it('is past its time of value unless it was covered before', () => {
    const world = asked();
    world.nowS = 20_000;
    expect(codeOf(world)).toBe('open');
    world.nowS = 20_001;
    expect(world.standing('requests', 'JPN-R')).toEqual({ code: 'expired', urgent: true });
    world.say('USA', 'requests', 'JPN-R', { progress: 'offered', offered: 100 });
    expect(codeOf(world)).toBe('covered');
  });

  it('for information is covered by an answer', () => {
    const world = asked({ kind: 'information', quantity: null, levelMax: 'OPEN' });
    world.say('USA', 'requests', 'JPN-R', { progress: 'offered' });
    world.say('USA', 'requests', 'JPN-R', { progress: 'offered', answer: 'The port can be used.' });
    expect(world.flags('requests', 'JPN-R')).toEqual(['offered: an offer says how much, or answers what was asked']);
    expect(codeOf(world)).toBe('covered');
  });

  it('goes through deploying, on task and released, and is settled by both', () => {
    const world = asked();
    world.say('USA', 'requests', 'JPN-R', { progress: 'on-task' });
    for (const fields of [
      { progress: 'offered', offered: 100 },
      { progress: 'deploying' },
      { progress: 'on-task' },
      { progress: 'released' },
    ])
      world.say('USA', 'requests', 'JPN-R', fields);
    world.say('JPN', 'requests', 'JPN-R', { settled: true });
    expect(codeOf(world)).toBe('covered');
    world.say('USA', 'requests', 'JPN-R', { settled: true, cost: { currency: 'JPY', amount: 1_520_000 } });
    expect(codeOf(world)).toBe('settled');
    expect(world.flags('requests', 'JPN-R')).toEqual([
      'progress: on-task does not follow nothing; considering or offered or refused may follow',
    ]);
  });

  it('waits for whoever was asked and has not decided', () => {
    const world = new Desk('AUS', NOW_S);
    world.say('JPN', 'requests', 'JPN-R', WATER);
    expect(world.standing('requests', 'JPN-R')).toEqual({ code: 'open', urgent: true });
    world.say('AUS', 'requests', 'JPN-R', { progress: 'refused' });
    expect(world.standing('requests', 'JPN-R').urgent).toBe(false);
  });

  it('that was withdrawn stays so, and times do not run backwards', () => {
    const world = asked();
    world.say('JPN', 'requests', 'JPN-R', { state: 'withdrawn' });
    world.say('JPN', 'requests', 'JPN-R', { state: 'open' });
    world.say('JPN', 'requests', 'JPN-R', { neededFromS: 200, neededUntilS: 100 });
    world.say('USA', 'requests', 'JPN-R', { offerFromS: 200, offerUntilS: 200 });
    expect(codeOf(world)).toBe('withdrawn');
    expect(world.flags('requests', 'JPN-R')).toEqual([
      'state: a request that was withdrawn is not opened again; open another',
      'neededUntilS: must be later than neededFromS',
      'offerUntilS: must be later than offerFromS',
    ]);
  });
});

describe('the legal basis of a request', () => {
  const without = (name: string): Record<string, Json> => ({ ...WATER, [name]: null });

  it('must be there, with its article, for assistance', () => {
    const world = asked();
    expect(world.advise('requests', 'JPN-X', WATER)).toBeNull();
    expect(world.advise('requests', 'JPN-X', without('instrument'))).toBe(
      'instrument: assistance takes a legal basis; name it',
    );
    expect(world.advise('requests', 'JPN-X', without('article'))).toBe(
      'article: name the article of aus-jpn-usa-coordination that this rests on',
    );
    expect(world.advise('requests', 'JPN-X', { ...without('instrument'), kind: 'information' })).toBeNull();
    expect(world.advise('requests', 'JPN-X', { ...without('instrument'), state: 'draft' })).toBeNull();
  });

  it('is asked for at every writing: a file cannot open a request without one', () => {
    const world = asked({ instrument: null });
    expect(world.flags('requests', 'JPN-R')).toEqual(['instrument: assistance takes a legal basis; name it']);
    expect(world.item('requests', 'JPN-R')).toBeUndefined();
  });

  it('must be in force, among its parties, for as long as help is needed', () => {
    const world = asked();
    const why = (change: Partial<InstrumentState>, fields: object = {}) => {
      world.instruments.set(COORDINATION.id, () => ({ ...COORDINATION, ...change }));
      return world.advise('requests', 'JPN-X', { ...WATER, ...fields });
    };
    expect(why({ inForce: false, state: 'suspended' })).toBe(
      'instrument: aus-jpn-usa-coordination (Coordination) is suspended; it must be in force',
    );
    expect(why({ parties: ['AUS', 'JPN'] })).toBe(
      'instrument: USA is no party of aus-jpn-usa-coordination; there are AUS, JPN',
    );
    expect(why({ endsS: 1_000_000 }, { neededUntilS: 1_000_001 })).toBe(
      'instrument: aus-jpn-usa-coordination ends on 1970-01-12, before the help does',
    );
    expect(why({}, { instrument: 'nothing' })).toBe("instrument: nothing is not in this node's register");
  });

  it('is looked at again by whoever offers', () => {
    const world = new Desk('USA', NOW_S);
    world.say('JPN', 'requests', 'JPN-R', WATER);
    expect(world.advise('requests', 'JPN-R', { progress: 'considering' })).toBeNull();
    expect(world.advise('requests', 'JPN-R', { progress: 'offered', offered: 1 })).toBe(
      "instrument: aus-jpn-usa-coordination is not in this node's register",
    );
    world.instruments.set(COORDINATION.id, () => COORDINATION);
    expect(world.advise('requests', 'JPN-R', { progress: 'offered', offered: 1 })).toBeNull();
  });
});

describe('the disaster template', () => {
  const text = readFileSync(new URL('../examples/disaster.json', import.meta.url), 'utf8');

  it('opens a warning, sites and requests that refer to each other', () => {
    const world = new Desk('JPN', NOW_S);
    world.nowS = 1_795_345_200;
    world.instruments.set(COORDINATION.id, () => COORDINATION);
    const plan = world.read('requests', 'rows', text);
    expect(plan.problems).toEqual([]);
    const ids = world.openRows('requests', plan);
    for (const [at, { board }] of plan.rows.entries())
      expect(world.flags(board as string, ids[at] as string)).toEqual([]);
    const said = world.item('requests', 'JPN-DR-AIRFIELD').sides.get('JPN')?.fields;
    expect(said).toMatchObject({ site: 'JPN-DR-SENDAI', warning: 'JPN-DR-TSUNAMI', neededFromS: 1_795_345_200 });
    expect(world.advise('requests', 'JPN-DR-WATER', { state: 'open' })).toBeNull();
    for (const { board, fields } of plan.rows.slice(1)) {
      expect(fields['source'], board).toMatch(/invented/);
      expect(fields).toMatchObject({ confidence: 'fictional' });
    }
  });

  it('shows asked against offered by kind', () => {
    const world = new Desk('JPN', NOW_S);
    world.openRows('requests', world.read('requests', 'rows', text));
    for (const id of ['JPN-DR-WATER', 'JPN-DR-FUEL', 'JPN-DR-IMAGES'])
      world.say('JPN', 'requests', id, { state: 'open' });
    world.say('USA', 'requests', 'JPN-DR-WATER', { progress: 'offered', offered: 100 });
    world.say('AUS', 'requests', 'JPN-DR-WATER', { progress: 'offered', offered: 50 });
    world.say('AUS', 'requests', 'JPN-DR-WATER', { progress: 'deploying' });
    world.say('USA', 'requests', 'JPN-DR-FUEL', { progress: 'offered', offered: 900 });
    const { figures, charts, timelines, tables } = world.overview('requests');
    expect(figures?.map(({ value }) => value)).toEqual(['1', '1', '1', '0', '0']);
    expect(charts?.[0]?.labels).toEqual(['Information', 'Fuel', 'Stores']);
    expect(charts?.[0]?.series.map(({ values }) => values)).toEqual([
      [0, 0, 20],
      [0, 100, 40],
      [100, 0, 40],
    ]);
    expect(tables?.[0]?.rows.find(([title]) => title?.startsWith('Drinking'))).toEqual([
      'Drinking water and food for shelters',
      'Stores',
      '250 t',
      '150 t',
      'AUS 50 t, USA 100 t',
      '100 t',
      '',
    ]);
    expect(tables?.[1]?.rows).toEqual([
      [
        'Great earthquake (modelled on 2011)',
        '3',
        '1',
        'JPN-DR-YAMAGATA',
        'JPN-DR-TSUNAMI',
        'aus-jpn-usa-coordination',
      ],
    ]);
    expect(timelines?.[0]?.rows).toHaveLength(6);
  });
});
