import {
  AGREEMENT_EVENT_TYPES,
  type AgreementEvent,
  type AgreementEventType,
  type Instrument,
  type NationCode,
} from '@musubi/model';
import { START_S } from './clock.ts';
import { arrivals, type Random, randomOf } from './random.ts';
import type { WorldSensor } from './sensors.ts';

const ACTS_PER_MINUTE = 5;
const GRANTS_PER_MINUTE = 1;
const NOTES_PER_MINUTE = 2;
const YEAR_S = 365 * 86_400;
/** The parties make one statement within this, s. */
const STATED_WITHIN_S = 4;

/** What a nation's people ask of an instrument; the node may refuse it. */
export interface PlannedAct {
  readonly atS: number;
  readonly nation: NationCode;
  readonly act: Omit<AgreementEvent, 'by' | 'effectiveS'>;
}

/** Two persons open a sensor to a partner for a while. */
export interface PlannedGrant {
  readonly atS: number;
  readonly nation: NationCode;
  readonly id: string;
  readonly to: NationCode;
  readonly sensor: string;
  readonly forS: number;
}

/** A note in the watch log, for whom. */
export interface PlannedNote {
  readonly atS: number;
  readonly nation: NationCode;
  readonly item: string;
  readonly releasableTo: readonly NationCode[];
}

/** What takes effect when every party has said it. */
const STATEMENTS: ReadonlySet<AgreementEventType> = new Set(['signed', 'amended', 'extended', 'superseded']);
/** What no drawn instrument provides for; now and then one asks for it all the same. */
const NEVER: ReadonlySet<AgreementEventType> = new Set([
  'procedure-notified',
  'entered-into-force',
  'provisionally-applied',
  'acceded',
]);

/** Mostly suspensions and resumptions, some of a part; the rest of the lifecycle with its particulars, now and then. */
export function randomActs(seed: number, instruments: readonly Instrument[], untilS: number): PlannedAct[] {
  const random = randomOf(seed, 'acts');
  const perS = random.chance(0.8) ? (random.between(0.2, 2) * ACTS_PER_MINUTE) / 60 : 0;
  return arrivals(random, perS, 2, untilS)
    .flatMap((atS) => {
      const instrument = random.pick(instruments);
      const type: AgreementEventType = random.chance(0.85)
        ? random.pick(['suspended', 'resumed'] as const)
        : random.pick(AGREEMENT_EVENT_TYPES.filter((one) => !NEVER.has(one) || random.chance(0.1)));
      const scope = random.pick(['whole', 'outflow'] as const);
      const act = {
        instrument: instrument.id,
        type,
        scope,
        reason: '',
        ...particulars(type, random, instrument, instruments),
      };
      const nations =
        STATEMENTS.has(type) && random.chance(0.7) ? instrument.parties : [random.pick(instrument.parties)];
      return nations.map((nation, i) => ({
        atS: atS + (i === 0 ? 0 : random.between(0, STATED_WITHIN_S)),
        nation,
        act,
      }));
    })
    .filter(({ atS }) => atS < untilS)
    .sort((a, b) => a.atS - b.atS);
}

function particulars(
  type: AgreementEventType,
  random: Random,
  instrument: Instrument,
  instruments: readonly Instrument[],
): Partial<AgreementEvent> {
  const laterS = START_S + Math.floor(random.between(1, 9) * YEAR_S);
  switch (type) {
    case 'suspended':
    case 'resumed':
      return random.chance(0.3) ? { only: randomLimit(random, instrument) } : {};
    case 'extended':
      return { endsS: laterS };
    case 'notice-given':
      return random.chance(0.5) ? { endsS: laterS } : {};
    case 'amended':
      // A text that nobody holds stops all of it, so that is seldom.
      return { textSha256: random.chance(0.8) ? instrument.textSha256 : Buffer.from(random.bytes(32)).toString('hex') };
    case 'superseded':
      return { successor: random.pick(instruments).id };
    case 'acceded':
      return { nation: random.pick(instrument.parties) };
    default:
      return {};
  }
}

function randomLimit(random: Random, { terms, parties }: Instrument): NonNullable<AgreementEvent['only']> {
  const term = random.pick(terms);
  return random.pick([
    { articles: [term.id] },
    { subjects: [random.pick(term.subjects)] },
    { purposes: [random.pick(term.purposes)] },
    { partners: [random.pick(parties)] },
    { subjects: [random.pick(term.subjects)], partners: [random.pick(parties)] },
  ]);
}

/** Grants of sensors to partners, each for some seconds. */
export function randomGrants(
  seed: number,
  nations: readonly { readonly nation: NationCode; readonly sensors: readonly WorldSensor[] }[],
  untilS: number,
): PlannedGrant[] {
  const random = randomOf(seed, 'grants');
  const perS = random.chance(0.5) ? (random.between(0.2, 2) * GRANTS_PER_MINUTE) / 60 : 0;
  return arrivals(random, perS, 2, untilS).map((atS, i) => {
    const { nation, sensors } = random.pick(nations);
    const to = random.pick(nations.map((each) => each.nation).filter((other) => other !== nation));
    const sensor = random.pick(sensors).simulated.id;
    return { atS, nation, id: `grant${i}`, to, sensor, forS: random.between(2, 40) };
  });
}

/** Notes in watch logs, each for some of the others. */
export function randomNotes(seed: number, nations: readonly NationCode[], untilS: number): PlannedNote[] {
  const random = randomOf(seed, 'notes');
  const perS = random.chance(0.6) ? (random.between(0.2, 2) * NOTES_PER_MINUTE) / 60 : 0;
  return arrivals(random, perS, 2, untilS).map((atS, i) => {
    const nation = random.pick(nations);
    const releasableTo = nations.filter((other) => other !== nation && random.chance(0.6)).sort();
    return { atS, nation, item: `${nation}-NOTE-${i}`, releasableTo };
  });
}
