import type { NodeSurface } from '../api/surface.ts';
import { encodePicture } from '../picture-frame/index.ts';
import type { PictureHistory } from './history.ts';

/** What the own picture is kept under; partners' views are kept under their nation. */
export const OWN_VIEW = 'own';

/** Keeps the own picture and each partner's view every few seconds. */
export class HistoryRecorder {
  private readonly node: Pick<NodeSurface, 'picture' | 'partners'>;
  private readonly history: PictureHistory;
  private readonly everyS: number;
  private nextS = Number.NEGATIVE_INFINITY;

  constructor(node: Pick<NodeSurface, 'picture' | 'partners'>, history: PictureHistory, everyS: number) {
    this.node = node;
    this.history = history;
    this.everyS = everyS;
  }

  /** Called each second; nobody waits for the disk. */
  beat(nowS: number): void {
    // A clock that was set back must not stop the history until it has caught up.
    if (nowS < this.nextS && this.nextS - nowS <= this.everyS) return;
    this.nextS = nowS + this.everyS - 0.5;
    for (const as of [null, ...this.node.partners()]) {
      const picture = this.node.picture(as);
      if (picture) void this.history.record(as ?? OWN_VIEW, picture.timeS, encodePicture(picture));
    }
  }
}
