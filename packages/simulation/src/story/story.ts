import { playedExercise, plannedExercise } from './exercise.ts';
import { handover } from './handover.ts';
import { cutLine, suspension } from './lines.ts';
import { reckoning } from './reckoning.ts';
import { approvedVisit, costReport, healthAndPromises } from './registers.ts';
import { NATIONS, Stage, type StoryCheck, type StoryOptions } from './stage.ts';
import { storm } from './storm.ts';
import { exerciseWarning } from './warning.ts';

/** The days of the week, in their order; each begins from what the day before left on disk. */
const DAYS: readonly (readonly ((stage: Stage) => Promise<void>)[])[] = [
  [plannedExercise],
  [playedExercise],
  [storm],
  [exerciseWarning],
  [cutLine, handover],
  [suspension],
  [costReport, approvedVisit, healthAndPromises],
  [reckoning],
];

export const STORY_DAYS = DAYS.length;

/** Plays a week of three headquarters, or its first days, and resolves with every promise that was looked at. */
export async function playStory(options: StoryOptions): Promise<readonly StoryCheck[]> {
  const stage = new Stage(options);
  await stage.open();
  for (const [at, chapters] of DAYS.slice(0, options.days ?? STORY_DAYS).entries()) {
    if (at > 0) await stage.nextDay();
    for (const chapter of chapters) await chapter(stage);
  }
  await options.onEnd?.(new Map(NATIONS.map((nation) => [nation, stage.core(nation)])), (seconds) =>
    stage.pass(seconds),
  );
  return stage.checks;
}
