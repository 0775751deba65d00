import type { BoardOverview } from '@musubi/node/contract';
import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { Chart } from './chart.tsx';
import { useReading } from './reading.ts';
import { TimeBars } from './time-bars.tsx';
import { Moment } from './value.tsx';

type TableView = BoardOverview['tables'][number];

/** A day, a number or an amount: stays on one line. */
const FIGURE = /^[\d\s.,:%+\-−–¥$₩A-Z]{1,16}(?: (?:bn|tn|m))?$/;

function Table({ table, onItem }: { table: TableView; onItem: (item: string) => void }) {
  const read = useReading();
  const language = useConsoleState((s) => s.language);
  const nothing = useWords().boards.none;
  return (
    <figure className="board-rows">
      <figcaption>{table.words[language]}</figcaption>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.en}>{column[language]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => {
            const cells = row.map(read);
            const item = table.items?.[at] ?? null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
              <tr key={`${at}/${cells.join()}`}>
                {cells.map((cell, column) => (
                  <td key={table.columns[column]?.en ?? column} className={FIGURE.test(cell) ? 'figure' : undefined}>
                    {column === 0 && item !== null ? (
                      <button type="button" className="link" onClick={() => onItem(item)}>
                        {cell}
                      </button>
                    ) : (
                      cell
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {table.rows.length === 0 && <p className="muted">{nothing}</p>}
      {table.note && <p className="muted">{table.note[language]}</p>}
    </figure>
  );
}

/** A board from above: figures, charts, what runs when, tables. */
export function Overview({ overview, onItem }: { overview: BoardOverview; onItem: (item: string) => void }) {
  const words = useWords().boards;
  const read = useReading();
  const language = useConsoleState((s) => s.language);
  return (
    <div className="board-overview" data-testid="board-overview">
      <p className="muted board-made" data-testid="board-made">
        {words.made} <Moment timeS={overview.madeS} />
        {!overview.isCurrent && <span className="warn"> {words.notCurrent}</span>}
      </p>
      {overview.figures.length > 0 && (
        <ul className="board-figures">
          {overview.figures.map((figure) => (
            <li key={figure.words.en} className={figure.urgent ? 'urgent' : undefined}>
              <span className="muted">{figure.words[language]}</span>
              <b>{read(figure.value)}</b>
              {figure.urgent && (
                <span className="warn">
                  <Icon name="warn" sizePx={11} /> {words.urgent}
                </span>
              )}
              {figure.note && <span className="muted">{figure.note[language]}</span>}
            </li>
          ))}
        </ul>
      )}
      {overview.timelines
        .filter(({ rows }) => rows.length > 0)
        .map((timeline) => (
          <TimeBars key={timeline.words.en} timeline={timeline} onItem={onItem} />
        ))}
      {overview.charts
        .filter(({ labels }) => labels.length > 0)
        .map((chart) => (
          <Chart key={chart.words.en} chart={chart} />
        ))}
      {overview.tables.map((table) => (
        <Table key={table.words.en} table={table} onItem={onItem} />
      ))}
    </div>
  );
}
