import { participantsOf } from '../answers.ts';
import type { BoardWorld } from '../board.ts';
import type { Item } from '../item.ts';
import { escapeMarkup } from '../xml.ts';
import { htmlTable } from './html-table.ts';
import type { PictureScore, TracedPlace } from './picture-score.ts';
import { flownInjects, type PlayedPlace } from './playing.ts';

const [WIDTH, HEIGHT, MARGIN] = [360, 260, 12];
const HEADS = [
  'Nation / 国',
  'GOSPA, m',
  'Missed, spurious / 未探知・偽',
  'Completeness / 完全性',
  'Spuriousness / 偽航跡率',
  'Longest track / 最長航跡率',
  'Ambiguity / 重複度',
  'Position error, m / 位置誤差',
  'Number changes a minute / 番号変化',
  'Samples / 標本',
];

/** Each nation's picture of the injects' courses, as its own node scored it: a table, and a small picture each. */
export function pictureSection(exercise: Item, world: BoardWorld): string {
  const courses = flownInjects(exercise, world).map(({ places }) => places);
  if (courses.length === 0) return '';
  const rows = participantsOf(exercise).map((nation) => scoreRow(nation, scoreOf(exercise, nation)));
  const drawings = participantsOf(exercise).map((nation) => drawing(nation, courses, tracesOf(exercise, nation)));
  return `<h2>Pictures / 航跡図</h2>
${htmlTable(HEADS, rows)}
<div class="pictures">${drawings.join('\n')}</div>`;
}

function scoreOf(exercise: Item, nation: string): PictureScore | null {
  const rows = exercise.sides.get(nation)?.fields['pictureScore'] as unknown as readonly PictureScore[] | undefined;
  return rows?.[0] ?? null;
}

function tracesOf(exercise: Item, nation: string): readonly TracedPlace[] {
  return (exercise.sides.get(nation)?.fields['pictureTracks'] ?? []) as unknown as readonly TracedPlace[];
}

function scoreRow(nation: string, score: PictureScore | null): string[] {
  if (score === null) return [escapeMarkup(nation), 'Not told here / 未開示', ...Array(HEADS.length - 2).fill('–')];
  const percent = (value: number) => `${(100 * value).toFixed(0)} %`;
  return [
    escapeMarkup(nation),
    score.gospaM.toFixed(0),
    `${score.missed.toFixed(2)}, ${score.spurious.toFixed(2)}`,
    percent(score.completeness),
    percent(score.spuriousness),
    percent(score.longestTrackShare),
    score.ambiguity.toFixed(2),
    score.positionErrorM.toFixed(0),
    score.idChangesPerMinute.toFixed(2),
    String(score.samples),
  ];
}

type Project = (latDeg: number, lonDeg: number) => string;

/** Courses as lines, the nation's tracks as dots; north is up. */
function drawing(nation: string, courses: readonly (readonly PlayedPlace[])[], traces: readonly TracedPlace[]): string {
  if (traces.length === 0) return '';
  const at = projection(courses.flat(), traces);
  const lines = courses.map((places) => {
    const points = places.map(({ latitudeDeg, longitudeDeg }) => at(latitudeDeg, longitudeDeg)).join(' ');
    return `<polyline points="${points}" fill="none" stroke="#999" stroke-width="3"/>`;
  });
  const dots = traces.map(({ place }) => {
    const [x, y] = at(place.latDeg, place.lonDeg).split(',');
    return `<circle cx="${x}" cy="${y}" r="1.6" fill="#124"/>`;
  });
  const words = `${escapeMarkup(nation)}: courses as lines, tracks as dots / 経路（線）と航跡（点）`;
  return `<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${words}">
${lines.join('')}${dots.join('')}</svg><figcaption>${words}</figcaption></figure>`;
}

/** Degrees to the drawing: as large as fits, a degree of longitude as wide as it is in the middle. */
function projection(places: readonly PlayedPlace[], traces: readonly TracedPlace[]): Project {
  const first = places[0]?.longitudeDeg ?? 0;
  // Across the date line too.
  const east = (lonDeg: number) => lonDeg - first - 360 * Math.round((lonDeg - first) / 360);
  const latitudes = [...places.map(({ latitudeDeg }) => latitudeDeg), ...traces.map(({ place }) => place.latDeg)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const narrow = Math.max(0.05, Math.cos(((south + north) / 2) * (Math.PI / 180)));
  const easts = [...places.map(({ longitudeDeg }) => longitudeDeg), ...traces.map(({ place }) => place.lonDeg)].map(
    (lonDeg) => east(lonDeg) * narrow,
  );
  const [left, right] = [Math.min(...easts), Math.max(...easts)];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(1e-3, right - left),
    (HEIGHT - 2 * MARGIN) / Math.max(1e-3, north - south),
  );
  return (latDeg, lonDeg) => {
    const x = MARGIN + (east(lonDeg) * narrow - left) * scale;
    const y = MARGIN + (north - latDeg) * scale;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
}
