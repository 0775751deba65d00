/** How the node is: its sensors, its partners, its alarms. */
import { SENSOR_KINDS } from '@musubi/model';
import { type Static, Type } from 'typebox';
import { Nation, Nullable, TimeS } from './contract-shapes.ts';
import { oneOf } from './one-of.ts';

export const SensorView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  nameJa: Nullable(Type.String()),
  kind: oneOf(SENSOR_KINDS),
  state: oneOf(['waiting', 'ok', 'silent']),
  latitudeDeg: Nullable(Type.Number()),
  longitudeDeg: Nullable(Type.Number()),
  rangeMaxM: Type.Number(),
  plotsPerS: Type.Number(),
  plots: Type.Integer(),
  errors: Type.Integer(),
  lastHeardS: Nullable(TimeS),
  exercise: Type.Boolean(),
  simulated: Type.Boolean(),
  releasableTo: Type.Array(Nation),
  /** What the own tracker found it to be off by; null for sensors that have no such errors. */
  registration: Nullable(
    Type.Object({
      rangeBiasM: Type.Number(),
      rangeGain: Type.Number({ description: 'Metres too much for each metre of range' }),
      azimuthBiasDeg: Type.Number(),
      timeBiasMs: Type.Number(),
      applied: Type.Boolean({ description: 'The evidence supports it, and it is taken off the plots' }),
      wild: Type.Boolean({ description: 'The sensor contradicts the others, and its plots weigh little' }),
    }),
  ),
});
export type SensorView = Static<typeof SensorView>;

export const PeerView = Type.Object({
  nation: Nation,
  state: oneOf(['connecting', 'connected', 'down', 'refused']),
  connectedSinceS: Nullable(TimeS),
  lastFrameS: Nullable(TimeS),
  lagMs: Nullable(Type.Number()),
  framesSent: Type.Integer(),
  framesReceived: Type.Integer(),
  /** Tracks in the last frame to this partner, and those of its tracker's rows that were held back. */
  tracksReleased: Type.Integer(),
  tracksWithheld: Type.Integer(),
  tracksReceived: Type.Integer(),
  /** What is on its way to this partner: bytes that wait for the line, and entries that wait for it or for terms. */
  bytesWaiting: Type.Integer(),
  entriesWaiting: Type.Integer(),
  /** How many entries of this node's ledger it has witnessed; null where it is not asked to. */
  witnessedSize: Nullable(Type.Integer()),
  withheldSensors: Type.Array(Type.String()),
});
export type PeerView = Static<typeof PeerView>;

export const AlarmView = Type.Object({
  code: Type.String(),
  rank: oneOf(['high', 'medium', 'low']),
  /** Which text it is, and what stands in it; `message` says the same in English, `messageJa` in Japanese. */
  text: Type.String(),
  parameters: Type.Record(Type.String(), Type.String()),
  message: Type.String(),
  messageJa: Type.String({ description: 'The same in Japanese' }),
  sinceS: TimeS,
  acknowledged: Nullable(Type.Object({ by: Type.String(), atS: TimeS })),
});
export type AlarmView = Static<typeof AlarmView>;

export const Status = Type.Object({
  nation: Nation,
  version: Type.String(),
  timeS: TimeS,
  startedS: TimeS,
  exercise: Type.Boolean(),
  tracks: Type.Object({ own: Type.Integer(), partners: Type.Integer(), joint: Type.Integer() }),
  sensors: Type.Array(SensorView),
  peers: Type.Array(PeerView),
  ledger: Type.Object({
    size: Type.Integer(),
    root: Type.String(),
    /** How far partners have cosigned it; absent where nobody witnesses it. */
    witnessed: Type.Optional(
      Type.Object({
        size: Type.Integer({ description: 'Of the latest checkpoint with enough cosignatures; 0 for none' }),
        by: Type.Array(Nation),
        quorum: Type.Integer({ description: 'Cosignatures it takes: more than half of the witnesses' }),
        timeS: Nullable(TimeS),
      }),
    ),
  }),
  /** What the node's process needs; absent where nobody measures it. */
  load: Type.Optional(
    Type.Object({
      busy: Type.Number({ description: 'Share of the last seconds in which its main thread worked, 0 to 1' }),
      memoryBytes: Type.Integer({ description: 'Resident memory of the process' }),
      roundsSkipped: Type.Integer({ description: 'Rounds left out since the start because the disk was slow' }),
    }),
  ),
  /** The one to look at first comes first. */
  alarms: Type.Array(AlarmView),
});
export type Status = Static<typeof Status>;
