import type { Label, NationCode } from '@musubi/model';
import type { JointPicture } from '@musubi/picture';
import type { TrackRelease } from '@musubi/release';

/**
 * What one partner gave us and we still hold. The first frame of a session is the partner's whole
 * picture, so that what was withdrawn while the line was cut goes then.
 */
export class Inflow {
  private readonly nation: NationCode;
  private readonly picture: JointPicture;
  /** What is held, with the label that each came with. */
  private numbers = new Map<number, Label | null>();
  private isFirstFrame = true;

  constructor(nation: NationCode, picture: JointPicture) {
    this.nation = nation;
    this.picture = picture;
  }

  /** How many tracks of the partner this node holds. */
  get size(): number {
    return this.numbers.size;
  }

  /** A session begins: the next frame is a whole picture. */
  begin(): void {
    this.isFirstFrame = true;
  }

  /** Drops everything: the terms under which it came no longer hold. */
  drop(): void {
    this.picture.forget(this.nation);
    this.numbers = new Map();
  }

  /** The label with which a track of the partner came; null for one that is not held. */
  labelOf(number: number): Label | null {
    return this.numbers.get(number) ?? null;
  }

  receive({ tracks, withdrawn, labels, labelOfRow }: TrackRelease, nowS: number): void {
    const gone = new Set<number>(withdrawn);
    const given = tracks.number.subarray(0, tracks.count);
    if (this.isFirstFrame) {
      for (const number of this.numbers.keys()) gone.add(number);
      for (const number of given) gone.delete(number);
      this.isFirstFrame = false;
    }
    for (const [row, number] of given.entries()) {
      this.numbers.set(number, labels[labelOfRow[row] as number] ?? null);
    }
    for (const number of gone) this.numbers.delete(number);
    this.picture.receive(this.nation, tracks, Uint32Array.from(gone), nowS);
  }
}
