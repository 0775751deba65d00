/** The map library's worker as a module, which its package does not describe. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  export default class MapWorker {
    constructor(scope: unknown);
  }
}
