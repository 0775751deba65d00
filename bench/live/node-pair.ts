import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configTemplate, configYaml, initNode, type NodeConfigFile, pinPartner } from '@musubi/node';
import type { SimulatedSensor } from '@musubi/sim';
import { sensorConfig } from '../feed/radars.ts';
import { INSTRUMENTS } from '../paths.ts';
import { NodeProcess } from './node-process.ts';
import { freeTcpPort, freeUdpPorts } from './ports.ts';

interface Place {
  readonly nation: 'JPN' | 'AUS';
  readonly peer: 'JPN' | 'AUS';
  readonly console: number;
  readonly link: number;
  /** Set for the one that dials. */
  readonly dials: number | null;
}

/** Two nations' nodes as processes, joined by mutual TLS on loopback. */
export interface NodePair {
  readonly japan: NodeProcess;
  readonly australia: NodeProcess;
  /** Where each radar's datagrams go. */
  readonly radarPorts: readonly number[];
  stop(): Promise<void>;
}

/** Writes two nodes' folders, pins each to the other, and starts both with `nodeArguments`. */
export async function startPair(
  radars: readonly SimulatedSensor[],
  nodeArguments: (nation: string) => readonly string[],
): Promise<NodePair> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-bench-'));
  const radarPorts = await freeUdpPorts(radars.length);
  const [first, second, third, fourth] = [
    await freeTcpPort(),
    await freeTcpPort(),
    await freeTcpPort(),
    await freeTcpPort(),
  ];
  const places: readonly [Place, Place] = [
    { nation: 'JPN', peer: 'AUS', console: first, link: second, dials: null },
    { nation: 'AUS', peer: 'JPN', console: third, link: fourth, dials: second },
  ];
  const nowS = Date.now() / 1000;
  const instruments = fileURLToPath(INSTRUMENTS);
  for (const place of places) {
    const sensors =
      place.nation === 'JPN' ? radars.map((radar, i) => sensorConfig(radar, radarPorts[i] as number)) : [];
    const yaml = configYaml(configOf(place, sensors));
    const { nation } = place;
    await initNode({ nation, folder: join(folder, nation), configYaml: yaml, instruments, nowS });
  }
  for (const { nation, peer } of places) await pinPartner(join(folder, nation), peer, join(folder, peer));
  const [japan, australia] = places.map(
    ({ nation, console }) => new NodeProcess(join(folder, nation, 'node.yaml'), console, nodeArguments(nation)),
  ) as [NodeProcess, NodeProcess];
  const stop = async (): Promise<void> => {
    await Promise.all([japan.stop(), australia.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all([japan.connected(), australia.connected()]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { japan, australia, radarPorts, stop };
}

function configOf(place: Place, sensors: NodeConfigFile['sensors']): NodeConfigFile {
  const { nation, peer, dials } = place;
  const template = configTemplate(nation, place.console);
  return {
    ...template,
    link: { ...template.link, listen: { host: '127.0.0.1', port: place.link } },
    sensors,
    peers: [
      {
        nation: peer,
        ...(dials === null ? {} : { connect: { host: '127.0.0.1', port: dials } }),
        authority: `./peers/${peer}/authority.crt`,
        journalKey: `./peers/${peer}/journal.pub`,
        ledgerKey: `./peers/${peer}/ledger.pub`,
        witnessKey: `./peers/${peer}/witness.pub`,
      },
    ],
  };
}
