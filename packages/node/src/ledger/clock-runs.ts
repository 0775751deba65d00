/**
 * Where in the ledger the clock went back. Between two such places the times of entries only grow,
 * so that a time can be found there by halving. A line of the file `clock-runs` each; the clock of
 * a node is seldom set.
 */
import type { LogStorage } from '@musubi/ledger';

const FILE = 'clock-runs';
/** Beyond it the oldest places are forgotten: what lies before them is one run, and may be found in part alone. */
const RUNS_MAX = 10_000;

export class ClockRuns {
  private readonly storage: LogStorage;
  private readonly begun: number[];
  private latestS: number;
  private unsaved = '';

  private constructor(storage: LogStorage, begun: number[], latestS: number) {
    this.storage = storage;
    this.begun = begun;
    this.latestS = latestS;
  }

  /** @param latestS the time of the ledger's last entry, UTC s; below all others when it has none. */
  static async open(storage: LogStorage, latestS: number): Promise<ClockRuns> {
    const text = Buffer.from((await storage.read(FILE)) ?? []).toString('utf8');
    const lines = text.split('\n').slice(0, -1);
    return new ClockRuns(storage, lines.filter((line) => /^[0-9]{1,15}$/.test(line)).map(Number), latestS);
  }

  /** An entry of a time gets this number. */
  note(index: number, timeS: number): void {
    if (timeS < this.latestS) {
      this.begun.push(index);
      if (this.begun.length > RUNS_MAX) this.begun.shift();
      this.unsaved += `${index}\n`;
    }
    this.latestS = timeS;
  }

  /** The first entry of the run that holds entry `index`. */
  startOf(index: number): number {
    return this.begun.reduce((start, at) => (at <= index && at > start ? at : start), 0);
  }

  /** Resolves when what was noted is on disk. */
  async save(): Promise<void> {
    const lines = this.unsaved;
    this.unsaved = '';
    if (lines === '') return;
    await this.storage.append(FILE, Buffer.from(lines));
    await this.storage.sync(FILE);
  }
}
