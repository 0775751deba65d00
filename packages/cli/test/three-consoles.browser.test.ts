/** A watch officer's journeys through the consoles of the real three-nation demo, in a real browser. */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Explanation, TrackView } from '@musubi/node/contract';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { DemoProcess, eventually, MUSUBI, temporaryFolder } from './demo-process.ts';

const PORT_BASE = 18_801;
const SHOTS = fileURLToPath(new URL('../../../artifacts/three-consoles', import.meta.url));
const IMAGES = fileURLToPath(new URL('../../../docs/images', import.meta.url));
/** Whether the pictures in docs are taken anew. */
const KEEPS = process.env.MUSUBI_README_SHOT === '1';
const USA_TERMS = 'jpn-usa-air-picture';
// Software rendering beside seven processes on a small machine: what takes a moment with a GPU may take many seconds.
const PATIENCE_MS = 90_000;

const folder = temporaryFolder();
let demo: DemoProcess;
let browser: Browser;
const startedMs = Date.now();

/** One nation's console in a browser of its own, with all that went wrong in it. */
interface Console {
  readonly page: Page;
  readonly at: (id: string) => Locator;
  readonly complaints: string[];
  readonly foreign: string[];
}
const consoles: Console[] = [];
const signedIn = new Map<string, Console>();

const soon = (read: () => Promise<unknown>) => expect.poll(read, { timeout: PATIENCE_MS, interval: 200 });
const countOf = async (c: Console): Promise<number> => Number.parseInt(await c.at('track-count').innerText(), 10);

/** For looking at. A machine too busy for the browser's own time limit costs the picture, not the test. */
async function shoot(c: Console, name: string): Promise<void> {
  const path = `${SHOTS}/${name}.png`;
  const take = () => c.page.screenshot({ path, timeout: 20_000 });
  await c.page.bringToFront();
  await take()
    .catch(take)
    .catch(() => undefined);
}

/** For `docs/five-minutes.md`, where that is asked for. */
async function keep(c: Console, name: string): Promise<void> {
  if (!KEEPS) return;
  await c.page.bringToFront();
  await c.page.waitForTimeout(3_000);
  await c.page.screenshot({ path: `${IMAGES}/${name}.png` });
}

/** A track may end between being shown and being asked about: the node's answer to that is 404. */
const isOfEndedTrack = (url: string, text: string): boolean => url.includes('/release/explain') && text.includes('404');

async function openBrowser(nation: string): Promise<Console> {
  // Drawing in software costs: positions step with each picture.
  const options = { viewport: { width: 1600, height: 900 }, locale: 'en-US', reducedMotion: 'reduce' as const };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const c: Console = { page, at: (id) => page.getByTestId(id), complaints: [], foreign: [] };
  const { host } = new URL(demo.url(nation, '/'));
  page.on('console', (message) => {
    const ended = isOfEndedTrack(message.location().url, message.text());
    if (message.type() === 'error' && !ended) c.complaints.push(message.text());
  });
  page.on('pageerror', (error) => c.complaints.push(error.message));
  page.on('request', (request) => new URL(request.url()).host !== host && c.foreign.push(request.url()));
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', (e) => console.error('CSP', e.violatedDirective))",
  );
  consoles.push(c);
  return c;
}

async function closeBrowser(c: Console): Promise<void> {
  consoles.splice(consoles.indexOf(c), 1);
  await c.page.context().close();
}

/** As it was after signing in, whatever the journey before did. */
async function tidy(c: Console): Promise<void> {
  for (let i = 0; i < 3; i++) await c.page.keyboard.press('Escape');
  if ((await c.at('past-banner').count()) > 0) await c.page.keyboard.press('.');
  if ((await c.page.locator('html').getAttribute('lang')) === 'ja') await c.page.keyboard.press('l');
  await c.at('eye-own').click();
  await c.page.keyboard.press('1');
  await c.at('track-filter').fill('');
  await c.at('track-filter').blur();
  await c.at('track-row').first().waitFor();
}

