import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { NationCode } from '@musubi/model';
import type { Logger } from 'pino';
import { loadRegister } from './agreements/load-folder.ts';
import { Access, digest } from './api/access.ts';
import { openSignIn, openTls } from './api/open-sign-in.ts';
import { createServer, listen } from './api/server.ts';
import { readSessions, SessionFile } from './api/session-file.ts';
import { Stream } from './api/stream.ts';
import { assembleCore, type CoreGround, saveState } from './assemble.ts';
import { configPath, type NodeConfig } from './config/load.ts';
import { configWarnings } from './config/warnings.ts';
import { PictureHistory } from './history/history.ts';
import { HistoryRecorder } from './history/recorder.ts';
import { readPrivateKey, readPublicKey } from './keys/signing-keys.ts';
import { NodeMetrics } from './metrics.ts';
import { ProblemLog } from './problem-log.ts';
import { Rhythm } from './rhythm.ts';
import { LinkSockets } from './socket/link-sockets.ts';
import { SensorSockets } from './socket/sensor-sockets.ts';
import { FileStorage } from './storage/file-storage.ts';
import { lockFolder } from './storage/lock.ts';
import { CoreSurface } from './surface.ts';

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
const HISTORY_EVERY_S = 5;
const HISTORY_MEGABYTES = 500;

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

/** The keys of witnessing, where the configuration has them. */
function witnessOf(config: NodeConfig): Pick<CoreGround, 'witness'> {
  const { keys, peers } = config.file;
  if (keys.witness === undefined) return {};
  const key = (name: string): ReturnType<typeof readPublicKey> => readPublicKey(configPath(config, name));
  const partners = peers.flatMap(({ nation, ledgerKey, witnessKey }) =>
    ledgerKey && witnessKey ? [[nation, { ledger: key(ledgerKey), witness: key(witnessKey) }] as const] : [],
  );
  return { witness: { key: readPrivateKey(configPath(config, keys.witness)), partners: new Map(partners) } };
}

async function open(
  options: RunOptions,
  stack: (() => Promise<void> | void)[],
  closeAll: () => Promise<void>,
): Promise<RunningNode> {
  const { config, logger } = options;
  const { file } = config;
  const metrics = new NodeMetrics();
  const problems = new ProblemLog((code, message) => logger.warn({ code }, message));
  const onProblem = (code: string, message: string): void => {
    metrics.problem(code);
    problems.report(code, message, nowS());
  };
  for (const warning of configWarnings(file)) onProblem('config', warning);
  const path = (name: string): string => configPath(config, name);
  const disk = (name: string): FileStorage => {
    const storage = new FileStorage(join(path(file.data), name));
    stack.push(() => storage.close());
    return storage;
  };
  const storage = disk('.');
  const core = await assembleCore({
    file,
    register: loadRegister(path(file.agreements)),
    ledgerKey: readPrivateKey(path(file.keys.ledger)),
    journalKey: readPrivateKey(path(file.keys.journal)),
    partnerKeys: new Map(file.peers.map((peer) => [peer.nation, readPublicKey(path(peer.journalKey))])),
    originKeys: new Map((file.origins ?? []).map((one) => [one.nation, readPublicKey(path(one.journalKey))])),
    ...witnessOf(config),
    storage: { state: storage, ledger: disk('ledger'), journal: disk('journal') },
    nowS,
    random: randomBytes,
    onProblem,
    onMalformed: (count) => metrics.problem('malformed-input', count),
    onRegisterChange: () => surfaceChanged(),
    onTracks: () => rhythm.arrived(),
  });

  const tokens = [...(file.tokens ?? [])];
  if (options.adminToken) tokens.push({ name: 'admin', role: 'admin', sha256: digest(options.adminToken) });
  const sessions = new SessionFile(storage, () => access.sessionsAt(nowS()));
  const onSessions = (): void => {
    sessions.save().catch((error: unknown) => onProblem('api', `The sessions cannot be kept: ${String(error)}`));
  };
  const signIn = openSignIn(config, nowS);
  const access = new Access(file.nation, tokens, await readSessions(storage), onSessions, signIn.bases);
  stack.push(() => sessions.save());
  const everyS = file.history?.everyS ?? HISTORY_EVERY_S;
  const bytesMax = (file.history?.megabytesMax ?? HISTORY_MEGABYTES) * 1e6;
  const pictures = bytesMax > 0 ? await PictureHistory.open({ storage: disk('history'), bytesMax, onProblem }) : null;
  stack.push(() => pictures?.close());
  const surface = new CoreSurface(core, file.exercise, metrics, pictures && { pictures, everyS }, {
    acts: file.twoPersonActs ?? [],
    onWaiting: () => surfaceChanged(),
  });
  const recorder = pictures && new HistoryRecorder(surface, pictures, everyS);
  const stream = new Stream(surface);
  const surfaceChanged = (): void => stream.publishAgreements();

  const save = (): Promise<void> => saveState(core, storage);
  const rhythm = new Rhythm({
    nowS,
    track: (atS) => core.track(atS),
    round: async (atS) => {
      // The picture is made at once; only what crosses a border waits for the disk.
      const crossing = core.round(atS);
      stream.publish();
      recorder?.beat(nowS());
      await crossing;
    },
    refresh: () => {
      core.refresh();
      stream.publish();
    },
    save,
    onFailure: (error) =>
      onProblem('internal', error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  stack.push(async () => {
    await rhythm.stop();
    await core.parts.log.close();
    await save();
  });

  const sensorSockets = await SensorSockets.open(core.parts.sensorRoom, nowS);
  stack.push(() => sensorSockets.close());
  const linkSockets = await LinkSockets.open(config, core, onProblem);
  stack.push(() => linkSockets.close());

  const host = file.console.host ?? '127.0.0.1';
  const tls = openTls(config);
  const server = await createServer({
    node: surface,
    access,
    stream,
    port: file.console.port,
    consoleFolder: options.consoleFolder,
    nowS,
    ...(tls ? { tls } : {}),
    signIn: signIn.way,
    onRefused: (code, message) => onProblem('sign-in', `${code}: ${message}`),
    onFailure: (error) => onProblem('api', String(error)),
  });
  stack.push(async () => {
    stream.close();
    await Promise.race([server.close(), new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref())]);
  });
  await listen(server, host, file.console.port);
  rhythm.start();

  const url = `${tls ? 'https' : 'http'}://${host}:${file.console.port}/`;
  return {
    nation: file.nation,
    url,
    loginLink: () => `${url}#login=${access.issueCode('first sign-in', 'admin', nowS())}`,
    stop: closeAll,
  };
}
