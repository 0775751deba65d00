import type { Json, NationCode } from '@musubi/model';
import { BoardSurface } from '../src/boards/surface.ts';
import type { SensorConfig } from '../src/config/schema.ts';
import { Alliance } from './alliance.ts';

export const EXERCISE = 'JPN-KEEN';
/** What plays the injects of Japan. */
export const player: SensorConfig = {
  ...{ id: 'JPN-X1', kind: 'system-tracks', format: 'asterix', input: 'injects:', source: { sac: 254, sic: 99 } },
  ...{ periodS: 4, accuracy: { positionM: 60 }, exercise: true, simulated: true },
  label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: ['AUS', 'USA'] },
};
export const officer = { nation: 'JPN', name: 'Exercise control', role: 'operator' } as const;
/** Two minutes and a half over the sea, far from what the radars show. */
export const track = [
  { afterS: 0, place: { latDeg: 20, lonDeg: 140 }, altitudeM: 6_000 },
  { afterS: 150, place: { latDeg: 20.3, lonDeg: 140 }, altitudeM: 6_000 },
];

/** Japan's exercise, whose injects its node plays. */
export class Play {
  readonly alliance: Alliance;
  readonly startS: number;

  private constructor(alliance: Alliance) {
    this.alliance = alliance;
    this.startS = alliance.clock.nowS;
  }

  static async begin(...nations: NationCode[]): Promise<Play> {
    return await Play.on(true, ...nations);
  }

  /** @param exercise of Japan's node: all that it does, and not this alone, is of an exercise. */
  static async on(exercise: boolean, ...nations: NationCode[]): Promise<Play> {
    const alliance = await Alliance.with({ sensors: [player], exercise }, 'JPN', ...nations);
    alliance.isDark = true;
    for (const nation of nations) alliance.join('JPN', nation);
    await alliance.pass(2);
    const play = new Play(alliance);
    const fields = {
      name: 'Keen',
      participants: ['AUS', 'JPN', 'USA'],
      startS: play.startS,
      endS: play.startS + 9_000,
    };
    await play.say('exercises', EXERCISE, { ...fields, state: 'planned' });
    await play.say('exercises', EXERCISE, { state: 'running' });
    return play;
  }

  get core() {
    return this.alliance.core('JPN');
  }

  /** What exercise control writes must be taken. */
  async say(board: string, item: string, fields: Record<string, Json>): Promise<void> {
    const surface = new BoardSurface(this.core, true);
    const exists = this.core.parts.boards.book.item(board, item) !== undefined;
    const releasableTo = board === 'exercises' ? [...this.core.parts.partners.keys()] : [];
    const asked = exists ? { fields } : { fields, item, releasableTo };
    const answer = await surface.write(board, exists ? item : null, asked, officer);
    if ('code' in answer) throw new Error(answer.message);
  }

  /** What another nation's officer writes on its side of the exercise. */
  async answer(nation: NationCode, fields: Record<string, Json>): Promise<void> {
    const login = { nation, name: 'Officer', role: 'operator' } as const;
    const answer = await new BoardSurface(this.alliance.core(nation), true).write(
      'exercises',
      EXERCISE,
      { fields },
      login,
    );
    if ('code' in answer) throw new Error(answer.message);
  }

  async arm(item: string, offsetS: number, more: Record<string, Json> = {}): Promise<void> {
    await this.say('exercises.injects', item, {
      ...{ exercise: EXERCISE, controlNo: item.slice(4), title: 'Unknown aircraft', mode: 'track', track, offsetS },
      ...{ expected: 'Report it within a minute', recipients: ['USA'], step: 'approved', ...more },
    });
    await this.say('exercises.injects', item, { step: 'armed' });
  }

  inject(item: string, seer: NationCode = 'JPN') {
    return this.alliance.core(seer).parts.boards.book.item('exercises.injects', item);
  }

  step(item: string, seer?: NationCode): unknown {
    return this.inject(item, seer)?.sides.get('JPN')?.fields['step'];
  }

  sentCount(item: string): number {
    return this.inject(item)?.entries.filter(({ body }) => body.fields['step'] === 'sent').length ?? 0;
  }

  tracks(nation: NationCode) {
    return this.alliance.core(nation).parts.picture.tracks();
  }

  /** The one own track, as far north as it is by now, km from where its course begins. */
  northKm(): number {
    const [only] = this.tracks('JPN');
    return only === undefined ? Number.NaN : ((only.latitudeRad * 180) / Math.PI - 20) * 110.7;
  }
}
