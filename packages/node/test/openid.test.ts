import { generateKeyPairSync } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Access, digest } from '../src/api/access.ts';
import { OpenId, type OpenIdSettings } from '../src/api/openid.ts';
import { personOfClaims } from '../src/api/openid-claims.ts';
import { createServer } from '../src/api/server.ts';
import { startProvider, type TestProvider } from './openid-provider.ts';

const REDIRECT = 'http://127.0.0.1:8401/api/v1/openid/callback';
const RULES = {
  nameClaim: 'sub',
  roles: [
    { claim: 'groups', value: 'musubi-release', role: 'release-officer' },
    { claim: 'realm_access.roles', value: 'watch', role: 'operator' },
  ],
} as const;
const BASIS = digest('openid');

let provider: TestProvider;
let server: FastifyInstance;
let access: Access;
let nowS = Date.now() / 1000;
const refused: string[] = [];

async function serve(changed: Partial<OpenIdSettings> = {}): Promise<void> {
  const settings = { issuer: provider.issuer, clientId: 'musubi', clientSecret: null, redirect: REDIRECT };
  const openId = new OpenId({ ...settings, scope: 'openid', ...RULES, ...changed }, () => nowS);
  access = new Access('JPN', []);
  server = await createServer({
    node: { nation: 'JPN' } as never,
    access,
    stream: { register: async () => undefined } as never,
    port: 8401,
    consoleFolder: null,
    nowS: () => nowS,
    signIn: { openId: { provider: openId, name: 'Test', basis: BASIS }, holders: [] },
    onRefused: (code, message) => refused.push(`${code}: ${message}`),
    onFailure: (error) => refused.push(String(error)),
  });
}

beforeAll(async () => {
  provider = await startProvider('musubi', { sub: 'sato', groups: ['staff', 'musubi-release'] });
});
beforeEach(async () => {
  provider.wrong = {};
  refused.length = 0;
  nowS = Date.now() / 1000;
  await serve();
});
afterAll(async () => provider.close());

const get = (url: string, cookie = '') =>
  server.inject({ method: 'GET', url, headers: { host: '127.0.0.1:8401', ...(cookie ? { cookie } : {}) } });
const cookiesOf = (answer: Awaited<ReturnType<typeof get>>): string =>
  answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

/** To the provider and back: the address to come back to, and the cookie of this browser. */
async function setOut(): Promise<{ back: URL; cookie: string; to: URL }> {
  const sent = await get('/api/v1/openid/login');
  expect(sent.statusCode, JSON.stringify(refused)).toBe(302);
  const to = new URL(sent.headers.location as string);
  return { back: provider.authorize(to.href), cookie: cookiesOf(sent), to };
}
const comeBack = (back: URL, cookie: string) => get(back.pathname + back.search, cookie);
const me = async (cookie: string) => (await get('/api/v1/me', cookie)).json();
async function refusal(): Promise<string> {
  const { back, cookie } = await setOut();
  const answer = await comeBack(back, cookie);
  expect(answer.cookies.filter(({ name, value }) => name === 'musubi-JPN-8401' && value !== '')).toEqual([]);
  return String(answer.headers.location);
}

