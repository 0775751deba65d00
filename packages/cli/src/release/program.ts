import type { GrantView, WhatIf } from '@musubi/node/contract';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { NodeAddress } from './client.ts';

interface Asked {
  readonly node?: string;
  readonly token?: string;
  readonly code?: string;
  readonly json?: boolean;
}

/** `musubi release …`: why, what if, and grants. */
export function addReleaseCommands(program: Command): void {
  const release = program.command('release').description('explain releases, think through events, give grants');
  addExplain(release);
  addWhatIf(release);
  addGrants(release);
  release
    .command('label')
    .description('turn a label from STANAG 4774’s XML into JSON, or from JSON into that XML')
    .argument('<file>', 'XML or JSON')
    .addHelpText('after', '\nExample:\n  musubi release label label.xml')
    .action(async (file: string) => {
      const { convertLabel } = await import('./label-command.ts');
      process.stdout.write(convertLabel(file));
    });
}

function addExplain(release: Command): void {
  onNode(release.command('explain'))
    .description('why an item goes to a partner, or does not, and what that would take')
    .argument('<item>', 'a track of the node, e.g. JPN-000017 or JT-000031; with --agreements, a JSON file')
    .requiredOption('--to <code>', 'the partner, e.g. AUS')
    .option('--agreements <dir>', 'decide without a node, by the instruments in this folder')
    .option('--from <code>', 'with --agreements: who would send it', 'JPN')
    .option('--purpose <name>', 'with --agreements: for what', 'air-surveillance-exercise')
    .option('--at <time>', 'with --agreements: when, e.g. 2026-07-01T12:00:00Z; now by itself', time)
    .addHelpText(
      'after',
      '\nExamples:\n  musubi release explain JT-000031 --to AUS --node http://127.0.0.1:8401 --token let-me-in\n  musubi release explain item.json --to AUS --agreements agreements --at 2026-07-01T00:00:00Z',
    )
    .action(
      async (
        item: string,
        options: Asked & { to: string; agreements?: string; from: string; purpose: string; at?: number },
      ) => {
        const { explainOffline, explainOnNode, explanationText } = await import('./explain-command.ts');
        const { agreements, to, from, purpose } = options;
        const explanation =
          agreements === undefined
            ? await explainOnNode(item, to, addressOf(options))
            : explainOffline(item, { agreements, from, to, purpose, atS: options.at ?? Date.now() / 1000 });
        print(explanation, explanationText, options);
      },
    );
}

function addWhatIf(release: Command): void {
  onNode(release.command('what-if'))
    .description('what an event would make appear and vanish for each partner; nothing is recorded')
    .argument('<instrument>', 'its id, e.g. jpn-usa-air-picture')
    .argument('<type>', 'what would happen to it, e.g. suspended')
    .option('--by <code>', 'who would do it; the node’s nation by itself')
    .addOption(new Option('--scope <name>', 'what would stop').choices(['whole', 'outflow']))
    .option('--at <time>', 'when it would take effect; now by itself', time)
    .addHelpText(
      'after',
      '\nExample:\n  musubi release what-if jpn-usa-air-picture suspended --node http://127.0.0.1:8401 --token let-me-in',
    )
    .action(async (instrument: string, type: string, options: Asked & { by?: string; scope?: string; at?: number }) => {
      const { ReleaseClient } = await import('./client.ts');
      const { whatIfText } = await import('./texts.ts');
      const { by, scope, at: effectiveS } = options;
      const client = await ReleaseClient.open(addressOf(options));
      // JSON leaves out what is undefined.
      print(
        await client.post<WhatIf>('/release/what-if', { instrument, type, by, scope, effectiveS }),
        whatIfText,
        options,
      );
    });
}

function addGrants(release: Command): void {
  onNode(release.command('grants'))
    .description('grants asked for and given')
    .addHelpText('after', '\nExample:\n  musubi release grants --node http://127.0.0.1:8401 --token let-me-in')
    .action(async (options: Asked) => {
      const { ReleaseClient } = await import('./client.ts');
      const { grantText } = await import('./texts.ts');
      const grants = await (await ReleaseClient.open(addressOf(options))).get<GrantView[]>('/release/grants');
      print(grants, (list) => list.map(grantText).join('\n') || 'No grant has been asked for', options);
    });
  onNode(release.command('grant'))
    .description('ask for a grant: sensors to a partner, for a purpose and a time; another person approves it')
    .argument('<sensors...>', 'own sensors, e.g. JPN-R3')
    .requiredOption('--to <code>', 'the partner, e.g. AUS')
    .requiredOption('--purpose <name>', 'one that an article in force is for')
    .requiredOption('--hours <n>', 'for how long, at most 24', hours)
    .requiredOption('--reason <text>', 'why')
    .addHelpText(
      'after',
      '\nExample:\n  musubi release grant JPN-R3 --to AUS --purpose air-surveillance-exercise --hours 2 --reason "search for a vessel" --node http://127.0.0.1:8401 --token let-me-in',
    )
    .action(
      async (sensors: string[], options: Asked & { to: string; purpose: string; hours: number; reason: string }) => {
        const { to, purpose, reason } = options;
        const untilS = Date.now() / 1000 + options.hours * 3600 - 1;
        await postGrant('/release/grants', { to, purpose, sensors, reason, untilS }, options);
      },
    );
  for (const [name, path, what] of [
    ['approve', 'approval', 'approve a grant that another person asked for'],
    ['revoke', 'revocation', 'end a grant at once'],
  ] as const) {
    onNode(release.command(name))
      .description(what)
      .argument('<id>', 'of the grant')
      .addHelpText(
        'after',
        `\nExample:\n  musubi release ${name} 0a1b2c3d4e5f --node http://127.0.0.1:8401 --token let-me-in`,
      )
      .action((id: string, options: Asked) =>
        postGrant(`/release/grants/${encodeURIComponent(id)}/${path}`, {}, options),
      );
  }
}

async function postGrant(path: string, body: object, options: Asked): Promise<void> {
  const { ReleaseClient } = await import('./client.ts');
  const { grantText } = await import('./texts.ts');
  print(await (await ReleaseClient.open(addressOf(options))).post<GrantView>(path, body), grantText, options);
}

function onNode(command: Command): Command {
  return command
    .option('--node <url>', 'console of a running node', 'http://127.0.0.1:8401')
    .option('--token <token>', 'bearer token; MUSUBI_TOKEN by itself')
    .option('--code <code>', 'one-time code in place of a token')
    .option('--json', 'print the answer as JSON');
}

function addressOf({ node = '', token, code }: Asked): NodeAddress {
  const known = token ?? (code === undefined ? process.env['MUSUBI_TOKEN'] : undefined);
  return { node, ...(known === undefined ? {} : { token: known }), ...(code === undefined ? {} : { code }) };
}

function print<T>(answer: T, text: (answer: T) => string, { json }: Asked): void {
  console.log(json ? JSON.stringify(answer) : text(answer));
}

function time(text: string): number {
  const timeS = Date.parse(text) / 1000;
  if (!Number.isFinite(timeS)) throw new InvalidArgumentError('must be a UTC time, e.g. 2026-07-01T12:00:00Z');
  return timeS;
}

function hours(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 24)) throw new InvalidArgumentError('must be above 0 and at most 24');
  return value;
}
