// biome-ignore-all lint/a11y/useSemanticElements: rows come and go with the scroll, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active row
import type { PictureColumns } from '@musubi/node/picture-frame';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { moveInList, type Sort, type SortColumn } from './track-list.ts';
import { ROW_PX, rowId, TrackRow } from './track-row.tsx';

/** Rows drawn beyond the edges, so that a scroll shows no gap. */
const OVERSCAN = 6;
/** Height of the headings, which stay at the top of what scrolls, px. */
const HEAD_PX = 27;

const COLUMNS: readonly SortColumn[] = ['callsign', 'altitude', 'speed', 'released'];

function Header({ sort, onSort }: { sort: Sort; onSort: (column: SortColumn) => void }) {
  const words = useWords().tracks;
  return (
    <div role="row" aria-rowindex={1} className="track-head">
      {COLUMNS.map((column) => {
        const active = sort.column === column;
        return (
          <span
            key={column}
            role="columnheader"
            aria-sort={!active ? 'none' : sort.descending ? 'descending' : 'ascending'}
          >
            <button type="button" title={words.sortBy(words[column])} onClick={() => onSort(column)}>
              {words[column]}
              {active && <Icon name={sort.descending ? 'down' : 'up'} sizePx={10} />}
            </button>
          </span>
        );
      })}
    </div>
  );
}

/** Keeps row `index` in view when it changes. */
function useRowInView(list: RefObject<HTMLDivElement | null>, index: number): void {
  useEffect(() => {
    const element = list.current;
    if (!element || index < 0) return;
    const top = index * ROW_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_PX > element.scrollTop + element.clientHeight - HEAD_PX)
      element.scrollTop = top + ROW_PX + HEAD_PX - element.clientHeight;
  }, [list, index]);
}

/** Which part of a scrolling element is in view, px. */
function useScroll(list: RefObject<HTMLDivElement | null>) {
  const [scroll, setScroll] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = (): void => setScroll({ top: element.scrollTop, height: element.clientHeight - HEAD_PX });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [list]);
  return scroll;
}

interface TrackGridProps {
  readonly picture: PictureColumns | null;
  /** Rows of the picture, in order. */
  readonly shown: readonly number[];
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
}

/** The rows in view and a few beside them only: a long list costs as much as a short one. */
export function TrackGrid({ picture, shown, sort, onSort }: TrackGridProps) {
  const words = useWords().tracks;
  const dispatch = useDispatch();
  const selectedId = useConsoleState((s) => s.selectedId);
  const list = useRef<HTMLDivElement>(null);
  const scroll = useScroll(list);
  const selectedRow = picture?.rowOf(selectedId) ?? -1;
  const selectedIndex = selectedRow < 0 ? -1 : shown.indexOf(selectedRow);
  useRowInView(list, selectedIndex);
  const first = Math.max(0, Math.floor(scroll.top / ROW_PX) - OVERSCAN);
  const visible = shown.slice(first, Math.ceil((scroll.top + scroll.height) / ROW_PX) + OVERSCAN);
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && selectedId !== null) {
      dispatch({ type: 'aim', id: selectedId });
      return;
    }
    const to = moveInList(shown.length, selectedIndex, event.key, Math.floor(scroll.height / ROW_PX));
    if (to < 0 || !picture) return;
    event.preventDefault();
    dispatch({ type: 'select', id: picture.idAt(shown[to]!) });
  };
  return (
    <div
      ref={list}
      role="grid"
      className="track-grid"
      tabIndex={0}
      aria-label={words.list}
      aria-rowcount={shown.length + 1}
      aria-activedescendant={selectedIndex >= 0 && selectedId !== null ? rowId(selectedId) : undefined}
      onKeyDown={onKey}
      data-testid="track-list"
    >
      <Header sort={sort} onSort={onSort} />
      <div role="rowgroup" className="track-rows" style={{ height: shown.length * ROW_PX }}>
        {picture &&
          visible.map((row, i) => (
            <TrackRow
              key={picture.idAt(row)}
              picture={picture}
              row={row}
              index={first + i}
              selected={row === selectedRow}
            />
          ))}
      </div>
    </div>
  );
}
