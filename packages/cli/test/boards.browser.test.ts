/** What two headquarters write to each other on the boards, through the consoles of the real demo. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BoardPage, BoardView } from '@musubi/node/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { allLinksStand, type BoardConsole, BoardConsoles, PATIENCE_MS } from './board-consoles.ts';
import { DemoProcess, eventually, MUSUBI, temporaryFolder } from './demo-process.ts';

const SHOTS = fileURLToPath(new URL('../../../artifacts/boards', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = temporaryFolder();
let demo: DemoProcess;
let browser: Browser;
let consoles: BoardConsoles;

const consoleOf = (nation: string, locale: string) => consoles.of(nation, locale);
const shoot = (c: BoardConsole, name: string) => consoles.shoot(c, name);

/** What an accessibility checker has against the page. */
async function objections({ page: shown }: BoardConsole): Promise<string[]> {
  return await shown.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (on: string) => Promise<AxeResult> } };
    const { violations } = await axe.run('[data-testid="boards-panel"]');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

const page = (nation: string, board: string) => demo.get<BoardPage>(nation, `/api/v1/boards/${board}`);

beforeAll(async () => {
  if (!existsSync(MUSUBI)) throw new Error('not built: run npm run build');
  demo = new DemoProcess(folder.path, 18_901);
  browser = await launchBrowser();
  consoles = new BoardConsoles(demo, browser, SHOTS, AXE);
  await allLinksStand(demo);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await demo?.kill();
  folder.remove();
});

it('an entry of Japan is remarked upon by the United States, in either language', async () => {
  const [jpn, usa] = [await consoleOf('JPN', 'ja-JP'), await consoleOf('USA', 'en-US')];
  for (const c of [jpn, usa]) await c.at('board-watch-log').click();
  await jpn.at('board-new').click();
  await jpn.field('text').fill('低高度の航跡を東方に確認。Low track east of the islands.');
  await jpn.field('atS').fill('2026-11-22T03:30');
  await jpn.field('kind').selectOption('observation');
  await jpn.at('board-save').click();
  await jpn.at('board-item').waitFor();
  await shoot(jpn, 'watch-log-ja');
  const row = usa.at('board-row').filter({ hasText: 'Low track east' });
  await row.getByRole('button').click();
  await usa.at('board-edit').click();
  await usa.field('remark').fill('Seen by our radar too.');
  await usa.at('board-save').click();
  await usa.at('answer-confirm').click();
  await usa.at('position-USA').waitFor();
  await shoot(usa, 'watch-log-en');
  await jpn.at('board-sides').getByText('Seen by our radar too.').waitFor();
  await expect.poll(() => jpn.at('position-USA').getAttribute('data-act'), { timeout: PATIENCE_MS }).toBe('confirm');
  expect((await page('AUS', 'watch-log'))?.items[0]?.nations).toEqual(['JPN', 'USA']);
}, 240_000);

it('every board lists the examples that came, and shows them from above', async () => {
  const usa = await consoleOf('USA', 'en-US');
  const boards = (await demo.get<BoardView[]>('USA', '/api/v1/boards')) ?? [];
  expect(boards.length).toBeGreaterThan(12);
  for (const { name, hasOverview, count } of boards) {
    await usa.at(`board-${name}`).click();
    if (count > 0) await usa.at('board-row').first().waitFor();
    if (hasOverview) {
      await usa.at('board-tab-overview').click();
      await usa.at('board-overview').waitFor();
      await shoot(usa, `overview-${name}`);
      await usa.at('board-tab-items').click();
    }
    if (count > 0) {
      await usa.at('board-row').first().getByRole('button').click();
      await usa.at('board-item').waitFor();
      await shoot(usa, `item-${name}`);
    }
  }
  expect(await objections(usa)).toEqual([]);
}, 400_000);

it('an instrument says what rests on it', async () => {
  const usa = await consoleOf('USA', 'en-US');
  await usa.page.keyboard.press('3');
  const card = usa.at('agreement-aus-jpn-usa-coordination');
  await card.getByTestId('resting').locator('summary').click();
  await card
    .getByTestId('lapse')
    .getByText(/If .* lapses.*: .*Requests \d+/)
    .waitFor();
  await shoot(usa, 'resting');
  await usa.page.keyboard.press('6');
  await usa.at('boards-panel').waitFor();
}, 200_000);

it('a file with a wrong row says which and why, and nothing of it is taken', async () => {
  const jpn = await consoleOf('JPN', 'ja-JP');
  await jpn.at('board-watch-log').click();
  await jpn.at('board-tab-files').click();
  const before = (await page('JPN', 'watch-log'))?.total;
  const file = (text: string) => ({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await jpn.at('import-file').setInputFiles(file('text,atS,kind\nfine,1,event\nbad,soon,event\n'));
  await jpn.at('import-do').click();
  await jpn.at('import-problems').getByText('atS: soon cannot be read').waitFor();
  expect((await page('JPN', 'watch-log'))?.total).toBe(before);
  await jpn.at('import-file').setInputFiles(file('text,atS,kind\nfine,1,event\n'));
  await jpn.at('import-do').click();
  await jpn.at('import-fine').waitFor();
  await eventually('AUS has it', async () => (await page('AUS', 'watch-log'))?.total === (before ?? 0) + 1);
}, 240_000);

it('what is written while a node is cut off is there when it is back', async () => {
  process.kill(demo.pid('AUS'), 'SIGSTOP');
  const headers = { authorization: 'Bearer a-token-for-tests', 'content-type': 'application/json' };
  const body = JSON.stringify({
    item: 'USA-WHILE-CUT',
    releasableTo: ['AUS', 'JPN'],
    fields: { text: 'Written while Australia was away', atS: 1, kind: 'event' },
  });
  const lineToAus = async () => (await demo.status('USA'))?.peers.find(({ nation }) => nation === 'AUS')?.state;
  try {
    await eventually('the line to AUS is down', async () => (await lineToAus()) !== 'connected');
    const response = await fetch(demo.url('USA', '/api/v1/boards/watch-log/items'), { method: 'POST', headers, body });
    expect(response.status).toBe(201);
    await eventually('JPN has it', async () =>
      (await page('JPN', 'watch-log'))?.items.some(({ id }) => id === 'USA-WHILE-CUT'),
    );
  } finally {
    process.kill(demo.pid('AUS'), 'SIGCONT');
  }
  await eventually(
    'AUS has it',
    async () => (await page('AUS', 'watch-log'))?.items.some(({ id }) => id === 'USA-WHILE-CUT'),
    120,
  );
  expect(consoles.complaints).toEqual([]);
}, 300_000);
