import { stringify } from 'yaml';
import type { NodeConfigFile } from './schema.ts';

const HEADER = `# A Musubi node. Paths are relative to this file; everything listens on loopback unless set.
# The fields are described in packages/node/schema/node.schema.json; mistakes are reported with
# their line. Check it with: musubi node --config node.yaml --check
`;

const COMMENTS: Readonly<Record<string, string>> = {
  nation: 'Whose node this is: ISO 3166-1 alpha-3.',
  policy: 'The security policy that gives the classifications below their meaning.',
  exercise: 'Marks everything this node shows, on every screen and in every frame.',
  purpose: 'The purpose for which information is released; an agreement must name it.',
  data: 'Where the ledger, the journal and the state are kept. Back this folder up.',
  agreements: 'The register of instruments, one YAML file each.',
  console: 'Where people look: the web console and the API.',
  link: 'Where partners connect, by mutual TLS 1.3.',
  keys: 'Ed25519 keys that sign the ledger’s checkpoints, the journal’s entries, and partners’ checkpoints.',
  sensors: 'Own sensors. `releasableTo` is always said; an empty list keeps a sensor national.',
  peers: 'Partners, with their pinned authority and keys. With `connect` this node dials them.',
  identification: 'Claims of identity: the first rule that fits a track decides.',
  twoPersonActs: 'Acts on instruments that one person asks for and another confirms.',
  signIn: 'Ways to sign in beside one-time links and tokens: a provider, certificates.',
  tokens: 'Bearer tokens for the API, by their SHA-256.',
};

/** The configuration as YAML with a comment above each section. */
export function configYaml(config: NodeConfigFile): string {
  const sections = Object.entries(config).map(([key, value]) => {
    const comment = COMMENTS[key];
    return `${comment ? `# ${comment}\n` : ''}${stringify({ [key]: value }, { lineWidth: 110 })}`;
  });
  return [HEADER, ...sections].join('\n');
}

/** A configuration that works as it is: one radar over UDP on loopback, no partner yet. */
export function configTemplate(nation: string, portBase: number): NodeConfigFile {
  return {
    nation,
    policy: `${nation}-DEMO`,
    exercise: true,
    purpose: 'air-surveillance-exercise',
    data: './data',
    agreements: './agreements',
    console: { host: '127.0.0.1', port: portBase },
    link: {
      listen: { host: '127.0.0.1', port: portBase + 10 },
      certificate: './keys/node.crt',
      key: './keys/node.key',
      authority: './public/authority.crt',
    },
    keys: { ledger: './keys/ledger.key', journal: './keys/journal.key', witness: './keys/witness.key' },
    sensors: [
      {
        id: `${nation}-R1`,
        name: 'First radar',
        kind: 'radar',
        format: 'asterix',
        input: `udp://127.0.0.1:${portBase + 20}`,
        source: { sac: 0, sic: 1 },
        label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: [] },
      },
    ],
    peers: [],
    identification: [],
  };
}
