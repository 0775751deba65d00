import {
  CONTRIBUTORS_MAX,
  COVARIANCE_TERMS,
  IDENTITIES,
  IDENTITY_BASES,
  type NationCode,
  NO_SENSOR,
  readCallsign,
  type Sensor,
  type TrackBatch,
  trackId,
} from '@musubi/model';
import type { JointMember, JointTrack } from '@musubi/picture';
import type { ContributorView, TrackView } from '../contract.ts';
import { originNumber } from '../partners/inflow.ts';
import { errorEllipse, trackQuality } from './quality.ts';
import {
  addressText,
  altitudeKindName,
  environmentOf,
  flagView,
  mode3AText,
  sourceNames,
  targetKindName,
} from './vocabulary.ts';

const DEG_PER_RAD = 180 / Math.PI;

/** A joint track's name in this node, e.g. `JT-000031`. */
export function jointId(number: number): string {
  return trackId('JT', number);
}

/** What the view of a joint track needs beside the track. */
export interface JointContext {
  readonly own: NationCode;
  readonly nowS: number;
  /** The own sensors behind an own track, latest first. */
  ownSensors(number: number): ContributorView['sensors'];
  releasedTo(ownNumber: number): NationCode[];
  /** The place of a nation's track's label among those of the picture, or null. */
  labelOf(nation: NationCode, number: number): number | null;
  /** By way of whom another nation's track came, by its number in the picture; null when from its origin. */
  wayOf(nation: NationCode, number: number): NationCode | null;
}

/** A joint track as clients see it. */
export function jointTrackView(track: JointTrack, context: JointContext): TrackView {
  const own = track.members.find((member) => member.nation === context.own);
  return {
    id: jointId(track.number),
    timeS: track.timeS,
    ageS: Math.max(0, context.nowS - track.updatedS),
    ...kinematics(track, track.covariance, 0),
    environment: environmentOf(track.targetKind, track.mmsi),
    kind: targetKindName(track.targetKind),
    identity: IDENTITIES[track.identity] ?? 'unknown',
    identityBasis: IDENTITY_BASES[track.identityBasis] ?? 'none',
    callsign: track.callsign,
    address: addressText(track.address),
    mode3A: mode3AText(track.mode3A),
    mmsi: track.mmsi < 0 ? null : track.mmsi,
    ...flagView(track.flags),
    contributors: track.members.map((member) => contributor(member, context)),
    releasedTo: own ? context.releasedTo(own.number) : [],
  };
}

function contributor(member: JointMember, context: JointContext): ContributorView {
  const byWayOf = context.wayOf(member.nation, member.number);
  return {
    nation: member.nation,
    track: trackId(member.nation, originNumber(member.number)),
    ageS: Math.max(0, context.nowS - member.timeS),
    sources: sourceNames(member.sourceKinds),
    label: context.labelOf(member.nation, member.number),
    sensors: member.nation === context.own ? context.ownSensors(member.number) : [],
    ...(byWayOf === null ? {} : { byWayOf }),
  };
}

/** A row of a nation's tracks as the partner who gets it sees it: no sensors, only the means. */
export function releasedTrackView(
  tracks: TrackBatch,
  row: number,
  from: NationCode,
  to: NationCode,
  nowS: number,
  label: number | null,
): TrackView {
  const id = trackId(from, tracks.number[row]!);
  const ageS = Math.max(0, nowS - tracks.timeS[row]!);
  return {
    id,
    timeS: tracks.timeS[row]!,
    ageS,
    ...kinematics(rowState(tracks, row), tracks.horizontalCovariance, row * COVARIANCE_TERMS),
    environment: environmentOf(tracks.targetKind[row]!, tracks.mmsi[row]!),
    kind: targetKindName(tracks.targetKind[row]!),
    identity: IDENTITIES[tracks.identity[row]!] ?? 'unknown',
    identityBasis: IDENTITY_BASES[tracks.identityBasis[row]!] ?? 'none',
    callsign: readCallsign(tracks.callsign, row),
    address: addressText(tracks.address[row]!),
    mode3A: mode3AText(tracks.mode3A[row]!),
    mmsi: tracks.mmsi[row]! < 0 ? null : tracks.mmsi[row]!,
    ...flagView(tracks.flags[row]!),
    contributors: [
      { nation: from, track: id, ageS, sources: sourceNames(tracks.sourceKinds[row]!), label, sensors: [] },
    ],
    releasedTo: [to],
  };
}

/** The sensors behind a row of own tracks, latest first. */
export function sensorsBehind(
  tracks: TrackBatch,
  row: number,
  sensors: readonly Sensor[],
  nowS: number,
): ContributorView['sensors'] {
  const found: ContributorView['sensors'] = [];
  for (let slot = row * CONTRIBUTORS_MAX; slot < (row + 1) * CONTRIBUTORS_MAX; slot++) {
    const index = tracks.contributorSensor[slot]!;
    const sensor = index === NO_SENSOR ? undefined : sensors[index];
    if (sensor) found.push({ id: sensor.id, ageS: Math.max(0, nowS - tracks.contributorTimeS[slot]!) });
  }
  return found.sort((a, b) => a.ageS - b.ageS);
}

interface State {
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  readonly eastMps: number;
  readonly northMps: number;
  readonly upMps: number;
  readonly altitudeM: number;
  readonly altitudeKind: number;
}

function rowState(tracks: TrackBatch, row: number): State {
  return {
    latitudeRad: tracks.latitudeRad[row]!,
    longitudeRad: tracks.longitudeRad[row]!,
    eastMps: tracks.eastMps[row]!,
    northMps: tracks.northMps[row]!,
    upMps: tracks.upMps[row]!,
    altitudeM: tracks.altitudeM[row]!,
    altitudeKind: tracks.altitudeKind[row]!,
  };
}

function kinematics(state: State, covariance: Float32Array, at: number) {
  const {
    majorM: sigmaM,
    minorM,
    azimuthDeg,
  } = errorEllipse(covariance[at]!, covariance[at + 1]!, covariance[at + 4]!);
  return {
    latitudeDeg: state.latitudeRad * DEG_PER_RAD,
    longitudeDeg: state.longitudeRad * DEG_PER_RAD,
    sigmaM,
    sigmaMinorM: minorM,
    sigmaAzimuthDeg: azimuthDeg,
    quality: trackQuality(sigmaM),
    // A velocity that was dropped at the border stands still rather than nowhere.
    eastMps: numberOr(state.eastMps, 0),
    northMps: numberOr(state.northMps, 0),
    upMps: numberOr(state.upMps, null),
    altitudeM: numberOr(state.altitudeM, null),
    altitudeKind: altitudeKindName(state.altitudeKind),
  };
}

function numberOr<T>(value: number, otherwise: T): number | T {
  return Number.isFinite(value) ? value : otherwise;
}
