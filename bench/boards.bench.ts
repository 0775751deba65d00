// How long a node with full boards takes to start, and to answer.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createRegister } from '@musubi/agreements';
import { boardSubject } from '@musubi/boards';
import { Journal, memoryStorage, type LogStorage } from '@musubi/ledger';
import type { Label } from '@musubi/model';
import { assembleCore, BoardSurface, configTemplate, type NodeConfigFile, type NodeCore } from '@musubi/node/embedded';
import { measureRegisters } from './boards/registers.ts';
import { cpuMsOf } from './measure/stopwatch.ts';
import { readOptions } from './measure/options.ts';
import { Report } from './measure/report.ts';
import { quantile } from './measure/spread.ts';
import { sink } from './measure/sink.ts';

const NOW_S = 1_795_000_000;
const ENTRIES = [10_000, 100_000];
const PER_ITEM = 5;
const AT_ONCE = 5_000;
const ANSWERS = 30;

const pair = () => generateKeyPairSync('ed25519');
const keys = { journal: pair(), ledger: pair(), partner: pair() };
const label: Label = {
  ...{ policy: 'JPN-DEMO', classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: ['USA'] },
  originator: 'JPN',
  createdS: NOW_S,
};

/** A journal of `count` entries, `PER_ITEM` to an item of the watch log. */
async function fill(storage: LogStorage, count: number): Promise<void> {
  const journal = await Journal.open(storage, { nation: 'JPN', privateKey: keys.journal.privateKey });
  const draft = (at: number) => {
    const text = `Contact ${at} bearing ${(at * 37) % 360}, passed to the next watch`;
    const fields = { text, atS: NOW_S + at, kind: 'event' };
    const subject = boardSubject('watch-log', `JPN-${Math.floor(at / PER_ITEM)}`, ['USA']);
    return { act: 'inform' as const, subject, body: { by: 'Watch officer', fields }, label };
  };
  for (let from = 0; from < count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from);
    await journal.appendAll(
      Array.from({ length }, (_, at) => draft(from + at)),
      NOW_S + from,
    );
  }
}

function start(journal: LogStorage): Promise<NodeCore> {
  return assembleCore({
    file: { ...configTemplate('JPN', 20_000), sensors: [], identification: [] } as NodeConfigFile,
    register: createRegister([]),
    ledgerKey: keys.ledger.privateKey,
    journalKey: keys.journal.privateKey,
    partnerKeys: new Map([['USA', keys.partner.publicKey]]),
    storage: { state: memoryStorage(), ledger: memoryStorage(), journal },
    nowS: () => NOW_S + 1e6,
    random: (bytes) => randomBytes(bytes),
    onProblem: () => undefined,
    onMalformed: () => undefined,
    onRegisterChange: () => undefined,
  });
}

/** The same lines read as JSON and nothing else: what no start can be faster than. */
function parseAll(bytes: Uint8Array): number {
  let size = 0;
  for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
    if (line !== '') size += (JSON.parse(line.slice(line.indexOf('{'))) as { sequence: number }).sequence;
  }
  return size;
}

function answerMs(answer: () => unknown): { 'p50 ms': string; 'p99 ms': string } {
  const took = Array.from({ length: ANSWERS }, () => {
    const begunMs = performance.now();
    sink(JSON.stringify(answer()).length);
    return performance.now() - begunMs;
  }).sort((a, b) => a - b);
  return { 'p50 ms': quantile(took, 0.5).toFixed(1), 'p99 ms': quantile(took, 0.99).toFixed(1) };
}

const options = readOptions();
const report = new Report('boards', options);
for (const count of options.list('entries', ENTRIES)) {
  const storage = memoryStorage();
  await fill(storage, count);
  const bytes = (await storage.read('journal')) as Uint8Array;
  const parseMs = cpuMsOf(() => sink(parseAll(bytes)));
  const begun = performance.now();
  const usage = process.cpuUsage();
  const core = await start(storage);
  const { user, system } = process.cpuUsage(usage);
  const startMs = performance.now() - begun;
  const cpuMs = (user + system) / 1000;
  report.table(`Start with ${count.toLocaleString('en-US')} entries`, [
    {
      'journal MB': (bytes.length / 1e6).toFixed(1),
      'start ms': Math.round(startMs),
      'processor ms': Math.round(cpuMs),
      'JSON.parse ms': Math.round(parseMs),
      'times JSON.parse': (cpuMs / parseMs).toFixed(1),
    },
  ]);
  const surface = new BoardSurface(core, true);
  const rows = {
    'first page': () => surface.page('watch-log', {}),
    'page of a search': () => surface.page('watch-log', { text: 'bearing 123' }),
    'one item': () => surface.item('watch-log', 'JPN-7'),
    'every board': () => surface.list(),
  };
  report.table(
    'Answers',
    Object.entries(rows).map(([what, answer]) => ({ what, ...answerMs(answer) })),
  );
}
const most = Math.max(...options.list('entries', ENTRIES));
await measureRegisters(report, most, () => start(memoryStorage()));
report.close();
