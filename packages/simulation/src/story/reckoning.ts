import { canonicalJson } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';
import { checkLedgers } from '../checks/ledgers.ts';
import { NATIONS, type Stage } from './stage.ts';

/** What a nation wrote on boards, of which `seer` holds: as the subjects and sequences of its entries. */
function heldOf(
  stage: Stage,
  author: NationCode,
  seer: NationCode,
): { readonly has: string[]; readonly may: string[] } {
  const entries = (nation: NationCode) =>
    stage
      .core(nation)
      .parts.boards.book.boards.flatMap(({ name }) => stage.core(nation).parts.boards.book.items(name))
      .flatMap((item) => item.entries)
      .filter(({ entry }) => entry.author === author);
  const nameOf = ({ subject, sequence }: { subject: string; sequence: number }) => `${subject}#${sequence}`;
  return {
    has: entries(seer)
      .map(({ entry }) => nameOf(entry))
      .sort(),
    may: entries(author)
      .filter(({ circle }) => circle.includes(seer))
      .map(({ entry }) => nameOf(entry))
      .sort(),
  };
}

/** At the end each nation's view is as the others' releases allow, and the ledgers agree. */
export async function reckoning(stage: Stage): Promise<void> {
  stage.chapter('The reckoning');
  await stage.pass(5);
  for (const author of NATIONS) {
    for (const seer of NATIONS) {
      if (author === seer) continue;
      const { has, may } = heldOf(stage, author, seer);
      const missing = may.filter((name) => !has.includes(name));
      const beyond = has.filter((name) => !may.includes(name));
      stage.check(
        `${seer} holds the ${may.length} entries of ${author} that are for it, and no other`,
        missing.length + beyond.length === 0,
        { missing, beyond },
      );
    }
  }
  const flags = NATIONS.flatMap((nation) =>
    stage
      .core(nation)
      .parts.boards.book.boards.flatMap(({ name }) => stage.core(nation).parts.boards.book.items(name))
      .flatMap(({ flags: found }) => found),
  );
  stage.check('no entry was without authority', flags.length === 0, flags);
  checkSame(stage);
  for (const node of stage.world.nodes.values()) node.fallSilent();
  await stage.pass(3);
  await checkLedgers(stage.world);
  const found = stage.world.findings.all;
  stage.check('every ledger verifies, and what was sent and what was received agree', found.length === 0, found);
}

/** What two nations both may see of an item, they see alike. */
function checkSame(stage: Stage): void {
  const apart: string[] = [];
  const book = (nation: NationCode) => stage.core(nation).parts.boards.book;
  for (const { name } of book('JPN').boards) {
    for (const item of book('JPN').items(name)) {
      const mine = item.entries.filter(({ circle, entry }) => entry.author === 'USA' || circle.includes('USA'));
      const theirs = book('USA').item(name, item.id);
      if (mine.length !== item.entries.length || theirs === undefined) continue;
      const sidesOf = (of: typeof item) =>
        Buffer.from(
          canonicalJson(
            [...of.sides].sort(([a], [b]) => (a < b ? -1 : 1)).map(([nation, { fields }]) => [nation, fields]) as never,
          ),
        ).toString('utf8');
      if (theirs.entries.length === item.entries.length && sidesOf(theirs) !== sidesOf(item))
        apart.push(`${name}/${item.id}`);
    }
  }
  stage.check(
    'items of which Japan and the United States hold the same entries look the same',
    apart.length === 0,
    apart,
  );
}
