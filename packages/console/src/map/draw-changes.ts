import type { Map as LibreMap } from 'maplibre-gl';

/**
 * Keeps the map from being drawn where it looks the same. The library asks for a frame at each press and release
 * of a button, in case a hand begins to pull the map, and draws all of it each time: where there is no graphics
 * processor the panel of a track that was clicked waits half a second for that. A frame that the handlers of
 * input have asked for, and in which nothing else has asked for one, is left as it stands.
 */
export function drawChangesOnly(map: LibreMap): void {
  const { painter, _handlers: handlers } = map;
  const trigger = map.triggerRepaint.bind(map);
  const requestFrame = handlers._requestFrame.bind(handlers);
  const render = painter.render.bind(painter);
  let isAsking = false;
  let isChanged = true;
  handlers._requestFrame = () => {
    isAsking = true;
    const id = requestFrame();
    isAsking = false;
    return id;
  };
  // What moves or changes the map, also within a frame, comes through here.
  map.triggerRepaint = () => {
    if (!isAsking) isChanged = true;
    trigger();
  };
  painter.render = (...frame) => {
    if (!isChanged) return;
    isChanged = false;
    render(...frame);
  };
}
