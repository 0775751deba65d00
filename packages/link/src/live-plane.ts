import { sha256 } from '@musubi/ledger';
import type { TrackRelease } from '@musubi/release';
import type { LinkLimits } from './limits.ts';
import { encodeTracks } from './tracks-frame.ts';

/** A live frame on its way out. */
export interface LiveFrame {
  readonly sequence: number;
  readonly bytes: Uint8Array;
  /** Hex SHA-256 of `bytes`. */
  readonly digest: string;
  /** Null where it is of another nation's tracks. */
  readonly own: { readonly rows: number; readonly withdrawn: Uint32Array } | null;
}

export function hexDigest(bytes: Uint8Array): string {
  return Buffer.from(sha256(bytes)).toString('hex');
}

/** Numbers withdrawn by either frame that the newer one does not bring back, rising. */
function mergeWithdrawn(older: Uint32Array, newer: TrackRelease): Uint32Array {
  if (older.length === 0) return newer.withdrawn;
  const gone = new Set([...older, ...newer.withdrawn]);
  for (let row = 0; row < newer.tracks.count; row++) gone.delete(newer.tracks.number[row]!);
  return Uint32Array.from(gone).sort();
}

/**
 * The live plane's way out: one place for a frame of own tracks, and one for each section that is
 * passed on. A frame that has not left when the next one comes is replaced, so what leaves is never
 * older than the latest release.
 */
export class LivePlane {
  readonly #limits: LinkLimits;
  #pending: LiveFrame | null = null;
  /** By whose tracks they are and for whom; as many as the caller has names for. */
  readonly #sections = new Map<string, LiveFrame>();
  #sequence = 0;
  /** Digests of frames that left and whose receipt has not come, oldest first. */
  readonly #awaited = new Map<number, string>();

  constructor(limits: LinkLimits) {
    this.#limits = limits;
  }

  get pending(): LiveFrame | null {
    return this.#pending;
  }

  /** Puts a release in the place. @throws LinkError `too-many-rows`, `frame-too-large` */
  put(release: TrackRelease, sentS: number): LiveFrame {
    const withdrawn = mergeWithdrawn(this.#pending?.own?.withdrawn ?? new Uint32Array(0), release);
    const bytes = encodeTracks({ ...release, withdrawn }, this.#sequence + 1, sentS, this.#limits);
    this.#sequence += 1;
    const { count: rows } = release.tracks;
    this.#pending = { sequence: this.#sequence, bytes, digest: hexDigest(bytes), own: { rows, withdrawn } };
    return this.#pending;
  }

  /** Puts a frame about a section in the place `name`; `frameOf` makes it for its number. */
  putSection(name: string, frameOf: (sequence: number) => Uint8Array): void {
    this.#sequence += 1;
    const bytes = frameOf(this.#sequence);
    this.#sections.set(name, { sequence: this.#sequence, bytes, digest: hexDigest(bytes), own: null });
  }

  /** The frames that leave now, by their numbers; their receipts are awaited from here on. */
  take(): LiveFrame[] {
    const frames = [...this.#sections.values()];
    if (this.#pending !== null) frames.push(this.#pending);
    frames.sort((a, b) => a.sequence - b.sequence);
    this.#pending = null;
    this.#sections.clear();
    for (const { sequence, digest } of frames) this.#awaited.set(sequence, digest);
    for (const oldest of this.#awaited.keys()) {
      if (this.#awaited.size <= this.#limits.receiptsMax) break;
      this.#awaited.delete(oldest);
    }
    return frames;
  }

  /** `expired`: too long ago to compare, or receipted before. `wrong`: never sent, or not what was sent. */
  receipt(sequence: number, digest: string): 'right' | 'wrong' | 'expired' {
    const sent = this.#awaited.get(sequence);
    if (sent === undefined) return this.#hasLeft(sequence) ? 'expired' : 'wrong';
    this.#awaited.delete(sequence);
    return sent === digest ? 'right' : 'wrong';
  }

  #hasLeft(sequence: number): boolean {
    const waits = [...this.#sections.values()].some((frame) => frame.sequence === sequence);
    return sequence >= 1 && sequence <= this.#sequence && sequence !== this.#pending?.sequence && !waits;
  }
}
