import type { TLSSocket } from 'node:tls';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Login, Problem, SignInWays } from '../contract.ts';
import { type Access, digest } from './access.ts';
import { type CertificateHolder, personOfConnection } from './client-certificate.ts';
import { type Cookies, isOwnOrigin, readCookie, setCookie } from './guard.ts';
import { AWAY_S_MAX, type OpenId } from './openid.ts';
import { ApiProblem } from './problem.ts';

/** Ways to sign in beside codes and tokens, by the configuration. */
export interface SignInWay {
  readonly openId: { readonly provider: OpenId; readonly name: string; readonly basis: string } | null;
  readonly holders: readonly CertificateHolder[];
}

export const NO_OTHER_WAYS: SignInWay = { openId: null, holders: [] };

/** What a session of a certificate rests on: it ends when the configuration says otherwise of its holder. */
export function basisOfHolder(holder: CertificateHolder): string {
  return digest(JSON.stringify(holder));
}

const CALLBACK = '/api/v1/openid/callback';

/** Routes that a browser takes to a provider and back, and those of certificates. */
export function addSignInRoutes(
  instance: FastifyInstance,
  access: Access,
  { openId, holders }: SignInWay,
  cookies: Cookies,
  nowS: () => number,
  onRefused: (code: string, message: string) => void,
): void {
  const server = instance.withTypeProvider<TypeBoxTypeProvider>();
  const away = { ...cookies, name: `${cookies.name}-openid`, path: CALLBACK, sameSite: 'Lax' } as const;
  /** Back to the page, which words the problem: the answer is seen by a person. */
  const refuse = (reply: FastifyReply, { code, message }: Problem): FastifyReply => {
    onRefused(code, message);
    return reply.redirect(`/#refused=${code}`, 302);
  };

  server.get(
    '/api/v1/sign-in',
    { schema: { summary: 'Ways to sign in beside codes and tokens', response: { 200: SignInWays } } },
    () => ({ openId: openId && { name: openId.name }, certificate: holders.length > 0 }),
  );

  server.get('/api/v1/openid/login', { schema: { hide: true } }, async (_request, reply) => {
    if (!openId) throw new ApiProblem(404, 'openid-off', 'This node knows no OpenID Connect provider');
    const begun = await openId.provider.begin();
    if ('code' in begun) return refuse(reply, begun);
    setCookie(reply, away, begun.browser, AWAY_S_MAX);
    return reply.redirect(begun.url, 302);
  });

  server.get('/api/v1/openid/callback', { schema: { hide: true } }, async (request, reply) => {
    if (!openId) throw new ApiProblem(404, 'openid-off', 'This node knows no OpenID Connect provider');
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    const person = await openId.provider.finish(query, readCookie(request, away.name));
    setCookie(reply, away, '', 0);
    if ('code' in person) return refuse(reply, person);
    const { session, lastsS } = access.enter(person, openId.basis, nowS());
    setCookie(reply, cookies, session, lastsS);
    return reply.redirect('/', 302);
  });

  server.post(
    '/api/v1/login/certificate',
    {
      schema: {
        summary: 'Trade the certificate of the connection for a session cookie',
        response: { 200: Login, 401: Problem },
      },
    },
    (request, reply) => {
      const person = holderAt(request, holders);
      if ('code' in person) {
        onRefused(person.code, person.message);
        throw new ApiProblem(401, person.code, person.message);
      }
      const { session, login, lastsS } = access.enter(person, basisOfHolder(person.holder), nowS(), person.endsS);
      setCookie(reply, cookies, session, lastsS);
      return login;
    },
  );
}

/** Another page may not sign somebody in by the certificate that the browser shows by itself. */
function holderAt(request: FastifyRequest, holders: readonly CertificateHolder[]) {
  if (!isOwnOrigin(request)) return { code: 'not-signed-in', message: 'Only this node’s own page signs in this way' };
  const socket = request.raw.socket as TLSSocket;
  if (socket.encrypted !== true) {
    return { code: 'certificate-missing', message: 'The connection has no TLS, so that it shows no certificate' };
  }
  return personOfConnection(socket, holders);
}
