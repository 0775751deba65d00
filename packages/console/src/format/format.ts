/** Numbers as watch officers read them. Input is SI and UTC; nothing here knows a language. */
import { forward as toMgrs } from 'mgrs';

const FEET_PER_M = 1 / 0.3048;
const KNOTS_PER_MPS = 3600 / 1852;
const DASH = '—';

/** Made once: making a format takes longer than most of what is done with it. */
const GROUPED = new Intl.NumberFormat('en-US');

/** Flight level of a pressure altitude: 10668 m is `FL350`. */
export function flightLevel(altitudeM: number): string {
  const level = Math.round((altitudeM * FEET_PER_M) / 100);
  return `FL${level < 0 ? '-' : ''}${String(Math.abs(level)).padStart(3, '0')}`;
}

/** An altitude with the sign of what it is measured from: flight level, or feet with `GEO`. */
export function altitude(altitudeM: number | null, kind: 'none' | 'pressure' | 'geometric'): string {
  if (altitudeM === null || kind === 'none') return DASH;
  return kind === 'pressure' ? flightLevel(altitudeM) : `${Math.round((altitudeM * FEET_PER_M) / 100) * 100} ft`;
}

/** `10,000 ft`. */
export function feet(valueM: number): string {
  return `${GROUPED.format(Math.round(valueM * FEET_PER_M))} ft`;
}

export function metres(valueM: number | null): string {
  return valueM === null ? DASH : `${GROUPED.format(Math.round(valueM))} m`;
}

/** Ground speed in knots, without the unit. */
export function knots(eastMps: number, northMps: number): number {
  return Math.round(Math.hypot(eastMps, northMps) * KNOTS_PER_MPS);
}

/** Course over ground, degrees true, 0 to 359; null when it hardly moves. */
function courseDeg(eastMps: number, northMps: number): number | null {
  if (Math.hypot(eastMps, northMps) < 0.5) return null;
  const deg = Math.round((Math.atan2(eastMps, northMps) * 180) / Math.PI);
  return (deg + 360) % 360;
}

/** `045°`, always three digits, as courses are spoken. */
export function course(eastMps: number, northMps: number): string {
  const deg = courseDeg(eastMps, northMps);
  return deg === null ? DASH : `${String(deg).padStart(3, '0')}°`;
}

/** Vertical rate in feet a minute, signed, to the next 50. */
export function verticalRate(upMps: number | null): string {
  if (upMps === null) return DASH;
  const feetPerMin = Math.round((upMps * FEET_PER_M * 60) / 50) * 50;
  if (feetPerMin === 0) return '0 ft/min';
  return `${feetPerMin > 0 ? '+' : '−'}${Math.abs(feetPerMin)} ft/min`;
}

function degreesMinutes(deg: number, digits: number, positive: string, negative: string): string {
  const tenths = Math.round(Math.abs(deg) * 60 * 100);
  const whole = Math.floor(tenths / 6000);
  const minutes = ((tenths % 6000) / 100).toFixed(2).padStart(5, '0');
  return `${String(whole).padStart(digits, '0')}°${minutes}′${deg < 0 ? negative : positive}`;
}

/** `26°12.34′N 127°40.10′E`. */
export function position(latitudeDeg: number, longitudeDeg: number): string {
  return `${degreesMinutes(latitudeDeg, 2, 'N', 'S')} ${degreesMinutes(longitudeDeg, 3, 'E', 'W')}`;
}

/** `52RCQ65059982`, to ten metres; empty near the poles, where the grid has no cells. */
export function gridReference(latitudeDeg: number, longitudeDeg: number): string {
  const longitude = ((((longitudeDeg + 180) % 360) + 360) % 360) - 180;
  return latitudeDeg > 84 || latitudeDeg < -80 ? '' : toMgrs([longitude, latitudeDeg], 4);
}

/** An age as short as it can be said: `0.8 s`, `12 s`, `3 min`, `2 h`. */
export function age(ageS: number | null): string {
  if (ageS === null || !Number.isFinite(ageS)) return DASH;
  const s = Math.max(0, ageS);
  if (s < 9.95) return `${s.toFixed(1)} s`;
  if (s < 99.5) return `${Math.round(s)} s`;
  if (s < 5970) return `${Math.round(s / 60)} min`;
  return `${Math.round(s / 3600)} h`;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `14:03:27Z`. */
export function clock(timeS: number): string {
  const d = new Date(timeS * 1000);
  return `${twoDigits(d.getUTCHours())}:${twoDigits(d.getUTCMinutes())}:${twoDigits(d.getUTCSeconds())}Z`;
}

/** `2026-11-21`, UTC. */
export function date(timeS: number | null): string {
  if (timeS === null) return DASH;
  const d = new Date(timeS * 1000);
  return Number.isNaN(d.getTime()) ? DASH : d.toISOString().slice(0, 10);
}

/** A count with thousands separated. */
export function count(n: number): string {
  return GROUPED.format(n);
}

/** `512 B`, `3.4 kB`, `187 MB`. */
export function bytes(n: number): string {
  if (n < 1000) return `${n} B`;
  const [value, unit] = n < 1e6 ? [n / 1e3, 'kB'] : n < 1e9 ? [n / 1e6, 'MB'] : [n / 1e9, 'GB'];
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}
