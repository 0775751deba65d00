import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { AisReceiver, createAisColumns } from '@musubi/ais';
import { decodeRecords } from '@musubi/asterix';
import { BeastFramer } from '@musubi/modes';
import { expect, it } from 'vitest';
import { createScenario, demoSensors, runSensors, type SensorProblem, type SimulatedSensor } from '../src/index.ts';
import { Player } from '../src/player.ts';
import { tcpOutput } from '../src/tcp-output.ts';

const startS = 1_760_000_000;
const scenario = createScenario({ seed: 3, startS });
const demo = demoSensors(0);
const byId = (id: string) => demo.find((sensor) => sensor.id === id) as SimulatedSensor;

/** The scenario's clock, twenty times as fast as the wall's. */
function fastClock(): () => number {
  const from = performance.now();
  return () => startS + ((performance.now() - from) / 1000) * 20;
}

it('plays radars over UDP and receivers over TCP until aborted', { timeout: 20_000 }, async () => {
  const abort = new AbortController();
  const problems: SensorProblem[] = [];
  const node = createSocket('udp4').bind(0, '127.0.0.1');
  await once(node, 'listening');
  const categories = new Set<number>();
  node.on('message', (bytes) => {
    for (const record of decodeRecords(bytes)) if ('cat' in record) categories.add(record.cat as number);
  });
  const radar: SimulatedSensor = {
    ...byId('JPN-R4'),
    transport: { protocol: 'udp', to: { host: '127.0.0.1', port: node.address().port } },
  };
  const heard = { adsb: 0, adsbSecond: 0, ais: 0 };
  const onListening = (id: string, port: number) => {
    if (id === 'USA-A1') {
      const framers = [new BeastFramer(), new BeastFramer()] as const;
      connect(port, '127.0.0.1').on('data', (bytes) => framers[0].push(bytes, () => heard.adsb++));
      connect(port, '127.0.0.1').on('data', (bytes) => framers[1].push(bytes, () => heard.adsbSecond++));
    } else {
      const receiver = new AisReceiver();
      const columns = createAisColumns(256);
      connect(port, '127.0.0.1').on('data', (bytes) => {
        receiver.push(bytes, startS, columns);
        heard.ais = columns.count;
        if (columns.count > 200) columns.count = 100;
      });
    }
  };
  const sensors = [radar, byId('USA-A1'), byId('AUS-S1')];
  const done = runSensors({
    scenario,
    sensors,
    signal: abort.signal,
    nowS: fastClock(),
    onProblem: (problem) => problems.push(problem),
    onListening,
  });
  await expect
    .poll(() => categories.size === 2 && heard.adsb > 100 && heard.adsbSecond > 100 && heard.ais > 5, {
      timeout: 15_000,
    })
    .toBe(true);
  abort.abort();
  await done;
  node.close();
  expect(problems).toEqual([]);
});

it('says which sensor cannot listen and ends all the same', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const abort = new AbortController();
  let tell: (problem: SensorProblem) => void = () => {};
  const told = new Promise<SensorProblem>((resolve) => {
    tell = resolve;
  });
  const sensor: SimulatedSensor = { ...byId('USA-A1'), transport: { protocol: 'tcp-server', port } };
  const done = runSensors({
    scenario,
    sensors: [sensor],
    signal: abort.signal,
    nowS: () => startS,
    onProblem: tell,
  });
  expect(await told).toMatchObject({ sensor: 'USA-A1', code: 'listen-failed' });
  abort.abort();
  await done;
  taken.close();
});

it('does nothing when it is aborted before it begins', async () => {
  await runSensors({
    scenario,
    sensors: demo,
    signal: AbortSignal.abort(),
    nowS: () => startS,
    onProblem: () => expect.unreachable(),
  });
});

it('drops a client that does not read, keeps one that does, and takes no more than sixteen', async () => {
  const problems: string[] = [];
  let output: ReturnType<typeof tcpOutput> | undefined;
  const port = await new Promise<number>((resolve) => {
    output = tcpOutput(0, (code) => problems.push(code), resolve);
  });
  const stuck = connect(port, '127.0.0.1').pause();
  const reader = connect(port, '127.0.0.1').resume();
  await Promise.all([once(stuck, 'connect'), once(reader, 'connect')]);
  for (let i = 0; i < 400 && !problems.includes('slow-client'); i++) {
    output?.send([new Uint8Array(100_000)]);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(problems).toEqual(['slow-client']);
  const more = Array.from({ length: 16 }, () => connect(port, '127.0.0.1').on('error', () => {}));
  await expect.poll(() => problems.length).toBe(2);
  expect(problems[1]).toBe('client-refused');
  expect(reader.readyState).toBe('open');
  await output?.close();
  for (const client of [stuck, reader, ...more]) client.destroy();
});

it('hands out everything once, and leaves out what a long pause made late', () => {
  const sensor = byId('JPN-R4');
  const steady = new Player(scenario, sensor, startS);
  let pieces = 0;
  for (let timeS = startS; timeS <= startS + 40; timeS += 0.25) pieces += steady.due(timeS).length;
  expect(Math.abs(pieces - (40 / sensor.periodS) * 32)).toBeLessThanOrEqual(1);
  expect(steady.due(startS + 40)).toEqual([]);
  expect(steady.due(startS + 3640).length).toBeLessThanOrEqual(1);
  expect(steady.due(startS + 3641).length).toBeGreaterThan(3);
  expect(steady.due(startS + 100)).toEqual([]);
  expect(steady.due(startS + 101).length).toBeGreaterThan(3);
});
