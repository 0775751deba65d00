import type { BoardItemRow, BoardView } from '@musubi/node/contract';
import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { useOwnLanguage, useReading } from './reading.ts';
import { Moment, Value } from './value.tsx';

interface TableProps {
  readonly board: BoardView;
  readonly rows: readonly BoardItemRow[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Items as rows; the first cell is the button that opens one. */
export function ItemTable({ board, rows, selected, onSelect }: TableProps) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const read = useReading();
  const said = useOwnLanguage(board);
  const columns = board.columns.flatMap((name) => board.fields.find((field) => field.name === name) ?? []);
  return (
    <table className="board-table" data-testid="board-table">
      <thead>
        <tr>
          <th scope="col">{words.status}</th>
          {columns.map((field) => (
            <th key={field.name} scope="col">
              {field.words[language]}
            </th>
          ))}
          <th scope="col">{words.opener}</th>
          <th scope="col">{words.updated}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} aria-current={row.id === selected} data-testid="board-row" data-id={row.id}>
            <td>
              <button type="button" className="link" title={read(row.title)} onClick={() => onSelect(row.id)}>
                {row.urgent && <Icon name="warn" sizePx={11} />} {board.statuses[row.status]?.[language] ?? row.status}
              </button>
            </td>
            {columns.map((field) => (
              <td key={field.name}>
                <Value field={field} value={said(field.name, row.fields)} />
              </td>
            ))}
            <td className="code">
              {row.opener}
              {row.nations.length > 1 && <span className="muted"> +{row.nations.length - 1}</span>}
            </td>
            <td>
              <Moment timeS={row.updatedS} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
