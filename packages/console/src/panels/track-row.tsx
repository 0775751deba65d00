// biome-ignore-all lint/a11y/useSemanticElements: rows come and go with the scroll, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the list holds the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are the list's
import type { PictureColumns } from '@musubi/node/picture-frame';
import { memo, Suspense } from 'react';
import { altitude, knots } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { useDispatch, useWords } from '../store/console-context.ts';
import { sidcOf } from '../symbol/sidc.ts';
import { SymbolIcon } from './symbol-icon.tsx';

/** Height of every row, px. */
export const ROW_PX = 34;
/** The row's id in the page, for the grid to name the active one. */
export const rowId = (id: string): string => `row-${id}`;

interface TrackRowProps {
  readonly picture: PictureColumns;
  /** Of the picture. */
  readonly row: number;
  /** Its place in the list. */
  readonly index: number;
  readonly selected: boolean;
}

/** One track in the list; drawn again with each picture, and when it is selected or no longer. */
export const TrackRow = memo(function TrackRow({ picture, row, index, selected }: TrackRowProps) {
  const track = picture.trackAt(row);
  const words = useWords();
  const dispatch = useDispatch();
  const flagged = track.emergency ? ' emergency' : track.coasting ? ' coasting' : '';
  const title = `${track.id} · ${words.identity[track.identity]} · ${words.kind[track.kind]}`;
  return (
    <div
      id={rowId(track.id)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={`track-row${flagged}${index % 2 ? ' odd' : ''}`}
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
        {track.coasting && (
          <abbr title={words.flag.coastingNote}>
            <Icon name="dashes" />
          </abbr>
        )}
        {track.duplicateAddress && (
          <abbr className="warn" title={words.flag.duplicateNote}>
            <Icon name="double" />
          </abbr>
        )}
        <span className="visually-hidden">{words.identity[track.identity]}</span>
      </span>
      <span role="gridcell" className="num">
        {track.environment === 'surface' ? '' : altitude(track.altitudeM, track.altitudeKind)}
      </span>
      <span role="gridcell" className="num">
        {knots(track.eastMps, track.northMps)}
      </span>
      <span role="gridcell" className="released">
        {track.releasedTo.length ? track.releasedTo.join(' ') : '—'}
      </span>
    </div>
  );
});
