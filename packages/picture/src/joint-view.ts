import { AltitudeKind, Flag, IDENTITIES, readCallsign, TargetKind } from '@musubi/model';
import { fuseState } from './joint-state.ts';
import type { Joint } from './joint-table.ts';
import type { JointMember, JointTrack } from './joint-track.ts';
import type { MemberTable } from './member-table.ts';
import { offset } from './place.ts';
import type { Prediction } from './prediction.ts';

const UNKNOWN_IDENTITY = IDENTITIES.indexOf('unknown');
/** Flags of the members that the joint track shows only where they all do. */
const UNANIMOUS = Flag.coasting;

const plane = new Float64Array(2);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Makes what the world sees of a joint track at `nowS`. */
export function viewJoint(
  members: MemberTable,
  prediction: Prediction,
  joint: Joint,
  nowS: number,
): Writable<JointTrack> {
  const { columns } = members;
  const fresh = joint.members.filter((row) => prediction.coasting[row] === 0);
  const used = fresh.length > 0 ? fresh : joint.members;
  const preferred = preferredMembers(members, joint.members);
  const claimant = preferred.find((row) => columns.identityBasis[row] !== 0) ?? preferred[0];
  return {
    number: joint.number,
    timeS: nowS,
    updatedS: Math.max(...joint.members.map((row) => columns.timeS[row])),
    ...fuseState(prediction, used),
    ...altitudeOf(members, prediction, used),
    address: firstKnown(columns.address, preferred),
    mmsi: firstKnown(columns.mmsi, preferred),
    mode3A: firstKnown(columns.mode3A, preferred),
    callsign: callsignOf(columns.callsign, preferred),
    targetKind: targetKindOf(columns.targetKind, preferred),
    identity: claimant === undefined ? UNKNOWN_IDENTITY : columns.identity[claimant],
    identityBasis: claimant === undefined ? 0 : columns.identityBasis[claimant],
    flags: flagsOf(members, joint, used, fresh.length === 0),
    sourceKinds: joint.members.reduce((kinds, row) => kinds | columns.sourceKinds[row], 0),
    members: joint.members.map((row) => viewMember(members, prediction, row)),
  };
}

/** The own nation's member first, then by age: whose word counts where several have one. */
function preferredMembers(members: MemberTable, rows: readonly number[]): readonly number[] {
  const own = rows.find((row) => members.nation[row] === 0);
  return own === undefined || own === rows[0] ? rows : [own, ...rows.filter((row) => row !== own)];
}

function firstKnown(column: Int32Array | Int16Array, rows: readonly number[]): number {
  for (const row of rows) if (column[row] >= 0) return column[row];
  return -1;
}

function callsignOf(callsign: Uint8Array, rows: readonly number[]): string {
  for (const row of rows) {
    const text = readCallsign(callsign, row);
    if (text !== '') return text;
  }
  return '';
}

/** The first that says more than "an aircraft", else the first that says anything. */
function targetKindOf(targetKind: Uint8Array, rows: readonly number[]): number {
  const said = rows.map((row) => targetKind[row]).filter((kind) => kind !== TargetKind.unknown);
  return (
    said.find((kind) => kind !== TargetKind.aircraft && kind !== TargetKind.vessel) ?? said[0] ?? TargetKind.unknown
  );
}

/**
 * The altitude with the smallest variance: in one dimension that is what covariance intersection
 * comes to. Pressure before geometric, since traffic flies and is separated by it.
 */
function altitudeOf(members: MemberTable, prediction: Prediction, rows: readonly number[]) {
  const { altitudeKind, upMps } = members.columns;
  let best = -1;
  let bestSigma = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (Number.isNaN(prediction.altitudeM[row])) continue;
    const penalty = altitudeKind[row] === AltitudeKind.pressure ? 0 : 1e6;
    if (prediction.sigmaAltitudeM[row] + penalty >= bestSigma) continue;
    best = row;
    bestSigma = prediction.sigmaAltitudeM[row] + penalty;
  }
  return {
    altitudeM: best < 0 ? Number.NaN : prediction.altitudeM[best],
    altitudeKind: best < 0 ? AltitudeKind.none : altitudeKind[best],
    sigmaAltitudeM: best < 0 ? Number.NaN : prediction.sigmaAltitudeM[best],
    upMps: best < 0 ? Number.NaN : upMps[best],
  };
}

function flagsOf(members: MemberTable, joint: Joint, used: readonly number[], coasting: boolean): number {
  const { flags } = members.columns;
  for (const row of joint.members) joint.stickyFlags |= flags[row] & (Flag.exercise | Flag.simulated);
  const shown = used.reduce((sum, row) => sum | flags[row], joint.stickyFlags);
  return (shown & ~UNANIMOUS) | (coasting ? Flag.coasting : 0);
}

function viewMember(members: MemberTable, prediction: Prediction, row: number): JointMember {
  const { columns } = members;
  return {
    nation: members.nations[members.nation[row]] as string,
    number: columns.number[row],
    timeS: columns.timeS[row],
    latitudeRad: prediction.latitudeRad[row],
    longitudeRad: prediction.longitudeRad[row],
    sourceKinds: columns.sourceKinds[row],
    flags: columns.flags[row],
    identity: columns.identity[row],
    identityBasis: columns.identityBasis[row],
    coasting: prediction.coasting[row] === 1,
  };
}

/** Joint tracks that carry an address or MMSI, by which and what it is. */
function byAddress<T extends JointTrack>(tracks: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const track of tracks) {
    if (track.address < 0 && track.mmsi < 0) continue;
    const key = track.address >= 0 ? `air ${track.address}` : `sea ${track.mmsi}`;
    const others = found.get(key);
    if (others) others.push(track);
    else found.set(key, [track]);
  }
  return found;
}

const isCoasting = (track: JointTrack) => (track.flags & Flag.coasting) !== 0;

/**
 * Settles joint tracks that carry one address between them. One that only coasts, where a fresh one
 * is close enough to be it, is what a source left behind when it began anew: it is not shown. Fresh
 * ones apart from each other are marked as duplicates.
 */
export function settleAddresses(tracks: readonly Writable<JointTrack>[]): JointTrack[] {
  const left = new Set<JointTrack>();
  for (const group of byAddress(tracks).values()) {
    const fresh = group.filter((track) => !isCoasting(track));
    for (const track of group) {
      if (isCoasting(track) && fresh.some((other) => isWithinReach(track, other))) left.add(track);
    }
    if (fresh.length < 2) continue;
    for (const track of fresh) track.flags |= Flag.duplicateAddress;
  }
  return left.size === 0 ? [...tracks] : tracks.filter((track) => !left.has(track));
}

/** Four sigmas of the coasting track's own greatest uncertainty. */
function isWithinReach(coasting: JointTrack, fresh: JointTrack): boolean {
  offset(coasting.latitudeRad, coasting.longitudeRad, fresh.latitudeRad, fresh.longitudeRad, plane);
  const variance = Math.max(coasting.covariance[0], coasting.covariance[4]);
  return plane[0] ** 2 + plane[1] ** 2 <= 16 * variance;
}
