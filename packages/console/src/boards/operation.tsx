import type { BoardItemRow, BoardView } from '@musubi/node/contract';
import { useState } from 'react';
import { freshId } from '../areas/area.ts';
import { NO_CRITERIA } from '../filter/criteria.ts';
import { count } from '../format/format.ts';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import type { BoardsApi } from './boards-api.ts';
import { ItemTable } from './item-table.tsx';
import { areaOfItems, type Circle, tracksIn } from './operation-area.ts';
import { useAsked } from './use-asked.ts';

interface OperationProps {
  readonly boards: readonly BoardView[];
  readonly api: BoardsApi;
  readonly go: (to: { board: string; tab: 'items'; item: string }) => void;
}

type Rows = readonly BoardItemRow[];
const NONE: Rows = [];

/** The latest thousand items of a board; what is older has to be looked up there. */
function useRows({ boards, api }: OperationProps, name: string): Rows {
  const version = boards.find((board) => board.name === name)?.version;
  const { value } = useAsked(`${name}/${version}`, () => api.page(name, { limit: '1000' }));
  return value?.items ?? NONE;
}

/** Puts the area on the map, looks at it, and hides what is elsewhere. */
function OnTheMap({ name, area }: { name: string; area: Circle }) {
  const words = useWords().boards;
  const dispatch = useDispatch();
  const areas = useConsoleState((s) => s.areas);
  const picture = useConsoleState((s) => s.picture);
  const inArea = picture && tracksIn(area, picture);
  const show = (): void => {
    const others = areas.filter((one) => one.name !== name);
    const id = freshId(others);
    dispatch({
      type: 'areas',
      areas: [...others, { id, name, colour: 'orange', lowerM: null, upperM: null, shape: area }],
    });
    dispatch({ type: 'criteria', criteria: { ...NO_CRITERIA, areaId: id } });
    dispatch({ type: 'layers', layers: { showSites: true } });
    dispatch({ type: 'look', at: { shape: area } });
  };
  return (
    <p className="board-acts">
      {inArea && <span>{words.operationTracks(count(inArea.all), count(inArea.air))}</span>}
      <button type="button" className="act" data-testid="operation-map" onClick={show}>
        {words.operationMap}
      </button>
    </p>
  );
}

/** Requests, sites, warnings and the picture of one operation or disaster on a page. */
export function Operation(props: OperationProps) {
  const { boards, go } = props;
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const all = {
    requests: useRows(props, 'requests'),
    sites: useRows(props, 'sites'),
    warnings: useRows(props, 'warnings'),
  };
  const operations = [...new Set(all.requests.flatMap(({ fields }) => (fields['operation'] as string) ?? []))].sort();
  const operation = chosen ?? operations[0];
  if (operation === undefined) return <p className="muted empty">{words.operationNone}</p>;
  const requests = all.requests.filter(({ fields }) => fields['operation'] === operation);
  const named = (field: string): ReadonlySet<unknown> => new Set(requests.map(({ fields }) => fields[field]));
  const [siteIds, warningIds] = [named('site'), named('warning')];
  const rows: Readonly<Record<string, Rows>> = {
    requests,
    sites: all.sites.filter(({ id }) => siteIds.has(id)),
    warnings: all.warnings.filter(({ id }) => warningIds.has(id)),
  };
  const area = areaOfItems(Object.values(rows).flat());
  return (
    <div className="board-operation" data-testid="operation">
      <label>
        {words.operationChoose}{' '}
        <select value={operation} onChange={(e) => setChosen(e.target.value)}>
          {operations.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {area ? <OnTheMap name={operation} area={area} /> : <p className="muted">{words.operationNoPlace}</p>}
      {boards
        .filter(({ name }) => (rows[name] ?? NONE).length > 0)
        .map((board) => (
          <section key={board.name} data-testid={`operation-${board.name}`}>
            <h4>
              {board.words[language]} ({count(rows[board.name]?.length ?? 0)})
            </h4>
            <ItemTable
              board={board}
              rows={rows[board.name] ?? NONE}
              selected={null}
              onSelect={(item) => go({ board: board.name, tab: 'items', item })}
            />
          </section>
        ))}
    </div>
  );
}
