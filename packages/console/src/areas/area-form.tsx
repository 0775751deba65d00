import { type FormEvent, useId } from 'react';
import { useDispatch, useWords } from '../store/console-context.ts';
import { AREA_COLOURS, AREA_NAME_MAX, type Area } from './area.ts';
import { type AreaDraft, draftPlaced, readDraft } from './area-draft.ts';

type TextField = 'name' | 'radius' | 'inner' | 'width' | 'start' | 'end' | 'lower' | 'upper';

/** Which numbers each shape asks for. */
const NUMBERS: Readonly<Record<AreaDraft['kind'], readonly TextField[]>> = {
  circle: ['radius'],
  polygon: [],
  corridor: ['width'],
  sector: ['radius', 'inner', 'start', 'end'],
};

interface AreaFormProps {
  readonly draft: AreaDraft;
  readonly onSave: (area: Omit<Area, 'id'>) => void;
}

/** Everything about an area by keyboard; what is drawn on the map is filled in here at the same time. */
export function AreaForm({ draft, onSave }: AreaFormProps) {
  const words = useWords().areas;
  const dispatch = useDispatch();
  const id = useId();
  const change = (part: Partial<AreaDraft>): void => dispatch({ type: 'area-draft', draft: { ...draft, ...part } });
  const reading = readDraft(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reading.area) onSave(reading.area);
  };
  const field = (what: TextField) => (
    <label key={what}>
      {words[what]}
      <input
        value={draft[what]}
        inputMode={what === 'name' ? 'text' : 'decimal'}
        maxLength={what === 'name' ? AREA_NAME_MAX : 24}
        placeholder={what === 'lower' || what === 'upper' ? words.noLimit : undefined}
        data-testid={`area-${what}`}
        onChange={(e) => change({ [what]: e.target.value })}
      />
    </label>
  );
  const grows = draft.kind === 'polygon' || draft.kind === 'corridor';
  return (
    <form className="area-form" aria-label={words.kind[draft.kind]} onSubmit={submit} data-testid="area-form">
      <h3>{words.kind[draft.kind]}</h3>
      {draft.placing && (
        <p className="area-placing" role="status">
          {grows ? words.placingMore : words.placing}
          {grows && (
            <button type="button" data-testid="area-placed" onClick={() => change(draftPlaced(draft))}>
              {words.done}
            </button>
          )}
        </p>
      )}
      {field('name')}
      <label htmlFor={`${id}-places`}>{words.places}</label>
      <textarea
        id={`${id}-places`}
        rows={grows ? 5 : 2}
        value={draft.places}
        placeholder={words.placesHint}
        className="code"
        spellCheck={false}
        data-testid="area-places"
        onChange={(e) => change({ places: e.target.value, placing: draft.placing && draft.clicks > 0 })}
      />
      <div className="area-numbers">{[...NUMBERS[draft.kind], 'lower' as const, 'upper' as const].map(field)}</div>
      <label>
        {words.colour}
        <select
          value={draft.colour}
          data-testid="area-colour"
          onChange={(e) => change({ colour: AREA_COLOURS.find((c) => c === e.target.value) ?? draft.colour })}
        >
          {AREA_COLOURS.map((colour) => (
            <option key={colour} value={colour}>
              {words.colours[colour]}
            </option>
          ))}
        </select>
      </label>
      {reading.problem && (
        <p className="warn" role="status" data-testid="area-problem">
          {words.problem[reading.problem]}
          {reading.line !== null && ` (${words.line(reading.line)})`}
        </p>
      )}
      <div className="modal-buttons">
        <button type="button" onClick={() => dispatch({ type: 'area-draft', draft: null })}>
          {words.cancel}
        </button>
        <button type="submit" className="primary" disabled={reading.area === null} data-testid="area-save">
          {words.save}
        </button>
      </div>
    </form>
  );
}
