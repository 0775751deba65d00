import type { Json } from '@musubi/model';
import type { NamedArea } from './area-names.ts';
import { areasOf } from './areas.ts';
import { threatFan } from './fan.ts';
import { CHI2_99, type GroundEllipse, groundEllipse, type ImpactPrediction } from './impact-area.ts';

/** A body in ballistic flight, as a tracker tells it. */
export interface FallingBody {
  readonly timeS: number;
  readonly phase: 'boosting' | 'free-flight';
  /** Earth-centred, turning with the earth. */
  readonly positionM: readonly number[];
  readonly velocityMps: readonly number[];
  /** In free flight, where it comes down. */
  readonly impact: ImpactPrediction | null;
}

/** What a warning says, by the names of its fields. */
export type WarningFields = Readonly<Record<string, Json>>;

/** Two-sided 99 %, standard deviations. */
const SIGMAS_99 = 2.576;
const MINUTE_S = 60;
/** A fan holds for as long as the longest flight that is predicted. */
const FAN_HOLDS_S = 2_400;
/** Debris and news come after an impact. */
const AFTER_IMPACT_S = 1_800;
/** Circle around an impact away from all areas and seas known here: rounded to this. */
const CIRCLE_STEP_DEG = 0.5;
const CIRCLE_STEP_M = 50_000;

const TAKE_SHELTER = {
  responses: ['Shelter'],
  instruction:
    'Take shelter at once in a sturdy building or underground; indoors, stay away from windows. Do not approach anything that has fallen: tell the police or the fire service.',
  instructionJa:
    '直ちに頑丈な建物の中又は地下へ避難してください。屋内では窓から離れてください。落下物らしきものには近づかず、警察又は消防へ通報してください。',
};
const BEWARE_AT_SEA = {
  responses: ['Monitor', 'Avoid'],
  instruction: 'Ships and aircraft: heed further news, and do not approach anything that has fallen: report it.',
  instructionJa: '船舶及び航空機は、今後の情報に留意してください。落下物には近づかず、関係機関へ通報してください。',
};

/**
 * What to warn of for a body: before burnout a fan of the area under threat, then the named areas of
 * the 99 % ellipse and a time in whole minutes. Never where it is, how well it is seen, or by what.
 */
export function warningOf(body: FallingBody): WarningFields {
  const { impact } = body;
  const common = { kind: 'ballistic', urgency: 'Immediate', source: 'National air surveillance' };
  if (body.phase === 'boosting' || impact === null) return { ...common, ...fanPart(body) };
  return { ...common, ...impactPart(impact) };
}

/** Whether a warning says something else than before that people should hear: other areas, or another minute by two. */
export function isNews(before: WarningFields, now: WarningFields): boolean {
  if (JSON.stringify(before['areas'] ?? null) !== JSON.stringify(now['areas'])) return true;
  const [then, later] = [before['expectedS'] ?? null, now['expectedS'] ?? null];
  if (typeof then !== 'number' || typeof later !== 'number') return then !== later;
  return Math.abs(then - later) >= 2 * MINUTE_S;
}

function fanPart({ positionM, velocityMps, timeS }: FallingBody): WarningFields {
  return {
    ...{ severity: 'Extreme', certainty: 'Possible', ...TAKE_SHELTER },
    headline: 'Ballistic missile launched: area under threat',
    headlineJa: '弾道ミサイル発射：脅威の及ぶ範囲',
    areas: null,
    shape: threatFan(positionM, velocityMps) as unknown as Json,
    ...{ expectedS: null, plusMinusS: null },
    expiresS: minute(timeS + FAN_HOLDS_S),
  };
}

function impactPart(impact: ImpactPrediction): WarningFields {
  const ellipse = groundEllipse(impact, CHI2_99);
  const areas = areasOf(ellipse);
  const isAtSea = areas.every(({ code }) => code === '');
  const expectedS = minute(impact.timeS);
  const plusMinusS = Math.ceil((SIGMAS_99 * Math.sqrt(impact.covariance[5]) + MINUTE_S / 2) / MINUTE_S) * MINUTE_S;
  return {
    severity: isAtSea ? 'Moderate' : 'Extreme',
    certainty: 'Likely',
    ...(isAtSea ? BEWARE_AT_SEA : TAKE_SHELTER),
    ...headlines(areas, expectedS),
    areas: areas.length === 0 ? null : areas.map(({ name, nameJa, code }) => ({ name, nameJa, code })),
    shape: areas.length === 0 ? coarseCircle(ellipse) : null,
    ...{ expectedS, plusMinusS },
    expiresS: expectedS + plusMinusS + AFTER_IMPACT_S,
  };
}

function headlines(areas: readonly NamedArea[], expectedS: number): { headline: string; headlineJa: string } {
  const utc = clockOf(expectedS);
  const japan = clockOf(expectedS + 9 * 3600);
  const where =
    areas.length === 0
      ? 'outside the areas known here'
      : listed(
          areas.map(({ name }) => name),
          ', ',
        );
  const whereJa =
    areas.length === 0
      ? '当方の対象地域外'
      : listed(
          areas.map(({ nameJa }) => nameJa),
          '、',
        );
  return {
    headline: `Ballistic missile: expected to come down about ${utc} UTC: ${where}`,
    headlineJa: `弾道ミサイル：日本時間${japan}ごろ落下の可能性：${whereJa}`,
  };
}

/** The first eight names, and how many more there are. */
function listed(names: readonly string[], separator: string): string {
  const more = names.length > 8 ? [`+${names.length - 8}`] : [];
  return [...names.slice(0, 8), ...more].join(separator);
}

function coarseCircle({ centre, semiMajorM }: GroundEllipse): Json {
  const rounded = (deg: number): number => Math.round(deg / CIRCLE_STEP_DEG) * CIRCLE_STEP_DEG;
  const middle = { latitudeDeg: rounded(centre.latitudeDeg), longitudeDeg: rounded(centre.longitudeDeg) };
  // What rounding moves the centre by is within the first step.
  const radiusM = (Math.ceil(semiMajorM / CIRCLE_STEP_M) + 1) * CIRCLE_STEP_M;
  return { kind: 'circle', centre: middle, radiusM: Math.min(5_000_000, radiusM) };
}

function minute(timeS: number): number {
  return Math.round(timeS / MINUTE_S) * MINUTE_S;
}

/** Hours and minutes of a UTC time. */
function clockOf(timeS: number): string {
  return new Date(timeS * 1000).toISOString().slice(11, 16);
}
