import type { Instrument, Json, NationCode } from '@musubi/model';
import { BoardSurface, type NodeCore } from '@musubi/node/embedded';
import { demoSensors, type SimulatedSensor } from '@musubi/sim';
import { START_S } from '../clock.ts';
import type { WorldPlan } from '../plan.ts';
import type { WorldSensor } from '../sensors.ts';
import { Trace } from '../trace.ts';
import { World } from '../world.ts';

export const NATIONS = ['AUS', 'JPN', 'USA'] as const;
const DAY_S = 86_400;
/** When the watch begins, into the day, UTC. */
const MORNING_S = 8 * 3600;
/** True seconds at which the first day of the week began, UTC; negative. */
const FIRST_DAY_S = -(START_S % DAY_S);
const QUALITY = { latencyS: 0.08, jitterS: 0.02, bytesPerS: 1e6 };

/** A promise of the story, and whether it held. */
export interface StoryCheck {
  readonly chapter: string;
  readonly what: string;
  readonly holds: boolean;
  /** What was seen instead. */
  readonly seen: string;
}

export interface StoryOptions {
  /** The shipped instruments. */
  readonly instruments: readonly Instrument[];
  readonly settle: () => Promise<void>;
  readonly onLine: (line: string) => void;
  /** How many of the days are played; absent: all. */
  readonly days?: number;
  /** The nodes as they stand at the end, and what lets their time go on. */
  readonly onEnd?: (
    cores: ReadonlyMap<NationCode, NodeCore>,
    pass: (seconds: number) => Promise<void>,
  ) => Promise<void> | void;
}

type Fields = Readonly<Record<string, Json>>;

/** What an officer asks of the own node's boards. */
export interface Asked {
  readonly fields?: Fields;
  readonly to?: readonly NationCode[];
  readonly act?: 'propose' | 'agree' | 'refuse' | 'request' | 'confirm' | 'inform';
  /** Answers what this nation says now. */
  readonly on?: NationCode;
  readonly texts?: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** Three nations on one clock, with lines between them that can be cut, and days that can be skipped. */
export class Stage {
  readonly world: World;
  readonly checks: StoryCheck[] = [];
  readonly #options: StoryOptions;
  readonly #surfaces = new Map<NodeCore, BoardSurface>();
  #chapter = '';

  constructor(options: StoryOptions) {
    this.#options = options;
    this.world = new World({ plan: planOf(options.instruments), trace: new Trace(), settle: options.settle });
  }

  /** Starts the nodes and lets them find each other. */
  async open(): Promise<void> {
    await this.#morningOf(1);
  }

  chapter(title: string): void {
    this.#chapter = title;
    this.#options.onLine(`\n${this.when()}  ${title}`);
  }

  say(text: string): void {
    this.#options.onLine(`  ${text}`);
  }

