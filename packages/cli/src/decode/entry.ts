/** What a file's bytes came to, one by one, in order of offset. */
export type Entry = RecordEntry | MessageEntry | ErrorEntry;

/** An ASTERIX record. */
export interface RecordEntry {
  readonly kind: 'record';
  readonly cat: number;
  readonly edition: string;
  /** In the file, or in what gzip packed. */
  readonly offset: number;
  /** UTC, s since 1970; NaN where the container has no time or the record no time of day. */
  readonly timeS: number;
  /** Since midnight UTC, s; NaN where the record tells none. */
  readonly timeOfDayS: number;
  /** Of capture, UTC; NaN where the container has no time, s. */
  readonly receivedS: number;
  readonly items: Readonly<Record<string, unknown>>;
}

/** A Mode S, Mode A/C or SBS message: what there is to say of it, in the order to say it. */
export interface MessageEntry {
  readonly kind: 'message';
  /** What a summary counts it as: `DF 17`, `MSG 3`. */
  readonly type: string;
  readonly offset: number;
  /** 24-bit address; −1 where there is none. */
  readonly address: number;
  /** UTC, s since 1970; NaN where the format has none. */
  readonly timeS: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Bytes that gave nothing. */
export interface ErrorEntry {
  readonly kind: 'error';
  readonly error: string;
  readonly code: string;
  readonly offset: number;
  /** Of the block, or null where it is none. */
  readonly cat: number | null;
  /** The bytes that gave nothing, as far as they are kept; null where others hold them. */
  readonly raw: Uint8Array | null;
  /** Reception garbles messages all the time: such errors do not mean that the file is broken. */
  readonly isNoise: boolean;
}

/** Data blocks that lie together in a file. */
export interface Piece {
  readonly kind: 'piece';
  /** When they were recorded, UTC s; NaN where the file does not say. */
  readonly receivedS: number;
  /** Of the first byte, in the file. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** What a piece gave. */
export interface Counts {
  readonly records: number;
  readonly problems: number;
}

/** What is done with entries; several files follow one another. */
export interface Sink {
  /** Called before each file's first entry. */
  begin(file: string): void;
  add(entry: Entry): void;
  /** Reads blocks itself, where it needs no entries of them. */
  addPiece?(piece: Piece): Counts;
  /** Called often, between pieces of a file, to hand on what waits. */
  flush(): Promise<void>;
  end(): Promise<void>;
}
