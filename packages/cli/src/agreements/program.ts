import type { Command } from 'commander';

/** `musubi agreements …`: check and question a folder of instruments. */
export function addAgreementCommands(program: Command): void {
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
      const { checkAgreements } = await import('./check-command.ts');
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
        const { showDates, showState } = await import('./state-command.ts');
        await (options.dates ? showDates : showState)(folder, {
          at: options.at ?? null,
          known: options.known ?? null,
          events: options.events ?? null,
          json: options.json ?? false,
        });
      },
    );
}
