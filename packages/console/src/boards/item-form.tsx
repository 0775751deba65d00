import type { BoardItemView, BoardView } from '@musubi/node/contract';
import { useState } from 'react';
import { useWords } from '../store/console-context.ts';
import type { BoardsApi } from './boards-api.ts';
import { type Field, FieldInput, toSay } from './field-input.tsx';
import { ReleaseTo, usePartners } from './release-to.tsx';

interface FormProps {
  readonly board: BoardView;
  /** Null opens a new item. */
  readonly item: BoardItemView | null;
  /** Values to begin with, such as the item a new one belongs to. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Partners that a new item may go to unless others are chosen; all of them where it is not said. */
  readonly circle?: readonly string[] | undefined;
  readonly api: BoardsApi;
  readonly own: string;
  readonly onDone: (item: BoardItemView | null) => void;
}

/** The fields that `own` may write on an item. */
function writable(board: BoardView, item: BoardItemView | null, own: string): readonly Field[] {
  const isOpener = item === null || item.opener === own;
  return board.fields.filter(({ by }) => (by === 'opener' ? isOpener : by === 'others' ? !isOpener : true));
}

/** The nation's own side of an item as a form. Only what was changed is written. */
export function ItemForm({ board, item, given = {}, circle: offered, api, own, onDone }: FormProps) {
  const words = useWords().boards;
  const partners = usePartners();
  const said: Readonly<Record<string, unknown>> = item?.sides.find(({ nation }) => nation === own)?.fields ?? given;
  const lastCircle = item?.entries.findLast(({ author }) => author === own)?.releasableTo;
  const [values, setValues] = useState(said);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [circle, setCircle] = useState<readonly string[]>(lastCircle ?? offered ?? partners);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const fields = writable(board, item, own);

  const submit = async (): Promise<void> => {
    const plain = fields.filter(({ kind }) => kind !== 'shared-text');
    const changed = plain.filter(({ name }) =>
      item === null ? values[name] !== undefined : values[name] !== said[name],
    );
    try {
      const written = await api.write(board.name, item?.id ?? null, {
        fields: Object.fromEntries(changed.map((field) => [field.name, toSay(field, values[field.name])])),
        texts: Object.fromEntries(
          Object.entries(texts).map(([name, text]) => {
            const state = item?.texts[name]?.state;
            return [name, { text, ...(state !== undefined && { state }) }];
          }),
        ),
        releasableTo: [...circle].sort(),
        note,
      });
      onDone(written);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };

  return (
    <form
      className="board-form"
      data-testid="board-form"
      onSubmit={(e) => {
        e.preventDefault();
        void submit();
      }}
    >
      {fields.map((field) =>
        field.kind === 'shared-text' ? (
          <FieldInput
            key={field.name}
            field={field}
            value={texts[field.name] ?? item?.texts[field.name]?.text}
            onValue={(text) => setTexts({ ...texts, [field.name]: String(text ?? '') })}
          />
        ) : (
          <FieldInput
            key={field.name}
            field={field}
            value={values[field.name]}
            onValue={(value) => setValues({ ...values, [field.name]: value })}
          />
        ),
      )}
      <FieldInput
        field={{ name: 'note', words: { en: words.note, ja: words.note }, kind: 'text', required: false, by: 'each' }}
        value={note}
        onValue={(text) => setNote(String(text ?? ''))}
      />
      <ReleaseTo circle={circle} onCircle={setCircle} />
      {problem && (
        <p className="bad" role="alert" data-testid="board-problem">
          {problem}
        </p>
      )}
      <p className="board-acts">
        <button type="submit" className="act" data-testid="board-save">
          {words.save}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
