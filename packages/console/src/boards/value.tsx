import type { BoardFieldView } from '@musubi/node/contract';
import { clock, count, date, position } from '../format/format.ts';
import type { Language } from '../i18n/language.ts';
import { ShowShape } from './show-on-map.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';

type Field = Omit<BoardFieldView, 'columns'> & { readonly columns?: readonly Field[] | undefined };

/** A time as both sides of the ocean read it. */
export function Moment({ timeS }: { timeS: number }) {
  const words = useWords().boards;
  const local = new Date(timeS * 1000);
  const zone = local.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <time dateTime={local.toISOString()} className="mono" title={`${words.local} ${local.toLocaleString()}`}>
      {date(timeS)} {clock(timeS)} <span className="muted">({zone})</span>
    </time>
  );
}

function choiceWords(field: Field, value: unknown, language: Language): string {
  return field.choices?.find((choice) => choice.value === value)?.words[language] ?? String(value);
}

function Rows({ field, rows }: { field: Field; rows: readonly Readonly<Record<string, unknown>>[] }) {
  const language = useConsoleState((s) => s.language);
  const columns = (field.columns ?? []).filter(({ name }) => rows.some((row) => row[name] !== undefined));
  return (
    <div className="board-rows">
      <table>
        <thead>
          <tr>
            {columns.map(({ name, words }) => (
              <th key={name}>{words[language]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no life of their own, and two may be equal
            <tr key={`${at}/${JSON.stringify(row)}`}>
              {columns.map((column) => (
                <td key={column.name}>
                  <Value
                    field={column}
                    value={row[column.name]}
                    {...(typeof row['name'] === 'string' && { name: row['name'] })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A field's value as people read it; `name` is what a shape is called on the map. */
export function Value({ field, value, name }: { field: Field; value: unknown; name?: string }) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  if (value === undefined || value === null) return <span className="muted">–</span>;
  switch (field.kind) {
    case 'time':
      return <Moment timeS={value as number} />;
    case 'yes-no':
      return value === true ? words.yes : words.no;
    case 'choice':
      return field.many
        ? (value as unknown[]).map((one) => choiceWords(field, one, language)).join(', ')
        : choiceWords(field, value, language);
    case 'nations':
      return <span className="code">{(value as string[]).join(' ')}</span>;
    case 'number':
    case 'integer':
      return (
        <span className="mono">
          {(value as number).toLocaleString('en-US')} {field.unit}
        </span>
      );
    case 'money': {
      const { currency, amount } = value as { currency: string; amount: number };
      return <span className="mono">{`${currency} ${count(amount)}`}</span>;
    }
    case 'place': {
      const { latDeg, lonDeg } = value as { latDeg: number; lonDeg: number };
      return <span className="mono">{position(latDeg, lonDeg)}</span>;
    }
    case 'rows':
      return <Rows field={field} rows={value as Record<string, unknown>[]} />;
    case 'shape':
      return <ShowShape name={name ?? field.words[language]} value={value} />;
    default:
      return <span className="board-text">{String(value)}</span>;
  }
}
