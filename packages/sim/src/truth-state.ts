/** What is true of one target at one time. Positions are on WGS-84; velocity in the local east, north, up. */
export interface TruthState {
  /** Unique in the scenario, e.g. `A017`, `V003`. */
  readonly id: string;
  readonly timeS: number;
  readonly latitudeRad: number;
  readonly longitudeRad: number;
  /** Above the ellipsoid; the simulated atmosphere makes pressure altitude equal to it. */
  readonly heightM: number;
  readonly eastMps: number;
  readonly northMps: number;
  readonly upMps: number;
  readonly environment: 'air' | 'surface';
  /** A `TargetKind`. */
  readonly kind: number;
  /** ICAO 24-bit address or −1. */
  readonly address: number;
  readonly mmsi: number;
  /** Mode 3/A code as its 12 bits or −1. */
  readonly mode3A: number;
  /** Callsign or ship's name; empty when it sends none. */
  readonly callsign: string;
  /** Has a working transponder (aircraft) or AIS set (vessels). */
  readonly cooperative: boolean;
  /** Sends ADS-B. */
  readonly adsb: boolean;
}
