// The console in a headless browser that draws in software, beside a plain symbol layer of its map library.
import type { Browser } from 'playwright-core';
import { dice } from './border/tracks.ts';
import { measureBaseline, measureConsole } from './console/measure.ts';
import { measureFirstPaints } from './console/first-paint.ts';
import { readOptions } from './measure/options.ts';
import { Report } from './measure/report.ts';
import { BROWSER, type BrowserModule } from './paths.ts';

const TRACKS = [10_000, 50_000];
const SECONDS = 20;

const { launchBrowser } = (await import(BROWSER.href)) as BrowserModule;

async function startBrowser(): Promise<Browser | null> {
  try {
    return await launchBrowser();
  } catch (error) {
    console.log(`  skipped: ${(error as Error).message}`);
    return null;
  }
}

const options = readOptions();
const report = new Report('console', options);
if (!options.json) console.log('  about a minute and a half for each count, and one for first paints');
const counts = options.list('tracks', TRACKS);
const seconds = Number(options.text('seconds') ?? SECONDS);
const browser = await startBrowser();
if (browser) {
  const rng = dice(options.seed);
  const pages = [];
  for (const tracks of counts) {
    const ask = { browser, tracks, seconds, seed: options.seed, rng };
    pages.push({ console: await measureConsole(ask), baseline: await measureBaseline(ask) });
  }
  report.table(
    `The main thread over ${seconds} s, a picture each second; frames drawn by the map's own canvas`,
    pages.flatMap(({ console: ours, baseline }) => [ours.row, ours.near, baseline.row]),
    [
      'Tracks are drawn when one would move by 0.3 px: with each picture where all are seen, more often near (10 s, zoom 9).',
      'The baseline steps once a second and has neither labels, speed vectors nor a list.',
    ],
  );
  report.table(
    'Console to baseline',
    pages.map(({ console: ours, baseline }) => ours.against(baseline)),
  );
  report.table(
    'Selecting a track by a click on the map',
    pages.map(({ console: ours }) => ours.selecting),
    [
      'Own work: of the page, from when it hears of the click to the panel in the page. Panel there: from the click itself.',
      'Painted: laid out and painted by the page. Frame shown: by the browser, which draws the map in the same frame.',
    ],
  );
  report.table(
    'The start, until the fine coastlines stand and ten seconds on',
    pages.flatMap(({ console: ours, baseline }) => [ours.start, baseline.start]),
  );
  await browser.close();
  report.table(
    'First paint, nothing in the cache',
    await measureFirstPaints(launchBrowser, options.seed, counts[0] ?? 0),
    ['The console shows its head from the page alone; the baseline has nothing but its map.'],
  );
}
report.close();
