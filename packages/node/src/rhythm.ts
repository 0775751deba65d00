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
  private timer: NodeJS.Timeout | null = null;
  private refreshTimer: NodeJS.Timeout | null = null;
  private refreshedMs = 0;
  private lastBeatS = 0;
  private rounds = 0;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(options: RhythmOptions) {
    this.options = options;
  }

  start(): void {
    this.lastBeatS = this.beatS();
    this.schedule();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    if (this.refreshTimer) clearTimeout(this.refreshTimer);
    await this.running;
  }

  /** Something came that the picture should show before the next full second. */
  arrived(): void {
    if (this.stopped || this.refreshTimer) return;
    const sinceMs = this.options.nowS() * 1000 - this.refreshedMs;
    const waitMs = Math.max(GATHER_MS, Math.min(REFRESH_EVERY_MS, REFRESH_EVERY_MS - sinceMs));
    this.refreshTimer = setTimeout(() => this.refresh(), waitMs);
  }

  private refresh(): void {
    this.refreshTimer = null;
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
    this.timer = setTimeout(() => this.beat(), Math.max(1, waitS * 1000));
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
