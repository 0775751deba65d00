import type { Label } from '@musubi/model';
import { labelAt } from '@musubi/release';
import { type LabelView, PICTURE_LABELS_MAX } from '../contract.ts';

/** Characters of all labels of a picture together: a partner's labels must not crowd out the picture. */
const CHARS_MAX = 200_000;

/** The labels that one picture names, each once, and their places. */
export class PictureLabels {
  readonly list: LabelView[] = [];
  private readonly nowS: number;
  private readonly placeOf = new Map<string, number>();
  private readonly known = new Map<Label, number | null>();
  private chars = 0;

  constructor(nowS: number) {
    this.nowS = nowS;
  }

  /** The place of a label, or null for none and for one too many. */
  of(label: Label | null): number | null {
    if (label === null) return null;
    let place = this.known.get(label);
    if (place === undefined) {
      place = this.place(label);
      this.known.set(label, place);
    }
    return place;
  }

  private place(label: Label): number | null {
    const { policy, classification, caveats, releasableTo, originator } = labelAt(label, this.nowS);
    const view = { policy, classification, caveats: [...caveats], releasableTo: [...releasableTo], originator };
    const text = JSON.stringify(view);
    const known = this.placeOf.get(text);
    if (known !== undefined) return known;
    if (this.list.length === PICTURE_LABELS_MAX || this.chars + text.length > CHARS_MAX) return null;
    this.chars += text.length;
    this.placeOf.set(text, this.list.length);
    return this.list.push(view) - 1;
  }
}
