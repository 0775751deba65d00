import { generateKeyPairSync } from 'node:crypto';
import { clearSurveillance, createSurveillanceColumns, decodeSurveillance } from '@musubi/asterix';
import { Ledger, memoryStorage, releaseCommitment } from '@musubi/ledger';
import { createPlotBatch, createTrackBatch, type Sensor, type TrackBatch } from '@musubi/model';
import { JointPicture } from '@musubi/picture';
import { RadarIntake } from '@musubi/plots';
import { type ReleaseContext, releasableSensors, releaseTracks, type TrackRelease } from '@musubi/release';
import { Tracker } from '@musubi/tracker';
import { SessionPair } from '../border/session-pair.ts';
import type { Datagram } from '../feed/datagrams.ts';
import { sink } from '../measure/sink.ts';
import { Stopwatch } from '../measure/stopwatch.ts';

const PLOTS_MAX = 100_000;
const TRACKS_MAX = 20_000;
const NONCE = new Uint8Array(16).fill(7);

export const ROOMS = [
  'decode',
  'plots',
  'tracker',
  'picture',
  'release',
  'link',
  'ledger',
  "partner's picture",
] as const;

/**
 * The rooms of two nodes in one process, joined as the nodes join them: Japan's from datagrams to
 * the frame for Australia, Australia's from the frame to its picture. Every room is timed apart.
 */
export class Chain {
  readonly watch = new Stopwatch();
  private readonly sensors: readonly Sensor[];
  private readonly intake: RadarIntake;
  private readonly columns = createSurveillanceColumns(2_048);
  private readonly plots = createPlotBatch(PLOTS_MAX);
  private readonly own: { tracker: Tracker; tracks: TrackBatch };
  private readonly theirs: { tracker: Tracker; tracks: TrackBatch };
  private readonly picture = new JointPicture({ own: 'JPN' });
  private readonly partnerPicture = new JointPicture({ own: 'AUS' });
  private readonly link: SessionPair;
  private readonly ledger: Ledger;
  private readonly context: (nowS: number) => ReleaseContext;
  private held: Iterable<number> = [];

  private constructor(
    sensors: readonly Sensor[],
    context: (nowS: number) => ReleaseContext,
    nowS: number,
    ledger: Ledger,
  ) {
    this.sensors = sensors;
    this.context = context;
    this.ledger = ledger;
    this.intake = new RadarIntake(sensors);
    this.link = new SessionPair('JPN', 'AUS', nowS);
    this.own = this.tracking(new Uint8Array(sensors.length).fill(1));
    this.theirs = this.tracking(releasableSensors(sensors, context(nowS)).uses);
  }

  static async open(
    sensors: readonly Sensor[],
    context: (nowS: number) => ReleaseContext,
    nowS: number,
  ): Promise<Chain> {
    const { privateKey } = generateKeyPairSync('ed25519');
    const key = { name: 'bench.node.musubi.internal/ledger', privateKey };
    return new Chain(sensors, context, nowS, await Ledger.open(memoryStorage(), key));
  }

  /** What happens four times a second: datagrams to plots to both trackers. */
  beat(datagrams: readonly Datagram[], nowS: number): void {
    const { watch, columns, plots } = this;
    plots.count = 0;
    for (const { bytes } of datagrams) {
      watch.time('decode', () => {
        clearSurveillance(columns);
        decodeSurveillance(bytes, 0, bytes.length, columns);
      });
      watch.time('plots', () => this.intake.accept(columns, nowS, plots));
    }
    watch.time('tracker', () => {
      this.own.tracker.update(plots, nowS);
      this.theirs.tracker.update(plots, nowS);
    });
  }

  /** What happens once a second: own picture, release, frame, ledger, the partner's picture. */
  async round(nowS: number): Promise<void> {
    const { watch, own, theirs } = this;
    watch.time('tracker', () => {
      own.tracker.snapshot(own.tracks);
      theirs.tracker.snapshot(theirs.tracks);
    });
    watch.time('picture', () => {
      this.picture.replaceOwn(own.tracks, nowS);
      this.picture.update(nowS);
    });
    const result = watch.time('release', () =>
      releaseTracks({ batch: theirs.tracks, sensors: this.sensors, held: this.held }, this.context(nowS)),
    );
    this.held = result.permitted;
    const frame = watch.time('link', () => this.link.encode(result.released, nowS));
    await watch.timeAsync('ledger', () => this.commit(frame.length, nowS));
    const releases = watch.time('link', () => this.link.decode(frame, nowS));
    watch.time('link', () => this.link.answer(nowS));
    watch.time("partner's picture", () => this.receive(releases, nowS));
  }

  /** Tracks that the partner's picture holds. */
  get partnerTracks(): number {
    return this.partnerPicture.tracks().length;
  }

  private async commit(frames: number, nowS: number): Promise<void> {
    for (let i = 0; i < frames; i++) {
      const record = { type: 'release', to: 'AUS', digest: '0'.repeat(64), timeBucketS: Math.floor(nowS / 10) * 10 };
      this.ledger.append(releaseCommitment({ ...record, type: 'release', nonce: NONCE }).entry);
    }
    await this.ledger.flush();
  }

  private receive(releases: readonly TrackRelease[], nowS: number): void {
    for (const { tracks, withdrawn } of releases) this.partnerPicture.receive('JPN', tracks, withdrawn, nowS);
    this.partnerPicture.update(nowS);
    sink(this.partnerPicture.tracks()[0]?.latitudeRad ?? 0);
  }

  private tracking(uses: Uint8Array): { tracker: Tracker; tracks: TrackBatch } {
    return {
      tracker: new Tracker({ sensors: this.sensors, uses, tracksMax: TRACKS_MAX }),
      tracks: createTrackBatch(TRACKS_MAX, this.sensors.length),
    };
  }
}
