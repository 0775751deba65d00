// Plays seeds and tells what came of them.
import { readArguments, replayCommand, USAGE } from './arguments.mjs';
import { runSeed, seedLine, summarise, summaryText } from './dist/index.js';

/** Everything that promises can still do is done before the next turn of the event loop. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}

function optionsOrExit() {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return process.exit(2);
  }
}
const options = optionsOrExit();

/** What nobody caught, by the seed that was playing. */
let uncaught = [];
for (const event of ['unhandledRejection', 'uncaughtException']) {
  process.on(event, (error) => uncaught.push({ check: 'no-exception', message: String(error?.stack ?? error) }));
}

async function play(seed) {
  const { minutes, nations, trace } = options;
  uncaught = [];
  const result = await runSeed({
    seed,
    minutes,
    ...(nations === null ? {} : { nations }),
    settle,
    ...(trace ? { onLine: (line) => console.log(line) } : {}),
  });
  return { ...result, findings: [...result.findings, ...uncaught] };
}

function tell(result) {
  if (options.json) console.log(JSON.stringify(result));
  else if (options.seeds <= 50 || result.findings.length > 0) console.log(seedLine(result));
  if (options.json || result.findings.length === 0) return;
  for (const { check, message } of result.findings) console.log(`  ${check}: ${message}`);
  console.log(`  again: ${replayCommand(result.seed, options)}`);
}

/** With more seeds than this, seeds are told together, at most every so many seconds. */
const TOLD_ONE_BY_ONE = 50;
const PROGRESS_EVERY_S = 30;

const started = Date.now();
const results = [];
let toldS = 0;

function tellProgress() {
  const elapsedS = (Date.now() - started) / 1000;
  if (options.json || options.seeds <= TOLD_ONE_BY_ONE || elapsedS - toldS < PROGRESS_EVERY_S) return;
  toldS = elapsedS;
  const failed = results.filter(({ findings }) => findings.length > 0).length;
  const count = `${results.length} of ${options.seeds} seeds, ${results.length - failed} clean, ${failed} failed`;
  console.log(`${count}, ${elapsedS.toFixed(0)} s`);
}

/** What the seeds came to so far; the exit code says whether one failed. */
function close() {
  const summary = summarise(results);
  const elapsedS = (Date.now() - started) / 1000;
  const { user, system } = process.cpuUsage();
  const cpuS = (user + system) / 1e6;
  const rssMB = Math.round(process.resourceUsage().maxRSS / 1024);
  if (options.json) console.log(JSON.stringify({ summary, elapsedS, cpuS, rssMB }));
  else console.log(`${summaryText(summary, elapsedS)}\n${cpuS.toFixed(1)} s of processor time, at most ${rssMB} MB`);
  return summary.failed.length > 0 ? 1 : 0;
}

// Stopped before its end it still tells what it found; the seed that was playing does not count.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.once(signal, () => {
    console[options.json ? 'error' : 'log'](`stopped by ${signal} in seed ${options.from + results.length}`);
    process.exit(close() || code);
  });
}

for (let i = 0; i < options.seeds; i++) {
  const result = await play(options.from + i);
  results.push(result);
  tell(result);
  tellProgress();
}
process.exitCode = close();
