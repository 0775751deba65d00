import { type Opening, opensCommitment, TILE_WIDTH, tilePath, verifyLedger } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';
import { nationKeys, type SimulatedNode } from '../node.ts';
import type { World } from '../world.ts';

const OPENINGS = 'openings.jsonl';

interface Kept {
  readonly entries: readonly Uint8Array[];
  /** By entry, the record that it commits to; undefined where no opening fits. */
  readonly records: readonly (Opening['record'] | undefined)[];
}

/** The entries of a ledger of `size`, from its tiles. */
function entriesOf(node: SimulatedNode, size: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let n = 0; n * TILE_WIDTH < size; n++) {
    const width = Math.min(TILE_WIDTH, size - n * TILE_WIDTH);
    const tile = node.disk.peek(`ledger/${tilePath('entries', n, width)}`) ?? new Uint8Array(0);
    for (let at = 0, i = 0; i < width && at + 2 <= tile.length; i++) {
      const length = (tile[at]! << 8) | tile[at + 1]!;
      entries.push(tile.subarray(at + 2, at + 2 + length));
      at += 2 + length;
    }
  }
  return entries;
}

/** Openings by the entry they open; one that a crash cut off from its entry is overtaken by a later one. */
function recordsOf(node: SimulatedNode, entries: readonly Uint8Array[]): Kept['records'] {
  const records: (Opening['record'] | undefined)[] = new Array(entries.length).fill(undefined);
  const text = Buffer.from(node.disk.peek(OPENINGS) ?? []).toString('utf8');
  for (const line of text.split('\n')) {
    const opening = parsedLine(line);
    if (!opening || opening.index >= entries.length) continue;
    if (opensCommitment(entries[opening.index]!, opening)) records[opening.index] = opening.record;
  }
  return records;
}

function parsedLine(line: string): (Opening & { index: number }) | null {
  try {
    return JSON.parse(line) as Opening & { index: number };
  } catch {
    return null;
  }
}

/** Every ledger verifies, opens, and holds what crossed; what a partner says it got was sent. */
export async function checkLedgers(world: World): Promise<void> {
  const kept = new Map<NationCode, Kept>();
  for (const [nation, node] of world.nodes) {
    const storage = node.disk.folder('ledger/');
    const report = await verifyLedger(storage, nationKeys(world.plan.seed, nation).ledger.publicKey);
    if (!report.ok) {
      const { name, offset, message } = report.fault!;
      world.findings.add('ledger', `${nation}: ${name} at ${offset}: ${message}`);
      continue;
    }
    const entries = entriesOf(node, report.size);
    const records = recordsOf(node, entries);
    const shut = records.findIndex((record) => record === undefined);
    if (shut >= 0 || entries.length !== report.size) {
      world.findings.add('ledger', `${nation}: no opening fits entry ${shut} of ${report.size}`);
    }
    kept.set(nation, { entries, records });
  }
  for (const { pair } of world.plan.links) {
    for (const [from, to] of [pair, [pair[1], pair[0]]] as const) reconcile(world, from, to, kept);
  }
}

function reconcile(world: World, from: NationCode, to: NationCode, kept: ReadonlyMap<NationCode, Kept>): void {
  const sent = digests(kept.get(from), (record) => record.type === 'release' && record.to === to);
  const got = digests(kept.get(to), (record) => record.type === 'receipt' && record.from === from);
  const crossed = world.witness.crossings.get(`${from}>${to}`) ?? new Set<string>();
  const find = (message: string): void => world.findings.add('ledger', `${from} to ${to}: ${message}`);
  for (const digest of crossed) if (!sent.has(digest)) find(`frame ${digest} crossed and is not in ${from}'s ledger`);
  for (const [digest, times] of sent) if (times > 1) find(`frame ${digest} is ${times} times in ${from}'s ledger`);
  if (world.everTaken.has(from)) return;
  for (const [digest, times] of got) {
    if (!sent.has(digest)) find(`${to} has a receipt for ${digest}, which ${from} never sent`);
    if (times > 1) find(`${to} has ${times} receipts for ${digest}`);
  }
}

function digests(kept: Kept | undefined, wanted: (record: Opening['record']) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of kept?.records ?? []) {
    if (record && wanted(record)) counts.set(record.digest, (counts.get(record.digest) ?? 0) + 1);
  }
  return counts;
}
