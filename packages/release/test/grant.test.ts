import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approveGrant,
  decideTrack,
  explain,
  type Grant,
  GRANT_S_MAX,
  type GrantRequest,
  grantProblem,
  releasableSensors,
  releaseTracks,
} from '../src/index.ts';
import { demoContext, demoLabel, demoRegister, demoSensor, demoSensors, NOW_S, record, trackBatch } from './demo.ts';

const sensors = demoSensors();
const asked: GrantRequest = {
  id: 'a1b2',
  to: 'AUS',
  purpose: 'air-surveillance-exercise',
  sensors: ['JPN-R3'],
  reason: 'a search',
  requestedBy: 'Sato',
  requestedS: NOW_S,
  untilS: NOW_S + 3600,
};
const context = demoContext({ recipient: 'AUS' });

function granted(change: Partial<Grant> = {}): Grant {
  return { ...asked, approvedBy: 'Suzuki', approvedS: NOW_S, ...change };
}

describe('grants', { timeout: 60_000 }, () => {
  it('open a sensor for their time, and say so', () => {
    const batch = trackBatch([{ number: 1, from: [0, 2] }]);
    const open = { ...context, grants: [granted()] };
    expect([...releasableSensors(sensors, context).uses]).toEqual([1, 0, 0, 1]);
    expect([...releasableSensors(sensors, open).uses]).toEqual([1, 0, 1, 1]);
    expect(explain(decideTrack(batch, 0, sensors, open), 'JPN-000001', 'AUS')).toContain(
      'Grant a1b2, asked for by Sato and approved by Suzuki, opens JPN-R3 to AUS until 2026-07-01T01:00:00Z.',
    );
    const { released } = releaseTracks({ batch, sensors, held: new Set() }, open);
    expect(released.value.labels[0]?.releasableTo).toEqual(['AUS']);
    for (const nowS of [NOW_S - 1, NOW_S + 3600, Number.NaN]) {
      expect(decideTrack(batch, 0, sensors, { ...open, nowS }).outcome).toBe('deny');
    }
  });

  it('never stand in for an article, and never open what is for one nation or for named eyes alone', () => {
    const suspended = record(demoRegister(), { instrument: 'aus-jpn-air-picture' });
    const open = { ...context, grants: [granted()] };
    const batch = trackBatch([{ number: 1, from: [2] }]);
    expect(decideTrack(batch, 0, sensors, { ...open, register: suspended }).outcome).toBe('deny');
    for (const caveat of ['NOFORN', 'EYES-ONLY'] as const) {
      const closed = sensors.with(2, demoSensor(2, { label: demoLabel({ releasableTo: [], caveats: [caveat] }) }));
      expect(decideTrack(batch, 0, closed, open).outcome).toBe('deny');
      expect(grantProblem(asked, closed, context)?.code).toBe('grant-not-grantable');
    }
    const other = { ...open, purpose: 'administration-of-the-arrangement' };
    expect(decideTrack(batch, 0, sensors, other).outcome).toBe('deny');
    expect(decideTrack(batch, 0, sensors, { ...open, recipient: 'USA' }).outcome).toBe('deny');
  });

  it.each<[string, Partial<GrantRequest>, string]>([
    ['no sensor', { sensors: [] }, 'grant-malformed'],
    ['no reason', { reason: ' ' }, 'grant-malformed'],
    ['nobody who asks', { requestedBy: '' }, 'grant-malformed'],
    ['times that are none', { untilS: Number.NaN }, 'grant-malformed'],
    ['the own nation', { to: 'JPN' }, 'grant-recipient-unknown'],
    ['an end that is past', { untilS: NOW_S }, 'grant-expired'],
    ['too long a time', { untilS: NOW_S + GRANT_S_MAX + 1 }, 'grant-too-long'],
    ['a purpose of no article', { purpose: 'trade' }, 'grant-purpose-unknown'],
    ['a sensor nobody knows', { sensors: ['JPN-R9'] }, 'grant-sensor-unknown'],
  ])('are not asked for with %s', (_, change, code) => {
    expect(grantProblem({ ...asked, ...change }, sensors, context)?.code).toBe(code);
    expect(grantProblem(asked, sensors, context)).toBeNull();
  });

  it.each(['Sato', ' sato ', 'ＳＡＴＯ', 'SATO', ''])('are not approved by the one who asks (%j)', (by) => {
    expect(approveGrant(asked, by, NOW_S)).toMatchObject({ problem: { code: 'grant-one-person' } });
    // Nor does such a grant hold, wherever it comes from.
    const open = { ...context, grants: [granted({ approvedBy: by })] };
    expect([...releasableSensors(sensors, open).uses]).toEqual([1, 0, 0, 1]);
  });

  it('are not approved after their end, and hold no longer than grants may', () => {
    expect(approveGrant(asked, 'Suzuki', NOW_S + 3600)).toMatchObject({ problem: { code: 'grant-expired' } });
    const long = { ...context, grants: [granted({ untilS: NOW_S + GRANT_S_MAX + 1 })] };
    expect([...releasableSensors(sensors, long).uses]).toEqual([1, 0, 0, 1]);
  });

  it('never take anything away', () => {
    fc.assert(
      fc.property(
        fc.subarray(['JPN-R1', 'JPN-R2', 'JPN-R3', 'JPN-AIS']),
        fc.constantFrom('AUS', 'USA'),
        (opened, to) => {
          const toward = demoContext({ recipient: to });
          const before = [...releasableSensors(sensors, toward).uses];
          const grants = [granted({ to, sensors: opened })];
          const after = [...releasableSensors(sensors, { ...toward, grants }).uses];
          expect(after.every((use, i) => use >= (before[i] as number))).toBe(true);
        },
      ),
    );
  });
});
