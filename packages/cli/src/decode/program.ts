import { type Command, Option } from 'commander';
import { collect, positive } from '../arguments.ts';
import type { Format } from './options.ts';
import { stopSignal } from '../stop-signal.ts';

/** `musubi decode` and `musubi encode`: recordings to JSON lines and back. */
export function addCodecCommands(program: Command): void {
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
        const { decode, isAddress } = await import('./command.ts');
        const { parseCategories, parseDay, parseEditions, parseSources } = await import('./options.ts');
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
      const { encode } = await import('../encode/command.ts');
      const { parseEditions } = await import('./options.ts');
      const tally = await encode(file, { out: options.out, editions: parseEditions(options.edition) });
      if (options.json && options.out !== '-') console.log(JSON.stringify(tally));
      else
        console.error(
          options.json
            ? JSON.stringify(tally)
            : `${tally.records} records in ${tally.blocks} blocks, ${tally.bytes} bytes`,
        );
    });
}
