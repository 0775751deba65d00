export interface RhythmOptions {
  readonly nowS: () => number;
  /** Four times a second; `atS` is the beat's own time, whenever the timer called. */
  readonly track: (atS: number) => void;
  /** At each full second. */
  readonly round: (atS: number) => Promise<void>;
  /** Soon after `arrived`. */
  readonly refresh: () => void;
  /** Every few seconds, for what is to outlive a crash. */
  readonly save: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  /** Calls `run` after so many milliseconds and returns what calls that off; the process's timers unless given. */
  readonly after?: After;
}

export type After = (ms: number, run: () => void) => () => void;

function afterByTimer(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

const BEAT_S = 0.25;
const SAVE_ROUNDS = 5;
/** A timer may call this much early. */
const EARLY_S = 0.01;
/** What several partners send at once is shown at once. */
const GATHER_MS = 15;
/** However much partners send, the picture is refreshed no more often. */
const REFRESH_EVERY_MS = 200;

/**
 * The node's pulse. Work is done for the times of the beats, not for when it is done, so that no
 * frame tells how long it took; a failure in one beat is reported and the next beat comes all the same.
 */
export class Rhythm {
  private readonly options: RhythmOptions;
  private callOffBeat: () => void = () => undefined;
  private callOffRefresh: (() => void) | null = null;
  private readonly after: After;
  private refreshedMs = 0;
  private lastBeatS = 0;
  private rounds = 0;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(options: RhythmOptions) {
    this.options = options;
    this.after = options.after ?? afterByTimer;
  }

  start(): void {
    this.lastBeatS = this.beatS();
    this.schedule();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.callOffBeat();
    this.callOffRefresh?.();
    await this.running;
  }

  /** Something came that the picture should show before the next full second. */
  arrived(): void {
    if (this.stopped || this.callOffRefresh) return;
    const sinceMs = this.options.nowS() * 1000 - this.refreshedMs;
    const waitMs = Math.max(GATHER_MS, Math.min(REFRESH_EVERY_MS, REFRESH_EVERY_MS - sinceMs));
    this.callOffRefresh = this.after(waitMs, () => this.refresh());
  }

  private refresh(): void {
    this.callOffRefresh = null;
    this.refreshedMs = this.options.nowS() * 1000;
    this.attempt(() => this.options.refresh());
  }

  /** The time of the beat that it is. */
  private beatS(): number {
    return Math.floor((this.options.nowS() + EARLY_S) / BEAT_S) * BEAT_S;
  }

  private schedule(): void {
    if (this.stopped) return;
    const waitS = this.beatS() + BEAT_S - this.options.nowS();
    this.callOffBeat = this.after(Math.max(1, waitS * 1000), () => this.beat());
  }

  private beat(): void {
    const beatS = this.beatS();
    this.attempt(() => this.options.track(beatS));
    const second = Math.floor(beatS);
    if (second > Math.floor(this.lastBeatS)) this.running = this.round(second);
    this.lastBeatS = beatS;
    this.schedule();
  }

  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.options.onFailure(error);
    }
  }

  private async round(atS: number): Promise<void> {
    try {
      await this.options.round(atS);
      if (++this.rounds % SAVE_ROUNDS === 0) await this.options.save();
    } catch (error) {
      this.options.onFailure(error);
    }
  }
}
