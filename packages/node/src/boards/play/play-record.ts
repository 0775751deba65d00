import type { LogStorage } from '@musubi/ledger';
import { type PlaySample, readSamples, writeSamples } from './play-samples.ts';

const FOLDER = 'play/';
const EVERY_S = 5;
/** Of one exercise. When there are more, every other is dropped and half as many are taken from then on. */
const SAMPLES_MAX = 720;
/** Samples between two writes to disk: what a crash may cost. */
const UNWRITTEN_MAX = 4;
const EXERCISES_MAX = 4;

interface Recording {
  samples: PlaySample[];
  everyS: number;
  unwritten: PlaySample[];
}

/** What this node's picture showed while exercises ran: so much of each that it can be scored afterwards. */
export class PlayRecord {
  private readonly storage: LogStorage;
  private readonly recordings = new Map<string, Recording>();
  private readonly onProblem: (code: string, message: string) => void;
  private work: Promise<unknown> = Promise.resolve();

  private constructor(storage: LogStorage, onProblem: (code: string, message: string) => void) {
    this.storage = storage;
    this.onProblem = onProblem;
  }

  static async open(storage: LogStorage, onProblem: (code: string, message: string) => void): Promise<PlayRecord> {
    const record = new PlayRecord(storage, onProblem);
    for (const name of (await storage.list(FOLDER)).slice(0, EXERCISES_MAX)) {
      const samples = readSamples((await storage.read(name)) ?? new Uint8Array());
      record.recordings.set(name.slice(FOLDER.length), { samples, everyS: stepOf(samples), unwritten: [] });
    }
    return record;
  }

  /** Exercises of which something is kept. */
  get exercises(): readonly string[] {
    return [...this.recordings.keys()];
  }

  /** Samples of an exercise by time. */
  samples(exercise: string): readonly PlaySample[] {
    return this.recordings.get(exercise)?.samples ?? [];
  }

  /** Keeps what `sample` gives when one is due; nothing of more than four exercises at once. */
  take(exercise: string, atS: number, sample: () => PlaySample): void {
    const recording = this.recordings.get(exercise) ?? this.begin(exercise);
    if (recording === null) return;
    const lastS = recording.samples.at(-1)?.timeS ?? Number.NEGATIVE_INFINITY;
    // A clock that was set back begins where it is now.
    if (atS < lastS) recording.samples = recording.samples.filter(({ timeS }) => timeS < atS);
    if (atS >= lastS && atS - lastS < recording.everyS) return;
    const taken = sample();
    recording.samples.push(taken);
    recording.unwritten.push(taken);
    if (recording.samples.length > SAMPLES_MAX) this.thin(exercise, recording);
    else if (recording.unwritten.length >= UNWRITTEN_MAX) this.store(exercise, recording);
  }

  forget(exercise: string): void {
    if (this.recordings.delete(exercise)) this.inTurn(() => this.storage.remove(FOLDER + exercise));
  }

  private begin(exercise: string): Recording | null {
    if (this.recordings.size >= EXERCISES_MAX) return null;
    const recording = { samples: [], everyS: EVERY_S, unwritten: [] };
    this.recordings.set(exercise, recording);
    return recording;
  }

  private thin(exercise: string, recording: Recording): void {
    recording.samples = recording.samples.filter((_, at) => at % 2 === 0);
    recording.everyS *= 2;
    recording.unwritten = [];
    const bytes = writeSamples(recording.samples);
    this.inTurn(() => this.storage.replace(FOLDER + exercise, bytes));
  }

  private store(exercise: string, recording: Recording): void {
    const bytes = writeSamples(recording.unwritten);
    recording.unwritten = [];
    this.inTurn(() => this.storage.append(FOLDER + exercise, bytes));
  }

  private inTurn(task: () => Promise<void>): void {
    this.work = this.work
      .then(task)
      .catch((error: unknown) => this.onProblem('inject', `The record of an exercise was not kept: ${String(error)}`));
  }
}

/** How far apart the samples of a file were taken when it was last written. */
function stepOf(samples: readonly PlaySample[]): number {
  const [last, before] = [samples.at(-1), samples.at(-2)];
  const apartS = last === undefined || before === undefined ? EVERY_S : last.timeS - before.timeS;
  return EVERY_S * 2 ** Math.max(0, Math.min(12, Math.round(Math.log2(apartS / EVERY_S))));
}
