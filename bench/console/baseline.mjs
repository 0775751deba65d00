// What the map library draws by itself: one symbol layer over the same base map, new places each
// second, no labels, no motion between.
import { Map as LibreMap, setWorkerUrl } from '/library/maplibre-gl.mjs';

setWorkerUrl('/library/maplibre-gl-worker.mjs');

const base = (name) => ({ type: 'geojson', data: `${location.origin}/base/${name}-10m.geojson` });
const nothing = { type: 'FeatureCollection', features: [] };
const map = new LibreMap({
  container: 'map',
  center: [135, 28.5],
  zoom: 4.3,
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: { land: base('land'), coast: base('coast'), tracks: { type: 'geojson', data: nothing } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#0a131b' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#18252e' } },
      { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': '#47677a' } },
    ],
  },
});

/** A diamond of the size of the console's symbols. */
function image() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 24;
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffe08a';
  pen.moveTo(12, 2);
  for (const [x, y] of [
    [22, 12],
    [12, 22],
    [2, 12],
  ])
    pen.lineTo(x, y);
  pen.fill();
  return pen.getImageData(0, 0, 24, 24);
}

map.once('load', () => {
  document.body.dataset.coast = 'fine';
  map.addImage('track', image());
  map.addLayer({
    id: 'tracks',
    type: 'symbol',
    source: 'tracks',
    layout: { 'icon-image': 'track', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
  });
  const socket = new WebSocket(`ws://${location.host}/baseline/stream`);
  socket.binaryType = 'arraybuffer';
  socket.onmessage = ({ data }) => {
    const places = new Float32Array(data);
    const features = [];
    for (let i = 0; i < places.length; i += 2)
      features.push({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates: [places[i], places[i + 1]] },
      });
    map.getSource('tracks').setData({ type: 'FeatureCollection', features });
  };
});
