import type { AgreementEvent, AgreementEventType, Instrument, NationCode } from '@musubi/model';
import { statementKey, suspensionsAfter } from './acceptance.ts';
import { dayOf, dayStartS } from './calendar.ts';
import type { RecordedEvent } from './register.ts';
import type { Suspension } from './suspension.ts';
import { noticeEffectS, type TermBase } from './term-end.ts';

/** A notice of termination that stands. */
export interface Notice {
  readonly by: NationCode;
  readonly givenS: number;
  /** The end it names, where it names one. */
  readonly statedS: number | null;
  /** Since when it is suspended and runs out no more; null while it runs. */
  readonly suspendedS: number | null;
}

/** A statement that takes effect once every party has made it. */
interface Statement {
  readonly event: AgreementEvent;
  readonly by: Set<NationCode>;
  complete: boolean;
}

/** An instrument's life as far as the fold has come. */
export interface Life extends TermBase {
  readonly instrument: Instrument;
  startS: number;
  provisionalS: number;
  extendedS: number | null;
  /** Who is a party, since when. */
  readonly members: Map<NationCode, number>;
  /** Who left by notice, and when. */
  readonly left: Map<NationCode, number>;
  readonly statements: Map<string, Statement>;
  readonly suspensions: Map<NationCode, readonly Suspension[]>;
  readonly notices: Map<NationCode, Notice>;
  /** The SHA-256 of the text in force. */
  textSha256: string;
  end: { readonly how: 'terminated' | 'superseded'; readonly by: string; readonly sinceS: number } | null;
}

/**
 * Folds events into an instrument's life at `nowS`. `events` are those known and in effect by then,
 * by the time they take effect, then by nation. Between events the calendar does its part: a notice
 * runs out at its moment, before an event of that same moment.
 */
export function foldLife(instrument: Instrument, events: readonly RecordedEvent[], nowS: number): Life {
  const life: Life = {
    instrument,
    startS: instrument.entryIntoForceS,
    provisionalS: Number.POSITIVE_INFINITY,
    extendedS: null,
    members: new Map(instrument.parties.map((nation) => [nation, Number.NEGATIVE_INFINITY])),
    left: new Map(),
    statements: new Map(),
    suspensions: new Map(),
    notices: new Map(),
    textSha256: instrument.textSha256,
    end: null,
  };
  for (const event of events) {
    runNotices(life, event.effectiveS);
    if (life.end !== null) break;
    // What a nation does that is no party yet, or no longer, has no effect.
    if (life.members.has(event.by) || event.type === 'acceded') apply(life, event);
  }
  runNotices(life, nowS);
  return life;
}

/** When a notice runs out; null while it is suspended, and where no end is left for it. */
export function effectOf(life: Life, notice: Notice): number | null {
  return notice.suspendedS === null ? noticeEffectS(life, notice.givenS, notice.statedS) : null;
}

function runNotices(life: Life, untilS: number): void {
  while (life.end === null) {
    let first: { by: NationCode; atS: number } | null = null;
    for (const notice of life.notices.values()) {
      const atS = effectOf(life, notice);
      if (atS !== null && atS <= untilS && (first === null || atS < first.atS)) first = { by: notice.by, atS };
    }
    if (first === null) return;
    leave(life, first.by, first.atS);
  }
}

function leave(life: Life, nation: NationCode, atS: number): void {
  life.members.delete(nation);
  life.notices.delete(nation);
  life.suspensions.delete(nation);
  life.left.set(nation, atS);
  if (life.members.size < 2) life.end = { how: 'terminated', by: nation, sinceS: atS };
  // Those who stay may all have said what only the one who leaves had not.
  for (const statement of life.statements.values()) conclude(life, statement, atS);
}

function apply(life: Life, event: AgreementEvent): void {
  const { by, effectiveS, type } = event;
  const key = statementKey(event);
  if (key !== null) {
    state(life, key, event);
    return;
  }
  const notice = life.notices.get(by);
  switch (type) {
    case 'suspended':
    case 'resumed':
      life.suspensions.set(by, suspensionsAfter(life.suspensions.get(by) ?? [], event));
      return;
    case 'notice-given':
      life.notices.set(by, { by, givenS: effectiveS, statedS: event.endsS ?? null, suspendedS: null });
      return;
    case 'notice-suspended':
      if (notice) life.notices.set(by, { ...notice, suspendedS: effectiveS });
      return;
    case 'notice-withdrawn':
      life.notices.delete(by);
      return;
    case 'terminated':
      life.end = { how: 'terminated', by, sinceS: effectiveS };
  }
}

function state(life: Life, key: string, event: AgreementEvent): void {
  const statement = life.statements.get(key) ?? { event, by: new Set(), complete: false };
  statement.by.add(event.by);
  life.statements.set(key, statement);
  conclude(life, statement, event.effectiveS);
}

/** Who has yet to make a statement before it takes effect. */
export function missingFor(life: Life, { event, by }: Pick<Statement, 'event' | 'by'>): readonly NationCode[] {
  const open = event.type === 'acceded' && life.instrument.accession?.consent === 'open';
  const needed = open ? [] : [...life.members.keys()];
  const acceding = event.type === 'acceded' ? [event.nation as NationCode] : [];
  return [...needed, ...acceding].filter((nation) => !by.has(nation)).sort();
}

function conclude(life: Life, statement: Statement, atS: number): void {
  if (statement.complete || life.end !== null || missingFor(life, statement).length > 0) return;
  statement.complete = true;
  EFFECTS[statement.event.type]?.(life, statement.event, atS);
}

/** What a statement of all does, at the moment of the last to make it. */
const EFFECTS: { readonly [type in AgreementEventType]?: (life: Life, event: AgreementEvent, atS: number) => void } = {
  signed: (life, _event, atS) => enter(life, 'on-signature', atS),
  'procedure-notified': (life, _event, atS) => {
    enter(life, 'latter-notification', atS);
    const { entry, utcOffsetS = 0 } = life.instrument;
    enter(life, 'days-after-notifications', dayStartS(dayOf(atS, utcOffsetS) + (entry?.days ?? 0), utcOffsetS));
  },
  'entered-into-force': (life, _event, atS) => enter(life, 'agreed', atS),
  'provisionally-applied': (life, _event, atS) => {
    life.provisionalS = atS;
  },
  acceded: (life, event, atS) => {
    if (!life.left.has(event.nation as NationCode)) life.members.set(event.nation as NationCode, atS);
  },
  amended: (life, event) => {
    life.textSha256 = event.textSha256 as string;
  },
  extended: (life, event) => {
    life.extendedS = event.endsS as number;
  },
  superseded: (life, event, atS) => {
    life.end = { how: 'superseded', by: event.successor as string, sinceS: atS };
  },
};

function enter(life: Life, rule: string, atS: number): void {
  if (life.instrument.entry?.rule === rule) life.startS = atS;
}
