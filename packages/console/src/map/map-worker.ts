/**
 * The map library's worker, which keeps to itself what it has fetched. It would send each GeoJSON file back
 * to the page as a copy: for the fine coastlines a task of some hundred milliseconds of the main thread for
 * each, and 60 MB of its heap, for data that the page never asks for (`getData`, `getBounds`).
 */
import MapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';

interface Answer {
  readonly type?: unknown;
  readonly data?: { readonly data?: { readonly type?: unknown } | undefined } | null;
}

function withoutFetched(message: Answer): Answer {
  const isFetched = message.type === '<response>' && message.data?.data?.type === 'FeatureCollection';
  return isFetched ? { ...message, data: { ...message.data, data: undefined } } : message;
}

const post = self.postMessage.bind(self);
self.postMessage = (message: Answer, options?: unknown) => post(withoutFetched(message), options as never);

// It starts itself where it is loaded as a worker; but its package says that nothing in it does, so that without this
// it would be left out of the build.
const scope = self as typeof self & { worker?: unknown };
scope.worker ??= new MapWorker(self);
