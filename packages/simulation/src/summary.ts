import { CHECKS, type Check } from './findings.ts';
import type { SeedResult } from './run-seed.ts';

/** What many seeds came to. */
export interface Summary {
  readonly seeds: number;
  readonly clean: number;
  readonly failed: readonly number[];
  readonly compared: number;
  readonly simulatedS: number;
  readonly crossings: number;
  readonly acts: number;
  readonly passedOn: number;
  readonly faults: Readonly<Record<string, number>>;
  /** How many seeds broke each promise. */
  readonly broken: Readonly<Partial<Record<Check, number>>>;
}

/** Adds up results. */
export function summarise(results: readonly SeedResult[]): Summary {
  const faults: Record<string, number> = {};
  for (const result of results) {
    for (const [kind, count] of Object.entries(result.faults)) faults[kind] = (faults[kind] ?? 0) + count;
  }
  const failed = results.filter(({ findings }) => findings.length > 0);
  const broken = CHECKS.map((check): [Check, number] => [
    check,
    failed.filter(({ findings }) => findings.some((finding) => finding.check === check)).length,
  ]).filter(([, count]) => count > 0);
  const sum = (value: (result: SeedResult) => number): number =>
    results.reduce((total, each) => total + value(each), 0);
  return {
    seeds: results.length,
    clean: results.length - failed.length,
    failed: failed.map(({ seed }) => seed),
    compared: results.filter(({ comparedFor }) => comparedFor !== null).length,
    simulatedS: sum(({ simulatedS }) => simulatedS),
    crossings: sum(({ crossings }) => crossings),
    acts: sum(({ acts }) => acts),
    passedOn: sum(({ passedOn }) => passedOn),
    faults,
    broken: Object.fromEntries(broken),
  };
}

/** One seed as a line. */
export function seedLine(result: SeedResult): string {
  const { seed, nations, crossings, acts, faults, comparedFor, traceHash, findings } = result;
  const went = Object.entries(faults).map(([kind, count]) => `${count} ${kind}`);
  const compared = comparedFor === null ? '' : `, compared for ${comparedFor}`;
  const outcome = findings.length === 0 ? 'clean ' : 'FAILED';
  const what = [`${nations} nations`, `${crossings} frames`, `${acts} acts`, ...went].join(', ');
  return `${outcome} seed ${seed}: ${what}${compared}; trace ${traceHash.slice(0, 16)}`;
}

/** The summary as text; `elapsedS` is what it took. */
export function summaryText(summary: Summary, elapsedS: number): string {
  const minutes = summary.simulatedS / 60;
  const faults = Object.entries(summary.faults).map(([kind, count]) => `${count} ${kind}`);
  const lines = [
    `${summary.clean} of ${summary.seeds} seeds clean in ${elapsedS.toFixed(1)} s`,
    `${minutes.toFixed(0)} simulated minutes, ${(elapsedS / Math.max(minutes, 1e-9)).toFixed(2)} s each; ` +
      `${summary.crossings} live frames, ${summary.acts} acts, ${summary.passedOn} sections passed on`,
    `faults: ${faults.join(', ') || 'none'}; ${summary.compared} worlds run twice for non-interference`,
  ];
  const broken = Object.entries(summary.broken).map(([check, count]) => `${check} by ${count}`);
  if (broken.length > 0) lines.push(`broken: ${broken.join(', ')}; seeds ${summary.failed.join(', ')}`);
  return lines.join('\n');
}
