import type { BoardItemView, BoardView } from '@musubi/node/contract';
import { useEffect, useMemo, useState } from 'react';
import { count } from '../format/format.ts';
import { useConsole, useConsoleState, useWords } from '../store/console-context.ts';
import { type BoardsApi, boardsApi } from './boards-api.ts';
import { Children } from './child-items.tsx';
import { Files } from './files.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemTable } from './item-table.tsx';
import { Operation } from './operation.tsx';
import { Overview } from './overview.tsx';
import { NOWHERE, type Place, TABS } from './place.ts';
import { Proposals } from './proposals.tsx';
import { useAsked, useBeat } from './use-asked.ts';
import './boards.css';
import './print.css';

const LOOK_EVERY_MS = 2_000;
const PAGE = 100;

interface PageProps {
  readonly boards: readonly BoardView[];
  readonly board: BoardView;
  readonly api: BoardsApi;
  readonly own: string;
  readonly mayWrite: boolean;
  readonly place: Place;
  readonly go: (place: Partial<Place>) => void;
  readonly onChanged: () => void;
}

function Items({ board, api, place, go, mayWrite, own }: PageProps) {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const [text, setText] = useState('');
  const [status, setStatus] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const query = { ...(text && { text }), ...(status && { status }), limit: String(limit) };
  const key = `${board.name}/${board.version}/${JSON.stringify(query)}`;
  const { value: page, problem } = useAsked(key, () => api.page(board.name, query));
  if (place.isNew) {
    const done = (item: BoardItemView | null): void =>
      go({ isNew: false, item: item?.id ?? null, given: {}, isProposed: false });
    const circle = place.isProposed ? [] : undefined;
    return <ItemForm {...{ board, api, own, circle }} item={null} given={place.given} onDone={done} />;
  }
  return (
    <>
      <div className="board-tools">
        <label>
          <span className="sr-only">{words.search}</span>
          <input
            type="search"
            placeholder={words.search}
            value={text}
            data-testid="board-search"
            onChange={(e) => setText(e.target.value)}
          />
        </label>
        <label>
          <span className="sr-only">{words.status}</span>
          <select value={status} onChange={(e) => setStatus(e.target.value)}>
            <option value="">{words.anyStatus}</option>
            {Object.entries(board.statuses).map(([code, of]) => (
              <option key={code} value={code}>
                {of[language]}
              </option>
            ))}
          </select>
        </label>
        <span className="muted">{page && words.shown(count(page.items.length), count(page.total))}</span>
        {mayWrite && (
          <button type="button" className="act" data-testid="board-new" onClick={() => go({ isNew: true, item: null })}>
            {words.open}
          </button>
        )}
        {mayWrite && (
          <Proposals
            {...{ board, api }}
            onProposed={(given) => go({ isNew: true, item: null, given, isProposed: true })}
          />
        )}
      </div>
      {problem && <p className="bad">{problem}</p>}
      {page?.items.length === 0 && <p className="muted empty">{words.none}</p>}
      {page && page.items.length > 0 && (
        <ItemTable board={board} rows={page.items} selected={place.item} onSelect={(item) => go({ item })} />
      )}
      {page && page.items.length < page.total && (
        <button type="button" onClick={() => setLimit(Math.min(1000, limit + PAGE))}>
          {words.more}
        </button>
      )}
    </>
  );
}

function Item(props: PageProps & { id: string }) {
  const { board, boards, api, id, go } = props;
  const words = useWords().boards;
  const { value: item, problem } = useAsked(`${board.name}/${board.version}/${id}`, () => api.item(board.name, id));
  const children = boards.filter(({ fields, parent }) =>
    fields.some((field) => field.name === parent && field.board === board.name),
  );
  return (
    <>
      <button type="button" className="link" data-testid="board-back" onClick={() => go({ item: null })}>
        {words.back}
      </button>
      {problem && <p className="bad">{problem}</p>}
      {item && item.id === id && (
        <ItemDetail {...props} item={item}>
          {children.map((child) => (
            <Children key={child.name} {...props} parent={id} child={child} />
          ))}
        </ItemDetail>
      )}
    </>
  );
}

