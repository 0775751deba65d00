// Scores the tracker on recorded scenarios beside the reference's figures.
//   npx tsc -b packages/tracker packages/metrics && node packages/tracker/bench/score.mjs [--ignore-identity] [name…]
import { existsSync } from 'node:fs';
import { readScenario, runScenario } from './scenario.mjs';

/** Mean GOSPA of the reference at its best setting for each scenario (README of the recordings). */
const REFERENCE = { small_s1: 806, medium_s1: 1820, medium_s1_bias: 2466, dense_s1: 1627, manoeuvre_s1: 1851 };
const root = new URL('../../../../shared/data/tracking/', import.meta.url);
const names = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const ignoreIdentity = process.argv.includes('--ignore-identity');
const given = process.argv.find((a) => a.startsWith('--parameters='));
const parameters = given === undefined ? {} : JSON.parse(given.slice('--parameters='.length));

const rows = [];
for (const name of names.length > 0 ? names : Object.keys(REFERENCE)) {
  const folder = new URL(`${name}/`, root);
  if (!existsSync(folder)) {
    console.log(`${name}: not here, left out`);
    continue;
  }
  const r = runScenario(readScenario(folder), { ignoreIdentity, parameters });
  rows.push({
    scenario: name,
    gospa: r.gospa.toFixed(0),
    reference: REFERENCE[name],
    ratio: (r.gospa / REFERENCE[name]).toFixed(3),
    localisation: r.localisation.toFixed(0),
    missed: r.missed.toFixed(3),
    false: r.spurious.toFixed(3),
    completeness: r.completeness.toFixed(4),
    spurious: r.spuriousness.toFixed(4),
    rms: r.positionRmsM.toFixed(0),
    'velocity m/s': r.velocityErrorMps.toFixed(1),
    'id changes/min': (60 * r.idChangesPerS).toFixed(4),
    longest: r.longestTrackShare.toFixed(3),
    nees: r.nees.toFixed(2),
    'plots/s': r.plotsPerS.toFixed(0),
    confirmed: r.counters.tracksConfirmed,
  });
}
console.table(rows);
