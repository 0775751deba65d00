/**
 * readsb's `aircraft.json`: what a receiver holds of each aircraft, once a second.
 *
 * Read are the members named in `NUMBERS`, `BOOLEANS` and below; others are passed over. A member of the
 * wrong type or out of its bounds is left null and counted, an aircraft without a sound `hex` is dropped and
 * counted. Source: readsb README-json.md.
 */
export interface JsonAircraft {
  /** 24-bit address; `addressIsIcao` is false where `hex` begins with `~`. */
  address: number;
  addressIsIcao: boolean;
  /** Best source of the data: `adsb_icao`, `mlat`, `tisb_other` … */
  type: string | null;
  callsign: string | null;
  squawk: string | null;
  /** Emitter category such as `A3`. */
  category: string | null;
  emergency: string | null;
  onGround: boolean | null;
  alert: boolean | null;
  spi: boolean | null;
  latitudeDeg: number | null;
  longitudeDeg: number | null;
  pressureAltitudeFt: number | null;
  geometricAltitudeFt: number | null;
  groundSpeedKt: number | null;
  indicatedAirspeedKt: number | null;
  trueAirspeedKt: number | null;
  mach: number | null;
  trackDeg: number | null;
  trackRateDegS: number | null;
  rollDeg: number | null;
  magneticHeadingDeg: number | null;
  trueHeadingDeg: number | null;
  barometricRateFtMin: number | null;
  geometricRateFtMin: number | null;
  pressureSettingHPa: number | null;
  panelAltitudeFt: number | null;
  managedAltitudeFt: number | null;
  selectedHeadingDeg: number | null;
  nic: number | null;
  containmentRadiusM: number | null;
  nacp: number | null;
  nacv: number | null;
  sil: number | null;
  version: number | null;
  /** Age of the position and of the last message at `nowS`. */
  positionAgeS: number | null;
  ageS: number | null;
  messages: number | null;
  signalDbfs: number | null;
  /** Members that come from multilateration or from TIS-B, by readsb's names. */
  mlat: string[];
  tisb: string[];
}

export interface AircraftJson {
  /** UTC seconds since 1970 when the file was made. */
  readonly nowS: number;
  readonly aircraft: readonly JsonAircraft[];
  /** Aircraft without a sound address, and members of wrong type or out of bounds. */
  readonly aircraftDropped: number;
  readonly valuesDropped: number;
}

export interface AircraftJsonProblem {
  readonly problem: 'text-too-long' | 'not-json' | 'not-aircraft-json' | 'too-many-aircraft';
  readonly message: string;
}

export interface AircraftJsonOptions {
  /** Default 64 Mi characters. */
  charactersMax?: number;
  /** Default 100,000. */
  aircraftMax?: number;
}

const CHARACTERS_MAX = 2 ** 26;
const AIRCRAFT_MAX = 100_000;
const TEXT_MAX = 32;
const NAMES_MAX = 64;

/** Member, our name, least and greatest value. */
const NUMBERS = [
  ['lat', 'latitudeDeg', -90, 90],
  ['lon', 'longitudeDeg', -180, 180],
  ['alt_geom', 'geometricAltitudeFt', -5000, 500_000],
  ['gs', 'groundSpeedKt', 0, 5000],
  ['ias', 'indicatedAirspeedKt', 0, 5000],
  ['tas', 'trueAirspeedKt', 0, 5000],
  ['mach', 'mach', 0, 10],
  ['track', 'trackDeg', 0, 360],
  ['track_rate', 'trackRateDegS', -180, 180],
  ['roll', 'rollDeg', -180, 180],
  ['mag_heading', 'magneticHeadingDeg', 0, 360],
  ['true_heading', 'trueHeadingDeg', 0, 360],
  ['baro_rate', 'barometricRateFtMin', -100_000, 100_000],
  ['geom_rate', 'geometricRateFtMin', -100_000, 100_000],
  ['nav_qnh', 'pressureSettingHPa', 500, 1300],
  ['nav_altitude_mcp', 'panelAltitudeFt', -2000, 150_000],
  ['nav_altitude_fms', 'managedAltitudeFt', -2000, 150_000],
  ['nav_heading', 'selectedHeadingDeg', 0, 360],
  ['nic', 'nic', 0, 15],
  ['rc', 'containmentRadiusM', 0, 1e6],
  ['nac_p', 'nacp', 0, 15],
  ['nac_v', 'nacv', 0, 7],
  ['sil', 'sil', 0, 3],
  ['version', 'version', -1, 7],
  ['seen_pos', 'positionAgeS', 0, 1e9],
  ['seen', 'ageS', 0, 1e9],
  ['messages', 'messages', 0, 2 ** 53],
  ['rssi', 'signalDbfs', -200, 100],
] as const;

