/** How much larger the page is drawn than its style sheets say: more than 1 on a wall display. */
export function pageScale(): number {
  return (document.documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** Pixels of the screen for each of the page's. */
export function pixelRatio(): number {
  return (window.devicePixelRatio || 1) * pageScale();
}

/** Calls back when `pixelRatio` changes: the window went to another screen, or became one of a wall. Returns how to stop. */
export function onPixelRatio(changed: (ratio: number) => void): () => void {
  let ratio = pixelRatio();
  let screen: MediaQueryList | null = null;
  // A query tells that its resolution is left; for the next one another has to be asked.
  const look = (): void => {
    screen?.removeEventListener('change', look);
    screen = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    screen.addEventListener('change', look);
    if (pixelRatio() === ratio) return;
    ratio = pixelRatio();
    changed(ratio);
  };
  look();
  window.addEventListener('resize', look);
  return () => {
    window.removeEventListener('resize', look);
    screen?.removeEventListener('change', look);
  };
}
