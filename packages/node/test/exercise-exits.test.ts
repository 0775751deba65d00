/** Nothing of an exercise leaves as real: every way out of a node that is not itself in an exercise. */
import { LinkSession } from '@musubi/link';
import { Flag, type JournalEntry } from '@musubi/model';
import type { TrackRelease } from '@musubi/release';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EntryDraft } from '../src/boards/desk.ts';
import { NodeMetrics } from '../src/metrics.ts';
import { FrameFlag } from '../src/picture-frame/layout.ts';
import { PacedWire } from '../src/partners/paced-wire.ts';
import { decodePicture, encodePicture } from '../src/picture-frame/index.ts';
import { CoreSurface } from '../src/surface.ts';
import { EXERCISE, officer, Play } from './play.ts';

const MARKED = Flag.exercise | Flag.simulated;
const FLAGS = FrameFlag.exercise | FrameFlag.simulated;
const INJECT = 'JPN-1';

/** A partner that keeps what comes over its link. */
class Listener {
  readonly frames: { readonly release: TrackRelease; readonly frameDigest: string }[] = [];
  readonly entries: JournalEntry[] = [];
  private readonly session: LinkSession;
  private readonly play: Play;
  private readonly wire: PacedWire;

  constructor(play: Play) {
    this.play = play;
    const instruments = play.alliance.registers.get('JPN')!.filter(({ parties }) => parties.includes('USA'));
    this.session = new LinkSession({ self: 'USA', peer: 'JPN', instruments, lastEntrySeen: 0 });
    const { clock } = play.alliance;
    const write = (bytes: Uint8Array) => this.session.receive(new Uint8Array(bytes), clock.nowS);
    this.wire = new PacedWire({ backlogBytes: 0, write, close: () => undefined }, clock.pace);
    this.session.start(clock.nowS);
    play.core.connected('USA', this.wire);
  }

  async listen(seconds: number): Promise<void> {
    for (let s = 0; s < seconds; s++) {
      await this.play.alliance.pass(1);
      this.session.tick(this.play.alliance.clock.nowS);
      for (const event of this.session.takeEvents()) {
        if (event.type === 'tracks') this.frames.push(event);
        if (event.type !== 'entry') continue;
        if (event.entry) this.entries.push(event.entry);
        this.session.acknowledgeEntry(event.index);
      }
      for (const bytes of this.session.takeOutput()) this.play.core.received('USA', this.wire, bytes);
    }
  }
}

