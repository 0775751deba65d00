import type { BoardView } from '@musubi/node/contract';
import { useState } from 'react';
import { useSaid } from '../i18n/said.ts';
import { useConsoleState } from '../store/console-context.ts';
import type { BoardsApi } from './boards-api.ts';

interface ProposalsProps {
  readonly board: BoardView;
  readonly api: BoardsApi;
  /** With the fields of the new item as the node proposes them; nothing is written yet. */
  readonly onProposed: (fields: Readonly<Record<string, unknown>>) => void;
}

/** A button for each new item that the node would propose on a board, such as the handover of a watch. */
export function Proposals({ board, api, onProposed }: ProposalsProps) {
  const language = useConsoleState((s) => s.language);
  const said = useSaid();
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (name: string): Promise<void> => {
    try {
      const fields = (await api.proposal(board.name, name))[language];
      setProblem(null);
      onProposed(fields ?? {});
    } catch (error) {
      setProblem(said(error as Error));
    }
  };
  return (
    <>
      {board.proposals.map(({ name, words }) => (
        <button key={name} type="button" data-testid={`board-propose-${name}`} onClick={() => void ask(name)}>
          {words[language]}
        </button>
      ))}
      {problem && (
        <span className="bad" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
