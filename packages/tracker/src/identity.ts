import { CALLSIGN_BYTES, type PlotBatch, SourceKind, TargetKind } from '@musubi/model';
import { Domain, type TrackTable } from './track-table.ts';

/**
 * What equal and unequal identities say about a plot being a track's, as likelihood ratios. Equal
 * identities never override the gate, unequal ones never forbid: addresses are duplicated, spoofed
 * and garbled.
 */
const ADDRESS_EQUAL = 1e4;
const ADDRESS_UNEQUAL = 1e-5;
const MODE_3A_EQUAL = 50;
const MODE_3A_UNEQUAL = 0.02;
const CALLSIGN_EQUAL = 100;
const CALLSIGN_UNEQUAL = 0.05;
const TRUST_MAX = 12;

export function domainOf(batch: PlotBatch, row: number): number {
  const vessel = batch.mmsi[row]! >= 0 || batch.targetKind[row]! >= TargetKind.vessel;
  return vessel || (batch.sourceKinds[row]! & SourceKind.ais) !== 0 ? Domain.surface : Domain.air;
}

/** Whether the plot and the track are one thing though one passes for an aircraft and the other for a vessel. */
export function sameAcrossDomains(table: TrackTable, slot: number, batch: PlotBatch, row: number): boolean {
  const t = table.column;
  const address = batch.address[row]!;
  return address >= 0 && address === t.address[slot] && t.domain[slot] !== domainOf(batch, row);
}

/** Whether the plot says anything about who it is. */
export function claimsIdentity(batch: PlotBatch, row: number): boolean {
  if (batch.address[row]! >= 0 || batch.mode3A[row]! >= 0 || batch.mmsi[row]! >= 0) return true;
  return batch.callsign[row * CALLSIGN_BYTES] !== 0;
}

/** Likelihood ratio of the plot's identities, given that it is the track's against that it is not. */
export function identityRatio(table: TrackTable, slot: number, batch: PlotBatch, row: number): number {
  const t = table.column;
  const address = batch.address[row]!;
  if (address >= 0 && t.address[slot]! >= 0) return address === t.address[slot] ? ADDRESS_EQUAL : ADDRESS_UNEQUAL;
  const mmsi = batch.mmsi[row]!;
  if (mmsi >= 0 && t.mmsi[slot]! >= 0) return mmsi === t.mmsi[slot] ? ADDRESS_EQUAL : ADDRESS_UNEQUAL;
  let ratio = 1;
  const mode3A = batch.mode3A[row]!;
  if (mode3A >= 0 && t.mode3A[slot]! >= 0) ratio *= mode3A === t.mode3A[slot] ? MODE_3A_EQUAL : MODE_3A_UNEQUAL;
  if (batch.callsign[row * CALLSIGN_BYTES] !== 0 && t.callsign[slot * CALLSIGN_BYTES] !== 0) {
    ratio *= sameCallsign(table, slot, batch, row) ? CALLSIGN_EQUAL : CALLSIGN_UNEQUAL;
  }
  return ratio;
}

function sameCallsign(table: TrackTable, slot: number, batch: PlotBatch, row: number): boolean {
  for (let k = 0; k < CALLSIGN_BYTES; k++) {
    if (table.column.callsign[slot * CALLSIGN_BYTES + k] !== batch.callsign[row * CALLSIGN_BYTES + k]) return false;
  }
  return true;
}

/** Lets a plot that is the track's say who it is. A claim that was often repeated yields only to repeated contradiction. */
export function claimIdentity(table: TrackTable, slot: number, batch: PlotBatch, row: number): void {
  const t = table.column;
  claim(t.address, t.addressTrust, slot, batch.address[row]!);
  claim(t.mode3A, t.mode3ATrust, slot, batch.mode3A[row]!);
  if (batch.mmsi[row]! >= 0) t.mmsi[slot] = batch.mmsi[row]!;
  if (batch.targetKind[row] !== TargetKind.unknown) t.targetKind[slot] = batch.targetKind[row]!;
  if (batch.callsign[row * CALLSIGN_BYTES] === 0) return;
  for (let k = 0; k < CALLSIGN_BYTES; k++) {
    t.callsign[slot * CALLSIGN_BYTES + k] = batch.callsign[row * CALLSIGN_BYTES + k]!;
  }
}

function claim(values: Int32Array | Int16Array, trust: Int8Array, slot: number, value: number): void {
  if (value < 0) return;
  if (values[slot] === value) trust[slot] = Math.min(TRUST_MAX, trust[slot]! + 1);
  else if (trust[slot]! > 0) trust[slot] = trust[slot]! - 1;
  else {
    values[slot] = value;
    trust[slot] = 1;
  }
}
