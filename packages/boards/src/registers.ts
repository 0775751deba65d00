import type { Board } from './board.ts';
import { campaigns } from './campaigns/board.ts';
import { campaignReports } from './campaigns/reports.ts';
import { commitments } from './commitments/board.ts';
import { commitmentMeetings } from './commitments/meetings.ts';
import { costSharing } from './cost-sharing/board.ts';
import { costSharingLines } from './cost-sharing/lines.ts';
import { costSharingOptions } from './cost-sharing/options.ts';
import { costSharingRates } from './cost-sharing/rates.ts';
import { health } from './health/board.ts';
import { healthMeasures } from './health/measures.ts';
import { research } from './research/board.ts';
import { sites } from './sites/board.ts';
import { visits } from './visits/board.ts';

/** What alliances run on beside the watch: who is where and how well, who promised what, and who pays. */
export const REGISTERS: readonly Board[] = [
  sites,
  health,
  healthMeasures,
  campaigns,
  campaignReports,
  commitments,
  commitmentMeetings,
  costSharing,
  costSharingLines,
  costSharingOptions,
  costSharingRates,
  visits,
  research,
];
