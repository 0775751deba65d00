import { createPlotBatch, type Sensor } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { TrackingRoom } from '../src/tracking/instances.ts';

const sensors: Sensor[] = ['A', 'B', 'C'].map((id, index) => ({
  id,
  index,
  nation: 'JPN',
  name: id,
  kind: 'radar',
  label: {
    policy: 'JPN-DEMO',
    classification: 'OPEN',
    caveats: [],
    releasableTo: ['AUS', 'USA'],
    originator: 'JPN',
    createdS: 0,
  },
  periodS: 4,
  rangeMaxM: 400_000,
  detectionProbability: 0.9,
  accuracy: { sigmaRangeM: 80, sigmaAzimuthRad: 0.001, sigmaAltitudeM: 8, sigmaPositionM: 50 },
  exercise: true,
  simulated: true,
}));
const [all, first] = [Uint8Array.of(1, 1, 1), Uint8Array.of(1, 0, 0)];
const roomOf = (numbers: Record<string, number>, of = sensors) => new TrackingRoom(of, numbers, 50);

describe('the numbers of a partner’s tracks', () => {
  it('go on after a restart from its own trackers, whatever others had with the same sensors', () => {
    const room = roomOf({ 'A B C': 900, 'USA: A': 50, 'AUS: A': 7 });
    const [usa, aus] = [room.forPartner('USA', first), room.forPartner('AUS', first)];
    expect(usa.tracker.nextNumber).toBe(150);
    expect(aus.tracker.nextNumber).toBe(107);
    expect(room.own.tracker.nextNumber).toBe(1000);
    expect(room.forPartner('USA', all).tracker.nextNumber).toBe(1);
    expect(room.nextNumbers()).toEqual({ 'A B C': 1000, 'USA: A': 150, 'AUS: A': 107, 'USA: A B C': 1 });
  });

  it('are the same after a restart whether or not the node has more sensors than the partner’s', () => {
    const saved = { 'USA: A': 50 };
    const whole = roomOf({ ...saved, 'A B C': 900 }).forPartner('USA', first);
    // Here the set of the node itself is that of the partner.
    const without = roomOf({ ...saved, A: 51 }, sensors.slice(0, 1)).forPartner('USA', Uint8Array.of(1));
    expect(without.tracker.nextNumber).toBe(whole.tracker.nextNumber);
  });

  it('come from one tracker while all that makes them is equal', () => {
    const room = roomOf({ 'USA: A': 50, 'AUS: A': 50 });
    expect(room.forPartner('USA', first)).toBe(room.forPartner('AUS', first));
    expect(roomOf({}).forPartner('USA', all)).not.toBe(roomOf({}).own);
    const fresh = roomOf({});
    expect(fresh.forPartner('USA', all)).toBe(fresh.own);
    fresh.update(createPlotBatch(1), 1);
    expect(fresh.forPartner('AUS', all)).not.toBe(fresh.own);
  });

  it('are not given again to a set that was forgotten and came back', () => {
    const room = roomOf({ 'USA: A': 50 });
    room.forPartner('USA', first);
    for (let marks = 2; marks < 8; marks++) {
      room.forPartner('USA', Uint8Array.of(marks & 1, (marks >> 1) & 1, (marks >> 2) & 1));
    }
    expect(room.nextNumbers()['USA: A']).toBe(150);
    expect(room.forPartner('USA', first).tracker.nextNumber).toBe(250);
  });
});
