import {
  AGREEMENT_EVENT_TYPES,
  CAVEATS,
  type Caveat,
  IDENTITIES,
  IDENTITY_BASES,
  type NationCode,
  SENSOR_KINDS,
} from '@musubi/model';
import { type Static, Type } from 'typebox';
import { ROLES } from '../contract.ts';
import { oneOf } from '../one-of.ts';
import { ConsoleTls, SignInConfig } from './sign-in.ts';

const Nation = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 3166-1 alpha-3 code, e.g. JPN' });
const Port = Type.Integer({ minimum: 1, maximum: 65535 });
const Path = Type.String({ minLength: 1, description: 'Path, relative to this file' });
const closed = { additionalProperties: false };

const Address = Type.Object(
  { host: Type.Optional(Type.String({ default: '127.0.0.1', description: 'Loopback unless set' })), port: Port },
  closed,
);

const Position = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90, description: 'Degrees north' }),
    longitude: Type.Number({ minimum: -180, maximum: 180, description: 'Degrees east' }),
    height: Type.Number({ minimum: -500, maximum: 30000, description: 'Metres above the WGS-84 ellipsoid' }),
  },
  closed,
);

const Accuracy = Type.Object(
  {
    rangeM: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
    azimuthDeg: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 30 })),
    elevationDeg: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 30 })),
    altitudeM: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
    positionM: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
  },
  { ...closed, description: 'One standard deviation each' },
);

const labelFields = {
  classification: Type.String({ minLength: 1 }),
  caveats: Type.Optional(Type.Array(oneOf(CAVEATS))),
  releasableTo: Type.Array(Nation, { description: 'Partners; an empty list means nobody but this nation' }),
};

const LabelConfigSchema = Type.Object(
  {
    ...labelFields,
    succession: Type.Optional(
      Type.Object(
        {
          at: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}Z)?$', description: 'UTC' }),
          ...labelFields,
        },
        { ...closed, description: 'What the label becomes on a date, e.g. a downgrade' },
      ),
    ),
  },
  closed,
);

/** A label as the configuration says it. Policy and originator are the node's. */
export interface LabelConfig {
  readonly classification: string;
  readonly caveats?: readonly Caveat[];
  readonly releasableTo: readonly NationCode[];
  readonly succession?: LabelConfig & { readonly at: string };
}

export const SensorConfig = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Za-z0-9._-]{1,32}$' }),
    name: Type.Optional(Type.String({ maxLength: 80 })),
    nameJa: Type.Optional(Type.String({ maxLength: 80, description: 'The name that the console shows in Japanese' })),
    kind: oneOf(SENSOR_KINDS),
    format: oneOf(['asterix', 'beast', 'nmea']),
    input: Type.String({
      pattern: '^(injects:|(udp|tcp)://[^:/?]+:[0-9]{1,5}(\\?(source|on)=[0-9.]+(&(source|on)=[0-9.]+)?)?)$',
      description:
        'udp://HOST:PORT is listened on, tcp://HOST:PORT is connected to; udp://GROUP:PORT joins a multicast group, ?source=ADDRESS takes one sender’s datagrams alone, &on=ADDRESS joins on that interface. injects: is for the one simulated sensor that plays the injects of exercises',
    }),
    source: Type.Optional(
      Type.Object(
        { sac: Type.Integer({ minimum: 0, maximum: 255 }), sic: Type.Integer({ minimum: 0, maximum: 255 }) },
        closed,
      ),
    ),
    position: Type.Optional(Position),
    periodS: Type.Optional(Type.Number({ minimum: 0.1, maximum: 600 })),
    rangeMaxKm: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 5000 })),
    detectionProbability: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 1 })),
    accuracy: Type.Optional(Accuracy),
    label: LabelConfigSchema,
    exercise: Type.Optional(Type.Boolean()),
    simulated: Type.Optional(Type.Boolean()),
  },
  closed,
);
export type SensorConfig = Static<typeof SensorConfig>;

