import { createPlotBatch, type PlotBatch, type Sensor } from '@musubi/model';
import type { SensorConfig } from '../config/schema.ts';
import { AsterixFeed } from './asterix-feed.ts';
import { BeastFeed } from './beast-feed.ts';
import type { FeedProblem, SensorFeed } from './feed.ts';
import { INJECTS_INPUT } from './injects-input.ts';
import { NmeaFeed } from './nmea-feed.ts';
import { SensorStatistics } from './statistics.ts';

/** Hears how much of an input could not be used, and the last of it. */
export type FeedProblems = (address: string, count: number, problems: readonly FeedProblem[]) => void;

/** One input of the node: an address, and the feed that reads what comes from it. */
export interface SensorInput {
  readonly address: string;
  readonly feed: SensorFeed;
  /** The feed takes whole ASTERIX data blocks. */
  readonly isBlocks: boolean;
}

/** All inputs of a node. What they bring gathers in one batch until `take`. */
export class SensorRoom {
  readonly inputs: readonly SensorInput[];
  readonly statistics: SensorStatistics;
  private readonly sensors: readonly Sensor[];
  private readonly onProblems: FeedProblems;
  private batch: PlotBatch;
  private spare: PlotBatch;

  constructor(
    configs: readonly SensorConfig[],
    sensors: readonly Sensor[],
    onProblems: FeedProblems,
    plotsWaitingMax: number,
  ) {
    this.batch = createPlotBatch(plotsWaitingMax);
    this.spare = createPlotBatch(plotsWaitingMax);
    this.sensors = sensors;
    this.statistics = new SensorStatistics(sensors, (index) => configs[index]?.input === INJECTS_INPUT);
    this.onProblems = onProblems;
    const byAddress = new Map<string, number[]>();
    for (const [i, { input }] of configs.entries()) byAddress.set(input, [...(byAddress.get(input) ?? []), i]);
    this.inputs = [...byAddress].map(([address, indices]) => {
      const feed = this.createFeed(configs, indices);
      return { address, feed, isBlocks: feed instanceof AsterixFeed };
    });
  }

  /** Takes bytes of one input. Never throws. */
  accept(input: SensorInput, bytes: Uint8Array, nowS: number): void {
    const from = this.batch.count;
    input.feed.accept(bytes, nowS, this.batch);
    this.statistics.heard(this.batch, from);
    if (input.feed.sensors.length === 1) this.statistics.touched(input.feed.sensors[0] as number, nowS);
    else
      for (let row = from; row < this.batch.count; row++)
        this.statistics.touched(this.batch.sensor[row] as number, nowS);
    const { count, problems } = input.feed.takeProblems();
    if (count === 0) return;
    for (const sensor of input.feed.sensors) this.statistics.failed(sensor, count);
    this.onProblems(input.address, count, problems);
  }

  /** What gathered since the last call; valid until the next. */
  take(): PlotBatch {
    const taken = this.batch;
    this.batch = this.spare;
    this.batch.count = 0;
    this.spare = taken;
    return taken;
  }

  position(sensor: number): ReturnType<SensorFeed['position']> {
    return this.inputs.find(({ feed }) => feed.sensors.includes(sensor))?.feed.position(sensor) ?? null;
  }

  private createFeed(configs: readonly SensorConfig[], indices: readonly number[]): SensorFeed {
    const first = indices[0] as number;
    switch ((configs[first] as SensorConfig).format) {
      case 'asterix':
        return new AsterixFeed(indices.map((i) => this.sensors[i] as Sensor));
      case 'beast':
        return new BeastFeed(this.sensors[first] as Sensor);
      case 'nmea':
        return new NmeaFeed(this.sensors[first] as Sensor);
    }
  }
}
