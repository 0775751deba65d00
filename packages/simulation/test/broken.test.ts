/** Each test breaks one thing in a node and expects the check that is there for it to say so. */
import { describe, expect, it } from 'vitest';
import type { Instrument } from '@musubi/model';
import type { NodeCore } from '@musubi/node/embedded';
import type { Seams } from '../src/node.ts';
import type { WorldPlan } from '../src/plan.ts';
import { brokenBy, busy, calm, chained, firstSensorOpen, play, told } from './play.ts';

const SEED = 4;

/** What a test reaches into. */
interface Passing {
  context: (to: string) => ReturnType<NodeCore['context']>;
}

interface Broken {
  readonly seams: Seams;
  readonly replan?: (plan: WorldPlan) => WorldPlan;
}

/** Tracks are there, and then AUS suspends for good. */
const suspended = (plan: WorldPlan): WorldPlan => busy(firstSensorOpen(plan), 1, 22.4);

/** Nothing may be passed on. */
const kept = (plan: WorldPlan): WorldPlan => {
  const terms = (each: Instrument) => each.terms.map((term) => ({ ...term, onward: 'none' as const }));
  return { ...plan, instruments: plan.instruments.map((each) => ({ ...each, terms: terms(each) })) };
};

/** The power goes at AUS soon after its last act. */
const powerCut = (plan: WorldPlan): WorldPlan => ({
  ...busy(plan),
  faults: [{ atS: 10.4, kind: 'downfall', nation: 'AUS', how: 'power', downS: 1, operations: 0 }],
});

/** AUS comes back with a disk that lacks its latest acts, which JPN has. */
const restored = (plan: WorldPlan): WorldPlan => ({
  ...busy(plan),
  faults: [{ atS: 10.9, kind: 'restore', nation: 'AUS', backS: 5, downS: 1 }],
});

/** As short as it may be: what comes after is peace, in which sensors and nodes go on. */
const options = (replan: (plan: WorldPlan) => WorldPlan) => ({
  seed: SEED,
  nations: replan === suspended ? 2 : 3,
  minutes: replan === suspended ? 0.4 : [powerCut, busy, restored].includes(replan) ? 0.18 : 0.05,
  replan,
});

async function found({ seams, replan = calm }: Broken): Promise<string[]> {
  return brokenBy(await play({ ...options(replan), seams }));
}

