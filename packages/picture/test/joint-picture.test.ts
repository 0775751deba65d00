import { Flag, IDENTITIES, IDENTITY_BASES, TargetKind } from '@musubi/model';
import { describe, expect, it } from 'vitest';
import { JointPicture, type JointTrack, PictureError } from '../src/index.ts';
import { batchOf, later, type Sketch, T0 } from './fixture.ts';

type World = Record<string, Sketch[]>;

/** Feeds every nation's sketches, moved on each second, for `seconds`; own is JPN. */
function run(picture: JointPicture, world: World, seconds: number, fromS = 0): void {
  for (let second = fromS; second < fromS + seconds; second++) {
    feed(picture, world, second);
    picture.update(T0 + second);
  }
}

function feed(picture: JointPicture, world: World, second: number): void {
  for (const [nation, sketches] of Object.entries(world)) {
    const batch = batchOf(...sketches.map((sketch) => later(sketch, second)));
    if (nation === 'JPN') picture.replaceOwn(batch, T0 + second);
    else picture.receive(nation, batch, null, T0 + second);
  }
}

const names = (track: JointTrack) => track.members.map(({ nation, number }) => `${nation}-${number}`);
const groups = (picture: JointPicture) => picture.tracks().map(names);

describe('one symbol for one object', () => {
  it('makes one of three nations’ tracks of one aircraft', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 7 }], USA: [{ number: 8, eastM: 80 }], AUS: [{ number: 9, northM: -90 }] }, 6);
    expect(groups(picture)).toEqual([['JPN-7', 'AUS-9', 'USA-8']]);
    expect(picture.jointOf('USA', 8)).toBe(picture.tracks()[0].number);
    expect(picture.find(picture.tracks()[0].number)).toBe(picture.tracks()[0]);
  });

  it('waits for M of N looks when nothing but position speaks for it', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const world = { JPN: [{ number: 7 }], USA: [{ number: 8 }] };
    run(picture, world, 2);
    expect(picture.tracks()).toHaveLength(2);
    run(picture, world, 1, 2);
    expect(picture.tracks()).toHaveLength(1);
  });

  it('counts no look without fresh data', () => {
    const picture = new JointPicture({ own: 'JPN' });
    feed(picture, { JPN: [{ number: 7 }], USA: [{ number: 8 }] }, 0);
    for (let second = 0; second < 8; second++) picture.update(T0 + second);
    expect(picture.tracks()).toHaveLength(2);
  });

  it('needs one look where the address agrees, even with a biased partner', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 7, address: 0x840001 }], USA: [{ number: 8, address: 0x840001, eastM: 900 }] }, 1);
    expect(picture.tracks()).toHaveLength(1);
    expect(picture.tracks()[0].address).toBe(0x840001);
  });

  it('keeps a parallel pair 3 km apart as two', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const world: World = {};
    for (const nation of ['JPN', 'USA', 'AUS']) {
      world[nation] = [
        { number: 1, northM: 0 },
        { number: 2, northM: 3000 },
      ];
    }
    run(picture, world, 8);
    expect(groups(picture).sort()).toEqual([
      ['JPN-1', 'AUS-1', 'USA-1'],
      ['JPN-2', 'AUS-2', 'USA-2'],
    ]);
  });

  it('pairs the nearer ones where gates overlap', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const poor = { sigmaM: 900 };
    run(
      picture,
      {
        JPN: [
          { number: 1, ...poor },
          { number: 2, northM: 2000, ...poor },
        ],
        USA: [
          { number: 21, northM: 2300, ...poor },
          { number: 22, northM: 250, ...poor },
        ],
      },
      5,
    );
    expect(groups(picture)).toEqual([
      ['JPN-1', 'USA-22'],
      ['JPN-2', 'USA-21'],
    ]);
  });

  it('never puts two addresses, air and sea, or two altitudes into one', () => {
    const apart: [Sketch, Sketch][] = [
      [
        { number: 1, address: 1 },
        { number: 1, address: 2 },
      ],
      [
        { number: 1, mmsi: 431000001, eastMps: 5 },
        { number: 1, mode3A: 0o2345, eastMps: 5 },
      ],
      [
        { number: 1, altitudeM: 9000 },
        { number: 1, altitudeM: 9600 },
      ],
      [
        { number: 1, mmsi: 431000001, eastMps: 5 },
        { number: 1, mmsi: 431000002, eastMps: 5 },
      ],
    ];
    for (const [own, partner] of apart) {
      const picture = new JointPicture({ own: 'JPN' });
      run(picture, { JPN: [own], USA: [partner] }, 6);
      expect(picture.tracks()).toHaveLength(2);
    }
  });

  it('takes altitudes of a few hundred feet apart as one, and the better of them', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 1, altitudeM: 9000 }], USA: [{ number: 1, altitudeM: 9090 }] }, 6);
    expect(picture.tracks()).toHaveLength(1);
    expect(picture.tracks()[0].altitudeM).toBeCloseTo(9000, 0);
  });

  it('joins a partner’s track without velocity by its position', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const still = { number: 3, eastMps: Number.NaN };
    for (let second = 0; second < 5; second++) {
      picture.replaceOwn(batchOf(later({ number: 1 }, second)), T0 + second);
      picture.receive('USA', batchOf({ ...still, timeS: T0 + second, eastM: 200 * second + 50 }), null, T0 + second);
      picture.update(T0 + second);
    }
    expect(groups(picture)).toEqual([['JPN-1', 'USA-3']]);
    expect(picture.tracks()[0].eastMps).toBeCloseTo(200, 3);
  });
});