export const PeerConfig = Type.Object(
  {
    nation: Nation,
    connect: Type.Optional(Address),
    authority: Path,
    journalKey: Path,
    ledgerKey: Type.Optional(Path),
    witnessKey: Type.Optional(Path),
  },
  {
    ...closed,
    description:
      'A partner: its pinned authority and keys. Without `connect` it is waited for. With `ledgerKey` and `witnessKey` the two witness each other’s ledgers.',
  },
);
export type PeerConfig = Static<typeof PeerConfig>;

/** A nation without a link to this node whose tracks partners may pass on to it. */
export const OriginConfig = Type.Object(
  { nation: Nation, journalKey: Path },
  {
    ...closed,
    description: 'A nation that is no partner and whose signed tracks partners may pass on: its pinned key',
  },
);

const IcaoAddress = Type.String({ pattern: '^[0-9A-Fa-f]{6}$', description: 'Six hex digits, in quotes' });
const Mode3A = Type.String({ pattern: '^[0-7]{4}$', description: 'Four octal digits, in quotes' });

export const IdentityRuleConfig = Type.Object(
  {
    address: Type.Optional(Type.Object({ from: IcaoAddress, to: IcaoAddress }, closed)),
    mode3A: Type.Optional(Type.Object({ from: Mode3A, to: Mode3A }, closed)),
    callsign: Type.Optional(Type.String({ minLength: 1, maxLength: 8, description: 'Prefix' })),
    identity: oneOf(IDENTITIES),
    basis: oneOf(IDENTITY_BASES),
    label: Type.Optional(LabelConfigSchema),
  },
  { ...closed, description: 'Without a label its claims stay with this nation' },
);

export const NodeConfigFile = Type.Object(
  {
    nation: Nation,
    policy: Type.String({ minLength: 1, description: 'Security policy of this nation’s labels' }),
    exercise: Type.Boolean({ description: 'Marks everything this node shows as an exercise' }),
    purpose: Type.String({ minLength: 1, description: 'For which information is asked and released' }),
    data: Path,
    agreements: Path,
    console: Type.Object({ ...Address.properties, tls: Type.Optional(ConsoleTls) }, closed),
    link: Type.Object({ listen: Address, certificate: Path, key: Path, authority: Path }, closed),
    keys: Type.Object({ ledger: Path, journal: Path, witness: Type.Optional(Path) }, closed),
    sensors: Type.Array(SensorConfig, { maxItems: 1000 }),
    peers: Type.Array(PeerConfig, { maxItems: 100 }),
    origins: Type.Optional(Type.Array(OriginConfig, { maxItems: 100 })),
    history: Type.Optional(
      Type.Object(
        {
          everyS: Type.Optional(Type.Number({ minimum: 1, maximum: 600, default: 5 })),
          megabytesMax: Type.Optional(
            Type.Number({ minimum: 0, maximum: 1_000_000, default: 500, description: '0 keeps no history' }),
          ),
        },
        { ...closed, description: 'How often a picture is kept to look back at, and how much is kept in all' },
      ),
    ),
    identification: Type.Optional(Type.Array(IdentityRuleConfig, { maxItems: 1000 })),
    twoPersonActs: Type.Optional(
      Type.Array(oneOf(AGREEMENT_EVENT_TYPES), {
        uniqueItems: true,
        description: 'Acts on instruments that one person asks for and another confirms',
      }),
    ),
    signIn: Type.Optional(SignInConfig),
    tokens: Type.Optional(
      Type.Array(
        Type.Object(
          {
            name: Type.String({ minLength: 1 }),
            role: oneOf(ROLES),
            sha256: Type.String({
              pattern: '^[0-9a-f]{64}$',
              description: 'Of the token; the token itself is not kept',
            }),
          },
          closed,
        ),
      ),
    ),
  },
  { ...closed, $id: 'https://musubi.example/schema/node.schema.json', title: 'Configuration of a Musubi node' },
);
export type NodeConfigFile = Static<typeof NodeConfigFile>;
