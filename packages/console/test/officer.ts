/** A watch officer at a browser, for journeys through the console on a made-up node. */
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { type MockNode, type MockOptions, startMockNode } from './mock-node.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SHOTS = fileURLToPath(new URL('../../../artifacts/console', import.meta.url));
// Software rendering on a busy machine: what takes a moment with a GPU may take many seconds.
const PATIENCE_MS = 60_000;

interface AxeResult {
  readonly violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

export interface Officer {
  readonly page: Page;
  readonly node: MockNode;
  /** What the page complained of: errors, and breaches of the content policy. */
  readonly complaints: string[];
  readonly at: (id: string) => Locator;
  readonly soon: (read: () => Promise<unknown>) => ReturnType<typeof expect.poll<unknown>>;
  readonly signIn: () => Promise<void>;
  readonly shoot: (name: string) => Promise<void>;
  /** What the accessibility checker objects to. */
  readonly objections: () => Promise<string[]>;
  readonly leave: () => Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  if (!existsSync(`${ROOT}/dist/index.html`)) await build({ root: ROOT, logLevel: 'warn' });
  mkdirSync(SHOTS, { recursive: true });
  return launchBrowser();
}

/** A new page on a new node. The checker of accessibility must be let past the content policy. */
export async function officerAt(browser: Browser, options: MockOptions & { axe?: boolean } = {}): Promise<Officer> {
  const node = await startMockNode(options);
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1600, height: 900 },
    locale: 'en-US',
    bypassCSP: options.axe ?? false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // The fine coastlines take a busy machine seconds; the coarse ones stand in for them.
  await page.route(/-10m\.geojson/, (route) => {
    const name = route.request().url().replace(/^.*\//, '').replace('10m', '50m');
    return route.fulfill({ path: `${ROOT}/dist/base/${name}` });
  });
  const complaints: string[] = [];
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(e.message));
  const at = (id: string): Locator => page.getByTestId(id);
  return {
    page,
    node,
    complaints,
    at,
    soon: (read) => expect.poll(read, { timeout: PATIENCE_MS, interval: 100 }),
    async signIn() {
      await page.goto(`http://127.0.0.1:${node.port}/#login=${node.code}`);
      await at('track-row').first().waitFor();
      if (options.axe) await page.addScriptTag({ path: AXE });
    },
    async shoot(name) {
      await page.screenshot({ path: `${SHOTS}/${name}.png` });
    },
    async objections() {
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(root: Document): Promise<AxeResult> } }).axe.run(document),
      );
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`));
    },
    async leave() {
      await context.close();
      await node.close();
    },
  };
}
