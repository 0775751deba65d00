import { performance } from 'node:perf_hooks';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { NodeCore } from './core.ts';

interface Reading {
  readonly name: string;
  readonly help: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

const LOAD_OVER_MS = 1_000;

/** Counters for whoever watches the node, in Prometheus' text format. */
export class NodeMetrics {
  private readonly registry = new Registry();
  private readonly gauges = new Map<string, Gauge>();
  private readonly problems: Counter;
  private asked = performance.eventLoopUtilization();
  private busy = 0;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.problems = new Counter({
      name: 'musubi_problems_total',
      help: 'Problems by code',
      labelNames: ['code'],
      registers: [this.registry],
    });
  }

  /** What the process needs; the share is of the time since it was last asked, of at least a second. */
  load(): { busy: number; memoryBytes: number } {
    const now = performance.eventLoopUtilization();
    const since = performance.eventLoopUtilization(now, this.asked);
    if (since.idle + since.active >= LOAD_OVER_MS) {
      this.busy = since.utilization;
      this.asked = now;
    }
    return { busy: this.busy, memoryBytes: process.memoryUsage.rss() };
  }

  problem(code: string, count = 1): void {
    this.problems.inc({ code }, count);
  }

  async text(core: NodeCore): Promise<string> {
    for (const reading of readings(core)) this.set(reading);
    return await this.registry.metrics();
  }

  private set({ name, help, labels = {}, value }: Reading): void {
    const fresh = (): Gauge => new Gauge({ name, help, labelNames: Object.keys(labels), registers: [this.registry] });
    const gauge = this.gauges.get(name) ?? fresh();
    this.gauges.set(name, gauge);
    gauge.set(labels, value);
  }
}

/** Every room counts for itself; this only reads. */
function* readings(core: NodeCore): Generator<Reading> {
  const { tracking, picture, log } = core.parts;
  yield { name: 'musubi_tracks_own', help: 'Confirmed own tracks', value: tracking.own.tracks.count };
  yield { name: 'musubi_tracks_joint', help: 'Joint tracks', value: picture.tracks().length };
  yield { name: 'musubi_tracker_instances', help: 'Trackers that run', value: tracking.instanceCount };
  yield { name: 'musubi_ledger_entries', help: 'Entries of the ledger', value: log.size };
  yield { name: 'musubi_rounds_skipped', help: 'Rounds left out because the disk was slow', value: core.roundsSkipped };
  yield* sensorReadings(core);
  for (const partner of core.parts.partners.values()) {
    const labels = { partner: partner.nation };
    yield { name: 'musubi_frames_sent', help: 'Frames to a partner', labels, value: partner.framesSent };
    yield { name: 'musubi_frames_received', help: 'Frames from a partner', labels, value: partner.framesReceived };
  }
}

function* sensorReadings(core: NodeCore): Generator<Reading> {
  const { sensorRoom, sensors, tracking, nowS } = core.parts;
  for (const sensor of sensors) {
    const { plots, errors } = sensorRoom.statistics.of(sensor, nowS());
    const labels = { sensor: sensor.id };
    yield { name: 'musubi_sensor_plots', help: 'Plots of a sensor', labels, value: plots };
    yield { name: 'musubi_sensor_errors', help: 'Malformed input of a sensor', labels, value: errors };
  }
  for (const { address, feed } of sensorRoom.inputs) {
    for (const [what, value] of Object.entries(feed.counters())) {
      yield { name: 'musubi_input', help: 'What an input’s decoder counted', labels: { address, what }, value };
    }
  }
  for (const [reason, value] of Object.entries(tracking.own.tracker.counters.plotsRejected)) {
    yield { name: 'musubi_plots_rejected', help: 'Plots the tracker refused', labels: { reason }, value };
  }
}
