import { memoryStorage, parseVerifierKey, verifyLedger, verifyNote } from '@musubi/ledger';
import { expect, it } from 'vitest';
import { ledgerOrigin, witnessName } from '../src/assemble.ts';
import type { Picture } from '../src/contract.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { CoreSurface } from '../src/surface.ts';
import { Alliance } from './alliance.ts';
import { instruments } from './world.ts';

const JPN_USA = 'jpn-usa-air-picture';
const act = (type: 'suspended' | 'resumed') => ({ instrument: JPN_USA, type, scope: 'whole' as const, reason: '' });
const shownAt = (alliance: Alliance) =>
  alliance
    .core('USA')
    .parts.picture.tracks()
    .filter(({ members }) => members.some(({ nation }) => nation === 'JPN')).length;

it('a suspension empties the partner’s picture within a second, and a resumption fills it within one', async () => {
  const alliance = await Alliance.of('JPN', 'USA');
  alliance.join('JPN', 'USA');
  await alliance.pass(30);
  const before = shownAt(alliance);
  expect(before).toBeGreaterThan(10);
  // At an odd moment between two rounds, the worst for what waits for the next.
  await alliance.clock.goTo(alliance.clock.nowS + 0.05);
  const acts = [['suspended', 0] as const, ['resumed', before * 0.9] as const];
  for (const [type, least] of acts) {
    const atS = alliance.clock.nowS;
    await alliance.core('JPN').act(act(type));
    await alliance.pass(0.75);
    expect(alliance.clock.nowS - atS).toBeLessThan(1);
    expect(shownAt(alliance)).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(shownAt(alliance)).toBe(0);
    await alliance.pass(5.3);
  }
  expect(shownAt(alliance)).toBeGreaterThan(10);
}, 60_000);

it('shows with a partner’s track the label that it came with', async () => {
  const alliance = await Alliance.of('JPN', 'USA');
  alliance.join('JPN', 'USA');
  await alliance.pass(20);
  const { tracks, labels } = new CoreSurface(alliance.core('USA'), true, new NodeMetrics()).picture(null) as Picture;
  const shown = tracks.flatMap(({ contributors }) => contributors);
  expect(shown.length).toBeGreaterThan(10);
  for (const { nation, label } of shown) {
    expect(labels[label as number]).toMatchObject({ originator: nation, policy: `${nation}-DEMO` });
    expect(labels[label as number]?.releasableTo).toContain('USA');
  }
}, 60_000);

it('shows a partner’s frame before the next full second, at its own time', async () => {
  const alliance = await Alliance.of('JPN', 'USA');
  alliance.join('JPN', 'USA');
  await alliance.pass(20);
  const { pictureS } = alliance.core('USA');
  expect(pictureS % 1).toBeCloseTo(0, 6);
  await alliance.clock.goTo(alliance.clock.nowS + 0.14);
  expect(alliance.core('USA').pictureS - pictureS).toBeCloseTo(0.115, 3);
}, 60_000);

it('partners witness each other’s ledgers: two cosignatures on one checkpoint, by standard notes', async () => {
  const alliance = await Alliance.of('JPN', 'USA', 'AUS');
  alliance.isDark = true;
  alliance.join('JPN', 'USA');
  alliance.join('JPN', 'AUS');
  alliance.join('USA', 'AUS');
  await alliance.pass(25);
  for (const nation of ['JPN', 'USA', 'AUS']) {
    const { state } = alliance.core(nation).parts.witnessing;
    expect(state.quorum).toBe(2);
    expect(state.by).toHaveLength(2);
    expect(state.size).toBeGreaterThan(20);
    expect([...alliance.core(nation).alarms.keys()]).toEqual([]);
  }
  const note = Buffer.from((await alliance.disks.get('JPN')!.ledger.read('cosigned'))!).toString('utf8');
  const verifier = { name: ledgerOrigin('JPN'), publicKey: alliance.ledgerKey('JPN') };
  expect(verifyNote(note, [verifier]).ok).toBe(true);
  for (const nation of ['USA', 'AUS']) expect(note).toContain(`\n— ${witnessName(nation)} `);
  // What the API tells is enough to check it by.
  const told = new CoreSurface(alliance.core('JPN'), true, new NodeMetrics()).ledger.cosigned();
  expect(told).toMatchObject({ note, quorum: 2 });
  for (const { verifierKey } of told.cosigners) expect(verifyNote(note, [parseVerifierKey(verifierKey)]).ok).toBe(true);
  expect(told.cosigners.map(({ nation }) => nation).sort()).toEqual(['AUS', 'USA']);
  expect(await verifyLedger(alliance.disks.get('JPN')!.ledger, alliance.ledgerKey('JPN'))).toMatchObject({ ok: true });
}, 60_000);

