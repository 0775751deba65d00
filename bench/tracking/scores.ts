import { existsSync } from 'node:fs';
import type { Sensor } from '@musubi/model';
import type { Row } from '../measure/report.ts';

/** What the reference's README tells of it, at its best setting for each recording. */
interface Reference {
  readonly gospa: number;
  readonly completeness: number;
  readonly spurious: number;
  readonly rmsM: number;
  readonly idChangesPerMin: number;
  readonly longest: number;
}

const REFERENCES: Readonly<Record<string, Reference>> = {
  small_s1: { gospa: 806, completeness: 0.999, spurious: 0.003, rmsM: 175, idChangesPerMin: 0, longest: 0.999 },
  medium_s1: { gospa: 1820, completeness: 0.999, spurious: 0.001, rmsM: 175, idChangesPerMin: 0.009, longest: 0.988 },
  medium_s1_bias: {
    gospa: 2466,
    completeness: 0.999,
    spurious: 0.001,
    rmsM: 240,
    idChangesPerMin: 0.005,
    longest: 0.985,
  },
  dense_s1: { gospa: 1627, completeness: 1, spurious: 0, rmsM: 213, idChangesPerMin: 0.088, longest: 0.921 },
  manoeuvre_s1: { gospa: 1851, completeness: 1, spurious: 0, rmsM: 345, idChangesPerMin: 0.003, longest: 0.995 },
};

/** What is switched off to show what it earns. */
const ABLATIONS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'registration off': { registration: false },
  'joint association off': { jointAssociation: false },
  'interacting models off': { interactingModels: false },
  'dormancy off': { dormancy: false },
};

/** Statements of sensors.json that are wrong: noise by a factor, probability of detection instead of 0.9. */
const MISSTATED: Readonly<Record<string, { noise: number; detection: number | undefined }>> = {
  'noise × 0.7': { noise: 0.7, detection: undefined },
  'noise × 1.3': { noise: 1.3, detection: undefined },
  'Pd 0.8 for 0.9': { noise: 1, detection: 0.8 },
  'noise × 1.3, Pd 0.8': { noise: 1.3, detection: 0.8 },
};
/** The same flight with and without biases. */
const UNBIASED = 'medium_s1';
const BIASED = 'medium_s1_bias';

interface Recording {
  readonly sensors: readonly Sensor[];
}

interface Scores {
  readonly gospa: number;
  /** The same after the first two minutes. */
  readonly laterGospa: number;
  readonly completeness: number;
  readonly spuriousness: number;
  readonly positionRmsM: number;
  readonly idChangesPerS: number;
  readonly longestTrackShare: number;
  readonly nees: number;
}

interface Scorer {
  readScenario(folder: URL): Recording;
  runScenario(scenario: Recording, options: { parameters?: Readonly<Record<string, boolean>> }): Scores;
}

const RECORDINGS = new URL('../../../../shared/data/tracking/', import.meta.url);
const SCORER = new URL('../../../packages/tracker/bench/scenario.mjs', import.meta.url);

/** The recordings that are here. */
export function recordings(): string[] {
  return Object.keys(REFERENCES).filter((name) => existsSync(new URL(`${name}/`, RECORDINGS)));
}

/** Each recording scored without identities, beside the reference; one set of parameters. */
export async function scoreRows(names: readonly string[]): Promise<Row[]> {
  const { readScenario, runScenario } = await scorer();
  return names.map((name) => {
    const reference = REFERENCES[name] as Reference;
    const ours = runScenario(readScenario(new URL(`${name}/`, RECORDINGS)), {});
    const both = (mine: number, theirs: number, digits: number): string =>
      `${mine.toFixed(digits)} / ${theirs.toFixed(digits)}`;
    return {
      recording: name,
      'GOSPA m': both(ours.gospa, reference.gospa, 0),
      ratio: ours.gospa / reference.gospa,
      completeness: both(ours.completeness, reference.completeness, 3),
      spurious: both(ours.spuriousness, reference.spurious, 3),
      'RMS m': both(ours.positionRmsM, reference.rmsM, 0),
      'id changes a min': both(60 * ours.idChangesPerS, reference.idChangesPerMin, 3),
      'longest share': both(ours.longestTrackShare, reference.longest, 3),
      NEES: ours.nees,
    };
  });
}

/** GOSPA (m) of each recording with one part switched off at a time. */
export async function ablationRows(names: readonly string[]): Promise<Row[]> {
  const { readScenario, runScenario } = await scorer();
  const all = names.map((name) => readScenario(new URL(`${name}/`, RECORDINGS)));
  return Object.entries({ whole: {}, ...ABLATIONS }).map(([variant, parameters]) => {
    const scores = all.map((scenario) => runScenario(scenario, { parameters }).gospa);
    return { variant, ...Object.fromEntries(names.map((name, i) => [name, Math.round(scores[i] as number)])) };
  });
}

/**
 * What registration does where there is bias and where there is none: GOSPA (m) after two minutes, and how much more
 * it is than without bias, or than with registration off (%).
 */
export async function registrationRows(names: readonly string[]): Promise<Row[]> {
  const { readScenario, runScenario } = await scorer();
  const later = (name: string, registration: boolean): number =>
    runScenario(readScenario(new URL(`${name}/`, RECORDINGS)), { parameters: { registration } }).laterGospa;
  const on = new Map(names.map((name) => [name, later(name, true)]));
  return names.map((name) => {
    const off = later(name, false);
    const unbiased = name === BIASED ? (on.get(UNBIASED) ?? Number.NaN) : off;
    const ours = on.get(name) as number;
    return {
      recording: name,
      'with m': Math.round(ours),
      'without m': Math.round(off),
      against: name === BIASED ? `${UNBIASED}, with` : 'without',
      'more %': 100 * (ours / unbiased - 1),
      'wanted at most %': name === BIASED ? 5 : 1,
    };
  });
}

/** GOSPA (m) where the sensors are stated wrong, and how much more that is (%); 10 % is wanted at most. */
export async function misstatedRows(names: readonly string[]): Promise<Row[]> {
  const { readScenario, runScenario } = await scorer();
  const all = names.map((name) => readScenario(new URL(`${name}/`, RECORDINGS)));
  const right = all.map((scenario) => runScenario(scenario, {}).gospa);
  return Object.entries(MISSTATED).map(([variant, wrong]) => {
    const scores = all.map((scenario) => runScenario(misstated(scenario, wrong), {}).gospa);
    const cells = names.map((name, i) => {
      const more = 100 * ((scores[i] as number) / (right[i] as number) - 1);
      return [name, `${(scores[i] as number).toFixed(0)} (${more < 0 ? '−' : '+'}${Math.abs(more).toFixed(1)} %)`];
    });
    return { stated: variant, ...Object.fromEntries(cells) };
  });
}

function misstated(
  scenario: Recording,
  { noise, detection }: { noise: number; detection: number | undefined },
): Recording {
  const sensors = scenario.sensors.map((sensor) => ({
    ...sensor,
    detectionProbability: detection ?? sensor.detectionProbability,
    accuracy: {
      ...sensor.accuracy,
      sigmaRangeM: noise * sensor.accuracy.sigmaRangeM,
      sigmaAzimuthRad: noise * sensor.accuracy.sigmaAzimuthRad,
      sigmaAltitudeM: noise * sensor.accuracy.sigmaAltitudeM,
    },
  }));
  return { ...scenario, sensors };
}

async function scorer(): Promise<Scorer> {
  return (await import(SCORER.href)) as Scorer;
}
