import type { Browser } from 'playwright-core';
import { quantile } from '../measure/spread.ts';
import type { Cell, Row } from '../measure/report.ts';
import { type PageNode, startPageNode } from './page-node.ts';
import { ConsoleTraffic } from './traffic.ts';
import { type Stretch, VIEW, WatchedPage } from './watched-page.ts';

export interface Ask {
  readonly browser: Browser;
  readonly tracks: number;
  readonly seconds: number;
  readonly seed: number;
  readonly rng: () => number;
}

export interface ConsolePage {
  readonly row: Row;
  readonly felt: Row;
  readonly against: (baseline: BaselinePage) => Row;
}
export interface BaselinePage {
  readonly row: Row;
  readonly stretch: Stretch;
  readonly heapMb: number;
}

/** Compiled, the fine coastlines loaded and drawn: nothing of the start is measured as steady. */
const SETTLE_S = 12;
const CLICKS = 25;
const CLICK_EVERY_MS = 300;
/** On a machine that others keep busy fewer clicks must do. */
const CLICKING_MS_MAX = 20_000;
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

/** Ms of each click, sorted: until the page had done its part, and until its frame was shown. */
interface Clicks {
  readonly handledMs: readonly number[];
  readonly shownMs: readonly number[];
  readonly selected: boolean;
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
  const selected = (await watched.page.getByTestId('detail-panel').count()) > 0;
  const { clicksMs, handledMs } = await watched.probe();
  // Clicks that took less than 16 ms have no entry.
  const whole = (slow: readonly number[]): number[] =>
    [...Array.from({ length: Math.max(0, clicks - slow.length) }, () => 16), ...slow].sort((a, b) => a - b);
  return { handledMs: whole(handledMs), shownMs: whole(clicksMs), selected };
}

export function measureConsole(ask: Ask): Promise<ConsolePage> {
  return withNode(ask, async (node) => {
    const watched = await WatchedPage.open(ask.browser, node.url);
    await watched.page.setViewportSize(VIEW);
    await watched.drawn(1, true);
    const start = await watched.probe();
    await watched.page.waitForTimeout(SETTLE_S * 1000);
    const before = await watched.heapMb();
    const stretch = await watched.watch(ask.seconds);
    const after = await watched.heapMb();
    const { handledMs, shownMs, selected } = await clickTracks(watched, ask.rng);
    await watched.close();
    const selecting: Cell = selected ? quantile(handledMs, 0.95) : 'nothing was selected';
    return {
      row: rowOf('console', ask.tracks, stretch, [before, after]),
      felt: {
        tracks: ask.tracks,
        'first paint ms': start.firstPaintMs,
        'tracks on the map ms': start.tracksMs ?? Number.NaN,
        'selecting p95 ms': selecting,
        'shown p95 ms': quantile(shownMs, 0.95),
      },
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
    await watched.page.waitForTimeout(SETTLE_S * 1000);
    const before = await watched.heapMb();
    const stretch = await watched.watch(ask.seconds);
    const after = await watched.heapMb();
    await watched.close();
    return { row: rowOf('baseline', ask.tracks, stretch, [before, after]), stretch, heapMb: after };
  });
}
