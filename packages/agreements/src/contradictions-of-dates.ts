import { longestDays, parsePeriod } from './calendar.ts';
import { type InstrumentFile, renewalMode } from './instrument-file.ts';
import { endSecond, firstSecond } from './time.ts';
import type { Finding } from './validate.ts';

/** What a file says of times, terms and notice that cannot be. */
export function dateFindings(file: InstrumentFile): Finding[] {
  return [...noSuchDays(file), ...orderOfDates(file), ...termFindings(file), ...noticeFindings(file)];
}

function noSuchDays(file: InstrumentFile): Finding[] {
  const { signed, entryIntoForce, ends, verified } = file;
  const days: [Finding['at'], string | null | undefined][] = [
    [['signed'], signed],
    [['entryIntoForce'], typeof entryIntoForce === 'string' ? entryIntoForce : null],
    [['ends'], ends],
    [['verified', 'on'], verified?.on],
  ];
  return days.flatMap(([at, text]) => {
    if (typeof text !== 'string' || !Number.isNaN(firstSecond(text))) return [];
    return [{ at, message: `found ${text}`, expected: 'it is a day of the calendar' }];
  });
}

function orderOfDates({ signed, entryIntoForce, ends, verified }: InstrumentFile): Finding[] {
  const findings: Finding[] = [];
  const starts = typeof entryIntoForce === 'string' ? firstSecond(entryIntoForce) : Number.NaN;
  if (typeof ends === 'string' && endSecond(ends) <= starts) {
    findings.push({ at: ['ends'], message: `it ends ${ends}`, expected: `it ends after ${String(entryIntoForce)}` });
  }
  if (signed !== undefined && firstSecond(signed) > starts) {
    const message = `it is signed ${signed}, after it enters into force`;
    findings.push({ at: ['signed'], message, expected: `it is signed by ${String(entryIntoForce)}` });
  }
  if (signed !== undefined && verified && firstSecond(verified.on) < firstSecond(signed)) {
    const message = `somebody verified it ${verified.on}, before it was signed`;
    findings.push({ at: ['verified', 'on'], message, expected: `not before ${signed}` });
  }
  return findings;
}

function termFindings(file: InstrumentFile): Finding[] {
  const { ends, entryIntoForce, renewal, term } = file;
  const findings: Finding[] = [];
  const add = (at: Finding['at'], message: string, expected: string) => findings.push({ at, message, expected });
  const automatic = renewalMode(file) === 'automatic';
  if (ends === undefined && term === undefined) add([], 'it says neither ends nor term', 'it says one of the two');
  if (ends !== undefined && term !== undefined) add(['term'], 'it says both ends and term', 'it says one of the two');
  if (automatic && typeof ends === 'string') {
    add(['ends'], 'renewal is automatic and there is an end', 'ends is null until someone gives notice');
  }
  if (automatic && ends === null && typeof renewal !== 'string') {
    add(['renewal', 'period'], 'there is no end after which it could be renewed', 'say `term`, or only automatic');
  }
  const periods: [Finding['at'], string | undefined][] = [
    [['term', 'length'], term?.length],
    [['renewal', 'period'], typeof renewal === 'string' ? undefined : renewal.period],
    [['notice', 'period'], file.notice?.period],
  ];
  for (const [at, text] of periods) {
    if (text !== undefined && parsePeriod(text) === null) add(at, `found ${text}`, 'it is a day or longer');
  }
  if (term?.fiscal && (parsePeriod(term.length)?.months ?? 1) % 12 !== 0) {
    add(['term', 'length'], `${term.length} is not in whole years`, `${term.fiscal} counts whole years`);
  }
  if (
    typeof entryIntoForce !== 'string' &&
    (entryIntoForce.rule === 'days-after-notifications') !== !!entryIntoForce.days
  ) {
    add(
      ['entryIntoForce'],
      `the rule is ${entryIntoForce.rule}`,
      'days goes with days-after-notifications, and only there',
    );
  }
  return findings;
}

function noticeFindings(file: InstrumentFile): Finding[] {
  const { notice, noticeDays, renewal, term } = file;
  const findings: Finding[] = [];
  const add = (at: Finding['at'], message: string, expected: string) => findings.push({ at, message, expected });
  if (notice && noticeDays !== undefined) add(['noticeDays'], 'it says both notice and noticeDays', 'it says one');
  const at = notice ? ['notice', 'period'] : ['noticeDays'];
  const period = notice ? parsePeriod(notice.period) : { months: 0, days: noticeDays ?? 0 };
  const lengths = [term?.length, typeof renewal === 'string' ? undefined : renewal.period];
  for (const text of lengths) {
    const length = text === undefined ? null : parsePeriod(text);
    if (period === null || length === null || longestDays(period) <= longestDays(length)) continue;
    add(at, `notice takes longer than a term of ${text}`, 'notice fits into a term');
    break;
  }
  return findings;
}
