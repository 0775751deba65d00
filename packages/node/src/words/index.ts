/** Sentences of the node in Japanese, for the console and for what the node writes in both languages. */
export { alarmInJapanese } from './alarm-ja.ts';
export { JA_NEEDED, JA_REASONS } from './reason-ja.ts';
