// Runs before a page's own scripts, and counts what the page does to its reader.
const probe = {
  /** Of the page's frames since the last reset. */
  frames: 0,
  drawn: 0,
  longTasksMs: [],
  /** From a click to the frame that shows what it did, by the browser's event timing. */
  clicksMs: [],
  /** Of each click that selected a track: until the page heard of it, until its panel was in the page, and painted. */
  selected: [],
  firstPaintMs: Number.NaN,
  /** When many tracks were first drawn, since the page was asked for. */
  tracksMs: Number.NaN,
  read() {
    return { ...this, tracksMs: Number.isNaN(this.tracksMs) ? null : this.tracksMs };
  },
  reset() {
    this.frames = this.drawn = 0;
    this.longTasksMs = [];
    this.clicksMs = [];
    this.selected = [];
  },
};
window.musubiProbe = probe;

const watch = (type, options, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
watch('longtask', {}, ({ duration }) => probe.longTasksMs.push(duration));
watch('paint', {}, ({ name, startTime }) => {
  if (name === 'first-contentful-paint') probe.firstPaintMs = startTime;
});
watch('event', { durationThreshold: 16 }, ({ name, duration }) => {
  if (name === 'click') probe.clicksMs.push(duration);
});

const selectedName = () => document.querySelector('[data-testid=detail-name]')?.textContent ?? null;
let panelWatch = new MutationObserver(() => {});
window.addEventListener(
  'click',
  ({ timeStamp }) => {
    const since = () => performance.now() - timeStamp;
    const [waitedMs, before] = [since(), selectedName()];
    panelWatch.disconnect();
    panelWatch = new MutationObserver(() => {
      if (selectedName() === before) return;
      panelWatch.disconnect();
      const panelMs = since();
      // The first task after a frame's callbacks comes after its layout and paint.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => probe.selected.push({ waitedMs, panelMs, paintedMs: since() });
        port2.postMessage(null);
      });
    });
    panelWatch.observe(document.body, { subtree: true, childList: true, characterData: true });
  },
  { capture: true },
);

const MANY = 500;
const gl = WebGL2RenderingContext.prototype;
const { clear, drawElements } = gl;
gl.clear = function (...args) {
  probe.drawn++;
  return clear.apply(this, args);
};
// The console draws each quad as two triangles of three corners.
gl.drawElements = function (...args) {
  const isOverlay = this.canvas.classList.contains('map-tracks');
  if (isOverlay && args[1] >= 6 * MANY && Number.isNaN(probe.tracksMs)) probe.tracksMs = performance.now();
  return drawElements.apply(this, args);
};
const count = () => {
  probe.frames++;
  requestAnimationFrame(count);
};
requestAnimationFrame(count);
