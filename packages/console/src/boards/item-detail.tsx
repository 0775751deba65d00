import type { BoardItemView, BoardView } from '@musubi/node/contract';
import { type ReactNode, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { type BoardsApi, exportAddress } from './boards-api.ts';
import { ItemForm } from './item-form.tsx';
import { useReading } from './reading.ts';
import { ShowPlace } from './show-on-map.tsx';
import { Moment, Value } from './value.tsx';

const ACTED = {
  agree: 'agreed',
  refuse: 'refused',
  confirm: 'confirmed',
  request: 'requested',
  propose: 'proposed',
  inform: 'informed',
} as const;

interface DetailProps {
  readonly board: BoardView;
  readonly item: BoardItemView;
  readonly api: BoardsApi;
  readonly own: string;
  readonly mayWrite: boolean;
  readonly onChanged: () => void;
  readonly children?: ReactNode;
}

/** Rows of fields, a column for each nation: nobody's word stands above another's. */
function Sides({ board, item }: Pick<DetailProps, 'board' | 'item'>) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const said = board.fields.filter(({ name }) => item.sides.some(({ fields }) => fields[name] !== undefined));
  return (
    <div className="board-sides">
      <table data-testid="board-sides">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {item.sides.map(({ nation, by, updatedS }) => (
              <th key={nation} scope="col">
                {nation}
                <span className="muted">
                  {by} <Moment timeS={updatedS} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {said.map((field) => (
            <tr key={field.name} className={item.differences.includes(field.name) ? 'differs' : undefined}>
              <th scope="row">
                {field.words[language]}
                {item.differences.includes(field.name) && (
                  <span className="chip warn">
                    <Icon name="warn" sizePx={11} /> {words.differs}
                  </span>
                )}
              </th>
              {item.sides.map(({ nation, fields }) => (
                <td key={nation}>
                  <Value field={field} value={fields[field.name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Positions({ item }: Pick<DetailProps, 'item'>) {
  const words = useWords().boards;
  const answers = item.sides.filter(({ position }) => position !== null && position.on !== null);
  return (
    <ul className="board-positions">
      {answers.map(({ nation, position }) => (
        <li key={nation} data-testid={`position-${nation}`} data-act={position?.act}>
          <b>{nation}</b> {position && words[ACTED[position.act]]}{' '}
          {position && !position.isCurrent && <span className="chip warn">{words.outdated}</span>}{' '}
          <span className="muted">
            {position?.by} {position && <Moment timeS={position.timeS} />} {position?.note}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Agree, refuse or confirm what another nation says now. */
function Answer({ board, item, api, own, onChanged }: DetailProps) {
  const words = useWords().boards;
  const [problem, setProblem] = useState<string | null>(null);
  const other =
    item.sides.find(({ nation }) => nation === item.opener && nation !== own) ??
    item.sides.find(({ nation }) => nation !== own);
  if (!other || other.version === '') return null;
  const answer = async (act: 'agree' | 'refuse' | 'confirm'): Promise<void> => {
    try {
      await api.write(board.name, item.id, { act, on: { nation: other.nation, version: other.version } });
      setProblem(null);
      onChanged();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <p className="board-acts">
      <span className="muted">
        {words.answer} {other.nation}:
      </span>
      {(['agree', 'refuse', 'confirm'] as const).map((act) => (
        <button key={act} type="button" data-testid={`answer-${act}`} onClick={() => void answer(act)}>
          {words[act]}
        </button>
      ))}
      {problem && (
        <span className="bad" role="alert">
          {problem}
        </span>
      )}
    </p>
  );
}

function Texts({ board, item }: Pick<DetailProps, 'board' | 'item'>) {
  const language = useConsoleState((s) => s.language);
  return Object.entries(item.texts).map(([name, { runs }]) => (
    <section key={name} className="board-shared">
      <h4>{board.fields.find((field) => field.name === name)?.words[language] ?? name}</h4>
      <p className="board-text" data-testid={`text-${name}`}>
        {runs.map(({ nation, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a run of text has nothing but its place
          <span key={at} title={nation} data-nation={nation}>
            <sup>{nation}</sup>
            {text}
          </span>
        ))}
      </p>
    </section>
  ));
}

function History({ board, item, own }: Pick<DetailProps, 'board' | 'item' | 'own'>) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const nameOf = (field: string): string => board.fields.find(({ name }) => name === field)?.words[language] ?? field;
  return (
    <details>
      <summary>
        {words.history} ({item.entries.length})
      </summary>
      <ol className="board-entries">
        {item.entries.toReversed().map((entry) => (
          <li key={`${entry.author}/${entry.timeS}/${entry.changed.join()}/${entry.act}`}>
            <b>{entry.author}</b> {words[ACTED[entry.act]]} <Moment timeS={entry.timeS} />{' '}
            <span className="muted">
              {entry.by} {entry.changed.map(nameOf).join(', ')} {entry.note}
            </span>
            {entry.author === own && (
              <span className="muted">
                {' '}
                · {words.to}{' '}
                {entry.releasableTo.length === 0
                  ? words.nobodyElse
                  : entry.releasableTo
                      .map((nation) => `${nation} (${entry.sentTo?.includes(nation) ? words.sent : words.waiting})`)
                      .join(', ')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Where an item is, by whoever says so first. */
function placeOf(board: BoardView, item: BoardItemView): { latDeg: number; lonDeg: number } | null {
  const names = board.fields.filter(({ kind }) => kind === 'place').map(({ name }) => name);
  const said = item.sides.flatMap(({ fields }) => names.flatMap((name) => fields[name] ?? []));
  return (said[0] as { latDeg: number; lonDeg: number } | undefined) ?? null;
}

/** An item: every nation's side next to the others, what was answered, and how it came about. */
export function ItemDetail(props: DetailProps) {
  const { board, item, api, own, mayWrite, onChanged, children } = props;
  const { boards: words, exercise } = useWords();
  const language = useConsoleState((s) => s.language);
  const read = useReading();
  const place = placeOf(board, item);
  const [editing, setEditing] = useState(false);
  return (
    <article className="board-item" data-testid="board-item" data-id={item.id} data-status={item.status}>
      <h3>{read(item.title)}</h3>
      <p className="board-facts">
        <span className={`chip ${item.urgent ? 'warn' : 'muted'}`}>
          {item.urgent && <Icon name="warn" sizePx={11} />} {board.statuses[item.status]?.[language] ?? item.status}
        </span>
        <span className="code">{item.id}</span>
        <span className="muted">
          {words.opener} {item.opener}
        </span>
        {item.exercise && <span className="chip exercise">{exercise.tag}</span>}
        {place && <ShowPlace board={board.name} name={read(item.title)} {...place} />}
        {board.exports.map(({ name, words: of }) => (
          <a key={name} href={exportAddress(board.name, name, item.id)} download>
            {of[language]}
          </a>
        ))}
      </p>
      <Sides board={board} item={item} />
      <Texts board={board} item={item} />
      <Positions item={item} />
      {mayWrite && !editing && <Answer {...props} />}
      {mayWrite && !editing && (
        <p className="board-acts">
          <button type="button" className="act" data-testid="board-edit" onClick={() => setEditing(true)}>
            {words.edit}
          </button>
        </p>
      )}
      {editing && (
        <ItemForm
          key={item.id}
          board={board}
          item={item}
          api={api}
          own={own}
          onDone={() => {
            setEditing(false);
            onChanged();
          }}
        />
      )}
      {item.flags.length > 0 && (
        <section className="bad">
          <h4>{words.flags}</h4>
          <ul>
            {item.flags.map((flag) => (
              <li key={`${flag.author}/${flag.timeS}/${flag.message}`}>
                {flag.author}: {flag.message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <History board={board} item={item} own={own} />
    </article>
  );
}
