// The consoles of the story's nodes as they stand, on loopback, until somebody ends it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { showConsole } from '@musubi/node/embedded';

const CONSOLE = fileURLToPath(new URL('../console/dist', import.meta.url));
const EVERY_MS = 1_000;

/**
 * Shows each node's console at `port` and the ports after it; their time goes on, a second a second.
 * Resolves when `until` does.
 */
export async function showConsoles(cores, pass, { port, onLink, until }) {
  if (!existsSync(CONSOLE)) throw new Error('the console is not built: run npm run build');
  const shown = [];
  for (const [at, [nation, core]] of [...cores].entries()) {
    const one = await showConsole(core, {
      port: port + at,
      consoleFolder: CONSOLE,
      onFailure: (error) => console.error(`story: ${nation}: ${error}`),
    });
    shown.push(one);
    onLink(nation, one.link);
  }
  let passing = Promise.resolve();
  const clock = setInterval(() => {
    passing = passing.then(() => pass(EVERY_MS / 1000));
  }, EVERY_MS);
  await until;
  clearInterval(clock);
  await passing;
  for (const one of shown) await one.close();
}
