/** Why a track went to a partner at a time that has passed, or stayed. */
import { RAD_PER_DEG } from '@musubi/geo';
import { createTrackBatch, Flag, NO_ADDRESS, type Sensor, TargetKind, type TrackBatch } from '@musubi/model';
import { type Decision, decideTrack, type ReleaseContext, releasableSensors } from '@musubi/release';
import type { Explanation, TrackView } from '../contract.ts';
import { explanation, unconfirmed } from './explanation.ts';
import { sourceBits } from './vocabulary.ts';

/** Places of ee and nn among the terms of a covariance. */
const [EE, NN] = [0, 4];

/**
 * Decides again what was decided then: whether it went is what the kept picture says; the reasons
 * are those of the agreements and grants as they stood at `context.nowS`, for the sensors that were
 * heard in the track then, by their labels as they are configured now. Null for a track that this
 * nation had no part in.
 */
export function explainPast(track: TrackView, sensors: readonly Sensor[], context: ReleaseContext): Explanation | null {
  const own = track.contributors.find(({ nation }) => nation === context.self);
  if (!own) return null;
  const { recipient } = context;
  const heard = new Set(own.sensors.map(({ id }) => id));
  const asOwn = decideTrack(
    rowFor(track, sensors, (sensor) => heard.has(sensor.id)),
    0,
    sensors,
    context,
  );
  const item = own.track;
  if (!track.releasedTo.includes(recipient)) {
    return explanation(item, recipient, unconfirmed(asOwn, recipient), null);
  }
  const { uses } = releasableSensors(sensors, context);
  const theirs = rowFor(track, sensors, ({ id, index }) => heard.has(id) && uses[index] === 1);
  const decision = decideTrack(theirs, 0, sensors, context);
  return explanation(item, recipient, wentAs(decision, asOwn), null);
}

/** It went: what kept a part of it back is said beside, and what would keep all of it back did not. */
function wentAs(decision: Decision, asOwn: Decision): Decision {
  if (decision.outcome === 'deny') return { ...decision, outcome: 'permit', because: [], obligations: [] };
  return { ...decision, because: [...decision.because, ...asOwn.because.filter(({ outcome }) => outcome === 'deny')] };
}

/** The kept track as a batch of one row, made from those of its sensors that `isIn` takes. */
function rowFor(track: TrackView, sensors: readonly Sensor[], isIn: (sensor: Sensor) => boolean): TrackBatch {
  const row = createTrackBatch(1, sensors.length);
  row.count = 1;
  row.timeS[0] = track.timeS;
  row.latitudeRad[0] = track.latitudeDeg * RAD_PER_DEG;
  row.longitudeRad[0] = track.longitudeDeg * RAD_PER_DEG;
  row.eastMps[0] = track.eastMps;
  row.northMps[0] = track.northMps;
  row.horizontalCovariance[EE] = row.horizontalCovariance[NN] = track.sigmaM ** 2;
  row.altitudeM[0] = track.altitudeM ?? Number.NaN;
  row.mmsi[0] = track.mmsi ?? NO_ADDRESS;
  row.targetKind[0] = track.environment === 'surface' ? TargetKind.vessel : TargetKind.unknown;
  row.flags[0] = (track.exercise ? Flag.exercise : 0) | (track.simulated ? Flag.simulated : 0);
  row.sourceKinds[0] = sourceBits(track.contributors.flatMap(({ sources }) => sources));
  for (const sensor of sensors.filter(isIn)) row.lineage[sensor.index >>> 5]! |= 1 << (sensor.index & 31);
  return row;
}
