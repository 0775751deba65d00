import type { Json, NationCode } from '@musubi/model';
import type { BoardWorld } from '../board.ts';
import { type Item, openerSide, saidByOpener } from '../item.ts';
import { exerciseClock } from './exercise-clock.ts';
import { exerciseOf, injectsOf } from './inject-rules.ts';

/** A place of a track's course, and when it is reached, s after it is sent. */
export interface PlayedPlace {
  readonly afterS: number;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly altitudeM: number | null;
}

/** A track inject of an exercise that is running, as it is to be played. */
export interface PlayedInject {
  readonly item: Item;
  readonly exercise: Item;
  readonly places: readonly PlayedPlace[];
  /** When it is to be sent, UTC s; Infinity while its exercise stands still before. */
  readonly dueS: number;
  /** When its opener said that it is sent, UTC s; null while it is armed. */
  readonly sentS: number | null;
  /** Seconds of its course that are flown at a time: those in which its exercise ran. */
  readonly elapsedS: (atS: number) => number;
}

/** What exercise control keeps to itself when an inject is delivered. */
const KEPT_BACK = ['expected', 'expectedResponse', 'measure', 'evaluator', 'notes', 'observation'];
const FLYING = new Set(['sent', 'acknowledged', 'observed']);

/** A track inject that is armed or in the air; null for every other. */
export function playedInject(item: Item, world: BoardWorld): PlayedInject | null {
  const step = saidByOpener(item, 'step');
  if (saidByOpener(item, 'mode') !== 'track' || !(step === 'armed' || FLYING.has(String(step)))) return null;
  const exercise = exerciseOf(item, world);
  if (exercise === undefined || saidByOpener(exercise, 'state') !== 'running') return null;
  return courseOf(item, exercise, step === 'armed');
}

/** Courses that were flown in an exercise, as far as they are known here, whatever came of it later. */
export function flownInjects(exercise: Item, world: BoardWorld): readonly PlayedInject[] {
  return injectsOf(exercise.id, world).flatMap((item) => {
    if (saidByOpener(item, 'mode') !== 'track') return [];
    const played = courseOf(item, exercise, false);
    return played === null || played.sentS === null ? [] : [played];
  });
}

function courseOf(item: Item, exercise: Item, isArmed: boolean): PlayedInject | null {
  const clock = exerciseClock(exercise);
  const offsetS = saidByOpener(item, 'offsetS');
  const places = placesOf(saidByOpener(item, 'track'));
  if (clock === null || typeof offsetS !== 'number' || places.length < 2) return null;
  const sentS = isArmed ? null : saidSentS(item);
  const begunS = sentS === null ? Number.POSITIVE_INFINITY : clock.playedS(sentS);
  const elapsedS = (atS: number) => clock.playedS(atS) - begunS;
  return { item, exercise, places, dueS: clock.dueS(offsetS), sentS, elapsedS };
}

/** The time of the entry that first said so: nobody can set it later or earlier afterwards. */
function saidSentS({ entries, opener }: Item): number | null {
  const times = entries.filter(({ entry, body }) => entry.author === opener && body.fields['step'] === 'sent');
  return times.length === 0 ? null : Math.min(...times.map(({ entry }) => entry.timeS));
}

function placesOf(track: Json): readonly PlayedPlace[] {
  const rows = (track ?? []) as unknown as readonly {
    readonly afterS: number;
    readonly place: { readonly latDeg: number; readonly lonDeg: number };
    readonly altitudeM?: number | null;
  }[];
  return rows.map(({ afterS, place, altitudeM = null }) => ({
    ...{ afterS, latitudeDeg: place.latDeg, longitudeDeg: place.lonDeg },
    altitudeM,
  }));
}

/**
 * What a node writes when it sends an inject by itself: for whom, and all that the recipients need to
 * read it without what came before. What is expected of them stays with exercise control.
 */
export function sendingOf(
  { item }: PlayedInject,
  nowS: number,
): { readonly to: readonly NationCode[]; readonly fields: Readonly<Record<string, Json>> } {
  const said = openerSide(item)?.fields ?? {};
  const delivered = Object.fromEntries(Object.entries(said).filter(([name]) => !KEPT_BACK.includes(name)));
  const named = (saidByOpener(item, 'recipients') ?? lastCircle(item)) as readonly NationCode[];
  const to = named.filter((nation) => nation !== item.opener);
  return { to, fields: { ...delivered, step: 'sent', sentS: Math.floor(nowS) } };
}

function lastCircle({ entries, opener }: Item): readonly NationCode[] {
  return entries.findLast(({ entry }) => entry.author === opener)?.circle ?? [];
}
