/** How much larger the page is drawn than its style sheets say: more than 1 on a wall display. */
export function pageScale(): number {
  return (document.documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** Pixels of the screen for each of the page's. */
export function pixelRatio(): number {
  return (window.devicePixelRatio || 1) * pageScale();
}
