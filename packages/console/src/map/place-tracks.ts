/** Where each track is on the screen now, and how soon that will look different. */
import { type Camera, screenX, screenY } from './mercator.ts';
import { FADE_S, FADE_SLOPE_MAX, reckon } from './motion.ts';
import type { TrackTable } from './track-table.ts';

/** What a placing of all tracks found. */
export interface Placed {
  /** Tracks on the screen. */
  onScreen: number;
  /** No track on the screen goes faster before its next state is known, px/s. */
  fastestPxPerS: number;
}

/** Sets `table.screenX/Y` for the node time `drawS`, and `placed`. */
export function placeTracks(t: TrackTable, camera: Camera, drawS: number, placed: Placed): void {
  const { widthPx, heightPx, worldPx } = camera;
  let onScreen = 0;
  let fastest = 0;
  for (let row = 0; row < t.count; row++) {
    const stateS = t.stateS[row]!;
    const errorS = t.errorS[row]!;
    const px = screenX(camera, reckon(t.x[row]!, t.vx[row]!, stateS, t.errorX[row]!, errorS, drawS));
    const py = screenY(camera, reckon(t.y[row]!, t.vy[row]!, stateS, t.errorY[row]!, errorS, drawS));
    t.screenX[row] = px;
    t.screenY[row] = py;
    if (px < 0 || py < 0 || px >= widthPx || py >= heightPx) continue;
    onScreen++;
    // A correction that is fading moves its track too.
    const slope = drawS - errorS < FADE_S ? FADE_SLOPE_MAX : 0;
    const fastX = Math.abs(t.vx[row]!) + slope * Math.abs(t.errorX[row]!);
    const fastY = Math.abs(t.vy[row]!) + slope * Math.abs(t.errorY[row]!);
    fastest = Math.max(fastest, fastX * fastX + fastY * fastY);
  }
  placed.onScreen = onScreen;
  placed.fastestPxPerS = Math.sqrt(fastest) * worldPx;
}
