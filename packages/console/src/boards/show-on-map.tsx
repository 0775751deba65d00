import { type AirspaceShape, readAirspaceShape } from '@musubi/geo';
import { Icon } from '../frame/icon.tsx';
import { useConsoleState, useDispatch, useWords } from '../store/console-context.ts';

/** What has a place is ringed, m. */
const RING_M = 5_000;

interface ButtonProps {
  readonly isShown: boolean;
  readonly onClick: () => void;
}

function MapButton({ isShown, onClick }: ButtonProps) {
  const words = useWords().boards;
  return (
    <button type="button" aria-pressed={isShown} data-testid="show-on-map" onClick={onClick}>
      <Icon name="target" sizePx={12} /> {isShown ? words.takeOffMap : words.showOnMap}
    </button>
  );
}

/** Draws a shape on the map as an area, and looks at it. */
function ShowOutline({ name, shape, withSites }: { name: string; shape: AirspaceShape; withSites?: boolean }) {
  const dispatch = useDispatch();
  const shown = useConsoleState((s) => s.shownShape);
  const isShown = shown?.name === name && JSON.stringify(shown.shape) === JSON.stringify(shape);
  const show = (): void => {
    if (withSites) dispatch({ type: 'layers', layers: { showSites: true } });
    dispatch({ type: 'show-shape', shown: isShown ? null : { name, shape } });
  };
  return <MapButton isShown={isShown} onClick={show} />;
}

/** A shape from anywhere; as it is written where it cannot be read. */
export function ShowShape({ name, value }: { name: string; value: unknown }) {
  const words = useWords().areas;
  const { shape } = readAirspaceShape(value);
  if (!shape) return <span className="code">{JSON.stringify(value).slice(0, 160)}</span>;
  return (
    <>
      {words.kind[shape.kind]} <ShowOutline name={name} shape={shape} />
    </>
  );
}

interface ShowPlaceProps {
  readonly board: string;
  readonly name: string;
  readonly latDeg: number;
  readonly lonDeg: number;
}

/** Rings a place on the map; sites are marked there too. */
export function ShowPlace({ board, name, latDeg, lonDeg }: ShowPlaceProps) {
  const centre = { latitudeDeg: latDeg, longitudeDeg: lonDeg };
  const shape = { kind: 'circle' as const, centre, radiusM: RING_M };
  return <ShowOutline name={name} shape={shape} withSites={board === 'sites'} />;
}
