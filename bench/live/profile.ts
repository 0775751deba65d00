import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../measure/report.ts';

const SHOWN = 10;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What makes a process write its CPU profile when it ends. */
export function profileArguments(folder: string | undefined, nation: string): readonly string[] {
  if (folder === undefined) return [];
  return ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${nation}.cpuprofile`];
}

/** The functions in which a nation's process spent most of its time itself, of the time it was not idle. */
export function costliest(folder: string, nation: string): Row[] {
  const file = readdirSync(folder).find((name) => name === `${nation}.cpuprofile`);
  if (!file) return [];
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
  const spent = spentByFunction(profile);
  const busy = [...spent].filter(([name]) => name !== '(idle)');
  const total = busy.reduce((sum, [, us]) => sum + us, 0);
  return busy
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, us]) => ({ function: name, ms: us / 1000, '%': (100 * us) / total }));
}

function spentByFunction({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const spent = new Map<string, number>();
  samples.forEach((id, i) => {
    const name = names.get(id) ?? '(unknown)';
    spent.set(name, (spent.get(name) ?? 0) + (timeDeltas[i] ?? 0));
  });
  return spent;
}

/** `file:line function`, the file from `packages` or `node_modules` on. */
function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const file = url.replace(/^.*\/(packages|node_modules)\//, '');
  return url === '' ? functionName || '(native)' : `${file}:${lineNumber + 1} ${functionName || '(anonymous)'}`;
}
