/** Who may do what, who is signed in, and what is said when something goes wrong. */
import { type Static, Type } from 'typebox';
import { Nation, Nullable } from './contract-shapes.ts';
import { oneOf } from './one-of.ts';

export const ROLES = ['viewer', 'operator', 'release-officer', 'planner', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const Login = Type.Object({ nation: Nation, name: Type.String(), role: oneOf(ROLES) });
export type Login = Static<typeof Login>;

/** Ways to sign in beside codes and tokens. */
export const SignInWays = Type.Object({
  openId: Nullable(Type.Object({ name: Type.String({ description: 'What people call the provider' }) })),
  certificate: Type.Boolean(),
});
export type SignInWays = Static<typeof SignInWays>;

export const Problem = Type.Object({
  code: Type.String(),
  message: Type.String(),
});
export type Problem = Static<typeof Problem>;
