/** Instruments over time, acts with their preview, and grants by two persons, in a real browser. */
import { createHash } from 'node:crypto';
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

const openAgreements = async (axe = false): Promise<void> => {
  officer = await officerAt(browser, { axe });
  await officer.signIn();
  await officer.page.keyboard.press('3');
  await officer.at('timeline').waitFor();
};

describe('the agreements page', () => {
  it('gives notice with a preview, shows it on the timeline, and withdraws it', async () => {
    await openAgreements();
    const { at, soon, shoot } = officer;
    const card = at('agreement-jpn-usa-air-picture');
    const bar = at('timeline-jpn-usa-air-picture').getByRole('img');
    expect(await bar.getAttribute('aria-label')).toMatch(/In force 2026-03-31 – no end date/);
    await card.getByTestId('other-acts').locator('summary').click();
    await card.getByTestId('act-notice-given').click();
    await at('what-if-USA').waitFor();
    await at('act-reason').fill('Review of the arrangement');
    await shoot('notice');
    await at('act-confirm').click();
    await card.getByTestId('notice').waitFor();
    expect(await card.getByTestId('next-date').innerText()).toMatch(/\d{4}-\d\d-\d\d: a notice takes effect/);
    expect(await bar.locator('.bar-part').evaluateAll((parts) => parts.map((part) => part.className))).toEqual([
      'bar-part in-force',
      'bar-part notice',
      'bar-part ended',
    ]);
    await shoot('agreements');
    await card.getByTestId('act-notice-withdrawn').click();
    await at('act-reason').fill('Agreed anew');
    await at('act-confirm').click();
    await soon(() => card.getByTestId('notice').count()).toBe(0);
    expect(officer.complaints).toEqual([]);
  });

  it('asks twice before what cannot be taken back, and for a second person where it takes two', async () => {
    await openAgreements();
    const { at, page, soon, shoot } = officer;
    const card = at('agreement-trilateral-exercise');
    await card.getByTestId('other-acts').locator('summary').click();
    await card.getByTestId('act-terminated').click();
    await at('act-reason').fill('Over');
    expect(await at('act-confirm').isDisabled()).toBe(true);
    await page.getByLabel('I know that this cannot be taken back.').check();
    await at('act-two-persons').waitFor();
    await at('act-confirm').click();
    await soon(() => card.getByTestId('awaiting').innerText()).toContain('asked for by demo');
    expect(await card.getAttribute('data-state')).toBe('in-force');
    // Not who asked, but anybody may withdraw.
    await card.getByTestId('awaiting-look').click();
    expect(await at('act-confirm').isDisabled()).toBe(true);
    await at('act-withdraw').click();
    await soon(() => card.getByTestId('awaiting').count()).toBe(0);

    const other = at('agreement-jpn-aus-air-picture');
    await other.getByTestId('awaiting-look').click();
    await at('what-if-AUS').waitFor();
    await shoot('confirm');
    await at('act-confirm').click();
    await soon(() => other.getAttribute('data-state')).toBe('terminated');
    expect(await other.locator('.act').count()).toBe(0);
    expect(officer.complaints).toEqual([]);
  });

  it('asks for the particulars of an act: an extension, a part, a later day, another text', async () => {
    await openAgreements();
    const { at, soon, shoot } = officer;
    const card = at('agreement-trilateral-exercise');
    const ask = async (act: string): Promise<void> => {
      const isOpen = (await card.locator('[data-testid=other-acts][open]').count()) > 0;
      if (!isOpen) await card.getByTestId('other-acts').locator('summary').click();
      await card.getByTestId(`act-${act}`).click();
    };
    await ask('extended');
    expect(await at('act-panel').innerText()).toContain('Give the new end.');
    await at('act-ends').fill('2030-01-01T00:00');
    await at('what-if-AUS').waitFor();
    await at('act-effective').fill('2029-12-31T12:00');
    await soon(() => at('what-if').innerText()).toContain('2029-12-31');
    await at('act-reason').fill('Three more years');
    await at('act-confirm').click();
    await card.waitFor();
    await card.getByText('Events (1)').click();
    expect(await card.innerText()).toMatch(/Extension agreed JPN[\s\S]*2029-12-31 12:00:00/);

    await ask('amended');
    const bytes = Buffer.from('id: trilateral-exercise\n');
    await at('act-file').setInputFiles({ name: 'new.yaml', mimeType: 'text/yaml', buffer: bytes });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await soon(() => at('act-textSha256').inputValue()).toBe(sha256);
    await at('act-panel').press('Escape');
    await ask('acceded');
    expect(await at('act-nation').inputValue()).toBe('KOR');
    await at('act-panel').getByRole('button', { name: 'Cancel' }).click();
    await ask('superseded');
    await at('act-successor').selectOption('jpn-usa-air-picture');
    expect(await at('act-confirm').isDisabled()).toBe(true);
    await at('act-panel').getByRole('button', { name: 'Cancel' }).click();

    await card.getByTestId('suspend').click();
    await at('act-part').locator('summary').click();
    await at('part-subjects-air-track').check();
    await shoot('act-part');
    await at('act-reason').fill('Air tracks alone');
    await at('act-confirm').click();
    await soon(() => card.getAttribute('data-state')).toBe('partly-suspended');
    expect(officer.complaints).toEqual([]);
  });

  it('lets another person approve a grant, and not the one who asked', async () => {
    await openAgreements();
    const { at, soon, shoot } = officer;
    await at('tab-grants').click();
    const waiting = at('grant').filter({ hasText: 'Search for a missing vessel' });
    await waiting.getByTestId('grant-approve').click();
    await soon(() => waiting.getAttribute('data-state')).toBe('in-force');
    expect(await waiting.innerText()).toContain('approved by demo');
    await at('grant-send').click();
    expect(await at('grant-form-problem').innerText()).toContain('at least one sensor');
    await at('grant-sensor-JPN-R3').check();
    await at('grant-reason').fill('Exercise phase three');
    await at('grant-send').click();
    const own = at('grant').filter({ hasText: 'Exercise phase three' });
    await own.waitFor();
    expect(await own.getByTestId('grant-approve').isDisabled()).toBe(true);
    expect(await own.getByTestId('grant-needs').innerText()).toContain('Another release officer than demo');
    await shoot('grants');
    await own.getByTestId('grant-revoke').click();
    await soon(() => own.getAttribute('data-state')).toBe('revoked');
  });

  it('is in Japanese too, and has nothing that an accessibility checker objects to', async () => {
    await openAgreements(true);
    const { at, page, shoot, objections } = officer;
    await at('span-decade').click();
    for (const summary of await at('agreement-jpn-aus-air-picture').locator('summary').all()) await summary.click();
    expect(await objections(), 'instruments').toEqual([]);
    await page.getByTestId('language').click();
    expect(await at('agreement-jpn-aus-air-picture').innerText()).toContain('位置は 500 m 単位');
    await page.setViewportSize({ width: 1280, height: 720 });
    await shoot('agreements-japanese');
    const card = at('agreement-trilateral-exercise');
    await card.getByTestId('suspend').click();
    await at('act-part').locator('summary').click();
    await at('what-if-AUS').waitFor();
    expect(await objections(), 'an act').toEqual([]);
    await shoot('act-japanese');
    await at('act-panel').press('Escape');
    await at('tab-grants').click();
    await at('grant').first().waitFor();
    await page.keyboard.press('t');
    expect(await objections(), 'grants by day').toEqual([]);
    await at('tab-instruments').click();
    expect(await objections(), 'instruments by day').toEqual([]);
    await shoot('agreements-day');
  });
});
