import type { Problem } from '../contract.ts';

export function noSuchBoard(name: string): Problem {
  return { code: 'no-such-board', message: `There is no board called ${name.slice(0, 60)}` };
}
