import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { ROOT, say } from './prepare.mjs';

const runFile = promisify(execFile);

/** Tests load only this project's own pages from loopback, often as root in a container. */
const ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium');
const ADVICE =
  'no browser: install Chromium or Chrome (on Debian: apt-get install chromium), or set MUSUBI_BROWSER to the path of one';

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = files.find((file) => existsSync(file));
  return executablePath && { executablePath };
}

/**
 * The browser inside @sparticuz/chromium, unpacked once together with the system libraries (NSS,
 * expat) and fonts that it carries. The package unpacks to the temporary folder, libraries only on
 * Lambda: a process of its own is told so, and nothing changes here or in the real one.
 */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return undefined;
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = join(ROOT, 'node_modules/.cache/musubi-browser', version);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, 'al2023/lib'), folder, process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function unpack(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  // Renamed when whole, so that a killed or a second process never sees half a browser.
  const partial = mkdtempSync(`${folder}-`);
  const code = "import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())";
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await runFile(process.execPath, ['-e', code], { cwd: ROOT, env });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Debian's browser, for root only: nobody else can install one. */
async function fromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('installing chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runFile('apt-get', ['update', '-q'], { env });
  await runFile('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  return onPath();
}

/** The ways to a browser, in the order in which they are tried. */
const WAYS = [
  ['MUSUBI_BROWSER', () => process.env.MUSUBI_BROWSER && { executablePath: process.env.MUSUBI_BROWSER }],
  ['PATH', onPath],
  ['an installed Chrome', () => process.platform !== 'linux' && { channel: 'chrome' }],
  ['@sparticuz/chromium', packaged],
  ['apt-get', fromSystem],
];

async function drawsWebGl2(browser) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  } finally {
    await page.close();
  }
}

async function tryWay(find) {
  const options = await find();
  if (!options) return undefined;
  const browser = await chromium.launch({ ...options, args: ARGS });
  if (await drawsWebGl2(browser)) return browser;
  await browser.close();
  throw new Error('it has no WebGL 2');
}

/**
 * Starts a headless browser that draws WebGL 2, in software where need be. Tries, in order:
 * MUSUBI_BROWSER, the PATH, an installed Chrome (not on Linux), the one in @sparticuz/chromium, and
 * as root apt-get. Throws an Error of one line that says what to install. The caller closes it.
 */
export async function launchBrowser() {
  const failures = [];
  for (const [name, find] of WAYS) {
    try {
      const browser = await tryWay(find);
      if (browser) return browser;
    } catch (error) {
      failures.push(`${name}: ${String(error.message).split('\n')[0]}`);
      say(`browser from ${failures.at(-1)}; trying the next`);
    }
  }
  throw new Error(failures.length === 0 ? ADVICE : `${ADVICE} (tried ${failures.join('; ')})`);
}
