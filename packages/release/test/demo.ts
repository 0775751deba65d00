import { readdirSync, readFileSync } from 'node:fs';
import { createRegister, parseInstrument, type Register, recordEvent } from '@musubi/agreements';
import {
  type AgreementEvent,
  clearTrack,
  createTrackBatch,
  type Label,
  type Sensor,
  type TrackBatch,
} from '@musubi/model';
import { DEMO_POLICIES, type ReleaseContext } from '../src/index.ts';

/** The demonstration's world in small: its instruments, four Japanese sensors, and some tracks. */

export const NOW_S = Date.UTC(2026, 6, 1) / 1000;
const folder = new URL('../../agreements/instruments/', import.meta.url);

export function demoRegister(): Register {
  const instruments = readdirSync(folder).map((name) => {
    const result = parseInstrument(readFileSync(new URL(name, folder), 'utf8'), name);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return result.instrument;
  });
  return createRegister(instruments);
}

export function record(register: Register, event: Partial<AgreementEvent>): Register {
  const whole: AgreementEvent = {
    instrument: 'jpn-usa-air-picture',
    type: 'suspended',
    by: 'JPN',
    scope: 'whole',
    effectiveS: NOW_S,
    reason: '',
    ...event,
  };
  const result = recordEvent(register, whole, whole.effectiveS);
  if ('problem' in result) throw new Error(result.problem.message);
  return result.register;
}

export function demoContext(change: Partial<ReleaseContext> = {}): ReleaseContext {
  return {
    self: 'JPN',
    recipient: 'USA',
    purpose: 'air-surveillance-exercise',
    nowS: NOW_S,
    register: demoRegister(),
    policies: DEMO_POLICIES,
    ...change,
  };
}

export function demoLabel(change: Partial<Label> = {}): Label {
  return {
    policy: 'JPN-DEMO',
    classification: 'LIMITED',
    caveats: [],
    releasableTo: ['AUS', 'USA'],
    originator: 'JPN',
    createdS: 0,
    ...change,
  };
}

export function demoSensor(index: number, change: Partial<Sensor> = {}): Sensor {
  return {
    id: `JPN-R${index + 1}`,
    index,
    nation: 'JPN',
    name: `Radar ${index + 1}`,
    kind: 'radar',
    label: demoLabel(),
    periodS: 10,
    rangeMaxM: 400_000,
    detectionProbability: 0.9,
    accuracy: { sigmaRangeM: 50, sigmaAzimuthRad: 0.001, sigmaAltitudeM: 10, sigmaPositionM: 50 },
    exercise: true,
    simulated: true,
    ...change,
  };
}

/** R1 to everybody, R2 to the USA alone, R3 to nobody, an AIS feed to everybody. */
export function demoSensors(): Sensor[] {
  return [
    demoSensor(0),
    demoSensor(1, { label: demoLabel({ releasableTo: ['USA'] }) }),
    demoSensor(2, { label: demoLabel({ releasableTo: [] }) }),
    demoSensor(3, { id: 'JPN-AIS', kind: 'ais' }),
  ];
}

export interface TrackSpec {
  readonly number: number;
  /** Places in the sensor table. */
  readonly from: readonly number[];
  readonly vessel?: boolean;
  readonly flags?: number;
  readonly latitudeDeg?: number;
  readonly longitudeDeg?: number;
}

export function trackBatch(specs: readonly TrackSpec[], sensorCount = 4): TrackBatch {
  const batch = createTrackBatch(specs.length + 1, sensorCount);
  for (const [row, spec] of specs.entries()) {
    clearTrack(batch, row);
    batch.number[row] = spec.number;
    batch.timeS[row] = NOW_S - 1;
    batch.latitudeRad[row] = ((spec.latitudeDeg ?? 30) * Math.PI) / 180;
    batch.longitudeRad[row] = ((spec.longitudeDeg ?? 130) * Math.PI) / 180;
    batch.horizontalCovariance.fill(0, row * 10, row * 10 + 10);
    for (const term of [0, 4]) batch.horizontalCovariance[row * 10 + term] = 2500;
    batch.eastMps[row] = 100;
    batch.northMps[row] = 50;
    batch.altitudeM[row] = 9000;
    batch.address[row] = 0x840000 + spec.number;
    batch.mode3A[row] = 0o1234;
    batch.callsign.set([65, 66, 67], row * 20);
    batch.targetKind[row] = spec.vessel ? 16 : 1;
    batch.flags[row] = spec.flags ?? 0;
    batch.contributorSensor[row * 8] = spec.from[0] ?? 0xffff;
    batch.contributorTimeS[row * 8] = NOW_S - 1;
    for (const place of spec.from) {
      const word = row * batch.lineageWords + (place >>> 5);
      batch.lineage[word] = (batch.lineage[word] as number) | (1 << (place & 31));
    }
  }
  batch.count = specs.length;
  return batch;
}
