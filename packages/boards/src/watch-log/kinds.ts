import { type Words, words } from '../words.ts';

/** What an entry of the watch log is. */
export const KIND_WORDS: Readonly<Record<string, Words>> = {
  observation: words('Observation', '観測'),
  event: words('Event', '事象'),
  decision: words('Decision', '決定'),
  handover: words('Handover', '引継ぎ'),
};
