/** What two headquarters write to each other on the boards, through the consoles of the real demo. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BoardItemView, BoardPage, BoardView } from '@musubi/node/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/browser.mjs';
import { allLinksStand, type BoardConsole, BoardConsoles, PATIENCE_MS } from './board-consoles.ts';
import { DemoProcess, eventually, MUSUBI, temporaryFolder, TOKEN } from './demo-process.ts';

const SHOTS = fileURLToPath(new URL('../../../artifacts/boards', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = temporaryFolder();
let demo: DemoProcess;
let browser: Browser;
let consoles: BoardConsoles;

const consoleOf = (nation: string, locale: string) => consoles.of(nation, locale);
const shoot = (c: BoardConsole, name: string) => consoles.shoot(c, name);

/** What an accessibility checker has against a part of the page. */
async function objections({ page: shown }: BoardConsole, part = '[data-testid="boards-panel"]'): Promise<string[]> {
  return await shown.evaluate(async (on) => {
    const { axe } = globalThis as unknown as { axe: { run: (on: string) => Promise<AxeResult> } };
    const { violations } = await axe.run(on);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, part);
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

/** What a nation's officer writes by the API: opens an item, or writes on its own side of one. */
async function write(nation: string, board: string, id: string, asked: object): Promise<void> {
  const exists = (await demo.get(nation, `/api/v1/boards/${board}/items/${id}`)) !== null;
  const path = exists ? `/api/v1/boards/${board}/items/${id}` : `/api/v1/boards/${board}/items`;
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const body = JSON.stringify(exists ? asked : { item: id, releasableTo: others(nation), ...asked });
  const response = await fetch(demo.url(nation, path), { method: 'POST', headers, body });
  expect([response.status, response.ok ? '' : await response.text()]).toEqual([exists ? 200 : 201, '']);
}

const NATIONS = ['AUS', 'JPN', 'USA'];
const others = (nation: string) => NATIONS.filter((one) => one !== nation);
const item = (nation: string, board: string, id: string) =>
  demo.get<BoardItemView>(nation, `/api/v1/boards/${board}/items/${id}`);

/** Answers what Japan says now, as this nation sees it. */
async function answer(nation: string, board: string, id: string, act: string, fields: object = {}): Promise<void> {
  const version = (await item(nation, board, id))?.sides.find((side) => side.nation === 'JPN')?.version;
  await write(nation, board, id, { act, on: { nation: 'JPN', version }, fields });
}

const CUT = {
  exercises: ['JPN-CUT-EX', { name: 'Cut', participants: NATIONS, startS: 4e9, endS: 4.1e9, state: 'planned' }],
  plans: ['JPN-CUT-PLAN', { name: 'Plan of a cut line', kind: 'coordination', participants: NATIONS, state: 'draft' }],
  requests: [
    'JPN-CUT-RFI',
    { ...{ kind: 'information', title: 'What is known?', asked: ['AUS', 'USA'], details: 'All of it', state: 'open' } },
  ],
  warnings: [
    'JPN-CUT-W',
    {
      ...{ headline: 'Swell', kind: 'tsunami', state: 'issued', marking: 'exercise', urgency: 'Expected' },
      ...{ severity: 'Moderate', certainty: 'Likely', areas: [{ name: 'Amami' }], happenedS: 1, exerciseName: 'Cut' },
    },
  ],
} as const;
const SECTION = 'JPN-CUT-S';

/** What one nation does on its own side of each, while it cannot hear the other side of the cut. */
async function workOn(nation: string): Promise<void> {
  await answer(nation, 'exercises', CUT.exercises[0], 'agree', { part: 'taking-part', lead: `Lead of ${nation}` });
  const before = (await item(nation, 'plans.sections', SECTION))?.texts['text']?.text ?? '';
  await write(nation, 'plans.sections', SECTION, { texts: { text: { text: `${before} Line of ${nation}.` } } });
  await answer(nation, 'requests', CUT.requests[0], 'inform', { progress: 'offered', answer: `Known to ${nation}` });
  await answer(nation, 'warnings', CUT.warnings[0], 'confirm');
}

/** Everything that the nations say of what was worked on, as one of them sees it. */
async function told(nation: string) {
  const places = [
    ...Object.entries(CUT).map(([board, [id]]) => [board, id] as const),
    ['plans.sections', SECTION] as const,
  ];
  const views = await Promise.all(places.map(([board, id]) => item(nation, board, id)));
  return views.map((view) => ({
    id: view?.id,
    status: view?.status,
    text: view?.texts['text']?.text,
    // A writer's own node has the fields in the order in which they were written.
    sides: view?.sides.map(({ nation: of, fields, position }) => [of, Object.entries(fields).sort(), position?.act]),
  }));
}

it('an exercise, a plan, a request and a warning on which both sides of a cut worked are the same everywhere when it heals', async () => {
  const tell = (signal: 'SIGSTOP' | 'SIGCONT', ...nations: string[]) => {
    for (const nation of nations) process.kill(demo.pid(nation), signal);
  };
  const lineToAus = async () => (await demo.status('USA'))?.peers.find(({ nation }) => nation === 'AUS')?.state;
  for (const [board, [id, fields]] of Object.entries(CUT)) await write('JPN', board, id, { fields });
  await write('JPN', 'plans.sections', SECTION, {
    fields: { plan: CUT.plans[0], title: 'Conduct', number: '1' },
    texts: { text: { text: 'Written by Japan.' } },
  });
  await eventually('both partners have the section', async () => {
    const seen = await Promise.all(['AUS', 'USA'].map((nation) => item(nation, 'plans.sections', SECTION)));
    return seen.every((view) => view?.texts['text']?.text === 'Written by Japan.');
  });
  tell('SIGSTOP', 'AUS');
  try {
    await eventually('the line to AUS is down', async () => (await lineToAus()) !== 'connected');
    await workOn('USA');
    await eventually('JPN has what USA wrote', async () => JSON.stringify(await told('JPN')).includes('Line of USA'));
    // Now the other side works, and cannot have heard of that.
    tell('SIGSTOP', 'JPN', 'USA');
    tell('SIGCONT', 'AUS');
    expect(JSON.stringify(await told('AUS'))).not.toContain('Line of USA');
    await workOn('AUS');
  } finally {
    tell('SIGCONT', ...NATIONS);
  }
  await eventually(
    'all three tell the same',
    async () => {
      const [aus, jpn, usa] = (await Promise.all(NATIONS.map(told))).map((one) => JSON.stringify(one));
      return (
        aus === jpn && jpn === usa && [...NATIONS.slice(0, 1), 'USA'].every((one) => jpn?.includes(`Line of ${one}`))
      );
    },
    120,
  );
  const section = await item('JPN', 'plans.sections', SECTION);
  expect(section?.texts['text']?.runs.map(({ nation }) => nation).sort()).toEqual(NATIONS);
  const [exercise, , request, warning] = await told('AUS');
  expect([exercise?.status, warning?.status]).toEqual(['agreed', 'acknowledged']);
  expect(request?.sides?.filter(([, fields]) => JSON.stringify(fields).includes('"offered"'))).toHaveLength(2);
  const jpn = await consoleOf('JPN', 'ja-JP');
  await jpn.at('board-plans.sections').click();
  await jpn.at('board-tab-items').click();
  await jpn.at('board-row').filter({ hasText: 'Conduct' }).getByRole('button').click();
  await jpn.at('board-item').getByText('Line of AUS').first().waitFor();
  await shoot(jpn, 'section-after-a-cut');
  expect(consoles.complaints).toEqual([]);
}, 400_000);

it('nothing on any page is objected to by an accessibility checker, in either language, by day or night', async () => {
  const c = await consoleOf('USA', 'en-US');
  const found: string[] = [];
  const look = async (what: string) => {
    for (const objection of await objections(c, 'html')) found.push(`${what}: ${objection}`);
  };
  const boards = (await demo.get<BoardView[]>('USA', '/api/v1/boards')) ?? [];
  for (const language of ['en', 'ja']) {
    for (const theme of ['as it is', 'the other']) {
      for (const panel of ['tracks', 'areas', 'agreements', 'status', 'ledger', 'boards']) {
        if ((await c.at(`panel-${panel}`).getAttribute('aria-pressed')) !== 'true')
          await c.at(`panel-${panel}`).click();
        await look(`${language}, ${theme}, ${panel}`);
      }
      await c.page.keyboard.press('t');
    }
    for (const { name, hasOverview } of boards) {
      await c.at(`board-${name}`).click();
      if (hasOverview) await c.at('board-tab-overview').click();
      if (hasOverview) await c.at('board-made').waitFor();
      await look(`${language}, ${name} from above`);
    }
    await c.at('board-tab-files').click();
    await look(`${language}, files of a board`);
    await c.page.keyboard.press('?');
    await look(`${language}, keys`);
    await c.page.keyboard.press('Escape');
    await c.at('language').click();
  }
  expect(boards.length).toBeGreaterThan(15);
  expect(found).toEqual([]);
}, 600_000);
