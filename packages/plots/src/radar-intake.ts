import type { SurveillanceColumns } from '@musubi/asterix';
import type { GeodeticPosition, PlotBatch, Sensor } from '@musubi/model';
import type { IntakeCounters } from './counters.ts';
import { PlotsError } from './error.ts';
import { RadarSource } from './radar-source.ts';
import { SystemTrackSource } from './system-track-source.ts';

export interface RadarCounters {
  /** Reports (CAT 034, 048, 062) of a SAC/SIC that no sensor of the right kind has. */
  unknownSource: number;
  /** By `Sensor.index`. */
  readonly sensors: ReadonlyMap<number, IntakeCounters>;
}

/**
 * ASTERIX columns to plots, for all the radars and system-track sources of a node. Sensors of other
 * kinds in the list are passed over.
 * @throws PlotsError `source-missing`, `duplicate-source` on construction only.
 */
export class RadarIntake {
  readonly counters: RadarCounters;
  readonly #radars = new Map<number, RadarSource>();
  readonly #systems = new Map<number, SystemTrackSource>();
  readonly #radarByIndex = new Map<number, RadarSource>();

  constructor(sensors: readonly Sensor[]) {
    const counters = new Map<number, IntakeCounters>();
    for (const sensor of sensors) {
      if (sensor.kind === 'radar' || sensor.kind === 'airborne-radar') {
        const radar = register(this.#radars, new RadarSource(sensor));
        this.#radarByIndex.set(sensor.index, radar);
        counters.set(sensor.index, radar.counters);
      } else if (sensor.kind === 'system-tracks') {
        counters.set(sensor.index, register(this.#systems, new SystemTrackSource(sensor)).counters);
      }
    }
    this.counters = { unknownSource: 0, sensors: counters };
  }

  /**
   * Appends to `into` what `columns` hold, received at `receivedAtS` (UTC s since 1970-01-01).
   * Service messages are taken first, so that a site heard in a datagram serves its plots. Does not
   * clear `columns`.
   */
  accept(columns: SurveillanceColumns, receivedAtS: number, into: PlotBatch): void {
    const { cat034, cat048, cat062 } = columns;
    for (let i = 0; i < cat034.count; i++) {
      const source = this.#radars.get(sourceKey(cat034.sac[i], cat034.sic[i]));
      if (source === undefined) this.counters.unknownSource++;
      else source.takeService(cat034, i, receivedAtS);
    }
    for (let i = 0; i < cat048.count; i++) {
      const source = this.#radars.get(sourceKey(cat048.sac[i], cat048.sic[i]));
      if (source === undefined) this.counters.unknownSource++;
      else source.takeTarget(cat048, i, receivedAtS, into);
    }
    for (let i = 0; i < cat062.count; i++) {
      const source = this.#systems.get(sourceKey(cat062.sac[i], cat062.sic[i]));
      if (source === undefined) this.counters.unknownSource++;
      else source.take(cat062, i, receivedAtS, into);
    }
  }

  /** Where a radar is, as last known; null for none yet and for sensors without a site. */
  position(sensorIndex: number): GeodeticPosition | null {
    return this.#radarByIndex.get(sensorIndex)?.site.latest ?? null;
  }
}

function sourceKey(sac: number, sic: number): number {
  return (sac << 8) | sic;
}

function register<S extends { readonly sensor: Sensor }>(sources: Map<number, S>, source: S): S {
  const { sensor } = source;
  if (sensor.source === undefined) {
    throw new PlotsError('source-missing', `sensor ${sensor.id} (${sensor.kind}) has no SAC/SIC; give it a source`);
  }
  const { sac, sic } = sensor.source;
  const key = sourceKey(sac, sic);
  const other = sources.get(key);
  if (other !== undefined) {
    throw new PlotsError(
      'duplicate-source',
      `sensors ${other.sensor.id} and ${sensor.id} both have SAC ${sac} SIC ${sic}; each needs its own`,
    );
  }
  sources.set(key, source);
  return source;
}
