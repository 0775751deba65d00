import { AisReceiver, createAisColumns } from '@musubi/ais';
import type { GeodeticPosition, PlotBatch, Sensor } from '@musubi/model';
import { AisIntake } from '@musubi/plots';
import type { FeedProblem, SensorFeed } from './feed.ts';

const ROWS = 4_096;

/** AIS sentences from one receiver. */
export class NmeaFeed implements SensorFeed {
  readonly sensors: readonly number[];
  private readonly sensor: Sensor;
  private readonly receiver = new AisReceiver();
  private readonly intake: AisIntake;
  private readonly columns = createAisColumns(ROWS);
  private malformedBefore = 0;

  constructor(sensor: Sensor) {
    this.sensor = sensor;
    this.sensors = [sensor.index];
    this.intake = new AisIntake(sensor);
  }

  accept(bytes: Uint8Array, receivedAtS: number, into: PlotBatch): void {
    this.columns.count = 0;
    this.receiver.push(bytes, receivedAtS, this.columns);
    this.intake.accept(this.columns, into);
  }

  takeProblems(): { count: number; problems: readonly FeedProblem[] } {
    const malformed = this.malformed();
    const count = malformed - this.malformedBefore;
    this.malformedBefore = malformed;
    const message = `${count} lines are no sentence this node can read`;
    return { count, problems: count > 0 ? [{ code: 'sentence-malformed', message, offset: 0 }] : [] };
  }

  position(): GeodeticPosition | null {
    return this.sensor.position ?? null;
  }

  counters(): Readonly<Record<string, number>> {
    return { ...this.receiver.counters };
  }

  private malformed(): number {
    const { counters } = this.receiver;
    return counters.checksumFailed + counters.malformed + counters.invalid + counters.linesTooLong;
  }
}