type Members = Readonly<Record<string, unknown>>;

/** Reads members of one aircraft, counting what it has to leave out. */
class MemberReader {
  dropped = 0;
  members: Members = {};

  /** The member, or null when it is missing or `isSound` denies it. */
  take<T>(name: string, isSound: (value: unknown) => value is T): T | null {
    const value = Object.hasOwn(this.members, name) ? this.members[name] : undefined;
    if (value === undefined || value === null) return null;
    if (isSound(value)) return value;
    this.dropped++;
    return null;
  }

  number(name: string, low: number, high: number): number | null {
    return this.take(name, (v): v is number => typeof v === 'number' && v >= low && v <= high);
  }

  text(name: string, pattern: RegExp): string | null {
    const isText = (v: unknown): v is string => typeof v === 'string' && v.length <= TEXT_MAX && pattern.test(v);
    return this.take(name, isText);
  }

  /** 0 or 1, or a boolean. */
  flag(name: string): boolean | null {
    const value = this.take(name, (v): v is 0 | 1 | boolean => v === 0 || v === 1 || typeof v === 'boolean');
    return value === null ? null : value === 1 || value === true;
  }

  names(name: string): string[] {
    const isList = (v: unknown): v is unknown[] => Array.isArray(v) && v.length <= NAMES_MAX;
    const isName = (v: unknown): v is string => typeof v === 'string' && v.length <= TEXT_MAX;
    return (this.take(name, isList) ?? []).filter(isName);
  }
}

const WORD = /^[\w-]+$/;

function readAircraft(r: MemberReader, hex: string): JsonAircraft {
  const ground = r.members.alt_baro === 'ground';
  const numbers: Record<string, number | null> = {};
  for (const [member, name, low, high] of NUMBERS) numbers[name] = r.number(member, low, high);
  const pressureAltitudeFt = ground ? null : r.number('alt_baro', -5000, 200_000);
  return {
    address: Number.parseInt(hex.replace('~', ''), 16),
    addressIsIcao: !hex.startsWith('~'),
    type: r.text('type', WORD),
    callsign: r.text('flight', /^[A-Z0-9 ]{0,8}$/)?.trimEnd() || null,
    squawk: r.text('squawk', /^[0-7]{4}$/),
    category: r.text('category', /^[A-D][0-7]$/),
    emergency: r.text('emergency', WORD),
    onGround: ground ? true : pressureAltitudeFt === null ? null : false,
    alert: r.flag('alert'),
    spi: r.flag('spi'),
    pressureAltitudeFt,
    mlat: r.names('mlat'),
    tisb: r.names('tisb'),
    ...(numbers as Record<(typeof NUMBERS)[number][1], number | null>),
  };
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(code: AircraftJsonProblem['problem'], message: string): AircraftJsonProblem {
  return { problem: code, message };
}

/** Reads the text of an `aircraft.json`. Never throws. */
export function parseAircraftJson(text: string, options: AircraftJsonOptions = {}): AircraftJson | AircraftJsonProblem {
  const charactersMax = options.charactersMax ?? CHARACTERS_MAX;
  if (text.length > charactersMax) {
    return problem('text-too-long', `text has ${text.length} characters; it may have ${charactersMax}`);
  }
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    return problem('not-json', `not JSON: ${error instanceof Error ? error.message : 'nested too deep'}`);
  }
  const nowS = isMembers(root) ? root.now : undefined;
  const list = isMembers(root) ? root.aircraft : undefined;
  if (typeof nowS !== 'number' || !(nowS >= 0) || !Array.isArray(list)) {
    return problem('not-aircraft-json', 'must be an object with a number `now` and a list `aircraft`');
  }
  const aircraftMax = options.aircraftMax ?? AIRCRAFT_MAX;
  if (list.length > aircraftMax) {
    return problem('too-many-aircraft', `${list.length} aircraft; there may be ${aircraftMax}`);
  }
  return readList(list, nowS);
}

function readList(list: readonly unknown[], nowS: number): AircraftJson {
  const reader = new MemberReader();
  const aircraft: JsonAircraft[] = [];
  for (const one of list) {
    const hex = isMembers(one) ? one.hex : undefined;
    if (!isMembers(one) || typeof hex !== 'string' || !/^~?[0-9a-fA-F]{6}$/.test(hex)) continue;
    reader.members = one;
    aircraft.push(readAircraft(reader, hex));
  }
  return { nowS, aircraft, aircraftDropped: list.length - aircraft.length, valuesDropped: reader.dropped };
}
