import type { AisColumns } from '@musubi/ais';
import { CALLSIGN_BYTES, type PlotBatch, type Sensor, SourceKind, TargetKind } from '@musubi/model';
import { createIntakeCounters, type IntakeCounters } from './counters.ts';
import { startGeodeticRow } from './geodetic-row.ts';
import { copyCallsign } from './row.ts';

/**
 * AIS tells only whether a position is better than 10 m. Taken as 95 % radii of 10 m and, for the
 * others, of 30 m (an unaided receiver at its worst), each 2.448 sigma.
 */
const SIGMA_HIGH_M = 10 / 2.448;
const SIGMA_LOW_M = 30 / 2.448;

const FISHING = 30;
const MILITARY = 35;

/** What sort of vessel a type of ship says. Source: ITU-R M.1371-5 table 53. */
function kindOfShip(shipType: number): number {
  if (shipType === FISHING) return TargetKind.fishingVessel;
  if (shipType === MILITARY) return TargetKind.militaryVessel;
  const tens = Math.floor(shipType / 10);
  if (tens === 6) return TargetKind.passengerVessel;
  if (tens === 7) return TargetKind.cargoVessel;
  return tens === 8 ? TargetKind.tanker : TargetKind.vessel;
}

/** AIS columns of one receiver to geodetic plots. */
export class AisIntake {
  readonly counters: IntakeCounters = createIntakeCounters();
  readonly #sensor: Sensor;

  constructor(sensor: Sensor) {
    this.#sensor = sensor;
  }

  /** Appends to `into` what `columns` hold. Does not clear `columns`. */
  accept(columns: AisColumns, into: PlotBatch): void {
    for (let i = 0; i < columns.count; i++) this.#take(columns, i, into);
  }

  #take(c: AisColumns, i: number, into: PlotBatch): void {
    const sigmaM = c.accuracyHigh[i] === 1 ? SIGMA_HIGH_M : SIGMA_LOW_M;
    const row = startGeodeticRow(c, i, sigmaM, this.#sensor, this.counters, into);
    if (row < 0) return;
    into.mmsi[row] = c.mmsi[i];
    copyCallsign(c.name, i, CALLSIGN_BYTES, into, row);
    into.targetKind[row] = kindOfShip(c.shipType[i]);
    into.sourceKinds[row] = SourceKind.ais;
  }
}
