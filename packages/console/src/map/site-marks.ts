/** Marks of sites on the base map: buttons under the tracks, each told by its shape, its status by a sign. */
import { type Map as LibreMap, Marker } from 'maplibre-gl';
import './sites.css';

/** A site as it is marked; texts in the language of the console. */
export interface SiteMark {
  readonly id: string;
  readonly latDeg: number;
  readonly lonDeg: number;
  readonly kind: string;
  readonly status: string;
  readonly isExercise: boolean;
  readonly name: string;
  /** Below the name: kind, status, and what is released of people and supplies. */
  readonly lines: readonly string[];
}

export interface SiteMarks {
  readonly show: (sites: readonly SiteMark[]) => void;
}

/** More marks than this hide each other and the tracks. */
export const MARKS_MAX = 400;

/** Drawn in a square of 16 units, each kind by an outline of its own. */
const KINDS: Readonly<Record<string, string>> = {
  airfield: 'M2 12 12 2l2 2L4 14ZM9 9l4 4M3 3l4 4',
  port: 'M8 4.5V14M8 1.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM3 9c0 3 2 5 5 5s5-2 5-5M5.5 6.5h5',
  camp: 'M8 2.5 14.5 13.5H1.5ZM8 8l2 5.5H6Z',
  headquarters: 'M3.5 14.5v-13h9.5v6H3.5',
  range: 'M2 2h3M11 2h3M2 14h3M11 14h3M2 2v3M2 11v3M14 2v3M14 11v3M5 8h6',
  hospital: 'M2 2h12v12H2ZM8 4.5v7M4.5 8h7',
};
/** In a square of 8 units beside the kind. A site that is ready has none; of one that nobody reports on the frame is dotted. */
const SIGNS: Readonly<Record<string, string>> = {
  limited: 'M1 4h6',
  short: 'M4 1v3.5M4 6.6v.4',
  closed: 'M1.5 1.5l5 5M6.5 1.5l-5 5',
};

function svg(path: string, size: number, className: string): SVGSVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawing.setAttribute('class', className);
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

function tipOf({ name, lines }: SiteMark): HTMLElement {
  const tip = document.createElement('span');
  tip.className = 'site-tip';
  for (const text of [name, ...lines]) {
    const line = document.createElement('span');
    line.textContent = text;
    tip.append(line);
  }
  return tip;
}

function buttonOf(site: SiteMark, onOpen: (id: string) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `site-mark status-${site.status}${site.isExercise ? ' exercise' : ''}`;
  button.tabIndex = -1;
  button.dataset['testid'] = 'site-mark';
  button.dataset['id'] = site.id;
  button.dataset['status'] = site.status;
  button.setAttribute('aria-label', [site.name, ...site.lines].join('. '));
  button.append(svg(KINDS[site.kind] ?? 'M2 2h12v12H2Z', 16, 'kind'));
  const sign = SIGNS[site.status];
  if (sign !== undefined) button.append(svg(sign, 8, 'sign'));
  button.append(tipOf(site));
  button.addEventListener('click', (event) => {
    // The map would take it for a click beside all tracks.
    event.stopPropagation();
    onOpen(site.id);
  });
  return button;
}

/** One stop of the Tab key for all; arrow keys go through them from west to east. */
function moveFocus(buttons: readonly HTMLButtonElement[], event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const at = buttons.indexOf(event.currentTarget as HTMLButtonElement);
  if (by === undefined || at < 0) return;
  event.preventDefault();
  event.stopPropagation();
  const next = buttons[(at + by + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
}

/** @param onOpen the id of the site that was clicked. */
export function createSiteMarks(map: LibreMap, onOpen: (id: string) => void): SiteMarks {
  let markers: Marker[] = [];
  let shown = '';
  return {
    show(sites) {
      const now = JSON.stringify(sites);
      if (now === shown) return;
      shown = now;
      const focused = document.activeElement?.closest<HTMLElement>('.site-mark')?.dataset['id'];
      for (const marker of markers) marker.remove();
      const ordered = sites.slice(0, MARKS_MAX).sort((a, b) => a.lonDeg - b.lonDeg);
      const buttons = ordered.map((site) => buttonOf(site, onOpen));
      for (const button of buttons) button.addEventListener('keydown', (event) => moveFocus(buttons, event));
      markers = ordered.map(({ latDeg, lonDeg }, at) =>
        new Marker({ element: buttons[at] as HTMLElement }).setLngLat([lonDeg, latDeg]).addTo(map),
      );
      const held = buttons.find(({ dataset }) => dataset['id'] === focused);
      const stop = held ?? buttons[0];
      if (stop) stop.tabIndex = 0;
      held?.focus();
    },
  };
}
