import { readAirspaceShape } from '@musubi/geo';
import { useEffect, useState } from 'react';
import { DRAWN_KINDS, draftOf, newDraft, readDraft } from '../areas/area-draft.ts';
import { DraftTrouble, ShapeFields } from '../areas/area-form.tsx';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';

interface ShapeInputProps {
  readonly id: string;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

/** A shape as it is written, and as it is drawn on the map. */
export function ShapeInput({ id, value, onValue }: ShapeInputProps) {
  const { boards: words, areas } = useWords();
  const dispatch = useDispatch();
  const draft = useConsoleState((s) => s.areaDraft);
  const [isDrawing, setDrawing] = useState(false);
  const draw = (to: typeof draft): void => {
    setDrawing(to !== null);
    dispatch({ type: 'area-draft', draft: to });
  };
  // What is left half drawn must not take the clicks of whoever comes next.
  useEffect(() => () => (isDrawing ? dispatch({ type: 'area-draft', draft: null }) : undefined), [dispatch, isDrawing]);
  const known = readAirspaceShape(value).shape;
  const redraft = known && draftOf({ id: '', name: '', colour: 'grey', shape: known, lowerM: null, upperM: null });
  const drawn = draft && readDraft(draft).area;
  return (
    <div className="board-shape">
      <textarea
        id={id}
        rows={3}
        className="mono"
        value={typeof value === 'object' ? JSON.stringify(value) : String(value ?? '')}
        onChange={(e) => onValue(e.target.value === '' ? undefined : e.target.value)}
      />
      {isDrawing && draft ? (
        <fieldset className="area-form" data-testid="shape-form">
          <legend>{areas.kind[draft.kind]}</legend>
          <ShapeFields draft={draft} onDraft={draw} />
          <DraftTrouble draft={draft} />
          <p className="board-acts">
            <button
              type="button"
              className="act"
              disabled={!drawn}
              data-testid="shape-use"
              onClick={() => {
                onValue(drawn?.shape);
                draw(null);
              }}
            >
              {words.useShape}
            </button>
            <button type="button" onClick={() => draw(null)}>
              {words.cancel}
            </button>
          </p>
        </fieldset>
      ) : (
        <p className="board-acts">
          <span className="muted">{words.drawOnMap}</span>
          {DRAWN_KINDS.map((kind) => (
            <button key={kind} type="button" data-testid={`shape-${kind}`} onClick={() => draw(newDraft(kind, 'grey'))}>
              {areas.kind[kind]}
            </button>
          ))}
          {redraft && (
            <button type="button" onClick={() => draw({ ...redraft, areaId: null })}>
              {words.redraw}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
