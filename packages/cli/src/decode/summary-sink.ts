import { isTimeOfDay } from '@musubi/asterix';
import type { Entry, ErrorEntry, MessageEntry, RecordEntry, Sink } from './entry.ts';
import type { Output } from './output.ts';
import { timeOfDayText, utcText } from './time-text.ts';

/** Sources, addresses and the like told apart; more are only counted together. */
const KINDS_MAX = 65_536;
const SOURCES_SHOWN = 12;

interface Group {
  records: number;
  readonly sources: Map<string, number>;
  readonly editions: Set<string>;
  readonly items: Map<string, number>;
  readonly addresses: Set<number>;
  firstS: number;
  lastS: number;
  isUtc: boolean;
}

/** What a summary holds, as `--summary --json` prints it. */
export interface Summary {
  readonly groups: readonly {
    readonly category: string;
    readonly records: number;
    readonly editions: readonly string[];
    /** SAC/SIC and how many records. */
    readonly sources: Readonly<Record<string, number>>;
    /** Different 24-bit addresses; only of Mode S messages. */
    readonly addresses: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly items: Readonly<Record<string, number>>;
  }[];
  readonly errors: Readonly<Record<string, number>>;
}

/** Adds entries up and writes a table, or an object as JSON, at the end. */
export class SummarySink implements Sink {
  readonly #output: Output;
  readonly #asJson: boolean;
  readonly #groups = new Map<string, Group>();
  readonly #errors = new Map<string, number>();

  constructor(output: Output, asJson: boolean) {
    this.#output = output;
    this.#asJson = asJson;
  }

  begin(): void {}

  add(entry: Entry): void {
    if (entry.kind === 'record') this.#addRecord(entry);
    else if (entry.kind === 'message') this.#addMessage(entry);
    else this.#addError(entry);
  }

  async flush(): Promise<void> {}

  async end(): Promise<void> {
    const summary = this.#summary();
    await this.#output.write(this.#asJson ? `${JSON.stringify(summary)}\n` : summaryText(summary));
    await this.#output.close();
  }

  #addRecord({ cat, edition, timeS, timeOfDayS, items }: RecordEntry): void {
    const group = this.#group(`CAT ${String(cat).padStart(3, '0')}`);
    group.records++;
    group.editions.add(edition);
    const source = items['010'] as Readonly<Record<string, number>> | undefined;
    count(group.sources, source === undefined ? 'none' : `${source['SAC']}/${source['SIC']}`);
    for (const name in items) count(group.items, name);
    if (!Number.isNaN(timeS)) extend(group, timeS, true);
    else if (isTimeOfDay(cat, timeOfDayS)) extend(group, timeOfDayS, false);
  }

  #addMessage({ type, address, timeS, values }: MessageEntry): void {
    const group = this.#group(type);
    group.records++;
    if (address >= 0 && group.addresses.size < KINDS_MAX) group.addresses.add(address);
    const kind = (values['content'] as { kind?: string } | undefined)?.kind;
    if (kind !== undefined) count(group.items, kind);
    if (!Number.isNaN(timeS)) extend(group, timeS, true);
  }

  #addError({ code, cat }: ErrorEntry): void {
    count(this.#errors, cat === null || cat === 0 ? code : `${code} in CAT ${String(cat).padStart(3, '0')}`);
  }

  #group(name: string): Group {
    let group = this.#groups.get(name);
    if (group === undefined) {
      group = {
        records: 0,
        sources: new Map(),
        editions: new Set(),
        items: new Map(),
        addresses: new Set(),
        firstS: Number.POSITIVE_INFINITY,
        lastS: Number.NEGATIVE_INFINITY,
        isUtc: false,
      };
      this.#groups.set(name, group);
    }
    return group;
  }

  #summary(): Summary {
    const named = [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      groups: named.map(([category, group]) => ({
        category,
        records: group.records,
        editions: [...group.editions],
        sources: Object.fromEntries(sorted(group.sources)),
        addresses: group.addresses.size,
        from: timeText(group, group.firstS),
        to: timeText(group, group.lastS),
        items: Object.fromEntries(sorted(group.items)),
      })),
      errors: Object.fromEntries(sorted(this.#errors)),
    };
  }
}

/** A file with a time of its own tells UTC; until that is known, times of day. */
function extend(group: Group, timeS: number, isUtc: boolean): void {
  if (isUtc && !group.isUtc) {
    group.isUtc = true;
    group.firstS = Number.POSITIVE_INFINITY;
    group.lastS = Number.NEGATIVE_INFINITY;
  }
  if (isUtc !== group.isUtc) return;
  group.firstS = Math.min(group.firstS, timeS);
  group.lastS = Math.max(group.lastS, timeS);
}

function timeText({ isUtc }: Group, timeS: number): string | null {
  if (!Number.isFinite(timeS)) return null;
  return isUtc ? utcText(timeS) : timeOfDayText(timeS);
}

function count(counts: Map<string, number>, name: string): void {
  const known = counts.get(name);
  if (known !== undefined) counts.set(name, known + 1);
  else if (counts.size < KINDS_MAX) counts.set(name, 1);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function summaryText({ groups, errors }: Summary): string {
  const lines: string[] = [];
  for (const { category, records, editions, sources, addresses, from, to, items } of groups) {
    lines.push(`${category}  ${records} ${records === 1 ? 'record' : 'records'}`);
    const row = (name: string, value: string): void => {
      if (value !== '') lines.push(`  ${name.padEnd(9)}  ${value}`);
    };
    row('edition', editions.join(', '));
    row('sources', countsText(sources, SOURCES_SHOWN));
    row('addresses', addresses > 0 ? String(addresses) : '');
    row('time', from === null ? '' : `${from} to ${to}`);
    // Object keys that look like indices come first: the items are put in order again.
    row('items', countsText(items, Number.POSITIVE_INFINITY));
  }
  const all = Object.entries(errors);
  if (groups.length === 0) lines.push('No records');
  lines.push(all.length === 0 ? 'No errors' : `Errors: ${all.map(([code, n]) => `${n} ${code}`).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function countsText(counts: Readonly<Record<string, number>>, shown: number): string {
  const all = sorted(new Map(Object.entries(counts)));
  const text = all
    .slice(0, shown)
    .map(([name, n]) => `${name} × ${n}`)
    .join('  ');
  return all.length > shown ? `${text}  and ${all.length - shown} more` : text;
}
