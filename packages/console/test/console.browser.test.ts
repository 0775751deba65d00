/** Journeys of a watch officer in a real browser, against a made-up node under the node's own policy. */
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { type MockNode, startMockNode } from './mock-node.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SHOTS = fileURLToPath(new URL('../../../artifacts/console', import.meta.url));
// Software rendering on a busy machine: what takes a moment with a GPU may take many seconds.
const PATIENCE_MS = 60_000;

interface AxeLike {
  run(
    root: Document,
    options: { runOnly?: string[] },
  ): Promise<{
    violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
  }>;
}

let browser: Browser;
let node: MockNode;
let page: Page;
let complaints: string[];
let foreign: string[];

const at = (id: string) => page.getByTestId(id);
const rows = async (): Promise<number> => Number.parseInt((await at('track-count').textContent()) ?? '', 10);
const shoot = (name: string) => page.screenshot({ path: `${SHOTS}/${name}.png` });
const expectSoon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: PATIENCE_MS, interval: 100 });

async function open(language: 'en' | 'ja' = 'en', options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({
    // Drawing in software costs; the tests of motion ask for it.
    reducedMotion: 'reduce',
    ...options,
    viewport: { width: 1600, height: 900 },
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
  });
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // The fine coastlines take a busy machine seconds; one test has them as they are.
  await page.route(/-10m\.geojson/, (route) =>
    route.fulfill({ path: `${ROOT}/dist/base/${route.request().url().replace(/^.*\//, '').replace('10m', '50m')}` }),
  );
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(e.message));
  page.on('request', (r) => {
    const { host, protocol } = new URL(r.url());
    if (protocol !== 'blob:' && host !== `127.0.0.1:${node.port}`) foreign.push(r.url());
  });
}

/** What the accessibility checker objects to, by all its rules or some; it must be let past the content policy. */
async function axeViolations(rules?: string[]): Promise<string[]> {
  const { violations } = await page.evaluate((runOnly) => {
    const { axe } = window as unknown as { axe: AxeLike };
    return axe.run(document, runOnly ? { runOnly } : {});
  }, rules);
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`));
}

/** Until the map stands still, fills its place and has been drawn there. */
async function drawn(): Promise<void> {
  await expectSoon(() =>
    page.evaluate(() => {
      const [base, tracks] = [document.querySelector('.map-base'), document.querySelector('canvas.map-tracks')];
      const fits = (tracks as HTMLCanvasElement).width === Math.round(base!.clientWidth * devicePixelRatio);
      return fits && base!.getAttribute('aria-busy') !== 'true';
    }),
  ).toBe(true);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function signIn(): Promise<void> {
  await page.goto(`http://127.0.0.1:${node.port}/#login=${node.code}`);
  await at('track-row').first().waitFor();
}

beforeAll(async () => {
  if (!existsSync(`${ROOT}/dist/index.html`)) await build({ root: ROOT, logLevel: 'warn' });
  mkdirSync(SHOTS, { recursive: true });
  browser = await launchBrowser();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  complaints = [];
  foreign = [];
  node = await startMockNode();
  await open();
});
afterEach(async () => {
  await page.context().close();
  await node.close();
});

