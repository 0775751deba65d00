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

interface ShapeFieldsProps {
  readonly draft: AreaDraft;
  readonly onDraft: (draft: AreaDraft) => void;
  /** Texts of the draft that are asked for beside those of its shape. */
  readonly more?: readonly TextField[];
}

function TextInput({ draft, what, onDraft }: Omit<ShapeFieldsProps, 'more'> & { what: TextField }) {
  const words = useWords().areas;
  return (
    <label>
      {words[what]}
      <input
        value={draft[what]}
        inputMode={what === 'name' ? 'text' : 'decimal'}
        maxLength={what === 'name' ? AREA_NAME_MAX : 24}
        placeholder={what === 'lower' || what === 'upper' ? words.noLimit : undefined}
        data-testid={`area-${what}`}
        onChange={(e) => onDraft({ ...draft, [what]: e.target.value })}
      />
    </label>
  );
}

/** The shape of a draft by keyboard; what is drawn on the map is filled in here at the same time. */
export function ShapeFields({ draft, onDraft, more = [] }: ShapeFieldsProps) {
  const words = useWords().areas;
  const id = useId();
  const grows = draft.kind === 'polygon' || draft.kind === 'corridor';
  return (
    <>
      {draft.placing && (
        <p className="area-placing" role="status">
          {grows ? words.placingMore : words.placing}
          {grows && (
            <button type="button" data-testid="area-placed" onClick={() => onDraft(draftPlaced(draft))}>
              {words.done}
            </button>
          )}
        </p>
      )}
      <label htmlFor={`${id}-places`}>{words.places}</label>
      <textarea
        id={`${id}-places`}
        rows={grows ? 5 : 2}
        value={draft.places}
        placeholder={words.placesHint}
        className="code"
        spellCheck={false}
        data-testid="area-places"
        onChange={(e) => onDraft({ ...draft, places: e.target.value, placing: draft.placing && draft.clicks > 0 })}
      />
      <div className="area-numbers">
        {[...NUMBERS[draft.kind], ...more].map((what) => (
          <TextInput key={what} draft={draft} what={what} onDraft={onDraft} />
        ))}
      </div>
    </>
  );
}

/** What keeps a draft from being an area, in words; nothing when it is one. */
export function DraftTrouble({ draft }: { draft: AreaDraft }) {
  const words = useWords().areas;
  const { problem, line } = readDraft(draft);
  return (
    problem && (
      <p className="warn" role="status" data-testid="area-problem">
        {words.problem[problem]}
        {line !== null && ` (${words.line(line)})`}
      </p>
    )
  );
}

interface AreaFormProps {
  readonly draft: AreaDraft;
  readonly onSave: (area: Omit<Area, 'id'>) => void;
}

/** Everything about an area by keyboard. */
export function AreaForm({ draft, onSave }: AreaFormProps) {
  const words = useWords().areas;
  const dispatch = useDispatch();
  const change = (to: AreaDraft | null): void => dispatch({ type: 'area-draft', draft: to });
  const { area } = readDraft(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (area) onSave(area);
  };
  return (
    <form className="area-form" aria-label={words.kind[draft.kind]} onSubmit={submit} data-testid="area-form">
      <h3>{words.kind[draft.kind]}</h3>
      <TextInput draft={draft} what="name" onDraft={change} />
      <ShapeFields draft={draft} onDraft={change} more={['lower', 'upper']} />
      <label>
        {words.colour}
        <select
          value={draft.colour}
          data-testid="area-colour"
          onChange={(e) => change({ ...draft, colour: AREA_COLOURS.find((c) => c === e.target.value) ?? draft.colour })}
        >
          {AREA_COLOURS.map((colour) => (
            <option key={colour} value={colour}>
              {words.colours[colour]}
            </option>
          ))}
        </select>
      </label>
      <DraftTrouble draft={draft} />
      <div className="modal-buttons">
        <button type="button" onClick={() => change(null)}>
          {words.cancel}
        </button>
        <button type="submit" className="primary" disabled={area === null} data-testid="area-save">
          {words.save}
        </button>
      </div>
    </form>
  );
}
