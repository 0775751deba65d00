import type { AlarmView } from '@musubi/node/contract';

/** A line of a summary: its bullet and time, what it says, perhaps cut, and that somebody has seen it. */
const LINE = /^([-・] ?\d{6}Z [A-Z]{3} )(.+?)(…?)( \(seen\)|（確認済み）)?$/;
/** Less of a message could be anything. */
const KNOWN_BY = 12;

/**
 * A summary whose lines of alarms, which the node says in English, are in the reader's words. Lines
 * that are of no alarm of now stay as they are.
 */
export function wordedAlarms(text: string, alarms: readonly AlarmView[], say: (alarm: AlarmView) => string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, head, said, cut, seen] = LINE.exec(line) ?? [];
      if (head === undefined || said === undefined) return line;
      const alarm = alarms.find(({ message }) => isOf(said, cut === '…', message.replace(/\s+/g, ' ')));
      return alarm === undefined ? line : `${head}${say(alarm)}${seen ?? ''}`;
    })
    .join('\n');
}

function isOf(said: string, isCut: boolean, message: string): boolean {
  return isCut ? said.length >= KNOWN_BY && message.startsWith(said) : said === message;
}
