import type { Map as LibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { drawChangesOnly } from '../src/map/draw-changes.ts';

/** As much of the map library as asks for frames and draws them. */
function mapOf() {
  const render = vi.fn();
  const tasks: (() => void)[] = [];
  const map = {
    painter: { render },
    triggerRepaint: vi.fn(),
    _handlers: {
      _requestFrame(): number {
        map.triggerRepaint();
        return 7;
      },
    },
    /** One frame: what handlers of input left to do, then the drawing. */
    frame(): void {
      for (const task of tasks.splice(0)) task();
      map.painter.render();
    },
  };
  const asked = map.triggerRepaint;
  drawChangesOnly(map as unknown as LibreMap);
  map.frame();
  render.mockClear();
  return { map, render, tasks, asked };
}

describe('drawChangesOnly', () => {
  it('leaves a frame as it stands that only a button asked for', () => {
    const { map, render, asked } = mapOf();
    expect(map._handlers._requestFrame()).toBe(7);
    expect(asked).toHaveBeenCalledTimes(1);
    map.frame();
    expect(render).not.toHaveBeenCalled();
  });

  it('draws what anything else asked for, once', () => {
    const { map, render } = mapOf();
    map._handlers._requestFrame();
    map.triggerRepaint();
    map.frame();
    map.frame();
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('draws a frame in which a hand moves the map', () => {
    const { map, render, tasks } = mapOf();
    map._handlers._requestFrame();
    tasks.push(() => map.triggerRepaint());
    map.frame();
    expect(render).toHaveBeenCalledTimes(1);
  });
});
