// Installs, builds and runs the tests: npm test [-- --browser] [-- --soak MINUTES] [-- arguments of `vitest run`]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { asCommand, prepare, ROOT, runTool } from './prepare.mjs';

/** Names of left-out tests to print. */
const NAMES_MAX = 40;

/** Few enough to leave the processor to the tests beside it. */
const SOAK_TRACKS = 2000;
/** It judges memory, and can wait for the tests. */
const SOAK_NICE = 10;

const SOAK_FILE = join(ROOT, 'bench/soak.ts');

const args = process.argv.slice(2);
const browserOnly = args.includes('--browser');
const soakAt = args.indexOf('--soak');
const soakMinutes = soakAt < 0 ? 0 : Number(args[soakAt + 1]);
const passed = args.filter((arg, i) => arg !== '--browser' && (soakAt < 0 || (i !== soakAt && i !== soakAt + 1)));
const choosesProjects = passed.some((arg) => arg.startsWith('--project'));

/** Null where a browser starts, else the line that says what to install. */
async function missingBrowser() {
  const { launchBrowser } = await import('./browser.mjs');
  try {
    await (await launchBrowser()).close();
    return null;
  } catch (error) {
    return error.message;
  }
}

function projectArgs(withBrowser) {
  if (choosesProjects) return [];
  if (browserOnly) return ['--project', 'browser'];
  return withBrowser ? [] : ['--project', 'unit', '--project', 'process'];
}

/** Starts the soak of the console; resolves, when it has ended, to whether it passed, its lines printed. */
async function startSoak() {
  await runTool('typescript/bin/tsc', ['-b', 'bench']);
  const soakArgs = ['--minutes', String(soakMinutes), '--tracks', String(SOAK_TRACKS)];
  const child = spawn(process.execPath, [join(ROOT, 'bench/dist/soak.js'), ...soakArgs], { cwd: ROOT });
  setPriority(child.pid, SOAK_NICE);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const ended = new Promise((resolve) => child.on('close', resolve));
  return async () => {
    const code = await ended;
    console.log(`\n${printed.trimEnd()}`);
    return code === 0;
  };
}

/** Runs vitest; returns its JSON report, null where it wrote none, and its exit code. */
async function runVitest(extra) {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...extra, ...passed]);
  try {
    return { code, report: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { code, report: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One entry a test, and one for a file that failed before its tests could run. */
function outcomes(report) {
  return report.testResults.flatMap((file) => {
    const tests = file.assertionResults.map((test) => ({ status: test.status, name: test.fullName, file: file.name }));
    const brokeDown = file.status === 'failed' && !tests.some((test) => test.status === 'failed');
    return brokeDown ? [...tests, { status: 'failed', name: 'the file itself', file: file.name }] : tests;
  });
}

function printLeftOut(skipped, browserLine) {
  if (skipped.length > 0) console.log(`\nLeft out (${skipped.length}):`);
  for (const { name, file } of skipped.slice(0, NAMES_MAX)) console.log(`  ${relative(ROOT, file)}: ${name}`);
  if (skipped.length > NAMES_MAX) console.log(`  and ${skipped.length - NAMES_MAX} more`);
  if (browserLine) console.log(`\nLeft out: the browser tests; ${browserLine}`);
}

function printFailed(failed) {
  if (failed.length > 0) console.log(`\nFailed (${failed.length}):`);
  for (const { name, file } of failed) console.log(`  ${relative(ROOT, file)}: ${name}`);
}

await asCommand(async () => {
  await prepare();
  const browserLine = choosesProjects ? null : await missingBrowser();
  if (browserOnly && browserLine) {
    console.log(`${browserLine}\n0 passed, 0 failed`);
    return 1;
  }
  const soaked = soakMinutes > 0 && browserLine === null ? await startSoak() : null;
  const { code, report } = await runVitest(projectArgs(browserLine === null));
  const all = report ? outcomes(report) : [];
  if (soaked)
    all.push({ status: (await soaked()) ? 'passed' : 'failed', name: 'soak of the console', file: SOAK_FILE });
  const failed = all.filter((test) => test.status === 'failed');
  const passedCount = all.filter((test) => test.status === 'passed').length;
  const skipped = all.filter((test) => test.status === 'skipped' || test.status === 'pending');
  printLeftOut(skipped, browserLine);
  printFailed(failed);
  // An error outside any test: vitest says so only by its exit code.
  const outside = code !== 0 && failed.length === 0 ? 1 : 0;
  if (outside) console.log(`\nvitest ended with code ${code}; the reason is above`);
  console.log(
    `\n${passedCount} passed, ${failed.length + outside} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`,
  );
  const missing = browserLine !== null && process.env.CI !== undefined;
  return failed.length + outside > 0 || passedCount === 0 || missing ? 1 : 0;
});
