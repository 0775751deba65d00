import { RecordFlag } from '@musubi/asterix';
import { METRES_PER_FOOT } from '@musubi/geo';
import { AltitudeKind, Flag, NO_ADDRESS, type PlotBatch, TargetKind } from '@musubi/model';
import { copyCallsign, emergencyOf } from './row.ts';

/** What CAT 048 and CAT 062 share. */

const METRES_PER_FLIGHT_LEVEL = 100 * METRES_PER_FOOT;
/** Aircraft identifications of ASTERIX have eight characters. */
const IDENTIFICATION_BYTES = 8;

/** The columns of either category that say who a target is. */
interface IdentityColumns {
  readonly address: Int32Array;
  readonly mode3A: Int16Array;
  readonly callsign: Uint8Array;
  /** `RecordFlag` bits. */
  readonly flags: Uint16Array;
}

/** Pressure altitude where there is a flight level, else geometric, else none. */
export function fillAltitude(into: PlotBatch, row: number, flightLevel: number, geometricM: number): void {
  if (!Number.isNaN(flightLevel)) {
    into.altitudeM[row] = flightLevel * METRES_PER_FLIGHT_LEVEL;
    into.altitudeKind[row] = AltitudeKind.pressure;
  } else if (!Number.isNaN(geometricM)) {
    into.altitudeM[row] = geometricM;
    into.altitudeKind[row] = AltitudeKind.geometric;
  }
}

/** Address, code, callsign, kind of target and flags; flags are only added. */
export function fillIdentity(c: IdentityColumns, i: number, into: PlotBatch, row: number): void {
  into.address[row] = c.address[i] >= 0 ? c.address[i] : NO_ADDRESS;
  into.mode3A[row] = c.mode3A[i];
  copyCallsign(c.callsign, i, IDENTIFICATION_BYTES, into, row);
  into.targetKind[row] = targetKindOf(c, i);
  into.flags[row] |= flagsOf(c.flags[i]) | emergencyOf(c.mode3A[i]);
}

/** Who answers an interrogation is an aircraft; who answers a military one, a military aircraft. */
function targetKindOf(c: IdentityColumns, i: number): number {
  if (c.flags[i] & RecordFlag.militaryIdentification) return TargetKind.militaryAircraft;
  return c.mode3A[i] >= 0 || c.address[i] >= 0 ? TargetKind.aircraft : TargetKind.unknown;
}

function flagsOf(recordFlags: number): number {
  return (
    (recordFlags & RecordFlag.simulated ? Flag.simulated : 0) |
    (recordFlags & RecordFlag.test ? Flag.test : 0) |
    (recordFlags & RecordFlag.spi ? Flag.spi : 0) |
    (recordFlags & RecordFlag.emergency ? Flag.emergency : 0) |
    (recordFlags & RecordFlag.onGround ? Flag.onGround : 0)
  );
}
