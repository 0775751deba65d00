import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Officer, officerAt, openBrowser } from './officer.ts';

/** Pixels of each canvas of the map for one of the screen; 0 while it has lost its context. */
const RESOLUTIONS = `[...document.querySelectorAll('.map canvas')]
  .filter((canvas) => canvas.matches('.map-tracks, .maplibregl-canvas'))
  .map((canvas) =>
    canvas.getContext('webgl2').isContextLost() ? 0 : canvas.width / canvas.getBoundingClientRect().width)
  .map((ratio) => ratio.toFixed(2))`;
const CLICKS = 8;
const FRAMES = `new Promise((seen) => {
  let left = 4;
  const next = () => (left-- > 0 ? requestAnimationFrame(next) : seen());
  next();
})`;

describe('the map, in software', () => {
  let browser: Browser;
  let officer: Officer;
  beforeAll(async () => {
    browser = await openBrowser();
    officer = await officerAt(browser);
    await officer.page.addInitScript(() => {
      const { clear } = WebGL2RenderingContext.prototype;
      const drawn = { base: 0, tracks: 0 };
      Object.assign(window, { drawn });
      WebGL2RenderingContext.prototype.clear = function (mask) {
        drawn[(this.canvas as HTMLCanvasElement).matches('.map-tracks') ? 'tracks' : 'base']++;
        clear.call(this, mask);
      };
    });
    await officer.signIn();
    await officer.page.locator('[data-coast=fine]').waitFor({ state: 'attached' });
  });
  afterAll(async () => {
    await officer?.leave();
    await browser?.close();
  });
  const drawn = (what: 'base' | 'tracks') => officer.page.evaluate<number>(`window.drawn.${what}`);

  it('draws tracks with each picture, and the base map neither for those nor for a click', async () => {
    const { page, soon } = officer;
    const settled = async (): Promise<boolean> => {
      const before = await drawn('base');
      await page.waitForTimeout(1500);
      return (await drawn('base')) === before;
    };
    await soon(settled).toBe(true);
    const before = await drawn('base');
    const { x, y, height } = (await officer.at('map').boundingBox())!;
    // From here on the map stays where it is, wherever tracks fly.
    await page.mouse.move(x + 200, y + 300);
    await page.mouse.down();
    await page.mouse.move(x + 260, y + 330, { steps: 4 });
    await page.mouse.up();
    await soon(async () => (await drawn('base')) > before).toBe(true);
    await soon(settled).toBe(true);
    const [base, tracks] = [await drawn('base'), await drawn('tracks')];
    for (let click = 0; click < CLICKS; click++) {
      await page.mouse.click(x + 60, y + height - 60 - 5 * click);
      await page.evaluate(FRAMES);
    }
    await soon(async () => (await drawn('tracks')) > tracks).toBe(true);
    // A part of the coast that comes late on a busy machine may be drawn once; a click would draw all of it each time.
    expect((await drawn('base')) - base).toBeLessThan(CLICKS);
  });

  it('is in the resolution of the screen that its window is moved to', async () => {
    const { page, soon } = officer;
    expect(await page.evaluate(RESOLUTIONS)).toEqual(['1.00', '1.00']);
    await page.setViewportSize({ width: 3840, height: 2160 });
    await soon(() => page.evaluate(RESOLUTIONS)).toEqual(['1.00', '1.00']);
    const tracks = await drawn('tracks');
    await soon(async () => (await drawn('tracks')) > tracks).toBe(true);
    await page.setViewportSize({ width: 1600, height: 900 });
    await soon(() => page.evaluate(RESOLUTIONS)).toEqual(['1.00', '1.00']);
    expect(officer.complaints).toEqual([]);
  });
});
