import type { Command } from 'commander';
import { positive, seconds } from '../arguments.ts';

/** `musubi track` and `musubi score`: the tracker on a file of plots, and how good its tracks are. */
export function addTrackerCommands(program: Command): void {
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
        const { tallyText, track } = await import('./command.ts');
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
        const { score } = await import('../score/command.ts');
        const { scoreText } = await import('../score/text.ts');
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
}
