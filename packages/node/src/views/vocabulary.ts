import { AltitudeKind, Flag, SourceKind, TargetKind } from '@musubi/model';
import type { SOURCES, TARGET_KINDS } from '../contract.ts';

type TargetKindName = (typeof TARGET_KINDS)[number];
type SourceName = (typeof SOURCES)[number];

const TARGET_NAMES: Readonly<Record<number, TargetKindName>> = {
  [TargetKind.unknown]: 'unknown',
  [TargetKind.aircraft]: 'aircraft',
  [TargetKind.airliner]: 'airliner',
  [TargetKind.lightAircraft]: 'light-aircraft',
  [TargetKind.rotorcraft]: 'rotorcraft',
  [TargetKind.militaryAircraft]: 'military-aircraft',
  [TargetKind.uncrewedAircraft]: 'uncrewed-aircraft',
  [TargetKind.vessel]: 'vessel',
  [TargetKind.cargoVessel]: 'cargo-vessel',
  [TargetKind.tanker]: 'tanker',
  [TargetKind.fishingVessel]: 'fishing-vessel',
  [TargetKind.passengerVessel]: 'passenger-vessel',
  [TargetKind.militaryVessel]: 'military-vessel',
};

const SOURCE_NAMES: readonly (readonly [bit: number, name: SourceName])[] = [
  [SourceKind.psr, 'psr'],
  [SourceKind.ssr, 'ssr'],
  [SourceKind.modeS, 'mode-s'],
  [SourceKind.adsb, 'ads-b'],
  [SourceKind.ais, 'ais'],
  [SourceKind.airborne, 'airborne'],
  [SourceKind.systemTrack, 'system-track'],
];

export function targetKindName(kind: number): TargetKindName {
  return TARGET_NAMES[kind] ?? 'unknown';
}

export function sourceNames(sourceKinds: number): SourceName[] {
  return SOURCE_NAMES.filter(([bit]) => (sourceKinds & bit) !== 0).map(([, name]) => name);
}

/** The bits of the named kinds: `sourceNames` backwards. */
export function sourceBits(names: readonly SourceName[]): number {
  return SOURCE_NAMES.reduce((bits, [bit, name]) => (names.includes(name) ? bits | bit : bits), 0);
}

export function altitudeKindName(kind: number): 'none' | 'pressure' | 'geometric' {
  if (kind === AltitudeKind.pressure) return 'pressure';
  return kind === AltitudeKind.geometric ? 'geometric' : 'none';
}

/** Vessels and whatever says it is on the ground are surface; all else is air. */
export function environmentOf(targetKind: number, mmsi: number): 'air' | 'surface' {
  return mmsi >= 0 || targetKind >= TargetKind.vessel ? 'surface' : 'air';
}

export function addressText(address: number): string | null {
  return address < 0 ? null : address.toString(16).toUpperCase().padStart(6, '0');
}

export function mode3AText(code: number): string | null {
  return code < 0 ? null : code.toString(8).padStart(4, '0');
}

export interface FlagView {
  readonly exercise: boolean;
  readonly simulated: boolean;
  readonly emergency: boolean;
  readonly coasting: boolean;
  readonly duplicateAddress: boolean;
}

export function flagView(flags: number): FlagView {
  return {
    exercise: (flags & Flag.exercise) !== 0,
    simulated: (flags & Flag.simulated) !== 0,
    emergency: (flags & Flag.emergency) !== 0,
    coasting: (flags & Flag.coasting) !== 0,
    duplicateAddress: (flags & Flag.duplicateAddress) !== 0,
  };
}
