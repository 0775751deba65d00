import type { Board } from './board.ts';
import { commitments } from './commitments/board.ts';
import { commitmentMeetings } from './commitments/meetings.ts';
import { costSharing } from './cost-sharing/board.ts';
import { costSharingLines } from './cost-sharing/lines.ts';
import { costSharingOptions } from './cost-sharing/options.ts';
import { costSharingRates } from './cost-sharing/rates.ts';
import { warnings } from './warnings/board.ts';
import { watchLog } from './watch-log/board.ts';

/** Every board of a node, in the order in which a console lists them. */
export const BOARDS: readonly Board[] = [
  warnings,
  watchLog,
  commitments,
  commitmentMeetings,
  costSharing,
  costSharingLines,
  costSharingOptions,
  costSharingRates,
];
