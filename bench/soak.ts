// The console in use for a while, in a headless browser: does what it holds grow? Ends with 1 when it does.
import { loadavg } from 'node:os';
import { dice } from './border/tracks.ts';
import type { Growth, Held } from './console/growth.ts';
import { soak } from './console/soak.ts';
import { readOptions } from './measure/options.ts';
import { BROWSER, type BrowserModule } from './paths.ts';

const MINUTES = 10;
const TRACKS = 10_000;

const options = readOptions();
const minutes = Number(options.text('minutes') ?? MINUTES);
const tracks = Number(options.text('tracks') ?? TRACKS);

const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

function printSample(minute: number, held: Held): void {
  const figures = Object.entries(held).map(([what, value]) => `${what} ${figure(value)}`);
  console.log(`  ${minute.toFixed(1).padStart(5)} min  ${figures.join('  ')}  load ${loadavg()[0]?.toFixed(1)}`);
}

function printGrowth({ what, thirds, allowed, grows }: Growth): void {
  const said = grows ? `GROWS by more than ${figure(allowed)}` : 'flat';
  console.log(`  ${what}: ${thirds.map(figure).join(', ')} (medians of thirds): ${said}`);
}

const { launchBrowser } = (await import(BROWSER.href)) as BrowserModule;
const browser = await launchBrowser();
console.log(
  `soak: ${tracks.toLocaleString('en')} tracks, ${minutes} minutes, seed ${options.seed}; after a forced collection`,
);
const { growth, acts } = await soak({ browser, tracks, minutes, rng: dice(options.seed), onSample: printSample });
await browser.close();
console.log(`  ${acts} acts of the reader`);
growth.forEach(printGrowth);
const grows = growth.some((one) => one.grows);
console.log(grows ? 'soak: what the page holds GROWS' : 'soak: what the page holds is flat');
process.exitCode = grows ? 1 : 0;
