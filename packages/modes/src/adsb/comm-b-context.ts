import type { CommBContext } from '../register/register-model.ts';
import { MPS_PER_FOOT_A_MINUTE, MPS_PER_KNOT, RAD_PER_DEG } from '../units.ts';
import type { AircraftTable } from './aircraft-table.ts';
import { ADSB_CALLSIGN_BYTES } from './columns.ts';

/** Older values say little of what the aircraft does now. */
const CONTEXT_AGE_MAX_S = 30;

/** What the table holds of an aircraft that its Comm-B replies should agree with. */
export function contextOfSlot(t: AircraftTable, slot: number, timeS: number): CommBContext {
  return { ...callsignOf(t, slot), ...motionOf(t, slot, timeS) };
}

function callsignOf(t: AircraftTable, slot: number): CommBContext {
  const start = slot * ADSB_CALLSIGN_BYTES;
  const codes = t.callsign.subarray(start, start + ADSB_CALLSIGN_BYTES).filter((code) => code !== 0);
  return codes.length === 0 ? {} : { callsign: String.fromCharCode(...codes) };
}

function motionOf(t: AircraftTable, slot: number, timeS: number): CommBContext {
  if (!(Math.abs(timeS - t.velocityTimeS[slot]) <= CONTEXT_AGE_MAX_S)) return {};
  const speedMps = Math.hypot(t.eastMps[slot], t.northMps[slot]);
  const upMps = t.upMps[slot];
  const trackDeg = Math.atan2(t.eastMps[slot], t.northMps[slot]) / RAD_PER_DEG;
  return {
    ...(Number.isNaN(speedMps) ? {} : { groundSpeedKt: speedMps / MPS_PER_KNOT, trackDeg: (trackDeg + 360) % 360 }),
    ...(Number.isNaN(upMps) ? {} : { verticalRateFtMin: upMps / MPS_PER_FOOT_A_MINUTE }),
  };
}