describe('nothing of an exercise leaves as real', () => {
  let play: Play;
  let partner: Listener;
  let surface: CoreSurface;

  beforeAll(async () => {
    play = await Play.on(false, 'USA');
    surface = new CoreSurface(play.core, false, new NodeMetrics());
    partner = new Listener(play);
    await play.arm(INJECT, 3);
    await partner.listen(40);
    expect(play.tracks('JPN')).toHaveLength(1);
  }, 120_000);

  it('over the link, as a track', () => {
    const rows = partner.frames.flatMap(({ release }) => [...release.tracks.flags.subarray(0, release.tracks.count)]);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every((flags) => (flags & MARKED) === MARKED)).toBe(true);
    const labels = partner.frames.flatMap(({ release }) => release.labels);
    expect(labels.every(({ caveats }) => caveats.includes('EXERCISE-ONLY'))).toBe(true);
  });

  it('over the link, as an entry of a board', () => {
    const ofExercise = partner.entries.filter(({ subject }) => subject.startsWith('board/exercises'));
    expect(ofExercise.length).toBeGreaterThan(2);
    expect(ofExercise.every(({ label }) => label.caveats.includes('EXERCISE-ONLY'))).toBe(true);
  });

  it('by an entry that somebody tries to write without its mark', async () => {
    const { boards } = play.core.parts;
    const draft: EntryDraft = {
      ...{ board: 'exercises.injects', item: INJECT, act: 'inform', exercise: false, releasableTo: ['USA'] },
      body: { by: 'X', fields: { notes: 'real?' }, on: null, texts: {}, note: '' },
    };
    await expect(boards.write([draft], play.alliance.clock.nowS)).rejects.toThrow('not marked so');
  });

  it('by CAP, from what is written of an exercise', async () => {
    const warning = {
      ...{ headline: 'Simulated', kind: 'ballistic', state: 'issued', urgency: 'Immediate', severity: 'Extreme' },
      ...{ certainty: 'Likely', areas: [{ name: 'Sea' }], happenedS: 1, instruction: 'None', exerciseName: 'Keen' },
    };
    for (const [item, marking] of [
      ['JPN-W1', 'exercise'],
      ['JPN-W2', 'actual'],
    ] as const) {
      const asked = { item, releasableTo: ['USA'], exercise: true, fields: { ...warning, marking } };
      expect(await surface.boards.write('warnings', null, asked, officer)).not.toHaveProperty('code');
      const cap = surface.boards.export('warnings', 'cap', item);
      expect(cap).toMatchObject({ text: expect.stringContaining('<status>Exercise</status>') });
      expect(cap).not.toMatchObject({ text: expect.stringContaining('>Actual<') });
    }
  });

  it('by the API: the picture, a partner’s view, the stream’s frame, the looks back', () => {
    for (const as of [null, 'USA']) {
      const picture = surface.picture(as)!;
      expect(picture.tracks).toHaveLength(1);
      expect(picture.tracks[0]).toMatchObject({ exercise: true, simulated: true });
      // The same frame goes to the stream and into the history.
      const bytes = new Uint8Array(encodePicture(picture));
      const frame = decodePicture(bytes.buffer)!;
      expect(frame.columns.flags[0]! & FLAGS).toBe(FLAGS);
    }
    expect(surface.boards.item('exercises.injects', INJECT)).toMatchObject({ exercise: true });
    expect(surface.boards.page('exercises', {})).toMatchObject({ items: [{ exercise: true }] });
    expect(surface.status().sensors.find(({ id }) => id === 'JPN-X1')).toMatchObject({
      exercise: true,
      simulated: true,
    });
  });

  it('by a file: every export of exercises and injects says what it is', () => {
    const { boards } = play.core.parts.boards.book;
    const found = boards
      .filter(({ name }) => name.startsWith('exercises'))
      .flatMap(({ name, exports = [] }) => {
        const item = name === 'exercises' ? EXERCISE : INJECT;
        const own = exports.map((file) => [name, file.name, file.of === 'item' ? item : null] as const);
        return [[name, 'csv', null] as const, [name, 'json', item] as const, ...own];
      })
      .map(([board, format, item]) => {
        const file = surface.boards.export(board, format, item);
        return [`${board} ${format}`, 'text' in file ? file.text : file.message] as const;
      });
    expect(found.map(([name]) => name)).toEqual(
      expect.arrayContaining(['exercises csv', 'exercises json', 'exercises after-action', 'exercises c2sim-order']),
    );
    for (const [name, text] of found) expect([name, /EXERCISE|"exercise": ?true/.test(text)]).toEqual([name, true]);
  });

  it('by the ledger: what was committed to is the frames that carry the marks', async () => {
    await play.core.parts.log.flush();
    const { rows } = await surface.ledger.page({ limit: 500 } as never, true);
    const committed = new Set(rows.map(({ opening }) => opening?.record.digest));
    const shown = partner.frames.filter(({ frameDigest }) => committed.has(frameDigest));
    expect(shown.length).toBeGreaterThan(10);
    const flags = shown.flatMap(({ release }) => [...release.tracks.flags.subarray(0, release.tracks.count)]);
    expect(flags.every((one) => (one & MARKED) === MARKED)).toBe(true);
    // Nothing beside commitments: an entry of the ledger has no place for what is not marked.
    for (const { entry } of rows)
      expect(Object.keys(JSON.parse(entry) as object).sort()).toEqual(['bucket', 'commitment', 'parties', 'type']);
  });
});