/** A nation's console, signed in by the printed link: one officer and one page for the whole watch. */
async function consoleOf(nation: string): Promise<Console> {
  const known = signedIn.get(nation);
  if (known) {
    await tidy(known);
    return known;
  }
  const c = await openBrowser(nation);
  await c.page.goto(demo.loginLink(nation));
  await c.at('track-row').first().waitFor();
  signedIn.set(nation, c);
  return c;
}

function expectClean(c: Console): void {
  expect(c.complaints).toEqual([]);
  expect(c.foreign).toEqual([]);
}

/** Types into the filter by keys alone. */
async function filterFor(c: Console, text: string): Promise<void> {
  await c.page.keyboard.press('/');
  await c.page.keyboard.press('ControlOrMeta+a');
  await c.page.keyboard.type(text);
}

/** A named track of JPN that a withheld radar keeps from AUS at this moment. */
async function keptFromAus(): Promise<TrackView | null> {
  const tracks = (await demo.picture('JPN'))?.tracks ?? [];
  const own = tracks.filter((t) => t.callsign && t.contributors.some((c) => c.nation === 'JPN'));
  for (const track of own.filter((t) => !t.releasedTo.includes('AUS'))) {
    const why = await demo.get<Explanation>('JPN', `/api/v1/release/explain?item=${track.id}&to=AUS`);
    if (why?.decision === 'deny' && why.because.some((reason) => /JPN-R[34]/.test(reason.text))) return track;
  }
  return null;
}

/** Selects, by keys alone, such a track, and returns what its card for AUS says; empty when it has gone meanwhile. */
async function askWhyNotAus(c: Console): Promise<string> {
  const track = await keptFromAus();
  if (!track) return '';
  await filterFor(c, track.id);
  await c.page.keyboard.press('Enter');
  const card = c.at('release-AUS');
  await card.locator('.why-row').first().waitFor({ timeout: 10_000 });
  return `${await card.getAttribute('data-released')} ${await card.innerText()}`;
}

beforeAll(async () => {
  if (!existsSync(MUSUBI)) throw new Error('not built: run npm run build');
  mkdirSync(SHOTS, { recursive: true });
  demo = new DemoProcess(folder.path, PORT_BASE);
  browser = await launchBrowser();
  await eventually(
    'JPN sees tracks of USA and of AUS',
    async () => {
      return (await demo.tracksFrom('JPN', 'USA')) > 20 && (await demo.tracksFrom('JPN', 'AUS')) > 20;
    },
    120,
  );
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await demo?.kill();
  folder.remove();
}, 60_000);

