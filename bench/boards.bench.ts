// How long a node with full boards takes to start and to answer, and a warning to a partner's board.
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
import { type LaunchTimes, timeLaunch } from './warning/launches.ts';

const NOW_S = 1_795_000_000;
const ENTRIES = [10_000, 100_000];
const PER_ITEM = 5;
const AT_ONCE = 5_000;
const ANSWERS = 100;
const EXERCISE = 'JPN-KEEN';
const MODES = ['track', 'message', 'phone', 'media'];
/** Launches whose warning is timed. */
const LAUNCHES = 40;

const pair = () => generateKeyPairSync('ed25519');
const keys = { journal: pair(), ledger: pair(), partner: pair() };
const label: Label = {
  ...{ policy: 'JPN-DEMO', classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: ['USA'] },
  originator: 'JPN',
  createdS: NOW_S,
};

/** A journal of `count` entries: half of the watch log, `PER_ITEM` to an item, half injects of one exercise. */
async function fill(storage: LogStorage, count: number): Promise<void> {
  const journal = await Journal.open(storage, { nation: 'JPN', privateKey: keys.journal.privateKey });
  const times = { startS: NOW_S, endS: NOW_S + 1e7 };
  const exercise = { name: 'Keen', participants: ['JPN', 'USA'], ...times, state: 'planned' };
  const opened = { act: 'propose' as const, subject: boardSubject('exercises', EXERCISE, ['USA']), label };
  await journal.appendAll([{ ...opened, body: { by: 'Exercise control', fields: exercise } }], NOW_S);
  for (let from = 0; from < count; from += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - from);
    await journal.appendAll(
      Array.from({ length }, (_, at) => draft(from + at)),
      NOW_S + from,
    );
  }
}

function draft(at: number) {
  return at % 2 === 0 ? logEntry(at / 2) : inject((at - 1) / 2);
}

function logEntry(at: number) {
  const text = `Contact ${at} bearing ${(at * 37) % 360}, passed to the next watch`;
  const fields = { text, atS: NOW_S + at, kind: 'event' };
  const subject = boardSubject('watch-log', `JPN-${Math.floor(at / PER_ITEM)}`, ['USA']);
  return { act: 'inform' as const, subject, body: { by: 'Watch officer', fields }, label };
}

function inject(at: number) {
  const fields = {
    ...{ exercise: EXERCISE, controlNo: `KL-${at}`, title: `Event ${at}`, offsetS: at * 60, step: 'approved' },
    ...{ mode: MODES[at % MODES.length] as string, storyline: `Line ${at % 30}`, from: 'Exercise control' },
  };
  const subject = boardSubject('exercises.injects', `JPN-I${at}`, ['USA']);
  return { act: 'inform' as const, subject, body: { by: 'Exercise control', fields }, label };
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

/** How long answers take when `before` is done before each. */
async function answerMs(answer: () => unknown, before: () => Promise<unknown> = async () => undefined) {
  const took: number[] = [];
  for (let n = 0; n < ANSWERS; n++) {
    await before();
    const begunMs = performance.now();
    sink(JSON.stringify(answer()).length);
    took.push(performance.now() - begunMs);
  }
  took.sort((a, b) => a - b);
  const shown = (share: number) => quantile(took, share).toFixed(1);
  return { 'p50 ms': shown(0.5), 'p99 ms': shown(0.99), 'worst ms': shown(1) };
}

/** Seconds as a table shows them. */
function secondsRow(what: string, values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const [p50, p99, worst] = [0.5, 0.99, 1].map((share) => quantile(sorted, share).toFixed(2));
  return { what, 'p50 s': p50 as string, 'p99 s': p99 as string, 'worst s': worst as string };
}

const options = readOptions();
const report = new Report('boards', options);
for (const count of options.list('entries', ENTRIES)) {
  const storage = memoryStorage();
  await fill(storage, count);
  const bytes = (await storage.read('journal')) as Uint8Array;
  const parseMs = cpuMsOf(() => sink(parseAll(bytes)));
  const readBegun = performance.now();
  sink((await Journal.open(storage)).authors.length);
  const readMs = performance.now() - readBegun;
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
      'reading the journal alone ms': Math.round(readMs),
      'processor ms': Math.round(cpuMs),
      'JSON.parse ms': Math.round(parseMs),
      'times JSON.parse': (cpuMs / parseMs).toFixed(1),
    },
  ]);
  // What is written from here on is not read again, and copying all of a file in memory is no cost of a disk.
  Object.assign(storage, { append: async () => undefined });
  const surface = new BoardSurface(core, true);
  const login = { nation: 'JPN', name: 'Watch officer', role: 'operator' } as const;
  let written = 0;
  const write = async () => {
    const note = `JPN-NEW${written++}`;
    const fields = { text: 'One more', atS: NOW_S, kind: 'event' };
    await surface.write('watch-log', null, { item: note, fields, releasableTo: [] }, login);
    await surface.write(
      'exercises.injects',
      `JPN-I${written * 7}`,
      { fields: { notes: 'Changed' }, releasableTo: [] },
      login,
    );
  };
  const rows: Readonly<Record<string, () => unknown>> = {
    'first page': () => surface.page('watch-log', {}),
    'page of a search': () => surface.page('watch-log', { text: 'bearing 123' }),
    'one item': () => surface.item('watch-log', 'JPN-7'),
    'every board': () => surface.list(),
    'injects that stand so': () => surface.page('exercises.injects', { status: 'overdue' }),
    'injects from above': () => surface.overview('exercises.injects'),
    'exercises from above': () => surface.overview('exercises'),
  };
  const [still, trickle] = [[], []] as [object[], object[]];
  for (const [what, answer] of Object.entries(rows)) still.push({ what, ...(await answerMs(answer)) });
  for (const [what, answer] of Object.entries(rows)) trickle.push({ what, ...(await answerMs(answer, write)) });
  const named = (list: object[]) => list as { what: string }[];
  report.table('Answers', named(still), ['The first of each works all out: it is the worst.']);
  report.table('Answers, each after an entry on two of the boards', named(trickle));
}
const most = Math.max(...options.list('entries', ENTRIES));
await measureRegisters(report, most, () => start(memoryStorage()));
const launches = options.list('launches', [LAUNCHES])[0] as number;
const times: LaunchTimes[] = [];
for (let seed = 1; seed <= launches; seed++) times.push(...([await timeLaunch(seed)].filter(Boolean) as LaunchTimes[]));
report.table(
  `A launch, to a partner's warning board: ${times.length} of ${launches} launches, two nodes in memory`,
  [
    secondsRow(
      'from the plot that made it a ballistic track',
      times.map(({ sinceTrackS }) => sinceTrackS),
    ),
    secondsRow(
      'from its first ballistic plot',
      times.map(({ sinceShownS }) => sinceShownS),
    ),
    secondsRow(
      'from its first plot when beyond any aircraft',
      times.map(({ sinceBeyondS }) => sinceBeyondS),
    ),
    secondsRow(
      'from its first plot of all',
      times.map(({ sinceFirstS }) => sinceFirstS),
    ),
  ],
  [
    'By the nodes’ clocks, and what they take to compute. Three radars, 5, 10 and 12 s a turn, noise 100 m, 0.1° and 0.3° in elevation, nine plots of ten.',
    'The first ballistic plot is the first that shows with those before it, by four sigmas and whatever drove the body, a climb or speed that no aircraft has.',
    'Beyond any aircraft: 900 kJ/kg, or an apogee of 45 km. No radar can tell so from one plot.',
  ],
);
report.close();
