import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NationCode } from '@musubi/model';
import type { Picture, Status } from '@musubi/node/contract';
import { createScenario, type Scenario } from '@musubi/sim';
import { CliError } from '../error.ts';
import { Child } from './children.ts';
import { NodeClient } from './client.ts';
import { openExamples } from './examples.ts';
import { configFile, nationFolder, prepareFolder } from './folder.ts';
import { NATIONS, type PortPlan, planPorts } from './plan.ts';
import { requireFreePorts } from './ports.ts';
import { type NationSummary, ScoreKeeper, summarise, summaryText } from './summary.ts';

export interface DemoOptions {
  readonly folder: string;
  readonly portBase: number;
  readonly seed: number;
  /** Ends by itself after this time; null runs until stopped. */
  readonly seconds: number | null;
  readonly json: boolean;
  readonly signal: AbortSignal;
}

const SCORE_EVERY_S = 5;
/** Pictures are scored once tracks have had time to form. */
const SETTLING_S = 30;
const READY_S_MAX = 60;

/** Runs three nations' nodes and their simulated sensors until stopped; throws `CliError` when unhealthy. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const plan = planPorts(options.portBase);
  await requireFreePorts(plan);
  const say = (text: string): void => void (options.json || console.log(text));
  say('Preparing three nodes: keys, certificates, agreements …');
  const state = await prepareFolder(options.folder, plan, options.seed, Date.now() / 1000);
  const demo = new Demo(options, plan, createScenario(state), say);
  try {
    await demo.run();
  } finally {
    await demo.stop();
  }
  const summary = demo.summary;
  if (!summary) return;
  console.log(options.json ? JSON.stringify(summary) : `\n${summaryText(summary)}`);
  const problems = summary.flatMap((row) => row.problems.map((problem) => `${row.nation} ${problem}`));
  if (problems.length > 0) throw new CliError('unhealthy', `The run was not healthy: ${problems.join('; ')}`);
}

class Demo {
  summary: NationSummary[] | null = null;
  private readonly options: DemoOptions;
  private readonly plan: PortPlan;
  private readonly scenario: Scenario;
  private readonly say: (text: string) => void;
  private readonly token: string;
  private readonly clients: Map<NationCode, NodeClient>;
  private readonly scores = new Map<NationCode, ScoreKeeper>();
  private readonly children: Child[] = [];
  private readonly links = new Map<NationCode, string>();
  private failed: string | null = null;

  constructor(options: DemoOptions, plan: PortPlan, scenario: Scenario, say: (text: string) => void) {
    this.options = options;
    this.plan = plan;
    this.scenario = scenario;
    this.say = say;
    this.token = process.env['MUSUBI_TOKEN'] ?? randomBytes(24).toString('base64url');
    this.clients = new Map(NATIONS.map((nation) => [nation, new NodeClient(plan.console[nation]!, this.token)]));
    for (const nation of NATIONS) this.scores.set(nation, new ScoreKeeper());
  }

  async run(): Promise<void> {
    for (const nation of NATIONS) this.children.push(this.startNode(nation));
    this.children.push(this.startSensors());
    await this.everybodyReady();
    if (this.options.signal.aborted) return;
    this.tellAddresses();
    // Tracks come first: nobody waits for the boards.
    void openExamples(this.clients.get('JPN') as NodeClient, this.say);
    await this.watch();
  }

  async stop(): Promise<void> {
    this.say('\nStopping …');
    await Promise.all(this.children.map((child) => child.stop()));
  }

  private startNode(nation: NationCode): Child {
    return new Child({
      name: nation,
      arguments: ['node', '--config', configFile(this.options.folder, nation)],
      logFile: join(nationFolder(this.options.folder, nation), 'node.log'),
      environment: { ...process.env, MUSUBI_TOKEN: this.token },
      onReady: (message) => {
        if (this.links.has(nation)) this.say(`${nation} is back: ${message.link}`);
        this.links.set(nation, message.link);
      },
      onKilled: () => this.say(`${nation} did not stop when asked and was killed`),
      onEnd: (reason, code) => {
        // A node that ends by itself before it was ever up would only do so again.
        if (code !== null && !this.links.has(nation)) this.failed = `${nation} did not start; ${this.logHint(nation)}`;
        else this.say(`${nation} ended (${reason}); the others go on. Starting it again …`);
      },
    });
  }

  private startSensors(): Child {
    mkdirSync(this.options.folder, { recursive: true });
    const { seed, startS } = this.scenario;
    return new Child({
      name: 'sensors',
      arguments: ['sim', '--seed', String(seed), '--start', String(startS), '--ports', String(this.plan.sensors)],
      logFile: join(this.options.folder, 'sensors.log'),
      environment: process.env,
      onReady: () => undefined,
      onKilled: () => this.say('The simulated sensors did not stop when asked and were killed'),
      onEnd: (reason) => this.say(`The simulated sensors ended (${reason}). Starting them again …`),
    });
  }

  private async everybodyReady(): Promise<void> {
    const lateS = Date.now() / 1000 + READY_S_MAX;
    while (this.links.size < NATIONS.length && !this.options.signal.aborted) {
      const missing = NATIONS.find((nation) => !this.links.has(nation)) as NationCode;
      if (Date.now() / 1000 > lateS)
        this.failed ??= `${missing} is not up after ${READY_S_MAX} s; ${this.logHint(missing)}`;
      if (this.failed) throw new CliError('unhealthy', this.failed);
      await sleep(100);
    }
  }

  private logHint(nation: NationCode): string {
    return `${join(nationFolder(this.options.folder, nation), 'node.log')} says why`;
  }

  private tellAddresses(): void {
    this.say('\nThree nations, one picture. EXERCISE 演習: every track is simulated.\n');
    NATIONS.forEach((nation, i) => {
      this.say(`  ${nation}  ${this.links.get(nation)}  (process ${this.children[i]?.pid})`);
    });
    const token = process.env['MUSUBI_TOKEN']
      ? 'API token: as MUSUBI_TOKEN says'
      : 'API token: set MUSUBI_TOKEN to choose one';
    this.say(`\n  Each link signs in once. ${token}. Ctrl-C stops everything.\n`);
  }

  /** Looks at the nodes every few seconds until the time is over. */
  private async watch(): Promise<void> {
    const { seconds, signal } = this.options;
    const startedS = Date.now() / 1000;
    const isOver = (): boolean => signal.aborted || (seconds !== null && Date.now() / 1000 - startedS >= seconds);
    while (!isOver()) {
      const leftS = seconds === null ? SCORE_EVERY_S : seconds - (Date.now() / 1000 - startedS);
      await sleep(Math.max(0, Math.min(SCORE_EVERY_S, leftS)) * 1000, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
      const rows = await this.look(Date.now() / 1000 - startedS >= SETTLING_S);
      this.progress(rows, Date.now() / 1000 - startedS);
      this.summary = rows;
    }
    // Ctrl-C ends a run on purpose: what was seen of it is not judged.
    if (signal.aborted) this.summary = null;
  }

  private async look(score: boolean): Promise<NationSummary[]> {
    return await Promise.all(
      NATIONS.map(async (nation) => {
        const client = this.clients.get(nation) as NodeClient;
        const [status, picture]: [Status | null, Picture | null] = await Promise.all([
          client.status(),
          client.picture(),
        ]);
        const keeper = this.scores.get(nation) as ScoreKeeper;
        if (score && picture) keeper.add(nation, picture, this.scenario, this.plan);
        return summarise(nation, status, picture, keeper);
      }),
    );
  }

  private progress(rows: readonly NationSummary[], elapsedS: number): void {
    const cells = rows.map(
      (row) => `${row.nation} ${row.ownTracks} own, ${row.jointTracks} joint, ${row.correlated} fused`,
    );
    const left = this.options.seconds === null ? '' : ` of ${this.options.seconds}`;
    const text = `${String(Math.round(elapsedS)).padStart(4)}${left} s   ${cells.join('   ')}`;
    if (process.stdout.isTTY && !this.options.json) process.stdout.write(`\r\x1b[2K${text}`);
    else this.say(text);
  }
}
