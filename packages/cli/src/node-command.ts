import { configWarnings, loadConfig, type NodeConfig, startNode } from '@musubi/node';
import pino from 'pino';
import type { ReadyMessage } from './demo/children.ts';
import { consoleFolder } from './paths.ts';

/** Says that a configuration is right, or throws with every mistake and its line. */
export function checkNode(path: string): void {
  const { file } = loadConfig(path);
  for (const warning of configWarnings(file)) console.error(`${path}: ${warning}`);
  console.log(`${path} is right: ${file.nation}, ${file.sensors.length} sensors, ${file.peers.length} partners`);
}

/** Runs a nation's node until stopped. */
export async function runNode(path: string, signal: AbortSignal): Promise<void> {
  const config: NodeConfig = loadConfig(path);
  const logger = pino({ base: { nation: config.file.nation } });
  const node = await startNode({
    config,
    consoleFolder: consoleFolder(),
    adminToken: process.env['MUSUBI_TOKEN'] ?? null,
    logger,
  });
  // A failure that nothing caught is told and counted, and the node goes on: losing the picture is worse.
  process.on('uncaughtException', (error) => logger.error({ error: error.stack }, 'internal failure'));
  process.on('unhandledRejection', (reason) => logger.error({ error: String(reason) }, 'internal failure'));
  const link = node.loginLink();
  const ready: ReadyMessage = { type: 'ready', url: node.url, link };
  if (process.send) process.send(ready);
  else console.log(`${node.nation} is up. Sign in once with ${link}`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await node.stop();
  process.exit(0);
}
