import type { Browser } from 'playwright-core';

/**
 * Starts a headless browser that draws WebGL 2, in software where need be. Tries, in order:
 * MUSUBI_BROWSER, the PATH, an installed Chrome (not on Linux), the one in @sparticuz/chromium, and
 * as root apt-get. Throws an Error of one line that says what to install. The caller closes it.
 */
export function launchBrowser(): Promise<Browser>;
