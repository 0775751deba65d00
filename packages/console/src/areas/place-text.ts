/** Places as people write them: degrees in several ways, or a reference of the military grid. */
import type { GeoPoint } from '@musubi/geo';
import { toPoint as fromMgrs } from 'mgrs';

const MGRS = /^\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(\d\d){1,5}$/;
/** `2612N12740E`, `261234N1274012E`: as flight plans have it. */
const PACKED = /^(\d{2})(\d{2})(\d{2})?([NS])(\d{3})(\d{2})(\d{2})?([EW])$/;
const PARTS = /-?\d+(?:\.\d+)?|[NSEW]/g;

/** A place, or null for a text that is none: `26.2 127.65`, `26°12.34′N 127°40.1′E`, `2612N12740E`, `52RCQ65059982`. */
export function parsePlace(text: string): GeoPoint | null {
  const tight = text.toUpperCase().replace(/\s+/g, '');
  const found = MGRS.test(tight) ? gridPlace(tight) : (packedPlace(tight) ?? loosePlace(text.toUpperCase()));
  return found && Math.abs(found.latitudeDeg) <= 90 && Math.abs(found.longitudeDeg) <= 180 ? found : null;
}

/** Degrees to about a metre. */
export function placeText({ latitudeDeg, longitudeDeg }: GeoPoint): string {
  return `${round(latitudeDeg)} ${round(longitudeDeg)}`;
}

const round = (deg: number): number => Number(deg.toFixed(5));

function gridPlace(text: string): GeoPoint | null {
  try {
    const [longitudeDeg, latitudeDeg] = fromMgrs(text);
    return Number.isFinite(latitudeDeg) && Number.isFinite(longitudeDeg) ? { latitudeDeg, longitudeDeg } : null;
  } catch {
    return null;
  }
}

function packedPlace(text: string): GeoPoint | null {
  const found = PACKED.exec(text);
  if (!found) return null;
  const [, latDeg, latMin, latSec = '0', south, lonDeg, lonMin, lonSec = '0', west] = found;
  return place([latDeg!, latMin!, latSec].map(Number), south!, [lonDeg!, lonMin!, lonSec].map(Number), west!);
}

/** Degrees, minutes and seconds, with letters behind them or none; latitude first. */
function loosePlace(text: string): GeoPoint | null {
  if (/[A-Z]/.test(text.replace(/[NSEW]/g, ''))) return null;
  const parts = text.replaceAll('−', '-').match(PARTS) ?? [];
  const at = parts.findIndex((part) => part === 'N' || part === 'S');
  const end = parts.findIndex((part) => part === 'E' || part === 'W');
  if (at < 0 && end < 0) return parts.length === 2 ? place([Number(parts[0])], 'N', [Number(parts[1])], 'E') : null;
  if (at < 0 || end !== parts.length - 1 || end < at) return null;
  const [lat, lon] = [parts.slice(0, at), parts.slice(at + 1, end)];
  return place(lat.map(Number), parts[at]!, lon.map(Number), parts[end]!);
}

function place(lat: readonly number[], south: string, lon: readonly number[], west: string): GeoPoint | null {
  const [latitudeDeg, longitudeDeg] = [degrees(lat), degrees(lon)];
  if (latitudeDeg === null || longitudeDeg === null) return null;
  return {
    latitudeDeg: south === 'S' ? -latitudeDeg : latitudeDeg,
    longitudeDeg: west === 'W' ? -longitudeDeg : longitudeDeg,
  };
}

function degrees(parts: readonly number[]): number | null {
  const [whole, minutes = 0, seconds = 0] = parts;
  if (whole === undefined || parts.length > 3 || minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60)
    return null;
  return parts.length > 1 && whole < 0 ? null : whole + minutes / 60 + seconds / 3600;
}