describe('console', () => {
  it('signs in by the printed link and leaves no code in the address', async () => {
    await signIn();
    expect(page.url()).toBe(`http://127.0.0.1:${node.port}/`);
    expect(await at('nation').textContent()).toBe('JPN');
    expect(await at('exercise').textContent()).toMatch(/EXERCISE.*演習/);
    expect(await at('clock').textContent()).toMatch(/\d\d:\d\d:\d\dZ/);
    await expectSoon(() => at('connection').getAttribute('data-state')).toBe('live');
    await expectSoon(() => at('map-summary').textContent()).toMatch(
      /^100 tracks on the map: 84 in the air, 16 on the surface, 1 in emergency/,
    );
    await page.reload();
    await at('track-row').first().waitFor();
  });

  it('asks nobody else for anything and breaks no rule of the content policy', async () => {
    await page.unroute(/-10m\.geojson/);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const fine = page.waitForResponse(/coast-10m/);
    await signIn();
    await at('map').locator('canvas.maplibregl-canvas').waitFor();
    await fine;
    await page.waitForTimeout(3000);
    await shoot('own-picture');
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('refuses a wrong code and takes the right one by hand', async () => {
    await page.goto(`http://127.0.0.1:${node.port}/#track=JT-000004`);
    // Of the other ways the page holds a link and a button; what comes of them is worded here.
    await at('sign-in-openid').click();
    await expectSoon(() => at('sign-in-problem').textContent()).toContain('no rule of this node gives you a role');
    expect(page.url()).toBe(`http://127.0.0.1:${node.port}/`);
    await at('sign-in-certificate').click();
    await expectSoon(() => at('sign-in-problem').textContent()).toContain('showed no certificate');
    await shoot('sign-in');
    await at('sign-in-code').fill('guess');
    await at('sign-in-submit').click();
    await expectSoon(() => at('sign-in-problem').textContent()).toContain('this code is unknown, used or too old');
    await at('sign-in-code').fill(node.code);
    await at('sign-in-submit').click();
    await at('track-row').first().waitFor();
    // What the address asked for has waited while the page was away.
    await at('detail-panel').waitFor();
    await expectSoon(async () => page.url()).toContain('#track=JT-000004');
  });

  it('finds an aircraft by keys alone and says who gets it under which article, and who not and why', async () => {
    await signIn();
    await page.keyboard.press('/');
    await page.keyboard.type('JT-000004');
    await expectSoon(rows).toBe(1);
    await page.keyboard.press('Enter');
    await at('detail-panel').waitFor();
    expect(await at('contributors').textContent()).toContain('JPN-R1');
    await expectSoon(() => at('release-AUS').textContent()).toContain('JPN-R3 is national only');
    // Followed, with rings around it and the ellipses of all; a drag lets it go.
    for (const key of ['g', 'r', 'e']) await page.keyboard.press(key);
    const pressed = (id: string) => at(id).getAttribute('aria-pressed');
    for (const id of ['follow', 'toggle-rings', 'toggle-ellipses']) await expectSoon(() => pressed(id)).toBe('true');
    await drawn();
    await shoot('followed');
    const map = (await at('map').boundingBox())!;
    await page.mouse.move(map.x + 200, map.y + 500);
    await page.mouse.down();
    await page.mouse.move(map.x + 260, map.y + 440, { steps: 4 });
    await page.mouse.up();
    await expectSoon(() => pressed('follow')).toBe('false');
    for (const key of ['r', 'e']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await expectSoon(() => at('detail-panel').count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('7700');
    await expectSoon(rows).toBe(1);
    await page.keyboard.press('Enter');
    await expectSoon(() => at('release-USA').getAttribute('data-released')).toBe('true');
    await expectSoon(() => at('release-USA').textContent()).toContain('Article 3(1)');
    await shoot('why');
  });

  it('draws a track, in motion, where the map can be clicked', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await signIn();
    await at('map').locator('canvas.maplibregl-canvas').waitFor();
    // Each try looks at the track anew: on a slow machine it flies out of the middle between two tries.
    const clickWhereItIs = async () => {
      await page.keyboard.press('/');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('7700');
      await page.keyboard.press('Enter');
      const name = await at('detail-name').textContent();
      await page.keyboard.press('Enter');
      await drawn();
      // It was brought to the middle of the map, which keeps its middle as the panel goes.
      await at('detail-panel').getByRole('button', { name: 'Close detail' }).click();
      await expectSoon(() => at('detail-name').count()).toBe(0);
      await drawn();
      const box = (await at('map').boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.waitForTimeout(500);
      return (await at('detail-name').count()) === 1 && (await at('detail-name').textContent()) === name;
    };
    await expect.poll(clickWhereItIs, { timeout: 2 * PATIENCE_MS, interval: 1000 }).toBe(true);
  });

  it('shows the picture as a partner gets it, marked all around', async () => {
    await signIn();
    await page.keyboard.press('p');
    expect(await at('desk').getAttribute('data-eye')).toBe('AUS');
    expect(await at('eye-banner').textContent()).toContain('what AUS gets from JPN');
    await expectSoon(rows).toBeGreaterThan(0);
    expect(await rows()).toBeLessThan(100);
    await shoot('partners-eye');
    await at('eye-own').click();
    await expectSoon(rows).toBe(100);
    expect(await at('eye-banner').count()).toBe(0);
  });

  it('looks back ten minutes by keys, says so all over the page, and comes back', async () => {
    await signIn();
    await at('look-back').waitFor();
    for (let minute = 0; minute < 10; minute++) await page.keyboard.press('[');
    await at('past-banner').waitFor();
    const shown = async () =>
      Date.parse((await at('past-banner').locator('time').getAttribute('datetime')) ?? '') / 1000;
    const agoS = Date.now() / 1000 - (await shown());
    expect(agoS).toBeGreaterThan(590);
    expect(agoS).toBeLessThan(700);
    await expectSoon(rows).toBe(100);
    await page.getByRole('button', { name: '60 times as fast as it was' }).click();
    const before = await shown();
    await expectSoon(shown).toBeGreaterThan(before + 60);
    await page.keyboard.press('k');
    await shoot('past');
    await page.keyboard.press('.');
    await expectSoon(() => at('past-banner').count()).toBe(0);
    await expectSoon(rows).toBe(100);
  });

  it('suspends an instrument with a reason, so that the partner loses its tracks, and resumes it', async () => {
    await signIn();
    await page.keyboard.press('3');
    const card = at('agreement-jpn-aus-air-picture');
    await card.getByTestId('suspend').click();
    await at('what-if-AUS').waitFor();
    expect(Number(await at('what-if-AUS').getAttribute('data-vanishes'))).toBeGreaterThan(10);
    expect(await at('what-if-USA').textContent()).toContain('nothing changes');
    // All of them are marked on the map, which can be seen beside the form.
    await expectSoon(() => at('preview-note').getAttribute('data-vanishes')).toBe(
      await at('what-if-AUS').getAttribute('data-vanishes'),
    );
    await at('preview-USA').click();
    await expectSoon(() => at('preview-note').getAttribute('data-vanishes')).toBe('0');
    await at('preview-all').click();
    await expectSoon(() => at('preview-note').getAttribute('data-vanishes')).not.toBe('0');
    await shoot('what-if');
    await at('act-confirm').click();
    await expectSoon(() => at('act-problem').textContent()).toBe('Give a reason.');
    await at('act-reason').fill('please refuse');
    await at('act-confirm').click();
    await expectSoon(() => at('act-problem').textContent()).toContain('A second officer must confirm.');
    await at('scope-outflow').check();
    await at('act-reason').fill('exercise phase two');
    await at('act-confirm').click();
    await expectSoon(() => card.getAttribute('data-state')).toBe('outflow-suspended');
    expect(await at('act-panel').count()).toBe(0);
    expect(await at('preview-note').count()).toBe(0);
    await at('eye-AUS').click();
    await page.keyboard.press('1');
    await expectSoon(rows).toBe(0);
    await page.keyboard.press('3');
    await card.getByTestId('resume').click();
    await expectSoon(() => at('preview-note').textContent()).toContain('in the own picture alone');
    await at('preview-note').getByRole('button').click();
    await expectSoon(async () => Number(await at('preview-note').getAttribute('data-appears'))).toBeGreaterThan(10);
    await shoot('what-if-appears');
    await at('eye-AUS').click();
    await at('act-reason').fill('over');
    await at('act-confirm').click();
    await expectSoon(() => card.getAttribute('data-state')).toBe('in-force');
    await page.keyboard.press('1');
    await expectSoon(rows).toBeGreaterThan(0);
  });

  it('turns Japanese without a reload, in letters that the node serves', async () => {
    await signIn();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.keyboard.press('l');
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    await expectSoon(() => at('tracks-panel').getByRole('heading').textContent()).toBe('航跡');
    const isLoaded = () =>
      page.evaluate(() => [...document.fonts].some((f) => f.family.includes('Noto Sans JP') && f.status === 'loaded'));
    await expectSoon(isLoaded).toBe(true);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await page.keyboard.press('4');
    await expectSoon(() => at('sensor-JPN-R1').textContent()).toContain('那覇');
    expect(await at('queue-USA').textContent()).toMatch(/待ち行列 2\.0 kB・記載 1 件.*288 件まで認証済み/);
    expect(await at('node-load').textContent()).toContain('21 %');
    expect(await at('witness-state').textContent()).toContain('AUS USA が');
    await shoot('japanese');
    expect(complaints).toEqual([]);
  });

  it('says so when pictures stop or the node is gone, and comes back by itself', async () => {
    await signIn();
    node.silent = true;
    await expectSoon(() => at('connection').getAttribute('data-state')).toBe('stale');
    await expectSoon(() => at('stale-note').textContent()).toContain('No update for');
    node.dropStreams();
    await expectSoon(() => at('stale-note').textContent()).toContain('cannot be reached');
    node.silent = false;
    await expectSoon(() => at('connection').getAttribute('data-state')).toBe('live');
    await expectSoon(() => at('stale-note').count()).toBe(0);
  });

  it('lists its keys on ?, and Escape closes the list', async () => {
    await signIn();
    await page.keyboard.press('?');
    await at('help').waitFor();
    await page.keyboard.press('Escape');
    await expectSoon(() => at('help').count()).toBe(0);
  });

  it('has nothing in its main views that an accessibility checker objects to', async () => {
    await page.context().close();
    await open('en', { bypassCSP: true });
    await page.goto(`http://127.0.0.1:${node.port}/`);
    await at('sign-in-code').waitFor();
    await page.addScriptTag({ path: AXE });
    expect(await axeViolations(), 'sign-in').toEqual([]);
    await signIn();
    await page.keyboard.press('/');
    await page.keyboard.type('EMERGENCY');
    await page.keyboard.press('Enter');
    await at('release-AUS').locator('.why-row').first().waitFor();
    expect(await axeViolations(), 'track and reasons').toEqual([]);
    await page.keyboard.press('t');
    expect(await axeViolations(['color-contrast']), 'track and reasons by day').toEqual([]);
    await page.keyboard.press('3');
    await at('agreements-panel').locator('summary').first().click();
    expect(await axeViolations(['color-contrast']), 'agreements by day').toEqual([]);
    await page.keyboard.press('t');
    expect(await axeViolations(), 'agreements').toEqual([]);
    await at('agreement-jpn-usa-air-picture').getByTestId('suspend').click();
    expect(await axeViolations(), 'dialog').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await page.keyboard.press('p');
    await at('eye-banner').waitFor();
    expect(await axeViolations(), 'status under a partner’s eye').toEqual([]);
    await page.keyboard.press('t');
    expect(await axeViolations(['color-contrast']), 'status by day').toEqual([]);
    await page.keyboard.press('l');
    await page.keyboard.press('?');
    expect(await axeViolations(), 'keys, in Japanese').toEqual([]);
    // The checker is at work: it sees what is wrong.
    await page.evaluate(() => document.querySelector('dialog')?.append(document.createElement('img')));
    expect(await axeViolations()).toEqual([expect.stringMatching(/^image-alt/)]);
  });

  it('fits 1280 by 720 without a scroll of the page', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await signIn();
    await at('track-row').first().click();
    await at('detail-panel').waitFor();
    const overflow = await page.evaluate(() => {
      const root = document.documentElement;
      return [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight];
    });
    expect(overflow).toEqual([0, 0]);
    expect((await at('map').boundingBox())!.width).toBeGreaterThan(450);
  });
});
