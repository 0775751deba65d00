import type { Browser } from 'playwright-core';

/** Compiled, this file lies in `bench/dist`. */
const ROOT = new URL('../../', import.meta.url);

/** Folder of the instruments that ship with Musubi. */
export const INSTRUMENTS = new URL('packages/agreements/instruments/', ROOT);
/** Folder of the boards' examples. */
export const BOARD_EXAMPLES = new URL('packages/boards/examples/', ROOT);
/** The `musubi` command. */
export const MUSUBI = new URL('packages/cli/dist/main.js', ROOT);
/** The console as built, a plain page to compare it with, and the map library that both use. */
export const CONSOLE_PAGES = new URL('packages/console/dist/', ROOT);
export const BASELINE_PAGES = new URL('bench/console/', ROOT);
export const MAP_LIBRARY = new URL('node_modules/maplibre-gl/dist/', ROOT);
/** Counts what a page holds of WebGL. */
export const GPU_PROBE = new URL('bench/console/gpu-probe.mjs', ROOT);
/** Runs in every page that is measured. */
export const PAGE_PROBE = new URL('bench/console/page-probe.mjs', ROOT);
export const BROWSER = new URL('scripts/browser.mjs', ROOT);

/** What `BROWSER` exports. */
export interface BrowserModule {
  launchBrowser(): Promise<Browser>;
}
