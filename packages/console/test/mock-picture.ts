/** A made-up picture around Okinawa: deterministic, moving, with one of everything worth seeing. */
import type {
  AgreementEventRequest,
  AgreementView,
  AlarmView,
  Explanation,
  ObligationView,
  Picture,
  Status,
  TrackView,
  WhatIf,
  WhatIfRequest,
} from '@musubi/node/contract';
import { decodePicture, encodePicture, type PictureColumns } from '@musubi/node/picture-frame';
import { afterAct, withAwaiting } from './mock-agreements.ts';
import { createMockAlarms, type MockAlarms } from './mock-alarms.ts';

export const MOCK_TRACKS = 100;
const START_S = 1_793_600_000;
const PARTNERS = ['AUS', 'USA'];

/** A small seeded generator (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const AIR = [
  'airliner',
  'airliner',
  'airliner',
  'military-aircraft',
  'light-aircraft',
  'rotorcraft',
  'uncrewed-aircraft',
  'aircraft',
] as const;
const SEA = ['cargo-vessel', 'tanker', 'fishing-vessel', 'passenger-vessel', 'military-vessel', 'vessel'] as const;
const IDENTITY = [
  'neutral',
  'neutral',
  'friend',
  'friend',
  'unknown',
  'assumed-friend',
  'pending',
  'suspect',
  'hostile',
] as const;
const LINES = ['ANA', 'JAL', 'CAL', 'EVA', 'KAL', 'QFA', 'UAL', 'SKY'];

function moveTrack(track: TrackView, startS: number, timeS: number): TrackView {
  const dt = timeS - startS;
  const latitudeDeg = track.latitudeDeg + (track.northMps * dt) / 111_200;
  const metresPerDeg = 111_200 * Math.cos((track.latitudeDeg * Math.PI) / 180);
  const ageS = track.coasting ? 14.2 : 1.4;
  return { ...track, timeS, ageS, latitudeDeg, longitudeDeg: track.longitudeDeg + (track.eastMps * dt) / metresPerDeg };
}

function makeTrack(i: number, random: () => number): TrackView {
  const surface = i % 6 === 5;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const kind = surface ? pick(SEA) : pick(AIR);
  const course = random() * 2 * Math.PI;
  const speed = surface ? 4 + random() * 8 : kind === 'rotorcraft' ? 60 : 130 + random() * 130;
  const identity = pick(IDENTITY);
  const partnerOnly = i % 9 === 4;
  const releasedTo = partnerOnly ? [] : i % 7 === 3 ? [] : i % 3 === 0 ? ['USA'] : ['AUS', 'USA'];
  const own = {
    nation: 'JPN',
    track: `JPN-${String(4200 + i).padStart(6, '0')}`,
    ageS: 1.4,
    label: labelOf(releasedTo),
    sources: surface ? (['ais'] as const) : (['ssr', 'psr'] as const),
    sensors: [
      { id: 'JPN-R1', ageS: 1.4 },
      { id: 'JPN-R2', ageS: 6.1 },
    ],
  };
  const theirs = {
    nation: 'USA',
    track: `USA-${String(900 + i).padStart(6, '0')}`,
    ageS: 2.2,
    label: 3,
    sources: ['ads-b' as const],
    sensors: [],
  };
  return {
    id: `JT-${String(i + 1).padStart(6, '0')}`,
    timeS: START_S,
    ageS: 1.4,
    latitudeDeg: 22.5 + random() * 9,
    longitudeDeg: 121.5 + random() * 12,
    sigmaM: 60 + random() * 400,
    sigmaMinorM: 40 + (i % 7) * 3,
    sigmaAzimuthDeg: (i * 37) % 180,
    eastMps: Math.sin(course) * speed,
    northMps: Math.cos(course) * speed,
    upMps: surface ? null : pick([0, 0, 8, -9]),
    altitudeM: surface ? 0 : kind === 'rotorcraft' ? 460 : 3000 + Math.floor(random() * 27) * 304.8,
    altitudeKind: surface ? 'none' : 'pressure',
    environment: surface ? 'surface' : 'air',
    kind,
    identity,
    identityBasis: identity === 'unknown' || identity === 'pending' ? 'none' : 'exercise',
    callsign: surface ? '' : `${pick(LINES)}${100 + Math.floor(random() * 800)}`,
    address: surface ? null : (0x840000 + i * 37).toString(16),
    mode3A: surface ? null : i === 7 ? '7700' : '2101',
    mmsi: surface ? 431_000_000 + i : null,
    exercise: true,
    simulated: true,
    emergency: i === 7,
    coasting: i % 11 === 2,
    duplicateAddress: i === 20,
    quality: Math.floor(4 + random() * 11),
    contributors: partnerOnly
      ? [theirs]
      : i % 2
        ? [{ ...own, sources: [...own.sources] }, theirs]
        : [{ ...own, sources: [...own.sources] }],
    releasedTo,
  };
}

const LABELS: Picture['labels'] = [
  {
    policy: 'JPN-DEMO',
    classification: 'OPEN',
    caveats: ['EXERCISE-ONLY'],
    releasableTo: ['AUS', 'USA'],
    originator: 'JPN',
  },
  { policy: 'JPN-DEMO', classification: 'LIMITED', caveats: [], releasableTo: ['USA'], originator: 'JPN' },
  { policy: 'JPN-DEMO', classification: 'LIMITED', caveats: ['NOFORN'], releasableTo: [], originator: 'JPN' },
  { policy: 'USA-DEMO', classification: 'OPEN', caveats: [], releasableTo: ['AUS', 'JPN'], originator: 'USA' },
];
/** Own labels are those of what the tracks are released to. */
const labelOf = (releasedTo: readonly string[]): number => 2 - releasedTo.length;

