import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Login, Role } from '../contract.ts';

export interface TokenHash {
  readonly name: string;
  readonly role: Role;
  /** Hex SHA-256 of the token. */
  readonly sha256: string;
}

/** How long a session lasts, s. */
export const SESSION_LIFE_S = 12 * 3600;
const SESSIONS_MAX = 1000;
const CODE_LIFE_S = 24 * 3600;
const CODES_MAX = 100;

interface Timed {
  readonly login: Login;
  readonly endsS: number;
}

interface Session extends Timed {
  /** Hash of what in the configuration it rests on, such as a token; null for a one-time code. */
  readonly token: string | null;
}

/** Whom some way of signing in has proven. */
export interface Person {
  readonly name: string;
  readonly role: Role;
}

/** A session as it is kept over a restart: by the hash of what the browser holds. */
export interface KeptSession {
  readonly hash: string;
  readonly name: string;
  readonly role: Role;
  /** UTC s. */
  readonly endsS: number;
  readonly token: string | null;
}

/** Who may use the API: bearer tokens from the configuration, and sessions begun by one-time codes. */
export class Access {
  private readonly sessions = new Map<string, Session>();
  private readonly codes = new Map<string, Timed>();
  private readonly nation: string;
  private readonly tokens: readonly TokenHash[];
  private readonly onSessions: () => void;

  /**
   * @param kept sessions of before a restart; those that a token began end when the configuration
   * has it no longer, or with another role.
   * @param onSessions told when there is something to keep.
   * @param bases hashes of what else in the configuration sessions may rest on.
   */
  constructor(
    nation: string,
    tokens: readonly TokenHash[],
    kept: readonly KeptSession[] = [],
    onSessions: () => void = () => undefined,
    bases: ReadonlySet<string> = new Set(),
  ) {
    this.nation = nation;
    this.tokens = tokens;
    this.onSessions = onSessions;
    for (const { hash, name, role, endsS, token } of kept) {
      const isToken = tokens.some((one) => one.sha256 === token && one.role === role);
      if (token === null || isToken || bases.has(token))
        put(this.sessions, hash, { login: this.login(name, role), endsS, token }, SESSIONS_MAX);
    }
  }

  /** The sessions that have not ended, for keeping. */
  sessionsAt(nowS: number): KeptSession[] {
    return [...this.sessions].flatMap(([hash, { login, endsS, token }]) => {
      return endsS > nowS ? [{ hash, name: login.name, role: login.role, endsS, token }] : [];
    });
  }

  /** A code that begins one session, once. */
  issueCode(name: string, role: Role, nowS: number): string {
    const code = randomBytes(18).toString('base64url');
    put(this.codes, digest(code), { login: this.login(name, role), endsS: nowS + CODE_LIFE_S }, CODES_MAX);
    return code;
  }

  /** Trades a one-time code, or a bearer token, for a session; null when it is neither. */
  begin(secret: string, nowS: number): { session: string; login: Login } | null {
    const byCode = this.useCode(secret, nowS);
    const login = byCode ?? this.bearer(secret);
    if (!login) return null;
    return { session: this.open(login, byCode ? null : digest(secret), nowS + SESSION_LIFE_S), login };
  }

  /**
   * A session for a person whom another way of signing in has proven; `basis` is a hash of what in
   * the configuration that rests on. It lasts as long as others, and never beyond `untilS`.
   */
  enter(
    { name, role }: Person,
    basis: string,
    nowS: number,
    untilS = Number.POSITIVE_INFINITY,
  ): { readonly session: string; readonly login: Login; readonly lastsS: number } {
    const lastsS = Math.max(0, Math.floor(Math.min(SESSION_LIFE_S, untilS - nowS)));
    const login = this.login(name, role);
    return { session: this.open(login, basis, nowS + lastsS), login, lastsS };
  }

  private open(login: Login, token: string | null, endsS: number): string {
    const session = randomBytes(32).toString('base64url');
    put(this.sessions, digest(session), { login, endsS, token }, SESSIONS_MAX);
    this.onSessions();
    return session;
  }

  session(session: string, nowS: number): Login | null {
    const found = this.sessions.get(digest(session));
    return found && found.endsS > nowS ? found.login : null;
  }

  end(session: string): void {
    if (this.sessions.delete(digest(session))) this.onSessions();
  }

  bearer(token: string): Login | null {
    const given = Buffer.from(digest(token), 'hex');
    let found: Login | null = null;
    // Every token is compared, so that the time taken does not tell which one was near.
    for (const known of this.tokens) {
      if (timingSafeEqual(given, Buffer.from(known.sha256, 'hex'))) found = this.login(known.name, known.role);
    }
    return found;
  }

  private useCode(code: string, nowS: number): Login | null {
    const key = digest(code);
    const found = this.codes.get(key);
    this.codes.delete(key);
    return found && found.endsS > nowS ? found.login : null;
  }

  private login(name: string, role: Role): Login {
    return { nation: this.nation, name, role };
  }
}

/**
 * Who acts, where it takes two. Administrators are whoever runs the node, under however many
 * sign-ins: they count as one person, so that a token and a sign-in link do not make two.
 */
export function personOf({ role, name }: Login): string {
  return role === 'admin' ? 'admin' : name;
}

/** What may be changed by whom. Reading takes any role. */
export function mayDecideRelease(role: Role): boolean {
  return role === 'release-officer' || role === 'admin';
}

/** Who may write on boards in the nation's name. */
export function mayWriteBoards(role: Role): boolean {
  return role !== 'viewer' && role !== 'auditor';
}

/** Who may ask for a grant, or end one. */
export function mayAskForRelease(role: Role): boolean {
  return role === 'operator' || mayDecideRelease(role);
}

/** Who stands the watch: who acknowledges an alarm has taken it on. */
export function mayAcknowledge(role: Role): boolean {
  return mayAskForRelease(role);
}

/** Who may see what the ledger's commitments stand for. */
export function mayOpenLedger(role: Role): boolean {
  return role === 'auditor' || mayDecideRelease(role);
}

export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Adds an entry; the oldest goes when there are too many. */
export function put<V>(map: Map<string, V>, key: string, value: V, max: number): void {
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= max) break;
    map.delete(oldest);
  }
}
