import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation, TrackView } from '../src/contract.ts';
import type { NodeCore } from '../src/core.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { encodePicture } from '../src/picture-frame/index.ts';
import { CoreSurface } from '../src/surface.ts';
import { explainPast } from '../src/views/past-explanation.ts';
import { runWorld } from './world.ts';

const PARTNERS = ['USA', 'AUS'];
let core: NodeCore;
let surface: CoreSurface;
let tracks: readonly TrackView[];
let thenS: number;
/** What was said of each track and partner while it was so. */
const said = new Map<string, Explanation>();

beforeAll(async () => {
  ({ core } = await runWorld({ seed: 1, seconds: 60, silent: [] }));
  const picture = new CoreSurface(core, true, new NodeMetrics()).picture(null)!;
  const frame = encodePicture(picture);
  const range = () => ({ fromS: picture.timeS, toS: picture.timeS });
  const at = async (_view: string, timeS: number) => (timeS >= picture.timeS ? frame : null);
  surface = new CoreSurface(core, true, new NodeMetrics(), { pictures: { range, at }, everyS: 5 });
  thenS = picture.timeS;
  tracks = picture.tracks.filter(({ contributors }) => contributors.some(({ nation }) => nation === 'JPN'));
  for (const { id } of tracks) {
    for (const to of PARTNERS) said.set(`${id} ${to}`, surface.explain(id, to) as Explanation);
  }
  const instrument = 'jpn-usa-air-picture';
  const act = { instrument, type: 'suspended', scope: 'whole', reason: 'Over', effectiveS: thenS + 1 } as const;
  const outcome = await core.act(act as never);
  if ('code' in outcome) throw new Error(outcome.message);
}, 300_000);

const past = async (id: string, to: string) => (await surface.explainAt(id, to, thenS)) as Explanation;

describe('why a track went at a time that has passed', () => {
  it('is said as it was said then, also after the agreement was suspended', async () => {
    expect(tracks.length).toBeGreaterThan(10);
    let permits = 0;
    for (const { id, releasedTo } of tracks) {
      for (const to of PARTNERS) {
        const told = await past(id, to);
        const before = said.get(`${id} ${to}`)!;
        expect([id, to, told.decision]).toEqual([id, to, releasedTo.includes(to) ? 'permit' : 'deny']);
        const articles = ({ because }: Explanation) =>
          because.flatMap(({ outcome, article }) => (outcome === 'permit' && article ? [article] : []));
        if (before.decision === told.decision) expect(articles(told)).toEqual(articles(before));
        if (told.decision === 'permit') permits++;
      }
    }
    expect(permits).toBeGreaterThan(10);
  });

  it('is the suspension for a time after it', () => {
    const went = tracks.find(({ releasedTo }) => releasedTo.includes('USA'))!;
    const context = core.context('USA', thenS + 2);
    const told = explainPast({ ...went, releasedTo: [] }, core.parts.sensors, context)!;
    expect(told.because.map(({ rule }) => rule)).toContain('suspended');
  });

  it('names the sensors that kept a track here', async () => {
    const kept = await Promise.all(tracks.map(({ id }) => past(id, 'AUS')));
    const texts = kept.flatMap(({ decision, because }) => (decision === 'deny' ? because.map(({ text }) => text) : []));
    expect(texts.some((text) => /JPN-R[34]/.test(text))).toBe(true);
  });

  it('is refused for what is not there', async () => {
    expect(await surface.explainAt('JT-999999', 'AUS', thenS)).toMatchObject({ code: 'no-such-track' });
    expect(await surface.explainAt(tracks[0]!.id, 'AUS', thenS - 100)).toMatchObject({ code: 'no-such-track' });
    expect(await surface.explainAt(tracks[0]!.id, 'KOR', thenS)).toMatchObject({ code: 'no-such-partner' });
    const foreign = { ...tracks[0]!, contributors: [] };
    expect(explainPast(foreign, core.parts.sensors, core.context('AUS', thenS))).toBeNull();
  });
});
