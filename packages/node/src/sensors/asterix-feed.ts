import {
  clearSurveillance,
  createSurveillanceColumns,
  decodeSurveillance,
  type SurveillanceColumns,
} from '@musubi/asterix';
import type { GeodeticPosition, PlotBatch, Sensor } from '@musubi/model';
import { RadarIntake } from '@musubi/plots';
import type { FeedProblem, SensorFeed } from './feed.ts';

/** Rows a datagram can fill before its columns are handed on; a datagram may take several rounds. */
const ROWS = 2_048;
const PROBLEMS_KEPT = 16;

/** ASTERIX datagrams of one or more radars. */
export class AsterixFeed implements SensorFeed {
  readonly sensors: readonly number[];
  private readonly intake: RadarIntake;
  private readonly columns: SurveillanceColumns = createSurveillanceColumns(ROWS);
  private problemCount = 0;
  private problems: FeedProblem[] = [];
  private unreadBlocks = 0;
  private records = 0;

  constructor(sensors: readonly Sensor[]) {
    this.sensors = sensors.map((sensor) => sensor.index);
    this.intake = new RadarIntake(sensors);
  }

  accept(bytes: Uint8Array, receivedAtS: number, into: PlotBatch): void {
    let offset = 0;
    while (offset < bytes.length) {
      clearSurveillance(this.columns);
      const reached = decodeSurveillance(bytes, offset, bytes.length, this.columns);
      this.note();
      this.intake.accept(this.columns, receivedAtS, into);
      if (reached <= offset) return;
      offset = reached;
    }
  }

  takeProblems(): { count: number; problems: readonly FeedProblem[] } {
    const taken = { count: this.problemCount, problems: this.problems };
    this.problemCount = 0;
    this.problems = [];
    return taken;
  }

  position(sensor: number): GeodeticPosition | null {
    return this.intake.position(sensor);
  }

  counters(): Readonly<Record<string, number>> {
    return { records: this.records, unread_blocks: this.unreadBlocks };
  }

  private note(): void {
    const { cat034, cat048, cat062, problems, problemCount, unreadBlocks } = this.columns;
    this.records += cat034.count + cat048.count + cat062.count;
    this.unreadBlocks += unreadBlocks;
    this.problemCount += problemCount;
    for (const problem of problems) {
      if (this.problems.length >= PROBLEMS_KEPT) break;
      this.problems.push({ code: problem.code, message: problem.message, offset: problem.offset });
    }
  }
}
