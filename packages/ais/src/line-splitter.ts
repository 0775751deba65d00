/** The longest line looked at: a sentence is 82 bytes, but TAG blocks and suffixes are added. */
const LINE_BYTES_MAX = 1024;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Cuts a byte stream into lines. Holds at most one; a longer one is dropped whole. */
export class LineSplitter {
  linesTooLong = 0;
  readonly #buffer = new Uint8Array(LINE_BYTES_MAX);
  #length = 0;
  #overlong = false;

  /** Calls `onLine` for each line completed, without its line end; empty lines are left out. */
  push(chunk: Uint8Array, onLine: (line: string) => void): void {
    for (const byte of chunk) {
      if (byte === LINE_FEED || byte === CARRIAGE_RETURN) this.#end(onLine);
      else if (this.#length < LINE_BYTES_MAX) this.#buffer[this.#length++] = byte;
      else this.#overlong = true;
    }
  }

  #end(onLine: (line: string) => void): void {
    const length = this.#length;
    const overlong = this.#overlong;
    this.#length = 0;
    this.#overlong = false;
    if (overlong) this.linesTooLong++;
    else if (length > 0) onLine(String.fromCharCode(...this.#buffer.subarray(0, length)));
  }
}
