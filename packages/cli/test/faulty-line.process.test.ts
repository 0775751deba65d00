// Two nodes as processes, a line between them that is cut, slowed, halved and stalled, and kill -9.
// MUSUBI_FAULT_ROUNDS=50 plays it for longer.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configTemplate, configYaml, initNode, type NodeConfigFile, pinPartner } from '@musubi/node';
import type { AgreementView, LedgerPage, Status } from '@musubi/node/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, MUSUBI, musubi, TOKEN, temporaryFolder } from './demo-process.ts';
import { FaultyLine, type Manner } from './faulty-line.ts';

const ROUNDS = Number(process.env['MUSUBI_FAULT_ROUNDS'] ?? 6);
const INSTRUMENT = 'aus-jpn-air-picture';
/** However slow the machine: what is waited for ends the waiting. */
const PATIENCE_S = 90;
const MANNERS: readonly Manner[] = [
  { delayMs: 0, halvesTo: 0 },
  { delayMs: 120, halvesTo: 0 },
  { delayMs: 0, halvesTo: 7 },
  { delayMs: 40, halvesTo: 100 },
];
const NATIONS = ['JPN', 'AUS'] as const;
type Nation = (typeof NATIONS)[number];
const other = (nation: Nation): Nation => (nation === 'JPN' ? 'AUS' : 'JPN');

const folder = temporaryFolder();
const folderOf = (nation: Nation): string => join(folder.path, nation);
const ports = new Map<Nation, number>();
const running = new Map<Nation, ChildProcess>();
let line: FaultyLine;

/** Ports of loopback that were free a moment ago. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((s) => new Promise<void>((done) => s.listen(0, '127.0.0.1', () => done()))));
  const found = servers.map((s) => (s.address() as { port: number }).port);
  await Promise.all(servers.map((s) => new Promise((done) => s.close(done))));
  return found;
}

function configOf(nation: Nation, link: number, dials: number | null): NodeConfigFile {
  const template = configTemplate(nation, ports.get(nation) as number);
  const peer = other(nation);
  return {
    ...template,
    link: { ...template.link, listen: { host: '127.0.0.1', port: link } },
    sensors: [],
    peers: [
      {
        nation: peer,
        ...(dials === null ? {} : { connect: { host: '127.0.0.1', port: dials } }),
        authority: `./peers/${peer}/authority.crt`,
        journalKey: `./peers/${peer}/journal.pub`,
        ledgerKey: `./peers/${peer}/ledger.pub`,
        witnessKey: `./peers/${peer}/witness.pub`,
      },
    ],
  };
}

function start(nation: Nation): void {
  const args = [MUSUBI, 'node', '--config', join(folderOf(nation), 'node.yaml')];
  const env = { ...process.env, MUSUBI_TOKEN: TOKEN };
  running.set(nation, spawn(process.execPath, args, { env, stdio: 'ignore' }));
}

async function stop(nation: Nation, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const child = running.get(nation);
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

async function ask<T>(nation: Nation, path: string, body?: object): Promise<{ status: number; body: T } | null> {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  try {
    const response = await fetch(`http://127.0.0.1:${ports.get(nation)}/api/v1${path}`, { headers, ...post });
    return { status: response.status, body: (await response.json()) as T };
  } catch {
    return null;
  }
}

/** How many acts a node knows of. */
async function known(nation: Nation): Promise<number> {
  return (await ask<AgreementView>(nation, `/agreements/${INSTRUMENT}`))?.body.events.length ?? -1;
}

async function isConnected(nation: Nation): Promise<boolean> {
  return (await ask<Status>(nation, '/status'))?.body.peers[0]?.state === 'connected';
}

/** That a frame has come, and is in the ledger. */
async function hasReceipt(nation: Nation): Promise<boolean> {
  const page = await ask<LedgerPage>(nation, '/ledger/entries?kind=receipt&limit=1');
  return (page?.body.rows.length ?? 0) > 0;
}

interface Entry {
  readonly author: string;
  readonly subject: string;
  readonly sequence: number;
}

/** The journal's lines about the instrument, as they lie on the disk: checksum, space, entry. */
function journalOf(nation: Nation): string[] {
  const text = readFileSync(join(folderOf(nation), 'data/journal/journal'), 'utf8');
  const lines = text.split('\n').filter((each) => each !== '');
  return lines.map((each) => each.slice(each.indexOf(' ') + 1)).filter((each) => each.includes(INSTRUMENT));
}

