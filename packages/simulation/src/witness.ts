import { createHash } from 'node:crypto';
import { createRegister, flows, type Register, recordEvent } from '@musubi/agreements';
import { openSection } from '@musubi/link';
import type { AgreementEvent, NationCode } from '@musubi/model';
import type { Path } from './connection.ts';
import { LiveClaims } from './checks/live.ts';
import { lookAtBounds } from './checks/bounded.ts';
import { type Crossing, type SectionCrossing, Taps } from './tap.ts';
import type { AcknowledgedAct, World } from './world.ts';

/** Bytes that a node wrote to a partner: when, how many, which. */
export interface Written {
  readonly atS: number;
  readonly length: number;
  readonly sha256: string;
}

/** Problems that mean that something is wrong with the node itself, whatever the world does to it. */
const OWN_FAULTS: ReadonlySet<string> = new Set(['internal', 'ledger', 'journal', 'did-not-start', 'config']);
/** What a link between two honest nodes may end of. */
const HONEST_END = /nothing whole was heard|closed the session: (?:silent|normal|closed-by-peer)$/;
const PARTNER_PROBLEM = /^(?:link|journal|drift|entry|onward)-([A-Z]{3})$/;

/** About the time of an act a clock may be set, and a frame may have been made before and leave after, s. */
const ACT_S = 2;

/** Watches a world while it runs, and remembers what the checks at its end need. */
export class Witness {
  /** Digests of live frames that crossed, by `from>to`. */
  readonly crossings = new Map<string, Set<string>>();
  /** What was written to the nation for whose eyes the world is run again, by its author. */
  readonly written = new Map<NationCode, Written[]>();
  readonly claims: LiveClaims;
  /** Sections that forwarders gave to third nations. */
  sectionsPassedOn = 0;
  readonly #world: World;
  readonly #taps: Taps;
  /** Of each nation the acts folded last, and the register they made. */
  readonly #folded = new Map<NationCode, { readonly acts: readonly AcknowledgedAct[]; readonly register: Register }>();

  constructor(world: World) {
    this.#world = world;
    this.claims = new LiveClaims(world);
    this.#taps = new Taps(
      (from, to, crossing) => this.#tracks(from, to, crossing),
      (from, to, crossing) => this.#section(from, to, crossing),
      (from, to, message) => world.findings.add('no-false-alarm', `${from} wrote to ${to} what is ${message}`),
    );
  }

  /** A node wrote bytes, to whomever. */
  wrote(from: NationCode, to: NationCode, bytes: Uint8Array): void {
    if (to !== this.#world.plan.comparedFor) return;
    const list = this.written.get(from) ?? [];
    this.written.set(from, list);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    list.push({ atS: this.#world.timeline.nowS, length: bytes.length, sha256 });
  }

  /** An honest node wrote to an honest node. */
  crossed(path: Path, bytes: Uint8Array): void {
    this.#taps.read(path, bytes, this.#world.timeline.nowS);
  }

  /** Looks at every node as it is now. */
  look(): void {
    for (const node of this.#world.nodes.values()) {
      if (!node.core) continue;
      lookAtBounds(this.#world, node, node.core);
      this.claims.look(node, node.core);
    }
  }

  problem(nation: NationCode, code: string, message: string): void {
    const { findings, misfortune } = this.#world;
    const { everTaken } = misfortune;
    if (OWN_FAULTS.has(code)) {
      findings.add('no-exception', `${nation} reports ${code}: ${message}`);
      return;
    }
    const partner = PARTNER_PROBLEM.exec(code)?.[1];
    if (partner === undefined || everTaken.has(partner) || everTaken.has(nation)) return;
    if (code.startsWith('link-') && HONEST_END.test(message)) return;
    findings.add('no-false-alarm', `${nation} reports ${code} of an honest partner: ${message}`);
  }

  #tracks(from: NationCode, to: NationCode, crossing: Crossing): void {
    this.#crossed(from, to, crossing.frameDigest);
    this.claims.note(`${from}>${to}`, crossing.release, crossing.sentS);
    this.#mayCross(from, to, crossing.release.tracks.count, crossing.sentS);
  }

  #section(from: NationCode, to: NationCode, crossing: SectionCrossing): void {
    this.#crossed(from, to, crossing.frameDigest);
    if (crossing.type === 'onward-ended') return;
    const opened = openSection(crossing.section);
    if (!opened.ok) {
      this.#world.findings.add('no-false-alarm', `${from} gave ${to} a section that is ${opened.fault.message}`);
      return;
    }
    const { origin, via, to: third, release } = opened.value;
    const sentS = this.#world.nodes.get(from)!.clock.nowS();
    this.#mayCross(from, to, release.tracks.count, sentS);
    if (third !== to) return;
    this.sectionsPassedOn += 1;
    this.claims.note(`${origin}>${to} by way of ${via}`, release, sentS);
  }

  #crossed(from: NationCode, to: NationCode, digest: string): void {
    const key = `${from}>${to}`;
    const digests = this.crossings.get(key) ?? new Set<string>();
    this.crossings.set(key, digests);
    digests.add(digest);
  }

  /** The register as a nation's own acts leave it that were acknowledged before `sentS` by its clock. */
  #registerOf(from: NationCode, sentS: number): Register {
    const { plan, acknowledged } = this.#world;
    const own = acknowledged.filter(({ entry, atS }) => entry.author === from && atS < sentS);
    const known = this.#folded.get(from);
    // Acts are acknowledged one after the other: mostly there are those of the last time, and now and then one more.
    const goesOn = known?.acts.every((act, i) => act === own[i]) === true;
    let register = goesOn && known ? known.register : createRegister(plan.instruments);
    for (const { entry } of own.slice(goesOn && known ? known.acts.length : 0)) {
      const result = recordEvent(register, entry.body as unknown as AgreementEvent, entry.timeS);
      if ('register' in result) register = result.register;
    }
    this.#folded.set(from, { acts: own, register });
    return register;
  }

  /** Rows go only where the sender's own acknowledged acts leave a way. */
  #mayCross(from: NationCode, to: NationCode, rows: number, sentS: number): void {
    if (rows === 0) return;
    const { plan, acknowledged, unanswered, findings, misfortune } = this.#world;
    // What it said of acts that an older disk lacks may be known to nobody.
    if (misfortune.everRestored.has(from)) return;
    const register = this.#registerOf(from, sentS);
    const open = (['air-track', 'surface-track'] as const).some(
      (subject) => flows(register, { from, to, subject, nowS: sentS }).applies.length > 0,
    );
    const underWay = acknowledged.some(
      ({ entry, askedS, atS }) => entry.author === from && sentS > askedS - ACT_S && sentS < atS + ACT_S,
    );
    const uncertain =
      underWay || plan.instruments.some(({ id, parties }) => parties.includes(to) && unanswered.has(`${from} ${id}`));
    if (open || uncertain) return;
    findings.add('withdrawn', `${from} sent ${to} ${rows} tracks after it stopped all that may go`);
  }
}
