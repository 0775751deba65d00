import type { AgreementEventType, NationCode } from '@musubi/model';
import { Lineages } from '@musubi/release';
import { AgreementSurface } from './agreements/surface.ts';
import type { NodeSurface } from './api/surface.ts';
import type { AlarmView, Explanation, HistoryView, Login, Picture, Problem, Status, TrackView } from './contract.ts';
import { BoardSurface } from './boards/surface.ts';
import type { NodeCore } from './core.ts';
import type { PictureHistory } from './history/history.ts';
import { OWN_VIEW } from './history/recorder.ts';
import { LedgerSurface } from './ledger/surface.ts';
import type { NodeMetrics } from './metrics.ts';
import { originNumber } from './partners/inflow.ts';
import { ReleaseSurface } from './release/surface.ts';
import { Counterparts, rowOf } from './tracking/counterpart.ts';
import { decodePicture } from './picture-frame/index.ts';
import { explainTrack } from './views/explanation.ts';
import { explainPast } from './views/past-explanation.ts';
import { PictureLabels } from './views/picture-labels.ts';
import { explainPassing, onwardExplanations } from './views/onward-explanation.ts';
import { sensorStatusBlock } from './views/sensor-cat063.ts';
import { alarmView, statusView } from './views/status-view.ts';
import { type JointContext, jointTrackView, releasedTrackView, sensorsBehind } from './views/track-view.ts';

const JOINT_ID = /^JT-(\d{6,10})$/;
const TRACK_ID = /^([A-Z]{3})-(\d{6,10})$/;

/** The pictures that are kept, and how often one is. */
export interface KeptHistory {
  readonly pictures: Pick<PictureHistory, 'range' | 'at'>;
  readonly everyS: number;
}

/** Acts on instruments that take two persons, and who is told when one waits. */
export interface Confirmation {
  readonly acts: readonly AgreementEventType[];
  readonly onWaiting: () => void;
}
const NO_CONFIRMATION: Confirmation = { acts: [], onWaiting: () => undefined };

/** A running node as its API sees it. */
export class CoreSurface implements NodeSurface {
  readonly nation: NationCode;
  readonly agreements: AgreementSurface;
  readonly release: ReleaseSurface;
  readonly ledger: LedgerSurface;
  readonly boards: BoardSurface;
  private readonly core: NodeCore;
  private readonly exercise: boolean;
  private readonly startedS: number;
  private readonly history: KeptHistory | null;
  private readonly nodeMetrics: NodeMetrics;
  private readonly counterparts = new Map<NationCode, Counterparts>();
  private counterpartsGeneration = 0;

  constructor(
    core: NodeCore,
    exercise: boolean,
    metrics: NodeMetrics,
    history: KeptHistory | null = null,
    confirmation: Confirmation = NO_CONFIRMATION,
  ) {
    this.core = core;
    this.agreements = new AgreementSurface(core, confirmation.acts, confirmation.onWaiting);
    this.history = history;
    this.nation = core.parts.nation;
    this.release = new ReleaseSurface(core);
    this.ledger = new LedgerSurface(core.parts.log, core.parts.witnessing, core.parts.written);
    this.boards = new BoardSurface(core, exercise);
    this.exercise = exercise;
    this.nodeMetrics = metrics;
    this.startedS = core.parts.nowS();
  }

  partners(): NationCode[] {
    return [...this.core.parts.partners.keys()];
  }

  status(): Status {
    const load = { ...this.nodeMetrics.load(), roundsSkipped: this.core.roundsSkipped };
    return { ...statusView(this.core, this.exercise, this.startedS), load };
  }

  acknowledgeAlarm(code: string, login: Login): AlarmView | Problem {
    const alarm = this.core.acknowledgeAlarm(code, login.name);
    return alarm ? alarmView(alarm) : { code: 'no-such-alarm', message: `No alarm ${code} is raised now` };
  }

  picture(as: string | null): Picture | null {
    const timeS = this.core.pictureS;
    const labels = new PictureLabels(timeS);
    const tracks = as === null || as === this.nation ? this.jointTracks(labels) : this.releasedTracks(as, labels);
    if (!tracks) return null;
    const about = { nation: this.nation, as: as === this.nation ? null : as, timeS, exercise: this.exercise };
    return { ...about, labels: labels.list, tracks };
  }

  historyRange(as: string | null): HistoryView {
    const range = this.history?.pictures.range(as ?? OWN_VIEW);
    return { fromS: range?.fromS ?? null, toS: range?.toS ?? null, everyS: this.history?.everyS ?? 0 };
  }

  async pictureAt(as: string | null, timeS: number): Promise<Uint8Array | null> {
    return (await this.history?.pictures.at(as ?? OWN_VIEW, timeS)) ?? null;
  }

  explain(item: string, to: string): Explanation | Problem {
    const { partners, tracking, sensors } = this.core.parts;
    const track = this.trackOf(item);
    if ('code' in track) return track;
    const { nation, number } = track;
    const partner = partners.get(to);
    if (nation !== this.nation) {
      return partner ? { ...explainPassing(this.core, nation, number, to), item } : noSuchPartner(to);
    }
    const onward = onwardExplanations(this.core, number, to);
    const direct = partner ? explainTrack(tracking.own, number, partner, sensors, this.core.context(to)) : null;
    if (direct) return { ...direct, item, ...(onward.length === 0 ? {} : { onward }) };
    if (partner) return noSuchTrack(item);
    return onward.length === 0 ? noSuchPartner(to) : { ...notLinked(item, to), onward };
  }

