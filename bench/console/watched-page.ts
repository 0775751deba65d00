import type { Browser, CDPSession, Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { GPU_PROBE, PAGE_PROBE } from '../paths.ts';
import type { Held } from './growth.ts';

const START_MS_MAX = 120_000;
const POLL_MS = 100;
export const VIEW = { width: 1600, height: 900 };

/** Ms from a click that selected a track. */
export interface Selected {
  /** Until the page heard of it. */
  readonly waitedMs: number;
  /** Until the track's panel was in the page. */
  readonly panelMs: number;
  /** Until it was laid out and painted, as far as the page's main thread does that. */
  readonly paintedMs: number;
}

/** What the probe in the page has counted since its last reset. */
interface Probe {
  readonly frames: number;
  readonly drawn: number;
  readonly longTasksMs: readonly number[];
  readonly clicksMs: readonly number[];
  readonly selected: readonly Selected[];
  readonly firstPaintMs: number;
  readonly tracksMs: number | null;
}

/** A stretch of time, as the page's main thread had it. */
export interface Stretch {
  /** By the clock: in a task, be it at work or waiting. */
  readonly busyShare: number;
  /** Processor time of the renderer: the page's main thread, its workers, and the compositor. */
  readonly cpuShare: number;
  readonly framesPerS: number;
  readonly drawnPerS: number;
  /** Tasks of 50 ms or more, which is what browsers call long. */
  readonly longTasks: number;
  readonly longestTaskMs: number;
  /** Processor time of the browser's drawing process, which draws in software here. */
  readonly drawingShare: number;
}

/** A page with a probe in it, and the browser's own account of its main thread. */
export class WatchedPage {
  readonly page: Page;
  private readonly session: CDPSession;
  private readonly processes: CDPSession;

  private constructor(page: Page, session: CDPSession, processes: CDPSession) {
    this.page = page;
    this.session = session;
    this.processes = processes;
  }

  /** `gpu`: also counts what is held of WebGL, for `held`. */
  static async open(browser: Browser, url: string, gpu = false): Promise<WatchedPage> {
    const context = await browser.newContext({ viewport: VIEW, reducedMotion: 'no-preference' });
    const page = await context.newPage();
    await page.addInitScript({ path: fileURLToPath(PAGE_PROBE) });
    if (gpu) await page.addInitScript({ path: fileURLToPath(GPU_PROBE) });
    const session = await context.newCDPSession(page);
    const processes = await browser.newBrowserCDPSession();
    await session.send('Performance.enable');
    await page.goto(url);
    return new WatchedPage(page, session, processes);
  }

  probe(): Promise<Probe> {
    return this.page.evaluate('window.musubiProbe.read()');
  }

  async reset(): Promise<void> {
    await this.page.evaluate('window.musubiProbe.reset()');
  }

  /** Until the page has drawn a number of times, and many tracks where it draws quads. */
  async drawn(times: number, tracks: boolean): Promise<void> {
    for (let waitedMs = 0; waitedMs < START_MS_MAX; waitedMs += POLL_MS) {
      const { drawn, tracksMs } = await this.probe();
      if (drawn >= times && (!tracks || tracksMs !== null)) return;
      await this.page.waitForTimeout(POLL_MS);
    }
    throw new Error(`the page has drawn nothing in ${START_MS_MAX / 1000} s`);
  }

  /** Until the base map stands, with its fine coastlines where there are any. */
  async settled(): Promise<void> {
    await this.page.locator('[data-coast=fine]').waitFor({ state: 'attached', timeout: START_MS_MAX });
  }

  /** Lets the page run and says what it cost. */
  async watch(seconds: number): Promise<Stretch> {
    await this.reset();
    const before = await this.account();
    await this.page.waitForTimeout(seconds * 1000);
    const after = await this.account();
    const { frames, drawn, longTasksMs } = await this.probe();
    const s = after.atS - before.atS;
    return {
      busyShare: (after.taskS - before.taskS) / s,
      cpuShare: (after.rendererS - before.rendererS) / s,
      framesPerS: frames / s,
      drawnPerS: drawn / s,
      longTasks: longTasksMs.length,
      longestTaskMs: Math.max(0, ...longTasksMs),
      drawingShare: (after.drawingS - before.drawingS) / s,
    };
  }

  /** What the page's heap holds after a collection, MB: objects and the bytes of typed arrays. */
  async heapMb(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const usage: { usedSize: number; backingStorageSize?: number } = await this.session.send('Runtime.getHeapUsage');
    return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
  }

  /** What the page holds after a collection; it must have been opened with `gpu`. */
  async held(): Promise<Held> {
    const heapMb = await this.heapMb();
    const { nodes, jsEventListeners } = await this.session.send('Memory.getDOMCounters');
    const { gpuObjects, gpuBytes }: { gpuObjects: number; gpuBytes: number } =
      await this.page.evaluate('window.musubiHeld');
    return { heapMb, nodes, listeners: jsEventListeners, gpuObjects, gpuBufferMb: gpuBytes / 1e6 };
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.processes.detach();
  }

  private async account() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const { processInfo } = await this.processes.send('SystemInfo.getProcessInfo');
    const cpuOf = (wanted: string): number =>
      processInfo.filter(({ type }) => type === wanted).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    return {
      atS: of('Timestamp'),
      taskS: of('TaskDuration'),
      rendererS: cpuOf('renderer'),
      drawingS: cpuOf('GPU'),
    };
  }
}
