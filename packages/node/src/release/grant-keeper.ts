import type { Journal } from '@musubi/ledger';
import type { Act, JournalEntry, Json, Label, NationCode } from '@musubi/model';
import { approveGrant, type Grant, type GrantProblem, type GrantRequest } from '@musubi/release';
import { grantActOf, grantSubject, requestBody } from './grant-entry.ts';

/** A grant from its request on. */
export interface GrantRecord {
  readonly request: GrantRequest;
  /** Null until a second person has approved it. */
  readonly grant: Grant | null;
  readonly revokedBy: string | null;
}

export type GrantActProblemCode = 'no-such-grant' | 'grant-not-open' | 'too-many-grants';

/** Why an act on a grant was not written down. */
export interface GrantRefusal {
  readonly code: GrantProblem['code'] | GrantActProblemCode;
  readonly message: string;
}

/** Requests that wait and grants that hold, at most. */
const LIVE_MAX = 100;
/** Records kept in memory; of those past, the oldest go first. */
const RECORDS_MAX = 1_000;

/** The grants of this nation, as its own journal's entries leave them. Only the journal changes them. */
export class GrantKeeper {
  private readonly journal: Journal;
  private readonly own: NationCode;
  private readonly label: Omit<Label, 'createdS'>;
  private readonly records = new Map<string, GrantRecord>();
  /** Acts are written one after the other: each is judged by all before it. */
  private work: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal, own: NationCode, policy: string, classification: string) {
    this.journal = journal;
    this.own = own;
    // Who opened what to whom is the nation's own affair.
    this.label = { policy, classification, caveats: ['NOFORN'], releasableTo: [], originator: own };
    for (const entry of journal.entries(own)) this.fold(entry);
  }

  /** Every record, the newest last. */
  list(): readonly GrantRecord[] {
    return [...this.records.values()];
  }

  find(id: string): GrantRecord | undefined {
    return this.records.get(id);
  }

  /** The grants that hold at `nowS`. */
  inForce(nowS: number): readonly Grant[] {
    return this.list().flatMap(({ grant, revokedBy }) => {
      return grant !== null && revokedBy === null && nowS < grant.untilS ? [grant] : [];
    });
  }

  /** Writes down a request that `grantProblem` has nothing against; resolves when it is on disk. */
  request(request: GrantRequest, nowS: number): Promise<JournalEntry | GrantRefusal> {
    return this.inTurn(async () => {
      const live = this.list().filter((one) => one.revokedBy === null && nowS < one.request.untilS);
      if (live.length >= LIVE_MAX) {
        return { code: 'too-many-grants', message: `${LIVE_MAX} are asked for or hold already; revoke one` };
      }
      return this.write('request', request.id, requestBody(request), nowS);
    });
  }

  /** A second person's approval; resolves when it is on disk. */
  approve(id: string, by: string, nowS: number): Promise<JournalEntry | GrantRefusal> {
    return this.inTurn(async () => {
      const record = this.records.get(id);
      if (record === undefined) return noSuchGrant(id);
      if (record.grant !== null || record.revokedBy !== null) return notOpen(record);
      const approved = approveGrant(record.request, by, nowS);
      if ('problem' in approved) return approved.problem;
      return this.write('agree', id, { by }, nowS);
    });
  }

  /** Ends a request or a grant; one person is enough to close. */
  revoke(id: string, by: string, nowS: number): Promise<JournalEntry | GrantRefusal> {
    return this.inTurn(async () => {
      const record = this.records.get(id);
      if (record === undefined) return noSuchGrant(id);
      return record.revokedBy === null ? this.write('refuse', id, { by }, nowS) : notOpen(record);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.work.then(work);
    this.work = done.catch(() => undefined);
    return done;
  }

  private async write(act: Act, id: string, body: Json, nowS: number): Promise<JournalEntry> {
    const entry = await this.journal.append(act, grantSubject(id), body, { ...this.label, createdS: nowS }, nowS);
    this.fold(entry);
    return entry;
  }

  /** Judges again what the journal says: two entries of one person make no grant. */
  private fold(entry: JournalEntry): void {
    const act = entry.author === this.own ? grantActOf(entry) : null;
    if (act === null) return;
    if (act.kind === 'requested') {
      if (!this.records.has(act.request.id)) this.keep({ request: act.request, grant: null, revokedBy: null });
      return;
    }
    const record = this.records.get(act.id);
    if (record === undefined || record.revokedBy !== null) return;
    if (act.kind === 'revoked') {
      this.keep({ ...record, revokedBy: act.by });
      return;
    }
    const approved = approveGrant(record.request, act.by, act.timeS);
    if (record.grant === null && 'grant' in approved) this.keep({ ...record, grant: approved.grant });
  }

  private keep(record: GrantRecord): void {
    this.records.set(record.request.id, record);
    for (const [id, { request }] of this.records) {
      if (this.records.size <= RECORDS_MAX) break;
      if (request.untilS < record.request.requestedS) this.records.delete(id);
    }
  }
}

function noSuchGrant(id: string): GrantRefusal {
  return { code: 'no-such-grant', message: `No grant is called ${id}` };
}

function notOpen({ request, revokedBy }: GrantRecord): GrantRefusal {
  const what = revokedBy === null ? 'is approved already' : `was revoked by ${revokedBy}`;
  return { code: 'grant-not-open', message: `Grant ${request.id} ${what}` };
}