export interface MockWorld {
  /** Now, or as it was at another time. */
  readonly picture: (as: string | null, timeS?: number) => Picture;
  readonly status: () => Status;
  readonly alarms: MockAlarms;
  readonly agreements: () => AgreementView[];
  readonly explain: (item: string, to: string) => Explanation | null;
  readonly whatIf: (request: Pick<WhatIfRequest, 'instrument' | 'type' | 'effectiveS'>) => WhatIf;
  readonly act: (id: string, request: AgreementEventRequest) => boolean;
  /** Confirms or withdraws what waits for a second person. */
  readonly settle: (id: string, waiting: string, isConfirmed: boolean) => boolean;
}

function makeAgreements(): AgreementView[] {
  const base = {
    kind: 'implementing-arrangement',
    binding: false,
    fictional: true,
    state: 'in-force' as const,
    suspendedBy: [],
    entryIntoForceS: 1_775_000_000,
    endsS: 1_870_000_000,
    textSha256: 'a'.repeat(64),
    textHeld: true,
    version: 1,
    verified: null,
    mayAccede: [] as string[],
    authentic: ['en', 'ja'],
    signedS: null,
    term: null,
    renewal: 'express' as const,
    noticeRule: null,
    survival: true,
    legs: [],
    hub: null,
    provisions: [],
    suspensions: [],
    members: [],
    notices: [],
    supersededBy: null,
    pending: [],
    dates: [],
    events: [],
    timeline: [{ fromS: 1_775_000_000, state: 'in-force' as const, notice: false, suspendedBy: [] }],
    acts: ['suspended' as const, 'notice-given' as const, 'terminated' as const],
    refused: [],
    twoPersons: ['terminated' as const],
    awaiting: [],
  };
  const term = (id: string, article: string, from: string[], to: string[], obligations: ObligationView[] = []) => ({
    id,
    article,
    from,
    to,
    subjects: ['air-track', 'surface-track'],
    purposes: ['air-surveillance-exercise'],
    classificationMax: {},
    obligations,
    covers: ['exercise'],
  });
  return [
    {
      ...base,
      id: 'jpn-usa-air-picture',
      title: 'Implementing Arrangement on the Exchange of Air and Surface Tracks',
      titleJa: '航空・水上航跡の交換に関する実施取決め',
      parties: ['JPN', 'USA'],
      terms: [term('art3', 'Article 3(1)', ['JPN'], ['USA']), term('art4', 'Article 4', ['USA'], ['JPN'])],
    },
    {
      ...base,
      id: 'jpn-aus-air-picture',
      title: 'Memorandum on Track Sharing during Combined Exercises',
      titleJa: '共同演習における航跡共有に関する覚書',
      kind: 'memorandum',
      parties: ['AUS', 'JPN'],
      terms: [
        term(
          'art2',
          'Article 2',
          ['JPN'],
          ['AUS'],
          [{ kind: 'coarsen-position', stepM: 500, text: 'position to 500 m' }],
        ),
      ],
    },
    {
      ...base,
      id: 'trilateral-exercise',
      title: 'Trilateral Exercise Information Arrangement',
      titleJa: '三か国共同演習情報取決め',
      kind: 'arrangement',
      parties: ['AUS', 'JPN', 'USA'],
      mayAccede: ['KOR'],
      endsS: null,
      terms: [term('art5', 'Article 5(2)', ['AUS', 'JPN', 'USA'], ['AUS', 'JPN', 'USA'])],
    },
  ];
}

