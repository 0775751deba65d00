/**
 * All the disk a log or journal sees. Names are relative and '/'-separated. The node implements it
 * on files; `memoryStorage` is the same in memory.
 *
 * What crash safety rests on: `replace` puts the whole content under the name or leaves the old one,
 * never a mixture; after `sync(name)` resolves, the name and its content survive a power cut. An
 * `append` that was cut may leave any prefix of its bytes.
 */
export interface LogStorage {
  /** The whole content; null when there is no such name. */
  read(name: string): Promise<Uint8Array | null>;
  /**
   * Bytes `from` to `to` (not included), fewer at the end of the content, none without the name.
   * For files too long to read whole; where it is absent they are read whole.
   */
  readPart?(name: string, from: number, to: number): Promise<Uint8Array>;
  /** Adds to the end; makes the file when there is none. */
  append(name: string, bytes: Uint8Array): Promise<void>;
  /** Atomic. */
  replace(name: string, bytes: Uint8Array): Promise<void>;
  truncate(name: string, length: number): Promise<void>;
  sync(name: string): Promise<void>;
  /** Every name that starts with `prefix`, in any order. */
  list(prefix: string): Promise<string[]>;
  /** Without error when there is no such name. */
  remove(name: string): Promise<void>;
}

/** A copy of its own: `slice` of a Buffer shares its bytes. */
function copy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** A storage in memory, for tests and simulated nodes. `files` is what is on it. */
export function memoryStorage(files: Map<string, Uint8Array> = new Map()): LogStorage {
  const contentOf = (name: string) => files.get(name) ?? new Uint8Array(0);
  return {
    async read(name) {
      const content = files.get(name);
      return content === undefined ? null : copy(content);
    },
    async append(name, bytes) {
      files.set(name, Buffer.concat([contentOf(name), bytes]));
    },
    async replace(name, bytes) {
      files.set(name, copy(bytes));
    },
    async truncate(name, length) {
      files.set(name, copy(contentOf(name).subarray(0, length)));
    },
    async sync() {},
    async list(prefix) {
      return [...files.keys()].filter((name) => name.startsWith(prefix));
    },
    async remove(name) {
      files.delete(name);
    },
  };
}
