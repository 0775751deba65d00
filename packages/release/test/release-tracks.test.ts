import { readCallsign } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { describeRelease, isReleased, releasableSensors, releaseTracks } from '../src/index.ts';
import { demoContext, demoRegister, demoSensor, demoSensors, NOW_S, record, trackBatch } from './demo.ts';

const sensors = demoSensors();
const none = new Set<number>();

describe('releaseTracks', () => {
  it('sends what the sensors, the articles and the labels allow, and says why not the rest', () => {
    const batch = trackBatch([
      { number: 1, from: [0] },
      { number: 2, from: [0, 1] },
      { number: 3, from: [0, 2] },
      { number: 4, from: [] },
    ]);
    const toUsa = releaseTracks({ batch, sensors, held: none }, demoContext());
    expect([...toUsa.permitted]).toEqual([1, 2]);
    expect(toUsa.released.value.bases).toEqual([{ instrument: 'jpn-usa-air-picture', article: 'Article 3(1)' }]);
    expect(toUsa.released.value.labels.map((label) => label.releasableTo)).toEqual([['AUS', 'USA'], ['USA']]);
    expect([...toUsa.released.value.labelOfRow]).toEqual([0, 1]);
    expect(toUsa.withheld.map((w) => [w.number, w.because[0]?.text])).toEqual([
      [3, "Sensor JPN-R3's label lists no partner"],
      [4, 'Nothing says what this was made from'],
    ]);
    const toAus = releaseTracks({ batch, sensors, held: none }, demoContext({ recipient: 'AUS' }));
    expect([...toAus.permitted]).toEqual([1]);
    expect(toAus.withheld[0]?.because[0]?.text).toBe("Sensor JPN-R2's label does not list AUS");
  });

  it('clears lineage and contributors and keeps the rest of the row', () => {
    const batch = trackBatch([{ number: 9, from: [0, 1] }]);
    batch.sourceKinds[0] = 3;
    const { tracks } = releaseTracks({ batch, sensors, held: none }, demoContext()).released.value;
    expect(tracks.lineage.every((word) => word === 0)).toBe(true);
    expect(tracks.contributorSensor).toHaveLength(0);
    expect(tracks.contributorTimeS).toHaveLength(0);
    expect(tracks.sourceKinds[0]).toBe(3);
    expect(tracks.latitudeRad[0]).toBe(batch.latitudeRad[0]);
    expect(tracks.horizontalCovariance.slice(0, 10)).toEqual(batch.horizontalCovariance.slice(0, 10));
    expect(readCallsign(tracks.callsign, 0)).toBe('ABC');
    expect(tracks.timeS[0]).toBe(NOW_S - 1);
  });

  it('marks what comes from exercise sensors as exercise and simulated', () => {
    const batch = trackBatch([{ number: 1, from: [0], flags: 0 }]);
    const { tracks } = releaseTracks({ batch, sensors, held: none }, demoContext()).released.value;
    expect((tracks.flags[0] as number) & 3).toBe(3);
    expect(batch.flags[0]).toBe(0);
  });

  it('executes the obligations of Article 4(2) to AUS and leaves the batch given as it is', () => {
    const batch = trackBatch([{ number: 1, from: [3], vessel: true }]);
    const result = releaseTracks({ batch, sensors, held: none }, demoContext({ recipient: 'AUS' }));
    const { tracks, bases } = result.released.value;
    const done = ['position to 2000 m', 'without callsign'];
    expect(bases).toEqual([{ instrument: 'aus-jpn-air-picture', article: 'Article 4(2)', done }]);
    expect(readCallsign(tracks.callsign, 0)).toBe('');
    expect(tracks.latitudeRad[0]).not.toBe(batch.latitudeRad[0]);
    expect(tracks.horizontalCovariance[0]).toBeGreaterThan(2500 + 2000 ** 2 / 12);
    expect(readCallsign(batch.callsign, 0)).toBe('ABC');
  });

  it('withholds a row whose position cannot be coarsened', () => {
    const batch = trackBatch([{ number: 1, from: [3], vessel: true }]);
    batch.horizontalCovariance[4] = Number.NaN;
    const result = releaseTracks({ batch, sensors, held: none }, demoContext({ recipient: 'AUS' }));
    expect(result.permitted.size).toBe(0);
    expect(result.withheld[0]?.because[0]).toMatchObject({ rule: 'obligation', article: 'Article 4(2)' });
  });

  it('withdraws what the partner holds and may no longer have, in rising order', () => {
    const batch = trackBatch([
      { number: 1, from: [0] },
      { number: 2, from: [2] },
    ]);
    const held = new Set([300, 2, 1, 20]);
    const { released } = releaseTracks({ batch, sensors, held }, demoContext());
    expect([...released.value.withdrawn]).toEqual([2, 20, 300]);
  });

  it('stops everything on a suspension and brings it back on resumption', () => {
    const batch = trackBatch([{ number: 1, from: [0] }]);
    const suspended = record(demoRegister(), {});
    const stopped = releaseTracks({ batch, sensors, held: new Set([1]) }, demoContext({ register: suspended }));
    expect(stopped.released.value.tracks.count).toBe(0);
    expect([...stopped.released.value.withdrawn]).toEqual([1]);
    expect(stopped.withheld[0]?.because.map((reason) => reason.text)).toContain(
      'jpn-usa-air-picture is suspended by JPN since 2026-07-01T00:00:00Z',
    );
    const register = record(suspended, { type: 'resumed' });
    expect(releaseTracks({ batch, sensors, held: none }, demoContext({ register })).permitted.size).toBe(1);
  });

  it('makes a Released for the recipient whose description tells nothing of the withheld', () => {
    const both = trackBatch([
      { number: 1, from: [0] },
      { number: 7, from: [2] },
    ]);
    const { released } = releaseTracks({ batch: both, sensors, held: none }, demoContext());
    const { released: alone } = releaseTracks(
      { batch: trackBatch([{ number: 1, from: [0] }], 1), sensors: [demoSensor(0)], held: none },
      demoContext(),
    );
    expect(isReleased(released)).toBe(true);
    expect(released.to).toBe('USA');
    expect(JSON.stringify(describeRelease(released))).toBe(JSON.stringify(describeRelease(alone)));
    expect(describeRelease(released)).toMatchObject({ kind: 'tracks', to: 'USA', timeS: NOW_S, numbers: [1] });
  });
});

