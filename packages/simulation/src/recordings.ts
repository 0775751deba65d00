import type { NationCode } from '@musubi/model';
import type { Path } from './connection.ts';

const PATHS_MAX = 3;
const PIECES_MAX = 200;

/** What nations wrote on their latest connections, for a hostile node to say again. */
export class Recordings {
  readonly #latest = new Map<string, Map<Path, Uint8Array[]>>();

  note(path: Path, bytes: Uint8Array): void {
    const key = `${path.from}>${path.to}`;
    const paths = this.#latest.get(key) ?? new Map<Path, Uint8Array[]>();
    this.#latest.set(key, paths);
    const pieces = paths.get(path) ?? [];
    paths.set(path, pieces);
    if (pieces.length < PIECES_MAX) pieces.push(new Uint8Array(bytes));
    for (const oldest of paths.keys()) {
      if (paths.size <= PATHS_MAX) break;
      paths.delete(oldest);
    }
  }

  /** Whole connections, each as its pieces; the oldest first. */
  of(from: NationCode, to: NationCode): readonly (readonly Uint8Array[])[] {
    return [...(this.#latest.get(`${from}>${to}`)?.values() ?? [])];
  }
}