describe('coming apart', () => {
  const together = { JPN: [{ number: 1 }], USA: [{ number: 2 }] };

  it('parts what flies apart, and the oldest keeps the number', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, together, 6);
    const [{ number }] = picture.tracks();
    run(picture, { JPN: [{ number: 1 }], USA: [{ number: 2, northM: 4000 }] }, 3, 6);
    expect(picture.tracks()).toHaveLength(1);
    run(picture, { JPN: [{ number: 1 }], USA: [{ number: 2, northM: 4000 }] }, 3, 9);
    expect(groups(picture)).toEqual([['JPN-1'], ['USA-2']]);
    expect(picture.jointOf('JPN', 1)).toBe(number);
    expect(picture.counters.parted).toBe(1);
  });

  it('stays together between the two thresholds', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, together, 6);
    // 600 m: above the gate for joining, below that for parting.
    const strained = { JPN: [{ number: 1 }], USA: [{ number: 2, northM: 600 }] };
    run(picture, strained, 10, 6);
    expect(picture.tracks()).toHaveLength(1);
    const fresh = new JointPicture({ own: 'JPN' });
    run(fresh, strained, 10);
    expect(fresh.tracks()).toHaveLength(2);
  });

  it('parts at once when addresses contradict', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, together, 6);
    run(picture, { JPN: [{ number: 1, address: 5 }], USA: [{ number: 2, address: 6 }] }, 1, 6);
    expect(picture.tracks()).toHaveLength(2);
  });
});

describe('numbers', () => {
  it('starts where it was told and never gives one twice', () => {
    const picture = new JointPicture({ own: 'JPN', firstNumber: 500 });
    run(picture, { JPN: [{ number: 1 }, { number: 2, northM: 9000 }] }, 1);
    expect(picture.tracks().map((track) => track.number)).toEqual([500, 501]);
    run(picture, { JPN: [{ number: 3 }] }, 1, 1);
    expect(picture.tracks().map((track) => track.number)).toEqual([502]);
    expect(picture.nextNumber).toBe(503);
  });

  it('stays while members come and go', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const usa = [{ number: 2 }];
    run(picture, { USA: usa }, 3);
    const [{ number }] = picture.tracks();
    run(picture, { USA: usa, JPN: [{ number: 1 }] }, 5, 3);
    expect(picture.tracks().map((track) => track.number)).toEqual([number]);
    picture.forget('USA');
    run(picture, { JPN: [{ number: 1 }] }, 1, 8);
    expect(picture.tracks().map((track) => track.number)).toEqual([number]);
    expect(groups(picture)).toEqual([['JPN-1']]);
  });
});

