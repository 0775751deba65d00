/** What a role may do: the node checks it again, the page says it beforehand. */
import type { Login } from '@musubi/node/contract';
import type { State } from '../store/state.ts';

/** Acts on instruments, and approvals. */
export function mayDecideRelease(login: Login | null): boolean {
  return login?.role === 'release-officer' || login?.role === 'admin';
}

/** Asking for a grant, or ending one. */
export function mayAskForRelease(login: Login | null): boolean {
  return login?.role === 'operator' || mayDecideRelease(login);
}

/** Whoever stands the watch takes an alarm on. */
export function mayAcknowledge(login: Login | null): boolean {
  return mayAskForRelease(login);
}

/** Administrators are whoever runs the node: they count as one person, as the node counts them. */
export function personOf({ role, name }: Login): string {
  return role === 'admin' ? 'admin' : name;
}

/** Who is signed in. */
export function loginOf({ session }: State): Login | null {
  return session.state === 'signed-in' ? session.login : null;
}
