import { ENVIRONMENTS } from '@musubi/node/contract';
import { FrameFlag, type PictureColumns } from '@musubi/node/picture-frame';
import { useEffect, useMemo, useRef, useState } from 'react';
import { gridReference, position } from '../format/format.ts';
import { Icon } from '../frame/icon.tsx';
import { useConsole, useConsoleState, useDispatch, useWords } from '../store/console-context.ts';
import { NOTHING_MEASURED, rulerText } from '../measure/measure.ts';
import { leaderMinutes } from './motion.ts';
import { type MapController, startMap } from './map-controller.ts';
import { Sites } from './sites.tsx';
import './map.css';

const SCALE_STEPS_NM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const NAUTICAL_MILE_M = 1852;
const AIR = ENVIRONMENTS.indexOf('air');

/** The longest round distance that fits in 120 px. */
function scaleBar(metresPerPx: number): { nm: number; widthPx: number } {
  const most = (120 * metresPerPx) / NAUTICAL_MILE_M;
  const nm = SCALE_STEPS_NM.filter((s) => s <= most).at(-1) ?? SCALE_STEPS_NM[0]!;
  return { nm, widthPx: (nm * NAUTICAL_MILE_M) / metresPerPx };
}

function countTracks(picture: PictureColumns | null) {
  const found = { count: picture?.count ?? 0, air: 0, emergency: 0, coasting: 0 };
  for (let row = 0; picture && row < picture.count; row++) {
    if (picture.columns.environment[row] === AIR) found.air++;
    if (picture.has(row, FrameFlag.emergency)) found.emergency++;
    if (picture.has(row, FrameFlag.coasting)) found.coasting++;
  }
  return found;
}

function Summary() {
  const picture = useConsoleState((s) => s.picture);
  const words = useWords();
  const { count, air, emergency, coasting } = countTracks(picture);
  return (
    <p id="map-summary" className="visually-hidden" data-testid="map-summary">
      {words.map.summary(count, air, count - air, emergency, coasting)}
    </p>
  );
}

/** What is measured, for those who do not see the line. */
function Measured() {
  const text = useConsoleState((s) => (s.measure?.from && s.measure.to ? rulerText(s.measure.from, s.measure.to) : ''));
  return (
    <p className="visually-hidden" role="status" data-testid="measured">
      {text}
    </p>
  );
}

function Tools({ controller }: { controller: MapController | null }) {
  const { map: words, views: viewWords } = useWords();
  const views = viewWords.button;
  const dispatch = useDispatch();
  const coverage = useConsoleState((s) => s.showCoverage);
  const labels = useConsoleState((s) => s.showLabels);
  const trails = useConsoleState((s) => s.showTrails);
  const sites = useConsoleState((s) => s.showSites);
  const rings = useConsoleState((s) => s.rings !== null);
  const ellipses = useConsoleState((s) => s.showEllipses);
  const measuring = useConsoleState((s) => s.measure !== null);
  // A partner gets tracks, never sensors.
  const ownEye = useConsoleState((s) => s.as === null);
  return (
    <div className="map-tools">
      <div className="tool-group">
        <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => controller?.zoomBy(1)}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => controller?.zoomBy(-1)}>
          <Icon name="minus" />
        </button>
        <button
          type="button"
          aria-label={words.fit}
          title={`${words.fit} (f)`}
          onClick={() => dispatch({ type: 'aim', id: null })}
        >
          <Icon name="fit" />
        </button>
      </div>
      <div className="tool-group wide">
        <button
          type="button"
          aria-pressed={coverage && ownEye}
          disabled={!ownEye}
          data-testid="toggle-coverage"
          onClick={() => dispatch({ type: 'toggle', what: 'showCoverage' })}
        >
          <Icon name={coverage && ownEye ? 'dot' : 'ring'} sizePx={12} />
          {words.coverage}
        </button>
        <button type="button" aria-pressed={labels} onClick={() => dispatch({ type: 'toggle', what: 'showLabels' })}>
          <Icon name={labels ? 'dot' : 'ring'} sizePx={12} />
          {words.labels}
        </button>
        <button type="button" aria-pressed={trails} onClick={() => dispatch({ type: 'toggle', what: 'showTrails' })}>
          <Icon name={trails ? 'dot' : 'ring'} sizePx={12} />
          {words.trails}
        </button>
        <button
          type="button"
          aria-pressed={sites && ownEye}
          disabled={!ownEye}
          data-testid="toggle-sites"
          onClick={() => dispatch({ type: 'toggle', what: 'showSites' })}
        >
          <Icon name={sites && ownEye ? 'dot' : 'ring'} sizePx={12} />
          {words.sites}
        </button>
        <button
          type="button"
          aria-pressed={measuring}
          title={`${words.measure} (m)`}
          data-testid="toggle-measure"
          onClick={() => dispatch({ type: 'measure', measure: measuring ? null : NOTHING_MEASURED })}
        >
          <Icon name={measuring ? 'dot' : 'ring'} sizePx={12} />
          {words.measure}
        </button>
        <button
          type="button"
          aria-pressed={rings}
          title={`${words.rings} (r)`}
          data-testid="toggle-rings"
          onClick={() => dispatch({ type: 'toggle-rings' })}
        >
          <Icon name={rings ? 'dot' : 'ring'} sizePx={12} />
          {words.rings}
        </button>
        <button
          type="button"
          aria-pressed={ellipses}
          title={`${words.ellipses} (e)`}
          data-testid="toggle-ellipses"
          onClick={() => dispatch({ type: 'toggle', what: 'showEllipses' })}
        >
          <Icon name={ellipses ? 'dot' : 'ring'} sizePx={12} />
          {words.ellipses}
        </button>
        <button
          type="button"
          title={`${views} (v)`}
          data-testid="open-views"
          onClick={() => dispatch({ type: 'views-open', open: true })}
        >
          <Icon name="views" sizePx={12} />
          {views}
        </button>
      </div>
    </div>
  );
}

