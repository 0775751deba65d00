import { STANDARD } from '../decode/input.ts';
import { Output } from '../decode/output.ts';
import { Progress } from '../decode/progress.ts';
import { CliError } from '../error.ts';
import { BadRows, type Row } from './bad-rows.ts';
import { BEGINNING_ROWS, FileClock } from './file-clock.ts';
import { type LineBlock, lineEnd, readBlocks, TOO_LONG } from './json-lines.ts';
import { PlotLines } from './plot-lines.ts';
import { fillFromLine, fillPlot } from './plot-row.ts';
import { Run } from './run.ts';
import { readSensors, type SensorsFile } from './sensors-file.ts';

export interface TrackOptions {
  readonly sensors: string;
  readonly plots: string;
  readonly out: string;
  readonly intervalS: number;
  readonly fromS: number;
  readonly ignoreIdentity: boolean;
}

/** What became of a file of plots. */
export interface TrackTally {
  plotsRead: number;
  plotsUsed: number;
  /** Rows and plots refused, by reason: the file's rows first, then the tracker's reasons. */
  readonly rejected: Readonly<Record<string, number>>;
  tracksConfirmed: number;
  trackRows: number;
}

/** Tracks a file of plots; see `--help` for the formats. */
export async function track(options: TrackOptions): Promise<TrackTally> {
  const sensors = await readSensors(options.sensors);
  const out = new Output(options.out);
  const run = new Run({ sensors, intervalS: options.intervalS, fromS: options.fromS, out });
  const feed = new Feed(options, sensors, run);
  const progress = new Progress();
  try {
    for await (const piece of readBlocks(options.plots)) {
      await feed.take(piece);
      progress.show(
        () => `${feed.plotsRead} plots, ${(piece.bytesRead / 1e6).toFixed(1)} MB, ${run.rowsWritten} track rows`,
      );
    }
    await feed.settle();
    await run.finish(sensors.durationS);
  } finally {
    progress.end();
    await run.flush().finally(() => out.close());
  }
  if (feed.plotsRead === 0) throw new CliError('input-broken', `${options.plots}: no plots in it`);
  return tallyOf(feed, run);
}

/** Lines to plots of the run, by the file's own clock. */
class Feed {
  plotsRead = 0;
  readonly bad: BadRows;
  readonly #options: TrackOptions;
  readonly #sensors: SensorsFile;
  readonly #run: Run;
  readonly #clock = new FileClock();
  readonly #plotLines: PlotLines;
  readonly #decoder = new TextDecoder();
  /** The first rows, until the clock is set by them; then null. */
  #beginning: { row: Row; line: number }[] | null = [];

  constructor(options: TrackOptions, sensors: SensorsFile, run: Run) {
    this.#options = options;
    this.#sensors = sensors;
    this.#run = run;
    const names = sensors.sensors.map(({ id }) => id);
    this.#plotLines = new PlotLines(names, options.ignoreIdentity);
    this.bad = new BadRows(options.plots === STANDARD ? 'standard input' : options.plots);
  }

  async take({ bytes, afterTooLong, firstLine }: LineBlock): Promise<void> {
    if (afterTooLong) this.bad.parse(TOO_LONG, firstLine - 1);
    const lines = this.#plotLines;
    lines.load(bytes);
    let line = firstLine;
    for (let at = 0; at < bytes.length; ) {
      const count = this.#beginning === null ? lines.read(at) : 0;
      for (let i = 0; i < count; i++, line++) {
        const waiting = this.#takeLine(i, line);
        if (waiting !== null) await waiting;
      }
      if (count > 0) at = lines.next;
      else {
        const end = lineEnd(bytes, at);
        await this.#takeText(this.#decoder.decode(bytes.subarray(at, end)), line++);
        at = end + 1;
      }
    }
  }

  /** Takes a line of any make. */
  async #takeText(text: string, line: number): Promise<void> {
    const row = this.bad.parse(text, line);
    if (row === null) return;
    if (this.#beginning === null) {
      await this.#take(row, line);
      return;
    }
    this.#beginning.push({ row, line });
    if (this.#beginning.length === BEGINNING_ROWS) await this.settle();
  }

  /** Sets the clock by the rows held back, and takes them. */
  async settle(): Promise<void> {
    const held = this.#beginning ?? [];
    this.#beginning = null;
    this.#clock.begin(held.map(({ row }) => row['t'] as number).filter((t) => Number.isFinite(t)));
    for (const { row, line } of held) await this.#take(row, line);
  }

  /** Takes what was read from a line's bytes; a promise only where steps of time end before it, for the speed of all the others. */
  #takeLine(i: number, line: number): Promise<void> | null {
    const { batch } = this.#run;
    fillFromLine(batch, batch.count, this.#plotLines, i, this.#sensors);
    if (!this.#isTimely(batch.timeS[batch.count]!, line)) return null;
    if (this.#run.isBeyond(batch.timeS[batch.count]!)) return this.#run.advanceAndKeep();
    this.#run.keep();
    return null;
  }

  async #take(row: Row, line: number): Promise<void> {
    const timeS = row['t'];
    if (typeof timeS !== 'number' || !Number.isFinite(timeS)) {
      this.plotsRead++;
      this.bad.add(line, 'no-time', `"t" is ${JSON.stringify(timeS) ?? 'missing'}; seconds are needed`);
      return;
    }
    if (!this.#isTimely(timeS, line)) return;
    if (this.#run.isBeyond(timeS)) await this.#run.advance(timeS);
    this.#put(row, line);
  }

  #isTimely(timeS: number, line: number): boolean {
    this.plotsRead++;
    if (this.#clock.accept(timeS)) return true;
    this.bad.add(line, 'time', `t ${timeS} is far from the rows before it, at ${this.#clock.nowS}`);
    return false;
  }

  #put(row: Row, line: number): void {
    const { batch } = this.#run;
    const fault = fillPlot(batch, batch.count, row, this.#sensors, this.#options.ignoreIdentity);
    if (fault === null) this.#run.keep();
    else this.bad.add(line, fault.reason, fault.detail);
  }
}

function tallyOf(feed: Feed, run: Run): TrackTally {
  const { counters } = run.tracker;
  const rejected: Record<string, number> = Object.fromEntries(feed.bad.byReason);
  for (const [reason, count] of Object.entries(counters.plotsRejected)) {
    if (count > 0) rejected[reason] = (rejected[reason] ?? 0) + count;
  }
  if (run.plotsOverflowed > 0) rejected['overflow'] = (rejected['overflow'] ?? 0) + run.plotsOverflowed;
  return {
    plotsRead: feed.plotsRead,
    plotsUsed: counters.plotsUsed,
    rejected,
    tracksConfirmed: counters.tracksConfirmed,
    trackRows: run.rowsWritten,
  };
}

/** The tally in words. */
export function tallyText(tally: TrackTally): string {
  const reasons = Object.entries(tally.rejected).map(([reason, count]) => `${count} ${reason}`);
  const refused = reasons.length > 0 ? `; refused: ${reasons.join(', ')}` : '';
  return `${tally.plotsRead} plots read, ${tally.plotsUsed} used${refused}; ${tally.tracksConfirmed} tracks, ${tally.trackRows} rows written`;
}
