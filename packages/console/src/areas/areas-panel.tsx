import { type ChangeEvent, useRef, useState } from 'react';
import { feet } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { saveFile } from '../store/save-file.ts';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { AREA_COLOURS, type Area, freshId } from './area.ts';
import { DRAWN_KINDS, draftOf, newDraft } from './area-draft.ts';
import { AreaForm } from './area-form.tsx';
import { exportAreas, importAreas } from './area-geojson.ts';
import './areas.css';

function AreaItem({ area }: { area: Area }) {
  const words = useWords().areas;
  const dispatch = useDispatch();
  const areas = useConsoleState((s) => s.areas);
  const name = area.name || words.unnamed;
  const draft = draftOf(area);
  const limit = (m: number | null): string => (m === null ? words.noLimit : feet(m));
  return (
    <li className="area-item" data-testid="area-item">
      <span className={`area-sample ${area.colour}`} title={words.colours[area.colour]} />
      <span className="area-text">
        <b>{name}</b>
        <span className="muted">
          {words.kind[area.shape.kind]}
          {(area.lowerM !== null || area.upperM !== null) && ` · ${words.band(limit(area.lowerM), limit(area.upperM))}`}
        </span>
      </span>
      <button
        type="button"
        className="plain"
        aria-label={words.go(name)}
        title={words.go(name)}
        onClick={() => dispatch({ type: 'look', at: { shape: area.shape } })}
      >
        <Icon name="target" />
      </button>
      <button
        type="button"
        className="plain"
        aria-label={words.edit(name)}
        title={draft ? words.edit(name) : words.fixed}
        disabled={!draft}
        data-testid="area-edit"
        onClick={() => dispatch({ type: 'area-draft', draft })}
      >
        <Icon name="pen" />
      </button>
      <button
        type="button"
        className="plain"
        aria-label={words.remove(name)}
        title={words.remove(name)}
        data-testid="area-remove"
        onClick={() => dispatch({ type: 'areas', areas: areas.filter(({ id }) => id !== area.id) })}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
}

/** Export and import, and what came of it. */
function Files() {
  const words = useWords().areas;
  const dispatch = useDispatch();
  const areas = useConsoleState((s) => s.areas);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const found = importAreas(await file.text(), areas);
    dispatch({ type: 'areas', areas: found.areas });
    setSaid(words.imported(found.added, found.passedOver));
  };
  return (
    <div className="area-files">
      <button
        type="button"
        disabled={areas.length === 0}
        data-testid="areas-export"
        onClick={() => saveFile('areas.geojson', 'application/geo+json', exportAreas(areas))}
      >
        {words.exportFile}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {words.importFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".geojson,.json,application/geo+json"
        hidden
        aria-label={words.importFile}
        data-testid="areas-import"
        onChange={(event) => void take(event)}
      />
      <span className="muted" role="status">
        {said}
      </span>
    </div>
  );
}

/** The list of areas, and the form of the one that is drawn or changed. */
export function AreasPanel() {
  const words = useWords().areas;
  const dispatch = useDispatch();
  const areas = useConsoleState((s) => s.areas);
  const draft = useConsoleState((s) => s.areaDraft);
  const save = (area: Omit<Area, 'id'>): void => {
    const known = areas.some(({ id }) => id === draft?.areaId);
    const next = known
      ? areas.map((one) => (one.id === draft?.areaId ? { ...area, id: one.id } : one))
      : [...areas, { ...area, id: freshId(areas) }];
    dispatch({ type: 'areas', areas: next });
    dispatch({ type: 'area-draft', draft: null });
  };
  return (
    <section className="panel areas" aria-label={words.title} data-testid="areas-panel">
      <header>
        <h2>{words.title}</h2>
        <span className="muted mono">{areas.length}</span>
      </header>
      <div className="scroll">
        <p className="muted">{words.note}</p>
        {draft ? (
          <AreaForm draft={draft} onSave={save} />
        ) : (
          <fieldset className="area-kinds">
            <legend>{words.draw}</legend>
            {DRAWN_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                data-testid={`draw-${kind}`}
                onClick={() =>
                  dispatch({
                    type: 'area-draft',
                    draft: newDraft(kind, AREA_COLOURS[areas.length % AREA_COLOURS.length]!),
                  })
                }
              >
                {words.kind[kind]}
              </button>
            ))}
          </fieldset>
        )}
        {areas.length === 0 && !draft && <p className="muted">{words.none}</p>}
        <ul className="area-list">
          {areas.map((area) => (
            <AreaItem key={area.id} area={area} />
          ))}
        </ul>
        <Files />
      </div>
    </section>
  );
}
