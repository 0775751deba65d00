import { CAVEATS, isNationCode, SUCCESSIONS_MAX } from '@musubi/model';

const NAMES_MAX = 64;
const NAME_LENGTH_MAX = 64;
const LABEL_KEYS = ['caveats', 'classification', 'createdS', 'originator', 'policy', 'releasableTo'];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why `value` does not have just these keys, or null. */
export function keyProblem(value: Record<string, unknown>, keys: readonly string[]): string | null {
  const missing = keys.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return `${missing} is missing`;
  const extra = Object.keys(value).find((key) => !keys.includes(key));
  return extra === undefined ? null : `${JSON.stringify(extra.slice(0, 40))} is not known`;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= NAME_LENGTH_MAX;
}

function isSortedSet(value: unknown, isMember: (member: unknown) => boolean): boolean {
  if (!Array.isArray(value) || value.length > NAMES_MAX || !value.every(isMember)) return false;
  return value.every((member, i) => i === 0 || value[i - 1] < member);
}

/**
 * Why `value`, which came from outside, is not a `Label`; null when it is one. Sets must be sorted
 * and without repeats, so that equal labels have equal bytes.
 */
export function labelProblem(value: unknown, successionsMax = SUCCESSIONS_MAX): string | null {
  if (!isRecord(value)) return 'a label must be an object';
  const hasSuccession = Object.hasOwn(value, 'succession');
  const keys = keyProblem(value, hasSuccession ? [...LABEL_KEYS, 'succession'] : LABEL_KEYS);
  if (keys !== null) return `label: ${keys}`;
  if (!isName(value.policy)) return `label: policy must be a text of 1 to ${NAME_LENGTH_MAX} characters`;
  if (!isName(value.classification))
    return `label: classification must be a text of 1 to ${NAME_LENGTH_MAX} characters`;
  if (!isNationCode(value.originator)) return 'label: originator must be an alpha-3 nation code';
  if (!Number.isFinite(value.createdS)) return 'label: createdS must be a number';
  const isCaveat = (caveat: unknown) => (CAVEATS as readonly unknown[]).includes(caveat);
  if (!isSortedSet(value.caveats, isCaveat)) return 'label: caveats must be known, sorted and without repeats';
  if (!isSortedSet(value.releasableTo, isNationCode)) return 'label: releasableTo must be nations, sorted, no repeats';
  return hasSuccession ? successionProblem(value, successionsMax) : null;
}

function successionProblem({ succession, policy, originator }: Record<string, unknown>, max: number): string | null {
  if (max <= 0) return `label: at most ${SUCCESSIONS_MAX} may follow upon it`;
  if (!isRecord(succession)) return 'label: succession must be an object';
  const keys = keyProblem(succession, ['atS', 'label']);
  if (keys !== null) return `label: succession: ${keys}`;
  if (!Number.isFinite(succession.atS)) return 'label: succession: atS must be a number';
  const problem = labelProblem(succession.label, max - 1);
  if (problem !== null) return problem;
  const { policy: laterPolicy, originator: laterOriginator } = succession.label as Record<string, unknown>;
  const same = laterPolicy === policy && laterOriginator === originator;
  return same ? null : 'label: succession: policy and originator stay as they are';
}
