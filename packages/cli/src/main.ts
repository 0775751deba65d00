#!/usr/bin/env node
import { createRequire } from 'node:module';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Format } from './decode/options.ts';
import { reportFailure } from './failure.ts';
import { addReleaseCommands } from './release/program.ts';
import { stopSignal } from './stop-signal.ts';

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

const ledger = program.command('ledger').description('check, prove and compare nodes’ ledgers');

ledger
  .command('verify')
  .description('check a ledger whole: checkpoint, every entry, every tile')
  .argument('<dir>', 'a node’s folder, or its ledger folder')
  .option('--key <file>', 'public key of the ledger; found beside a node’s folder by itself')
  .option('--json', 'print the report as JSON')
  .addHelpText('after', '\nExample:\n  musubi ledger verify data/demo/jpn')
  .action(async (folder: string, options: { key?: string; json?: boolean }) => {
    const { verify } = await import('./ledger/verify.ts');
    await verify(folder, options.key ?? null, options.json ?? false);
  });

ledger
  .command('prove')
  .description('write the proof that an entry is in a ledger, as c2sp.org/tlog-proof@v1')
  .argument('<dir>', 'a node’s folder, or its ledger folder')
  .argument('<entry>', 'its number, or the SHA-256 of the frame or act that it stands for')
  .option('--key <file>', 'public key of the ledger; found beside a node’s folder by itself')
  .option('--out <file>', 'where the proof goes; else to standard output')
  .option('--json', 'print the parts of the proof as JSON')
  .addHelpText('after', '\nExample:\n  musubi ledger prove data/demo/jpn 7 --out entry-7.proof')
  .action(async (folder: string, entry: string, options: { key?: string; out?: string; json?: boolean }) => {
    const { prove } = await import('./ledger/prove.ts');
    await prove(folder, entry, { key: options.key ?? null, out: options.out ?? null, json: options.json ?? false });
  });

ledger
  .command('check-proof')
  .description('check a proof with public keys alone')
  .argument('<file>', 'what `musubi ledger prove` wrote')
  .requiredOption('--key <file>', 'public key of the ledger')
  .option('--witness <nation=file>', 'public key of a witness; may be repeated', collect, [])
  .option('--json', 'print what it shows as JSON')
  .addHelpText(
    'after',
    '\nExample:\n  musubi ledger check-proof entry-7.proof --key peers/JPN/ledger.pub --witness AUS=peers/AUS/witness.pub',
  )
  .action(async (file: string, options: { key: string; witness: string[]; json?: boolean }) => {
    const { checkProof } = await import('./ledger/prove.ts');
    checkProof(file, { key: options.key, witnesses: options.witness, json: options.json ?? false });
  });

ledger
  .command('reconcile')
  .description('hold the releases of each of two nodes against the receipts of the other')
  .argument('<a>', 'a node’s folder')
  .argument('<b>', 'another’s')
  .option('--json', 'print every difference as JSON')
  .addHelpText('after', '\nExample:\n  musubi ledger reconcile data/demo/jpn data/demo/usa')
  .action(async (a: string, b: string, options: { json?: boolean }) => {
    const { reconcileNodes } = await import('./ledger/reconcile.ts');
    await reconcileNodes(a, b, options.json ?? false);
  });

const agreements = program.command('agreements').description('check and question a folder of instruments');

agreements
  .command('check')
  .description('name file, line and article of every mistake, overlap, gap and contradiction')
  .argument('<dir>', 'a folder of instruments, or a node’s folder')
  .option('--json', 'print the problems as JSON')
  .addHelpText(
    'after',
    '\nExit code: 0 nothing wrong, 1 something, 2 no such folder.\n\nExamples:\n  musubi agreements check packages/agreements/instruments\n  musubi agreements check data/demo/jpn --json',
  )
  .action(async (folder: string, options: { json?: boolean }) => {
    const { checkAgreements } = await import('./agreements/check-command.ts');
    await checkAgreements(folder, options.json ?? false);
  });

agreements
  .command('state')
  .description('what every instrument is at a moment, by what was known at a moment')
  .argument('<dir>', 'a folder of instruments, or a node’s folder, whose journal counts too')
  .option('--at <time>', 'day or UTC time asked about; now')
  .option('--known <time>', 'by what was known then; by everything')
  .option('--events <file>', 'JSON lines of events in place of the journal')
  .option('--dates', 'the dates ahead of all of them: renewals, ends, last days for notice')
  .option('--json', 'print it as JSON')
  .addHelpText(
    'after',
    '\nExamples:\n  musubi agreements state data/demo/jpn\n  musubi agreements state data/demo/jpn --at 2026-08-01 --known 2026-07-01T12:00:00Z\n  musubi agreements state packages/agreements/instruments --dates',
  )
  .action(
    async (
      folder: string,
      options: { at?: string; known?: string; events?: string; dates?: boolean; json?: boolean },
    ) => {
      const { showDates, showState } = await import('./agreements/state-command.ts');
      await (options.dates ? showDates : showState)(folder, {
        at: options.at ?? null,
        known: options.known ?? null,
        events: options.events ?? null,
        json: options.json ?? false,
      });
    },
  );

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

