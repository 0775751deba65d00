/**
 * Signing in with an OpenID Connect provider: authorization code flow with PKCE (RFC 7636), state
 * and nonce. The provider is pinned by the configuration; the browser goes there and comes back,
 * and only the node talks to its token endpoint.
 */
import { randomBytes } from 'node:crypto';
import type { Configuration } from 'openid-client';
import type { Problem } from '../contract.ts';
import { digest, type Person, put } from './access.ts';
import { type ClaimRules, personOfClaims } from './openid-claims.ts';

export interface OpenIdSettings extends ClaimRules {
  /** Its URL, which its metadata and tokens must bear to the letter. HTTP is for loopback alone. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client. */
  readonly clientSecret: string | null;
  /** Where the provider sends the browser back to: this node's callback, as browsers reach it. */
  readonly redirect: string;
  readonly scope: string;
}

/** How long a browser may stay with the provider, s. */
export const AWAY_S_MAX = 600;
const PENDING_MAX = 1000;
const PROVIDER_S_MAX = 10;
const MESSAGE_CHARS_MAX = 300;

interface Pending {
  /** Hash of the secret in the cookie of the browser that set out. */
  readonly browser: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly endsS: number;
}

/** One provider, and the browsers that are on their way there and back. */
export class OpenId {
  private readonly settings: OpenIdSettings;
  private readonly nowS: () => number;
  private readonly pending = new Map<string, Pending>();
  private known: Promise<Configuration> | null = null;

  constructor(settings: OpenIdSettings, nowS: () => number) {
    this.settings = settings;
    this.nowS = nowS;
  }

  /** Where the browser is to go, and a secret that it keeps in a cookie until it comes back. */
  async begin(): Promise<{ readonly url: string; readonly browser: string } | Problem> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomPKCECodeVerifier, randomState } = await library();
    let provider: Configuration;
    try {
      provider = await this.provider();
    } catch (error) {
      return { code: 'openid-unreachable', message: `The provider did not answer as it should: ${saying(error)}` };
    }
    const [state, nonce, verifier] = [randomState(), randomState(), randomPKCECodeVerifier()];
    const browser = randomBytes(32).toString('base64url');
    const waiting = { browser: digest(browser), verifier, nonce, endsS: this.nowS() + AWAY_S_MAX };
    put(this.pending, state, waiting, PENDING_MAX);
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: this.settings.redirect,
      scope: this.settings.scope,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, browser };
  }

  /**
   * Who came back with `query`, and the secret of its cookie. Each state is good once, in the browser
   * that set out, whatever comes of it.
   */
  async finish(query: URLSearchParams, browser: string | null): Promise<Person | Problem> {
    const state = query.get('state') ?? '';
    const waiting = this.pending.get(state);
    this.pending.delete(state);
    if (!waiting || browser === null || waiting.browser !== digest(browser) || waiting.endsS <= this.nowS()) {
      const message = 'This answer belongs to no sign-in that this browser began in the last ten minutes';
      return { code: 'openid-state', message };
    }
    try {
      return personOfClaims(await this.claims(query, state, waiting), this.settings);
    } catch (error) {
      return { code: 'openid-refused', message: `The provider’s answer does not hold: ${saying(error)}` };
    }
  }

  /** The claims of the ID token: issuer, audience, expiry, nonce and signature are checked by the library. */
  private async claims(query: URLSearchParams, expectedState: string, { verifier, nonce }: Pending) {
    const { authorizationCodeGrant } = await library();
    const url = new URL(this.settings.redirect);
    url.search = query.toString();
    const tokens = await authorizationCodeGrant(await this.provider(), url, {
      pkceCodeVerifier: verifier,
      expectedState,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    return (tokens.claims() ?? {}) as Readonly<Record<string, unknown>>;
  }

  /** The provider's metadata, asked for once; asked again when that failed. */
  private provider(): Promise<Configuration> {
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  private async discover(): Promise<Configuration> {
    const { ClientSecretBasic, None, allowInsecureRequests, discovery, enableNonRepudiationChecks } = await library();
    const { issuer, clientId, clientSecret } = this.settings;
    const url = new URL(issuer);
    const execute = [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])];
    const authentication = clientSecret === null ? None() : ClientSecretBasic(clientSecret);
    const found = await discovery(url, clientId, undefined, authentication, { execute, timeout: PROVIDER_S_MAX });
    const told = found.serverMetadata().issuer;
    if (told !== issuer) throw new Error(`it calls itself ${told}, and the configuration ${issuer}`);
    return found;
  }
}

/** Loaded when somebody signs in this way: most nodes have no provider. */
const library = () => import('openid-client');

/** What went wrong, with the reason below it, short enough for a log. */
function saying(error: unknown): string {
  const { message, cause } = error as Error;
  const below = cause instanceof Error ? `: ${cause.message}` : '';
  return `${message}${below}`.slice(0, MESSAGE_CHARS_MAX);
}
