import { Ledger, type Opening, opensCommitment, TILE_WIDTH, tilePath, verifyLedger } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';
import { ledgerOrigin } from '@musubi/node/embedded';
import { nationKeys, type SimulatedNode } from '../node.ts';
import type { World } from '../world.ts';

const OPENINGS = 'openings/';

interface Kept {
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

/** Openings by the entry they open; one whose entry a crash took is overtaken by a later one. */
function recordsOf(node: SimulatedNode, entries: readonly Uint8Array[]): Kept['records'] {
  const records: (Opening['record'] | undefined)[] = new Array(entries.length).fill(undefined);
  const files = node.disk.names().filter((name) => name.startsWith(OPENINGS));
  const lines = files.flatMap((name) =>
    Buffer.from(node.disk.peek(name) ?? [])
      .toString('utf8')
      .split('\n'),
  );
  for (const line of lines) {
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
    const size = await verified(world, node);
    if (size === null) continue;
    const entries = entriesOf(node, size);
    if (entries.length !== size) world.findings.add('ledger', `${nation} has ${entries.length} of ${size} entries`);
    kept.set(nation, { records: recordsOf(node, entries) });
  }
  for (const { pair } of world.plan.links) {
    for (const [from, to] of [pair, [pair[1], pair[0]]] as const) reconcile(world, from, to, kept);
  }
}

/** The size of a ledger that verifies as it lies and once more when its tiles are published; null where it does not. */
async function verified(world: World, node: SimulatedNode): Promise<number | null> {
  const storage = node.disk.folder('ledger/');
  const { publicKey, privateKey } = nationKeys(world.plan.seed, node.nation).ledger;
  const lying = await verifyLedger(storage, publicKey);
  await (await Ledger.open(storage, { name: ledgerOrigin(node.nation), privateKey })).close();
  const closed = await verifyLedger(storage, publicKey);
  for (const { ok, fault } of [lying, closed]) {
    if (!ok) world.findings.add('ledger', `${node.nation}: ${fault?.name} at ${fault?.offset}: ${fault?.message}`);
  }
  if (lying.size !== closed.size)
    world.findings.add('ledger', `${node.nation}: ${lying.size} entries became ${closed.size}`);
  return closed.ok ? closed.size : null;
}

function reconcile(world: World, from: NationCode, to: NationCode, kept: ReadonlyMap<NationCode, Kept>): void {
  const sent = digests(kept.get(from), (record) => record.type === 'release' && record.to === to);
  const got = digests(kept.get(to), (record) => record.type === 'receipt' && record.from === from);
  const crossed = world.witness.crossings.get(`${from}>${to}`) ?? new Set<string>();
  const find = (message: string): void => world.findings.add('ledger', `${from} to ${to}: ${message}`);
  // What a ledger held beyond an older disk is gone for good; partners have what it said of its length.
  const isWhole = !world.misfortune.everRestored.has(from);
  for (const digest of crossed) {
    if (isWhole && !sent.has(digest)) find(`frame ${digest} crossed and is not in ${from}'s ledger`);
  }
  for (const [digest, times] of sent) if (times > 1) find(`frame ${digest} is ${times} times in ${from}'s ledger`);
  if (world.misfortune.everTaken.has(from)) return;
  for (const [digest, times] of got) {
    if (isWhole && !sent.has(digest)) find(`${to} has a receipt for ${digest}, which ${from} never sent`);
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
