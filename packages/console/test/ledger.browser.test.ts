/** The ledger page in a real browser: rows that are verified there, and answers that were tampered with. */
import type { Browser, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Officer, officerAt, openBrowser } from './officer.ts';

let browser: Browser;
let officer: Officer;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
afterEach(async () => officer.leave());

const openLedger = async (axe = false): Promise<void> => {
  officer = await officerAt(browser, { axe });
  await officer.signIn();
  await officer.page.keyboard.press('5');
  await officer.at('ledger-row').first().waitFor();
};
const verified = () => officer.page.locator('[data-testid=ledger-row][data-verified=true]').count();

/** Changes what the node answers on its way to the page. */
async function tamper(path: string, change: (body: any) => void): Promise<void> {
  await officer.page.route(`**/api/v1/ledger/${path}*`, async (route: Route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    change(body);
    await route.fulfill({ response: answer, json: body });
  });
}

describe('the ledger page', () => {
  it('verifies every row in the browser, and shows what a row rests on', async () => {
    await openLedger();
    const { at, page, soon, shoot } = officer;
    expect(await at('ledger-row').count()).toBe(25);
    expect(await verified()).toBe(25);
    expect(await at('ledger-trust').getAttribute('data-verified')).toBe('true');
    const row = at('ledger-row').nth(1);
    expect(await row.innerText()).toMatch(/Verified/);
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await row.innerText()).toContain('It is in the ledger that this node signed, among 300 entries.');
    expect(await row.innerText()).toMatch(/Frame\s+number 298 of the session/);
    await shoot('ledger');
    await at('ledger-older').click();
    await soon(() => at('ledger-row').first().getAttribute('data-index')).toBe('274');
    await soon(verified).toBe(25);
    expect(officer.complaints).toEqual([]);
  });

  it('checks in the browser who cosigned which checkpoint, and says which act an entry was', async () => {
    await openLedger();
    const { at, soon, shoot } = officer;
    const witnesses = at('ledger-witnesses');
    expect(await witnesses.getAttribute('data-verified')).toBe('true');
    expect(await witnesses.innerText()).toContain('1 of 2 witnesses cosigned the checkpoint over 300 entries');
    expect(await at('witness-USA').innerText()).toMatch(/USA cosigned it \d{4}-\d\d-\d\d .* key [0-9a-f]{8}/);
    expect(await at('witness-AUS').getAttribute('data-state')).toBe('none');
    await at('ledger-kind').selectOption('event');
    await soon(() => at('ledger-row').first().innerText()).toMatch(/USA · Suspended · Implementing Arrangement/);
    await at('ledger-row').first().locator('summary').click();
    expect(await at('ledger-row').first().innerText()).toContain('number 257 of USA on agreement/jpn-usa-air-picture');
    await shoot('ledger-witnesses');
    await tamper('cosigned', (body) => {
      body.cosigners[0].verifierKey = body.cosigners[1].verifierKey.replace(/^aus/, 'usa');
    });
    await tamper('entries', (body) => {
      body.rows[0].written = body.rows[0].written.replace('suspended', 'resumed');
    });
    await at('ledger-newest').click();
    await soon(() => at('ledger-witnesses').getAttribute('data-verified')).toBe('false');
    expect(await at('witness-USA').getAttribute('data-state')).toBe('bad');
    await soon(() => at('ledger-row').first().innerText()).toContain('The journal entry shown with it is another one');
  });

  it('finds by partner and kind, and by time', async () => {
    await openLedger();
    const { at, soon } = officer;
    await at('ledger-party').selectOption('USA');
    await at('ledger-kind').selectOption('event');
    await soon(() => at('ledger-row').count()).toBe(3);
    expect(await at('ledger-row').allInnerTexts()).toEqual(Array(3).fill(expect.stringContaining('USA · Suspended')));
    expect(await verified()).toBe(3);
    await at('ledger-clear').click();
    await soon(() => at('ledger-row').count()).toBe(25);
    await at('ledger-untilS').fill('2020-01-01T00:00');
    await soon(() => at('ledger-panel').innerText()).toContain('No entry matches.');
  });

  it('shows a row of a tampered answer as not verified, and says why', async () => {
    await openLedger();
    const { at, soon, shoot } = officer;
    await tamper('entries', (body) => {
      body.rows[3].entry = body.rows[3].entry.replace(/"(AUS|USA)"/, '"NZL"');
    });
    await at('ledger-newest').click();
    await soon(verified).toBe(24);
    const row = at('ledger-row').nth(3);
    expect(await row.getAttribute('data-verified')).toBe('false');
    expect(await row.innerText()).toContain('Not verified');
    expect(await row.innerText()).toContain('not in the ledger that the node signed');
    await shoot('ledger-tampered');
  });

  it('trusts no row under a checkpoint that the ledger’s key did not sign', async () => {
    await openLedger();
    await tamper('checkpoint', (body) => {
      body.note = body.note.replace(/\n(\d)/, '\n1$1');
    });
    await officer.at('ledger-newest').click();
    await officer.soon(verified).toBe(0);
    expect(await officer.at('ledger-trust').innerText()).toContain('not signed by the ledger’s key');
  });

  it('is in Japanese too, and has nothing that an accessibility checker objects to', async () => {
    await openLedger(true);
    const { at, page, shoot, objections } = officer;
    await at('ledger-row').nth(2).locator('summary').click();
    expect(await objections()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('language').click();
    expect(await at('ledger-panel').innerText()).toContain('検証済み');
    expect(await at('ledger-panel').innerText()).not.toMatch(/Verified|Ledger/);
    await page.keyboard.press('t');
    expect(await objections()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await shoot('ledger-japanese');
  });
});