function FromAbove({ board, api, go }: PageProps) {
  const [tries, setTries] = useState(0);
  const { value } = useAsked(`${board.name}/${board.version}/${tries}`, () => api.overview(board.name));
  // A full board is looked at from above only now and then: what was entered since comes with a later answer.
  useEffect(() => {
    if (value?.isCurrent !== false) return;
    const timer = setTimeout(() => setTries((n) => n + 1), LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [value]);
  const open = (target: string): void => {
    const [name, item] = target.split('/') as [string, string];
    go({ board: name, tab: 'items', item, isNew: false });
  };
  return value && <Overview overview={value} onItem={open} />;
}

function Page(props: PageProps) {
  const { board, place, go } = props;
  const language = useConsoleState((s) => s.language);
  const words = useWords().boards;
  const shows = { items: true, overview: board.hasOverview, operation: board.name === 'requests', files: true };
  const tabs = TABS.filter((tab) => shows[tab]);
  const tab = tabs.includes(place.tab) ? place.tab : 'items';
  return (
    <div className="board-page">
      <h3 className="visually-hidden board-name">{board.words[language]}</h3>
      <nav className="board-tabs" aria-label={words.title}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={tab === name}
            data-testid={`board-tab-${name}`}
            onClick={() => go({ tab: name, item: null, isNew: false })}
          >
            {words[name]}
          </button>
        ))}
      </nav>
      <div className="scroll board-scroll">
        {tab === 'items' && place.item !== null && <Item {...props} id={place.item} />}
        {tab === 'items' && place.item === null && <Items key={board.name} {...props} />}
        {tab === 'overview' && <FromAbove {...props} />}
        {tab === 'operation' && <Operation boards={props.boards} api={props.api} go={go} />}
        {tab === 'files' && <Files key={board.name} {...props} />}
      </div>
    </div>
  );
}

/** What headquarters share beside the picture: a board, its items, and each nation's side of them. */
export function BoardsPanel() {
  const words = useWords().boards;
  const language = useConsoleState((s) => s.language);
  const login = useConsoleState((s) => (s.session.state === 'signed-in' ? s.session.login : null));
  const console = useConsole();
  const api = useMemo(() => boardsApi(console.api), [console]);
  const [changes, setChanges] = useState(0);
  const beat = useBeat(LOOK_EVERY_MS);
  const { value: boards, problem } = useAsked(`${beat}/${changes}`, api.list);
  // The map has to be seen while something is drawn or shown on it.
  const isBesideMap = useConsoleState(
    (s) => s.areaDraft !== null || s.shownShape !== null || s.criteria.areaId !== null,
  );
  const asked = useConsoleState((s) => s.askedItem);
  const [place, setPlace] = useState<Place>({ ...NOWHERE, ...asked });
  const [followed, setFollowed] = useState(asked);
  if (asked !== followed) {
    setFollowed(asked);
    setPlace({ ...NOWHERE, ...asked });
  }
  const go = (to: Partial<Place>): void => setPlace({ ...place, ...to });
  const board = boards?.find(({ name }) => name === place.board) ?? boards?.[0];
  const mayWrite = login !== null && login.role !== 'viewer' && login.role !== 'auditor';
  const props = { api, own: login?.nation ?? '', mayWrite, place, go, onChanged: () => setChanges(changes + 1) };
  return (
    <section
      className={`panel boards${isBesideMap ? ' beside-map' : ''}`}
      aria-label={words.title}
      data-testid="boards-panel"
    >
      <header>
        <h2>{words.title}</h2>
        {problem && <span className="bad">{problem}</span>}
      </header>
      <div className="board-frame">
        <nav className="board-list" aria-label={words.choose}>
          {boards?.map(({ name, words: of, count: items }) => (
            <button
              key={name}
              type="button"
              className={name.includes('.') ? 'part' : undefined}
              aria-pressed={name === board?.name}
              data-testid={`board-${name}`}
              onClick={() => go({ board: name, item: null, isNew: false })}
            >
              {of[language]} <span className="muted mono">{count(items)}</span>
            </button>
          ))}
        </nav>
        {boards && board && <Page {...props} boards={boards} board={board} />}
      </div>
    </section>
  );
}
