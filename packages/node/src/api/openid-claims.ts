import type { Problem, Role } from '../contract.ts';
import type { Person } from './access.ts';

/** Which claims make whom of somebody: the first rule that fits gives the role. */
export interface ClaimRules {
  /** The claim that is the person's name here; it must be one that nobody can change. */
  readonly nameClaim: string;
  readonly roles: readonly { readonly claim: string; readonly value: string; readonly role: Role }[];
}

type Claims = Readonly<Record<string, unknown>>;
/** No control characters: names stand in logs and in the journal. */
const NAME = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,100}$/u;

/** Who the claims of a checked ID token say it is, with the role that the rules give. */
export function personOfClaims(claims: Claims, { nameClaim, roles }: ClaimRules): Person | Problem {
  const name = claimAt(claims, nameClaim);
  if (typeof name !== 'string' || !NAME.test(name) || name.trim() === '') {
    return { code: 'openid-nameless', message: `The provider gives no name in the claim ${nameClaim}` };
  }
  const rule = roles.find(({ claim, value }) => holds(claimAt(claims, claim), value));
  if (rule) return { name, role: rule.role };
  return { code: 'openid-no-role', message: `No rule of this node gives ${name} a role` };
}

/** A claim is that text, or a list that has it. */
function holds(claim: unknown, value: string): boolean {
  return claim === value || (Array.isArray(claim) && claim.includes(value));
}

/** A claim by its name or, where none is called so, by a path such as `realm_access.roles`. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Claims)[part];
  }, claims);
}
