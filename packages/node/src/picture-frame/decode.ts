import { CALLSIGN_BYTES, IDENTITIES, IDENTITY_BASES, trackId } from '@musubi/model';
import {
  ALTITUDE_KINDS,
  type ContributorView,
  ENVIRONMENTS,
  PICTURE_LABELS_MAX,
  SOURCES,
  TARGET_KINDS,
  type TrackView,
} from '../contract.ts';
import {
  type FrameColumns,
  FrameFlag,
  type FrameHeader,
  frameBytes,
  frameColumns,
  HEADER_BYTES_MAX,
  MAGIC,
  NATIONS_MAX,
  NO_WAY,
  ROWS_MAX,
} from './layout.ts';

/** A picture as columns over the bytes that it came in; a track becomes an object when it is asked for. */
export class PictureColumns {
  readonly header: FrameHeader;
  readonly columns: FrameColumns;

  constructor(header: FrameHeader, columns: FrameColumns) {
    this.header = header;
    this.columns = columns;
  }

  get nation(): string {
    return this.header.nation;
  }
  /** Whose eye; null is the node's own. */
  get as(): string | null {
    return this.header.as;
  }
  /** When the picture was made, UTC seconds. */
  get timeS(): number {
    return this.header.timeS;
  }
  get exercise(): boolean {
    return this.header.exercise;
  }
  get count(): number {
    return this.header.tracks;
  }

  has(row: number, flag: number): boolean {
    return (this.columns.flags[row]! & flag) !== 0;
  }

  idAt(row: number): string {
    const number = this.columns.number[row]!;
    const prefix = this.header.prefixes[this.columns.idPrefix[row]!] ?? '?';
    return number < 0 ? prefix : trackId(prefix, number);
  }

  /** The row of a track, or −1. */
  rowOf(id: string | null): number {
    if (id === null) return -1;
    const number = Number(/-(\d+)$/.exec(id)?.[1] ?? -1);
    for (let row = this.columns.number.indexOf(number); row >= 0; row = this.columns.number.indexOf(number, row + 1))
      if (this.idAt(row) === id) return row;
    return -1;
  }

  callsignAt(row: number): string {
    const bytes = this.columns.callsign;
    let text = '';
    for (let i = row * CALLSIGN_BYTES; i < (row + 1) * CALLSIGN_BYTES && bytes[i]; i++)
      text += String.fromCharCode(bytes[i]!);
    return text;
  }

  releasedToAt(row: number): string[] {
    const bits = this.columns.releasedTo[row]!;
    return this.header.nations.filter((_, place) => ((bits >>> place) & 1) === 1);
  }

  contributorsAt(row: number): ContributorView[] {
    const end = this.columns.contributorsEnd;
    const found: ContributorView[] = [];
    for (let i = row === 0 ? 0 : end[row - 1]!; i < Math.min(end[row]!, this.header.contributors); i++)
      found.push(this.contributor(i));
    return found;
  }

