/** A row's time this far from the file's own is believed only when others agree with it, s. */
const JUMP_MAX_S = 120;
/** Rows in a row that must agree before the clock jumps with them. */
const AGREEING = 20;
/** Rows that settle together when a file begins. */
export const BEGINNING_ROWS = 64;

/**
 * What time it is in a file, by its rows. The tracker goes by this clock and never back, so a
 * single row years ahead must not move it; a pause in a recording must.
 */
export class FileClock {
  nowS = Number.NaN;
  #candidateS = Number.NaN;
  #agreeing = 0;

  /** Sets the clock by the first rows' times: their median, so that a wrong first row counts for nothing. */
  begin(timesS: readonly number[]): void {
    const sorted = timesS.toSorted((a, b) => a - b);
    const medianS = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    this.nowS = sorted.find((timeS) => timeS >= medianS - JUMP_MAX_S) ?? Number.NaN;
  }

  /** Whether a row of this time is to be believed; moves on with it. */
  accept(timeS: number): boolean {
    const aheadS = timeS - this.nowS;
    if (Math.abs(aheadS) > JUMP_MAX_S && !this.#agree(timeS)) return false;
    this.#agreeing = Math.abs(aheadS) > JUMP_MAX_S ? this.#agreeing : 0;
    this.nowS = Math.max(this.nowS, timeS);
    return true;
  }

  #agree(timeS: number): boolean {
    const same = Math.abs(timeS - this.#candidateS) <= JUMP_MAX_S;
    this.#agreeing = same ? this.#agreeing + 1 : 1;
    this.#candidateS = timeS;
    // The tracker's time never goes back: rows from before stay refused however many they are.
    return timeS > this.nowS && this.#agreeing >= AGREEING;
  }
}
