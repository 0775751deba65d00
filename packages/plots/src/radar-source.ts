import { type Cat034Columns, type Cat048Columns, RecordFlag, timeOfDayToUtc } from '@musubi/asterix';
import { METRES_PER_NAUTICAL_MILE, RAD_PER_DEG } from '@musubi/geo';
import { type PlotBatch, PlotKind, type Sensor, SourceKind } from '@musubi/model';
import { fillAltitude, fillIdentity } from './asterix-row.ts';
import { createIntakeCounters, type IntakeCounters } from './counters.ts';
import { Duplicates } from './duplicates.ts';
import { Elevation } from './elevation.ts';
import { isOnEarth, startRow } from './row.ts';
import { Site } from './site.ts';

const NO_DETECTION = 0;
const NORTH_MARKER = 1;
const FULL_TURN_DEG = 360;
/** Heights at which a radar can be, m. */
const SITE_HEIGHT_MIN_M = -500;
const SITE_HEIGHT_MAX_M = 30_000;

const { psr, ssr, modeS } = SourceKind;
/** `SourceKind` bits by I048/020 TYP. */
const KINDS_BY_TYPE = [0, psr, ssr, ssr | psr, modeS, modeS, modeS | psr, modeS | psr];

/** One radar: its clock, its site, its counts. */
export class RadarSource {
  readonly sensor: Sensor;
  readonly counters: IntakeCounters = createIntakeCounters();
  readonly site: Site;
  readonly #duplicates = new Duplicates();
  readonly #elevation = new Elevation();
  #clockInvalid = false;

  constructor(sensor: Sensor) {
    this.sensor = sensor;
    this.site = new Site(sensor.position, sensor.kind === 'airborne-radar');
  }

  /** Takes a service message: clock status and the radar's own position. */
  takeService(c: Cat034Columns, i: number, receivedAtS: number): void {
    const invalid = (c.flags[i] & RecordFlag.timeInvalid) !== 0;
    // Status comes with north markers; a message without it does not make the clock good again.
    if (invalid || c.messageType[i] === NORTH_MARKER) this.#clockInvalid = invalid;
    const latitudeRad = c.siteLatitudeDeg[i] * RAD_PER_DEG;
    const longitudeRad = c.siteLongitudeDeg[i] * RAD_PER_DEG;
    const heightM = c.siteHeightM[i];
    if (!isOnEarth(latitudeRad, longitudeRad)) return;
    if (!(heightM >= SITE_HEIGHT_MIN_M && heightM <= SITE_HEIGHT_MAX_M)) return;
    const timeS = timeOfDayToUtc(c.timeOfDayS[i], receivedAtS);
    if (!this.#clockInvalid && !Number.isNaN(timeS)) this.site.hear(timeS, latitudeRad, longitudeRad, heightM);
  }

  /** Takes a target report: a row of `into`, or a count of why not. */
  takeTarget(c: Cat048Columns, i: number, receivedAtS: number, into: PlotBatch): void {
    const rangeM = c.rangeNm[i] * METRES_PER_NAUTICAL_MILE;
    const azimuthDeg = c.azimuthDeg[i];
    const timeS = timeOfDayToUtc(c.timeOfDayS[i], receivedAtS);
    const reason = this.#refuse(c.detectionType[i], rangeM, azimuthDeg, timeS);
    if (reason !== null) {
      this.counters[reason]++;
      return;
    }
    const row = startRow(into, this.sensor, this.counters);
    if (row < 0) return;
    into.timeS[row] = timeS;
    into.kind[row] = PlotKind.polar;
    into.rangeM[row] = rangeM;
    into.azimuthRad[row] = azimuthDeg * RAD_PER_DEG;
    into.siteLatitudeRad[row] = this.site.latitudeRad;
    into.siteLongitudeRad[row] = this.site.longitudeRad;
    into.siteHeightM[row] = this.site.heightM;
    const elevationRad = this.#elevation.of(this.site, rangeM, into.azimuthRad[row], c.height3dM[i]);
    into.elevationRad[row] = elevationRad;
    // A height that no elevation explains is kept as it was told.
    fillAltitude(into, row, c.flightLevel[i], Number.isNaN(elevationRad) ? c.height3dM[i] : Number.NaN);
    fillIdentity(c, i, into, row);
    this.#fillMeans(c, i, into, row);
  }

  /** Why a report is not a plot, or null; a site that is known is put in place. */
  #refuse(type: number, rangeM: number, azimuthDeg: number, timeS: number): keyof IntakeCounters | null {
    if (type === NO_DETECTION) return 'noDetection';
    if (this.#clockInvalid) return 'clockInvalid';
    if (Number.isNaN(timeS)) return 'wrongTime';
    if (Number.isNaN(rangeM) || !(azimuthDeg >= 0 && azimuthDeg < FULL_TURN_DEG)) return 'noPosition';
    if (!(rangeM > 0 && rangeM <= this.sensor.rangeMaxM)) return 'outOfRange';
    const answer = this.site.at(timeS);
    if (answer !== 'known') return answer === 'waiting' ? 'waitingForSite' : 'siteTooOld';
    return this.#duplicates.isRepeat(timeS, rangeM, azimuthDeg) ? 'duplicate' : null;
  }

  #fillMeans(c: Cat048Columns, i: number, into: PlotBatch, row: number): void {
    const airborne = this.sensor.kind === 'airborne-radar' ? SourceKind.airborne : 0;
    const byType = KINDS_BY_TYPE[c.detectionType[i]];
    into.sourceKinds[row] = airborne | (byType ?? kindsFromContent(c.address[i], c.mode3A[i]));
    into.dopplerMps[row] = c.dopplerMps[i];
  }
}

/** A report that does not say its type: what it carries tells who saw it. */
function kindsFromContent(address: number, mode3A: number): number {
  if (address >= 0) return modeS;
  return mode3A >= 0 ? ssr : psr;
}