describe('three nations’ consoles', () => {
  it('open by the printed link', async () => {
    const jpn = await consoleOf('JPN');
    expect(jpn.page.url()).toBe(demo.url('JPN', '/'));
    expect(await jpn.at('nation').innerText()).toBe('JPN');
    expect(await jpn.at('exercise').innerText()).toMatch(/EXERCISE.*演習/);
    await soon(() => jpn.at('connection').getAttribute('data-state')).toBe('live');
    expectClean(jpn);
  });

  it('stay shut without a link, with another nation’s and with a used one', async () => {
    const stranger = await openBrowser('JPN');
    await stranger.page.goto(demo.url('JPN', '/'));
    await stranger.at('sign-in').waitFor();
    expect(await stranger.at('sign-in-problem').count()).toBe(0);
    await shoot(stranger, '1-nobody');
    await keep(stranger, 'journey-sign-in');
    const links = [demo.loginLink('AUS').replace(/^.*#/, `${demo.url('JPN', '/')}#`), demo.loginLink('JPN')];
    for (const link of links) {
      await stranger.page.goto('about:blank');
      await stranger.page.goto(link);
      await soon(() => stranger.at('sign-in-problem').innerText()).toMatch(/^Not accepted/);
      expect(stranger.page.url()).toBe(demo.url('JPN', '/'));
    }
    await shoot(stranger, '2-used-link');
    expect(stranger.foreign.filter((url) => url !== 'about:blank')).toEqual([]);
    // Refused sign-ins are all there is to complain of.
    expect(stranger.complaints.filter((text) => !text.includes('401'))).toEqual([]);
    await closeBrowser(stranger);
  });

  it('find an aircraft by its callsign', async () => {
    const jpn = await consoleOf('JPN');
    const wanted = await eventually('an airliner', async () =>
      (await demo.picture('JPN'))?.tracks.find((t) => /^MSB/.test(t.callsign) && !t.coasting),
    );
    await filterFor(jpn, wanted.callsign);
    await soon(() => countOf(jpn)).toBe(1);
    await jpn.at('track-row').first().click();
    expect(await jpn.at('detail-name').innerText()).toBe(wanted.callsign);
    await soon(() => jpn.at('contributors').innerText()).toMatch(/(JPN|USA|AUS)-\d{6}/);
    // Kept in the middle until it is let go.
    await jpn.at('follow').click();
    await soon(() => jpn.at('follow').getAttribute('aria-pressed')).toBe('true');
    await keep(jpn, 'journey-find');
    await jpn.at('follow').click();
    await soon(() => jpn.at('follow').getAttribute('aria-pressed')).toBe('false');
    expectClean(jpn);
  });

  it('say why a track is not released to AUS, naming the radar', async () => {
    const jpn = await consoleOf('JPN');
    await soon(() => askWhyNotAus(jpn).catch(String)).toMatch(/^false[\s\S]*JPN-R[34]/);
    await jpn.at('release-AUS').scrollIntoViewIfNeeded();
    await shoot(jpn, '3-why-not');
    await keep(jpn, 'journey-why-not');
    expectClean(jpn);
  });

  it('show a partner’s eye, marked, with nothing that is withheld', async () => {
    const jpn = await consoleOf('JPN');
    await jpn.page.keyboard.press('p');
    expect(await jpn.at('desk').getAttribute('data-eye')).toBe('AUS');
    expect(await jpn.at('eye-banner').innerText()).toContain('what AUS gets from JPN');
    await soon(() => countOf(jpn)).toBeGreaterThan(0);
    expect(await countOf(jpn)).toBeLessThan((await demo.picture('JPN'))?.tracks.length as number);
    // What is shown is what the node says AUS gets; no own sensor or joint track is named anywhere.
    const given = new Set((await demo.picture('JPN', 'AUS'))?.tracks.map((track) => track.callsign || track.id));
    const names = await jpn.page.locator('.track-row .name').allInnerTexts();
    expect(names.filter((name) => !given.has(name)).length).toBeLessThanOrEqual(1);
    expect(await jpn.page.locator('.desk').innerText()).not.toMatch(/JPN-R\d|JT-\d/);
    await jpn.at('track-row').nth(2).click();
    await shoot(jpn, '4-partners-eye');
    expect(await jpn.at('detail-panel').innerText()).not.toMatch(/JPN-R\d|JT-\d/);
    await jpn.at('eye-own').click();
    await soon(() => jpn.at('eye-banner').count()).toBe(0);
    expectClean(jpn);
  });

  it('suspend an instrument: the partner’s console loses the tracks and says so; resume gives them back', async () => {
    const [jpn, usa] = [await consoleOf('JPN'), await consoleOf('USA')];
    const card = (c: Console) => c.at(`agreement-${USA_TERMS}`);
    const ofJpn = async (): Promise<number> => {
      await usa.at('track-filter').fill('JPN-');
      return countOf(usa);
    };
    await soon(ofJpn).toBeGreaterThan(5);
    const allBefore = await demo.tracksFrom('USA', 'JPN');
    await jpn.page.keyboard.press('3');
    await card(jpn).getByTestId('suspend').click();
    await jpn.at('act-reason').fill('Exercise phase two');
    await jpn.at('what-if-USA').waitFor();
    await shoot(jpn, '5-suspend');
    await keep(jpn, 'journey-suspend');
    await jpn.at('act-confirm').click();
    await soon(() => card(jpn).getAttribute('data-state')).toBe('suspended');
    await soon(ofJpn).toBe(0);
    expect(allBefore).toBeGreaterThan(5);
    await usa.page.getByTestId('panel-agreements').click();
    await soon(() => card(usa).getAttribute('data-state')).toBe('suspended');
    expect(await card(usa).innerText()).toContain('Suspended by JPN');
    // Only who suspended can resume.
    expect(await card(usa).getByTestId('resume').count()).toBe(0);
    await usa.at(`agreement-${USA_TERMS}`).scrollIntoViewIfNeeded();
    await shoot(usa, '6-usa-suspended');
    await keep(usa, 'journey-partner-lost');

    await card(jpn).getByTestId('resume').click();
    await jpn.at('act-reason').fill('Phase two is over');
    await jpn.at('act-confirm').click();
    await soon(() => card(usa).getAttribute('data-state')).toBe('in-force');
    await usa.page.getByTestId('panel-tracks').click();
    await soon(ofJpn).toBeGreaterThan(5);
    expectClean(jpn);
    expectClean(usa);
  });

  it('turn Japanese without a reload', async () => {
    const jpn = await consoleOf('JPN');
    await jpn.page.evaluate('window.sameDocument = true');
    await jpn.at('track-row').nth(4).click();
    await jpn.at('language').click();
    await soon(() => jpn.at('tracks-panel').getByRole('heading').innerText()).toBe('航跡');
    await jpn.page.locator('.why-row').first().waitFor();
    await jpn.page.keyboard.press('3');
    await jpn.at(`agreement-${USA_TERMS}`).locator('summary').first().click();
    await shoot(jpn, '7-japanese');
    await keep(jpn, 'journey-japanese');
    expect(await jpn.page.evaluate('window.sameDocument')).toBe(true);
    expectClean(jpn);
  });

  it('can be worked by keys alone', async () => {
    const jpn = await consoleOf('JPN');
    const { page, at } = jpn;
    const keys = page.keyboard;
    await keys.press('/');
    await keys.type('EX');
    await soon(() => countOf(jpn)).toBeGreaterThan(1);
    await keys.press('ArrowDown');
    await at('detail-panel').waitFor();
    const name = () => at('detail-name').innerText();
    const first = await name();
    await keys.press('ArrowDown');
    await soon(name).not.toBe(first);
    // A vessel may come into the list meanwhile, above or below.
    await soon(async () => {
      if ((await name()) !== first) await keys.press('ArrowUp');
      return name();
    }).toBe(first);
    await keys.press('Enter');
    await keys.press('Escape');
    await soon(() => at('detail-panel').count()).toBe(0);
    await keys.press('p');
    await soon(() => at('desk').getAttribute('data-eye')).toBe('AUS');
    await keys.press('p');
    await keys.press('p');
    await soon(() => at('desk').getAttribute('data-eye')).toBe('own');
    await keys.press('l');
    await soon(() => page.locator('html').getAttribute('lang')).toBe('ja');
    await keys.press('l');
    await keys.press('3');
    await at('agreements-panel').waitFor();
    await keys.press('?');
    await at('help').waitFor();
    await shoot(jpn, '8-keys');
    await keep(jpn, 'journey-keys');
    await keys.press('Escape');
    await soon(() => at('help').count()).toBe(0);
    expectClean(jpn);
  });

  const patience = { timeout: KEEPS ? 900_000 : 180_000 };
  it('scrub back to what was known then, and say why a track went or stayed then', patience, async () => {
    const jpn = await consoleOf('JPN');
    const { page, at } = jpn;
    const wanted = await eventually('an own aircraft that USA gets', async () => {
      const tracks = (await demo.picture('JPN'))?.tracks.filter(({ callsign }) => /^KUMO/.test(callsign)) ?? [];
      return tracks.find((t) => t.releasedTo.includes('USA') && t.contributors.some(({ nation }) => nation === 'JPN'));
    });
    // For the picture the demo must have run for so long.
    const back = KEEPS ? 10 : 1;
    if (KEEPS) await page.waitForTimeout(Math.max(0, 640_000 - (Date.now() - startedMs)));
    for (let minute = 0; minute < back; minute++) await page.keyboard.press('[');
    const isThen = () => soon(() => at('past-banner').getAttribute('aria-busy')).toBe('false');
    await isThen();
    // On a fast machine the demo has not run for a minute: it plays on from its beginning until the track had gone.
    await filterFor(jpn, wanted.callsign);
    await page.getByRole('button', { name: 'As fast as it was', exact: true }).click();
    await soon(() => countOf(jpn)).toBeGreaterThan(0);
    await at('track-row').first().click();
    await soon(() => at('detail-panel').innerText()).toMatch(/Went to .*USA/);
    await page.getByRole('button', { name: 'Hold, or go on' }).click();
    await isThen();
    const card = at('release-USA');
    await soon(() => card.locator('.why-row').count()).toBeGreaterThan(0);
    await soon(() => card.innerText()).toContain('Article');
    await shoot(jpn, '13-past');
    await keep(jpn, 'journey-past');
    await page.keyboard.press('Escape');
    await at('track-filter').blur();
    await page.keyboard.press('.');
    await soon(() => at('past-banner').count()).toBe(0);
    expectClean(jpn);
  });

  it.runIf(KEEPS)('stand for the picture in the README', async () => {
    const settledMs = 75_000 - (Date.now() - startedMs);
    if (settledMs > 0) await new Promise((resolve) => setTimeout(resolve, settledMs));
    const jpn = await consoleOf('JPN');
    await soon(() => askWhyNotAus(jpn).catch(String)).toMatch(/^false[\s\S]*JPN-R3/);
    await jpn.page.keyboard.press('/');
    await jpn.page.keyboard.press('ControlOrMeta+a');
    await jpn.page.keyboard.press('Delete');
    await jpn.page.keyboard.press('Escape');
    await jpn.page.keyboard.press('f');
    await jpn.page.waitForTimeout(5_000);
    await keep(jpn, 'console');
    expectClean(jpn);
  });

  it('verify every row of the ledger, and show how long instruments hold', async () => {
    const jpn = await consoleOf('JPN');
    await jpn.page.keyboard.press('5');
    await jpn.at('ledger-row').first().waitFor();
    const verdicts = () =>
      jpn
        .at('ledger-row')
        .evaluateAll((rows) =>
          rows.map((row) => (row as unknown as { dataset: { verified?: string } }).dataset.verified).join(' '),
        );
    expect(await verdicts()).toBe(Array(25).fill('true').join(' '));
    await jpn.at('ledger-older').click();
    await soon(() => jpn.at('ledger-panel').getAttribute('aria-busy')).toBe('false');
    expect(await verdicts()).toBe(Array(25).fill('true').join(' '));
    // The partners' nodes have cosigned it, and the page has checked that.
    const witnesses = () => jpn.at('ledger-witnesses').getAttribute('data-verified');
    await soon(async () => {
      const isEnough = await witnesses();
      if (isEnough !== 'true') await jpn.at('ledger-newest').click();
      return isEnough;
    }).toBe('true');
    await jpn.at('ledger-row').nth(1).locator('summary').click();
    await shoot(jpn, '11-ledger');
    await keep(jpn, 'journey-ledger');
    await jpn.page.keyboard.press('3');
    await jpn.at(`timeline-${USA_TERMS}`).waitFor();
    await jpn.at('span-decade').click();
    await shoot(jpn, '12-agreements');
    await keep(jpn, 'console-agreements');
    expectClean(jpn);
  });

  it('say that a node is gone and keep the last picture; when it is back they go on, signed in still', async () => {
    const usa = await consoleOf('USA');
    process.kill(demo.pid('USA'), 'SIGKILL');
    await soon(() => usa.at('connection').getAttribute('data-state')).toBe('reconnecting');
    expect(await usa.at('stale-note').innerText()).toContain('cannot be reached');
    expect(await usa.at('track-row').count()).toBeGreaterThan(0);
    await shoot(usa, '9-node-gone');
    await eventually('the restarted node', async () => /USA is back: (\S+)/.exec(demo.output)?.[1], 90);
    await soon(() => usa.at('connection').getAttribute('data-state')).toBe('live');
    expect(await usa.at('sign-in').count()).toBe(0);
    await usa.at('sign-out').click();
    await usa.at('sign-in').waitFor();
    await usa.page.reload();
    await usa.at('sign-in').waitFor();
    await shoot(usa, '10-signed-out');
  });
});
