import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NationCode } from '@musubi/model';
import { addWitnessKey, configYaml, initNode, pinPartner } from '@musubi/node';
import { instrumentsFolder } from '../paths.ts';
import { demoConfig, NATIONS, type PortPlan } from './plan.ts';

/** What the demo keeps from one run to the next, so that a second start goes on where it was. */
export interface DemoState {
  readonly seed: number;
  /** When the scenario began, UTC seconds since 1970-01-01. */
  readonly startS: number;
}

export function nationFolder(folder: string, nation: NationCode): string {
  return join(folder, nation.toLowerCase());
}

export function configFile(folder: string, nation: NationCode): string {
  return join(nationFolder(folder, nation), 'node.yaml');
}

/**
 * Makes the folders of the three nodes where they are missing, and writes each configuration
 * afresh, since the ports may be others. Keys, ledgers, journals and state stay.
 */
export async function prepareFolder(folder: string, plan: PortPlan, seed: number, nowS: number): Promise<DemoState> {
  await mkdir(folder, { recursive: true });
  for (const nation of NATIONS) {
    const yaml = configYaml(demoConfig(nation, plan));
    if (existsSync(configFile(folder, nation))) {
      await writeFile(configFile(folder, nation), yaml);
      await addWitnessKey(nationFolder(folder, nation));
    } else
      await initNode({
        nation,
        folder: nationFolder(folder, nation),
        configYaml: yaml,
        instruments: instrumentsFolder(),
        nowS,
      });
  }
  for (const nation of NATIONS) {
    for (const partner of NATIONS) {
      if (partner !== nation) await pinPartner(nationFolder(folder, nation), partner, nationFolder(folder, partner));
    }
  }
  return await readOrWriteState(join(folder, 'demo.json'), { seed, startS: Math.floor(nowS) });
}

async function readOrWriteState(path: string, fresh: DemoState): Promise<DemoState> {
  if (existsSync(path)) {
    const saved = JSON.parse(await readFile(path, 'utf8')) as Partial<DemoState>;
    if (saved.seed === fresh.seed && typeof saved.startS === 'number')
      return { seed: saved.seed, startS: saved.startS };
  }
  await writeFile(path, `${JSON.stringify(fresh)}\n`);
  return fresh;
}
