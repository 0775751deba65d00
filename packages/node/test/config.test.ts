import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NodeError } from '../src/config/error.ts';
import { parseConfig } from '../src/config/parse.ts';
import { NodeConfigFile } from '../src/config/schema.ts';
import { configTemplate, configYaml } from '../src/config/template.ts';

const good = configYaml(configTemplate('JPN', 8401));

function problemsOf(text: string) {
  try {
    parseConfig(text, 'node.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(NodeError);
    return (error as NodeError).problems;
  }
  throw new Error('it was accepted');
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('configuration', () => {
  it('reads what init writes', () => {
    expect(parseConfig(good, 'node.yaml')).toEqual(configTemplate('JPN', 8401));
  });

  it('names the line of a wrong value', () => {
    const text = good.replace('kind: radar', 'kind: sonar');
    const [problem] = problemsOf(text);
    expect(problem?.line).toBe(lineOf(text, 'kind: sonar'));
    expect(problem?.path).toBe('sensors.0.kind');
    expect(problem?.message).toContain('airborne-radar');
  });

  it('names the line of a misspelt field', () => {
    const text = good.replace('purpose:', 'porpoise:');
    const problems = problemsOf(text);
    expect(problems.find((p) => p.path === 'porpoise')?.line).toBe(lineOf(text, 'porpoise:'));
    expect(problems.some((p) => p.message.includes('`purpose`'))).toBe(true);
  });

  it('names the line of broken YAML', () => {
    const text = `${good}\nbroken: [1, 2\n`;
    expect(problemsOf(text)[0]?.line).toBeGreaterThan(lineOf(text, 'identification'));
  });

  it('wants a source for ASTERIX and unique sensor names', () => {
    const sensor = configTemplate('JPN', 8401).sensors[0];
    const { source: _, ...unnamed } = sensor as NonNullable<typeof sensor>;
    const text = configYaml({ ...configTemplate('JPN', 8401), sensors: [unnamed, unnamed] });
    const messages = problemsOf(text).map((p) => p.message);
    expect(messages.some((m) => m.includes('source'))).toBe(true);
    expect(messages.some((m) => m.includes('twice'))).toBe(true);
  });

  it('wants what plays injects to be one sensor that says itself that nothing of it is real', () => {
    const sensor = {
      ...{ id: 'JPN-X1', kind: 'system-tracks', format: 'asterix', input: 'injects:', source: { sac: 0, sic: 9 } },
      ...{ exercise: true, simulated: true },
      label: { classification: 'OPEN', caveats: ['EXERCISE-ONLY'], releasableTo: ['USA'] },
    } as const;
    const text = (...sensors: object[]) => configYaml({ ...configTemplate('JPN', 8401), sensors: sensors as never });
    expect(parseConfig(text(sensor), 'node.yaml').sensors).toHaveLength(1);
    const { simulated: _, ...unmarked } = sensor;
    expect(problemsOf(text(unmarked))[0]?.message).toContain('simulated: true');
    expect(problemsOf(text({ ...sensor, kind: 'radar' }))[0]?.message).toContain('system-tracks');
    const twice = { ...sensor, id: 'JPN-X2', source: { sac: 0, sic: 10 } };
    expect(problemsOf(text(sensor, twice))[0]?.message).toContain('another sensor');
  });

  it('takes ways to sign in, and says what is wrong with them', () => {
    const openId = {
      name: 'Ministry',
      issuer: 'https://id.example/realm',
      clientId: 'musubi',
      redirect: 'https://console.example/api/v1/openid/callback',
      roles: [{ claim: 'groups', value: 'watch', role: 'operator' as const }],
    };
    const certificates = {
      authority: './people.crt',
      people: [{ subject: { CN: 'Sato Hana', O: 'JPN' }, name: 'sato', role: 'viewer' as const }],
    };
    const template = configTemplate('JPN', 8401);
    const tls = { certificate: './console.crt', key: './console.key' };
    const whole = { ...template, console: { ...template.console, tls }, signIn: { openId, certificates } };
    expect(parseConfig(configYaml(whole), 'node.yaml')).toEqual(whole);
    const wrong = (signIn: object) =>
      problemsOf(configYaml({ ...template, signIn } as never)).map(({ path, message }) => `${path} ${message}`);
    expect(wrong({ certificates })).toEqual([
      'signIn.certificates needs `console.tls`: certificates are shown in a TLS handshake',
    ]);
    const open = { ...openId, issuer: 'http://id.example', redirect: 'http://console.example/api/v1/openid/callback' };
    expect(wrong({ openId: open })).toEqual([
      'signIn.openId.issuer must be https beyond this machine',
      'signIn.openId.redirect must be https beyond this machine',
    ]);
    const local = {
      ...open,
      issuer: 'http://127.0.0.1:9000',
      redirect: 'http://localhost:8401/api/v1/openid/callback',
    };
    expect(parseConfig(configYaml({ ...template, signIn: { openId: local } }), 'x').signIn?.openId).toEqual(local);
    expect(wrong({ openId: { ...openId, scope: 'profile email' } })).toEqual([
      'signIn.openId.scope must have `openid` among its words',
    ]);
    expect(wrong({ openId: { ...openId, redirect: 'https://console.example/elsewhere' } })[0]).toContain(
      'signIn.openId.redirect does not have the right form',
    );
    expect(wrong({ openId: { ...openId, roles: [] } })[0]).toContain('signIn.openId.roles');
    expect(wrong({ openId: { ...openId, roles: [{ claim: 'g', value: 'w', role: 'king' }] } })[0]).toContain('admin');
  });

  it('publishes the schema it checks against', () => {
    const published = JSON.parse(readFileSync(new URL('../schema/node.schema.json', import.meta.url), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(NodeConfigFile)));
  });
});
