/** What acts do to the made-up instruments, and grants by two made-up persons. */
import type { AgreementEventRequest, AgreementView, GrantAsked, GrantView } from '@musubi/node/contract';

const DAY_S = 86_400;
const NOTICE_S = 90 * DAY_S;

function standingAfter(agreement: AgreementView, { type, scope, only }: AgreementEventRequest): AgreementView['state'] {
  if (type === 'suspended' && only) return 'partly-suspended';
  if (type === 'suspended') return scope === 'outflow' ? 'outflow-suspended' : 'suspended';
  if (type === 'terminated') return 'terminated';
  return type === 'resumed' ? 'in-force' : agreement.state;
}

function actsAfter(state: AgreementView['state'], noticed: boolean): AgreementView['acts'] {
  if (state === 'terminated') return [];
  const flow = state === 'in-force' ? (['suspended'] as const) : (['resumed', 'suspended'] as const);
  return [...flow, noticed ? 'notice-withdrawn' : 'notice-given', 'terminated'];
}

/** The instrument after an act of this nation. */
export function afterAct(agreement: AgreementView, request: AgreementEventRequest, nowS: number): AgreementView {
  const { type, scope = 'whole', reason = '', effectiveS = nowS, ...said } = request;
  const by = 'JPN';
  const state = effectiveS > nowS ? agreement.state : standingAfter(agreement, request);
  const isSuspended = state.endsWith('suspended');
  const notices =
    type === 'notice-given'
      ? [{ by, givenS: nowS, suspendedS: null, takesEffectS: nowS + NOTICE_S }]
      : type === 'notice-withdrawn'
        ? []
        : agreement.notices;
  const ends = notices.map(({ takesEffectS }) => ({
    fromS: takesEffectS ?? nowS,
    state: 'terminated' as const,
    notice: false,
    suspendedBy: [],
  }));
  const past = agreement.timeline.filter(({ fromS }) => fromS < nowS);
  return {
    ...agreement,
    state,
    notices,
    suspendedBy: isSuspended ? [by] : [],
    suspensions: isSuspended ? [{ by, scope, only: said.only ?? null, sinceS: nowS }] : [],
    events: [...agreement.events, { type, by, scope, effectiveS, recordedS: nowS, reason, ...said }],
    timeline: [
      ...past,
      { fromS: nowS, state, notice: notices.length > 0, suspendedBy: isSuspended ? [by] : [] },
      ...ends,
    ],
    dates: notices.map(({ takesEffectS }) => ({
      what: 'notice-takes-effect' as const,
      timeS: takesEffectS ?? nowS,
      day: new Date((takesEffectS ?? nowS) * 1000).toISOString().slice(0, 10),
      text: 'The notice takes effect',
    })),
    acts: actsAfter(state, notices.length > 0),
  };
}

/** The instrument with an act that waits for a second person. */
export function withAwaiting(
  agreement: AgreementView,
  { type, scope = 'whole', reason = '', effectiveS, ...said }: AgreementEventRequest,
  askedBy: string,
  nowS: number,
): AgreementView {
  const times = { effectiveS: effectiveS ?? null, askedS: nowS, untilS: nowS + DAY_S };
  const act = { id: `act${agreement.awaiting.length}`, type, scope, reason, askedBy, ...times, ...said };
  return { ...agreement, awaiting: [...agreement.awaiting, act] };
}

export interface MockGrants {
  readonly list: () => readonly GrantView[];
  readonly ask: (asked: GrantAsked, by: string) => GrantView;
  /** The grant after it, or why not. */
  readonly act: (
    id: string,
    what: 'approval' | 'revocation',
    by: string,
  ) => GrantView | { code: string; message: string };
}

/** One grant waits, asked for by somebody else. */
export function createMockGrants(clockS: () => number): MockGrants {
  const grants: GrantView[] = [];
  const ask = (asked: GrantAsked, by: string): GrantView => {
    const grant: GrantView = {
      ...asked,
      id: `grant${grants.length}`,
      requestedBy: by,
      requestedS: clockS(),
      approvedBy: null,
      approvedS: null,
      revokedBy: null,
      state: 'requested',
    };
    grants.push(grant);
    return grant;
  };
  ask(
    {
      to: 'AUS',
      purpose: 'air-surveillance-exercise',
      sensors: ['JPN-R3'],
      reason: 'Search for a missing vessel',
      untilS: clockS() + 7200,
    },
    'sato',
  );
  return {
    list: () => grants,
    ask,
    act(id, what, by) {
      const at = grants.findIndex((grant) => grant.id === id);
      const grant = grants[at];
      if (!grant) return { code: 'no-such-grant', message: `No grant is called ${id}` };
      if (what === 'approval' && grant.requestedBy === by) {
        return { code: 'grant-one-person', message: `${by} asked for it; another person approves` };
      }
      const change =
        what === 'approval'
          ? { approvedBy: by, approvedS: clockS(), state: 'in-force' as const }
          : { revokedBy: by, state: 'revoked' as const };
      grants[at] = { ...grant, ...change };
      return grants[at] as GrantView;
    },
  };
}
