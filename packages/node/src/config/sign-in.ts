/** What the configuration says of signing in with a provider and by certificates. */
import { type Static, Type } from 'typebox';
import { ROLES } from '../contract.ts';
import { oneOf } from '../one-of.ts';

const closed = { additionalProperties: false };
const Path = Type.String({ minLength: 1, description: 'Path, relative to this file' });
const Text = Type.String({ minLength: 1, maxLength: 200 });

const OpenIdConfig = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 60, description: 'What people call the provider; on the button' }),
    issuer: Type.String({ pattern: '^https?://[^\\s?#]+$', description: 'To the letter as the provider says it' }),
    clientId: Text,
    clientSecret: Type.Optional(Path),
    redirect: Type.String({
      pattern: '^https?://[^\\s/?#]+/api/v1/openid/callback$',
      description: 'https://HOST/api/v1/openid/callback, as browsers reach this node; registered with the provider',
    }),
    scope: Type.Optional(Type.String({ minLength: 6, maxLength: 200, default: 'openid' })),
    nameClaim: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, default: 'sub', description: 'A claim that nobody can change' }),
    ),
    roles: Type.Array(Type.Object({ claim: Text, value: Text, role: oneOf(ROLES) }, closed), {
      minItems: 1,
      maxItems: 200,
      description: 'The first that fits a claim of the ID token gives the role; who fits none is refused',
    }),
  },
  closed,
);
export type OpenIdConfig = Static<typeof OpenIdConfig>;

const CertificatesConfig = Type.Object(
  {
    authority: Path,
    people: Type.Array(
      Type.Object(
        {
          subject: Type.Record(Type.String({ pattern: '^[A-Za-z0-9.]{1,40}$' }), Text, {
            minProperties: 1,
            description: 'Every attribute of the certificate’s subject, e.g. { CN: Sato Hana, O: JPN }',
          }),
          name: Type.String({ minLength: 1, maxLength: 100 }),
          role: oneOf(ROLES),
        },
        closed,
      ),
      { minItems: 1, maxItems: 1000 },
    ),
  },
  closed,
);

/** Beside codes and tokens; both are off unless they are here. */
export const SignInConfig = Type.Object(
  { openId: Type.Optional(OpenIdConfig), certificates: Type.Optional(CertificatesConfig) },
  { ...closed, description: 'Ways to sign in beside one-time links and tokens' },
);
export type SignInConfig = Static<typeof SignInConfig>;

/** Certificate and key of the console and the API. */
export const ConsoleTls = Type.Object(
  { certificate: Path, key: Path },
  { ...closed, description: 'Serves console and API over TLS 1.3' },
);

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const isOpenHttp = (url: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !LOOPBACK.has(hostname);
};

/** What is wrong with it that a schema cannot say: field and sentence. */
export function signInProblems(signIn: SignInConfig, hasTls: boolean): [path: string, message: string][] {
  const { openId, certificates } = signIn;
  const problems: [string, string][] = [];
  for (const field of ['issuer', 'redirect'] as const) {
    if (openId === undefined) break;
    if (!URL.canParse(openId[field])) problems.push([`signIn.openId.${field}`, 'is no address']);
    else if (isOpenHttp(openId[field])) problems.push([`signIn.openId.${field}`, 'must be https beyond this machine']);
  }
  if (openId?.scope !== undefined && !openId.scope.split(' ').includes('openid')) {
    problems.push(['signIn.openId.scope', 'must have `openid` among its words']);
  }
  if (certificates && !hasTls) {
    problems.push(['signIn.certificates', 'needs `console.tls`: certificates are shown in a TLS handshake']);
  }
  return problems;
}
