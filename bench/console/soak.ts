import type { Browser } from 'playwright-core';
import type { Report } from '../measure/report.ts';
import { quantile } from '../measure/spread.ts';
import { startPageNode } from './page-node.ts';
import { ConsoleTraffic } from './traffic.ts';
import { WatchedPage } from './watched-page.ts';

interface SoakAsk {
  readonly browser: Browser;
  readonly tracks: number;
  readonly minutes: number;
  readonly rng: () => number;
}

const SAMPLES = 24;
const KEYS = ['1', '3', '4', 't', 't', 'c', 'c', 'h', 'h', 'm', 'm', 'Escape', 'f', 'l', 'l'] as const;
/** Trails fill for ten minutes, each with its last samples, and hold 30 MB at most: growth beyond this is a leak. */
const GROWTH_MB_PER_HOUR_MAX = 6;
const GROWTH_SHARE_MAX = 0.05;

/** A reader who opens panels, selects tracks, filters and measures. */
async function use({ page }: WatchedPage, rng: () => number): Promise<void> {
  await page.keyboard.press(KEYS[Math.floor(rng() * KEYS.length)] as string);
  await page.mouse.click(700 + rng() * 600, 300 + rng() * 400);
  await page.keyboard.press('Escape');
}

/** Runs the console for a while, used by a seeded reader, tracks coming and going, and says how its heap grew. */
export async function soak(report: Report, { browser, tracks, minutes, rng }: SoakAsk): Promise<void> {
  const node = await startPageNode(new ConsoleTraffic(1, tracks, Date.now() / 1000));
  const watched = await WatchedPage.open(browser, node.url);
  await watched.drawn(1, true);
  const heaps: number[] = [];
  const stepMs = (minutes * 60_000) / SAMPLES;
  for (let sample = 0; sample < SAMPLES; sample++) {
    const untilMs = performance.now() + stepMs;
    while (performance.now() < untilMs) {
      await use(watched, rng);
      await watched.page.waitForTimeout(1000);
    }
    heaps.push(await watched.heapMb());
  }
  await watched.close();
  await node.close();
  const third = (i: number): number =>
    quantile(
      [...heaps.slice(i * 8, i * 8 + 8)].sort((a, b) => a - b),
      0.5,
    );
  const [early, late] = [third(1), third(2)];
  const grownPerHourMb = ((late - early) / (minutes / 3)) * 60;
  const isFlat = late - early < GROWTH_SHARE_MAX * early || grownPerHourMb < GROWTH_MB_PER_HOUR_MAX;
  report.table(`A soak of ${minutes} minutes, the page in use; heap after a collection`, [
    {
      tracks,
      'first third MB': third(0),
      second: early,
      last: late,
      'MB an hour': grownPerHourMb,
      memory: isFlat ? 'flat' : 'GROWS',
    },
  ]);
  if (!isFlat) process.exitCode = 1;
}
