import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { Modal } from '../frame/modal.tsx';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { saveFile } from '../store/save-file.ts';
import { showView, viewOf } from './apply-view.ts';
import { readViews, VIEWS_MAX, writeViewLink } from './view.ts';

/** A file of more than this is no file of views, bytes. */
const FILE_BYTES_MAX = 1_000_000;

function SaveNow() {
  const { store } = useConsole();
  const words = useWords().views;
  const views = useConsoleState((s) => s.views);
  const [name, setName] = useState('');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const view = viewOf(store.get(), name.trim() || words.unnamed(views.length + 1));
    store.dispatch({ type: 'views', views: [...views, view] });
    setName('');
  };
  if (views.length >= VIEWS_MAX) return <p className="warn">{words.full}</p>;
  return (
    <form className="view-save" onSubmit={save}>
      <label>
        {words.name}
        <input value={name} maxLength={40} data-testid="view-name" onChange={(e) => setName(e.target.value)} />
      </label>
      <button type="submit" className="primary" data-testid="view-save">
        {words.save}
      </button>
    </form>
  );
}

function ViewList({ onLink }: { onLink: (link: string) => void }) {
  const { store } = useConsole();
  const words = useWords().views;
  const views = useConsoleState((s) => s.views);
  const linkTo = (i: number): string => {
    const { origin, pathname } = window.location;
    return `${origin}${pathname}#${new URLSearchParams({ view: writeViewLink(views[i]!) })}`;
  };
  if (views.length === 0) return <p className="muted">{words.none}</p>;
  return (
    <ol className="view-list">
      {views.map((view, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a view's place is its key on the keyboard
        <li key={i} data-testid="view-item">
          <kbd>⇧{i + 1}</kbd>
          <b>{view.name || words.unnamed(i + 1)}</b>
          <button type="button" data-testid="view-show" onClick={() => showView(store, i + 1)}>
            {words.show}
          </button>
          <button
            type="button"
            className="plain"
            aria-label={words.link(view.name)}
            title={words.link(view.name)}
            onClick={() => onLink(linkTo(i))}
            data-testid="view-link"
          >
            <Icon name="forward" />
          </button>
          <button
            type="button"
            className="plain"
            aria-label={words.remove(view.name)}
            title={words.remove(view.name)}
            onClick={() => store.dispatch({ type: 'views', views: views.filter((_, n) => n !== i) })}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Saves what is shown, and brings back what was saved. */
export function ViewsDialog() {
  const words = useWords().views;
  const dispatch = useDispatch();
  const open = useConsoleState((s) => s.viewsOpen);
  const views = useConsoleState((s) => s.views);
  const [link, setLink] = useState('');
  const input = useRef<HTMLInputElement>(null);
  if (!open) return null;
  const close = (): void => {
    setLink('');
    dispatch({ type: 'views-open', open: false });
  };
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file || file.size > FILE_BYTES_MAX) return;
    dispatch({ type: 'views', views: [...views, ...readViews(await file.text())].slice(0, VIEWS_MAX) });
  };
  return (
    <Modal title={words.title} testId="views" onClose={close}>
      <p className="muted">{words.note}</p>
      <ViewList onLink={setLink} />
      {link && (
        <label>
          {words.linkField}
          <input readOnly value={link} data-testid="view-link-text" onFocus={(e) => e.target.select()} />
        </label>
      )}
      <SaveNow />
      <div className="modal-buttons">
        <button
          type="button"
          disabled={views.length === 0}
          onClick={() => saveFile('views.json', 'application/json', `${JSON.stringify(views, null, 1)}\n`)}
        >
          {words.exportFile}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.importFile}
          data-testid="views-import"
          onChange={(event) => void take(event)}
        />
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}
