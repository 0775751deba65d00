import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardImported, BoardPage } from '@musubi/node/contract';
import type { NationCode } from '@musubi/model';
import { boardExamplesFolder } from '../paths.ts';
import type { NodeClient } from './client.ts';

interface Example {
  readonly board: string;
  readonly format: 'csv' | 'rows' | 'msel';
  readonly file: string;
  readonly to: readonly NationCode[];
}

const BOTH = ['AUS', 'USA'];
/** In this order: what is referred to comes before what refers to it. */
const EXAMPLES: readonly Example[] = [
  { board: 'exercises', format: 'rows', file: 'exercise.json', to: BOTH },
  { board: 'exercises.injects', format: 'msel', file: 'injects.csv', to: [] },
  { board: 'sites', format: 'rows', file: 'sites.json', to: BOTH },
  { board: 'requests', format: 'rows', file: 'disaster.json', to: BOTH },
  { board: 'health', format: 'csv', file: 'health-2022.csv', to: BOTH },
  { board: 'health', format: 'rows', file: 'health-measures.json', to: BOTH },
  { board: 'campaigns', format: 'rows', file: 'campaigns.json', to: BOTH },
  { board: 'commitments', format: 'csv', file: 'commitments-2024.csv', to: ['USA'] },
  { board: 'commitments', format: 'rows', file: 'commitments-meetings.json', to: ['USA'] },
  { board: 'cost-sharing', format: 'rows', file: 'cost-sharing.json', to: ['USA'] },
  { board: 'visits', format: 'rows', file: 'visits.json', to: ['AUS'] },
  { board: 'research', format: 'rows', file: 'research.json', to: BOTH },
];

/**
 * Opens the boards' examples on Japan's node when its boards are empty; partners get them as the
 * agreements let them. Says what was not taken.
 */
export async function openExamples(jpn: NodeClient, say: (text: string) => void): Promise<void> {
  // Those of a run before are still there.
  const first = await jpn.get<BoardPage>(`/boards/${EXAMPLES[0]?.board}?limit=1`);
  if (first === null || first.total > 0) return;
  for (const { board, format, file, to } of EXAMPLES) {
    const text = readFileSync(join(boardExamplesFolder(), file), 'utf8');
    const body = { format, text, as: { releasableTo: to } };
    const outcome = await jpn.post<BoardImported>(`/boards/${board}/import`, body);
    const problem = outcome?.problems[0];
    if (outcome === null) say(`The examples of ${file} were not opened: the node did not take them`);
    else if (problem !== undefined)
      say(`The examples of ${file} were not opened: row ${problem.row}: ${problem.message}`);
  }
}
