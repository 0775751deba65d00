import type { NationCode } from '@musubi/model';
import type { Check } from '../src/findings.ts';
import type { WorldPlan } from '../src/plan.ts';
import { type RunOptions, runSeed, type SeedResult } from '../src/run-seed.ts';
import type { WorldSensor } from '../src/sensors.ts';

/** Everything that promises can still do is done before the next turn of the event loop. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function play(options: Omit<RunOptions, 'settle' | 'minutes'> & { minutes?: number }): Promise<SeedResult> {
  return runSeed({ minutes: 0.1, ...options, settle });
}

/** What was found, as text that a failing test shows. */
export function told({ findings }: SeedResult): string[] {
  return findings.map(({ check, message }) => `${check}: ${message}`);
}

export function brokenBy({ findings }: SeedResult): Check[] {
  return [...new Set(findings.map(({ check }) => check))];
}

/** A world without faults and acts. */
export function calm(plan: WorldPlan): WorldPlan {
  return { ...plan, faults: [], acts: [], grants: [], notes: [], comparedFor: null };
}

/** AUS suspends and resumes what it has with JPN, every two seconds from `fromS` on; nothing else lets tracks flow. */
export function busy(plan: WorldPlan, times = 4, fromS = 4.13): WorldPlan {
  const instruments = plan.instruments.filter(({ parties }) => parties.length === 2);
  const { id } = instruments.find(({ parties }) => parties.join() === 'AUS,JPN')!;
  const acts = Array.from({ length: times }, (_, i) => ({
    atS: fromS + 2 * i,
    nation: 'AUS' as NationCode,
    act: {
      instrument: id,
      type: i % 2 === 0 ? ('suspended' as const) : ('resumed' as const),
      scope: 'whole' as const,
      reason: '',
    },
  }));
  return { ...calm(plan), instruments, acts };
}

/** A sensor with some of its label changed, and what it sees going to whom the label says. */
function relabelled(sensor: WorldSensor, changed: Partial<WorldSensor['config']['label']>): WorldSensor {
  const label = { ...sensor.config.label, ...changed };
  const simulated = { ...sensor.simulated, releasableTo: label.releasableTo };
  return { ...sensor, simulated, config: { ...sensor.config, label } };
}

/** The first sensor of every nation may go to everybody, and no other to anybody. */
export function firstSensorOpen(plan: WorldPlan): WorldPlan {
  const nations = plan.nations.map((each) => ({
    ...each,
    sensors: each.sensors.map((sensor, i) => {
      const releasableTo = i === 0 ? plan.nations.map(({ nation }) => nation).filter((n) => n !== each.nation) : [];
      return relabelled(sensor, { releasableTo });
    }),
  }));
  return { ...plan, nations };
}

/** AUS gives JPN everything, and lets it pass on to USA what is for all: its first sensor. AUS and USA have no agreement. */
export function chained(plan: WorldPlan): WorldPlan {
  const open = firstSensorOpen(plan);
  const nations = open.nations.map((each) => ({
    ...each,
    sensors: each.sensors.map((sensor, i) => {
      const releasableTo = i === 0 ? sensor.config.label.releasableTo : each.nation === 'AUS' ? ['JPN'] : [];
      return relabelled(sensor, { releasableTo: [...releasableTo], classification: 'OPEN' });
    }),
  }));
  const instruments = plan.instruments
    .filter(({ parties }) => ['AUS,JPN', 'JPN,USA'].includes(parties.join()))
    .map((each) => ({
      ...each,
      terms: each.terms.map(({ area: _, ...term }) => ({
        ...term,
        obligations: [],
        onward: 'with-originator-consent' as const,
      })),
    }));
  const links = plan.links.filter(({ pair }) => pair.join() !== 'AUS,USA');
  return { ...calm(plan), nations, instruments, links };
}
