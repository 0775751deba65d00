/** Feeds the trails: from pictures as they come, and at the start from those that the node has kept. */
import { decodePicture, type PictureColumns } from '@musubi/node/picture-frame';
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
  for (const picture of frames) await takeInSteps(trails, picture);
}

async function takeInSteps(trails: TrailStore, picture: PictureColumns): Promise<void> {
  await nextTask();
  for (const _ of trails.taking(picture)) await nextTask();
}

/** Lets the page do something else. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Keeps the trails for as long as the page lives. */
export function keepTrails(trails: TrailStore, store: Store, api: Api): void {
  let filledFor: string | undefined;
  let filling = 0;
  let taken: State['livePicture'] = null;
  // Thousands of samples are tasks of their own.
  const take = async (picture: PictureColumns): Promise<void> => {
    if (filling > 0) return;
    await takeInSteps(trails, picture);
    const state = store.get();
    const { history, as } = state;
    if (history === null || filledFor === `${as}`) return;
    filledFor = `${as}`;
    filling++;
    // Without them trails begin now, which shows by itself.
    await fill(trails, api, state).catch(() => undefined);
    filling--;
  };
  store.subscribe(() => {
    const { livePicture } = store.get();
    if (!livePicture || livePicture === taken) return;
    taken = livePicture;
    void take(livePicture);
  });
}
