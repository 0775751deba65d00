/** Messages of one code that are written within a window; what is beyond is counted and told at its end. */
const PER_WINDOW_MAX = 10;
const WINDOW_S = 10;
const CODES_MAX = 200;

interface Window {
  startS: number;
  written: number;
  held: number;
}

/**
 * Keeps a flood of bad input from filling the log: the first few problems of a kind are written in
 * full, the rest as a number. Metrics count every one of them elsewhere.
 */
export class ProblemLog {
  private readonly windows = new Map<string, Window>();
  private readonly write: (code: string, message: string) => void;

  constructor(write: (code: string, message: string) => void) {
    this.write = write;
  }

  report(code: string, message: string, nowS: number): void {
    const window = this.windowOf(code, nowS);
    if (window.written >= PER_WINDOW_MAX) {
      window.held++;
      return;
    }
    window.written++;
    this.write(code, message);
  }

  private windowOf(code: string, nowS: number): Window {
    const known = this.windows.get(code);
    if (known && nowS - known.startS < WINDOW_S) return known;
    if (known && known.held > 0) this.write(code, `${known.held} more of these in ${WINDOW_S} s were not written`);
    const fresh = { startS: nowS, written: 0, held: 0 };
    if (known || this.windows.size < CODES_MAX) this.windows.set(code, fresh);
    return fresh;
  }
}
