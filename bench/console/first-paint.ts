import type { Browser } from 'playwright-core';
import type { Cell, Row } from '../measure/report.ts';
import { quantile } from '../measure/spread.ts';
import { startPageNode } from './page-node.ts';
import { ConsoleTraffic } from './traffic.ts';
import { VIEW } from './watched-page.ts';

const STARTS = 3;
/** In each browser, after the first. */
const VISITS = 2;
/** A page that shows nothing for so long is counted as one that does not. */
const PAINT_MS_MAX = 15_000;
const PAGES = { console: '', baseline: 'baseline/baseline.html' } as const;
type PageName = keyof typeof PAGES;

const PAINTED_MS = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
const LOOK_EVERY_MS = 50;

/** When a page first shows something, ms since it was asked for; nothing of it is in the cache. */
async function firstPaintMs(browser: Browser, url: string): Promise<number | null> {
  const context = await browser.newContext({ viewport: VIEW });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    for (let waitedMs = 0; waitedMs < PAINT_MS_MAX; waitedMs += LOOK_EVERY_MS) {
      const paintedMs = await page.evaluate<number | null>(PAINTED_MS);
      if (paintedMs !== null) return paintedMs;
      await page.waitForTimeout(LOOK_EVERY_MS);
    }
    return null;
  } finally {
    await context.close();
  }
}

function rowOf(page: PageName, browser: string, timesMs: readonly (number | null)[]): Row {
  const sorted = timesMs.filter((ms) => ms !== null).sort((a, b) => a - b);
  const at = (share: number): Cell => (sorted.length === 0 ? 'nothing in 15 s' : quantile(sorted, share));
  return { page, browser, times: timesMs.length, painted: sorted.length, 'median ms': at(0.5), min: at(0), max: at(1) };
}

/** First paints of both pages, in browsers just started and in the same ones when they run, the pages in turn. */
export async function measureFirstPaints(launch: () => Promise<Browser>, seed: number, tracks: number): Promise<Row[]> {
  const node = await startPageNode(new ConsoleTraffic(seed, tracks, Date.now() / 1000));
  const startedMs: Record<PageName, (number | null)[]> = { console: [], baseline: [] };
  const runningMs: Record<PageName, (number | null)[]> = { console: [], baseline: [] };
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
