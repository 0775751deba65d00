import { readFileSync } from 'node:fs';
import { labelProblem } from '@musubi/ledger';
import { isNationCode, type Label, SUBJECTS, type Subject } from '@musubi/model';
import { labelFromXml, type ReleaseItem } from '@musubi/release';
import { CliError } from '../error.ts';

const BYTES_MAX = 1 << 20;
const RAD_PER_DEG = Math.PI / 180;
const KEYS = [
  'subject',
  'label',
  'labelXml',
  'exercise',
  'simulated',
  'real',
  'latitudeDeg',
  'longitudeDeg',
  'altitudeM',
  'originators',
];

/** The text of a small file. Throws `CliError` `file-unreadable`. */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= BYTES_MAX) return bytes.toString('utf8');
  } catch {
    throw new CliError('file-unreadable', `${file}: cannot be read`);
  }
  throw new CliError('input-broken', `${file}: more than ${BYTES_MAX} bytes`);
}

/**
 * An item to be decided on, from its JSON:
 * `{"subject", "label" or "labelXml", "exercise", "simulated", "real"?, "latitudeDeg"?, "longitudeDeg"?, "altitudeM"?, "originators"}`.
 * Throws `CliError` that names what is wrong in it.
 */
export function readItem(file: string): ReleaseItem {
  const fail = (message: string): never => {
    throw new CliError('input-broken', `${file}: ${message}`);
  };
  const value = parse(readText(file)) ?? fail('is no JSON object');
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) fail(`${unknown} is not known here; known are ${KEYS.join(', ')}`);
  const { subject, exercise, simulated, real, originators } = value;
  if (!SUBJECTS.includes(subject as Subject)) fail(`subject is one of ${SUBJECTS.join(', ')}`);
  if (typeof exercise !== 'boolean' || typeof simulated !== 'boolean') fail('exercise and simulated are true or false');
  if (real !== undefined && typeof real !== 'boolean') fail('real is true or false');
  if (!Array.isArray(originators) || !originators.every(isNationCode))
    fail('originators are nations by their alpha-3 codes');
  for (const key of ['latitudeDeg', 'longitudeDeg', 'altitudeM']) {
    if (value[key] !== undefined && !Number.isFinite(value[key])) fail(`${key} is a number`);
  }
  return {
    subject: subject as Subject,
    label: labelOf(value, fail),
    exercise: exercise as boolean,
    simulated: simulated as boolean,
    ...(real === undefined ? {} : { real: real as boolean }),
    originators: originators as string[],
    latitudeRad: degrees(value['latitudeDeg']) * RAD_PER_DEG,
    longitudeRad: degrees(value['longitudeDeg']) * RAD_PER_DEG,
    altitudeM: degrees(value['altitudeM']),
  };
}

function labelOf(value: Readonly<Record<string, unknown>>, fail: (message: string) => never): Label {
  if (typeof value['labelXml'] === 'string') {
    const read = labelFromXml(value['labelXml']);
    return 'label' in read ? read.label : fail(`labelXml: ${read.problem.message} (offset ${read.problem.offset})`);
  }
  const problem = labelProblem(value['label']);
  return problem === null ? (value['label'] as Label) : fail(problem);
}

function degrees(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

/** The JSON object that a text is, or null. */
export function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
