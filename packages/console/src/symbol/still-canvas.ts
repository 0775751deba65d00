/**
 * A small canvas that is drawn once and looked at often. Kept in memory: a browser would give each a layer and
 * buffers of its own in the drawing process, and the page would wait for that process wherever it draws on one.
 */
export const STILL: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** An empty canvas of that size, px of the device. */
export function createStillCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d', STILL) as CanvasRenderingContext2D;
}
