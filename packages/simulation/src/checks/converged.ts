import { flows, type Register } from '@musubi/agreements';
import type { NationCode } from '@musubi/model';
import { isPassedOn, type NodeCore, originNumber } from '@musubi/node/embedded';
import type { World } from '../world.ts';

function mayFlow(register: Register, from: NationCode, to: NationCode, nowS: number): boolean {
  return (['air-track', 'surface-track'] as const).some(
    (subject) => flows(register, { from, to, subject, nowS }).applies.length > 0,
  );
}

/** Some term between them lets what is granted come later than at once. */
function mayComeLater({ plan }: World, from: NationCode, to: NationCode): boolean {
  const terms = plan.instruments.flatMap((each) => each.terms);
  const between = terms.filter((term) => term.from.includes(from) && term.to.includes(to));
  return between.some(({ obligations }) => obligations.some(({ kind }) => kind === 'delay' || kind === 'limit-rate'));
}

/** Numbers of a partner's tracks that a node shows, as they came from its own node. */
function shownOf(core: NodeCore, partner: NationCode): number[] {
  return core.parts.picture
    .tracks()
    .flatMap(({ members }) =>
      members.filter(({ nation, number }) => nation === partner && !isPassedOn(number)).map(({ number }) => number),
    );
}

/**
 * In peace every partner holds just what its partner grants it: nothing of what was suspended,
 * nothing that was withdrawn, and all of what may go.
 */
export function checkConverged(world: World): void {
  for (const { pair } of world.plan.links) {
    for (const [from, to] of [pair, [pair[1], pair[0]]] as const) checkDirection(world, from, to);
  }
  checkPassedOn(world);
}

/** What a node shows by way of others is what those were given to pass on, and may pass on still. */
function checkPassedOn(world: World): void {
  for (const [to, { core }] of world.nodes) {
    for (const { members } of core?.parts.picture.tracks() ?? []) {
      for (const { nation, number } of members) {
        if (!isPassedOn(number) || world.misfortune.betrayed.has(nation)) continue;
        const via = core?.wayOf(nation, number) ?? null;
        const given = (via === null ? undefined : world.nodes.get(via)?.core?.passedOn(nation, to)) ?? [];
        const isGiven = given.some(({ section: { release }, decision }) => {
          const numbers = release.tracks.number.subarray(0, release.tracks.count);
          return decision.outcome === 'permit' && numbers.includes(originNumber(number));
        });
        if (isGiven) continue;
        const what = `${to} shows ${nation}'s ${originNumber(number)} by way of ${via}`;
        world.findings.add('withdrawn', `${what}, which may not pass it on`);
      }
    }
  }
}

function checkDirection(world: World, from: NationCode, to: NationCode): void {
  const [sender, receiver] = [world.nodes.get(from), world.nodes.get(to)];
  const find = (message: string): void => world.findings.add('withdrawn', `${from} to ${to}: ${message}`);
  if (!sender?.core || !receiver?.core) {
    find('a node is still down after the peace');
    return;
  }
  // Whose keys signed another history is refused, and what it thinks is granted counts for nothing.
  const betrayed = world.misfortune.betrayed.has(from) || world.misfortune.betrayed.has(to);
  if (!betrayed && !receiver.core.isConnected(from)) {
    find('the link did not come back in peace');
    return;
  }
  receiver.core.parts.picture.update(receiver.clock.nowS());
  const held = receiver.core.heldOf(from);
  const shown = shownOf(receiver.core, from);
  const granted = betrayed || mayFlow(sender.core.parts.keeper.register, from, to, sender.clock.nowS());
  const accepted = mayFlow(receiver.core.parts.keeper.register, from, to, receiver.clock.nowS());
  if (!granted || !accepted) {
    if (held > 0 || shown.length > 0)
      find(`holds ${held} and shows ${shown.length} tracks; no agreement lets them flow`);
    return;
  }
  if (betrayed) return;
  const permitted = sender.core.parts.partners.get(to)?.plan?.result.permitted;
  const due = permitted?.size ?? 0;
  const missing = held < due && !mayComeLater(world, from, to);
  if (missing || held > due) find(`holds ${held} tracks, and ${due} are granted`);
  const stray = shown.filter((number) => permitted?.has(number) !== true);
  if (stray.length > 0) find(`shows ${stray.join(', ')}, which are not granted`);
}
