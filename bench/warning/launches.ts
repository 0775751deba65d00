import { createPlotBatch } from '@musubi/model';
import { configTemplate, type NodeConfigFile, type SensorConfig } from '@musubi/node/embedded';
import { BEAT_S, Flight, FLIGHT_S } from './flight.ts';
import { NodesInMemory } from './nodes-in-memory.ts';

const START_S = 1_795_000_000;
const RADARS = [
  { latitude: 26.2, longitude: 127.6, periodS: 5 },
  { latitude: 28.3, longitude: 129.5, periodS: 10 },
  { latitude: 24.8, longitude: 125.3, periodS: 12 },
] as const;

/** How long the news of one launch took to the partner's board, s, from one of its plots each. */
export interface LaunchTimes {
  readonly sinceFirstS: number;
  /** The first taken when no aircraft had the body's energy: what nobody can know from one plot. */
  readonly sinceBeyondS: number;
  /** The first that shows, with those before it and whatever drove the body, an energy that no aircraft has. */
  readonly sinceShownS: number;
  /** The one that made it a ballistic track of the own node. */
  readonly sinceTrackS: number;
}

/**
 * One launch of many, told apart by `seed`: what Japan's radars see goes through its node, and the
 * warning over a line to the United States' board. Time is the nodes' own, and what the two take to
 * compute between the plot and the board is added as it was measured here. Null when nobody was warned.
 */
export async function timeLaunch(seed: number): Promise<LaunchTimes | null> {
  const nodes = await NodesInMemory.open(japan(), 'USA', START_S + (seed % 40) / 40);
  const flight = new Flight(seed);
  let [trackS, trackMs] = [Number.NaN, Number.NaN];
  for (let n = 0; n < 8; n++) await nodes.beat();
  const { tracking, sensors } = nodes.core('JPN').parts;
  const batch = createPlotBatch(16);
  for (let elapsedS = 0; elapsedS < FLIGHT_S; elapsedS += BEAT_S) {
    batch.count = 0;
    for (const [index, { periodS }] of RADARS.entries()) {
      const [turn, before] = [elapsedS, elapsedS - BEAT_S].map((s) => Math.floor((s + seed * 1.37 + index) / periodS));
      if (turn !== before) flight.see(batch, index, sensors[index]!.position!, elapsedS, nodes.clock.nowS);
    }
    const beganMs = performance.now();
    if (batch.count > 0) tracking.update(batch, nodes.clock.nowS);
    if (Number.isNaN(trackS) && tracking.own.tracker.ballistic().length > 0)
      [trackS, trackMs] = [nodes.clock.nowS, beganMs];
    await nodes.beat();
    if (nodes.core('USA').parts.boards.book.size('warnings') === 0) continue;
    const arrivedS = nodes.clock.nowS + (performance.now() - trackMs) / 1000;
    const since = (timeS: number) => arrivedS - timeS;
    return {
      ...{ sinceFirstS: since(flight.firstS), sinceBeyondS: since(flight.beyondS) },
      ...{ sinceShownS: since(flight.shownS), sinceTrackS: since(trackS) },
    };
  }
  return null;
}

function japan(): NodeConfigFile {
  const sensors = RADARS.map(
    ({ latitude, longitude, periodS }, n): SensorConfig => ({
      ...{ id: `JPN-R${n}`, kind: 'radar', format: 'asterix', input: `udp://127.0.0.1:${20_020 + n}` },
      ...{ source: { sac: 254, sic: n + 1 }, position: { latitude, longitude, height: 300 } },
      ...{ periodS, rangeMaxKm: 800, exercise: true, simulated: true },
      label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: [] },
    }),
  );
  return { ...configTemplate('JPN', 20_000), sensors };
}