beforeAll(async () => {
  const [jpn, aus, link, unused] = (await freePorts(4)) as [number, number, number, number];
  ports.set('JPN', jpn).set('AUS', aus);
  line = new FaultyLine(link);
  const through = await line.listen();
  const instruments = fileURLToPath(new URL('../../agreements/instruments', import.meta.url));
  for (const nation of NATIONS) {
    const config = nation === 'JPN' ? configOf('JPN', link, null) : configOf('AUS', unused, through);
    const nowS = Date.now() / 1000;
    await initNode({ nation, folder: folderOf(nation), configYaml: configYaml(config), instruments, nowS });
  }
  for (const nation of NATIONS) await pinPartner(folderOf(nation), other(nation), folderOf(other(nation)));
  for (const nation of NATIONS) start(nation);
  for (const nation of NATIONS) await eventually(`${nation} is connected`, () => isConnected(nation), PATIENCE_S);
  // While the line is whole: later it may be that none gets through in either direction.
  for (const nation of NATIONS) await eventually(`${nation} has a frame`, () => hasReceipt(nation), PATIENCE_S);
}, 420_000);

afterAll(async () => {
  for (const nation of NATIONS) await stop(nation, 'SIGKILL');
  await line.close();
  folder.remove();
}, 60_000);

describe('a line that is cut, slow, halved and stalled, and nodes that are killed', () => {
  it(
    'lose no act and double none, and leave ledgers that verify and agree',
    async () => {
      const acts: Record<Nation, number> = { JPN: 0, AUS: 0 };
      for (let round = 0; round < ROUNDS; round++) {
        line.manner = MANNERS[round % MANNERS.length] as Manner;
        const nation = NATIONS[round % 2] as Nation;
        for (const author of NATIONS) {
          const type = acts[author] % 2 === 0 ? 'suspended' : 'resumed';
          const event = { type, scope: 'outflow', reason: `round ${round}` };
          expect((await ask(author, `/agreements/${INSTRUMENT}/events`, event))?.status).toBe(201);
          acts[author]++;
          // In the middle of what the act has set off.
          if (author === nation) line.cut(round % 4 < 2 ? 'reset' : 'end');
          else line.stall(300);
        }
        if (round % 3 === 1) {
          await stop(nation, 'SIGKILL');
          start(nation);
        }
        const all = acts.JPN + acts.AUS;
        // Half of the rounds go on while nothing of them may have arrived.
        const awaited = round % 2 === 0 ? NATIONS : [nation];
        for (const each of awaited) {
          const least = round % 2 === 0 ? all : acts[each];
          await eventually(`${each} knows what it must`, async () => (await known(each)) >= least, PATIENCE_S);
        }
      }
      line.manner = MANNERS[0] as Manner;
      const all = acts.JPN + acts.AUS;
      for (const nation of NATIONS) {
        await eventually(`${nation} knows every act`, async () => (await known(nation)) === all, PATIENCE_S);
      }
      expect(line.connections).toBeGreaterThan(ROUNDS / 2);
      for (const nation of NATIONS) await stop(nation, 'SIGTERM');

      const [jpn, aus] = NATIONS.map(journalOf) as [string[], string[]];
      expect([...jpn].sort()).toEqual([...aus].sort());
      expect(new Set(jpn).size).toBe(jpn.length);
      for (const author of NATIONS) {
        const own = jpn.map((text) => JSON.parse(text) as Entry).filter((entry) => entry.author === author);
        expect(own.map(({ sequence }) => sequence)).toEqual(own.map((_, i) => i + 1));
        expect(own).toHaveLength(acts[author]);
      }
      for (const nation of NATIONS) {
        const { code, out } = await musubi('ledger', 'verify', folderOf(nation), '--json');
        expect([nation, code, JSON.parse(out).ok]).toEqual([nation, 0, true]);
      }
      const { code, out, err } = await musubi('ledger', 'reconcile', folderOf('JPN'), folderOf('AUS'), '--json');
      expect([code, err]).toEqual([0, '']);
      const { ok, ways } = JSON.parse(out) as { ok: boolean; ways: readonly { matched: number }[] };
      expect(ok).toBe(true);
      for (const way of ways) expect(way.matched).toBeGreaterThan(0);
    },
    (ROUNDS + 4) * PATIENCE_S * 1000,
  );
});
