import { flows, instrumentEvents, type RecordedEvent } from '@musubi/agreements';
import { entryHash, parseEntry } from '@musubi/ledger';
import type { JournalEntry, NationCode } from '@musubi/model';
import { PURPOSE } from '../instruments.ts';
import type { SimulatedNode } from '../node.ts';
import type { World } from '../world.ts';

const JOURNAL = 'journal/journal';
const BRACE = 0x7b;
const NEWLINE = 0x0a;

/** The entries in a journal's file, as it lies on the disk. */
function entriesOnDisk(node: SimulatedNode): JournalEntry[] {
  const bytes = node.disk.peek(JOURNAL) ?? new Uint8Array(0);
  const entries: JournalEntry[] = [];
  for (let start = 0, end = bytes.indexOf(NEWLINE); end >= 0; start = end + 1, end = bytes.indexOf(NEWLINE, start)) {
    const parsed = parseEntry(bytes.subarray(bytes.indexOf(BRACE, start), end));
    if (parsed.ok) entries.push(parsed.value);
  }
  return entries;
}

/** Nothing acknowledged is lost, nothing is there twice, and every party has what it is entitled to. */
export function checkJournals(world: World): void {
  const entries = new Map([...world.nodes].map(([nation, node]) => [nation, entriesOnDisk(node)]));
  for (const [nation, own] of entries) checkOnce(world, nation, own);
  const hashes = new Map([...entries].map(([nation, own]) => [nation, new Set(own.map(entryHash))]));
  checkNotes(world, hashes);
  const partiesOf = new Map(world.plan.instruments.map(({ id, parties }) => [`agreement/${id}`, parties]));
  const due = new Map<string, JournalEntry>();
  for (const { entry } of world.acknowledged) due.set(entryHash(entry), entry);
  // Whatever reached its author's disk reaches the parties, acknowledged or not.
  for (const [nation, own] of entries) {
    for (const entry of own) if (entry.author === nation) due.set(entryHash(entry), entry);
  }
  for (const [hash, entry] of due) {
    if (world.misfortune.betrayed.has(entry.author)) continue;
    if (isLost(world, entry, hash, hashes)) continue;
    for (const party of partiesOf.get(entry.subject) ?? []) {
      // The links of a nation whose keys signed another history may stay refused, and then nothing comes by them.
      if (world.misfortune.betrayed.has(party) || hashes.get(party)?.has(hash)) continue;
      const what = `${entry.author} ${entry.subject} ${entry.sequence}`;
      world.findings.add('durable', `${party} does not have ${what}, to which it is entitled`);
    }
  }
}

/** What an older disk lacks and nobody else had is lost; what anybody has its author must have again. */
function isLost(
  { misfortune }: World,
  { author }: JournalEntry,
  hash: string,
  hashes: ReadonlyMap<NationCode, ReadonlySet<string>>,
): boolean {
  return misfortune.everRestored.has(author) && [...hashes.values()].every((own) => !own.has(hash));
}

/** Notes that are on their author's disk reach everybody they are for to whom an article lets them go in peace. */
function checkNotes(world: World, hashes: ReadonlyMap<NationCode, ReadonlySet<string>>): void {
  for (const { entry } of world.noted) {
    const { author, subject, label } = entry;
    const node = world.nodes.get(author);
    if (isLost(world, entry, entryHash(entry), hashes)) continue;
    if (!hashes.get(author)?.has(entryHash(entry))) {
      world.findings.add('durable', `${author} lost ${subject}, which it said was on its disk`);
    }
    if (world.misfortune.betrayed.has(author) || !node?.core) continue;
    for (const to of label.releasableTo) {
      const { register } = node.core.parts.keeper;
      const query = { from: author, to, subject: 'watch-log' as const, nowS: node.clock.nowS() };
      const isOpen = flows(register, query).applies.some(({ term }) => term.purposes.includes(PURPOSE));
      if (!isOpen || world.misfortune.betrayed.has(to) || hashes.get(to)?.has(entryHash(entry))) continue;
      world.findings.add('durable', `${to} does not have ${author} ${subject}, which is for it`);
    }
  }
}

function checkOnce(world: World, nation: NationCode, entries: readonly JournalEntry[]): void {
  const seen = new Map<string, number>();
  for (const { author, subject, sequence } of entries) {
    const chain = `${author} ${subject}`;
    const next = (seen.get(chain) ?? 0) + 1;
    if (sequence !== next) world.findings.add('durable', `${nation} has ${chain} ${sequence} where ${next} is next`);
    seen.set(chain, sequence);
  }
}

function told(events: readonly RecordedEvent[], leaveOut: ReadonlySet<NationCode>): string {
  return JSON.stringify(events.filter(({ by }) => !leaveOut.has(by)));
}

/** Where two nations have the same entries they see the same register. Betrayed ones may lack some. */
export function checkFolds(world: World): void {
  for (const { id, parties } of world.plan.instruments) {
    const honest = parties.filter((nation) => !world.misfortune.betrayed.has(nation));
    const folds = honest.map((nation) => {
      const register = world.nodes.get(nation)?.core?.parts.keeper.register;
      return {
        nation,
        told: register ? told(instrumentEvents(register, id), world.misfortune.betrayed) : 'nothing: it is down',
      };
    });
    for (const other of folds.slice(1)) {
      if (other.told === folds[0]!.told) continue;
      const sides = `${folds[0]!.nation} ${folds[0]!.told} and ${other.nation} ${other.told}`;
      world.findings.add('folds', `${id} is not the same to all: ${sides}`);
    }
  }
}
