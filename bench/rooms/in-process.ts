import { createRegister } from '@musubi/agreements';
import type { Sensor } from '@musubi/model';
import { DEMO_POLICIES, type ReleaseContext } from '@musubi/release';
import type { Scenario, SimulatedSensor } from '@musubi/sim';
import { demoInstruments } from '../border/instruments.ts';
import { type Datagram, datagramsOf, inBeats, plotCount } from '../feed/datagrams.ts';
import { eightRadars, sensorOf } from '../feed/radars.ts';
import { firstOf, trafficOf } from '../feed/traffic.ts';
import type { Report, Row } from '../measure/report.ts';
import { sink } from '../measure/sink.ts';
import { type Spread, spreadOf } from '../measure/spread.ts';
import { cpuMsOf } from '../measure/stopwatch.ts';
import { Chain, ROOMS } from './chain.ts';

const START_S = 1_795_000_000;
const BEAT_S = 0.25;
const BEATS_PER_ROUND = 4;
const WARM_UP_S = 12;
const ROUND_S_MIN = 3;
const ROUNDS = 3;
/** A round is long enough for its plots to be worth timing. */
const TARGET_SECONDS = 2_000;
/** Traffic that runs first and is not measured: what runs is compiled. */
const WARM_UP_TARGETS = 500;
/** One reading is too short to time. */
const WALKS = 10;

interface Measured {
  readonly targets: number;
  readonly tracks: number;
  readonly us: Spread;
  readonly walkUs: number;
  /** CPU seconds of work in a second of traffic. */
  readonly load: number;
  readonly plotsPerS: number;
  readonly shares: ReadonlyMap<string, number>;
}

/** The rooms of two nodes without sockets or disk, on a clock of their own. */
export async function inProcess(report: Report, seed: number, targetCounts: readonly number[]): Promise<void> {
  const radars = eightRadars();
  const traffic = trafficOf(seed, START_S, Math.max(...targetCounts));
  await measure(firstOf(traffic, WARM_UP_TARGETS), radars);
  const all: Measured[] = [];
  for (const count of targetCounts) all.push(await measure(firstOf(traffic, count), radars));
  report.table(
    `Rooms in one process, on a clock of their own: ${ROUNDS} rounds of ${ROUND_S_MIN} s or more after ${WARM_UP_S} s`,
    all.map(summary),
    [
      'From datagrams through both trackers (one radar is withheld), release, frame and ledger to the partner’s picture.',
      'Baseline: reading the same datagrams’ bytes once. Load: CPU seconds of work in a second of traffic.',
    ],
  );
  report.table('Where the time goes, %, by the clock', all.map(sharesRow));
}

async function measure(traffic: Scenario, radars: readonly SimulatedSensor[]): Promise<Measured> {
  const roundS = Math.max(ROUND_S_MIN, Math.ceil(TARGET_SECONDS / traffic.targets.length));
  const endS = START_S + WARM_UP_S + ROUNDS * roundS;
  const sensors = radars.map(sensorOf);
  const beats = inBeats(datagramsOf(traffic, radars, START_S, endS), START_S, endS, BEAT_S);
  const chain = await Chain.open(sensors, contextOf(sensors), START_S);
  let done = 0;
  const run = async (seconds: number): Promise<Datagram[]> => {
    const span = beats.slice(done, done + seconds / BEAT_S);
    for (const beat of span) {
      const nowS = START_S + ++done * BEAT_S;
      chain.beat(beat, nowS);
      if (done % BEATS_PER_ROUND === 0) await chain.round(nowS);
    }
    return span.flat();
  };
  await run(WARM_UP_S);
  const rounds: { us: number; walkUs: number; plots: number; ms: number; rooms: number[] }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    chain.watch.reset();
    const from = process.cpuUsage();
    const span = await run(roundS);
    const { user, system } = process.cpuUsage(from);
    const [plots, ms] = [plotCount(span), (user + system) / 1000];
    const rooms = ROOMS.map((room) => chain.watch.of(room) / chain.watch.totalMs);
    rounds.push({ us: (1000 * ms) / plots, walkUs: (1000 * walkMs(span)) / plots, plots, ms, rooms });
  }
  const sum = (of: (round: (typeof rounds)[number]) => number): number => rounds.reduce((s, round) => s + of(round), 0);
  return {
    targets: traffic.targets.length,
    tracks: chain.partnerTracks,
    us: spreadOf(rounds.map(({ us }) => us)),
    walkUs: spreadOf(rounds.map(({ walkUs }) => walkUs)).median,
    load: sum(({ ms }) => ms) / 1000 / (ROUNDS * roundS),
    plotsPerS: sum(({ plots }) => plots) / (ROUNDS * roundS),
    shares: new Map(ROOMS.map((room, i) => [room, sum(({ rooms }) => rooms[i] as number) / ROUNDS])),
  };
}

function summary({ targets, tracks, us, walkUs, load, plotsPerS }: Measured): Row {
  return {
    targets,
    'at the partner': tracks,
    'plots a second': plotsPerS,
    load,
    'plots per second of work': { min: 1e6 / us.max, median: 1e6 / us.median, max: 1e6 / us.min },
    'µs per plot': us,
    'times reading': us.median / walkUs,
  };
}

function sharesRow({ targets, shares }: Measured): Row {
  return { targets, ...Object.fromEntries(ROOMS.map((room) => [room, 100 * (shares.get(room) ?? 0)])) };
}

function contextOf(sensors: readonly Sensor[]): (nowS: number) => ReleaseContext {
  const register = createRegister(demoInstruments());
  const self = sensors[0]?.nation ?? '';
  return (nowS) => ({
    self,
    recipient: 'AUS',
    purpose: 'air-surveillance-exercise',
    nowS,
    register,
    policies: DEMO_POLICIES,
  });
}

/** The baseline, CPU ms: every byte once. */
function walkMs(datagrams: readonly Datagram[]): number {
  const all = (): void => datagrams.forEach(walk);
  all();
  return cpuMsOf(() => Array.from({ length: WALKS }, all)) / WALKS;
}

function walk({ bytes }: Datagram): void {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum += bytes[i] as number;
  sink(sum);
}
