import { existsSync } from 'node:fs';
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

interface Scores {
  readonly gospa: number;
  readonly completeness: number;
  readonly spuriousness: number;
  readonly positionRmsM: number;
  readonly idChangesPerS: number;
  readonly longestTrackShare: number;
  readonly nees: number;
}

interface Scorer {
  readScenario(folder: URL): unknown;
  runScenario(scenario: unknown, options: { parameters?: Readonly<Record<string, boolean>> }): Scores;
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

async function scorer(): Promise<Scorer> {
  return (await import(SCORER.href)) as Scorer;
}
