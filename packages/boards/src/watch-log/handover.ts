import type { Json } from '@musubi/model';
import type { BoardProposal, BoardWorld } from '../board.ts';
import { type Item, saidByOpener } from '../item.ts';
import { acknowledgementsOf, isInForce } from '../warnings/chain.ts';
import { type Words, words } from '../words.ts';
import { KIND_WORDS } from './kinds.ts';

type Language = keyof Words;

/** Lines of each part; what is more is counted. */
const [OPEN_MAX, WARNINGS_MAX, ALARMS_MAX, ENTRIES_MAX] = [12, 6, 6, 8];
const LINE_MAX = 120;
/** Who has not acknowledged a warning stands behind its headline and is not to be cut off. */
const HEADLINE_MAX = 60;
/** What the log's field takes. */
const TEXT_MAX = 4_000;
const TOPICS = ['observation', 'event', 'decision'];

/** A part of the summary: its heading, all that belongs there, and how many lines are shown. */
interface Part {
  readonly words: Words;
  readonly lines: readonly ((language: Language) => string)[];
  readonly max: number;
}

/** What the next watch should know, as an entry of the log to be read, corrected and signed by a person. */
export const handover: BoardProposal = {
  name: 'handover',
  words: words('Handover to the next watch', '次直への引継ぎ'),
  write: (items, world) => {
    const parts = partsOf(items, world);
    const sinceS = lastHandoverS(items, world);
    const fields = (language: Language): Readonly<Record<string, Json>> => ({
      text: textOf(parts, sinceS, world, language),
      ...{ atS: Math.floor(world.nowS), kind: 'handover' },
    });
    return { en: fields('en'), ja: fields('ja') };
  },
};

/** When this nation's watch last handed over, UTC s; null where it never did. */
function lastHandoverS(items: readonly Item[], { self }: BoardWorld): number | null {
  const times = items
    .filter((item) => item.opener === self && saidByOpener(item, 'kind') === 'handover')
    .map((item) => Number(saidByOpener(item, 'atS') ?? 0));
  return times.length === 0 ? null : times.reduce((latest, atS) => Math.max(latest, atS));
}

function partsOf(items: readonly Item[], world: BoardWorld): readonly Part[] {
  const sinceS = lastHandoverS(items, world) ?? Number.NEGATIVE_INFINITY;
  const byTime = [...items].filter((item) => saidByOpener(item, 'text') !== null).sort((a, b) => whenOf(a) - whenOf(b));
  const open = byTime.filter((item) => saidByOpener(item, 'open') === true);
  const since = byTime.filter((item) => whenOf(item) > sinceS && whenOf(item) <= world.nowS);
  const warnings = world.items('warnings').filter((item) => isInForce(item, world.nowS));
  return [
    { words: words('To be followed up', '継続事項'), lines: open.map(entryLine), max: OPEN_MAX },
    { words: words('Warnings in force', '有効な警報'), lines: warnings.map(warningLine), max: WARNINGS_MAX },
    { words: words('Alarms', 'アラーム'), lines: world.alarms().map(alarmLine), max: ALARMS_MAX },
    ...TOPICS.map((kind) => ({
      words: KIND_WORDS[kind] ?? words(kind, kind),
      lines: since.filter((item) => saidByOpener(item, 'kind') === kind).map(entryLine),
      max: ENTRIES_MAX,
    })),
  ];
}

function whenOf(item: Item): number {
  return Number(saidByOpener(item, 'atS') ?? 0);
}

function entryLine(item: Item) {
  const track = saidByOpener(item, 'track');
  const text = `${saidByOpener(item, 'text')}${track === null ? '' : ` [${track}]`}`;
  return () => `${zulu(whenOf(item))} ${item.opener} ${text}`;
}

function warningLine(item: Item) {
  const missing = acknowledgementsOf(item).filter(({ isCurrent }) => !isCurrent);
  const expectedS = saidByOpener(item, 'expectedS');
  return (language: Language) => {
    const headline = (language === 'ja' && saidByOpener(item, 'headlineJa')) || saidByOpener(item, 'headline');
    const expected = typeof expectedS === 'number' ? ` ${zulu(expectedS)}` : '';
    const waiting = missing.map(({ nation }) => nation).join(', ');
    const said = language === 'en' ? `; not acknowledged by ${waiting}` : `（未確認：${waiting}）`;
    return `${item.id}${expected} ${clipped(String(headline ?? ''), HEADLINE_MAX)}${waiting === '' ? '' : said}`;
  };
}

function alarmLine({ message, messageJa, sinceS, isSeen }: ReturnType<BoardWorld['alarms']>[number]) {
  return (language: Language) => {
    const seen = language === 'en' ? ' (seen)' : '（確認済み）';
    return `${zulu(sinceS)} ${language === 'en' ? message : messageJa}${isSeen ? seen : ''}`;
  };
}

function textOf(parts: readonly Part[], sinceS: number | null, { nowS }: BoardWorld, language: Language): string {
  const from = sinceS === null ? (language === 'en' ? 'the beginning' : '当初') : zulu(sinceS);
  const head = language === 'en' ? `Watch from ${from} to ${zulu(nowS)}` : `当直 ${from} ～ ${zulu(nowS)}`;
  const text = [head, ...parts.map((part) => partText(part, language))].join('\n\n');
  return text.length <= TEXT_MAX ? text : `${text.slice(0, TEXT_MAX - 1)}…`;
}

/** The latest lines of a part, after how many there are. */
function partText({ words: { en, ja }, lines, max }: Part, language: Language): string {
  const heading = language === 'en' ? `${en} (${lines.length})` : `${ja}（${lines.length}件）`;
  const left = lines.length - max;
  const more = language === 'en' ? `- ${left} earlier` : `・ほか${left}件`;
  const shown = lines.slice(-max).map((line) => `${language === 'en' ? '- ' : '・'}${clipped(line(language))}`);
  return [heading, ...(left > 0 ? [more] : []), ...shown].join('\n');
}

function clipped(line: string, max = LINE_MAX): string {
  const flat = line.replace(/\s+/g, ' ');
  return flat.length <= max ? flat : `${flat.slice(0, max - 1)}…`;
}

/** Day, hour and minute, UTC, as logs write them: `221530Z NOV`. */
function zulu(timeS: number): string {
  const date = new Date(Number.isFinite(timeS) ? timeS * 1000 : 0);
  const two = (value: number) => String(value).padStart(2, '0');
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return `${two(date.getUTCDate())}${two(date.getUTCHours())}${two(date.getUTCMinutes())}Z ${month}`;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
