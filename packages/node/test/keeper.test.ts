import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRegister, instrumentEvents, instrumentState, parseInstrument } from '@musubi/agreements';
import { Journal, memoryStorage } from '@musubi/ledger';
import type { AgreementEvent, Json } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { eventBody, eventOfEntry } from '../src/agreements/event-entry.ts';
import { RegisterKeeper } from '../src/agreements/keeper.ts';

const ID = 'jpn-usa-air-picture';
const NOW_S = Date.UTC(2026, 6, 1) / 1000;
const name = `${ID}.yaml`;
const parsed = parseInstrument(
  readFileSync(new URL(`../../agreements/instruments/${name}`, import.meta.url), 'utf8'),
  name,
);
if (!('instrument' in parsed)) throw new Error(name);
const register = createRegister([parsed.instrument]);
const keys = generateKeyPairSync('ed25519');
const LABEL = {
  policy: 'JPN-DEMO',
  classification: 'OPEN',
  caveats: [],
  releasableTo: ['USA'],
  originator: 'JPN',
  createdS: NOW_S,
} as const;

async function journalOf(...bodies: Json[]): Promise<Journal> {
  const journal = await Journal.open(memoryStorage(), { nation: 'JPN', privateKey: keys.privateKey });
  for (const [at, body] of bodies.entries()) {
    await journal.append('inform', `agreement/${ID}`, body, LABEL, NOW_S + at);
  }
  return journal;
}
const keeperOf = (journal: Journal) => new RegisterKeeper(register, journal, 'JPN', 'JPN-DEMO', 'OPEN');
const act = (type: AgreementEvent['type'], more: Partial<AgreementEvent> = {}) =>
  ({ instrument: ID, type, scope: 'whole', reason: '', ...more }) as const;
const stateOf = (keeper: RegisterKeeper, atS: number) => instrumentState(keeper.register, ID, atS)?.state;

describe('RegisterKeeper', () => {
  it('folds entries as they were written before there were more kinds of events', async () => {
    const old = { instrument: ID, by: 'JPN', scope: 'whole', effectiveS: NOW_S, reason: 'pause' };
    const keeper = keeperOf(
      await journalOf({ ...old, type: 'suspended' }, { ...old, type: 'resumed', effectiveS: NOW_S + 5 }),
    );
    expect([stateOf(keeper, NOW_S), stateOf(keeper, NOW_S + 5)]).toEqual(['suspended', 'in-force']);
    expect(instrumentEvents(keeper.register, ID)[0]).toEqual({ ...old, type: 'suspended', recordedS: NOW_S });
    expect(keeper.refused).toEqual([]);
  });

  it('suspends at once, whatever was announced for a later day', async () => {
    const keeper = keeperOf(await journalOf());
    await keeper.act(act('terminated', { effectiveS: NOW_S + 1000 }), NOW_S);
    await keeper.act(act('suspended', { effectiveS: NOW_S + 500 }), NOW_S);
    await keeper.act(act('suspended'), NOW_S + 1);
    expect(stateOf(keeper, NOW_S + 1)).toBe('suspended');
    await keeper.act(act('resumed'), NOW_S + 2);
    expect([2, 500, 1000].map((s) => stateOf(keeper, NOW_S + s))).toEqual(['in-force', 'suspended', 'terminated']);
  });

  it('keeps acts in their order when the clock was set back', async () => {
    const keeper = keeperOf(await journalOf());
    await keeper.act(act('suspended'), NOW_S + 100);
    const resumed = await keeper.act(act('resumed'), NOW_S);
    expect(resumed).toHaveProperty('signature');
    expect(stateOf(keeper, NOW_S + 100)).toBe('in-force');
  });

  it('shows what was signed and had no authority', async () => {
    const event = { ...act('procedure-notified'), by: 'JPN', effectiveS: NOW_S };
    const keeper = keeperOf(await journalOf(eventBody(event)));
    expect(keeper.refused).toMatchObject([{ recordedS: NOW_S, problem: { code: 'not-provided-for' } }]);
    expect(instrumentEvents(keeper.register, ID)).toEqual([]);
  });
});

describe('an entry', () => {
  it.each<Partial<AgreementEvent>>([
    { type: 'suspended', only: { articles: ['art3-1'], partners: ['USA'] } },
    { type: 'extended', endsS: NOW_S + 9 },
    { type: 'notice-given', endsS: NOW_S + 9 },
    { type: 'amended', textSha256: 'a'.repeat(64) },
    { type: 'acceded', nation: 'NZL' },
    { type: 'superseded', successor: 'next' },
  ])('says of %o what was done, and to another subject or author nothing', async (more) => {
    const event = { ...act('signed'), by: 'JPN', effectiveS: NOW_S, ...more } as AgreementEvent;
    const journal = await journalOf(eventBody(event));
    const [entry] = journal.entries('JPN');
    if (!entry) throw new Error('no entry');
    expect(eventOfEntry(entry)).toEqual(event);
    expect(eventOfEntry({ ...entry, author: 'USA' })).toBeNull();
    expect(eventOfEntry({ ...entry, subject: 'agreement/other' })).toBeNull();
    expect(eventOfEntry({ ...entry, body: null })).toBeNull();
  });
});
