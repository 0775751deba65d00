import type { Board } from './board.ts';
import { exercises } from './exercises/board.ts';
import { injects } from './exercises/injects-board.ts';
import { plans } from './plans/board.ts';
import { planSections } from './plans/sections-board.ts';
import { REGISTERS } from './registers.ts';
import { requests } from './requests/board.ts';
import { warnings } from './warnings/board.ts';
import { watchLog } from './watch-log/board.ts';

/** Every board of a node, in the order in which a console lists them. */
export const BOARDS: readonly Board[] = [
  exercises,
  injects,
  plans,
  planSections,
  requests,
  warnings,
  watchLog,
  ...REGISTERS,
];
