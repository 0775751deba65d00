/** A small OpenID Connect provider for tests, which can be told to do wrong. Written from OpenID Connect Core 1.0. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TestProvider {
  readonly issuer: string;
  /** What the next token says otherwise than it should, and other wrongs. */
  wrong: {
    claims?: Record<string, unknown>;
    issuer?: string;
    key?: KeyObject;
    algorithm?: 'none';
    refuses?: boolean;
  };
  /** What the token endpoint was sent, the latest last. */
  readonly asked: URLSearchParams[];
  /** What the token endpoint was shown of the client, the latest last. */
  readonly credentials: string[];
  readonly authorizations: string[];
  /** As a browser does that is signed in there: from the authorization address to the way back. */
  readonly authorize: (url: string) => URL;
  readonly close: () => Promise<void>;
}

const KID = 'test-key';
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function answer(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

export async function startProvider(clientId: string, person: Record<string, unknown>): Promise<TestProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const codes = new Map<string, { readonly challenge: string; readonly nonce: string; readonly redirect: string }>();
  const idToken = (claims: Record<string, unknown>): string => {
    const header = base64url({ alg: provider.wrong.algorithm ?? 'ES256', kid: KID, typ: 'JWT' });
    const signed = `${header}.${base64url(claims)}`;
    if (provider.wrong.algorithm === 'none') return `${signed}.`;
    const key = provider.wrong.key ?? privateKey;
    return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  const tokensOf = (nonce: string): object => {
    const nowS = Math.floor(Date.now() / 1000);
    const times = { iat: nowS, exp: nowS + 300 };
    const claims = { iss: issuer, aud: clientId, nonce, ...times, ...person, ...provider.wrong.claims };
    return { access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: idToken(claims) };
  };
  const token = (response: ServerResponse, form: URLSearchParams): void => {
    provider.asked.push(form);
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const fits = code?.challenge === challenge && code.redirect === form.get('redirect_uri');
    if (fits && !provider.wrong.refuses) answer(response, tokensOf(code.nonce));
    else answer(response, { error: 'invalid_grant' }, 400);
  };
  const metadata = () => ({
    issuer: provider.wrong.issuer ?? issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
  });
  const keys = () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KID, alg: 'ES256', use: 'sig' }] });
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://provider');
    if (pathname === '/token') {
      provider.credentials.push(request.headers.authorization ?? '');
      token(response, new URLSearchParams(await body(request)));
    } else if (pathname === '/.well-known/openid-configuration') answer(response, metadata());
    else if (pathname === '/keys') answer(response, keys());
    else answer(response, {}, 404);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: TestProvider = {
    issuer,
    wrong: {},
    asked: [],
    credentials: [],
    authorizations: [],
    authorize(url) {
      const asked = new URL(url).searchParams;
      provider.authorizations.push(url);
      const code = `code-${provider.authorizations.length}`;
      const redirect = asked.get('redirect_uri') ?? '';
      codes.set(code, { challenge: asked.get('code_challenge') ?? '', nonce: asked.get('nonce') ?? '', redirect });
      const back = new URL(redirect);
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return provider;
}
