import { createPublicKey } from 'node:crypto';
import {
  ecefToGeodetic,
  geodeticToEcef,
  geodeticToPolar,
  localFrame,
  localToEcef,
  type LocalFrame,
  RAD_PER_DEG,
} from '@musubi/geo';
import { verifyEntry } from '@musubi/ledger';
import { clearPlot, createPlotBatch, type JournalEntry, PlotKind, type Sensor, SourceKind } from '@musubi/model';
import { fall } from '@musubi/tracker';
import { describe, expect, it } from 'vitest';
import { BoardSurface } from '../src/boards/surface.ts';
import { Alliance } from './alliance.ts';
import { START_S } from './world.ts';

const BEAT_S = 0.25;
const officer = { nation: 'USA', name: 'Watch officer', role: 'operator' } as const;
const launch = { latitudeDeg: 27, longitudeDeg: 126.2, courseDeg: 80, angleDeg: 55, mps2: 60, burnS: 50 };

/** A body that a motor drives for a while and that then falls: states each quarter of a second. */
function flight(): Float64Array[] {
  const [lat, lon] = [launch.latitudeDeg * RAD_PER_DEG, launch.longitudeDeg * RAD_PER_DEG];
  const frame = localFrame(lat, lon, 0);
  const state = new Float64Array(7);
  geodeticToEcef(lat, lon, 10, state);
  state[6] = 1 / 4_000;
  const states: Float64Array[] = [];
  for (let s = 0; s < 200; s += BEAT_S) {
    if (s < launch.burnS) push(frame, state, 90 - (90 - launch.angleDeg) * Math.min(1, s / 20));
    fall(state, BEAT_S, BEAT_S);
    states.push(state.slice());
  }
  return states;
}

function push(frame: LocalFrame, state: Float64Array, angleDeg: number): void {
  const [angle, course] = [angleDeg * RAD_PER_DEG, launch.courseDeg * RAD_PER_DEG];
  const tip = new Float64Array(3);
  const ground = Math.cos(angle);
  localToEcef(frame, ground * Math.sin(course), ground * Math.cos(course), Math.sin(angle), tip);
  const from = [frame.originX, frame.originY, frame.originZ];
  for (let i = 0; i < 3; i++) state[3 + i] = state[3 + i]! + launch.mps2 * BEAT_S * (tip[i]! - from[i]!);
}

/** Three nations on lines, and a launch that Japan's radars see, were they to measure elevation. */
class Launch {
  readonly states = flight();
  readonly batch = createPlotBatch(64);
  readonly alliance: Alliance;
  lastPlotS = 0;
  second = 0;

  private constructor(alliance: Alliance) {
    this.alliance = alliance;
  }

  static async begin(): Promise<Launch> {
    const alliance = await Alliance.of('JPN', 'USA', 'AUS');
    alliance.isDark = true;
    alliance.join('JPN', 'USA');
    alliance.join('JPN', 'AUS');
    alliance.join('USA', 'AUS');
    await alliance.pass(2);
    return new Launch(alliance);
  }

  /** Goes on beat by beat until `done`, at most until the flight ends; false when it never was. */
  async until(done: () => boolean, each: () => void = () => undefined, untilS = 200): Promise<boolean> {
    for (; this.second < untilS; this.second += BEAT_S) {
      this.see();
      await this.alliance.pass(BEAT_S);
      each();
      if (done()) return true;
    }
    return false;
  }

  bodies() {
    return this.alliance.core('JPN').parts.tracking.own.tracker.ballistic();
  }

  warningsAt(nation: string) {
    return this.alliance.core(nation).parts.boards.book.items('warnings');
  }

  /** What the radars show in this beat goes to the trackers; each looks there once in its turn. */
  private see(): void {
    const { tracking, sensors } = this.alliance.core('JPN').parts;
    const { batch, second } = this;
    batch.count = 0;
    for (const sensor of sensors) {
      const turn = Math.floor((second + sensor.index) / sensor.periodS);
      if (Math.floor((second + sensor.index - BEAT_S) / sensor.periodS) !== turn) this.plot(sensor);
    }
    tracking.update(batch, this.alliance.clock.nowS);
  }

