/** What an entry of the ledger tells anyone: its kind, time and parties. */
export interface Leaf {
  readonly type: string;
  /** UTC s, rounded down. */
  readonly bucket: number;
  readonly parties: readonly string[];
}

/** Null for an entry that is none. */
export function leafOf(entry: Uint8Array): Leaf | null {
  try {
    const { type, bucket, parties } = JSON.parse(Buffer.from(entry).toString('utf8')) as Partial<Leaf>;
    if (typeof type !== 'string' || typeof bucket !== 'number' || !Array.isArray(parties)) return null;
    return { type, bucket, parties };
  } catch {
    return null;
  }
}
