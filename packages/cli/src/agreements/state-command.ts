import {
  type DueDate,
  type InstrumentState,
  instrumentState,
  isoTime,
  type Register,
  upcomingDates,
} from '@musubi/agreements';
import { momentOf, readRegister } from './source.ts';

export interface StateOptions {
  /** Null: now. */
  readonly at: string | null;
  /** Null: by everything that is known. */
  readonly known: string | null;
  readonly events: string | null;
  readonly json: boolean;
}

interface Standing {
  readonly id: string;
  readonly now: InstrumentState;
  readonly dates: readonly DueDate[];
}

/** Prints what every instrument is at a moment, by what was known at a moment. */
export async function showState(folder: string, options: StateOptions): Promise<void> {
  const { standings, refused, atS } = await readStandings(folder, options);
  if (options.json) {
    console.log(JSON.stringify({ atS, instruments: standings.map(asJson), refused }));
    return;
  }
  for (const standing of standings) console.log(stateText(standing).join('\n'));
  for (const text of refused) console.log(`refused: ${text}`);
}

/** Prints the dates ahead of all instruments, the next first. */
export async function showDates(folder: string, options: StateOptions): Promise<void> {
  const { standings, atS } = await readStandings(folder, options);
  const dates = standings
    .flatMap(({ id, dates }) => dates.map((date) => ({ instrument: id, ...date })))
    .sort((a, b) => a.timeS - b.timeS);
  if (options.json) console.log(JSON.stringify({ atS, dates }));
  else for (const { day, text } of dates) console.log(`${day}  ${text}`);
}

async function readStandings(folder: string, { at, known, events }: StateOptions) {
  const atS = at === null ? Math.floor(Date.now() / 1000) : momentOf(at);
  const knownS = known === null ? Number.POSITIVE_INFINITY : momentOf(known);
  const { register, refused } = await readRegister(folder, events);
  const standings = [...register.instruments.keys()].map((id) => standingOf(register, id, atS, knownS));
  return { standings, refused, atS };
}

function standingOf(register: Register, id: string, atS: number, knownS: number): Standing {
  const now = instrumentState(register, id, atS, knownS) as InstrumentState;
  return { id, now, dates: upcomingDates(register, id, atS, knownS) };
}

function asJson({ id, now, dates }: Standing) {
  const { text, ...state } = now;
  return { id, ...state, textHeld: text !== null, dates };
}

/** `id: in-force/notice-suspended`, then what stands behind it, a line each. */
function stateText({ id, now, dates }: Standing): string[] {
  const [notice] = now.notices;
  const marked = notice === undefined ? '' : notice.suspendedS === null ? '/notice-given' : '/notice-suspended';
  const lines = [
    `parties ${now.parties.join(', ')}`,
    ...(now.text === null ? [`in an amended text that is not held here: ${now.textSha256}`] : []),
    ...now.suspensions.map(({ by, scope, sinceS }) => `${by} suspended the ${scope} since ${isoTime(sinceS)}`),
    ...now.notices.map(({ by, givenS }) => `${by} gave notice ${isoTime(givenS)}`),
    ...now.pending.map(({ type, about, missing }) =>
      `${type} ${about}`.trim().concat(` waits for ${missing.join(', ')}`),
    ),
    ...(dates[0] ? [`next: ${dates[0].day} ${dates[0].text}`] : []),
  ];
  return [`${id}: ${now.state}${marked}`, ...lines.map((line) => `  ${line}`)];
}