describe('age', () => {
  it('lets a silent partner’s track coast visibly, then go; the own tracker decides on its own', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 1 }], USA: [{ number: 2, northM: 50_000 }] }, 1);
    const flags = () => picture.tracks().map((track) => track.flags & Flag.coasting);
    picture.update(T0 + 10);
    expect(flags()).toEqual([0, 0]);
    picture.update(T0 + 20);
    expect(flags()).toEqual([0, Flag.coasting]);
    picture.update(T0 + 61);
    expect(groups(picture)).toEqual([['JPN-1']]);
    expect(picture.counters.dropped).toBe(1);
    expect(picture.jointOf('USA', 2)).toBeNull();
  });

  it('keeps a vessel at anchor between its reports', () => {
    const picture = new JointPicture({ own: 'JPN' });
    picture.receive('AUS', batchOf({ number: 4, mmsi: 503000001, eastMps: 0 }), null, T0);
    picture.update(T0 + 180);
    expect(picture.tracks()[0].flags & Flag.coasting).toBe(0);
  });

  it('leaves a coasting member out of the state, and gives its place to a fresh track', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 1 }], USA: [{ number: 2 }] }, 5);
    // USA loses it and starts another track; the old one is not withdrawn.
    run(picture, { JPN: [{ number: 1 }] }, 20, 5);
    expect(picture.tracks()[0].members[1].coasting).toBe(true);
    expect(picture.tracks()[0].flags & Flag.coasting).toBe(0);
    run(picture, { JPN: [{ number: 1 }], USA: [{ number: 3 }] }, 4, 25);
    expect(groups(picture)[0]).toEqual(['JPN-1', 'USA-3']);
  });

  it('does not show what a source left behind when it began anew', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const usa = [{ number: 2, address: 9 }];
    run(picture, { USA: usa }, 2);
    const renewed = [
      { number: 2, address: 9, eastM: 300, flags: Flag.coasting, sigmaM: 500 },
      { number: 3, address: 9 },
    ];
    run(picture, { USA: renewed }, 2, 2);
    expect(groups(picture)).toEqual([['USA-3']]);
    expect(picture.tracks()[0].flags & Flag.duplicateAddress).toBe(0);
    const apart = renewed.map((sketch) => (sketch.number === 2 ? { ...sketch, eastM: 30_000 } : sketch));
    run(picture, { USA: apart }, 2, 4);
    expect(picture.tracks()).toHaveLength(2);
  });

  it('withdraws at once, and forgets a partner whole', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const usa = batchOf({ number: 2 }, { number: 3, northM: 50_000 });
    picture.receive('USA', usa, null, T0);
    picture.update(T0);
    picture.receive('USA', batchOf(), new Uint32Array([2, 99]), T0 + 1);
    picture.update(T0 + 1);
    expect(groups(picture)).toEqual([['USA-3']]);
    picture.forget('USA');
    picture.update(T0 + 2);
    expect(picture.tracks()).toEqual([]);
  });
});

