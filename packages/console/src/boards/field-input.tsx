import type { BoardFieldView } from '@musubi/node/contract';
import { useId } from 'react';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { ShapeInput } from './shape-input.tsx';

export type Field = Omit<BoardFieldView, 'columns'> & { readonly columns?: readonly Field[] | undefined };

interface InputProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

/** A number that is being typed; undefined while it is none. */
const numberOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));
const timeText = (value: unknown): string =>
  typeof value === 'number' ? new Date(value * 1000).toISOString().slice(0, 16) : '';
const timeOf = (text: string): number | undefined => (text === '' ? undefined : Date.parse(`${text}Z`) / 1000);

/** A long text, such as one that the node proposes, is seen without scrolling in a slit. */
const rowsFor = (text: string): number => Math.min(18, Math.max(4, text.split('\n').length));

function ChoiceInput({ field, value, onValue, id }: InputProps & { id: string }) {
  const language = useConsoleState((s) => s.language);
  const choices = field.choices ?? [];
  if (!field.many) {
    return (
      <select id={id} value={String(value ?? '')} onChange={(e) => onValue(e.target.value || undefined)}>
        <option value="">–</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words[language]}
          </option>
        ))}
      </select>
    );
  }
  const chosen = (value as string[] | undefined) ?? [];
  return (
    <fieldset id={id} className="board-choices">
      <legend className="sr-only">{field.words[language]}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.value)}
            onChange={(e) =>
              onValue(e.target.checked ? [...chosen, choice.value] : chosen.filter((one) => one !== choice.value))
            }
          />
          {choice.words[language]}
        </label>
      ))}
    </fieldset>
  );
}

/** Two fields side by side whose parts make one value. */
function PairInput({ value, onValue, parts }: Omit<InputProps, 'field'> & { parts: readonly [Part, Part] }) {
  const held = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    <span className="board-pair">
      {parts.map(({ name, label, isText }) => (
        <label key={name}>
          <span className="muted">{label}</span>
          <input
            inputMode={isText ? 'text' : 'decimal'}
            value={String(held[name] ?? '')}
            onChange={(e) => onValue({ ...held, [name]: e.target.value })}
          />
        </label>
      ))}
    </span>
  );
}

interface Part {
  readonly name: string;
  readonly label: string;
  readonly isText?: boolean;
}

function RowsInput({ field, value, onValue }: InputProps) {
  const words = useWords().boards;
  const rows = (value as Record<string, unknown>[] | undefined) ?? [];
  const change = (at: number, name: string, to: unknown): void =>
    onValue(rows.map((row, index) => (index === at ? { ...row, [name]: to } : row)));
  return (
    <div className="board-edit-rows">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row that is being written has nothing but its place
        <fieldset key={at}>
          <legend className="muted">{at + 1}</legend>
          {(field.columns ?? []).map((column) => (
            <FieldInput
              key={column.name}
              field={column}
              value={row[column.name]}
              onValue={(to) => change(at, column.name, to)}
            />
          ))}
          <button type="button" onClick={() => onValue(rows.filter((_, index) => index !== at))}>
            {words.removeRow} {at + 1}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onValue([...rows, {}])}>
        {words.addRow}
      </button>
    </div>
  );
}

function Control({ id, ...props }: InputProps & { id: string }) {
  const words = useWords().boards;
  const { field, value, onValue } = props;
  const text = String(value ?? '');
  const onText = (to: string): void => onValue(to === '' ? undefined : to);
  switch (field.kind) {
    case 'long-text':
    case 'shared-text':
      return (
        <textarea
          id={id}
          rows={rowsFor(text)}
          value={text}
          maxLength={field.max ?? 20_000}
          onChange={(e) => onText(e.target.value)}
        />
      );
    case 'choice':
      return <ChoiceInput {...props} id={id} />;
    case 'yes-no':
      return <input id={id} type="checkbox" checked={value === true} onChange={(e) => onValue(e.target.checked)} />;
    case 'time':
      return (
        <input
          id={id}
          type="datetime-local"
          defaultValue={timeText(value)}
          onChange={(e) => onValue(timeOf(e.target.value))}
        />
      );
    case 'date':
      return <input id={id} type="date" value={text} onChange={(e) => onText(e.target.value)} />;
    case 'number':
    case 'integer':
      return (
        <input
          id={id}
          type="number"
          step={field.kind === 'integer' ? 1 : 'any'}
          min={field.min}
          max={field.max}
          value={text}
          onChange={(e) => onValue(numberOf(e.target.value))}
        />
      );
    case 'place':
      return (
        <PairInput
          {...props}
          parts={[
            { name: 'latDeg', label: words.latitude },
            { name: 'lonDeg', label: words.longitude },
          ]}
        />
      );
    case 'money':
      return (
        <PairInput
          {...props}
          parts={[
            { name: 'currency', label: words.currency, isText: true },
            { name: 'amount', label: words.amount },
          ]}
        />
      );
    case 'nations':
      return (
        <input
          id={id}
          value={Array.isArray(value) ? value.join(' ') : text}
          onChange={(e) => onText(e.target.value.toUpperCase())}
        />
      );
    case 'shape':
      return <ShapeInput id={id} value={value} onValue={onValue} />;
    case 'rows':
      return <RowsInput {...props} />;
    default:
      return <input id={id} value={text} maxLength={field.max ?? 400} onChange={(e) => onText(e.target.value)} />;
  }
}

/** One field of a form, with its name. */
export function FieldInput(props: InputProps) {
  const id = useId();
  const language = useConsoleState((s) => s.language);
  const words = useWords().boards;
  const { field } = props;
  const zone = field.kind === 'time' ? ` (${words.utc})` : '';
  return (
    <div className="board-field" data-field={field.name}>
      <label htmlFor={id}>
        {field.words[language]}
        {zone}
        {field.unit && <span className="muted"> {field.unit}</span>}
        {field.required && <abbr title={words.required}> *</abbr>}
      </label>
      <Control {...props} id={id} />
    </div>
  );
}

/** What was typed as the node wants it: numbers out of texts, lists out of words. */
export function toSay(field: Field, value: unknown): unknown {
  if (value === undefined || value === '') return null;
  switch (field.kind) {
    case 'nations':
      return Array.isArray(value)
        ? value
        : [
            ...new Set(
              String(value)
                .split(/[\s,]+/)
                .filter(Boolean),
            ),
          ].sort();
    case 'place':
    case 'money':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, part]) => [name, name === 'currency' ? part : Number(part)]),
      );
    case 'shape':
      return typeof value === 'string' ? parsed(value) : value;
    case 'rows':
      return (value as Record<string, unknown>[]).map((row) =>
        Object.fromEntries(
          (field.columns ?? []).flatMap((column) => {
            const said = toSay(column, row[column.name]);
            return said === null ? [] : [[column.name, said]];
          }),
        ),
      );
    default:
      return value;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
