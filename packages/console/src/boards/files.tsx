import type { BoardImported, BoardView } from '@musubi/node/contract';
import { useState } from 'react';
import { count } from '../format/format.ts';
import { useConsoleState, useWords } from '../store/console-context.ts';
import { type BoardsApi, exportAddress } from './boards-api.ts';
import { ReleaseTo, usePartners } from './release-to.tsx';

interface FilesProps {
  readonly board: BoardView;
  readonly api: BoardsApi;
  readonly mayWrite: boolean;
  readonly onChanged: () => void;
}

function Outcome({ outcome, isDry }: { outcome: BoardImported; isDry: boolean }) {
  const words = useWords().boards;
  if (outcome.problems.length === 0) {
    const n = count(outcome.items.length);
    return (
      <p className="good" role="status" data-testid="import-fine">
        {isDry ? words.importFine(n) : words.importDone(n)}
      </p>
    );
  }
  return (
    <div role="alert" data-testid="import-problems">
      <p className="bad">{words.importNothing}</p>
      <ul>
        {outcome.problems.map(({ row, message }) => (
          <li key={`${row}/${message}`}>
            <b>{words.importRow(row)}</b> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A board out to files, and in from them: all of a file, or nothing of it. */
export function Files({ board, api, mayWrite, onChanged }: FilesProps) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const [format, setFormat] = useState(board.imports[0]?.name ?? 'csv');
  const [text, setText] = useState<string | null>(null);
  const [tried, setTried] = useState<{ readonly outcome: BoardImported; readonly isDry: boolean } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const partners = usePartners();
  const [circle, setCircle] = useState(partners);
  const send = async (isDry: boolean): Promise<void> => {
    try {
      setTried({
        outcome: await api.importFile(board.name, {
          format,
          text: text ?? '',
          dry: isDry,
          as: { releasableTo: [...circle].sort() },
        }),
        isDry,
      });
      setProblem(null);
      if (!isDry) onChanged();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <div className="board-files">
      <h3>{words.exported}</h3>
      <ul>
        {board.exports
          .filter(({ of }) => of !== 'item')
          .map(({ name, words: of }) => (
            <li key={name}>
              <a href={exportAddress(board.name, name, null)} download>
                {of[language]}
              </a>
            </li>
          ))}
      </ul>
      <h3>{words.importTitle}</h3>
      {!mayWrite && <p className="muted">{words.needRole}</p>}
      <label>
        {words.importFormat}
        <select value={format} onChange={(e) => setFormat(e.target.value)}>
          {board.imports.map(({ name, words: of }) => (
            <option key={name} value={name}>
              {of[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.importFile}
        <input
          type="file"
          data-testid="import-file"
          onChange={(e) => {
            setTried(null);
            void e.target.files?.[0]?.text().then(setText);
          }}
        />
      </label>
      <ReleaseTo circle={circle} onCircle={setCircle} />
      <p className="board-acts">
        <button
          type="button"
          disabled={text === null || !mayWrite}
          data-testid="import-try"
          onClick={() => void send(true)}
        >
          {words.importTry}
        </button>
        <button
          type="button"
          className="act"
          disabled={text === null || !mayWrite}
          data-testid="import-do"
          onClick={() => void send(false)}
        >
          {words.importDo}
        </button>
      </p>
      {problem && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
      {tried && <Outcome {...tried} />}
    </div>
  );
}
