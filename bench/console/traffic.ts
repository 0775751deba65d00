import type { Picture, TrackView } from '@musubi/node/contract';
import { dice } from '../border/tracks.ts';

const KINDS = ['airliner', 'airliner', 'military-aircraft', 'light-aircraft', 'rotorcraft', 'aircraft'] as const;
const IDENTITIES = ['neutral', 'friend', 'unknown', 'assumed-friend', 'pending', 'suspect'] as const;
const METRES_PER_DEG = 111_200;
/** One track in this many leaves each second, and a new one comes in its place. */
const TURNOVER = 500;

const LABELS: Picture['labels'] = [
  { policy: 'JPN-DEMO', classification: 'OPEN', caveats: [], releasableTo: ['AUS', 'USA'], originator: 'JPN' },
];

/** Aircraft over the western Pacific that fly straight on, some leaving and others coming each second. */
export class ConsoleTraffic {
  private readonly rng: () => number;
  private readonly tracks: TrackView[];
  private made = 0;
  private timeS: number;

  constructor(seed: number, count: number, timeS: number) {
    this.rng = dice(seed);
    this.timeS = timeS;
    this.tracks = Array.from({ length: count }, () => this.make());
  }

  /** The picture at a time not before the last one. */
  at(timeS: number): Picture {
    const forS = timeS - this.timeS;
    this.timeS = timeS;
    for (const track of this.tracks) move(track, forS, timeS);
    for (let i = 0; i < Math.round((this.tracks.length / TURNOVER) * forS); i++)
      this.tracks[Math.floor(this.rng() * this.tracks.length)] = this.make();
    return { nation: 'JPN', as: null, timeS, exercise: true, labels: LABELS, tracks: this.tracks };
  }

  /** Longitude and latitude in turn, for a page that knows no more. */
  places(): Float32Array {
    return Float32Array.from(this.tracks.flatMap((track) => [track.longitudeDeg, track.latitudeDeg]));
  }

  private make(): TrackView {
    const { rng } = this;
    const i = ++this.made;
    const pick = <T>(list: readonly T[]): T => list[Math.floor(rng() * list.length)] as T;
    const course = rng() * 2 * Math.PI;
    const speed = 60 + rng() * 200;
    return {
      id: `JT-${String(i).padStart(6, '0')}`,
      timeS: this.timeS,
      ageS: rng() * 5,
      latitudeDeg: 15 + rng() * 25,
      longitudeDeg: 115 + rng() * 40,
      sigmaM: 60 + rng() * 400,
      sigmaMinorM: 60,
      sigmaAzimuthDeg: 45,
      eastMps: Math.sin(course) * speed,
      northMps: Math.cos(course) * speed,
      upMps: pick([0, 0, 8, -9]),
      altitudeM: 3000 + Math.floor(rng() * 27) * 304.8,
      altitudeKind: 'pressure',
      environment: 'air',
      kind: pick(KINDS),
      identity: pick(IDENTITIES),
      identityBasis: 'exercise',
      callsign: `XMP${1000 + Math.floor(rng() * 9000)}`,
      address: (0x840000 + i).toString(16),
      mode3A: '2101',
      mmsi: null,
      exercise: true,
      simulated: true,
      emergency: i % 5_000 === 7,
      coasting: i % 40 === 3,
      duplicateAddress: false,
      quality: Math.floor(4 + rng() * 11),
      contributors: [
        {
          nation: 'JPN',
          track: `JPN-${String(i).padStart(6, '0')}`,
          ageS: 1.4,
          label: 0,
          sources: ['ssr', 'psr'],
          sensors: [{ id: 'JPN-R1', ageS: 1.4 }],
        },
      ],
      releasedTo: i % 3 === 0 ? ['USA'] : ['AUS', 'USA'],
    };
  }
}

function move(track: TrackView, forS: number, timeS: number): void {
  track.timeS = timeS;
  track.latitudeDeg += (track.northMps * forS) / METRES_PER_DEG;
  track.longitudeDeg += (track.eastMps * forS) / (METRES_PER_DEG * Math.cos((track.latitudeDeg * Math.PI) / 180));
}
