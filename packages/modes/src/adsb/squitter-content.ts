import {
  type Fields,
  isSoundLayout,
  type Layout,
  REGISTER_START,
  readLayout,
  type ValuesOf,
  writeLayout,
} from '../layout.ts';
import { copyRegister, placeRegister } from '../register/register-bytes.ts';
import { airbornePosition } from './airborne-position.ts';
import { advisoryBroadcast, emergencyStatus } from './aircraft-status.ts';
import { readRegister, typeCode } from './extended-squitter.ts';
import { identification } from './identification.ts';
import {
  airborneStatusV1,
  airborneStatusV2,
  readVersion,
  statusV0,
  surfaceStatusV1,
  surfaceStatusV2,
} from './operational-status.ts';
import { surfacePosition } from './surface-position.ts';
import { targetState, targetStateSubtype, targetStateV1 } from './target-state.ts';
import { airspeed, airspeedSupersonic, groundVelocity, groundVelocitySupersonic } from './velocity.ts';

/** The layouts of what an extended squitter can carry, by the name that records bear. */
const CONTENTS = {
  identification,
  'surface-position': surfacePosition,
  'airborne-position': airbornePosition,
  'ground-velocity': groundVelocity,
  'ground-velocity-supersonic': groundVelocitySupersonic,
  airspeed,
  'airspeed-supersonic': airspeedSupersonic,
  emergency: emergencyStatus,
  'advisory-broadcast': advisoryBroadcast,
  'target-state-v1': targetStateV1,
  'target-state-v2': targetState,
  'status-v0': statusV0,
  'airborne-status-v1': airborneStatusV1,
  'surface-status-v1': surfaceStatusV1,
  'airborne-status-v2': airborneStatusV2,
  'surface-status-v2': surfaceStatusV2,
} as const;

type ContentName = keyof typeof CONTENTS;
const LAYOUTS: Readonly<Record<ContentName, Layout<Fields>>> = CONTENTS;

/** Content that is reserved, for national use, or not read: its type code and the seven bytes. */
export interface OtherContent {
  kind: 'other';
  typeCode: number;
  me: Uint8Array;
}

/** What an extended squitter says, told by `kind`. Values that are not available are null. */
export type SquitterContent =
  | { [K in ContentName]: { kind: K } & ValuesOf<(typeof CONTENTS)[K]> }[ContentName]
  | OtherContent;

const VELOCITIES: readonly (ContentName | 'other')[] = [
  'other',
  'ground-velocity',
  'ground-velocity-supersonic',
  'airspeed',
  'airspeed-supersonic',
];
const STATUSES: readonly (readonly ContentName[])[] = [
  ['status-v0', 'status-v0'],
  ['airborne-status-v1', 'surface-status-v1'],
  ['airborne-status-v2', 'surface-status-v2'],
];

/** Which content this is; type code 0 is an airborne position without the position. */
function kindOf(message: Uint8Array): ContentName | 'other' {
  const code = typeCode(message);
  const subtype = readRegister(message, 6, 3);
  if (code === 0 || (code >= 9 && code <= 18) || (code >= 20 && code <= 22)) return 'airborne-position';
  if (code <= 4) return 'identification';
  if (code <= 8) return 'surface-position';
  if (code === 19) return VELOCITIES[subtype] ?? 'other';
  if (code === 28 && subtype === 1) return 'emergency';
  if (code === 28 && subtype === 2) return 'advisory-broadcast';
  if (code === 29) return (['target-state-v1', 'target-state-v2'] as const)[targetStateSubtype(message)] ?? 'other';
  if (code === 31) return STATUSES[readVersion(message)]?.[subtype] ?? 'other';
  return 'other';
}

/** Reads the register that a long reply carries as the content of an extended squitter. */
export function readContent(message: Uint8Array): SquitterContent {
  const kind = kindOf(message);
  if (kind === 'other') return readOther(message);
  return { kind, ...readLayout(LAYOUTS[kind], message, REGISTER_START) } as SquitterContent;
}

/** The register as it stands. */
export function readOther(message: Uint8Array): OtherContent {
  return { kind: 'other', typeCode: typeCode(message), me: copyRegister(message) };
}

/** @throws ModesError `value-out-of-range`. */
export function writeContent(message: Uint8Array, content: SquitterContent): void {
  if (content.kind === 'other') placeRegister(message, content.me);
  else writeLayout(LAYOUTS[content.kind], message, REGISTER_START, content);
}

/** False when the content says what the standard does not allow. */
export function isSoundContent(message: Uint8Array): boolean {
  const kind = kindOf(message);
  return kind !== 'other' && isSoundLayout(LAYOUTS[kind], message, REGISTER_START);
}
