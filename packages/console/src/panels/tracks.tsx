import type { PictureColumns } from '@musubi/node/picture-frame';
import { type KeyboardEvent, memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { FilterForm } from '../filter/filter-form.tsx';
import { shownRows } from '../filter/shown-rows.ts';
import { FILTER_ID } from '../frame/shortcuts.ts';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { TrackGrid } from './track-grid.tsx';
import { listTracks, type Sort, type SortColumn } from './track-list.ts';

const NONE: readonly number[] = [];
const Grid = memo(TrackGrid);

/** Pictures that follow each other are not further apart, s. */
const NEXT_S = 5;

/** Whether one picture is followed by another, of the same eye. */
function isNext(earlier: PictureColumns | null, later: PictureColumns | null): boolean {
  return earlier?.as === later?.as && Math.abs((earlier?.timeS ?? 0) - (later?.timeS ?? 0)) < NEXT_S;
}

/** All tracks of the picture shown, to sort, filter and walk through by keys. */
export function TracksPanel() {
  const words = useWords();
  const dispatch = useDispatch();
  const latest = useConsoleState((s) => s.picture);
  // Sorting thousands of rows is a task of its own: neither the map nor what was typed waits for it.
  const earlier = useDeferredValue(latest);
  // But never the tracks of another eye, or of another time, under what the page says now.
  const picture = isNext(earlier, latest) ? earlier : latest;
  const count = picture?.count ?? 0;
  const filter = useConsoleState((s) => s.filter);
  const wanted = useDeferredValue(filter);
  const criteria = useConsoleState((s) => s.criteria);
  const areas = useConsoleState((s) => s.areas);
  const [sort, setSort] = useState<Sort>({ column: 'callsign', descending: false });
  const list = useCallback(
    (text: string) =>
      picture ? listTracks(picture, text, sort, words, shownRows(picture, { criteria, areas })) : NONE,
    [picture, sort, words, criteria, areas],
  );
  const shown = useMemo(() => list(wanted), [list, wanted]);
  const onSort = useCallback(
    (column: SortColumn): void =>
      setSort((s) => ({ column, descending: s.column === column ? !s.descending : column !== 'callsign' })),
    [],
  );
  const enterList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    // By what stands in the field now, which the list below may not show yet.
    const first = (wanted === filter ? shown : list(filter))[0];
    if (picture && first !== undefined) dispatch({ type: 'select', id: picture.idAt(first) });
    document.querySelector<HTMLElement>('.track-grid')?.focus();
  };
  return (
    <section className="panel tracks" aria-label={words.tracks.title} data-testid="tracks-panel">
      <header>
        <h2>{words.tracks.title}</h2>
        <span className="muted mono" data-testid="track-count">
          {words.tracks.shown(shown.length, count)}
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
      <FilterForm />
      <Grid picture={picture} shown={shown} sort={sort} onSort={onSort} />
      {shown.length === 0 && <p className="muted empty">{count ? words.tracks.none : words.tracks.empty}</p>}
    </section>
  );
}
