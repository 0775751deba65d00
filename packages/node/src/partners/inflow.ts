import { copyRows, createTrackBatch, type Label, type NationCode, type Subject } from '@musubi/model';
import type { JointPicture } from '@musubi/picture';
import { type TrackRelease, trackSubject } from '@musubi/release';

/** Set in the number under which the picture knows a track that came by way of another nation. */
const PASSED_ON = 0x8000_0000;
/** A way is open while it brought something within this, s. */
const OPEN_S = 3;

/** The number that its origin gave a track, whatever way it came. */
export function originNumber(number: number): number {
  return isPassedOn(number) ? number - PASSED_ON : number;
}

/** What is known of a track that is held, beside its state. */
interface Held {
  readonly subject: Subject;
  readonly label: Label | null;
}

/** Whether a track of the picture, by its number there, came by way of another nation than its origin. */
export function isPassedOn(number: number): boolean {
  return number >= PASSED_ON;
}

interface PassedOn {
  readonly via: NationCode;
  /** By the numbers that the picture knows. */
  readonly held: ReadonlyMap<number, Held>;
  readonly heardS: number;
}

/**
 * What we hold of one nation's tracks, by whatever way they came: from its own node, or by way of
 * others. Of air and of surface tracks the picture gets one way at a time, the direct one while it
 * brings any, so that the same information is never shown twice nor fused with itself.
 *
 * The first frame of a session is the nation's whole picture, so that what was withdrawn while the
 * line was cut goes then. A section is always whole.
 */
export class Inflow {
  private readonly nation: NationCode;
  private readonly picture: JointPicture;
  /** What came from its own node, by number. */
  private direct = new Map<number, Held>();
  private readonly directS = new Map<Subject, number>();
  private readonly passedOn = new Map<Subject, PassedOn>();
  private isFirstFrame = true;

  constructor(nation: NationCode, picture: JointPicture) {
    this.nation = nation;
    this.picture = picture;
  }

  /** How many tracks this node holds that came from the nation's own node. */
  get size(): number {
    return this.direct.size;
  }

  /** By way of whom a track of the picture came, by its number there; null when from its origin. */
  wayOf(number: number): NationCode | null {
    if (number < PASSED_ON) return null;
    for (const { via, held } of this.passedOn.values()) if (held.has(number)) return via;
    return null;
  }

  /** A session begins: the next frame is a whole picture. */
  begin(): void {
    this.isFirstFrame = true;
  }

  /** Drops what came from the nation's own node: the terms under which it came no longer hold. */
  drop(nowS: number): void {
    this.remove([...this.direct.keys()], nowS);
    this.direct = new Map();
    this.directS.clear();
  }

  /** The label with which a track came, by its number in the picture; null for one that is not held. */
  labelOf(number: number): Label | null {
    const passed = [...this.passedOn.values()].map(({ held }) => held.get(number));
    return (this.direct.get(number) ?? passed.find((one) => one !== undefined))?.label ?? null;
  }

  receive({ tracks, withdrawn, labels, labelOfRow }: TrackRelease, nowS: number): void {
    const gone = new Set<number>(withdrawn);
    const given = tracks.number.subarray(0, tracks.count);
    if (this.isFirstFrame) {
      for (const number of this.direct.keys()) gone.add(number);
      for (const number of given) gone.delete(number);
      this.isFirstFrame = false;
    }
    for (let row = 0; row < tracks.count; row++) {
      const subject = trackSubject(tracks, row);
      this.direct.set(given[row] as number, { subject, label: labels[labelOfRow[row] as number] ?? null });
      this.directS.set(subject, nowS);
    }
    for (const number of gone) this.direct.delete(number);
    this.picture.receive(this.nation, tracks, Uint32Array.from(gone), nowS);
    for (const subject of this.directS.keys()) if (this.isDirect(subject, nowS)) this.leaveOther(subject, nowS);
  }

  /** The whole of the nation's tracks of one subject, as `via` passed it on. */
  receivePassedOn(via: NationCode, subject: Subject, release: TrackRelease, nowS: number): void {
    const { tracks, labels, labelOfRow } = release;
    const shown = this.passedOn.get(subject);
    if (this.isDirect(subject, nowS) || (shown && shown.via !== via && nowS - shown.heardS < OPEN_S)) return;
    const renamed = createTrackBatch(Math.max(1, tracks.count), 0);
    copyRows(tracks, tracks.count, renamed);
    const held = new Map<number, Held>();
    for (let row = 0; row < tracks.count; row++) {
      renamed.number[row] = (tracks.number[row] as number) + PASSED_ON;
      held.set(renamed.number[row] as number, { subject, label: labels[labelOfRow[row] as number] ?? null });
    }
    const gone = [...(shown?.held.keys() ?? [])].filter((number) => !held.has(number));
    this.passedOn.set(subject, { via, held, heardS: nowS });
    // What is left of the direct way only ages: it would be the same object again.
    for (const [number, of] of this.direct) {
      if (of.subject !== subject || tracks.count === 0) continue;
      gone.push(number);
      this.direct.delete(number);
    }
    this.picture.receive(this.nation, renamed, Uint32Array.from(gone), nowS);
  }

  /** `via` passes on nothing more of this subject. */
  endPassedOn(via: NationCode, subject: Subject, nowS: number): void {
    if (this.passedOn.get(subject)?.via === via) this.leaveOther(subject, nowS);
  }

  private isDirect(subject: Subject, nowS: number): boolean {
    return Math.abs(nowS - (this.directS.get(subject) ?? Number.NEGATIVE_INFINITY)) < OPEN_S;
  }

  private leaveOther(subject: Subject, nowS: number): void {
    const shown = this.passedOn.get(subject);
    if (!shown) return;
    this.passedOn.delete(subject);
    this.remove([...shown.held.keys()], nowS);
  }

  private remove(numbers: readonly number[], nowS: number): void {
    this.picture.receive(this.nation, createTrackBatch(1, 0), Uint32Array.from(numbers), nowS);
  }
}
