export { CHECKS, type Check, type Finding } from './findings.ts';
export type { Seams } from './node.ts';
export { NATIONS_MAX, type PlanOptions, planWorld, type WorldPlan } from './plan.ts';
export { type RunOptions, runSeed, type SeedResult } from './run-seed.ts';
export { playStory, STORY_DAYS } from './story/story.ts';
export type { StoryCheck, StoryOptions } from './story/stage.ts';
export { type Summary, seedLine, summarise, summaryText } from './summary.ts';