describe('claims and flags', () => {
  const friend = { identity: IDENTITIES.indexOf('friend'), identityBasis: IDENTITY_BASES.indexOf('address') };
  const suspect = { identity: IDENTITIES.indexOf('suspect'), identityBasis: IDENTITY_BASES.indexOf('visual') };

  it('shows the own claim, else the partner’s, and keeps every member’s', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 1 }], USA: [{ number: 2, ...suspect }] }, 5);
    expect(IDENTITIES[picture.tracks()[0].identity]).toBe('suspect');
    run(picture, { JPN: [{ number: 1, ...friend }], USA: [{ number: 2, ...suspect }] }, 1, 5);
    const [track] = picture.tracks();
    expect(IDENTITIES[track.identity]).toBe('friend');
    expect(IDENTITY_BASES[track.identityBasis]).toBe('address');
    expect(track.members.map((member) => IDENTITIES[member.identity])).toEqual(['friend', 'suspect']);
  });

  it('keeps exercise and simulated for good', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 1 }], USA: [{ number: 2, flags: Flag.exercise | Flag.simulated }] }, 5);
    picture.forget('USA');
    run(picture, { JPN: [{ number: 1 }] }, 1, 5);
    expect(picture.tracks()[0].flags).toBe(Flag.exercise | Flag.simulated);
  });

  it('says what is known by any of them', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const own = { number: 1, targetKind: TargetKind.aircraft, sourceKinds: 1 };
    const partner = { number: 2, callsign: 'QFA25', mode3A: 0o1234, targetKind: TargetKind.airliner, sourceKinds: 8 };
    run(picture, { JPN: [own], AUS: [partner] }, 5);
    expect(picture.tracks()[0]).toMatchObject({
      callsign: 'QFA25',
      mode3A: 0o1234,
      targetKind: TargetKind.airliner,
      sourceKinds: 9,
      address: -1,
    });
  });

  it('marks one address on two objects', () => {
    const picture = new JointPicture({ own: 'JPN' });
    run(picture, { JPN: [{ number: 1, address: 7 }], USA: [{ number: 2, address: 7, northM: 80_000 }] }, 5);
    expect(picture.tracks().map((track) => track.flags)).toEqual([Flag.duplicateAddress, Flag.duplicateAddress]);
  });
});

describe('what partners may not do', () => {
  it('rejects rows without place or time, from the future, or faster than anything', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const bad = batchOf({ number: 1 }, { number: 2 }, { number: 3 }, { number: 4, eastMps: 1e9 }, { number: 5 });
    bad.latitudeRad[0] = Number.NaN;
    bad.timeS[1] = Number.NaN;
    bad.timeS[2] = T0 + 60;
    bad.longitudeRad[4] = Number.POSITIVE_INFINITY;
    picture.receive('USA', bad, null, T0);
    picture.update(T0);
    expect(picture.tracks()).toEqual([]);
    expect(picture.counters.rejected).toBe(5);
  });

  it('lives with a covariance that is none', () => {
    const picture = new JointPicture({ own: 'JPN' });
    const odd = batchOf({ number: 1 }, { number: 2, northM: 50_000 }, { number: 3, northM: -50_000 });
    odd.horizontalCovariance.fill(Number.NaN, 0, 10);
    odd.horizontalCovariance.fill(-1, 10, 20);
    odd.horizontalCovariance.fill(1e38, 20, 30);
    picture.receive('USA', odd, null, T0);
    picture.update(T0 + 5);
    expect(picture.tracks()).toHaveLength(3);
    for (const track of picture.tracks()) {
      expect(Number.isFinite(track.latitudeRad + track.longitudeRad)).toBe(true);
      expect(track.covariance[0]).toBeGreaterThan(0);
    }
  });

  it('keeps the newer of two states', () => {
    const picture = new JointPicture({ own: 'JPN' });
    picture.receive('USA', batchOf({ number: 1, timeS: T0 + 5 }), null, T0 + 5);
    picture.receive('USA', batchOf({ number: 1, timeS: T0 }), null, T0 + 6);
    picture.update(T0 + 6);
    expect(picture.tracks()[0].updatedS).toBe(T0 + 5);
    expect(picture.counters.outdated).toBe(1);
  });

  it('refuses more tracks than it may hold', () => {
    const picture = new JointPicture({ own: 'JPN', tracksMax: 300 });
    const many = batchOf(...Array.from({ length: 400 }, (_, i) => ({ number: i, northM: i * 3000 })));
    picture.receive('USA', many, null, T0);
    picture.update(T0);
    expect(picture.tracks()).toHaveLength(300);
    expect(picture.counters.refused).toBe(100);
  });

  it('does not speak for the own nation, and is not legion', () => {
    const picture = new JointPicture({ own: 'JPN' });
    expect(() => picture.receive('JPN', batchOf(), null, T0)).toThrow(PictureError);
    const nation = (i: number) => `X${String.fromCharCode(65 + i / 26, 65 + (i % 26))}`;
    for (let i = 0; i < 30; i++) picture.receive(nation(i), batchOf(), null, T0);
    expect(() => picture.receive(nation(30), batchOf(), null, T0)).toThrow('at most 31 nations');
  });
});
