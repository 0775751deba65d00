import { Flag, type PlotBatch, type Sensor, SourceKind, TargetKind } from '@musubi/model';
import { ADSB_CALLSIGN_BYTES, type AdsbColumns } from '@musubi/modes';
import { createIntakeCounters, type IntakeCounters } from './counters.ts';
import { startGeodeticRow } from './geodetic-row.ts';
import { copyCallsign, emergencyOf } from './row.ts';

/**
 * `TargetKind` by emitter category: A1 light … A7 rotorcraft; B1 glider, B2 balloon, B4 ultralight, B6
 * uncrewed. B3 is a parachutist, B7 a spacecraft, set C is on the surface. Source: ICAO Doc 9871,
 * table A-2-8.
 */
const KIND_BY_CATEGORY: Readonly<Record<number, number>> = {
  161: TargetKind.lightAircraft,
  163: TargetKind.airliner,
  164: TargetKind.airliner,
  165: TargetKind.airliner,
  167: TargetKind.rotorcraft,
  177: TargetKind.lightAircraft,
  179: TargetKind.unknown,
  180: TargetKind.lightAircraft,
  182: TargetKind.uncrewedAircraft,
  183: TargetKind.unknown,
};
const SET_C = 0xc0;
const SET_D = 0xd0;

/** What sort of aircraft an emitter category (0xA1 …) says. */
function kindOfCategory(category: number): number {
  const set = category & 0xf0;
  if (set === SET_C || set === SET_D) return TargetKind.unknown;
  return KIND_BY_CATEGORY[category] ?? TargetKind.aircraft;
}

/** ADS-B columns of one receiver to geodetic plots. */
export class AdsbIntake {
  readonly counters: IntakeCounters = createIntakeCounters();
  readonly #sensor: Sensor;

  constructor(sensor: Sensor) {
    this.#sensor = sensor;
  }

  /** Appends to `into` what `columns` hold. Does not clear `columns`. */
  accept(columns: AdsbColumns, into: PlotBatch): void {
    for (let i = 0; i < columns.count; i++) this.#take(columns, i, into);
  }

  #take(c: AdsbColumns, i: number, into: PlotBatch): void {
    const row = startGeodeticRow(c, i, c.sigmaPositionM[i], this.#sensor, this.counters, into);
    if (row < 0) return;
    const emergency = c.emergency[i] !== 0 ? Flag.emergency : emergencyOf(c.mode3A[i]);
    into.altitudeM[row] = c.altitudeM[i];
    into.altitudeKind[row] = c.altitudeKind[i];
    into.reportedUpMps[row] = c.upMps[i];
    into.address[row] = c.address[i];
    into.mode3A[row] = c.mode3A[i];
    copyCallsign(c.callsign, i, ADSB_CALLSIGN_BYTES, into, row);
    into.targetKind[row] = kindOfCategory(c.category[i]);
    into.sourceKinds[row] = SourceKind.adsb;
    into.flags[row] |= emergency | (c.onGround[i] === 1 ? Flag.onGround : 0);
  }
}
