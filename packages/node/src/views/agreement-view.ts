import { describeObligation, instrumentEvents, instrumentState, type Register } from '@musubi/agreements';
import type { AgreementView } from '../contract.ts';

/** The register's instruments as clients see them. */
export function agreementViews(register: Register, nowS: number): AgreementView[] {
  return [...register.instruments.values()].map((instrument) => {
    const state = instrumentState(register, instrument.id, nowS);
    return {
      id: instrument.id,
      title: instrument.title,
      titleJa: instrument.titleJa,
      kind: instrument.kind,
      binding: instrument.binding,
      fictional: instrument.fictional,
      parties: [...instrument.parties],
      state: state?.state ?? 'not-yet-in-force',
      suspendedBy: [...(state?.suspendedBy ?? [])],
      entryIntoForceS: instrument.entryIntoForceS,
      endsS: instrument.endsS,
      textSha256: instrument.textSha256,
      terms: instrument.terms.map((term) => ({
        id: term.id,
        article: term.article,
        from: [...term.from],
        to: [...term.to],
        subjects: [...term.subjects],
        obligations: term.obligations.map(describeObligation),
        covers: [...term.covers],
      })),
      events: instrumentEvents(register, instrument.id).map(({ type, by, scope, effectiveS, recordedS, reason }) => ({
        type,
        by,
        scope,
        effectiveS,
        recordedS,
        reason,
      })),
    };
  });
}
