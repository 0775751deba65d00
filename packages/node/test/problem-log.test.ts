import { expect, it } from 'vitest';
import { ProblemLog } from '../src/problem-log.ts';

it('writes the first problems of a kind in full and a flood as a number', () => {
  const written: string[] = [];
  const log = new ProblemLog((code, message) => written.push(`${code}: ${message}`));
  for (let i = 0; i < 1_000; i++) log.report('flood', `no ${i}`, 100 + i / 1_000);
  log.report('other', 'one', 101);
  expect(written).toHaveLength(11);
  log.report('flood', 'later', 111);
  expect(written.slice(-2)).toEqual(['flood: 990 more of these in 10 s were not written', 'flood: later']);
});
