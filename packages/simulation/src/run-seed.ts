import { checkConverged } from './checks/converged.ts';
import { checkFolds, checkJournals } from './checks/journals.ts';
import { checkLedgers } from './checks/ledgers.ts';
import { checkNonInterference } from './checks/non-interference.ts';
import type { Finding } from './findings.ts';
import type { Seams } from './node.ts';
import { type PlanOptions, planWorld, type WorldPlan, withheldFrom } from './plan.ts';
import { Trace } from './trace.ts';
import { World } from './world.ts';

export interface RunOptions extends PlanOptions {
  /** Resolves when no promise has anything left to do; it must wait for no more. */
  readonly settle: () => Promise<void>;
  /** Gets a line for everything that happens in the first run. */
  readonly onLine?: (line: string) => void;
  /** Something broken, to see whether it is noticed. */
  readonly seams?: Seams;
  /** Changes the drawn plan, for a test. */
  readonly replan?: (plan: WorldPlan) => WorldPlan;
}

/** What came of one seed. */
export interface SeedResult {
  readonly seed: number;
  readonly findings: readonly Finding[];
  /** Hex SHA-256 over everything that happened, in both runs. */
  readonly traceHash: string;
  readonly nations: number;
  /** True time simulated, both runs together, s. */
  readonly simulatedS: number;
  readonly events: number;
  readonly crossings: number;
  readonly acts: number;
  /** Sections that were passed on to third nations. */
  readonly passedOn: number;
  /** How many faults of each kind there were. */
  readonly faults: Readonly<Record<string, number>>;
  /** The nation for whose eyes the world was run twice. */
  readonly comparedFor: string | null;
}

/** Plays the world of a seed and holds it to everything that is promised. */
export async function runSeed(options: RunOptions): Promise<SeedResult> {
  const drawn = planWorld(options);
  const plan = options.replan?.(drawn) ?? drawn;
  const trace = new Trace(options.onLine);
  const { settle, seams = {} } = options;
  const world = new World({ plan, trace, settle, seams });
  const endedS = await world.run();
  checkConverged(world);
  checkFolds(world);
  await blackOut(world);
  checkJournals(world);
  checkFolds(world);
  await checkLedgers(world);
  const second = plan.comparedFor === null ? null : withheldFrom(plan, plan.comparedFor);
  let simulatedS = world.timeline.nowS;
  if (second) {
    const without = new World({ plan: second, trace: new Trace(), settle, seams });
    await without.run(endedS);
    simulatedS += without.timeline.nowS;
    checkNonInterference(world, without, world.findings);
  }
  return {
    seed: plan.seed,
    findings: world.findings.all,
    traceHash: trace.digest(),
    nations: plan.nations.length,
    simulatedS,
    events: world.timeline.count,
    crossings: [...world.witness.crossings.values()].reduce((sum, { size }) => sum + size, 0),
    acts: world.acknowledged.length,
    passedOn: world.witness.sectionsPassedOn,
    faults: countFaults(plan),
    comparedFor: plan.comparedFor,
  };
}

/** The power goes everywhere at once, and comes back: what counts is what the disks have. */
async function blackOut(world: World): Promise<void> {
  for (const node of world.nodes.values()) {
    node.goDown('power');
    world.timeline.after(0, () => node.start());
  }
  await world.timeline.runUntil(world.timeline.nowS);
  for (const node of world.nodes.values()) node.fallSilent();
}

function countFaults({ faults }: WorldPlan): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of faults) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
