export interface RhythmOptions {
  readonly nowS: () => number;
  /** Four times a second. */
  readonly track: () => void;
  /** At each full second. */
  readonly round: () => Promise<void>;
  /** Every few seconds, for what is to outlive a crash. */
  readonly save: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

const TRACK_MS = 250;
const SAVE_ROUNDS = 5;

/**
 * The node's pulse. Frames leave on the full second whatever work was done, so that their times
 * tell nothing; a failure in one beat is reported and the next beat comes all the same.
 */
export class Rhythm {
  private readonly options: RhythmOptions;
  private timer: NodeJS.Timeout | null = null;
  private lastSecond = 0;
  private rounds = 0;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(options: RhythmOptions) {
    this.options = options;
  }

  start(): void {
    this.lastSecond = Math.floor(this.options.nowS());
    this.schedule();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private schedule(): void {
    if (this.stopped) return;
    const intoBeatMs = (this.options.nowS() * 1000) % TRACK_MS;
    this.timer = setTimeout(() => this.beat(), TRACK_MS - intoBeatMs);
  }

  private beat(): void {
    try {
      this.options.track();
    } catch (error) {
      this.options.onFailure(error);
    }
    const second = Math.floor(this.options.nowS());
    if (second !== this.lastSecond) {
      this.lastSecond = second;
      this.running = this.round();
    }
    this.schedule();
  }

  private async round(): Promise<void> {
    try {
      await this.options.round();
      if (++this.rounds % SAVE_ROUNDS === 0) await this.options.save();
    } catch (error) {
      this.options.onFailure(error);
    }
  }
}