function makeStatus(nowS: number, ledgerSize: number, alarms: AlarmView[]): Status {
  const site = (
    id: string,
    [name, nameJa]: [string, string],
    lat: number,
    lon: number,
    releasableTo: string[],
    extra = {},
  ) => ({
    id,
    name,
    nameJa,
    kind: 'radar' as const,
    state: 'ok' as const,
    latitudeDeg: lat,
    longitudeDeg: lon,
    rangeMaxM: 370_000,
    plotsPerS: 41.3,
    plots: 120_332,
    errors: 0,
    lastHeardS: nowS - 0.4,
    exercise: true,
    simulated: true,
    releasableTo,
    registration: null,
    ...extra,
  });
  const peer = (nation: string, tracksReleased: number, withheldSensors: string[]) => ({
    nation,
    state: 'connected' as const,
    connectedSinceS: START_S - 900,
    lastFrameS: nowS - 0.6,
    lagMs: 38,
    framesSent: 903,
    framesReceived: 899,
    tracksReleased,
    tracksWithheld: MOCK_TRACKS - tracksReleased,
    tracksReceived: 41,
    bytesWaiting: 2_048,
    entriesWaiting: 1,
    witnessedSize: 288,
    withheldSensors,
  });
  return {
    nation: 'JPN',
    version: '0.1.0',
    timeS: nowS,
    startedS: START_S - 960,
    exercise: true,
    tracks: { own: 88, partners: 71, joint: MOCK_TRACKS },
    sensors: [
      site('JPN-R1', ['Naha', '那覇'], 26.2, 127.66, ['AUS', 'USA'], {
        registration: {
          rangeBiasM: -84.2,
          rangeGain: 0.0001,
          azimuthBiasDeg: 0.14,
          timeBiasMs: 12,
          applied: true,
          wild: false,
        },
      }),
      site('JPN-R2', ['Miyako', '宮古'], 24.79, 125.3, ['USA']),
      site('JPN-R3', ['Amami', '奄美'], 28.4, 129.5, []),
      site('JPN-R4', ['Fukue', '福江'], 32.67, 128.83, ['AUS', 'USA'], {
        state: 'silent',
        lastHeardS: nowS - 95,
        errors: 3,
      }),
    ],
    peers: [peer('USA', 74, ['JPN-R3']), peer('AUS', 51, ['JPN-R2', 'JPN-R3'])],
    ledger: {
      size: ledgerSize,
      root: '5f1c9e3b7a0d42886ce19b5d03f7a1e4c2b6d8f09a7e1c3b5d7f90a2b4c6d8e0',
      witnessed: { size: ledgerSize - 12, by: ['AUS', 'USA'], quorum: 2, timeS: nowS - 4 },
    },
    load: { busy: 0.21, memoryBytes: 187_000_000, roundsSkipped: 0 },
    alarms,
  };
}

