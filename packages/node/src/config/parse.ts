import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { parseAddress } from '../socket/address.ts';
import { type ConfigProblem, NodeError } from './error.ts';
import { INJECTS_INPUT } from '../sensors/injects-input.ts';
import { NodeConfigFile, type SensorConfig } from './schema.ts';
import { signInProblems } from './sign-in.ts';

const validate = new Ajv2020({ allErrors: true, strict: false, useDefaults: false }).compile(NodeConfigFile);

/**
 * Reads a node's configuration from YAML text.
 * Throws `NodeError` `config-invalid` that names file, line and field of every mistake.
 */
export function parseConfig(text: string, file: string): NodeConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const syntax = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    path: '',
    message: (error.message.split('\n')[0] ?? error.message).replace(/ at line \d+, column \d+:?$/, ''),
  }));
  if (syntax.length > 0) throw invalid(syntax);
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (validate(value)) return checkReferences(value as NodeConfigFile, file);

  const lineOf = (path: readonly string[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const found = document.getIn(path.slice(0, depth), true);
      if (isNode(found) && found.range) return lines.linePos(found.range[0]).line;
    }
    return 1;
  };
  throw invalid((validate.errors ?? []).slice(0, 20).map((error) => describe(error, file, lineOf)));
}

function describe(error: ErrorObject, file: string, lineOf: (path: readonly string[]) => number): ConfigProblem {
  const path = error.instancePath.split('/').slice(1);
  const parameters = error.params as Record<string, unknown>;
  const key = parameters['additionalProperty'] ?? parameters['missingProperty'];
  const where = error.keyword === 'additionalProperties' ? [...path, String(key)] : path;
  return { file, line: lineOf(where), path: where.join('.') || '(top level)', message: sentence(error, parameters) };
}

function sentence(error: ErrorObject, parameters: Record<string, unknown>): string {
  switch (error.keyword) {
    case 'additionalProperties':
      return 'is not a field that is known here; check its spelling';
    case 'required':
      return `lacks the field \`${String(parameters['missingProperty'])}\``;
    case 'enum':
      return `must be one of ${(parameters['allowedValues'] as unknown[]).join(', ')}`;
    case 'pattern': {
      const parent = error.parentSchema as { description?: string } | undefined;
      return `does not have the right form${parent?.description ? ` (${parent.description})` : `: ${String(parameters['pattern'])}`}`;
    }
    default:
      return error.message ?? 'is not valid';
  }
}

const ADDRESS_RIGHT =
  'is no address: ports are 1 to 65535; `source` and `on` are IPv4 addresses of UDP; `on` is for a multicast group';

/** What a schema cannot say: names that must not repeat, things that belong together. */
function checkReferences(config: NodeConfigFile, file: string): NodeConfigFile {
  const problems: ConfigProblem[] = [];
  const report = (path: string, message: string): void => void problems.push({ file, line: 1, path, message });
  const seen = new Set<string>();
  config.sensors.forEach((sensor, i) => {
    if (sensor.input === INJECTS_INPUT) injectsProblems(sensor, seen).map((text) => report(`sensors.${i}`, text));
    else if (parseAddress(sensor.input) === null) report(`sensors.${i}.input`, `\`${sensor.input}\` ${ADDRESS_RIGHT}`);
    if (seen.has(sensor.id)) report(`sensors.${i}.id`, `\`${sensor.id}\` is used twice`);
    seen.add(sensor.id);
    const source = sensor.source && `${sensor.input} ${sensor.source.sac}/${sensor.source.sic}`;
    if (source && seen.has(source)) {
      report(
        `sensors.${i}.source`,
        `${sensor.source?.sac}/${sensor.source?.sic} is another sensor’s on the same input`,
      );
    }
    if (source) seen.add(source);
    if (sensor.format === 'asterix' && !sensor.source) {
      report(`sensors.${i}`, `\`${sensor.id}\` speaks ASTERIX, so it needs \`source: { sac, sic }\``);
    }
  });
  config.peers.forEach((peer, i) => {
    if (peer.nation === config.nation) report(`peers.${i}.nation`, 'is this node’s own nation');
  });
  const ofSignIn = signInProblems(config.signIn ?? {}, config.console.tls !== undefined);
  for (const [path, message] of ofSignIn) report(path, message);
  if (problems.length > 0) throw invalid(problems);
  return config;
}

/** What plays injects is one sensor, and says itself that nothing of it is real. */
function injectsProblems({ id, kind, format, exercise, simulated, label, input }: SensorConfig, seen: Set<string>) {
  const problems: string[] = [];
  const isMarked = exercise === true && simulated === true && label.caveats?.includes('EXERCISE-ONLY');
  if (!isMarked) {
    problems.push(
      `\`${id}\` plays injects: it needs \`exercise: true\`, \`simulated: true\` and the caveat EXERCISE-ONLY`,
    );
  }
  if (kind !== 'system-tracks' || format !== 'asterix') {
    problems.push(`\`${id}\` plays injects: it is of kind \`system-tracks\` and speaks \`asterix\``);
  }
  if (seen.has(input)) problems.push(`\`${id}\` plays injects, and another sensor does already`);
  seen.add(input);
  return problems;
}

function invalid(problems: readonly ConfigProblem[]): NodeError {
  const text = problems.map((p) => `${p.file}:${p.line}: ${p.path ? `${p.path} ` : ''}${p.message}`).join('\n');
  return new NodeError('config-invalid', text, problems);
}
