import { encodeBlock, type ItemValues } from '@musubi/asterix';
import { METRES_PER_FOOT, METRES_PER_NAUTICAL_MILE, RAD_PER_DEG } from '@musubi/geo';
import { sensorFrame } from './coverage.ts';
import { type RadarPlot, SECTORS, scanPlots, turnStartS } from './radar-scan.ts';
import type { Scenario } from './scenario.ts';
import type { Emission, SimulatedSensor } from './sensor.ts';
import { timeOfDay } from './time-of-day.ts';

/** Records of plots in one datagram: at most 29 bytes each, so that with a CAT 034 block it stays under 1472. */
const PLOTS_MAX = 45;

/** CAT 034 item 000. */
const NORTH_MARKER = 1;
const SECTOR_CROSSING = 2;

/** CAT 048 item 020, TYP. */
const Typ = { psr: 1, ssr: 2, ssrPsr: 3, modeSRollCall: 5, modeSRollCallPsr: 7 } as const;

const AZIMUTH_STEPS = 65_536;

/** Rounded to its least significant bit here, so that the highest step wraps to zero. */
function azimuthDeg(azimuthRad: number): number {
  return ((Math.round((azimuthRad / (2 * Math.PI)) * AZIMUTH_STEPS) % AZIMUTH_STEPS) * 360) / AZIMUTH_STEPS;
}

function typOf({ target, primary }: RadarPlot): number {
  if (!target?.cooperative) return Typ.psr;
  if (target.address < 0) return primary ? Typ.ssrPsr : Typ.ssr;
  return primary ? Typ.modeSRollCallPsr : Typ.modeSRollCall;
}

/** Pressure altitude in flight levels, to the quarter that item 090 and a Mode S reply can say. */
function flightLevel(heightM: number): number {
  return Math.round(heightM / METRES_PER_FOOT / 25) / 4;
}

function plotRecord(source: { sac: number; sic: number }, plot: RadarPlot): ItemValues {
  const record: Record<string, ItemValues[string]> = {
    '010': { SAC: source.sac, SIC: source.sic },
    '140': timeOfDay(plot.stampS),
    '020': { TYP: typOf(plot), SIM: 1, RDP: 0, SPI: 0, RAB: 0 },
    '040': { RHO: plot.rangeM / METRES_PER_NAUTICAL_MILE, THETA: azimuthDeg(plot.azimuthRad) },
  };
  const { target } = plot;
  if (!target?.cooperative) return record;
  record['070'] = { V: 0, G: 0, L: 0, MODE3A: target.mode3A.toString(8).padStart(4, '0') };
  record['090'] = { V: 0, G: 0, FL: flightLevel(plot.heightM) };
  if (target.address >= 0) {
    record['220'] = target.address;
    record['240'] = target.callsign.padEnd(8);
  }
  return record;
}

/** The position as CAT 034 item 120 says it; its least significant bits are 1 m and about 2.4 m. */
function positionItem(scenario: Scenario, sensor: SimulatedSensor, timeS: number): ItemValues {
  const frame = sensorFrame(scenario, sensor, timeS);
  return {
    '120': {
      HGT: Math.round(frame.heightM),
      LAT: frame.latitudeRad / RAD_PER_DEG,
      LON: frame.longitudeRad / RAD_PER_DEG,
    },
  };
}

/** What a CAT 034 block says as the antenna enters `sector` at `timeS`. */
function serviceRecords(scenario: Scenario, sensor: SimulatedSensor, sector: number, timeS: number): ItemValues[] {
  const source = sensor.source ?? { sac: 0, sic: 0 };
  const common = {
    '010': { SAC: source.sac, SIC: source.sic },
    '030': timeOfDay(timeS + sensor.clockOffsetS),
  };
  const records: ItemValues[] = [];
  // A moving radar says where it is once a second, a fixed one once a turn.
  const sectorS = sensor.periodS / SECTORS;
  const whereabouts = sensor.platform ? Math.floor(timeS) !== Math.floor(timeS - sectorS) : sector === 0;
  if (sector === 0) {
    const position = whereabouts ? positionItem(scenario, sensor, timeS) : {};
    records.push({ ...common, '000': NORTH_MARKER, '041': sensor.periodS, ...position });
  }
  const position = whereabouts && sector !== 0 ? positionItem(scenario, sensor, timeS) : {};
  records.push({ ...common, '000': SECTOR_CROSSING, '020': (sector * 360) / SECTORS, ...position });
  return records;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

/** The datagrams at the end of a sector: its plots, then the crossing into the next. */
function sectorDatagrams(
  scenario: Scenario,
  sensor: SimulatedSensor,
  plots: readonly RadarPlot[],
  next: number,
  endS: number,
): Uint8Array[] {
  const source = sensor.source ?? { sac: 0, sic: 0 };
  const datagrams: Uint8Array[] = [];
  for (let i = 0; i < plots.length; i += PLOTS_MAX) {
    const records = plots.slice(i, i + PLOTS_MAX).map((plot) => plotRecord(source, plot));
    datagrams.push(encodeBlock(48, records));
  }
  const service = encodeBlock(34, serviceRecords(scenario, sensor, next, endS));
  const last = datagrams.pop();
  datagrams.push(last ? join(last, service) : service);
  return datagrams;
}

/** What a rotating radar sends in [fromS, toS): a datagram or more at the end of each sector. */
export function radarEmissions(scenario: Scenario, sensor: SimulatedSensor, fromS: number, toS: number): Emission[] {
  const { periodS, processingDelayS } = sensor;
  const sent: Emission[] = [];
  const firstTurn = Math.floor((fromS - processingDelayS - turnStartS(sensor, 0)) / periodS) - 1;
  for (let turn = firstTurn; turnStartS(sensor, turn) < toS; turn++) {
    let plots: RadarPlot[][] | undefined;
    for (let sector = 0; sector < SECTORS; sector++) {
      const endS = turnStartS(sensor, turn) + ((sector + 1) * periodS) / SECTORS;
      const atS = endS + processingDelayS;
      if (atS < fromS || atS >= toS) continue;
      plots ??= scanPlots(scenario, sensor, turn);
      const datagrams = sectorDatagrams(scenario, sensor, plots[sector] ?? [], (sector + 1) % SECTORS, endS);
      for (const bytes of datagrams) sent.push({ atS, bytes });
    }
  }
  return sent;
}
