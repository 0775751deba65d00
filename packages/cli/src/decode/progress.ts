const EVERY_MS = 200;

/** One line on a terminal that is written over; nothing where standard error is no terminal. */
export class Progress {
  readonly #isShown = process.stderr.isTTY === true;
  #nextMs = 0;
  #width = 0;

  /** Cheap to call often: asks for the text a few times a second. */
  show(text: () => string): void {
    if (!this.#isShown) return;
    const nowMs = Date.now();
    if (nowMs < this.#nextMs) return;
    this.#nextMs = nowMs + EVERY_MS;
    const line = text();
    process.stderr.write(`\r${line.padEnd(this.#width)}`);
    this.#width = line.length;
  }

  /** Takes the line away. */
  end(): void {
    if (this.#width > 0) process.stderr.write(`\r${' '.repeat(this.#width)}\r`);
    this.#width = 0;
  }
}
