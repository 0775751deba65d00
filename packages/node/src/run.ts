import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Journal, Ledger } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';
import { JointPicture } from '@musubi/picture';
import { DEMO_POLICIES } from '@musubi/release';
import type { Logger } from 'pino';
import { RegisterKeeper } from './agreements/keeper.ts';
import { loadRegister } from './agreements/load-folder.ts';
import { Access, digest } from './api/access.ts';
import { createServer, listen } from './api/server.ts';
import { Stream } from './api/stream.ts';
import { identityRules } from './config/identity-rules.ts';
import { configPath, type NodeConfig, sensorTable } from './config/load.ts';
import { NodeCore } from './core.ts';
import { readPrivateKey, readPublicKey } from './keys/signing-keys.ts';
import { NodeMetrics } from './metrics.ts';
import { Inbox } from './partners/inbox.ts';
import { Outbox } from './partners/outbox.ts';
import { Partner } from './partners/partner.ts';
import { ReleaseLog } from './partners/release-log.ts';
import { SensorRoom } from './sensors/room.ts';
import { LinkSockets } from './socket/link-sockets.ts';
import { SensorSockets } from './socket/sensor-sockets.ts';
import { FileStorage } from './storage/file-storage.ts';
import { lockFolder } from './storage/lock.ts';
import { readState, writeState } from './storage/state-file.ts';
import { CoreSurface } from './surface.ts';
import { Rhythm } from './rhythm.ts';
import { TrackingRoom } from './tracking/instances.ts';

export interface RunOptions {
  readonly config: NodeConfig;
  /** Folder of the built console, or null. */
  readonly consoleFolder: string | null;
  /** A bearer token with the role of an admin, beside those of the configuration. */
  readonly adminToken: string | null;
  readonly logger: Logger;
}

export interface RunningNode {
  readonly nation: NationCode;
  readonly url: string;
  /** A link that signs in once. */
  loginLink(): string;
  stop(): Promise<void>;
}

const nowS = (): number => Date.now() / 1000;
const CLOSING_MS = 1_000;

/** The origin of a nation's ledger, as its checkpoints name it. */
export function ledgerOrigin(nation: NationCode): string {
  return `${nation.toLowerCase()}.node.musubi.internal/ledger`;
}

/** Starts a nation's node: files, sensors, links, API. Throws `NodeError` when it cannot. */
export async function startNode(options: RunOptions): Promise<RunningNode> {
  const { config, logger } = options;
  const { file } = config;
  const unlock = lockFolder(configPath(config, file.data));
  const stack: (() => Promise<void> | void)[] = [unlock];
  // What was opened last is closed first, whether the node stops or never came up.
  const closeAll = async (): Promise<void> => {
    for (const close of stack.reverse()) await close();
  };
  try {
    return await open(options, stack, closeAll);
  } catch (error) {
    logger.error({ error: String(error) }, 'the node did not start');
    await closeAll();
    throw error;
  }
}

