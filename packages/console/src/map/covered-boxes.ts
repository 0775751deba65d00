import type { Box } from './declutter.ts';
import { pageScale } from './page-scale.ts';

/** What stands over the map, px of the map. */
export function coveredBoxes(container: HTMLElement): Box[] {
  const map = container.getBoundingClientRect();
  // The browser measures on the screen, and the map in the page.
  const scale = pageScale();
  const covers = document.querySelectorAll('.map-tools > *, .eye-switch, .map-notes > *');
  return Array.from(covers, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      left: (left - map.left) / scale,
      top: (top - map.top) / scale,
      width: width / scale,
      height: height / scale,
    };
  });
}
