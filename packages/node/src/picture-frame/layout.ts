/**
 * How a picture lies in a binary frame: a header in JSON, then columns one after the other, each
 * starting at a multiple of eight bytes, little-endian.
 *
 * | at | type | holds |
 * |---|---|---|
 * | 0 | u32 | `MAGIC` |
 * | 4 | u32 | length of the header, bytes |
 * | 8 | UTF-8 | `FrameHeader` as JSON |
 * | next multiple of 8 | | the columns of `TRACK_COLUMNS`, `CONTRIBUTOR_COLUMNS`, `SENSOR_COLUMNS`, `WAY_COLUMNS` in their order |
 */
import { CALLSIGN_BYTES } from '@musubi/model';
import type { LabelView } from '../contract.ts';

/** `MPF3` read as a little-endian number: Musubi picture frame, layout 3. */
export const MAGIC = 0x33_46_50_4d;
/** No frame holds more rows of one kind: an offer of more is a mistake or an attack. */
export const ROWS_MAX = 1_000_000;
export const HEADER_BYTES_MAX = 1_000_000;
/** Nations that `releasedTo` can name: one bit each. */
export const NATIONS_MAX = 32;

/** What a frame says once. */
export interface FrameHeader {
  readonly nation: string;
  readonly as: string | null;
  readonly timeS: number;
  readonly exercise: boolean;
  readonly tracks: number;
  readonly contributors: number;
  readonly sensors: number;
  /** Places here are what the columns `idPrefix`, `releasedTo` (bits), `contributorNation` and `sensor` hold. */
  readonly prefixes: readonly string[];
  readonly nations: readonly string[];
  readonly sensorIds: readonly string[];
  /** One less than what the column `contributorLabel` holds. */
  readonly labels: readonly LabelView[];
  /** Rows of `WAY_COLUMNS`: as many as contributors where one came by way of another nation; absent: none. */
  readonly ways?: number;
}

const MAKERS = {
  f64: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  u16: Uint16Array,
  u8: Uint8Array,
} as const;

type Kind = keyof typeof MAKERS;
type ColumnOf<K extends Kind> = InstanceType<(typeof MAKERS)[K]>;
type Spec = Readonly<Record<string, readonly [kind: Kind, width: number]>>;
/** The typed arrays that a list of columns describes. */
export type Columns<S extends Spec> = { readonly [N in keyof S]: ColumnOf<S[N][0]> };

/** One row a track. Places in the lists of names are places in the contract's; −1 or NaN says that there is none. */
export const TRACK_COLUMNS = {
  timeS: ['f64', 1],
  latitudeDeg: ['f64', 1],
  longitudeDeg: ['f64', 1],
  ageS: ['f32', 1],
  sigmaM: ['f32', 1],
  sigmaMinorM: ['f32', 1],
  sigmaAzimuthDeg: ['f32', 1],
  eastMps: ['f32', 1],
  northMps: ['f32', 1],
  upMps: ['f32', 1],
  altitudeM: ['f32', 1],
  number: ['i32', 1],
  address: ['i32', 1],
  mode3A: ['i32', 1],
  mmsi: ['i32', 1],
  releasedTo: ['u32', 1],
  /** Where the track's rows of contributors end; they start where those of the row before end. */
  contributorsEnd: ['u32', 1],
  flags: ['u16', 1],
  idPrefix: ['u8', 1],
  altitudeKind: ['u8', 1],
  environment: ['u8', 1],
  kind: ['u8', 1],
  identity: ['u8', 1],
  identityBasis: ['u8', 1],
  quality: ['u8', 1],
  /** ASCII, padded with zeros. */
  callsign: ['u8', CALLSIGN_BYTES],
} as const satisfies Spec;

/** One row a contributor of a track. */
export const CONTRIBUTOR_COLUMNS = {
  contributorAgeS: ['f32', 1],
  contributorNumber: ['i32', 1],
  contributorSources: ['u32', 1],
  /** Where its rows of sensors end. */
  sensorsEnd: ['u32', 1],
  contributorNation: ['u8', 1],
  /** 0 where no label is known. */
  contributorLabel: ['u8', 1],
} as const satisfies Spec;

/** One row a contributor, where one came by way of another nation: its place among the nations, or `NO_WAY`. */
export const WAY_COLUMNS = { contributorWay: ['u8', 1] } as const satisfies Spec;
export const NO_WAY = 255;

/** One row an own sensor behind a contributor. */
export const SENSOR_COLUMNS = {
  sensorAgeS: ['f32', 1],
  sensor: ['u16', 1],
} as const satisfies Spec;

export const FrameFlag = {
  exercise: 1,
  simulated: 2,
  emergency: 4,
  coasting: 8,
  duplicateAddress: 16,
} as const;

const aligned = (at: number): number => Math.ceil(at / 8) * 8;

/** Bytes that a header of `headerBytes` and columns of these counts take. */
export function frameBytes(headerBytes: number, header: FrameHeader): number {
  let at = aligned(8 + headerBytes);
  for (const [spec, count] of parts(header)) {
    for (const [kind, width] of Object.values<readonly [Kind, number]>(spec))
      at += aligned(MAKERS[kind].BYTES_PER_ELEMENT * width * count);
  }
  return at;
}

/** Columns over the bytes of a frame; the buffer must be as long as `frameBytes` says. */
export type FrameColumns = Columns<typeof TRACK_COLUMNS> &
  Columns<typeof CONTRIBUTOR_COLUMNS> &
  Columns<typeof SENSOR_COLUMNS> &
  Columns<typeof WAY_COLUMNS>;

export function frameColumns(buffer: ArrayBuffer, headerBytes: number, header: FrameHeader): FrameColumns {
  const columns: Record<string, unknown> = {};
  let at = aligned(8 + headerBytes);
  for (const [spec, count] of parts(header)) {
    for (const [name, [kind, width]] of Object.entries<readonly [Kind, number]>(spec)) {
      columns[name] = new MAKERS[kind](buffer, at, width * count);
      at += aligned(MAKERS[kind].BYTES_PER_ELEMENT * width * count);
    }
  }
  return columns as unknown as FrameColumns;
}

function parts(header: FrameHeader): readonly (readonly [Spec, number])[] {
  return [
    [TRACK_COLUMNS, header.tracks],
    [CONTRIBUTOR_COLUMNS, header.contributors],
    [SENSOR_COLUMNS, header.sensors],
    [WAY_COLUMNS, header.ways ?? 0],
  ];
}