/** A world that moves with `clockS`. */
export function createMockWorld(clockS: () => number, trackCount = MOCK_TRACKS): MockWorld {
  const random = seeded(7);
  const tracks = Array.from({ length: trackCount }, (_, i) => makeTrack(i, random));
  const startS = clockS();
  const agreements = makeAgreements();
  // Something that a colleague has asked for.
  const asked = { type: 'terminated', reason: 'The exercise is over' } as const;
  agreements[1] = withAwaiting(agreements[1] as AgreementView, asked, 'suzuki', startS);
  const closed = (to: string): boolean =>
    agreements.some((a) => a.state !== 'in-force' && a.parties.includes(to) && a.parties.length === 2);
  const released = (track: TrackView): string[] => track.releasedTo.filter((to) => !closed(to));
  const picture = (as: string | null, timeS = clockS()): Picture => {
    const seen = as === null ? tracks : tracks.filter((t) => released(t).includes(as));
    const shown = seen.map((t) => {
      const moved = { ...moveTrack(t, startS, timeS), releasedTo: released(t) };
      return as === null ? moved : { ...moved, id: moved.contributors[0]!.track, releasedTo: [as], contributors: [] };
    });
    return { nation: 'JPN', as, timeS, exercise: true, labels: LABELS, tracks: shown };
  };
  const world: MockWorld = {
    picture,
    alarms: createMockAlarms(startS),
    status: () => makeStatus(clockS(), 48_211 + Math.floor(clockS() - startS), world.alarms.list()),
    agreements: () => agreements,
    explain(item, to) {
      const track = tracks.find((t) => t.id === item);
      if (!track || !PARTNERS.includes(to)) return null;
      const permit = released(track).includes(to);
      const instrument = to === 'USA' ? 'jpn-usa-air-picture' : 'jpn-aus-air-picture';
      const article = to === 'USA' ? 'Article 3(1)' : 'Article 2';
      const text = permit
        ? `Exercise ${track.environment} tracks of JPN flow to ${to}.`
        : closed(to)
          ? 'The instrument is suspended.'
          : 'Formed only from a sensor that is not releasable: JPN-R3 is national only.';
      return {
        item,
        to,
        decision: permit ? 'permit' : 'deny',
        releasedAs: permit ? track.contributors[0]!.track : null,
        because: [
          permit || closed(to)
            ? { instrument, article, rule: 'term', outcome: permit ? 'permit' : 'deny', text }
            : { instrument: null, article: null, rule: 'label-releasable', outcome: 'deny', text },
        ],
        obligations:
          permit && to === 'AUS' ? [{ kind: 'coarsen-position', stepM: 500, text: 'position to 500 m' }] : [],
        needed: { each: permit || closed(to) ? [] : [`${to} in the label of each sensor in it`], oneOf: [] },
      };
    },
    whatIf({ instrument, type, effectiveS = clockS() }) {
      const isOf = (track: TrackView) => track.contributors[0]!.nation === 'JPN' && track.releasedTo.includes('AUS');
      const mine = tracks.filter(isOf);
      const isEnd = type === 'suspended' || type === 'terminated';
      const gone = isEnd ? mine.filter((track) => released(track).includes('AUS')) : [];
      const come = type === 'resumed' ? mine.filter((track) => !released(track).includes('AUS')) : [];
      const example = ({ id: item, callsign, kind }: TrackView) => ({
        item,
        callsign,
        kind,
        before: 'Article 2',
        after: 'The instrument is suspended.',
      });
      const flow = (list: readonly TrackView[]) => ({
        count: list.length,
        tracks: list.map((track) => Number(track.contributors[0]!.track.slice(4))),
        examples: list.slice(0, 5).map(example),
      });
      return {
        event: { instrument, type, by: 'JPN', scope: 'whole' as const, effectiveS },
        atS: effectiveS,
        partners: PARTNERS.map((nation) => {
          const goesBefore = tracks.filter((track) => released(track).includes(nation)).length;
          const isIt = nation === 'AUS';
          const [vanishes, appears] = [flow(isIt ? gone : []), flow(isIt ? come : [])];
          const received = { held: 41, keeps: isIt && isEnd ? 0 : 41 };
          const goesAfter = goesBefore - vanishes.count + appears.count;
          return { nation, goesBefore, goesAfter, appears, vanishes, changes: flow([]), received };
        }),
      };
    },
    settle(id, waiting, isConfirmed) {
      const at = agreements.findIndex((agreement) => agreement.id === id);
      const agreement = agreements[at];
      const act = agreement?.awaiting.find((one) => one.id === waiting);
      if (!agreement || !act) return false;
      const rest = { ...agreement, awaiting: agreement.awaiting.filter((one) => one !== act) };
      const { type, scope, reason } = act;
      agreements[at] = isConfirmed ? afterAct(rest, { type, scope, reason }, clockS()) : rest;
      return true;
    },
    act(id, request) {
      const at = agreements.findIndex((agreement) => agreement.id === id);
      if (at < 0) return false;
      const agreement = agreements[at] as AgreementView;
      agreements[at] = agreement.twoPersons.includes(request.type)
        ? withAwaiting(agreement, request, 'demo', clockS())
        : afterAct(agreement, request, clockS());
      return true;
    },
  };
  return world;
}

/** A picture as the page gets it. */
export function columnsOf(picture: Picture): PictureColumns {
  return decodePicture(encodePicture(picture).buffer) as PictureColumns;
}
