import type { NodeCore } from '../core.ts';
import { NodeMetrics } from '../metrics.ts';
import { CoreSurface } from '../surface.ts';
import { Access } from './access.ts';
import { createServer, listen } from './server.ts';
import { Stream } from './stream.ts';

export interface ShownConsole {
  /** A link that signs in once. */
  readonly link: string;
  close(): Promise<void>;
}

interface ShowOptions {
  readonly port: number;
  /** Folder of the built console. */
  readonly consoleFolder: string;
  readonly onFailure: (error: unknown) => void;
}

const HOST = '127.0.0.1';
const EVERY_MS = 1_000;

/** Serves the console of a core that somebody else drives, in an exercise, on loopback. */
export async function showConsole(core: NodeCore, options: ShowOptions): Promise<ShownConsole> {
  const { port, consoleFolder, onFailure } = options;
  const nowS = (): number => Date.now() / 1000;
  const surface = new CoreSurface(core, true, new NodeMetrics());
  const access = new Access(core.parts.nation, []);
  const stream = new Stream(surface);
  const server = await createServer({ node: surface, access, stream, port, consoleFolder, nowS, onFailure });
  await listen(server, HOST, port);
  const beat = setInterval(() => stream.publish(), EVERY_MS);
  return {
    link: `http://${HOST}:${port}/#login=${access.issueCode('first sign-in', 'admin', nowS())}`,
    close: async () => {
      clearInterval(beat);
      stream.close();
      await server.close();
    },
  };
}
