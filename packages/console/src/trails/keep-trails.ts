/** Feeds the trails: from pictures as they come, and at the start from those that the node has kept. */
import { decodePicture } from '@musubi/node/picture-frame';
import type { Api } from '../api/client.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { SAMPLE_S, SAMPLES, type TrailStore } from './trail-store.ts';

/** Kept pictures that are fetched to begin with. */
const FILL_FRAMES = 20;

/** Fills the trails with what was shown before the page was opened. */
async function fill(trails: TrailStore, api: Api, { as, livePicture, history }: State): Promise<void> {
  if (!livePicture || history?.fromS == null) return;
  const stepS = (SAMPLE_S * SAMPLES) / FILL_FRAMES;
  const frames = [];
  for (let back = FILL_FRAMES; back > 0; back--) {
    const atS = livePicture.timeS - back * stepS;
    const frame = atS < history.fromS ? null : await api.pictureAt(as, atS);
    const picture = frame && decodePicture(frame);
    if (picture) frames.push(picture);
  }
  trails.clear();
  for (const picture of frames) trails.take(picture);
}

/** Keeps the trails for as long as the page lives. */
export function keepTrails(trails: TrailStore, store: Store, api: Api): void {
  let filledFor: string | undefined;
  store.subscribe(() => {
    const state = store.get();
    const { livePicture, history, as } = state;
    if (!livePicture) return;
    trails.take(livePicture);
    if (history === null || filledFor === `${as}`) return;
    filledFor = `${as}`;
    // Without them trails begin now, which shows by itself.
    fill(trails, api, state).catch(() => undefined);
  });
}
