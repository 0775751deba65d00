/** Colours of the map, dark and light. The style sheets hold those of the rest of the page. */
import type { Theme } from '../store/state.ts';
import { pack } from './gl/program.ts';

export interface MapTheme {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly coastGlow: string;
  readonly border: string;
  readonly stateText: string;
  readonly graticule: number;
  readonly graticuleText: number;
  readonly coverage: number;
  readonly coverageSilent: number;
  readonly siteText: number;
  /** Range rings and error ellipses. */
  readonly round: number;
  readonly emergencyText: number;
  /** Friend, hostile, neutral, unknown: the order of `TINT_OF`. */
  readonly tints: readonly number[];
  /** Around letters, 0 to 1. */
  readonly halo: readonly [number, number, number];
}

const DARK: MapTheme = {
  sea: '#0a131b',
  land: '#18252e',
  coast: '#47677a',
  coastGlow: 'rgba(71,140,170,0.10)',
  border: '#33454f',
  stateText: '#7c919c',
  graticule: pack(120, 160, 180, 0.11),
  graticuleText: pack(132, 160, 174, 0.8),
  coverage: pack(86, 190, 190, 0.38),
  coverageSilent: pack(240, 180, 90, 0.6),
  siteText: pack(143, 200, 205, 0.9),
  round: pack(224, 196, 108, 0.85),
  emergencyText: pack(255, 128, 120, 1),
  tints: [pack(150, 220, 255, 1), pack(255, 160, 155, 1), pack(176, 240, 176, 1), pack(250, 234, 160, 1)],
  halo: [0.03, 0.06, 0.085],
};

const LIGHT: MapTheme = {
  sea: '#dbe6ec',
  land: '#f5f2ea',
  coast: '#7d98a6',
  coastGlow: 'rgba(90,140,165,0.14)',
  border: '#b9bdb8',
  stateText: '#6b7478',
  graticule: pack(60, 90, 110, 0.14),
  graticuleText: pack(70, 92, 106, 0.9),
  coverage: pack(0, 110, 118, 0.5),
  coverageSilent: pack(170, 95, 0, 0.75),
  siteText: pack(0, 88, 96, 1),
  round: pack(107, 77, 0, 0.85),
  emergencyText: pack(176, 10, 10, 1),
  tints: [pack(0, 72, 120, 1), pack(150, 20, 20, 1), pack(16, 92, 30, 1), pack(96, 76, 0, 1)],
  halo: [1, 1, 1],
};

export function mapTheme(theme: Theme): MapTheme {
  return theme === 'dark' ? DARK : LIGHT;
}
