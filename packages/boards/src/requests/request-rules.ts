import type { BoardWorld, Status } from '../board.ts';
import type { EntryBody } from '../body.ts';
import { type Item, openerSide, type Side } from '../item.ts';
import { listIn, numberIn, textIn, type Values } from '../values.ts';
import { answersOf, awaited, coverOf, offersOf } from './offers.ts';

/** Where a request stands, from what all sides say and the time. */
export function requestStatus(item: Item, world: BoardWorld): Status {
  const side = openerSide(item);
  if (side === undefined) return { code: 'unseen', urgent: false };
  const state = textIn(side.fields, 'state');
  if (state !== 'open') return { code: state, urgent: false };
  if (isSettled(item, side)) return { code: 'settled', urgent: false };
  const { offeredShare } = coverOf(item);
  if (offeredShare >= 1) return { code: 'covered', urgent: false };
  const latestS = numberIn(side.fields, 'latestS');
  if (latestS !== null && latestS < world.nowS) return { code: 'expired', urgent: world.self === item.opener };
  if (offeredShare > 0) return { code: 'partly-offered', urgent: world.self === item.opener };
  if (areAllRefused(item, side)) return { code: 'refused', urgent: world.self === item.opener };
  return { code: 'open', urgent: awaited(item).includes(world.self) };
}

/** Settled by both: the opener, and everybody whose offer stands. */
function isSettled(item: Item, side: Side): boolean {
  const offers = offersOf(item);
  return side.fields['settled'] === true && offers.length > 0 && offers.every(({ isSettled }) => isSettled);
}

function areAllRefused(item: Item, side: Side): boolean {
  const asked = listIn(side.fields, 'asked').filter((nation) => nation !== item.opener);
  const refused = answersOf(item).filter(({ fields }) => fields['progress'] === 'refused');
  return asked.length > 0 && asked.every((nation) => refused.some((one) => one.nation === nation));
}

/** What a side may not say, whatever the world is like. */
export function requestProblem({ fields }: EntryBody, before: Side | null): string | null {
  const said: Values = { ...before?.fields, ...fields };
  const missing = said['state'] === 'open' ? namedBasisProblem(said) : null;
  if (missing !== null) return missing;
  if (before?.fields['state'] === 'withdrawn' && (fields['state'] ?? 'withdrawn') !== 'withdrawn')
    return 'state: a request that was withdrawn is not opened again; open another';
  if (isBackwards(said, 'neededFromS', 'neededUntilS')) return 'neededUntilS: must be later than neededFromS';
  if (isBackwards(said, 'offerFromS', 'offerUntilS')) return 'offerUntilS: must be later than offerFromS';
  const isOffer = textIn(said, 'progress') === 'offered';
  if (isOffer && numberIn(said, 'offered') === null && textIn(said, 'answer') === '')
    return 'offered: an offer says how much, or answers what was asked';
  return null;
}

function isBackwards(said: Values, from: string, until: string): boolean {
  const [fromS, untilS] = [numberIn(said, from), numberIn(said, until)];
  return fromS !== null && untilS !== null && untilS <= fromS;
}

/** Why this node should not write this now: a legal basis that is missing or not in force. */
export function adviseRequest({ fields }: EntryBody, item: Item | null, world: BoardWorld): string | null {
  const opener = item === null ? fields : (openerSide(item)?.fields ?? {});
  const isOpener = item === null || item.opener === world.self;
  if (isOpener) {
    const said: Values = { ...opener, ...fields };
    const asks = ['state', 'instrument', 'article', 'kind', 'asked', 'neededUntilS'].some((name) => name in fields);
    return said['state'] === 'open' && asks ? basisProblem(said, item?.opener ?? world.self, world) : null;
  }
  const commits = ['offered', 'deploying', 'on-task'].includes(textIn(fields, 'progress'));
  return commits && item !== null ? basisProblem(opener, item.opener, world, [world.self]) : null;
}

/** Assistance names its instrument and article; a question may go without. */
function namedBasisProblem(said: Values): string | null {
  const [id, article] = [textIn(said, 'instrument'), textIn(said, 'article')];
  if (id === '')
    return textIn(said, 'kind') === 'information' ? null : 'instrument: assistance takes a legal basis; name it';
  return article === '' ? `article: name the article of ${id} that this rests on` : null;
}

/** @param parties who must be bound beside the opener; those asked when it is not given. */
function basisProblem(
  said: Values,
  opener: string,
  world: BoardWorld,
  parties: readonly string[] = listIn(said, 'asked'),
): string | null {
  const missing = namedBasisProblem(said);
  const id = textIn(said, 'instrument');
  if (missing !== null || id === '') return missing;
  const state = world.instrument(id, world.nowS);
  if (state === null) return `instrument: ${id} is not in this node's register`;
  if (!state.inForce) return `instrument: ${id} (${state.title.en}) is ${state.state}; it must be in force`;
  const stranger = [opener, ...parties].find((nation) => !state.parties.includes(nation));
  if (stranger !== undefined)
    return `instrument: ${stranger} is no party of ${id}; there are ${state.parties.join(', ')}`;
  const untilS = numberIn(said, 'neededUntilS');
  return untilS !== null && state.endsS !== null && state.endsS < untilS
    ? `instrument: ${id} ends on ${new Date(state.endsS * 1000).toISOString().slice(0, 10)}, before the help does`
    : null;
}