it('a ledger that starts anew under its old key is not witnessed, and both sides hear of it', async () => {
  const alliance = await Alliance.of('JPN', 'USA');
  alliance.isDark = true;
  const [end] = alliance.join('JPN', 'USA');
  await alliance.pass(25);
  alliance.core('USA').disconnected('JPN', end.wire);
  alliance.disks.set('JPN', { ...alliance.disks.get('JPN')!, ledger: memoryStorage() });
  await alliance.start('JPN');
  alliance.join('JPN', 'USA');
  await alliance.pass(25);
  expect(alliance.core('USA').alarms.get('witness-JPN')?.message).toMatch(/went back|not shown to follow|two roots/);
  expect(alliance.core('JPN').alarms.has('witnessed-by-USA')).toBe(true);
  expect(alliance.core('JPN').isConnected('USA')).toBe(true);
}, 60_000);

it('agreements that drifted apart raise alarms on both sides, which end when they agree again', async () => {
  const alliance = await Alliance.of('JPN', 'USA');
  // USA's copy of the instrument ended yesterday; the text is said to be the same.
  alliance.registers.set(
    'USA',
    instruments.map((instrument) =>
      instrument.id === JPN_USA ? { ...instrument, endsS: alliance.clock.nowS - 86_400 } : instrument,
    ),
  );
  await alliance.start('USA');
  const [end] = alliance.join('JPN', 'USA');
  await alliance.pass(22);
  expect(alliance.core('USA').alarms.get('release-drift-JPN')?.message).toMatch(/Agreement drift: JPN .*expired/);
  expect(alliance.core('JPN').alarms.get('release-drift-told-USA')?.message).toMatch(/Agreement drift: USA/);
  // What has no article in force here is not shown.
  expect(shownAt(alliance)).toBe(0);
  const told = end.written.length;
  expect(told).toBeGreaterThan(0);
  alliance.registers.set('USA', instruments);
  await alliance.start('USA');
  alliance.join('JPN', 'USA');
  await alliance.pass(12);
  expect([...alliance.core('USA').alarms.keys()]).toEqual([]);
  expect(shownAt(alliance)).toBeGreaterThan(10);
  // What a partner said ends by itself.
  alliance.isDark = true;
  await alliance.pass(120);
  expect([...alliance.core('JPN').alarms.keys()]).toEqual([]);
}, 120_000);

it('a journal that lost entries gets them again, and nothing after the gap passes for taken', async () => {
  const alliance = await Alliance.of('JPN', 'USA');
  alliance.isDark = true;
  alliance.join('JPN', 'USA');
  await alliance.pass(2);
  await alliance.core('JPN').act(act('suspended'));
  await alliance.pass(2);
  const before = alliance.core('USA').parts.keeper.register;
  // USA's journal is lost, its inbox is not.
  alliance.disks.set('USA', { ...alliance.disks.get('USA')!, journal: memoryStorage() });
  await alliance.start('USA');
  alliance.join('JPN', 'USA');
  await alliance.pass(1);
  await alliance.core('JPN').act(act('resumed'));
  await alliance.pass(2);
  expect(alliance.core('USA').alarms.get('journal-JPN')?.message).toMatch(/gap/);
  // It closed the session to ask for everything anew; the line comes back.
  expect(alliance.core('USA').isConnected('JPN')).toBe(false);
  alliance.join('JPN', 'USA');
  await alliance.pass(2);
  expect(alliance.core('USA').parts.partners.get('JPN')!.inbox.lastSeen).toBe(2);
  expect(alliance.core('USA').parts.keeper.register).not.toEqual(before);
  expect(alliance.core('USA').context('JPN').register.instruments.size).toBe(instruments.length);
  expect(alliance.core('USA').parts.partners.get('JPN')!.mayReceive(alliance.core('USA').context('JPN'))).toBe(true);
}, 60_000);
