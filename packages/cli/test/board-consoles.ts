import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { type DemoProcess, eventually } from './demo-process.ts';

/** What a slow machine may take for one step. */
export const PATIENCE_MS = 90_000;

/** A nation's boards on screen. */
export interface BoardConsole {
  readonly page: Page;
  readonly at: (id: string) => Locator;
  /** The control of a field in the form. */
  readonly field: (name: string) => Locator;
}

/** The consoles of the demo's nations, each signed in once, and what their pages complained of. */
export class BoardConsoles {
  readonly complaints: string[] = [];
  private readonly demo: DemoProcess;
  private readonly browser: Browser;
  private readonly shots: string;
  private readonly script: string | null;
  private readonly signedIn = new Map<string, BoardConsole>();

  /** @param script a file that every page loads before its own. */
  constructor(demo: DemoProcess, browser: Browser, shots: string, script: string | null = null) {
    mkdirSync(shots, { recursive: true });
    [this.demo, this.browser, this.shots, this.script] = [demo, browser, shots, script];
  }

  /** A nation's console, signed in by the link that works once, at its boards. */
  async of(nation: string, locale: string): Promise<BoardConsole> {
    const known = this.signedIn.get(nation);
    if (known) return known;
    const viewport = { width: 1440, height: 900 };
    const context = await this.browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    // Before the page's own policy of content holds.
    if (this.script !== null) await page.addInitScript({ path: this.script });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    await page.goto(this.demo.loginLink(nation));
    await page.getByTestId('desk').waitFor();
    await page.keyboard.press('6');
    await page.getByTestId('boards-panel').waitFor();
    const field = (name: string): Locator =>
      page.locator(`[data-field="${name}"]`).locator('input, textarea, select').first();
    const c = { page, at: (id: string) => page.getByTestId(id), field };
    this.signedIn.set(nation, c);
    return c;
  }

  async shoot(c: BoardConsole, name: string): Promise<void> {
    await c.page.screenshot({ path: `${this.shots}/${name}.png`, timeout: 30_000 }).catch(() => undefined);
  }
}

/** Waits until each of the three nations is connected with the two others. */
export async function allLinksStand(demo: DemoProcess): Promise<void> {
  const stand = async () => {
    const all = await Promise.all(['JPN', 'USA', 'AUS'].map((nation) => demo.status(nation)));
    return all.every((status) => status?.peers.every(({ state }) => state === 'connected'));
  };
  await eventually('all links stand', stand, 120);
}