program
  .command('decode')
  .description('decode recordings of ASTERIX, Mode S and ADS-B, or what comes at an address, to lines of JSON')
  .argument(
    '<files...>',
    'pcap, pcapng, raw or framed ASTERIX, Beast, AVR or SBS, also packed by gzip; - for standard input; or one address: udp://HOST:PORT is listened on, udp://GROUP:PORT?source=SENDER&on=INTERFACE joined, tcp://HOST:PORT connected to',
  )
  .option('--seconds <n>', 'of an address: end after this time; without it, at Ctrl-C', positive)
  .addOption(
    new Option('--format <name>', 'what the files are')
      .choices(['auto', 'asterix', 'beast', 'avr', 'sbs'])
      .default('auto'),
  )
  .addOption(
    new Option('--clock <name>', 'what a Beast or AVR receiver counts: its own ticks, or GPS time of day')
      .choices(['12MHz', 'gps'])
      .default('12MHz'),
  )
  .option('--day <date>', 'the UTC day of the first message, for times of a GPS clock, e.g. 2016-05-05')
  .option('--edition <cat=edition>', 'read a category by this edition, not its newest; may be repeated', collect, [])
  .option('--source <sac/sic=cat:edition>', 'the same for the blocks of one source; may be repeated', collect, [])
  .option('--category <list>', 'only these categories', collect, [])
  .addOption(
    new Option('--csv', 'a table: a row for each record, a column for each sub-item').conflicts([
      'summary',
      'json',
      'text',
    ]),
  )
  .option('--summary', 'categories, sources, editions, time span, items and errors in place of records')
  .option('--text', 'for reading: a line for each sub-item, with its unit or what its number means')
  .option('--json', 'lines of JSON, as without it; with --summary, the summary as JSON')
  .addHelpText(
    'after',
    '\nExamples:\n  musubi decode cat_034_048.pcap | head -3\n  musubi decode --summary *.pcap\n  musubi decode --edition 062=1.16 --source 25/201=048:1.27 --category 48,62 radar.ast\n  zcat beast.bin.gz | musubi decode --format beast -\n  musubi decode --clock gps --day 2016-05-05 radarcape.bin\n  musubi decode "udp://239.192.21.24:8600?source=10.0.0.5" --seconds 60 --summary\n  musubi decode tcp://127.0.0.1:30005 --format beast',
  )
  .action(
    async (
      files: string[],
      options: {
        format: Format;
        clock: '12MHz' | 'gps';
        day?: string;
        edition: string[];
        source: string[];
        category: string[];
        csv?: boolean;
        summary?: boolean;
        text?: boolean;
        json?: boolean;
        seconds?: number;
      },
    ) => {
      const { decode, isAddress } = await import('./decode/command.ts');
      const { parseCategories, parseDay, parseEditions, parseSources } = await import('./decode/options.ts');
      const summary = options.json ? 'summary-json' : 'summary';
      const signal = files.some(isAddress) ? stopSignal(options.seconds) : new AbortController().signal;
      await decode(files, {
        signal,
        format: options.format,
        clock: { clock: options.clock, dayS: parseDay(options.day) },
        editions: parseEditions(options.edition),
        sources: parseSources(options.source),
        categories: parseCategories(options.category),
        form: options.csv ? 'csv' : options.summary ? summary : options.text ? 'text' : 'json',
      });
    },
  );

