/** Alarms in a real browser: ranked, acknowledged, in both languages, silent unless switched on. */
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

const DRIFT = {
  code: 'release-drift-USA',
  rank: 'high',
  text: 'release-drift',
  parameters: { nation: 'USA', detail: 'Article 3(1) of jpn-usa-air-picture, which here is stopped by expired' },
  message: 'Agreement drift: USA releases under Article 3(1) of jpn-usa-air-picture, which here is stopped by expired',
} as const;

describe('alarms', () => {
  it('show drift over the page until somebody acknowledges it, and then by whom', async () => {
    officer = await officerAt(browser, { axe: true });
    await officer.signIn();
    const { at, page, node, soon, shoot, objections } = officer;
    expect(await at('alarm-strip').count()).toBe(0);
    node.alarms.raise(DRIFT, Date.now() / 1000);
    await soon(() => at('alarm-strip').count()).toBe(1);
    expect(await at('alarm-strip').innerText()).toContain('Agreement drift: USA');
    await at('alarm-strip').getByRole('button').click();
    const codes = () =>
      page.locator('[data-testid^=alarm-][data-rank]').evaluateAll((all) => all.map((one) => one.dataset.testid));
    expect(await codes()).toEqual(['alarm-release-drift-USA', 'alarm-link-AUS']);
    expect(await at('alarm-sound').getAttribute('aria-checked')).toBe('false');
    await at('alarm-sound').click();
    expect(await at('alarm-sound').getAttribute('aria-checked')).toBe('true');
    expect(await objections()).toEqual([]);
    await shoot('alarms');
    await page.getByTestId('language').click();
    expect(await at('alarm-strip').innerText()).toContain('jpn-usa-air-picture 第 3 条(1)：期限が切れている');
    expect(await at('alarm-link-AUS').innerText()).toContain('制限を超える頻度の通信');
    await shoot('alarms-japanese');
    await at('alarm-release-drift-USA').getByTestId('acknowledge').click();
    await soon(() => at('alarm-strip').count()).toBe(0);
    await soon(() => at('alarm-release-drift-USA').innerText()).toMatch(/demo が \d\d:\d\d:\d\dZ に確認/);
    expect(await codes()).toEqual(['alarm-link-AUS', 'alarm-release-drift-USA']);
    await page.keyboard.press('t');
    expect(await objections()).toEqual([]);
    expect(officer.complaints).toEqual([]);
    await at('sign-out').click();
    await at('sign-in').waitFor();
    await page.reload();
    await at('sign-in').waitFor();
  });
});
