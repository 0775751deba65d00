import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Login } from '../contract.ts';
import type { Access } from './access.ts';

declare module 'fastify' {
  interface FastifyRequest {
    login: Login | null;
    /** Whether who asked is signed in still: a stream outlives its request. */
    isSignedIn: () => boolean;
  }
}

/** Paths that need no sign-in: the page itself, signing in, and what a load balancer asks. */
const OPEN = new Set([
  '/api/v1/login',
  '/api/v1/login/certificate',
  '/api/v1/sign-in',
  '/api/v1/openid/login',
  '/api/v1/openid/callback',
  '/api/openapi.json',
  '/healthz',
]);

/** Nothing inline, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function cookieName(nation: string, port: number): string {
  return `musubi-${nation}-${port}`;
}

/** How a cookie is set: `Secure` where the node itself speaks TLS. */
export interface Cookies {
  readonly name: string;
  readonly secure: boolean;
  readonly path?: string;
  readonly sameSite?: 'Strict' | 'Lax';
}

/** Sets a cookie beside those that are set already; with no time left it is taken away. */
export function setCookie(
  reply: FastifyReply,
  { name, secure, path = '/', sameSite = 'Strict' }: Cookies,
  value: string,
  lastsS: number,
): void {
  const attributes = `Path=${path}; HttpOnly; SameSite=${sameSite}; Max-Age=${lastsS}${secure ? '; Secure' : ''}`;
  reply.header('set-cookie', `${name}=${value}; ${attributes}`);
}

/** The cookie's value in a request, or null. */
export function readCookie(request: FastifyRequest, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/**
 * Adds the checks that every request passes: the host is one we serve (against DNS rebinding), a
 * change or a stream asked for with a cookie comes from our own page (cookies are shared between
 * ports of a host), and everything but the open paths is signed in.
 */
export function guard(server: FastifyInstance, access: Access, cookie: string, nowS: () => number): void {
  server.decorateRequest('login', null);
  server.decorateRequest('isSignedIn');
  closeRefusedUpgrades(server);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    if (!isServedHost(request, server)) {
      return reply.code(421).send({ code: 'wrong-host', message: `This node does not serve ${request.headers.host}` });
    }
    request.login = identify(request, access, cookie, nowS());
    request.isSignedIn = () => identify(request, access, cookie, nowS()) !== null;
    const path = request.url.split('?')[0] as string;
    if (!path.startsWith('/api/') && path !== '/metrics') return;
    reply.header('cache-control', 'no-store');
    if (OPEN.has(path) || request.login) return;
    return reply.code(401).send({ code: 'not-signed-in', message: 'Sign in first, or send a bearer token' });
  });
}

/** Closes what asked to become a stream and was answered otherwise: nobody would close it later. */
function closeRefusedUpgrades(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply) => {
    if (request.headers.upgrade !== undefined) reply.raw.once('finish', () => request.raw.socket.destroySoon());
  });
}

function identify(request: FastifyRequest, access: Access, cookie: string, nowS: number): Login | null {
  const authorization = request.headers.authorization;
  if (authorization?.startsWith('Bearer ')) return access.bearer(authorization.slice(7));
  const session = readCookie(request, cookie);
  if (!session || !isOwnOrigin(request)) return null;
  return access.session(session, nowS);
}

/** True unless a browser says that another page sent this. */
export function isOwnOrigin(request: FastifyRequest): boolean {
  const origin = request.headers.origin;
  if (origin === undefined) return request.method === 'GET' && request.headers.upgrade === undefined;
  return origin === `http://${request.headers.host}` || origin === `https://${request.headers.host}`;
}

/** A node that listens on loopback only answers to loopback's names; else any host is its own. */
function isServedHost(request: FastifyRequest, server: FastifyInstance): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host === '127.0.0.1' || host === 'localhost' || host === '[::1]') return true;
  const listening = server.addresses().map((address) => (typeof address === 'string' ? address : address.address));
  return listening.some((address) => !address.startsWith('127.') && address !== '::1');
}
