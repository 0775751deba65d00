import type { Board } from './board.ts';
import { REGISTERS } from './registers.ts';
import { warnings } from './warnings/board.ts';
import { watchLog } from './watch-log/board.ts';

/** Every board of a node, in the order in which a console lists them. */
export const BOARDS: readonly Board[] = [warnings, watchLog, ...REGISTERS];