  async explainAt(item: string, to: string, timeS: number): Promise<Explanation | Problem> {
    if (!this.core.parts.partners.has(to)) return noSuchPartner(to);
    const frame = await this.pictureAt(null, timeS);
    const picture = frame && decodePicture(new Uint8Array(frame).buffer);
    const row = picture ? picture.rowOf(item) : -1;
    if (!picture || row < 0)
      return { code: 'no-such-track', message: `No picture that is kept from then shows ${item}` };
    const told = explainPast(picture.trackAt(row), this.core.parts.sensors, this.core.context(to, picture.timeS));
    return told ? { ...told, item } : { code: 'no-such-track', message: `${this.nation} had no part in ${item} then` };
  }

  sensorStatusBlock(): Uint8Array {
    return sensorStatusBlock(this.core);
  }

  metrics(): Promise<string> {
    return this.nodeMetrics.text(this.core);
  }

  /** The track that an item is: an own one where a joint track holds one, else its first member. */
  private trackOf(item: string): { readonly nation: NationCode; readonly number: number } | Problem {
    const joint = JOINT_ID.exec(item);
    if (!joint) {
      const track = TRACK_ID.exec(item);
      const nation = track?.[1];
      const isKnown = nation === this.nation || this.core.parts.originKeys.has(nation ?? '');
      return track && nation && isKnown ? { nation, number: Number(track[2]) } : noSuchTrack(item);
    }
    const members = this.core.parts.picture.find(Number(joint[1]))?.members;
    const member = members?.find(({ nation }) => nation === this.nation) ?? members?.[0];
    return member ? { nation: member.nation, number: originNumber(member.number) } : noSuchTrack(item);
  }

  private jointTracks(labels: PictureLabels): TrackView[] {
    const { picture, tracking, sensors, nowS } = this.core.parts;
    const own = tracking.own.tracks;
    // The label as such: what a grant adds for one partner is no part of it.
    const lineages = new Lineages(sensors, { ...this.core.context(this.nation), grants: [] });
    const context: JointContext = {
      own: this.nation,
      nowS: nowS(),
      ownSensors: (number) => {
        const row = rowOf(own, number);
        return row < 0 ? [] : sensorsBehind(own, row, sensors, nowS());
      },
      releasedTo: (number) => this.releasedTo(number),
      labelOf: (nation, number) => {
        if (nation !== this.nation) return labels.of(this.core.labelOf(nation, number));
        const row = rowOf(own, number);
        return row < 0 ? null : labels.of(lineages.of(own, row).label);
      },
      wayOf: (nation, number) => this.core.wayOf(nation, number),
    };
    return picture.tracks().map((track) => jointTrackView(track, context));
  }

  private releasedTo(number: number): NationCode[] {
    const { tracking, partners } = this.core.parts;
    const row = rowOf(tracking.own.tracks, number);
    if (row < 0) return [];
    return [...partners.values()]
      .filter((partner) => {
        const theirs = this.counterpartsOf(partner.nation)?.of(tracking.own.tracks, row) ?? null;
        return theirs !== null && partner.plan?.result.permitted.has(theirs);
      })
      .map((partner) => partner.nation);
  }

  private counterpartsOf(nation: NationCode): Counterparts | null {
    const plan = this.core.parts.partners.get(nation)?.plan;
    if (!plan) return null;
    if (this.counterpartsGeneration !== this.core.generation) this.counterparts.clear();
    this.counterpartsGeneration = this.core.generation;
    const known = this.counterparts.get(nation) ?? new Counterparts(plan.instance.tracks);
    this.counterparts.set(nation, known);
    return known;
  }

  private releasedTracks(to: string, named: PictureLabels): TrackView[] | null {
    const partner = this.core.parts.partners.get(to);
    if (!partner) return null;
    const release = partner.plan?.result.released.value;
    if (!release) return [];
    const { tracks, labels, labelOfRow } = release;
    const now = this.core.parts.nowS();
    return Array.from({ length: tracks.count }, (_, row) => {
      const label = named.of(labels[labelOfRow[row] as number] ?? null);
      return releasedTrackView(tracks, row, this.nation, to, now, label);
    });
  }
}

/** Of a nation to which there is no line, so that nothing can go to it but by way of others. */
function notLinked(item: string, to: NationCode): Explanation {
  const because = [
    {
      instrument: null,
      article: null,
      rule: 'recipient-unknown',
      outcome: 'deny' as const,
      text: `${to} is no partner of this node`,
    },
  ];
  return { item, to, decision: 'deny', releasedAs: null, because, obligations: [], needed: { each: [], oneOf: [] } };
}

function noSuchPartner(to: string): Problem {
  return { code: 'no-such-partner', message: `${to} is no partner of this node` };
}

function noSuchTrack(item: string): Problem {
  return { code: 'no-such-track', message: `${item} is no live track of this node` };
}
