import { Flag } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { BoardSurface } from '../src/boards/surface.ts';
import { EXERCISE, officer, Play, track } from './play.ts';

describe('an armed track inject', () => {
  it('is sent at its time by its nation’s node, and flies through its tracker to the partners, marked', async () => {
    const play = await Play.begin('USA', 'AUS');
    await play.arm('JPN-1', 10);
    await play.alliance.pass(7);
    expect(play.step('JPN-1')).toBe('armed');
    await play.alliance.pass(5);
    expect(play.step('JPN-1')).toBe('sent');
    await play.alliance.pass(30);
    for (const nation of ['JPN', 'USA', 'AUS']) {
      const tracks = play.tracks(nation);
      expect(tracks).toHaveLength(1);
      expect(tracks[0]!.flags & (Flag.exercise | Flag.simulated)).toBe(Flag.exercise | Flag.simulated);
    }
    expect(play.tracks('USA')[0]!.members.map(({ nation }) => nation)).toEqual(['JPN']);
    // 33 km in 150 s: what is flown after some 30 s.
    expect(play.northKm()).toBeGreaterThan(5);
    expect(play.northKm()).toBeLessThan(9);
    const there = play.inject('JPN-1', 'USA')!;
    expect(there.sides.get('JPN')).toMatchObject({ exercise: true, by: 'Exercise play' });
    expect(there.sides.get('JPN')!.fields).toMatchObject({ step: 'sent', title: 'Unknown aircraft' });
    expect(JSON.stringify(there.entries)).not.toContain('within a minute');
    expect(play.inject('JPN-1', 'AUS')).toBeUndefined();
  });

  it('stands still while its exercise does, and goes on where it was', async () => {
    const play = await Play.begin();
    await play.arm('JPN-1', 1);
    await play.arm('JPN-2', 60, { track: [{ ...track[0]!, place: { latDeg: 25, lonDeg: 145 } }, track[1]!] });
    await play.alliance.pass(41);
    const beforeKm = play.northKm();
    expect(beforeKm).toBeGreaterThan(6);
    await play.say('exercises', EXERCISE, { state: 'paused' });
    await play.alliance.pass(80);
    expect(play.step('JPN-2')).toBe('armed');
    expect(play.tracks('JPN')).toEqual([]);
    await play.say('exercises', EXERCISE, { state: 'running' });
    await play.alliance.pass(12);
    expect(play.northKm() - beforeKm).toBeGreaterThan(0);
    expect(play.northKm() - beforeKm).toBeLessThan(5);
    expect(play.step('JPN-2')).toBe('armed');
    await play.alliance.pass(10);
    expect(play.step('JPN-2')).toBe('sent');
  });

  it('that is skipped, or whose exercise is over, flies no more', async () => {
    const play = await Play.begin();
    await play.arm('JPN-1', 5);
    await play.say('exercises.injects', 'JPN-1', { step: 'skipped' });
    await play.arm('JPN-2', 5);
    await play.alliance.pass(40);
    expect(play.step('JPN-1')).toBe('skipped');
    expect(play.tracks('JPN')).toHaveLength(1);
    await play.say('exercises', EXERCISE, { state: 'ended' });
    await play.alliance.pass(60);
    expect(play.tracks('JPN')).toEqual([]);
  });

  it('is not sent twice by a restart, and is then where it would be', async () => {
    const play = await Play.begin();
    await play.arm('JPN-1', 2);
    await play.alliance.pass(6);
    expect(play.sentCount('JPN-1')).toBe(1);
    play.alliance.clock.nowS += 60;
    await play.alliance.start('JPN');
    await play.alliance.pass(30);
    expect(play.sentCount('JPN-1')).toBe(1);
    // 93 s or so of 150 for 33 km.
    expect(play.northKm()).toBeGreaterThan(17);
    expect(play.northKm()).toBeLessThan(23);
  });

  it('is left to people when a node that was down, or a clock that jumped, missed its time', async () => {
    const play = await Play.begin();
    await play.arm('JPN-1', 30);
    await play.arm('JPN-2', 1_000);
    play.alliance.clock.nowS += 900;
    await play.alliance.pass(3);
    expect(play.step('JPN-1')).toBe('armed');
    const row = new BoardSurface(play.core, true).item('exercises.injects', 'JPN-1');
    expect(row).toMatchObject({ status: 'overdue', urgent: true });
    await play.alliance.pass(110);
    expect(play.step('JPN-2')).toBe('sent');
    // Set back: what is sent stays sent, and has not begun yet.
    play.alliance.clock.nowS -= 500;
    await play.alliance.pass(30);
    expect(play.sentCount('JPN-2')).toBe(1);
  });

  it('may be one of hundreds at the same second', async () => {
    const play = await Play.begin();
    const many = Array.from({ length: 300 }, (_, n) => `JPN-M${n}`);
    const surface = new BoardSurface(play.core, true);
    const rows = (step: string) =>
      ['id,exercise,controlNo,title,offsetS,mode,step,track']
        .concat(
          many.map((id, n) => {
            const shifted = track.map((one) => ({ ...one, place: { ...one.place, lonDeg: 100 + n / 5 } }));
            return `${id},${EXERCISE},${n},Many,5,track,${step},"${JSON.stringify(shifted).replaceAll('"', '""')}"`;
          }),
        )
        .join('\n');
    for (const step of ['approved', 'armed']) {
      const done = await surface.importFile('exercises.injects', 'csv', rows(step), {}, officer, false);
      expect(done).toMatchObject({ problems: [] });
    }
    await play.alliance.pass(10);
    expect(many.filter((id) => play.step(id) === 'sent')).toHaveLength(300);
    await play.alliance.pass(30);
    expect(play.tracks('JPN')).toHaveLength(300);
  });
});
