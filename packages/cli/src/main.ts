#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Command } from 'commander';
import { addAgreementCommands } from './agreements/program.ts';
import { port, positive, seconds, whole } from './arguments.ts';
import { addCodecCommands } from './decode/program.ts';
import { reportFailure } from './failure.ts';
import { addLedgerCommands } from './ledger/program.ts';
import { addReleaseCommands } from './release/program.ts';
import { stopSignal } from './stop-signal.ts';
import { addTrackerCommands } from './track/program.ts';

const program = new Command('musubi')
  .description('Allied nations share one air and sea picture, warnings and plans while each keeps its own command.')
  .version((createRequire(import.meta.url)('../package.json') as { version: string }).version)
  .showHelpAfterError('(--help shows what there is)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('demo')
  .description('run three nations’ nodes with simulated sensors on this machine')
  .option('--seconds <n>', 'end by itself after this time, with a summary', positive)
  .option('--port-base <n>', 'consoles at n, n+1, n+2; links at n+10; sensors at n+20', port, 8401)
  .option('--seed <n>', 'of the scenario', whole, 1)
  .option('--data <dir>', 'where the nodes keep what is theirs', './data/demo')
  .option('--json', 'print the summary as JSON')
  .addHelpText(
    'after',
    '\nExamples:\n  musubi demo\n  musubi demo --seconds 90 --json\n  musubi demo --port-base 9401 --data /tmp/demo',
  )
  .action(async (options: { seconds?: number; portBase: number; seed: number; data: string; json?: boolean }) => {
    const { runDemo } = await import('./demo/command.ts');
    await runDemo({
      folder: options.data,
      portBase: options.portBase,
      seed: options.seed,
      seconds: options.seconds ?? null,
      json: options.json ?? false,
      signal: stopSignal(),
    });
  });

program
  .command('node')
  .description('run one nation’s node from its configuration')
  .requiredOption('--config <file>', 'node.yaml; `musubi init` writes one')
  .option('--check', 'check the configuration and end')
  .addHelpText(
    'after',
    '\nExamples:\n  musubi node --config jpn/node.yaml\n  musubi node --config jpn/node.yaml --check',
  )
  .action(async (options: { config: string; check?: boolean }) => {
    const { checkNode, runNode } = await import('./node-command.ts');
    if (options.check) checkNode(options.config);
    else await runNode(options.config, stopSignal());
  });

program
  .command('init')
  .description('write a working configuration for a nation, with keys and certificates')
  .argument('<dir>', 'folder to write')
  .requiredOption('--nation <code>', 'ISO 3166-1 alpha-3, e.g. JPN')
  .option('--port-base <n>', 'console at n, link at n+10, sensor at n+20', port, 8401)
  .addHelpText('after', '\nExample:\n  musubi init --nation JPN jpn && musubi node --config jpn/node.yaml')
  .action(async (folder: string, options: { nation: string; portBase: number }) => {
    const { init } = await import('./init-command.ts');
    await init(folder, options.nation, options.portBase);
  });

program
  .command('replay')
  .description('send a recording with its own timing to a node’s sensor input')
  .argument('<file>', 'pcap, pcapng, raw ASTERIX, Beast or AVR')
  .requiredOption('--to <address>', 'udp://HOST:PORT to send to, or tcp://HOST:PORT to serve readers at')
  .option('--speed <n>', 'times as fast', positive, 1)
  .option('--loop', 'start again at the end, until stopped')
  .option('--pause <s>', 'with --loop: wait between rounds, e.g. one turn of the antenna', seconds, 0)
  .option('--keep-time', 'leave the recorded times of day; else they are moved to now')
  .option('--json', 'print the tally as JSON')
  .addHelpText('after', '\nExample:\n  musubi replay cat_034_048.pcap --to udp://127.0.0.1:8421 --loop --pause 4')
  .action(
    async (
      file: string,
      options: { to: string; speed: number; loop?: boolean; pause: number; keepTime?: boolean; json?: boolean },
    ) => {
      const { replay } = await import('./replay/command.ts');
      const tally = await replay(file, {
        to: options.to,
        speed: options.speed,
        loop: options.loop ?? false,
        pauseS: options.pause,
        keepTime: options.keepTime ?? false,
        json: options.json ?? false,
        signal: stopSignal(),
      });
      if (options.json) console.log(JSON.stringify(tally));
      else console.error(`Sent ${tally.pieces} pieces, ${tally.bytes} bytes`);
    },
  );

addLedgerCommands(program);
addAgreementCommands(program);
addReleaseCommands(program);

program
  .command('sim')
  .description('play the demo’s simulated sensors')
  .option('--seed <n>', 'of the scenario', whole, 1)
  .option('--start <s>', 'when the scenario began, UTC seconds since 1970', positive)
  .option('--ports <n>', 'first of the sensors’ ports', port, 8421)
  .action(async (options: { seed: number; start?: number; ports: number }) => {
    const { runSimulation } = await import('./sim-command.ts');
    await runSimulation(options.seed, options.start ?? Date.now() / 1000, options.ports, stopSignal());
  });

addCodecCommands(program);
addTrackerCommands(program);

await program.parseAsync().catch(reportFailure);
// The channel to the process that started this one would keep it alive.
if (process.connected) process.disconnect();
