/** Areas drawn by hand and by keyboard, against a made-up node. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Officer, officerAt, openBrowser } from './officer.ts';

let browser: Browser;
let officer: Officer;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
afterEach(async () => officer.leave());

describe('areas', () => {
  it('are drawn on the map, changed by a handle, kept over a reload, and exported', async () => {
    officer = await officerAt(browser);
    const { page, at, soon } = officer;
    await officer.signIn();
    await page.locator('.map-base canvas').waitFor();
    await page.keyboard.press('d');
    await at('draw-circle').click();
    await page.mouse.click(950, 450);
    await soon(() => at('area-places').inputValue()).toMatch(/^\d+\.?\d* \d/);
    await page.mouse.click(1050, 450);
    await at('area-name').fill('Naha box 那覇');
    await soon(() => page.locator('.area-handle').count()).toBe(2);
    const radius = Number(await at('area-radius').inputValue());
    await page.mouse.move(1050, 450);
    await page.mouse.down();
    await page.mouse.move(1150, 450, { steps: 4 });
    await page.mouse.up();
    await soon(async () => Number(await at('area-radius').inputValue())).toBeGreaterThan(radius * 1.5);
    await at('area-save').click();
    await soon(() => page.locator('.area-name').textContent()).toBe('Naha box 那覇');
    await at('draw-polygon').click();
    for (const [x, y] of [
      [700, 300],
      [900, 280],
      [800, 420],
    ] as const)
      await page.mouse.click(x, y);
    await at('area-placed').click();
    await at('area-save').click();
    await soon(() => at('area-item').count()).toBe(2);
    const download = page.waitForEvent('download');
    await at('areas-export').click();
    const file = JSON.parse(await readFile((await (await download).path()) as string, 'utf8'));
    expect(file.features.map((f: { properties: { shape: { kind: string } } }) => f.properties.shape.kind)).toEqual([
      'circle',
      'polygon',
    ]);
    await page.reload();
    await at('track-row').first().waitFor();
    await page.keyboard.press('d');
    await soon(() => at('area-item').count()).toBe(2);
    await soon(() => page.locator('.area-name').count()).toBe(2);
    await at('areas-import').setInputFiles({
      name: 'a.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await soon(() => at('area-item').count()).toBe(4);
    await officer.shoot('areas');
    expect(officer.complaints).toEqual([]);
  });

  it('are typed in by keyboard alone, and the checker of accessibility objects to nothing', async () => {
    officer = await officerAt(browser, { axe: true });
    const { page, at, soon } = officer;
    await officer.signIn();
    await page.keyboard.press('d');
    await at('draw-corridor').focus();
    await page.keyboard.press('Enter');
    await at('area-places').focus();
    await page.keyboard.type('26.2 127.65\nnowhere');
    await soon(() => at('area-problem').textContent()).toBe('This is no place (line 2)');
    expect(await at('area-save').isDisabled()).toBe(true);
    expect(await officer.objections(), 'the form').toEqual([]);
    await at('area-places').focus();
    await page.keyboard.press('Control+End');
    for (let i = 0; i < 'nowhere'.length; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('2730N12800E');
    await at('area-name').focus();
    await page.keyboard.type('Lane');
    await page.keyboard.press('Enter');
    await soon(() => at('area-item').count()).toBe(1);
    await soon(() => page.locator('.area-name').count()).toBe(1);
    expect(await officer.objections(), 'the list').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.keyboard.press('l');
    expect(await officer.objections(), 'by day, in Japanese').toEqual([]);
    await officer.shoot('areas-japanese');
    await at('area-remove').click();
    await soon(() => at('area-item').count()).toBe(0);
  });
});
