import { readEvent } from '@musubi/agreements';
import type { Journal } from '@musubi/ledger';
import type { AgreementEvent, JournalEntry, Json, Label, NationCode, Act as SpeechAct } from '@musubi/model';
import { eventBody } from './event-entry.ts';

/** An act on an instrument that one person has asked for and another has to confirm. */
export interface PendingAct {
  readonly id: string;
  /** As it was asked for; its time is that of the asking when it is to take effect at once. */
  readonly event: AgreementEvent;
  readonly atOnce: boolean;
  readonly askedBy: string;
  /** UTC s. */
  readonly askedS: number;
  readonly untilS: number;
}

export type PendingActProblemCode = 'no-such-act' | 'act-one-person' | 'too-many-acts';

export interface PendingActRefusal {
  readonly code: PendingActProblemCode;
  readonly message: string;
}

/** How long an act waits for a second person, s. */
const WAIT_S_MAX = 24 * 3600;
const WAITING_MAX = 100;
const SUBJECT = /^act\/([a-z0-9]{4,32})$/;

/**
 * Acts that wait for a second person, as entries of the nation's own journal leave them: nobody else
 * gets those. What is confirmed is done as any act is, by whoever asks this.
 */
export class PendingActs {
  private readonly journal: Journal;
  private readonly own: NationCode;
  private readonly label: Omit<Label, 'createdS'>;
  private readonly waiting = new Map<string, PendingAct>();

  constructor(journal: Journal, own: NationCode, policy: string, classification: string) {
    this.journal = journal;
    this.own = own;
    this.label = { policy, classification, caveats: ['NOFORN'], releasableTo: [], originator: own };
    for (const entry of journal.entries(own)) this.fold(entry);
  }

  /** Those that wait at `nowS`, the newest last. */
  list(nowS: number): PendingAct[] {
    for (const [id, { untilS }] of this.waiting) if (untilS <= nowS) this.waiting.delete(id);
    return [...this.waiting.values()];
  }

  /** Writes down what somebody asks for; resolves when it is on disk. */
  async ask(
    id: string,
    event: AgreementEvent,
    atOnce: boolean,
    by: string,
    nowS: number,
  ): Promise<JournalEntry | PendingActRefusal> {
    if (this.list(nowS).length >= WAITING_MAX) {
      return { code: 'too-many-acts', message: `${WAITING_MAX} acts wait already; confirm or withdraw one` };
    }
    const untilS = nowS + WAIT_S_MAX;
    return this.write('request', id, { event: eventBody(event), atOnce, askedBy: by, askedS: nowS, untilS }, nowS);
  }

  /** The act that `by` may confirm now, or why not. */
  confirmable(id: string, by: string, nowS: number): PendingAct | PendingActRefusal {
    const act = this.find(id, nowS);
    if (act === undefined) return noSuchAct(id);
    if (act.askedBy !== by) return act;
    return { code: 'act-one-person', message: `${by} asked for it; another person confirms` };
  }

  /** Writes down who confirmed it: it waits no longer. Resolves when it is on disk. */
  confirm(id: string, by: string, nowS: number): Promise<JournalEntry> {
    return this.write('agree', id, { by }, nowS);
  }

  /** Ends the waiting; one person is enough. */
  async withdraw(id: string, by: string, nowS: number): Promise<JournalEntry | PendingActRefusal> {
    return this.find(id, nowS) === undefined ? noSuchAct(id) : this.write('refuse', id, { by }, nowS);
  }

  private find(id: string, nowS: number): PendingAct | undefined {
    return this.list(nowS).find((act) => act.id === id);
  }

  private async write(act: SpeechAct, id: string, body: Json, nowS: number): Promise<JournalEntry> {
    const entry = await this.journal.append(act, `act/${id}`, body, { ...this.label, createdS: nowS }, nowS);
    this.fold(entry);
    return entry;
  }

  private fold(entry: JournalEntry): void {
    const id = SUBJECT.exec(entry.subject)?.[1];
    if (id === undefined || entry.author !== this.own) return;
    if (entry.act !== 'request') this.waiting.delete(id);
    const asked = entry.act === 'request' ? pendingOf(id, entry.body) : null;
    if (asked !== null) this.waiting.set(id, asked);
  }
}

function pendingOf(id: string, body: Json): PendingAct | null {
  const { event, atOnce, askedBy, askedS, untilS } = (body ?? {}) as Readonly<Record<string, Json>>;
  const read = readEvent(event);
  if ('message' in read || typeof atOnce !== 'boolean' || typeof askedBy !== 'string') return null;
  if (typeof askedS !== 'number' || typeof untilS !== 'number') return null;
  return { id, event: read.event, atOnce, askedBy, askedS, untilS };
}

function noSuchAct(id: string): PendingActRefusal {
  return { code: 'no-such-act', message: `No act ${id} waits for confirmation` };
}
