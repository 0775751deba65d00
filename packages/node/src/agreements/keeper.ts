import type { KeyObject } from 'node:crypto';
import { concernedNations, type EventProblem, instrumentEvents, type Register, recordEvent } from '@musubi/agreements';
import type { Journal, JournalRefusal } from '@musubi/ledger';
import type { AgreementEvent, JournalEntry, Label, NationCode } from '@musubi/model';
import { agreementSubject, eventBody, eventOfEntry } from './event-entry.ts';

export type Accepted =
  | { readonly outcome: 'recorded' | 'known'; readonly event: AgreementEvent }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string };

/** What this nation does; absent `effectiveS`: now. */
export type Act = Omit<AgreementEvent, 'by' | 'effectiveS'> & { readonly effectiveS?: number };

/** An entry of somebody's journal that the register did not take. */
export interface RefusedEvent {
  readonly event: AgreementEvent;
  readonly recordedS: number;
  readonly problem: EventProblem;
}
/** Refused entries that are kept for people to see; the oldest go first. */
const REFUSED_MAX = 200;

/** The register of instruments as the journal's events leave it. Only the journal changes it. */
export class RegisterKeeper {
  private current: Register;
  private readonly rejected: RefusedEvent[] = [];
  private readonly journal: Journal;
  private readonly own: NationCode;
  private readonly policy: string;
  private readonly classification: string;

  /** Folds every event of the journal into `register`. Those that do not fit are kept as refused. */
  constructor(register: Register, journal: Journal, own: NationCode, policy: string, classification: string) {
    this.current = register;
    this.journal = journal;
    this.own = own;
    this.policy = policy;
    this.classification = classification;
    for (const author of journal.authors) for (const entry of journal.entries(author)) this.fold(entry);
  }

  get register(): Register {
    return this.current;
  }

  /** Signed entries that had no authority or did not fit, the latest last. */
  get refused(): readonly RefusedEvent[] {
    return this.rejected;
  }

  /**
   * Records an act of this nation: judged first, then signed and on disk, then in force.
   * The entry's label lets every other party have it. Without a time of its own it takes effect now,
   * or with this nation's event before it when the clock was set back since: the order of acts is
   * never in doubt. Events announced for a later day hold nothing up.
   */
  async act(act: Act, nowS: number): Promise<JournalEntry | EventProblem> {
    const before = instrumentEvents(this.current, act.instrument).filter((earlier) => earlier.by === this.own);
    const begun = before.map((earlier) => Math.min(earlier.effectiveS, earlier.recordedS));
    const event: AgreementEvent = { ...act, by: this.own, effectiveS: act.effectiveS ?? Math.max(nowS, ...begun) };
    const judged = recordEvent(this.current, event, nowS);
    if ('problem' in judged) return judged.problem;
    const subject = agreementSubject(event.instrument);
    const entry = await this.journal.append('inform', subject, eventBody(event), this.label(event, nowS), nowS);
    this.fold(entry);
    return entry;
  }

  /** Takes in a partner's entry; resolves when it is on disk and folded. */
  async accept(entry: JournalEntry, from: NationCode, publicKey: KeyObject): Promise<Accepted> {
    const event = eventOfEntry(entry);
    if (!event || entry.author !== from) {
      return { outcome: 'refused', code: 'not-an-event', message: `${from} sent an entry that is no act of its own` };
    }
    const stored: 'accepted' | 'known' | JournalRefusal = await this.journal.accept(entry, publicKey);
    if (typeof stored === 'object') return { outcome: 'refused', code: stored.code, message: stored.message };
    if (stored === 'known') return { outcome: 'known', event };
    const problem = this.fold(entry);
    if (problem) return { outcome: 'refused', code: problem.code, message: problem.message };
    return { outcome: 'recorded', event };
  }

  /** Folds an own entry that was lost and is in the journal again. */
  retake(entry: JournalEntry): void {
    this.fold(entry);
  }

  /** The time an entry was written counts as when it became known: it is all that a replay has. */
  private fold(entry: JournalEntry): EventProblem | null {
    const event = eventOfEntry(entry);
    if (!event) return null;
    const folded = recordEvent(this.current, event, entry.timeS);
    if ('problem' in folded) {
      this.rejected.push({ event, recordedS: entry.timeS, problem: folded.problem });
      if (this.rejected.length > REFUSED_MAX) this.rejected.shift();
      return folded.problem;
    }
    this.current = folded.register;
    return null;
  }

  private label(event: AgreementEvent, nowS: number): Label {
    const instrument = this.current.instruments.get(event.instrument);
    const concerned = instrument === undefined ? [] : concernedNations(instrument);
    return {
      policy: this.policy,
      classification: this.classification,
      caveats: [],
      releasableTo: concerned.filter((nation) => nation !== this.own).sort(),
      originator: this.own,
      createdS: nowS,
    };
  }
}
