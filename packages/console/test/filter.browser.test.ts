/** Filters and saved views by hand and by keyboard, against a made-up node. */
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

const rows = async (): Promise<number> => Number.parseInt((await officer.at('track-count').textContent()) ?? '', 10);

describe('filters and views', () => {
  it('hide tracks and say so; a view keeps them, and a link takes them to a colleague', async () => {
    officer = await officerAt(browser, { axe: true });
    const { page, at, soon } = officer;
    await officer.signIn();
    await at('filter-more').locator('summary').click();
    await at('filter-environments').selectOption('surface');
    // All ships, and the one emergency in the air.
    await soon(rows).toBe(17);
    await soon(() => at('filter-note').textContent()).toContain('83 tracks hidden');
    await at('filter-caveats').selectOption('NOFORN');
    await soon(rows).toBeLessThan(10);
    await page.getByRole('button', { name: 'Remove: NOFORN' }).click();
    await soon(rows).toBe(17);
    await at('filter-classifications').selectOption('JPN-DEMO/OPEN');
    await soon(rows).toBeLessThan(17);
    await at('filter-fastestKt').fill('15');
    const labelled = page.locator('.filter-chip', { hasText: 'JPN-DEMO OPEN' });
    await labelled.waitFor();
    const few = await rows();
    expect(await officer.objections(), 'filters').toEqual([]);
    await officer.shoot('filters');
    await page.locator('.map-base canvas').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await at('view-name').fill('Slow ships');
    await at('view-save').click();
    await soon(() => at('view-item').count()).toBe(1);
    await at('view-link').click();
    const link = await at('view-link-text').inputValue();
    expect(await officer.objections(), 'views').toEqual([]);
    await officer.shoot('views');
    await page.keyboard.press('Escape');
    await soon(() => at('views').count()).toBe(0);
    await at('filter-clear').click();
    await soon(rows).toBe(100);
    await page.keyboard.press('Shift+Digit1');
    await soon(rows).toBe(few);
    await at('filter-clear').click();
    await soon(rows).toBe(100);
    await page.goto('about:blank');
    await page.goto(link);
    await soon(rows).toBe(few);
    expect(await at('filter-fastestKt').inputValue()).toBe('15');
    expect(await labelled.count()).toBe(1);
    expect(officer.complaints).toEqual([]);
  });
});
