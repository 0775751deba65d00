/** Every register through the consoles of the real demo, in both languages, with a nation cut off meanwhile. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BoardPage, BoardView } from '@musubi/node/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { allLinksStand, type BoardConsole, BoardConsoles } from './board-consoles.ts';
import { DemoProcess, eventually, MUSUBI, temporaryFolder } from './demo-process.ts';

const SHOTS = fileURLToPath(new URL('../../../artifacts/registers', import.meta.url));
const folder = temporaryFolder();
let demo: DemoProcess;
let browser: Browser;
let consoles: BoardConsoles;
let boards: readonly BoardView[];

/** What the United States write on their own side of an item of Japan's; null where they only answer. */
const SAID: readonly (readonly [board: string, field: string | null])[] = [
  ['sites', 'limits'],
  ['health', 'said'],
  ['health.measures', 'remark'],
  ['campaigns', 'remark'],
  ['campaigns.reports', 'source'],
  ['commitments', 'nextStep'],
  ['commitments.meetings', 'remark'],
  ['cost-sharing', 'remark'],
  ['cost-sharing.lines', 'source'],
  ['cost-sharing.options', 'view'],
  ['cost-sharing.rates', null],
  ['research', 'remark'],
];

const items = async (nation: string, board: string) =>
  (await demo.get<BoardPage>(nation, `/api/v1/boards/${board}?limit=500`))?.items ?? [];

const sees = (nation: string, board: string, item: string) =>
  eventually(
    `${nation} has what the United States say of ${board}/${item}`,
    async () => (await items(nation, board)).some(({ id, nations }) => id === item && nations.includes('USA')),
    120,
  );

/** The first item of a board on screen. */
async function openFirst(c: BoardConsole, board: string): Promise<string> {
  await c.at(`board-${board}`).click();
  await c.at('board-row').first().getByRole('button').click();
  await c.at('board-item').waitFor();
  return (await c.at('board-item').getAttribute('data-id')) as string;
}

beforeAll(async () => {
  if (!existsSync(MUSUBI)) throw new Error('not built: run npm run build');
  demo = new DemoProcess(folder.path, 18_951);
  browser = await launchBrowser();
  consoles = new BoardConsoles(demo, browser, SHOTS);
  await allLinksStand(demo);
  await eventually('all examples are with the partners', async () => (await items('USA', 'research')).length > 0, 120);
  await eventually('Australia has the visits', async () => (await items('AUS', 'visits')).length > 0, 120);
  boards = (await demo.get<BoardView[]>('JPN', '/api/v1/boards')) ?? [];
  // Signed in while all are there.
  await Promise.all([consoles.of('JPN', 'ja-JP'), consoles.of('USA', 'en-US')]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await demo?.kill();
  folder.remove();
});

describe('while Australia is cut off', () => {
  const written = new Map<string, string>();
  beforeAll(() => {
    process.kill(demo.pid('AUS'), 'SIGSTOP');
  });
  afterAll(() => {
    process.kill(demo.pid('AUS'), 'SIGCONT');
  });

  it.each(SAID)(
    '%s takes what the United States say, and Japan reads it',
    async (board, field) => {
      const [jpn, usa] = [await consoles.of('JPN', 'ja-JP'), await consoles.of('USA', 'en-US')];
      const item = await openFirst(usa, board);
      const said = `Said of ${board} by the United States`;
      if (field === null) await usa.at('answer-agree').click();
      else {
        await usa.at('board-edit').click();
        await usa.field(field).fill(said);
        await usa.at('board-save').click();
      }
      // An answer goes to whoever has the item; what is said, to all partners.
      if (field !== null) written.set(board, item);
      await sees('JPN', board, item);
      await jpn.at(`board-${board}`).click();
      await jpn.page.locator(`[data-testid="board-row"][data-id="${item}"]`).getByRole('button').click();
      if (field === null) await jpn.at('position-USA').waitFor();
      else await jpn.at('board-sides').getByText(said).waitFor();
    },
    200_000,
  );

  it.each([...SAID.map(([board]) => board), 'visits'])(
    '%s is shown from above in Japanese',
    async (name) => {
      const jpn = await consoles.of('JPN', 'ja-JP');
      const board = boards.find((one) => one.name === name) as BoardView;
      expect(await jpn.at(`board-${name}`).textContent()).toContain(board.words.ja);
      await jpn.at(`board-${name}`).click();
      if (!board.hasOverview) return;
      await jpn.at('board-tab-overview').click();
      await jpn.at('board-overview').waitFor();
      expect(await jpn.at('board-overview').textContent()).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/u);
      await consoles.shoot(jpn, `overview-${name}`);
    },
    200_000,
  );

  it('all of it is with Australia when it is back', async () => {
    process.kill(demo.pid('AUS'), 'SIGCONT');
    await allLinksStand(demo);
    expect([...written.keys()]).toHaveLength(SAID.filter(([, field]) => field !== null).length);
    for (const [board, item] of written) await sees('AUS', board, item);
  }, 400_000);

  it('a visit is remarked upon by both of its sides when they are together again', async () => {
    const [jpn, aus] = [await consoles.of('JPN', 'ja-JP'), await consoles.of('AUS', 'en-AU')];
    await openFirst(aus, 'visits');
    await aus.at('board-edit').click();
    await aus.field('remark').fill('Received after the line was cut.');
    await aus.at('board-save').click();
    await jpn.at('board-visits').click();
    await jpn.at('board-tab-items').click();
    const item = (await items('AUS', 'visits')).find(({ nations }) => nations.includes('AUS'))?.id as string;
    await jpn.page.locator(`[data-testid="board-row"][data-id="${item}"]`).getByRole('button').click();
    await jpn.at('board-sides').getByText('Received after the line was cut.').waitFor();
  }, 300_000);
});

describe('on the map', () => {
  it('a site is marked, tells of itself, and opens in the boards', async () => {
    const usa = await consoles.of('USA', 'en-US');
    await openFirst(usa, 'sites');
    await usa.at('show-on-map').click();
    await usa.at('site-mark').first().waitFor();
    const mark = usa.page.locator('.site-mark[data-id="JPN-SITE-DEMO-NORTH"]');
    expect(await mark.getAttribute('aria-label')).toMatch(
      /^Demonstration airfield North\. Airfield · Ready\. 1,620 people/,
    );
    await mark.focus();
    await usa.page.keyboard.press('ArrowRight');
    const focused = usa.page.locator('.site-mark:focus');
    await expect.poll(() => focused.getAttribute('data-id')).not.toBe('JPN-SITE-DEMO-NORTH');
    const next = await focused.getAttribute('data-id');
    await usa.page.keyboard.press('Enter');
    await expect.poll(() => usa.at('board-item').getAttribute('data-id'), { timeout: 60_000 }).toBe(next);
    await consoles.shoot(usa, 'sites-on-the-map');
  }, 200_000);

  it('a shape is drawn for a section of a plan, over the sites that are marked there', async () => {
    const usa = await consoles.of('USA', 'en-US');
    await usa.at('board-plans.sections').click();
    await usa.at('board-new').click();
    await usa.page.locator('[data-field="airspace"]').getByRole('button').last().click();
    await usa.at('shape-circle').click();
    const box = await usa.page.locator('.map-base').boundingBox();
    if (box === null) throw new Error('there is no map');
    await usa.page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.5);
    await usa.page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
    await usa.at('shape-use').click();
    expect(JSON.parse(await usa.field('shape').inputValue())).toMatchObject({ kind: 'circle' });
    expect(consoles.complaints).toEqual([]);
  }, 200_000);
});
