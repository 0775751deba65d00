/** Witnessing after C2SP tlog-witness v1.0.0: its requests and answers, whatever carries them. */
import { type Checkpoint, verifyCheckpoint } from './checkpoint.ts';
import { type Checked, faulty, LedgerError } from './error.ts';
import { EMPTY_ROOT, HASH_BYTES, sameHash } from './merkle.ts';
import { cosign, type LogKey, type NoteVerifier } from './note.ts';
import { verifyConsistency } from './proof.ts';
import type { LogStorage } from './storage.ts';

/** A proof in a request has no more hashes than this. */
export const WITNESS_PROOF_MAX = 63;
const OLD_SIZE = /^old (0|[1-9]\d{0,15})$/;

/** What a log asks a witness to cosign. */
export interface WitnessRequest {
  /** Size of the checkpoint that this witness cosigned last; 0 for none. */
  readonly oldSize: number;
  /** From the old size to the checkpoint's. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint. */
  readonly note: string;
}

/** A request as the body of `add-checkpoint`. */
export function formatWitnessRequest({ oldSize, proof, note }: WitnessRequest): string {
  const hashes = proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`);
  return `old ${oldSize}\n${hashes.join('')}\n${note}`;
}

/** Reads the body of `add-checkpoint`. The checkpoint in it is not looked at. */
export function parseWitnessRequest(body: string): Checked<WitnessRequest, 'malformed'> {
  const blank = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(0, blank)).split('\n');
  const oldSize = Number(OLD_SIZE.exec(first)?.[1]);
  if (!Number.isSafeInteger(oldSize)) return faulty('malformed', 0, 'the first line must be `old` and a size');
  if (lines.length > WITNESS_PROOF_MAX) return faulty('malformed', 0, `more than ${WITNESS_PROOF_MAX} hashes`);
  const proof = lines.map((line) => Buffer.from(line, 'base64'));
  const wrong = proof.findIndex((hash, i) => hash.length !== HASH_BYTES || hash.toString('base64') !== lines[i]);
  if (wrong >= 0) return faulty('malformed', 0, `line ${wrong + 2} is not the base64 of a hash`);
  return { ok: true, value: { oldSize, proof, note: body.slice(blank + 2) } };
}

/** The answer to a request: status and body as over HTTP. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 409 | 422;
  /** With 200 the cosignature's line, with 409 the size that this witness knows. */
  readonly body: string;
  /** What the log's owner must answer for: two histories under its signature, or a step back. Null where all is well. */
  readonly suspicion: string | null;
}

/**
 * Cosigns the checkpoints of one log, each only when the log provably grew from the one before. What
 * it cosigned last is on disk before a cosignature is given out, so no crash makes it cosign a fork.
 */
export class Witness {
  readonly #storage: LogStorage;
  readonly #log: NoteVerifier;
  readonly #key: LogKey;
  #latest: Checkpoint | null;
  #work: Promise<unknown> = Promise.resolve();

  private constructor(storage: LogStorage, log: NoteVerifier, key: LogKey, latest: Checkpoint | null) {
    this.#storage = storage;
    this.#log = log;
    this.#key = key;
    this.#latest = latest;
  }

  /**
   * @param key of this witness alone, not that of any log.
   * @throws LedgerError `corrupt` when what was kept is not a checkpoint of that log.
   */
  static async open(storage: LogStorage, log: NoteVerifier, key: LogKey): Promise<Witness> {
    const bytes = await storage.read(fileOf(log));
    if (bytes === null) return new Witness(storage, log, key, null);
    const kept = verifyCheckpoint(Buffer.from(bytes).toString('utf8'), log);
    if (!kept.ok) throw new LedgerError('corrupt', `${fileOf(log)}: ${kept.fault.message}`);
    return new Witness(storage, log, key, kept.value);
  }

  /** The checkpoint cosigned last. */
  get latest(): Checkpoint | null {
    return this.#latest;
  }

  /** Judges a request, one after the other. @throws whatever the storage throws */
  add(body: string, nowS: number): Promise<WitnessAnswer> {
    const run = this.#work.then(() => this.#add(body, nowS));
    this.#work = run.catch(() => undefined);
    return run;
  }

  async #add(body: string, nowS: number): Promise<WitnessAnswer> {
    const request = parseWitnessRequest(body);
    if (!request.ok) return answer(400, request.fault.message);
    const checked = verifyCheckpoint(request.value.note, this.#log);
    if (!checked.ok) return answer(403, checked.fault.message);
    const refused = this.#judge(request.value, checked.value);
    if (refused !== null) return refused;
    const text = checked.value.note.slice(0, checked.value.note.lastIndexOf('\n\n') + 1);
    const line = cosign(text, this.#key, nowS);
    await this.#storage.replace(fileOf(this.#log), Buffer.from(checked.value.note));
    await this.#storage.sync(fileOf(this.#log));
    this.#latest = checked.value;
    return answer(200, line);
  }

  #judge({ oldSize, proof }: WitnessRequest, { size, root }: Checkpoint): WitnessAnswer | null {
    const known = this.#latest?.size ?? 0;
    const knownRoot = this.#latest?.root ?? EMPTY_ROOT;
    if (oldSize > size) return answer(400, 'the old size is above the checkpoint\u2019s');
    if (size === known && !sameHash(root, knownRoot)) {
      return answer(409, `${known}\n`, `two roots of size ${size} bear its signature`);
    }
    if (size < known) return answer(409, `${known}\n`, `it went back from size ${known} to ${size}`);
    if (oldSize !== known) return answer(409, `${known}\n`);
    if (verifyConsistency(known, knownRoot, size, root, proof)) return null;
    return answer(422, 'the proof does not hold', `size ${size} is not shown to follow from size ${known}`);
  }
}

function answer(status: WitnessAnswer['status'], body: string, suspicion: string | null = null): WitnessAnswer {
  return { status, body, suspicion };
}

function fileOf({ name }: NoteVerifier): string {
  return `witnessed/${name.replace(/[^a-z0-9.-]/gi, '_')}`;
}
