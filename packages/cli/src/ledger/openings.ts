import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LogTree, type Opening, opensCommitment } from '@musubi/ledger';
import { CliError } from '../error.ts';

/** A node's openings by entry; where a crash left two for one number, all of them. */
export function readOpenings(data: string): Map<number, Opening[]> {
  const folder = join(data, 'openings');
  const openings = new Map<number, Opening[]>();
  if (!existsSync(folder)) return openings;
  for (const name of readdirSync(folder).sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) takeLine(line, openings);
  }
  return openings;
}

/** A line that a crash cut was never acknowledged. */
function takeLine(line: string, openings: Map<number, Opening[]>): void {
  if (line === '') return;
  try {
    const { index, record, nonce } = JSON.parse(line) as { index: number } & Opening;
    const same = openings.get(index) ?? [];
    same.push({ record, nonce });
    openings.set(index, same);
  } catch {
    // Not a line.
  }
}

/** The opening that fits the entry; undefined when there is none, or none that opens it. */
export function openingOf(
  openings: ReadonlyMap<number, readonly Opening[]>,
  index: number,
  entry: Uint8Array,
): Opening | undefined {
  return openings.get(index)?.findLast((opening) => opensCommitment(entry, opening));
}

/** The number of the entry that stands for a thing with this digest. Throws `CliError` `bad-argument`. */
export async function findDigest(
  tree: LogTree,
  openings: ReadonlyMap<number, readonly Opening[]>,
  digest: string,
): Promise<number> {
  for (const [index, same] of openings) {
    if (!same.some(({ record }) => record.digest === digest) || index >= tree.size) continue;
    if (openingOf(openings, index, await tree.entry(index))?.record.digest === digest) return index;
  }
  throw new CliError('bad-argument', `no opening here has the digest ${digest}`);
}
