// Installs, builds and runs the tests: npm test [-- --browser] [-- arguments of `vitest run`]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { asCommand, prepare, ROOT, runTool } from './prepare.mjs';

/** Names of left-out tests to print. */
const NAMES_MAX = 40;

const args = process.argv.slice(2);
const browserOnly = args.includes('--browser');
const passed = args.filter((arg) => arg !== '--browser');
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
  const { code, report } = await runVitest(projectArgs(browserLine === null));
  const all = report ? outcomes(report) : [];
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
