/**
 * One NMEA sentence: `!AIVDM,count,number,sequence,channel,payload,fill*hh`.
 *
 * A TAG block (`\…\`) before it is skipped, and whatever a receiver appends after the checksum.
 * Sources: IEC 61162-1 (sentence), NMEA 0183 4.10 section 7 (TAG block).
 */
export interface Sentence {
  /** 1 … 9 sentences make the message; this is number `number` of them. */
  readonly count: number;
  readonly number: number;
  /** Links the sentences of one message; empty when it has only one. */
  readonly sequence: string;
  readonly channel: string;
  readonly payload: string;
  readonly fillBits: number;
}

const FORM = /^!..VD[MO],([1-9]),([1-9]),([0-9]?),([AB12]?),([0-W`-w]*),([0-5])$/;
const CHECKSUM = /^[0-9A-Fa-f]{2}/;

/** XOR of all characters, as NMEA adds it after `*`. */
export function checksum(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum ^= body.charCodeAt(i);
  return sum;
}

/** Why a line gave no sentence. */
type SentenceProblem = 'not-ais' | 'bad-checksum' | 'bad-form';

/** Reads one line without its line end. */
export function parseSentence(line: string): Sentence | SentenceProblem {
  const start = skipTagBlock(line);
  if (line[start] !== '!' || line.slice(start + 3, start + 5) !== 'VD') return 'not-ais';
  const star = line.indexOf('*', start);
  const given = line.slice(star + 1);
  if (star < 0 || !CHECKSUM.test(given)) return 'bad-checksum';
  if (checksum(line.slice(start + 1, star)) !== Number.parseInt(given.slice(0, 2), 16)) return 'bad-checksum';
  const parts = FORM.exec(line.slice(start, star));
  if (parts === null) return 'bad-form';
  const [, count, number, sequence, channel, payload, fill] = parts as unknown as readonly string[];
  if (Number(number) > Number(count)) return 'bad-form';
  return { count: Number(count), number: Number(number), sequence, channel, payload, fillBits: Number(fill) };
}

function skipTagBlock(line: string): number {
  if (line[0] !== '\\') return 0;
  const end = line.indexOf('\\', 1);
  return end < 0 ? 0 : end + 1;
}