  private plot({ index, position, rangeMaxM }: Sensor): void {
    const [place, polar] = [new Float64Array(3), new Float64Array(3)];
    const state = this.states[Math.round(this.second / BEAT_S)]!;
    ecefToGeodetic(state[0]!, state[1]!, state[2]!, place);
    const { latitudeRad, longitudeRad, heightM } = position!;
    geodeticToPolar(localFrame(latitudeRad, longitudeRad, heightM), place[0]!, place[1]!, place[2]!, polar);
    if (polar[0]! > rangeMaxM || polar[2]! < 0.003) return;
    const { batch } = this;
    const row = batch.count++;
    clearPlot(batch, row);
    this.lastPlotS = this.alliance.clock.nowS;
    batch.timeS[row] = this.lastPlotS;
    batch.sensor[row] = index;
    batch.kind[row] = PlotKind.polar;
    batch.rangeM[row] = polar[0]!;
    batch.azimuthRad[row] = polar[1]!;
    batch.elevationRad[row] = polar[2]!;
    batch.siteLatitudeRad[row] = latitudeRad;
    batch.siteLongitudeRad[row] = longitudeRad;
    batch.siteHeightM[row] = heightM;
    batch.sourceKinds[row] = SourceKind.psr;
  }
}

describe('a launch that a nation’s radars see', () => {
  it('is on its partners’ boards within two seconds of the plot that made it a track, by areas and minutes, never by what saw it', async () => {
    const seen = await Launch.begin();
    const { alliance } = seen;
    let establishedS = Number.NaN;
    const done = await seen.until(
      () => seen.warningsAt('USA').length === 1 && seen.warningsAt('AUS').length === 1,
      () => {
        if (Number.isNaN(establishedS) && seen.bodies().length > 0) establishedS = seen.lastPlotS;
      },
    );
    expect(done).toBe(true);
    expect(alliance.clock.nowS - establishedS).toBeLessThan(2);
    const there = () => seen.warningsAt('USA')[0]?.sides.get('JPN');
    expect(await seen.until(() => typeof there()?.fields['expectedS'] === 'number')).toBe(true);
    const { fields, exercise, version } = there()!;
    expect(fields).toMatchObject({ kind: 'ballistic', marking: 'exercise' });
    expect(exercise).toBe(true);
    expect(Math.abs((fields['expectedS'] as number) - impactS(seen))).toBeLessThan(
      60 + (fields['plusMinusS'] as number),
    );
    // Nothing of the sensors, the track or its state is in any entry that went.
    const item = seen.warningsAt('USA')[0]!;
    const gone = JSON.stringify(item.entries.map(({ entry }) => entry));
    const { sensors } = alliance.core('JPN').parts;
    for (const word of [...sensors.map(({ id }) => id), ...sensors.map(({ name }) => name)])
      expect(gone).not.toContain(word);
    expect(gone).not.toMatch(/sensor|radar|position|velocity|covariance|plot/i);
    for (const digits of gone.match(/\d+\.\d{2,}/g) ?? []) expect(Number(digits)).toBeGreaterThan(START_S - 1);
    // The partner acknowledges; Japan sees after how long.
    const usa = new BoardSurface(alliance.core('USA'), true);
    const on = { nation: 'JPN', version };
    expect(await usa.write('warnings', item.id, { act: 'confirm', on }, officer)).toMatchObject({ id: item.id });
    await alliance.pass(1);
    const jpn = new BoardSurface(alliance.core('JPN'), true);
    const overview = jpn.overview('warnings') as { tables: { rows: string[][] }[] };
    expect(overview.tables[0]?.rows.find(([nation]) => nation === 'USA')?.slice(1, 4)).toEqual(['1', '1', '0']);
    // As CAP it is an exercise, and the twin holds against the nation's key.
    const cap = usa.export('warnings', 'cap', item.id) as { text: string };
    expect(cap.text).toContain('<status>Exercise</status>');
    expect(usa.export('warnings', 'cap', null)).toMatchObject({ code: 'no-such-format' });
    const twin = JSON.parse((usa.export('warnings', 'signed', item.id) as { text: string }).text) as JournalEntry[];
    expect(twin.length).toBeGreaterThan(0);
    const key = createPublicKey(alliance.journalKey('JPN') as never);
    for (const entry of twin) expect(verifyEntry(entry, key)).toBe(true);
    expect(verifyEntry({ ...twin[0]!, timeS: twin[0]!.timeS + 1 }, key)).toBe(false);
  });

  it('says no more once a person has cancelled it', async () => {
    const seen = await Launch.begin();
    expect(await seen.until(() => seen.warningsAt('USA').length === 1)).toBe(true);
    const jpn = new BoardSurface(seen.alliance.core('JPN'), true);
    const { id } = seen.warningsAt('JPN')[0]!;
    const cancelled = await jpn.write('warnings', id, { fields: { state: 'cancelled' }, note: 'A test' }, officer);
    expect(cancelled).toMatchObject({ status: 'cancelled' });
    const count = () => seen.warningsAt('JPN')[0]?.entries.length;
    const before = count();
    await seen.until(() => false, undefined, seen.second + 15);
    expect(count()).toBe(before);
    expect(seen.warningsAt('USA').map(({ flags }) => flags)).toEqual([[]]);
  });

  function impactS(seen: Launch): number {
    const { impact } = seen.bodies()[0]!;
    return impact!.timeS;
  }
});