program
  .command('encode')
  .description('write ASTERIX from lines of JSON as decode prints them')
  .argument('[file]', 'JSON lines: {"cat", "items"}; also .gz, or - for standard input', '-')
  .option('--out <file>', 'where the data blocks go; - for standard output', '-')
  .option(
    '--edition <cat=edition>',
    'write a category by this edition where a line names none; may be repeated',
    collect,
    [],
  )
  .option('--json', 'print the tally as JSON')
  .addHelpText(
    'after',
    '\nLines of one block are joined again by their offsets; lines with an error are left out.\n\nExamples:\n  musubi decode radar.ast | musubi encode --out copy.ast\n  musubi encode records.jsonl --edition 062=1.16 --out tracks.ast',
  )
  .action(async (file: string, options: { out: string; edition: string[]; json?: boolean }) => {
    const { encode } = await import('./encode/command.ts');
    const { parseEditions } = await import('./decode/options.ts');
    const tally = await encode(file, { out: options.out, editions: parseEditions(options.edition) });
    if (options.json && options.out !== '-') console.log(JSON.stringify(tally));
    else
      console.error(
        options.json
          ? JSON.stringify(tally)
          : `${tally.records} records in ${tally.blocks} blocks, ${tally.bytes} bytes`,
      );
  });

program
  .command('track')
  .description('track a file of plots')
  .requiredOption(
    '--sensors <file>',
    'JSON: {"sensors": [{"name", "lat", "lon", "alt", "period_s", "sigma_range_m", …}]}',
  )
  .requiredOption(
    '--plots <file>',
    'JSON lines: {"t", "sensor", "range_m", "azimuth_deg", "alt_m", "mode_s"}; also .gz, or -',
  )
  .requiredOption('--out <file>', 'JSON lines: {"t", "id", "lat", "lon", "vx", "vy", …}; - for standard output')
  .option('--interval <s>', 'write tracks at every multiple of this time', positive, 4)
  .option('--from <s>', 'the first time at which tracks are written', seconds, 32)
  .option('--ignore-identity', 'hide address, code and callsign from the tracker')
  .option('--json', 'print the tally as JSON')
  .addHelpText(
    'after',
    '\nExamples:\n  musubi track --sensors sensors.json --plots plots.jsonl.gz --out tracks.jsonl\n  musubi track --sensors sensors.json --plots - --out - --interval 1 < plots.jsonl',
  )
  .action(
    async (options: {
      sensors: string;
      plots: string;
      out: string;
      interval: number;
      from: number;
      ignoreIdentity?: boolean;
      json?: boolean;
    }) => {
      const { tallyText, track } = await import('./track/command.ts');
      const tally = await track({
        sensors: options.sensors,
        plots: options.plots,
        out: options.out,
        intervalS: options.interval,
        fromS: options.from,
        ignoreIdentity: options.ignoreIdentity ?? false,
      });
      if (options.json && options.out !== '-') console.log(JSON.stringify(tally));
      else console.error(options.json ? JSON.stringify(tally) : tallyText(tally));
    },
  );

program
  .command('score')
  .description('compare a file of tracks with the truth: GOSPA and SIAP')
  .requiredOption(
    '--truth <file>',
    'JSON lines: {"t", "id", "lat", "lon", "vx", "vy", "cov"}; scored where cov is 1 or more; also .gz',
  )
  .requiredOption('--tracks <file>', 'JSON lines: {"t", "id", "lat", "lon", "vx", "vy", "pos_cov"}; also .gz, or -')
  .option('--interval <s>', 'score at every multiple of this time', positive, 4)
  .option('--from <s>', 'the first time scored', seconds, 32)
  .option('--cut-off <m>', 'GOSPA’s c: a track farther than this from a truth is not its', positive, 2000)
  .option('--plot <file>', 'draw truth and tracks as SVG')
  .option('--json', 'print the score as JSON')
  .addHelpText(
    'after',
    '\nExamples:\n  musubi score --truth truth.jsonl.gz --tracks tracks.jsonl\n  musubi score --truth truth.jsonl.gz --tracks tracks.jsonl --json --plot tracks.svg',
  )
  .action(
    async (options: {
      truth: string;
      tracks: string;
      interval: number;
      from: number;
      cutOff: number;
      plot?: string;
      json?: boolean;
    }) => {
      const { score } = await import('./score/command.ts');
      const { scoreText } = await import('./score/text.ts');
      const report = await score({
        truth: options.truth,
        tracks: options.tracks,
        intervalS: options.interval,
        fromS: options.from,
        cutOffM: options.cutOff,
        plot: options.plot ?? null,
      });
      console.log(options.json ? JSON.stringify(report) : scoreText(report, options.cutOff));
    },
  );

function collect(text: string, before: readonly string[]): string[] {
  return [...before, text];
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('must be a whole number, 0 or more');
  return value;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('must be a number of seconds, 0 or more');
  return value;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('must be a number above 0');
  return value;
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1024 || value > 65_400) {
    throw new InvalidArgumentError('must be a port between 1024 and 65400');
  }
  return value;
}

await program.parseAsync().catch(reportFailure);
// The channel to the process that started this one would keep it alive.
if (process.connected) process.disconnect();
