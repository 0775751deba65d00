import type { TrackView } from '@musubi/node/contract';
import { type KeyboardEvent, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { altitude, knots } from '../format/format.ts';
import { FILTER_ID, focusDetail } from '../frame/shortcuts.ts';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { sidcOf } from '../symbol/sidc.ts';
import { SymbolIcon } from './symbol-icon.tsx';
import { listTracks, moveInList, type Sort, type SortColumn } from './track-list.ts';

const ROW_PX = 34;
/** Rows drawn beyond the edges, so that a scroll shows no gap. */
const OVERSCAN = 6;
const NONE: readonly TrackView[] = [];

const rowId = (id: string): string => `row-${id}`;

function Row({ track, index, selected }: { track: TrackView; index: number; selected: boolean }) {
  const words = useWords();
  const dispatch = useDispatch();
  const flagged = track.emergency ? ' emergency' : track.coasting ? ' coasting' : '';
  const title = `${track.id} · ${words.identity[track.identity]} · ${words.kind[track.kind]}`;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus and names the active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the grid's
    <div
      id={rowId(track.id)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={`track-row${flagged}`}
      style={{ top: index * ROW_PX }}
      title={title}
      data-testid="track-row"
      onClick={() => dispatch({ type: 'select', id: track.id })}
      onDoubleClick={() => dispatch({ type: 'aim', id: track.id })}
    >
      <span role="gridcell" className="cell-name">
        <Suspense fallback={<span className="symbol" />}>
          <SymbolIcon sidc={sidcOf(track)} />
        </Suspense>
        <span className="name">{track.callsign || track.id}</span>
        {track.emergency && (
          <abbr className="flag-emergency" title={words.flag.emergencyNote}>
            !!
          </abbr>
        )}
        {track.coasting && <abbr title={words.flag.coastingNote}>┄</abbr>}
        {track.duplicateAddress && (
          <abbr className="warn" title={words.flag.duplicateNote}>
            ⧉
          </abbr>
        )}
        <span className="visually-hidden">{words.identity[track.identity]}</span>
      </span>
      <span role="gridcell" className="mono num">
        {track.environment === 'surface' ? '' : altitude(track.altitudeM, track.altitudeKind)}
      </span>
      <span role="gridcell" className="mono num">
        {knots(track.eastMps, track.northMps)}
      </span>
      <span role="gridcell" className="released">
        {track.releasedTo.length ? track.releasedTo.join(' ') : '—'}
      </span>
    </div>
  );
}

const COLUMNS: readonly SortColumn[] = ['callsign', 'altitude', 'speed', 'released'];

function Header({ sort, onSort }: { sort: Sort; onSort: (column: SortColumn) => void }) {
  const words = useWords().tracks;
  return (
    <div role="row" aria-rowindex={1} className="track-head">
      {COLUMNS.map((column) => {
        const active = sort.column === column;
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
          <span key={column} role="columnheader" aria-sort={!active ? 'none' : sort.descending ? 'descending' : 'ascending'}>
            <button type="button" title={words.sortBy(words[column])} onClick={() => onSort(column)}>
              {words[column]}
              <span aria-hidden="true">{!active ? '' : sort.descending ? ' ▾' : ' ▴'}</span>
            </button>
          </span>
        );
      })}
    </div>
  );
}

/** Keeps row `index` in view when it changes. */
function useRowInView(list: React.RefObject<HTMLDivElement | null>, index: number): void {
  useEffect(() => {
    const element = list.current;
    if (!element || index < 0) return;
    const top = index * ROW_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_PX > element.scrollTop + element.clientHeight) element.scrollTop = top + ROW_PX - element.clientHeight;
  }, [list, index]);
}

/** The rows near the visible part of a list of `total` only: a long list costs as much as a short one. */
function Body({ shown }: { shown: readonly TrackView[] }) {
  const words = useWords().tracks;
  const dispatch = useDispatch();
  const selectedId = useConsoleState((s) => s.selectedId);
  const list = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 800 });
  const selectedIndex = shown.findIndex((t) => t.id === selectedId);
  useRowInView(list, selectedIndex);
  const first = Math.max(0, Math.floor(scroll.top / ROW_PX) - OVERSCAN);
  const visible = shown.slice(first, Math.ceil((scroll.top + scroll.height) / ROW_PX) + OVERSCAN);
  const measure = (): void => {
    if (list.current) setScroll({ top: list.current.scrollTop, height: list.current.clientHeight });
  };
  useEffect(() => {
    if (!list.current) return;
    const observer = new ResizeObserver(() => {
      if (list.current) setScroll({ top: list.current.scrollTop, height: list.current.clientHeight });
    });
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && selectedId !== null) {
      dispatch({ type: 'aim', id: selectedId });
      focusDetail();
      return;
    }
    const page = Math.floor(scroll.height / ROW_PX);
    const id = moveInList(shown.map((t) => t.id), selectedId, event.key, page);
    if (id === null) return;
    event.preventDefault();
    dispatch({ type: 'select', id });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows come and go with the scroll, which a table cannot
    <div
      ref={list}
      role="rowgroup"
      className="track-list"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls and moves the selection by keys
      tabIndex={0}
      aria-label={words.list}
      aria-activedescendant={selectedIndex >= 0 && selectedId !== null ? rowId(selectedId) : undefined}
      onScroll={measure}
      onKeyDown={onKey}
      data-testid="track-list"
    >
      <div className="track-rows" style={{ height: shown.length * ROW_PX }}>
        {visible.map((track, i) => (
          <Row key={track.id} track={track} index={first + i} selected={track.id === selectedId} />
        ))}
      </div>
    </div>
  );
}

/** All tracks of the picture shown, to sort, filter and walk through by keys. */
export function TracksPanel() {
  const words = useWords();
  const dispatch = useDispatch();
  const tracks = useConsoleState((s) => s.picture?.tracks ?? NONE);
  const filter = useConsoleState((s) => s.filter);
  const [sort, setSort] = useState<Sort>({ column: 'callsign', descending: false });
  const shown = useMemo(() => listTracks(tracks, filter, sort, words), [tracks, filter, sort, words]);
  const onSort = (column: SortColumn): void =>
    setSort((s) => ({ column, descending: s.column === column ? !s.descending : column !== 'callsign' }));
  const enterList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const first = shown[0];
    if (first) dispatch({ type: 'select', id: first.id });
    document.querySelector<HTMLElement>('.track-list')?.focus();
  };
  return (
    <section className="panel tracks" aria-label={words.tracks.title} data-testid="tracks-panel">
      <header>
        <h2>{words.tracks.title}</h2>
        <span className="muted mono" data-testid="track-count">
          {words.tracks.shown(shown.length, tracks.length)}
        </span>
      </header>
      <input
        id={FILTER_ID}
        type="search"
        value={filter}
        placeholder={words.tracks.filter}
        aria-label={words.tracks.filterLabel}
        data-testid="track-filter"
        onChange={(e) => dispatch({ type: 'filter', text: e.target.value })}
        onKeyDown={enterList}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: see the row group */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its row group takes the focus */}
      <div role="grid" className="track-grid" aria-label={words.tracks.title} aria-rowcount={shown.length + 1}>
        <Header sort={sort} onSort={onSort} />
        <Body shown={shown} />
      </div>
      {shown.length === 0 && <p className="muted empty">{tracks.length ? words.tracks.none : words.tracks.empty}</p>}
    </section>
  );
}