  trackAt(row: number): TrackView {
    const c = this.columns;
    return {
      id: this.idAt(row),
      timeS: c.timeS[row]!,
      ageS: c.ageS[row]!,
      latitudeDeg: c.latitudeDeg[row]!,
      longitudeDeg: c.longitudeDeg[row]!,
      sigmaM: c.sigmaM[row]!,
      sigmaMinorM: c.sigmaMinorM[row]!,
      sigmaAzimuthDeg: c.sigmaAzimuthDeg[row]!,
      eastMps: c.eastMps[row]!,
      northMps: c.northMps[row]!,
      upMps: numberOrNull(c.upMps[row]!),
      altitudeM: numberOrNull(c.altitudeM[row]!),
      altitudeKind: ALTITUDE_KINDS[c.altitudeKind[row]!] ?? 'none',
      environment: ENVIRONMENTS[c.environment[row]!] ?? 'air',
      kind: TARGET_KINDS[c.kind[row]!] ?? 'unknown',
      identity: IDENTITIES[c.identity[row]!] ?? 'unknown',
      identityBasis: IDENTITY_BASES[c.identityBasis[row]!] ?? 'none',
      callsign: this.callsignAt(row),
      address: c.address[row]! < 0 ? null : c.address[row]!.toString(16).toUpperCase().padStart(6, '0'),
      mode3A: c.mode3A[row]! < 0 ? null : c.mode3A[row]!.toString(8).padStart(4, '0'),
      mmsi: c.mmsi[row]! < 0 ? null : c.mmsi[row]!,
      exercise: this.has(row, FrameFlag.exercise),
      simulated: this.has(row, FrameFlag.simulated),
      emergency: this.has(row, FrameFlag.emergency),
      coasting: this.has(row, FrameFlag.coasting),
      duplicateAddress: this.has(row, FrameFlag.duplicateAddress),
      quality: c.quality[row]!,
      contributors: this.contributorsAt(row),
      releasedTo: this.releasedToAt(row),
    };
  }

  private contributor(i: number): ContributorView {
    const c = this.columns;
    const nation = this.header.nations[c.contributorNation[i]!] ?? '?';
    const byWayOf = this.header.nations[c.contributorWay[i] ?? NO_WAY];
    const sensors: ContributorView['sensors'] = [];
    for (let s = i === 0 ? 0 : c.sensorsEnd[i - 1]!; s < Math.min(c.sensorsEnd[i]!, this.header.sensors); s++)
      sensors.push({ id: this.header.sensorIds[c.sensor[s]!] ?? '?', ageS: c.sensorAgeS[s]! });
    return {
      nation,
      track: trackId(nation, c.contributorNumber[i]!),
      ageS: c.contributorAgeS[i]!,
      sources: SOURCES.filter((_, bit) => ((c.contributorSources[i]! >>> bit) & 1) === 1),
      label:
        c.contributorLabel[i]! > 0 && c.contributorLabel[i]! <= this.header.labels.length
          ? c.contributorLabel[i]! - 1
          : null,
      sensors,
      ...(byWayOf === undefined ? {} : { byWayOf }),
    };
  }
}

/** Reads what `encodePicture` wrote; null for anything else, however long. Keeps the buffer. */
export function decodePicture(buffer: ArrayBuffer): PictureColumns | null {
  if (buffer.byteLength < 8) return null;
  const view = new DataView(buffer);
  const headerBytes = view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || headerBytes > HEADER_BYTES_MAX || 8 + headerBytes > buffer.byteLength)
    return null;
  const header = readHeader(new Uint8Array(buffer, 8, headerBytes));
  if (!header || frameBytes(headerBytes, header) !== buffer.byteLength) return null;
  return new PictureColumns(header, frameColumns(buffer, headerBytes, header));
}

function readHeader(bytes: Uint8Array): FrameHeader | null {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isHeader(header) ? header : null;
  } catch {
    return null;
  }
}

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= ROWS_MAX;
const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

function isLabel(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { policy, classification, caveats, releasableTo, originator } = value as Record<string, unknown>;
  return isNames([policy, classification, originator]) && isNames(caveats) && isNames(releasableTo);
}

function isHeader(value: unknown): value is FrameHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { nation, as, timeS, exercise, tracks, contributors, sensors, prefixes, nations, sensorIds, labels, ways } =
    value as Record<string, unknown>;
  const said = typeof nation === 'string' && (as === null || typeof as === 'string');
  const named = isNames(prefixes) && isNames(nations) && nations.length <= NATIONS_MAX && isNames(sensorIds);
  const labelled = Array.isArray(labels) && labels.length <= PICTURE_LABELS_MAX && labels.every(isLabel);
  const counted =
    isCount(tracks) && isCount(contributors) && isCount(sensors) && [undefined, contributors].includes(ways);
  return said && named && labelled && counted && Number.isFinite(timeS) && typeof exercise === 'boolean';
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
