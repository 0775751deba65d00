/**
 * Symbol identification codes of APP-6D / MIL-STD-2525D: 20 digits.
 *
 * | digits | holds | here |
 * |---|---|---|
 * | 1–2 | version | `10` |
 * | 3 | context | 0 reality, 1 exercise, 2 simulation |
 * | 4 | standard identity | 0 pending … 6 hostile; in an exercise 5 and 6 read joker and faker |
 * | 5–6 | symbol set | `01` air, `30` sea surface |
 * | 7 | status | 0 present |
 * | 8, 9–10 | headquarters, echelon | `000` |
 * | 11–16 | entity, type, subtype | the table below |
 * | 17–20 | modifiers | `0000` |
 *
 * Source: MIL-STD-2525D (2014) appendix A (codes), tables A-I to A-IX (air), D-I to D-III (sea surface).
 */
import type { TrackView } from '@musubi/node/contract';

type Identity = TrackView['identity'];
type Kind = TrackView['kind'];

const STANDARD_IDENTITY: Readonly<Record<Identity, string>> = {
  pending: '0',
  unknown: '1',
  'assumed-friend': '2',
  friend: '3',
  neutral: '4',
  suspect: '5',
  hostile: '6',
};

const SYMBOL_SET = { air: '01', surface: '30' } as const;

/** Entity codes by kind. A frame without an icon (`000000`) says that nobody said what it is. */
export const ENTITY: Readonly<Record<Kind, { readonly set: '01' | '30' | null; readonly code: string }>> = {
  unknown: { set: null, code: '000000' },
  aircraft: { set: '01', code: '000000' },
  airliner: { set: '01', code: '120100' },
  'light-aircraft': { set: '01', code: '120100' },
  rotorcraft: { set: '01', code: '120200' },
  'military-aircraft': { set: '01', code: '110100' },
  'uncrewed-aircraft': { set: '01', code: '110300' },
  vessel: { set: '30', code: '000000' },
  'cargo-vessel': { set: '30', code: '140101' },
  tanker: { set: '30', code: '140109' },
  'fishing-vessel': { set: '30', code: '140200' },
  'passenger-vessel': { set: '30', code: '140110' },
  'military-vessel': { set: '30', code: '120000' },
};

/** Digit 3. Inside an exercise the exercise mark wins: its identities are those of the exercise. */
function contextDigit(exercise: boolean, simulated: boolean): string {
  if (exercise) return '1';
  return simulated ? '2' : '0';
}

/** What decides a symbol. */
export type Symbolised = Pick<TrackView, 'identity' | 'environment' | 'kind' | 'exercise' | 'simulated'>;

/** The SIDC of a track. A kind that contradicts the environment is dropped, not the environment. */
export function sidcOf(track: Symbolised): string {
  const set = SYMBOL_SET[track.environment];
  const entity = ENTITY[track.kind] ?? ENTITY.unknown;
  const code = entity.set === set ? entity.code : '000000';
  const identity = STANDARD_IDENTITY[track.identity] ?? STANDARD_IDENTITY.unknown;
  return `10${contextDigit(track.exercise, track.simulated)}${identity}${set}0000${code}0000`;
}