  check(what: string, holds: boolean, seen: unknown = ''): void {
    const check = { chapter: this.#chapter, what, holds, seen: holds ? '' : String(JSON.stringify(seen) ?? seen) };
    this.checks.push(check);
    this.#options.onLine(`  ${holds ? '✓' : '✗'} ${what}${holds ? '' : `: ${check.seen}`}`);
  }

  get nowS(): number {
    return START_S + this.world.timeline.nowS;
  }

  when(): string {
    return new Date(this.nowS * 1000).toISOString().slice(0, 16).replace('T', ' ');
  }

  async pass(seconds: number): Promise<void> {
    await this.world.timeline.runUntil(this.world.timeline.nowS + seconds);
  }

  /** Every node is stopped, time goes on to the next morning, and they begin from what is on their disks. */
  async nextDay(): Promise<void> {
    await this.pass(2);
    for (const node of this.world.nodes.values()) node.goDown('kill');
    await this.#morningOf(Math.floor((this.world.timeline.nowS - FIRST_DAY_S) / DAY_S) + 1);
  }

  core(nation: NationCode): NodeCore {
    return this.world.nodes.get(nation)!.core!;
  }

  boards(nation: NationCode): BoardSurface {
    const core = this.core(nation);
    const known = this.#surfaces.get(core) ?? new BoardSurface(core, true);
    this.#surfaces.set(core, known);
    return known;
  }

  /** What a nation's officer writes; a refusal is the story's to judge. Returns its message, or null. */
  async write(nation: NationCode, board: string, item: string, asked: Asked): Promise<string | null> {
    const { fields = {}, to, act, on, texts, note } = asked;
    const surface = this.boards(nation);
    const exists = !('code' in surface.item(board, item));
    const version = on === undefined ? undefined : this.version(nation, board, item, on);
    const outcome = await surface.write(
      board,
      exists ? item : null,
      {
        fields: { ...fields },
        ...(note !== undefined && { note }),
        ...(exists ? {} : { item }),
        ...(to !== undefined && { releasableTo: [...to] }),
        ...(act !== undefined && { act }),
        ...(on !== undefined && version !== undefined && { on: { nation: on, version } }),
        ...(texts !== undefined && {
          texts: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text }])),
        }),
      },
      { nation, name: `${nation} officer`, role: 'operator' },
    );
    return 'code' in outcome ? outcome.message : null;
  }

  /** Writes, and it is a broken promise when that is refused. */
  async must(nation: NationCode, board: string, item: string, asked: Asked): Promise<void> {
    const refused = await this.write(nation, board, item, asked);
    if (refused !== null) this.check(`${nation} writes on ${board} ${item}`, false, refused);
  }

  version(seer: NationCode, board: string, item: string, of: NationCode): string | undefined {
    return this.core(seer).parts.boards.book.item(board, item)?.sides.get(of)?.version;
  }

  /** An item's status as a nation sees it; `unknown` where it has none of it. */
  status(nation: NationCode, board: string, item: string): string {
    const view = this.boards(nation).item(board, item);
    return 'code' in view ? 'unknown' : view.status;
  }

  /** A nation's side of an item as another sees it. */
  side(seer: NationCode, board: string, item: string, of: NationCode): Fields {
    return this.core(seer).parts.boards.book.item(board, item)?.sides.get(of)?.fields ?? {};
  }

  /** Nothing passes between two nations from now on, for so long. */
  cut(a: NationCode, b: NationCode, forS: number): void {
    this.world.network.block(a, b, forS);
    this.world.network.cut(a, b);
  }

  async #morningOf(day: number): Promise<void> {
    await this.world.timeline.runUntil(FIRST_DAY_S + day * DAY_S + MORNING_S);
    const { timeline, nodes } = this.world;
    for (const node of nodes.values()) timeline.at(timeline.nowS, () => node.start());
    await this.pass(12);
  }
}

/** What plays Japan's injects; its node makes what it says, and no radar of the story says anything. */
const INJECTS: WorldSensor = {
  simulated: demoSensors(20_000)[0] as SimulatedSensor,
  classification: 'OPEN',
  config: {
    ...{ id: 'JPN-X1', kind: 'system-tracks', format: 'asterix', input: 'injects:', source: { sac: 254, sic: 99 } },
    ...{ periodS: 4, accuracy: { positionM: 60 }, exercise: true, simulated: true },
    label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: ['AUS', 'USA'] },
  },
};

function planOf(instruments: readonly Instrument[]): WorldPlan {
  return {
    seed: 2026,
    stormS: Number.MAX_SAFE_INTEGER,
    nations: NATIONS.map((nation) => ({
      nation,
      policy: `${nation}-DEMO`,
      sensors: nation === 'JPN' ? [INJECTS] : [],
      clockOffS: 0,
      driftPpm: 0,
    })),
    instruments,
    links: [
      { pair: ['AUS', 'JPN'], dials: ['AUS'], quality: QUALITY },
      { pair: ['AUS', 'USA'], dials: ['AUS'], quality: QUALITY },
      { pair: ['JPN', 'USA'], dials: ['JPN'], quality: QUALITY },
    ],
    acts: [],
    grants: [],
    notes: [],
    faults: [],
    slowDisk: false,
    comparedFor: null,
    aircraft: 1,
    vessels: 1,
  };
}
