import type { GeodeticPosition, PlotBatch, Sensor } from '@musubi/model';
import { AdsbDecoder, BeastFramer, createAdsbColumns } from '@musubi/modes';
import { AdsbIntake, ReceiverClock } from '@musubi/plots';
import type { FeedProblem, SensorFeed } from './feed.ts';

const ROWS = 4_096;
const TICKS_PER_S = 12_000_000;

/** Mode S messages in Beast frames from one receiver. */
export class BeastFeed implements SensorFeed {
  readonly sensors: readonly number[];
  private readonly sensor: Sensor;
  private readonly framer = new BeastFramer();
  private readonly decoder: AdsbDecoder;
  private readonly intake: AdsbIntake;
  private readonly columns = createAdsbColumns(ROWS);
  private readonly clock = new ReceiverClock();
  private brokenBefore = 0;

  constructor(sensor: Sensor) {
    this.sensor = sensor;
    this.sensors = [sensor.index];
    this.decoder = new AdsbDecoder(
      sensor.position
        ? { receiver: { latitudeRad: sensor.position.latitudeRad, longitudeRad: sensor.position.longitudeRad } }
        : {},
    );
    this.intake = new AdsbIntake(sensor);
  }

  accept(bytes: Uint8Array, receivedAtS: number, into: PlotBatch): void {
    this.columns.count = 0;
    this.framer.push(bytes, (_type, ticks, _signal, message) => {
      if (this.columns.count === this.columns.capacity) this.handOn(into);
      this.decoder.push(message, this.clock.toUtc(ticks / TICKS_PER_S, receivedAtS), this.columns);
    });
    this.handOn(into);
  }

  takeProblems(): { count: number; problems: readonly FeedProblem[] } {
    const { framesBroken } = this.framer.counters;
    const count = framesBroken - this.brokenBefore;
    this.brokenBefore = framesBroken;
    const message = `${count} frames cut short; ${this.framer.counters.bytesDropped} bytes dropped so far`;
    return { count, problems: count > 0 ? [{ code: 'frame-broken', message, offset: 0 }] : [] };
  }

  position(): GeodeticPosition | null {
    return this.sensor.position ?? null;
  }

  counters(): Readonly<Record<string, number>> {
    const { bytesDropped, framesBroken } = this.framer.counters;
    return { bytes_dropped: bytesDropped, frames_broken: framesBroken };
  }

  private handOn(into: PlotBatch): void {
    this.intake.accept(this.columns, into);
    this.columns.count = 0;
  }
}
