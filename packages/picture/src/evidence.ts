import { CALLSIGN_BYTES, Flag } from '@musubi/model';
import type { MemberColumns, MemberTable } from './member-table.ts';
import { Environment, type Prediction } from './prediction.ts';

/** What two tracks say of themselves, beside where they are. */
export interface Evidence {
  /** They cannot be one object. */
  veto: boolean;
  /** One ICAO address or one MMSI. */
  sameAddress: boolean;
  /** Agreement in Mode 3/A or callsign. */
  supported: boolean;
  /** Added to the squared distance: below zero speaks for one object. */
  penalty: number;
}

const CODE_AGREES = -3;
const CODE_DIFFERS = 4;
const CALLSIGN_AGREES = -5;
const CALLSIGN_DIFFERS = 4;

/** Mode 3/A codes that many aircraft share (ICAO Doc 8168: 1000, 2000; regional VFR 1200, 7000) and emergencies. */
const SHARED_CODES = new Set([0o0000, 0o1000, 0o1200, 0o2000, 0o7000, 0o7500, 0o7600, 0o7700]);

/** Weighs member `a` against member `b` into `out`. */
export function weigh(members: MemberTable, prediction: Prediction, a: number, b: number, out: Evidence): void {
  const { columns } = members;
  const duplicate = ((columns.flags[a] | columns.flags[b]) & Flag.duplicateAddress) !== 0;
  const address = agreement(columns.address[a], columns.address[b]);
  const mmsi = agreement(columns.mmsi[a], columns.mmsi[b]);
  const [environmentA, environmentB] = [prediction.environment[a], prediction.environment[b]];
  const oneInAir = environmentA + environmentB === Environment.air + Environment.surface;
  out.veto = address < 0 || mmsi < 0 || (oneInAir && environmentA !== environmentB);
  out.sameAddress = !out.veto && !duplicate && (address > 0 || mmsi > 0);
  const code = SHARED_CODES.has(columns.mode3A[a]) ? 0 : agreement(columns.mode3A[a], columns.mode3A[b]);
  const callsign = callsignAgreement(columns, a, b);
  out.supported = code > 0 || callsign > 0;
  out.penalty = signed(code, CODE_AGREES, CODE_DIFFERS) + signed(callsign, CALLSIGN_AGREES, CALLSIGN_DIFFERS);
}

/** 1 for equal, −1 for different, 0 where one does not know. */
function agreement(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  return a === b ? 1 : -1;
}

function signed(agreed: number, agrees: number, differs: number): number {
  if (agreed === 0) return 0;
  return agreed > 0 ? agrees : differs;
}

function callsignAgreement(columns: MemberColumns, a: number, b: number): number {
  const { callsign } = columns;
  const startA = a * CALLSIGN_BYTES;
  const startB = b * CALLSIGN_BYTES;
  if (callsign[startA] === 0 || callsign[startB] === 0) return 0;
  for (let i = 0; i < CALLSIGN_BYTES; i++) {
    if (callsign[startA + i] !== callsign[startB + i]) return -1;
  }
  return 1;
}
