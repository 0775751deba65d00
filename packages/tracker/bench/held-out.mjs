// Scores the tracker on scenarios made with other seeds, and tells what each part of it earns.
//   npx tsc -b packages/tracker packages/metrics && node packages/tracker/bench/held-out.mjs [--ablations] [seed…]
import { makeScenario } from './make.mjs';
import { runScenario } from './scenario.mjs';

const CASES = {
  small: { targets: 20 },
  medium: { targets: 100 },
  'medium biased': { targets: 100, biased: true },
  'medium biased, gain 5e-4, time 0.1 s': { targets: 100, biased: true, gain: 5e-4, time: 0.1 },
  'medium, noise stated 0.7': { targets: 100, noise: 0.7 },
  'medium, noise stated 1.3': { targets: 100, noise: 1.3 },
  'medium, Pd stated 0.8': { targets: 100, pd: 0.8 },
  'medium, 7 radars': { targets: 100, radars: 7 },
  'medium, 1 radar': { targets: 100, radars: 1 },
  'medium, 2 radars': { targets: 100, radars: 2 },
  'medium, no Mode C': { targets: 100, codes: false },
  'medium, elevations': { targets: 100, raised: ['A', 'C'] },
  'medium, elevations and no Mode C': { targets: 100, codes: false, raised: ['A', 'B', 'C', 'D'] },
  'medium, heights in clutter': { targets: 100, falseHeights: 1 },
  'medium, clutter five times': { targets: 100, clutter: 100 },
  dense: { targets: 60, durationS: 300, clutter: 100, mix: 'dense' },
  'dense biased': { targets: 60, durationS: 300, clutter: 100, mix: 'dense', biased: true },
  manoeuvre: { targets: 30, mix: 'manoeuvre' },
};
const seeds = process.argv
  .slice(2)
  .filter((a) => /^\d+$/.test(a))
  .map(Number);
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7);
const variants = process.argv.includes('--ablations')
  ? {
      whole: {},
      'registration off': { registration: false },
      'IMM off': { interactingModels: false },
      'JPDA off': { jointAssociation: false },
    }
  : { whole: {} };

for (const [variant, parameters] of Object.entries(variants)) {
  const rows = [];
  for (const [name, options] of Object.entries(CASES)) {
    if (only !== undefined && name !== only) continue;
    for (const seed of seeds.length > 0 ? seeds : [11]) {
      const r = runScenario(makeScenario({ ...options, seed }), { parameters });
      rows.push({
        scenario: name,
        seed,
        gospa: r.gospa.toFixed(0),
        'after 2 min': r.laterGospa.toFixed(0),
        missed: r.missed.toFixed(2),
        false: r.spurious.toFixed(2),
        rms: r.positionRmsM.toFixed(0),
        'id changes/min': (60 * r.idChangesPerS).toFixed(4),
        nees: r.nees.toFixed(2),
        'plots/s': r.plotsPerS.toFixed(0),
      });
    }
  }
  console.log(variant);
  console.table(rows);
}
