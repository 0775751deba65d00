import type { Browser } from 'playwright-core';
import { type Growth, growthOf, type Held } from './growth.ts';
import { startPageNode } from './page-node.ts';
import { ConsoleTraffic } from './traffic.ts';
import { WatchedPage } from './watched-page.ts';

export interface SoakAsk {
  readonly browser: Browser;
  readonly tracks: number;
  readonly minutes: number;
  readonly rng: () => number;
  /** Hears each sample when it is taken. */
  readonly onSample: (minute: number, held: Held) => void;
}

export interface Soaked {
  readonly growth: readonly Growth[];
  /** What the reader did. */
  readonly acts: number;
}

const SAMPLES = 24;
/** Time in the pictures runs so many times as fast: trails of ten minutes are full after one. */
const TIME_RATE = 10;
/** Nothing is judged by the clock: a machine may be as slow as it likes. */
const PATIENCE_MS = 300_000;
const REST_MS = 700;
const LOOKS = 3;
const KEYS = ['1', '2', '3', '4', '5', 't', 'c', 'h', 'm', 'f', 'l', 'v', '?', 'd'] as const;
const STAGE = { left: 700, top: 300, width: 600, height: 400 };

type Act = (watched: WatchedPage, rng: () => number) => Promise<void>;

function somewhere(rng: () => number): [x: number, y: number] {
  return [STAGE.left + rng() * STAGE.width, STAGE.top + rng() * STAGE.height];
}

/** Selects a track, looks, and lets go. */
const select: Act = async ({ page }, rng) => {
  await page.mouse.click(...somewhere(rng));
  await page.waitForTimeout(REST_MS);
  await page.keyboard.press('Escape');
};

/** A key and what it opens; then back, most of the time twice. */
const press: Act = async ({ page }, rng) => {
  await page.keyboard.press(KEYS[Math.floor(rng() * KEYS.length)] as string);
  await page.waitForTimeout(REST_MS);
  await page.keyboard.press('Escape');
  if (rng() < 0.7) await page.keyboard.press('1');
};

const search: Act = async ({ page }, rng) => {
  await page.keyboard.press('1');
  await page.keyboard.press('/');
  await page.keyboard.type(`XMP${Math.floor(rng() * 100)}`);
  await page.waitForTimeout(REST_MS);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
};

/** Pulls the map, or turns the wheel there and back. */
const look: Act = async ({ page }, rng) => {
  await page.mouse.move(...somewhere(rng));
  if (rng() < 0.5) {
    await page.mouse.down();
    await page.mouse.move(...somewhere(rng), { steps: 4 });
    await page.mouse.up();
  } else {
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(REST_MS);
    await page.mouse.wheel(0, 240);
  }
};

const ACTS: readonly Act[] = [select, select, press, press, search, look];

/** The least of some looks, the page at rest before each: on a starved machine it holds what it has not come to let go. */
async function leastHeld(watched: WatchedPage): Promise<Held> {
  const looks: Held[] = [];
  for (let look = 0; look < LOOKS; look++) {
    await watched.page.evaluate('new Promise((rest) => requestIdleCallback(rest, { timeout: 20000 }))');
    looks.push(await watched.held());
  }
  const least = (what: keyof Held): number => Math.min(...looks.map((held) => held[what]));
  const [heapMb, nodes, listeners] = [least('heapMb'), least('nodes'), least('listeners')];
  return { heapMb, nodes, listeners, gpuObjects: least('gpuObjects'), gpuBufferMb: least('gpuBufferMb') };
}

/** Runs the console for a while, used by a seeded reader, tracks coming and going, and says how what it holds has grown. */
export async function soak({ browser, tracks, minutes, rng, onSample }: SoakAsk): Promise<Soaked> {
  const node = await startPageNode(new ConsoleTraffic(1, tracks, Date.now() / 1000), TIME_RATE);
  const watched = await WatchedPage.open(browser, node.url, true);
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.drawn(1, true);
  const beganMs = performance.now();
  const samples: Held[] = [];
  let acts = 0;
  for (let sample = 1; sample <= SAMPLES; sample++) {
    const untilMs = beganMs + (sample * minutes * 60_000) / SAMPLES;
    do {
      await ACTS[Math.floor(rng() * ACTS.length)]?.(watched, rng);
      await watched.page.waitForTimeout(REST_MS);
      acts++;
    } while (performance.now() < untilMs);
    // Always at the same open panel: what is on the page now is no growth.
    for (const key of ['Escape', 'Escape', '1']) await watched.page.keyboard.press(key);
    await watched.page.waitForTimeout(REST_MS);
    const held = await leastHeld(watched);
    samples.push(held);
    onSample((performance.now() - beganMs) / 60_000, held);
  }
  await watched.close();
  await node.close();
  return { growth: growthOf(samples), acts };
}
