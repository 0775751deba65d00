import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchOptions } from './options.ts';
import { sunk } from './sink.ts';
import type { Spread } from './spread.ts';

export type Cell = string | number | Spread;
export type Row = Readonly<Record<string, Cell>>;

interface Table {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

/** What a suite found, for people or, with `--json`, for programs. */
export class Report {
  private readonly suite: string;
  private readonly options: BenchOptions;
  private readonly tables: Table[] = [];
  private readonly loadBefore = loadavg()[0] ?? Number.NaN;
  private readonly beganMs = performance.now();

  constructor(suite: string, options: BenchOptions) {
    this.suite = suite;
    this.options = options;
  }

  /** Adds a table; people see it at once. Spreads are shown as median (min to max). */
  table(title: string, rows: readonly Row[], notes: readonly string[] = []): void {
    this.tables.push({ title, notes, rows });
    if (this.options.json) return;
    console.log(`\n  ${title}`);
    for (const line of layOut(rows)) console.log(`    ${line}`);
    for (const note of notes) console.log(`    ${note}`);
  }

  /** Ends the report with the machine's state and the sink, without which nothing was computed. */
  close(): void {
    const seconds = (performance.now() - this.beganMs) / 1000;
    const load = [this.loadBefore, loadavg()[0] ?? Number.NaN];
    if (!this.options.json) {
      const others = load.map((value) => value.toFixed(1)).join(' to ');
      console.log(`\n  load average ${others} on ${cpus().length} cores; ${seconds.toFixed(0)} s; sink ${sunk()}`);
      return;
    }
    const { suite, tables, options } = this;
    console.log(JSON.stringify({ suite, seed: options.seed, machine: machine(), load, seconds, sink: sunk(), tables }));
  }
}

function machine(): Readonly<Record<string, string | number>> {
  const [cpu] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return { cpu: cpu?.model ?? 'unknown', cores: cpus().length, memoryGiB: gib, node: process.version };
}

/** Columns as wide as their widest cell, numbers to the right. */
function layOut(rows: readonly Row[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => names.map((name) => textOf(row[name] ?? '')))];
  const widths = names.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)));
  const isText = names.map((name) => typeof rows[0]?.[name] === 'string');
  return cells.map((line) =>
    line
      .map((cell, i) => (isText[i] ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  return `${numberText(cell.median)} (${numberText(cell.min)} to ${numberText(cell.max)})`;
}

/** Three digits that matter; whole numbers in full. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
