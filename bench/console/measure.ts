import type { Browser } from 'playwright-core';
import { quantile } from '../measure/spread.ts';
import type { Cell, Row } from '../measure/report.ts';
import { type PageNode, startPageNode } from './page-node.ts';
import { ConsoleTraffic } from './traffic.ts';
import { type Selected, type Stretch, VIEW, WatchedPage } from './watched-page.ts';

export interface Ask {
  readonly browser: Browser;
  readonly tracks: number;
  readonly seconds: number;
  readonly seed: number;
  readonly rng: () => number;
}

export interface ConsolePage {
  readonly row: Row;
  /** Near enough to see tracks move. */
  readonly near: Row;
  readonly start: Row;
  readonly selecting: Row;
  readonly against: (baseline: BaselinePage) => Row;
}
export interface BaselinePage {
  readonly row: Row;
  readonly start: Row;
  readonly stretch: Stretch;
  readonly heapMb: number;
}

/** After the fine coastlines are drawn, for compiling: nothing of the start is measured as steady. */
const SETTLE_S = 10;
const CLICKS = 25;
const CLICK_EVERY_MS = 300;
/** On a machine that others keep busy fewer clicks must do. */
const CLICKING_MS_MAX = 20_000;
/** From zoom 4.3 of all tracks to 9.3, in which an airliner goes two pixels a second. */
const NEAR_LEVELS = 5;
const NEAR_EVERY_MS = 600;
const NEAR_SETTLE_MS = 5000;
const NEAR_S = 10;
/** Of the view: the map's part that nothing covers. */
const MAP_PART = { left: 700, top: 260, width: 640, height: 460 };

function rowOf(page: string, tracks: number, stretch: Stretch, heap: readonly [number, number]): Row {
  return {
    page,
    tracks,
    'busy %': 100 * stretch.busyShare,
    'CPU %': 100 * stretch.cpuShare,
    'frames/s': stretch.framesPerS,
    'drawn/s': stretch.drawnPerS,
    'tasks >50 ms': stretch.longTasks,
    'longest ms': stretch.longestTaskMs || '<50',
    'drawing process %': 100 * stretch.drawingShare,
    'heap MB': heap[0],
    after: heap[1],
  };
}

async function withNode<T>({ seed, tracks }: Ask, run: (node: PageNode) => Promise<T>): Promise<T> {
  const node = await startPageNode(new ConsoleTraffic(seed, tracks, Date.now() / 1000));
  try {
    return await run(node);
  } finally {
    await node.close();
  }
}

/** What came of the clicks. */
interface Clicks {
  readonly clicks: number;
  readonly selected: readonly Selected[];
  /** Until the frame was shown in which they had done their work, sorted; from 16 ms on. */
  readonly shownMs: readonly number[];
}

/** Clicks on the map, each where it finds a track in a crowd. */
async function clickTracks(watched: WatchedPage, rng: () => number): Promise<Clicks> {
  await watched.reset();
  let clicks = 0;
  for (const beganMs = performance.now(); clicks < CLICKS; clicks++) {
    if (performance.now() - beganMs > CLICKING_MS_MAX) break;
    const { left, top, width, height } = MAP_PART;
    await watched.page.mouse.click(left + rng() * width, top + rng() * height);
    await watched.page.waitForTimeout(CLICK_EVERY_MS);
  }
  const { clicksMs, selected } = await watched.probe();
  // Clicks that took less than 16 ms have no entry.
  const quick = Array.from({ length: Math.max(0, clicks - clicksMs.length) }, () => 16);
  return { clicks, selected, shownMs: sorted([...quick, ...clicksMs]) };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

function selectingRow(tracks: number, { clicks, selected, shownMs }: Clicks): Row {
  const at = (share: number, read: (one: Selected) => number): Cell =>
    selected.length === 0 ? 'nothing was selected' : quantile(sorted(selected.map(read)), share);
  return {
    tracks,
    clicks,
    selected: selected.length,
    'own work p50 ms': at(0.5, (one) => one.panelMs - one.waitedMs),
    'p95 ': at(0.95, (one) => one.panelMs - one.waitedMs),
    'panel there p50 ms': at(0.5, (one) => one.panelMs),
    p95: at(0.95, (one) => one.panelMs),
    'painted p50 ms': at(0.5, (one) => one.paintedMs),
    'p95  ': at(0.95, (one) => one.paintedMs),
    'frame shown p50 ms': quantile(shownMs, 0.5),
    'p95   ': quantile(shownMs, 0.95),
  };
}

/** Looks at the middle of the map from so near that tracks move by some pixels a second. */
async function watchNear(watched: WatchedPage): Promise<Stretch> {
  await watched.page.keyboard.press('Escape');
  for (let level = 0; level < NEAR_LEVELS; level++) {
    await watched.page.locator('.map-tools button').first().click();
    await watched.page.waitForTimeout(NEAR_EVERY_MS);
  }
  await watched.page.waitForTimeout(NEAR_SETTLE_MS);
  return watched.watch(NEAR_S);
}

/** Lets a page come to rest, and says what its start took. */
async function startOf(watched: WatchedPage, page: string, tracks: number): Promise<Row> {
  await watched.settled();
  await watched.page.waitForTimeout(SETTLE_S * 1000);
  const { firstPaintMs, tracksMs, longTasksMs } = await watched.probe();
  return {
    page,
    tracks,
    'first paint ms': firstPaintMs,
    'tracks on the map ms': tracksMs ?? Number.NaN,
    'tasks >50 ms': longTasksMs.length,
    'longest ms': Math.max(0, ...longTasksMs) || '<50',
    'all of them ms': longTasksMs.reduce((sum, ms) => sum + ms, 0),
  };
}

export function measureConsole(ask: Ask): Promise<ConsolePage> {
  return withNode(ask, async (node) => {
    const watched = await WatchedPage.open(ask.browser, node.url);
    await watched.page.setViewportSize(VIEW);
    await watched.drawn(1, true);
    const start = await startOf(watched, 'console', ask.tracks);
    const before = await watched.heapMb();
    const stretch = await watched.watch(ask.seconds);
    const after = await watched.heapMb();
    const clicks = await clickTracks(watched, ask.rng);
    const near = await watchNear(watched);
    const nearHeap = await watched.heapMb();
    await watched.close();
    return {
      row: rowOf('console', ask.tracks, stretch, [before, after]),
      near: rowOf('… near', ask.tracks, near, [after, nearHeap]),
      start,
      selecting: selectingRow(ask.tracks, clicks),
      against: (baseline) => ({
        tracks: ask.tracks,
        busy: stretch.busyShare / baseline.stretch.busyShare,
        CPU: stretch.cpuShare / baseline.stretch.cpuShare,
        'longest task': stretch.longestTaskMs / baseline.stretch.longestTaskMs,
        'frames/s': stretch.framesPerS / baseline.stretch.framesPerS,
        heap: after / baseline.heapMb,
      }),
    };
  });
}

export function measureBaseline(ask: Ask): Promise<BaselinePage> {
  return withNode(ask, async (node) => {
    const watched = await WatchedPage.open(ask.browser, `${node.url}baseline/baseline.html`);
    await watched.drawn(3, false);
    const start = await startOf(watched, 'baseline', ask.tracks);
    const before = await watched.heapMb();
    const stretch = await watched.watch(ask.seconds);
    const after = await watched.heapMb();
    await watched.close();
    return { row: rowOf('baseline', ask.tracks, stretch, [before, after]), start, stretch, heapMb: after };
  });
}
