import type { Browser } from 'playwright-core';
import type { Row } from '../measure/report.ts';
import { quantile } from '../measure/spread.ts';
import { startPageNode } from './page-node.ts';
import { ConsoleTraffic } from './traffic.ts';
import { VIEW } from './watched-page.ts';

const STARTS = 3;
/** In each browser, after the first. */
const VISITS = 3;
const PAINT_MS_MAX = 60_000;
const PAGES = { console: '', baseline: 'baseline/baseline.html' } as const;
type PageName = keyof typeof PAGES;

const PAINTED_MS = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
const LOOK_EVERY_MS = 50;

/** When a page first shows something, ms since it was asked for; nothing of it is in the cache. */
async function firstPaintMs(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEW });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    for (let waitedMs = 0; waitedMs < PAINT_MS_MAX; waitedMs += LOOK_EVERY_MS) {
      const paintedMs = await page.evaluate<number | null>(PAINTED_MS);
      if (paintedMs !== null) return paintedMs;
      await page.waitForTimeout(LOOK_EVERY_MS);
    }
    return Number.NaN;
  } finally {
    await context.close();
  }
}

function rowOf(page: PageName, browser: string, timesMs: readonly number[]): Row {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const [min, max] = [quantile(sorted, 0), quantile(sorted, 1)];
  return { page, browser, times: timesMs.length, 'median ms': quantile(sorted, 0.5), min, max };
}

/** First paints of both pages, in browsers just started and in the same ones when they run, the pages in turn. */
export async function measureFirstPaints(launch: () => Promise<Browser>, seed: number, tracks: number): Promise<Row[]> {
  const node = await startPageNode(new ConsoleTraffic(seed, tracks, Date.now() / 1000));
  const startedMs: Record<PageName, number[]> = { console: [], baseline: [] };
  const runningMs: Record<PageName, number[]> = { console: [], baseline: [] };
  const names = Object.keys(PAGES) as PageName[];
  for (let start = 0; start < STARTS; start++) {
    for (const name of names) {
      const browser = await launch();
      const url = node.url + PAGES[name];
      startedMs[name].push(await firstPaintMs(browser, url));
      for (let visit = 0; visit < VISITS; visit++) runningMs[name].push(await firstPaintMs(browser, url));
      await browser.close();
    }
  }
  await node.close();
  return names.flatMap((name) => [
    rowOf(name, 'just started', startedMs[name]),
    rowOf(name, 'running', runningMs[name]),
  ]);
}
