import { type Cat062Columns, RecordFlag, timeOfDayToUtc } from '@musubi/asterix';
import { RAD_PER_DEG } from '@musubi/geo';
import { type PlotBatch, PlotKind, type Sensor, SourceKind } from '@musubi/model';
import { fillAltitude, fillIdentity } from './asterix-row.ts';
import { createIntakeCounters, type IntakeCounters } from './counters.ts';
import { Duplicates } from './duplicates.ts';
import { isOnEarth, startRow } from './row.ts';

/** One system that sends tracks of its own: each update is taken as a geodetic plot. */
export class SystemTrackSource {
  readonly sensor: Sensor;
  readonly counters: IntakeCounters = createIntakeCounters();
  readonly #duplicates = new Duplicates();

  constructor(sensor: Sensor) {
    this.sensor = sensor;
  }

  take(c: Cat062Columns, i: number, receivedAtS: number, into: PlotBatch): void {
    const latitudeRad = c.latitudeDeg[i] * RAD_PER_DEG;
    const longitudeRad = c.longitudeDeg[i] * RAD_PER_DEG;
    const timeS = timeOfDayToUtc(c.timeOfDayS[i], receivedAtS);
    const reason = this.#refuse(c.flags[i], latitudeRad, longitudeRad, timeS);
    if (reason !== null) {
      this.counters[reason]++;
      return;
    }
    const row = startRow(into, this.sensor, this.counters);
    if (row < 0) return;
    const sigmaM = c.sigmaPositionM[i];
    into.timeS[row] = timeS;
    into.kind[row] = PlotKind.geodetic;
    into.latitudeRad[row] = latitudeRad;
    into.longitudeRad[row] = longitudeRad;
    into.sigmaPositionM[row] = sigmaM > 0 ? sigmaM : this.sensor.accuracy.sigmaPositionM;
    into.reportedEastMps[row] = c.eastMps[i];
    into.reportedNorthMps[row] = c.northMps[i];
    into.reportedUpMps[row] = c.upMps[i];
    fillAltitude(into, row, c.flightLevel[i], c.geometricAltitudeM[i]);
    fillIdentity(c, i, into, row);
    into.sourceKinds[row] = SourceKind.systemTrack;
  }

  #refuse(flags: number, latitudeRad: number, longitudeRad: number, timeS: number): keyof IntakeCounters | null {
    // A prediction is no observation: taken as one it would confirm itself.
    if (flags & (RecordFlag.coasted | RecordFlag.trackEnd)) return 'noDetection';
    if (Number.isNaN(timeS)) return 'wrongTime';
    if (!isOnEarth(latitudeRad, longitudeRad)) return 'noPosition';
    return this.#duplicates.isRepeat(timeS, latitudeRad, longitudeRad) ? 'duplicate' : null;
  }
}
