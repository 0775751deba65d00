import type { BoardItemRow, BoardView } from '@musubi/node/contract';
import { useEffect, useMemo } from 'react';
import { boardsApi } from '../boards/boards-api.ts';
import { useReading } from '../boards/reading.ts';
import { useAsked, useBeat } from '../boards/use-asked.ts';
import { useConsole, useConsoleState } from '../store/console-context.ts';
import type { MapController } from './map-controller.ts';
import type { SiteMark } from './site-marks.ts';

const LOOK_EVERY_MS = 5_000;
const NONE: readonly SiteMark[] = [];

interface Place {
  readonly latDeg: number;
  readonly lonDeg: number;
}

/** The layer of sites, asked for anew when the board has changed; by what the node gives this login. */
export function Sites({ controller }: { controller: MapController }) {
  const console = useConsole();
  const api = useMemo(() => boardsApi(console.api), [console]);
  const beat = useBeat(LOOK_EVERY_MS);
  const { value: boards } = useAsked(String(beat), api.list);
  const board = boards?.find(({ name }) => name === 'sites');
  const { value: page } = useAsked(String(board?.version), () => api.page('sites', { limit: '1000' }));
  const markOf = useMarkOf(board);
  useEffect(() => controller.showSites(page?.items.flatMap(markOf) ?? NONE), [controller, page, markOf]);
  useEffect(() => () => controller.showSites(NONE), [controller]);
  return null;
}

/** A row of the board as a mark, in the language of the console; none for what has no place. */
function useMarkOf(board: BoardView | undefined): (row: BoardItemRow) => SiteMark[] {
  const read = useReading();
  const language = useConsoleState((s) => s.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what reads changes with the language alone
  return useMemo(() => {
    const kinds = new Map(
      board?.fields.find(({ name }) => name === 'kind')?.choices?.map(({ value, words }) => [value, words[language]]),
    );
    return ({ id, title, fields, status, exercise, summary }) => {
      const place = fields['place'] as Place | undefined;
      if (place === undefined) return [];
      const kind = String(fields['kind']);
      const said = board?.statuses[status]?.[language] ?? status;
      const lines = [`${kinds.get(kind) ?? kind} · ${said}`, summary === null ? '' : read(summary)];
      const name = read(title);
      return [{ id, ...place, kind, status, isExercise: exercise, name, lines: lines.filter(Boolean) }];
    };
  }, [board?.version, language]);
}