/** The map, its tools and its read-outs. */
export function MapView() {
  const console = useConsole();
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const readout = useRef<HTMLSpanElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [metresPerPx, setMetresPerPx] = useState(1000);
  const [failed, setFailed] = useState(false);
  // Clicks belong to what is drawn or measured, wherever they fall.
  const isPlacing = useConsoleState((s) => s.measure !== null || s.areaDraft?.placing === true);
  // Boards are shown to their own nation alone.
  const withSites = useConsoleState((s) => s.showSites && s.as === null);
  const scale = useMemo(() => scaleBar(metresPerPx), [metresPerPx]);

  useEffect(() => {
    if (!container.current || !canvas.current) return;
    const elements = {
      container: container.current,
      canvas: canvas.current,
      // Straight to the page: a pointer moves too often for a render.
      onPointer(lat: number | null, lon: number | null) {
        if (readout.current)
          readout.current.textContent =
            lat === null || lon === null ? '' : `${position(lat, lon)}  ${gridReference(lat, lon)}`;
      },
      onScale: setMetresPerPx,
      onFailed: () => setFailed(true),
    };
    let started: MapController;
    try {
      started = startMap(elements, console);
    } catch {
      setFailed(true);
      return;
    }
    setController(started);
    return () => started.destroy();
  }, [console]);

  useEffect(() => {
    if (controller) container.current?.querySelector('canvas')?.setAttribute('aria-label', words.map.keys);
  }, [controller, words]);

  return (
    <section
      className={isPlacing ? 'map placing' : 'map'}
      aria-label={words.map.label}
      aria-describedby="map-summary"
      data-testid="map"
    >
      <div className="map-base" ref={container} />
      <canvas className="map-tracks" ref={canvas} />
      {controller && withSites && <Sites controller={controller} />}
      <Summary />
      <Measured />
      {failed && <p className="map-failed">{words.map.failed}</p>}
      <Tools controller={controller} />
      <div className="map-foot">
        <svg className="scale" width={scale.widthPx + 2} height="8" aria-hidden="true">
          <path d={`M1 0V7H${scale.widthPx}V0`} />
        </svg>
        <span>
          {scale.nm} {words.map.nauticalMiles}
        </span>
        <span className="leader">
          <Icon name="leader" /> {words.map.leader(leaderMinutes(metresPerPx))}
        </span>
        <span className="readout" ref={readout} />
        <span className="attribution">{words.map.attribution}</span>
      </div>
    </section>
  );
}
