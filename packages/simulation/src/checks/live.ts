import { type NodeCore, originNumber } from '@musubi/node/embedded';
import type { SimulatedNode } from '../node.ts';
import type { Crossing } from '../tap.ts';
import type { World } from '../world.ts';

/** A partner's track is gone after this without news, and a round later at the latest, s: vessels live longest. */
const AGE_S_MAX = 602;
/** Rows say their time in steps of 0.1 ms from that of the frame: one time may come out as two. */
const STEP_S = 1.1e-4;
/** States remembered of each track; older ones are not compared. */
const STATES_MAX = 700;
/** Slower than this it may well be in the same place again, m/s. */
const MOVING_MPS = 1;

interface State {
  readonly timeS: number;
  readonly place: string;
}

/**
 * Live items are never older than they claim: what a picture shows of a partner says the time that
 * the partner gave with just that state, and a sender never gives an old state another time.
 */
export class LiveClaims {
  readonly #world: World;
  /** By way and number, the states that crossed, oldest first. */
  readonly #states = new Map<string, State[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** @param way `from>to`, with `by way of` whom where it was passed on. */
  note(way: string, { tracks }: Crossing['release'], sentS: number): void {
    for (let row = 0; row < tracks.count; row++) {
      const timeS = tracks.timeS[row]!;
      const key = `${way} ${tracks.number[row]}`;
      const states = this.#states.get(key) ?? [];
      this.#states.set(key, states);
      const place = `${tracks.latitudeRad[row]} ${tracks.longitudeRad[row]} ${tracks.eastMps[row]} ${tracks.northMps[row]}`;
      const last = states.at(-1);
      if (last?.place === place && Math.abs(timeS - last.timeS) <= STEP_S) continue;
      const speed = Math.hypot(tracks.eastMps[row]!, tracks.northMps[row]!);
      if (last?.place === place && speed > MOVING_MPS) {
        this.#find(`${key}: the state of ${last.timeS} was sent again as of ${timeS}, at ${sentS}`);
      }
      states.push({ timeS, place });
      if (states.length > STATES_MAX) states.shift();
    }
  }

  /** Holds what a node shows of its partners against what crossed. */
  look(node: SimulatedNode, core: NodeCore): void {
    const { picture } = core.parts;
    for (const track of picture.tracks()) {
      for (const { nation, number, timeS } of track.members) {
        const via = core.wayOf(nation, number);
        const { everTaken } = this.#world.misfortune;
        if (nation === node.nation || everTaken.has(nation) || (via !== null && everTaken.has(via))) continue;
        const way = `${nation}>${node.nation}${via === null ? '' : ` by way of ${via}`}`;
        const states = this.#states.get(`${way} ${originNumber(number)}`) ?? [];
        const what = `${node.nation} shows ${nation}'s track ${number} as of ${timeS}`;
        if (!states.some((state) => Math.abs(state.timeS - timeS) <= STEP_S))
          this.#find(`${what}, which was never said`);
        if (core.pictureS - timeS > AGE_S_MAX) this.#find(`${what}, ${core.pictureS - timeS} s ago`);
      }
    }
  }

  #find(message: string): void {
    this.#world.findings.add('live', message);
  }
}