describe('what is broken is found', () => {
  for (const replan of [calm, busy, powerCut, restored, suspended]) {
    it(`and nothing is found where nothing is broken (${replan.name})`, async () => {
      expect(told(await play(options(replan)))).toEqual([]);
    });
  }

  it('a journal that is not synced before an act is acknowledged', async () => {
    const ground: Seams['ground'] = (given) => ({
      ...given,
      storage: { ...given.storage, journal: { ...given.storage.journal, sync: async () => undefined } },
    });
    // Partners that have what its author lost refuse that author's next history, too.
    expect(await found({ seams: { ground }, replan: powerCut })).toContain('durable');
  });

  it('a node that takes nothing back of what its disk lacks', async () => {
    const core: Seams['core'] = (given) => {
      given.parts.retaken.take = async () => 'known';
    };
    expect(await found({ seams: { core }, replan: restored })).toContain('durable');
  });

  it('a ledger that is not on disk before a frame leaves', async () => {
    const core: Seams['core'] = (given) => {
      let left = 20;
      const { log } = given.parts;
      const flush = log.flush.bind(log);
      log.flush = () => (left-- > 0 ? flush() : Promise.resolve());
    };
    expect(await found({ seams: { core } })).toContain('ledger');
  });

  it('an outbox that forgets to number an entry', async () => {
    const core: Seams['core'] = (given) => {
      for (const { outbox } of given.parts.partners.values()) outbox.number = async () => 0;
    };
    expect(await found({ seams: { core }, replan: busy })).toContain('durable');
  });

  it('a node that does not act on what a partner tells it', async () => {
    const core: Seams['core'] = (given) => {
      const { keeper } = given.parts;
      if (given.parts.nation !== 'JPN') return;
      const register = keeper.register;
      Object.defineProperty(keeper, 'register', { get: () => register });
    };
    expect(await found({ seams: { core }, replan: busy })).toContain('folds');
  });

  it('a sender that goes on after it suspended', async () => {
    const core: Seams['core'] = (given) => {
      for (const partner of given.parts.partners.values()) {
        const decide = partner.decide.bind(partner);
        const before = given.context(partner.nation).register;
        partner.decide = (context) => decide({ ...context, register: before });
      }
    };
    expect(await found({ seams: { core }, replan: suspended })).toContain('withdrawn');
  });

  it('a picture that does not let go of what was withdrawn', async () => {
    const core: Seams['core'] = ({ parts: { picture } }) => {
      const receive = picture.receive.bind(picture);
      picture.receive = (nation, batch, _withdrawn, nowS) => receive(nation, batch, null, nowS);
      picture.forget = () => undefined;
    };
    expect(await found({ seams: { core }, replan: suspended })).toContain('withdrawn');
  });

  it('a partner’s tracker that sees a withheld sensor', async () => {
    const replan = (plan: WorldPlan): WorldPlan => ({ ...calm(firstSensorOpen(plan)), comparedFor: 'JPN' });
    const core: Seams['core'] = ({ parts: { tracking } }) => {
      const forPartner = tracking.forPartner.bind(tracking);
      tracking.forPartner = (nation, uses) => forPartner(nation, uses.slice().fill(1));
    };
    expect(await found({ seams: { core }, replan })).toContain('non-interference');
  });

  it('what is passed on made from the tracker of the forwarder', async () => {
    const replan = (plan: WorldPlan): WorldPlan => ({ ...chained(plan), comparedFor: 'USA' });
    expect(await found({ seams: {}, replan })).toEqual([]);
    const core: Seams['core'] = ({ parts: { tracking } }) => {
      const forPartner = tracking.forPartner.bind(tracking);
      tracking.forPartner = (name, uses) => forPartner(name, name.includes('by way of') ? uses.slice().fill(1) : uses);
    };
    expect(await found({ seams: { core }, replan })).toContain('non-interference');
  });

  it('a forwarder that goes on after it suspended', async () => {
    const act = { instrument: 'jpn-usa-picture', type: 'suspended', scope: 'outflow', reason: '' } as const;
    const replan = (plan: WorldPlan): WorldPlan => ({ ...chained(plan), acts: [{ atS: 14.4, nation: 'JPN', act }] });
    expect(told(await play({ seed: SEED, nations: 3, minutes: 0.35, replan }))).toEqual([]);
    const core: Seams['core'] = (given) => {
      const { onward } = (given as unknown as { border: { onward: { passing: Passing } } }).border;
      const { register } = given.context('USA');
      const context = onward.passing.context;
      onward.passing.context = (to) => ({ ...context(to), register });
    };
    const seams = { core };
    expect(brokenBy(await play({ seed: SEED, nations: 3, minutes: 0.35, replan, seams }))).toContain('withdrawn');
  });

  it('a frame to a third nation at the moment of an act between two others', async () => {
    // An act on what lets things be passed on to USA would be its affair.
    const replan = (plan: WorldPlan): WorldPlan => ({ ...kept(busy(plan, 1, 1.13)), comparedFor: 'USA' });
    const core: Seams['core'] = (given) => {
      const changed = given.termsChanged.bind(given);
      given.termsChanged = () => changed([...given.parts.partners.values()]);
    };
    expect(await found({ seams: { core }, replan })).toContain('non-interference');
  });

  it('a sender that gives an old state a new time', async () => {
    const core: Seams['core'] = ({ parts: { partners }, generation }) => {
      expect(generation).toBe(0);
      for (const partner of partners.values()) {
        const decide = partner.decide.bind(partner);
        partner.decide = (context) => {
          const tracks = partner.plan?.instance.tracks;
          if (tracks) for (let row = 0; row < tracks.count; row++) tracks.timeS[row] = context.nowS;
          decide(context);
        };
      }
    };
    expect(await found({ seams: { core } })).toContain('live');
  });

  it('an exception in the pulse', async () => {
    const core: Seams['core'] = (given) => {
      let beats = 0;
      const track = given.track.bind(given);
      given.track = (atS) => {
        if (++beats === 40) throw new Error('broken on purpose');
        track(atS);
      };
    };
    expect(await found({ seams: { core } })).toEqual(['no-exception']);
  });

  it('a node that keeps what it should let go', async () => {
    const core: Seams['core'] = (given) => {
      let rounds = 0;
      given.heldOf = () => 1_000 * rounds++;
    };
    expect(await found({ seams: { core } })).toContain('bounded');
  });

  it('a greeting that claims more than the disk has', async () => {
    const core: Seams['core'] = ({ parts: { partners } }) => {
      for (const { inbox } of partners.values()) Object.defineProperty(inbox, 'lastSeen', { get: () => 99 });
    };
    expect(await found({ seams: { core } })).toContain('no-false-alarm');
  });
});
