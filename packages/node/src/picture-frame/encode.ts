import { CALLSIGN_BYTES, IDENTITIES, IDENTITY_BASES } from '@musubi/model';
import { ALTITUDE_KINDS, ENVIRONMENTS, type Picture, SOURCES, TARGET_KINDS, type TrackView } from '../contract.ts';
import {
  type FrameColumns,
  FrameFlag,
  type FrameHeader,
  frameBytes,
  frameColumns,
  MAGIC,
  NATIONS_MAX,
  NO_WAY,
} from './layout.ts';

const ID = /^(.+)-(\d+)$/;

/** Names met so far, and their places. */
class Places {
  readonly names: string[] = [];
  private readonly placeOf = new Map<string, number>();

  of(name: string): number {
    const known = this.placeOf.get(name);
    if (known !== undefined) return known;
    this.placeOf.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** What is counted and named before the columns can be laid out. */
interface Survey {
  readonly prefixes: Places;
  readonly nations: Places;
  readonly sensorIds: Places;
  contributors: number;
  sensors: number;
  /** Some contributor came by way of another nation. */
  hasWays: boolean;
}

/**
 * A picture as one binary frame, which `decodePicture` reads; ages, speeds and altitudes are rounded
 * to single precision. Throws a RangeError when it names more than `NATIONS_MAX` nations.
 */
export function encodePicture(picture: Picture): Uint8Array<ArrayBuffer> {
  const found = survey(picture.tracks);
  if (found.nations.names.length > NATIONS_MAX) throw new RangeError(`more than ${NATIONS_MAX} nations in a picture`);
  const header = headerOf(picture, found);
  const headerText = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(frameBytes(headerText.length, header));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, headerText.length, true);
  bytes.set(headerText, 8);
  const columns = frameColumns(bytes.buffer, headerText.length, header);
  const ends = { contributors: 0, sensors: 0 };
  picture.tracks.forEach((track, row) => {
    writeTrack(columns, row, track, found);
    writeContributors(columns, track, found, ends);
    columns.contributorsEnd[row] = ends.contributors;
  });
  return bytes;
}

function survey(tracks: readonly TrackView[]): Survey {
  const names = { prefixes: new Places(), nations: new Places(), sensorIds: new Places() };
  const found = { ...names, contributors: 0, sensors: 0, hasWays: false };
  for (const { id, contributors, releasedTo } of tracks) {
    found.prefixes.of(idParts(id).prefix);
    for (const nation of releasedTo) found.nations.of(nation);
    found.contributors += contributors.length;
    for (const { nation, sensors, byWayOf } of contributors) {
      found.nations.of(nation);
      if (byWayOf !== undefined) found.nations.of(byWayOf);
      found.hasWays ||= byWayOf !== undefined;
      found.sensors += sensors.length;
      for (const sensor of sensors) found.sensorIds.of(sensor.id);
    }
  }
  return found;
}

function headerOf(picture: Picture, found: Survey): FrameHeader {
  return {
    nation: picture.nation,
    as: picture.as,
    timeS: picture.timeS,
    exercise: picture.exercise,
    tracks: picture.tracks.length,
    contributors: found.contributors,
    sensors: found.sensors,
    prefixes: found.prefixes.names,
    nations: found.nations.names,
    sensorIds: found.sensorIds.names,
    labels: picture.labels,
    ...(found.hasWays ? { ways: found.contributors } : {}),
  };
}

function writeTrack(c: FrameColumns, row: number, track: TrackView, found: Survey): void {
  const { prefix, number } = idParts(track.id);
  c.timeS[row] = track.timeS;
  c.latitudeDeg[row] = track.latitudeDeg;
  c.longitudeDeg[row] = track.longitudeDeg;
  c.ageS[row] = track.ageS;
  c.sigmaM[row] = track.sigmaM;
  c.sigmaMinorM[row] = track.sigmaMinorM;
  c.sigmaAzimuthDeg[row] = track.sigmaAzimuthDeg;
  c.eastMps[row] = track.eastMps;
  c.northMps[row] = track.northMps;
  c.upMps[row] = track.upMps ?? Number.NaN;
  c.altitudeM[row] = track.altitudeM ?? Number.NaN;
  c.number[row] = number;
  c.address[row] = track.address === null ? -1 : Number.parseInt(track.address, 16);
  c.mode3A[row] = track.mode3A === null ? -1 : Number.parseInt(track.mode3A, 8);
  c.mmsi[row] = track.mmsi ?? -1;
  let released = 0;
  for (const nation of track.releasedTo) released |= 1 << found.nations.of(nation);
  c.releasedTo[row] = released;
  c.flags[row] = flagsOf(track);
  c.idPrefix[row] = found.prefixes.of(prefix);
  c.altitudeKind[row] = ALTITUDE_KINDS.indexOf(track.altitudeKind);
  c.environment[row] = ENVIRONMENTS.indexOf(track.environment);
  c.kind[row] = TARGET_KINDS.indexOf(track.kind);
  c.identity[row] = IDENTITIES.indexOf(track.identity);
  c.identityBasis[row] = IDENTITY_BASES.indexOf(track.identityBasis);
  c.quality[row] = track.quality;
  const length = Math.min(track.callsign.length, CALLSIGN_BYTES);
  for (let i = 0; i < length; i++) c.callsign[row * CALLSIGN_BYTES + i] = track.callsign.charCodeAt(i);
}

function writeContributors(
  c: FrameColumns,
  track: TrackView,
  found: Survey,
  ends: { contributors: number; sensors: number },
): void {
  for (const one of track.contributors) {
    const row = ends.contributors++;
    c.contributorAgeS[row] = one.ageS;
    if (found.hasWays) c.contributorWay[row] = one.byWayOf === undefined ? NO_WAY : found.nations.of(one.byWayOf);
    c.contributorNation[row] = found.nations.of(one.nation);
    c.contributorNumber[row] = idParts(one.track).number;
    c.contributorLabel[row] = one.label === null ? 0 : one.label + 1;
    let sources = 0;
    for (const source of one.sources) sources |= 1 << SOURCES.indexOf(source);
    c.contributorSources[row] = sources;
    for (const { id, ageS } of one.sensors) {
      c.sensor[ends.sensors] = found.sensorIds.of(id);
      c.sensorAgeS[ends.sensors++] = ageS;
    }
    c.sensorsEnd[row] = ends.sensors;
  }
}

function flagsOf(track: TrackView): number {
  return (
    (track.exercise ? FrameFlag.exercise : 0) |
    (track.simulated ? FrameFlag.simulated : 0) |
    (track.emergency ? FrameFlag.emergency : 0) |
    (track.coasting ? FrameFlag.coasting : 0) |
    (track.duplicateAddress ? FrameFlag.duplicateAddress : 0)
  );
}

function idParts(id: string): { prefix: string; number: number } {
  const match = ID.exec(id);
  return match ? { prefix: match[1] as string, number: Number(match[2]) } : { prefix: id, number: -1 };
}