describe('signing in with an OpenID Connect provider', () => {
  it('goes there with PKCE, state and nonce, and comes back with a name, a role and a session', async () => {
    expect((await get('/api/v1/sign-in')).json()).toEqual({ openId: { name: 'Test' }, certificate: false });
    const { back, cookie, to } = await setOut();
    expect(to.origin).toBe(provider.issuer);
    const asked = Object.fromEntries(to.searchParams);
    expect(asked).toMatchObject({ client_id: 'musubi', response_type: 'code', code_challenge_method: 'S256' });
    expect(asked.redirect_uri).toBe(REDIRECT);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]?.length).toBeGreaterThan(40);
    const answer = await comeBack(back, cookie);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location, String(refused)).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(
      /musubi-JPN-8401=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict/,
    );
    expect(await me(cookiesOf(answer))).toEqual({ nation: 'JPN', name: 'sato', role: 'release-officer' });
    // What the browser kept is gone, and what the session rests on is kept with it.
    expect(answer.cookies.find(({ name }) => name.endsWith('-openid'))).toMatchObject({ value: '', maxAge: 0 });
    const kept = access.sessionsAt(nowS);
    expect(kept).toMatchObject([{ name: 'sato', token: BASIS }]);
    const later = new Access('JPN', [], kept, undefined, new Set([BASIS]));
    expect(later.sessionsAt(nowS)).toHaveLength(1);
    expect(new Access('JPN', [], kept).sessionsAt(nowS)).toEqual([]);
  });

  it('shows a client secret to the token endpoint alone', async () => {
    await serve({ clientSecret: 'hush' });
    const { back, cookie, to } = await setOut();
    expect(to.href).not.toContain('hush');
    expect((await comeBack(back, cookie)).headers.location).toBe('/');
    expect(provider.credentials.at(-1)).toBe(`Basic ${Buffer.from('musubi:hush').toString('base64')}`);
    expect(provider.asked.at(-1)?.get('code_verifier')?.length).toBeGreaterThan(40);
  });

  it('uses no state twice, in no other browser, and not after ten minutes', async () => {
    const { back, cookie } = await setOut();
    expect((await comeBack(back, cookie)).headers.location).toBe('/');
    expect((await comeBack(back, cookie)).headers.location).toBe('/#refused=openid-state');
    const [mine, theirs] = [await setOut(), await setOut()];
    expect((await comeBack(theirs.back, mine.cookie)).headers.location).toBe('/#refused=openid-state');
    // And whoever tried it has used it up.
    expect((await comeBack(theirs.back, theirs.cookie)).headers.location).toBe('/#refused=openid-state');
    expect((await comeBack(mine.back, '')).headers.location).toBe('/#refused=openid-state');
    const late = await setOut();
    nowS += 601;
    expect((await comeBack(late.back, late.cookie)).headers.location).toBe('/#refused=openid-state');
    const forged = new URL(late.back);
    forged.searchParams.set('state', 'guess');
    expect((await comeBack(forged, late.cookie)).headers.location).toBe('/#refused=openid-state');
  });

  it.each([
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'other' }],
    ['another nonce', { nonce: 'other' }],
    ['no nonce', { nonce: undefined }],
    ['an end in the past', { iat: 1_000_000, exp: 1_000_300 }],
    ['no subject', { sub: undefined }],
  ])('refuses a token with %s', async (_what, claims) => {
    provider.wrong = { claims };
    expect(await refusal()).toBe('/#refused=openid-refused');
    expect(refused[0]).toMatch(/^openid-refused: The provider’s answer does not hold: /);
  });

  it('refuses a token that is signed with another key, or not at all', async () => {
    provider.wrong = { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey };
    expect(await refusal()).toBe('/#refused=openid-refused');
    provider.wrong = { algorithm: 'none' };
    expect(await refusal()).toBe('/#refused=openid-refused');
  });

  it('refuses what the provider refuses', async () => {
    provider.wrong = { refuses: true };
    expect(await refusal()).toBe('/#refused=openid-refused');
    const { back, cookie } = await setOut();
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    expect((await comeBack(back, cookie)).headers.location).toBe('/#refused=openid-refused');
  });

  it('refuses a provider that calls itself otherwise, and asks again when one was not there', async () => {
    provider.wrong = { issuer: 'https://evil.example' };
    expect((await get('/api/v1/openid/login')).headers.location).toBe('/#refused=openid-unreachable');
    provider.wrong = {};
    expect((await get('/api/v1/openid/login')).headers.location).toContain(provider.issuer);
    await serve({ issuer: 'http://127.0.0.1:9' });
    expect((await get('/api/v1/openid/login')).headers.location).toBe('/#refused=openid-unreachable');
  });

  it('refuses a person to whom no rule gives a role', async () => {
    provider.wrong = { claims: { sub: 'unknown', groups: ['staff'] } };
    expect(await refusal()).toBe('/#refused=openid-no-role');
    expect(refused).toEqual(['openid-no-role: No rule of this node gives unknown a role']);
  });

  it('is not there unless it is configured', async () => {
    server = await createServer({
      node: { nation: 'JPN' } as never,
      access: new Access('JPN', []),
      stream: { register: async () => undefined } as never,
      port: 8401,
      consoleFolder: null,
      nowS: () => nowS,
      onFailure: () => undefined,
    });
    expect((await get('/api/v1/sign-in')).json()).toEqual({ openId: null, certificate: false });
    expect((await get('/api/v1/openid/login')).json()).toMatchObject({ code: 'openid-off' });
    expect((await get('/api/v1/openid/callback?state=x&code=y')).statusCode).toBe(404);
  });
});

describe('claims', () => {
  const of = (claims: Record<string, unknown>, nameClaim = 'sub') => personOfClaims(claims, { ...RULES, nameClaim });

  it('give the role of the first rule that fits, by text, list or path', () => {
    expect(of({ sub: 'a', groups: 'musubi-release' })).toEqual({ name: 'a', role: 'release-officer' });
    expect(of({ sub: 'a', realm_access: { roles: ['watch'] } })).toEqual({ name: 'a', role: 'operator' });
    const both = { sub: 'a', realm_access: { roles: ['watch'] }, groups: ['musubi-release'] };
    expect(of(both)).toMatchObject({ role: 'release-officer' });
    expect(of({ sub: 'a', 'realm_access.roles': ['watch'] })).toMatchObject({ role: 'operator' });
  });

  it.each([
    [{ sub: 'a' }],
    [{ sub: 'a', groups: 'xmusubi-release' }],
    [{ sub: 'a', groups: [['musubi-release']] }],
    [{ sub: 'a', groups: { 'musubi-release': true } }],
    [{ sub: 'a', realm_access: null }],
  ])('give none for %j', (claims) => {
    expect(of(claims)).toMatchObject({ code: 'openid-no-role' });
  });

  it.each([
    [{}],
    [{ sub: 7 }],
    [{ sub: '' }],
    [{ sub: ' ' }],
    [{ sub: 'a\nb' }],
    [{ sub: 'a\u202eb' }],
    [{ sub: 'x'.repeat(101) }],
  ])('name nobody by %j', (claims) => {
    expect(of({ groups: 'musubi-release', ...claims })).toMatchObject({ code: 'openid-nameless' });
  });

  it('are looked up among their own, and not what every object has', () => {
    const rules = { nameClaim: 'constructor.name', roles: RULES.roles };
    expect(personOfClaims({ groups: 'musubi-release' }, rules)).toMatchObject({ code: 'openid-nameless' });
  });
});
