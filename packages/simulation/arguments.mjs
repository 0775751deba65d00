// What `npm run simulate` was asked for.
import { parseArgs } from 'node:util';
import { NATIONS_MAX } from './dist/index.js';

export const USAGE = `npm run simulate -- [options]
  --seeds N      how many seeds to play; 20 unless given
  --from SEED    the first; 1 unless given
  --seed S       this one only
  --nations N    2 to ${NATIONS_MAX}; drawn for each seed unless given
  --minutes M    how long faults and acts go on, simulated; 1 unless given
  --trace        with --seed: a line for everything that happens
  --json         one JSON object a line: each seed, then the summary`;

const OPTIONS = {
  seeds: { type: 'string' },
  from: { type: 'string' },
  seed: { type: 'string' },
  nations: { type: 'string' },
  minutes: { type: 'string' },
  trace: { type: 'boolean' },
  json: { type: 'boolean' },
};

/** Reads the arguments of the command. Throws with what is wrong and what would be right. */
export function readArguments(args) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const seed = values.seed === undefined ? null : wholeOf('seed', values.seed, 0, 2 ** 31 - 1);
  if (values.trace && seed === null) throw new RangeError('--trace needs --seed S: one seed says enough');
  return {
    from: seed ?? wholeOf('from', values.from ?? '1', 0, 2 ** 31 - 1),
    seeds: seed === null ? wholeOf('seeds', values.seeds ?? '20', 1, 1e9) : 1,
    minutes: numberOf('minutes', values.minutes ?? '1', 0.05, 24 * 60),
    nations: values.nations === undefined ? null : wholeOf('nations', values.nations, 2, NATIONS_MAX),
    trace: values.trace ?? false,
    json: values.json ?? false,
  };
}

/** The command that plays one seed again just as it was. */
export function replayCommand(seed, { minutes, nations }) {
  const among = nations === null ? '' : ` --nations ${nations}`;
  return `npm run simulate -- --seed ${seed}${among} --minutes ${minutes} --trace`;
}

function numberOf(name, text, low, high) {
  const value = Number(text);
  if (value >= low && value <= high) return value;
  throw new RangeError(`--${name} is ${text}; it is a number from ${low} to ${high}`);
}

function wholeOf(name, text, low, high) {
  const value = numberOf(name, text, low, high);
  if (Number.isInteger(value)) return value;
  throw new RangeError(`--${name} is ${text}; it is a whole number`);
}
