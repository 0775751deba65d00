import { flows } from '@musubi/agreements';
import { Flag, type NationCode, type Subject } from '@musubi/model';
import { decideWithin } from './decide.ts';
import { type Decision, deny, ground, type Reason, type ReleaseContext, type ReleaseItem } from './decision.ts';
import type { TrackRelease } from './release-tracks.ts';
import { mint, type Released } from './released.ts';
import { trackTermsToward, zonesOf } from './terms.ts';
import { trackSubject } from './track-item.ts';
import { isLimit } from './treatment.ts';
import { ZoneSet } from './zone-set.ts';

/** What an origin released to a forwarder for a third nation, and signed: nobody changes a byte of it. */
export interface SignedSection {
  readonly origin: NationCode;
  /** Who passes it on. */
  readonly via: NationCode;
  /** The third nation. */
  readonly to: NationCode;
  readonly subject: Subject;
  /** As the link carries it, signature and all. */
  readonly bytes: Uint8Array;
}

/** A section that was opened: its signature was right, and this is what it says. */
export interface OpenedSection extends SignedSection {
  readonly release: TrackRelease;
}

/**
 * Whether a section may be passed on, judged on one's own copy of the agreements: by the forwarder
 * before it does (`self` passes it on, `recipient` gets it), and by the third nation when it came,
 * in the same words. The origin's instrument with the forwarder must permit each row, with consent
 * to passing on; and one of the forwarder with the third nation must cover it as it is, since what
 * is signed cannot be treated. A section goes whole or not at all.
 */
export function decidePassingOn(section: OpenedSection, context: ReleaseContext): Decision {
  const { origin, via, to, subject, release } = section;
  if (via !== context.self || to !== context.recipient || origin === via || origin === to) {
    return deny([ground('recipient-unknown', `It is for ${to} by way of ${via}`)]);
  }
  const { grants: _, ...shared } = context;
  if (release.tracks.count === 0) return emptyDecision(subject, shared);
  let permit: Decision | null = null;
  for (const row of kindsOfRows(release, shared)) {
    const decision = decideRow(section, row, shared);
    if (decision.outcome === 'deny') return decision;
    permit ??= decision;
  }
  return permit as Decision;
}

/** The section for the third nation where it may go, and why it may not where not. */
export function passOn(
  section: OpenedSection,
  context: ReleaseContext,
): { readonly released: Released<SignedSection>; readonly decision: Decision } | { readonly decision: Decision } {
  const decision = decidePassingOn(section, context);
  if (decision.outcome === 'deny') return { decision };
  const { origin, via, to, subject, bytes } = section;
  return { decision, released: mint(to, Object.freeze({ origin, via, to, subject, bytes })) };
}

/** That there is nothing now may be told wherever something might be. */
function emptyDecision(subject: Subject, { self: from, recipient: to, register, nowS }: ReleaseContext): Decision {
  const [flow] = flows(register, { from, to, subject, nowS }).applies;
  if (flow === undefined) return deny([ground('no-instrument', `No article lets ${from} send ${subject} to ${to}`)]);
  const basis = { instrument: flow.instrument.id, article: flow.term.article };
  const text = `${basis.article} of ${basis.instrument} permits ${subject} to ${to}`;
  return {
    outcome: 'permit',
    obligations: [],
    because: [{ ...basis, rule: 'article', outcome: 'permit', text }],
    basis,
  };
}

function decideRow(
  { origin, via, to, subject, release }: OpenedSection,
  row: number,
  context: ReleaseContext,
): Decision {
  if (trackSubject(release.tracks, row) !== subject) {
    return deny([ground('subject-unknown', `Row ${row} is no ${subject}`)]);
  }
  const item = itemOf(release, row, origin);
  const basis = release.bases[release.basisOfRow[row] as number];
  const consent = decideWithin(
    item,
    { ...context, self: origin, recipient: via, onward: to },
    // An area is judged by the true position, which may have been coarsened since.
    { instrument: basis?.instrument ?? '', anywhere: true },
  );
  if (consent.outcome === 'deny') return consent;
  const passage = decideWithin(item, { ...context, consenting: origin }, {});
  if (passage.outcome === 'deny') return passage;
  const undone = passage.obligations.find((obligation) => !isLimit(obligation));
  if (undone === undefined) return { ...passage, because: [...consentReasons(consent, to), ...passage.because] };
  return deny([ground('obligation', `${undone.kind} cannot be done to what ${origin} has signed`)]);
}

/** What of the origin's decision is news beside the forwarder's. */
function consentReasons({ because }: Decision, to: NationCode): Reason[] {
  return because
    .filter(({ rule }) => rule === 'article')
    .map((reason) => ({ ...reason, text: `${reason.text}, and its origin has signed it for ${to}` }));
}

function itemOf({ tracks, labels, labelOfRow }: TrackRelease, row: number, origin: NationCode): ReleaseItem {
  const flags = tracks.flags[row] as number;
  return {
    subject: trackSubject(tracks, row),
    label: labels[labelOfRow[row] as number] as ReleaseItem['label'],
    exercise: (flags & Flag.exercise) !== 0,
    simulated: (flags & Flag.simulated) !== 0,
    latitudeRad: tracks.latitudeRad[row] as number,
    longitudeRad: tracks.longitudeRad[row] as number,
    altitudeM: tracks.altitudeM[row] as number,
    originators: [origin],
  };
}

/** More than a link lets a table have, and than the places of a `ZoneSet`: keys stay below 2⁵³. */
const TABLE_ROWS_END = 4_097;
const PLACES_END = 2 ** 24;

/** One row of each kind that a decision can tell apart. */
function kindsOfRows({ tracks, basisOfRow, labelOfRow }: TrackRelease, context: ReleaseContext): number[] {
  const zones = new ZoneSet(trackTermsToward(context).flatMap(zonesOf));
  const seen = new Set<number>();
  const rows: number[] = [];
  for (let row = 0; row < tracks.count; row++) {
    const marks = (tracks.flags[row] as number) & (Flag.exercise | Flag.simulated);
    const surface = trackSubject(tracks, row) === 'surface-track' ? 4 : 0;
    const table = ((basisOfRow[row] as number) * TABLE_ROWS_END + (labelOfRow[row] as number)) * 8 + surface + marks;
    const key = zones.size === 0 ? table : table * PLACES_END + zones.placeOf(tracks, row);
    if (seen.has(key)) continue;
    seen.add(key);
    rows.push(row);
  }
  return rows;
}
