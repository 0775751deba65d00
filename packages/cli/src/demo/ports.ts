import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { demoSensors } from '@musubi/sim';
import { CliError } from '../error.ts';
import type { PortPlan } from './plan.ts';

const HOST = '127.0.0.1';

/** Throws `CliError` `port-in-use` that names every port of the plan that something else holds. */
export async function requireFreePorts(plan: PortPlan): Promise<void> {
  const tcp = [...Object.values(plan.console), ...Object.values(plan.link)];
  const udp: number[] = [];
  for (const { transport } of demoSensors(plan.sensors)) {
    if (transport.protocol === 'udp') udp.push(transport.to.port);
    else tcp.push(transport.port);
  }
  const taken = [
    ...(await Promise.all(tcp.map(async (port) => ((await isTcpFree(port)) ? [] : [`tcp ${port}`])))),
    ...(await Promise.all([...new Set(udp)].map(async (port) => ((await isUdpFree(port)) ? [] : [`udp ${port}`])))),
  ].flat();
  if (taken.length === 0) return;
  throw new CliError(
    'port-in-use',
    `In use on ${HOST}: ${taken.join(', ')}. Is the demo running already? Else choose others with --port-base N`,
  );
}

function isTcpFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}

function isUdpFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => socket.close(() => resolve(false)));
    socket.bind(port, HOST, () => socket.close(() => resolve(true)));
  });
}