describe('releasableSensors', () => {
  it('keys the partner tracker by the sensors that may feed it', () => {
    const usa = releasableSensors(sensors, demoContext());
    expect([...usa.uses]).toEqual([1, 1, 0, 1]);
    expect(usa.withheld).toHaveLength(1);
    expect(usa.withheld[0]?.because[0]?.text).toBe("Sensor JPN-R3's label lists no partner");
    expect([...releasableSensors(sensors, demoContext({ recipient: 'AUS' })).uses]).toEqual([1, 0, 0, 1]);
  });

  it('has none under a suspension, and names it', () => {
    const register = record(demoRegister(), { by: 'USA' });
    const { uses, withheld } = releasableSensors(sensors, demoContext({ register }));
    expect(uses.some((use) => use === 1)).toBe(false);
    expect(withheld[0]?.because.map((reason) => reason.rule)).toContain('suspended');
  });

  it('does not use a sensor that stands at another place than its index says', () => {
    const { uses } = releasableSensors([demoSensor(1), demoSensor(0)], demoContext());
    expect([...uses]).toEqual([0, 0]);
  });

  it('does not use a sensor of real data where the terms cover exercises', () => {
    const real = demoSensor(0, { exercise: false, simulated: false });
    const { withheld } = releasableSensors([real], demoContext());
    expect(withheld[0]?.because[0]?.text).toBe('Article 3(1) of jpn-usa-air-picture does not cover real data');
  });
});