async function open(
  options: RunOptions,
  stack: (() => Promise<void> | void)[],
  closeAll: () => Promise<void>,
): Promise<RunningNode> {
  const { config, logger } = options;
  const { file } = config;
  const metrics = new NodeMetrics();
  const onProblem = (code: string, message: string): void => {
    metrics.problem(code);
    logger.warn({ code }, message);
  };
  const { core, storage } = await assemble(config, metrics, onProblem, () => surfaceChanged());
  stack.push(() => storage.close());

  const tokens = [...(file.tokens ?? [])];
  if (options.adminToken) tokens.push({ name: 'admin', role: 'admin', sha256: digest(options.adminToken) });
  const access = new Access(file.nation, tokens);
  const surface = new CoreSurface(core, file.exercise, metrics);
  const stream = new Stream(surface);
  const surfaceChanged = (): void => stream.publishAgreements();

  const saveState = (): Promise<void> =>
    writeState(storage, { trackNumbers: core.parts.tracking.nextNumbers(), jointNumber: core.parts.picture.nextNumber });
  const rhythm = new Rhythm({
    nowS,
    track: () => core.track(),
    round: async () => {
      await core.round();
      stream.publish();
    },
    save: saveState,
    onFailure: (error) => onProblem('internal', error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  stack.push(async () => {
    await rhythm.stop();
    await core.parts.log.flush();
    await saveState();
  });

  const sensorSockets = await SensorSockets.open(core.parts.sensorRoom, nowS);
  stack.push(() => sensorSockets.close());
  const linkSockets = await LinkSockets.open(config, core, onProblem);
  stack.push(() => linkSockets.close());

  const host = file.console.host ?? '127.0.0.1';
  const server = await createServer({
    node: surface,
    access,
    stream,
    port: file.console.port,
    consoleFolder: options.consoleFolder,
    nowS,
    onFailure: (error) => onProblem('api', String(error)),
  });
  stack.push(async () => {
    stream.close();
    await Promise.race([server.close(), new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref())]);
  });
  await listen(server, host, file.console.port);
  rhythm.start();

  const url = `http://${host}:${file.console.port}/`;
  return {
    nation: file.nation,
    url,
    loginLink: () => `${url}#login=${access.issueCode('first sign-in', 'admin', nowS())}`,
    stop: closeAll,
  };
}

/** The core with everything it stands on, from the configuration and the data folder. */
async function assemble(
  config: NodeConfig,
  metrics: NodeMetrics,
  onProblem: (code: string, message: string) => void,
  onRegisterChange: () => void,
): Promise<{ core: NodeCore; storage: FileStorage }> {
  const { file } = config;
  const path = (name: string): string => configPath(config, name);
  const storage = new FileStorage(path(file.data));
  const ledgerKey = { name: ledgerOrigin(file.nation), privateKey: readPrivateKey(path(file.keys.ledger)) };
  const journalKey = { nation: file.nation, privateKey: readPrivateKey(path(file.keys.journal)) };
  const register = loadRegister(path(file.agreements));
  const ledger = await Ledger.open(new FileStorage(join(path(file.data), 'ledger')), ledgerKey);
  const journal = await Journal.open(new FileStorage(join(path(file.data), 'journal')), journalKey);
  const state = await readState(storage);

  const sensors = sensorTable(config, nowS());
  const rules = identityRules(file.identification ?? []);
  const sensorRoom = new SensorRoom(file.sensors, sensors, (address, count, problems) => {
    metrics.problem('malformed-input', count);
    for (const problem of problems) {
      onProblem(problem.code, `${address}: ${problem.message} (offset ${problem.offset})`);
    }
  });
  const tracking = new TrackingRoom(sensors, state.trackNumbers);
  const partners = new Map<NationCode, Partner>();
  for (const peer of file.peers) {
    partners.set(
      peer.nation,
      new Partner({
        nation: peer.nation,
        journalKey: readPublicKey(path(peer.journalKey)),
        sensors,
        tracking,
        identityRules: rules,
        outbox: await Outbox.open(storage, peer.nation, journal, file.nation),
        inbox: await Inbox.open(storage, peer.nation),
      }),
    );
  }
  const classification = DEMO_POLICIES[file.policy]?.classifications[0] ?? '';
  const core = new NodeCore(
    {
      nation: file.nation,
      purpose: file.purpose,
      policies: DEMO_POLICIES,
      sensors,
      sensorRoom,
      tracking,
      identityRules: rules,
      keeper: new RegisterKeeper(register, journal, file.nation, file.policy, classification),
      partners,
      log: new ReleaseLog(ledger, storage, randomBytes),
      picture: new JointPicture({ own: file.nation, firstNumber: state.jointNumber }),
      nowS,
      onProblem,
    },
    onRegisterChange,
  );
  // An act that was on disk when the node was killed, but in no outbox yet, goes now.
  for (const entry of journal.entries(file.nation)) await core.address(entry);
  return { core, storage };
}
