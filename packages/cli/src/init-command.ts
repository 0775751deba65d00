import { isNationCode } from '@musubi/model';
import { configTemplate, configYaml, initNode } from '@musubi/node';
import { CliError } from './error.ts';
import { instrumentsFolder } from './paths.ts';

/** Writes a nation's node folder. */
export async function init(folder: string, nation: string, portBase: number): Promise<void> {
  if (!isNationCode(nation)) {
    throw new CliError('bad-argument', `--nation ${nation}: three capital letters are needed, e.g. JPN`);
  }
  const config = configTemplate(nation, portBase);
  await initNode({
    nation,
    folder,
    configYaml: configYaml(config),
    instruments: instrumentsFolder(),
    nowS: Date.now() / 1000,
  });
  console.log(`${folder} holds ${nation}’s node.

  musubi node --config ${folder}/node.yaml    runs it; its console is on http://127.0.0.1:${portBase}
  ${folder}/public                            give this to partners; put theirs under ${folder}/peers
  ${folder}/keys                              is secret`);
}
