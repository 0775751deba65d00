// Plays the week of three headquarters and tells what held.
import { readdirSync, readFileSync } from 'node:fs';
import { parseInstrument } from '@musubi/agreements';
import { playStory } from './dist/index.js';

const USAGE = `Usage: npm run story [-- --json]

A week of three headquarters in one process, on simulated clocks and lines: an exercise, a storm, a
warning, a cut line, a suspended agreement, the registers, and the reckoning at the end.

  --json   one JSON object of every check instead of the tale
  --help   this

Exit code 0 when every check holds, 1 when one does not, 2 for a wrong option.`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const stranger = args.find((arg) => arg !== '--json');
if (stranger !== undefined) {
  console.error(`story: ${stranger} is no option\n${USAGE}`);
  process.exit(2);
}
const json = args.includes('--json');
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
});
const failed = checks.filter(({ holds }) => !holds);
const seconds = (Date.now() - begunMs) / 1000;
if (json) console.log(JSON.stringify({ checks, failed: failed.length, seconds }));
else console.log(`\n${checks.length - failed.length} of ${checks.length} checks hold; ${seconds.toFixed(0)} s`);
process.exit(failed.length === 0 ? 0 : 1);
