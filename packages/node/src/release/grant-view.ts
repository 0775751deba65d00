import type { GrantView } from '../contract.ts';
import type { GrantRecord } from './grant-keeper.ts';

/** A grant as clients see it. */
export function grantView({ request, grant, revokedBy }: GrantRecord, nowS: number): GrantView {
  const { id, to, purpose, sensors, reason, requestedBy, requestedS, untilS } = request;
  return {
    id,
    to,
    purpose,
    sensors: [...sensors],
    reason,
    requestedBy,
    requestedS,
    untilS,
    approvedBy: grant?.approvedBy ?? null,
    approvedS: grant?.approvedS ?? null,
    revokedBy,
    state: revokedBy !== null ? 'revoked' : nowS >= untilS ? 'expired' : grant === null ? 'requested' : 'in-force',
  };
}
