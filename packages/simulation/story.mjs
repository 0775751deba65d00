// Plays the week of three headquarters and tells what held.
import { readdirSync, readFileSync } from 'node:fs';
import { parseInstrument } from '@musubi/agreements';
import { showConsoles } from './consoles.mjs';
import { playStory, STORY_DAYS } from './dist/index.js';

const PORT = 8_181;
const USAGE = `Usage: npm run story [-- --json | --consoles [--days N] [--port N]]

A week of three headquarters in one process, on simulated clocks and lines: an exercise, a storm, a
warning, a cut line, a suspended agreement, the registers, and the reckoning at the end.

  --json       one JSON object of every check instead of the tale
  --consoles   at the end, the consoles of the three nodes as they stand, until Ctrl-C
  --days N     only the first N of its ${STORY_DAYS} days
  --port N     the first of the three ports of the consoles, on 127.0.0.1 (${PORT})
  --help       this

Examples:
  npm run story
  npm run story -- --consoles --days 5    # the watch log and both sides of a cut line

Exit code 0 when every check holds, 1 when one does not, 2 for a wrong option.`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const options = readOptions(args);
if (typeof options === 'string') {
  console.error(`story: ${options}\n${USAGE}`);
  process.exit(2);
}
const { json, consoles, days, port } = options;
const folder = new URL('../agreements/instruments/', import.meta.url);
const instruments = readdirSync(folder).map((name) => {
  const parsed = parseInstrument(readFileSync(new URL(name, folder), 'utf8'), name);
  if (!('instrument' in parsed)) throw new Error(`${name}: ${parsed.problems[0]?.message}`);
  return parsed.instrument;
});
const begunMs = Date.now();
const checks = await playStory({
  instruments,
  settle: () => new Promise((resolve) => setImmediate(resolve)),
  onLine: (line) => !json && console.log(line),
  days,
  onEnd: (cores, pass) => consoles && showConsoles(cores, pass, { port, onLink, until: stopped() }),
}).catch((error) => {
  console.error(`story: ${error.message}`);
  process.exit(1);
});
const failed = checks.filter(({ holds }) => !holds);
const seconds = (Date.now() - begunMs) / 1000;
if (json) console.log(JSON.stringify({ checks, failed: failed.length, seconds }));
else console.log(`\n${checks.length - failed.length} of ${checks.length} checks hold; ${seconds.toFixed(0)} s`);
process.exit(failed.length === 0 ? 0 : 1);

function readOptions(given) {
  const read = { json: false, consoles: false, days: STORY_DAYS, port: PORT };
  const limits = { '--days': [1, STORY_DAYS], '--port': [1, 65_533] };
  for (let at = 0; at < given.length; at++) {
    const name = given[at];
    if (name === '--json' || name === '--consoles') read[name.slice(2)] = true;
    else if (name in limits) {
      const [least, most] = limits[name];
      const value = Number(given[++at]);
      if (!Number.isInteger(value) || value < least || value > most)
        return `${name} takes a whole number from ${least} to ${most}`;
      read[name.slice(2)] = value;
    } else return `${name} is no option`;
  }
  return read.json && read.consoles ? '--json is for programs, --consoles for people: choose one' : read;
}

function onLink(nation, link) {
  console.log(`${nation}  ${link}`);
}

function stopped() {
  console.log('\nThe consoles stay until Ctrl-C:');
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
}
