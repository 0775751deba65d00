/** How soon somebody must look. */
export type AlarmRank = 'high' | 'medium' | 'low';

/** What an alarm's text is made of: clients word it in their own language. */
export interface AlarmSaying {
  /** Which text; the code without its nation unless given. */
  readonly text?: string;
  /** What is told beside the nation: a cause, a list, a code. */
  readonly detail?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Something a person should hear of. */
export interface Alarm {
  readonly code: string;
  readonly rank: AlarmRank;
  readonly text: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly message: string;
  readonly sinceS: number;
  /** Who has seen it, and when, UTC s; null while nobody has. */
  readonly acknowledged: { readonly by: string; readonly atS: number } | null;
}

const ALARMS_MAX = 50;
const NATION = /-([A-Z]{3})$/;

/**
 * By the code without its nation. High: what is shared, or the proof of it, is not what was agreed.
 * Medium: a partner is not heard, or not as it should be. Others are low.
 */
const RANKS: Readonly<Record<string, AlarmRank>> = {
  'release-drift': 'high',
  'release-drift-told': 'high',
  drift: 'high',
  onward: 'high',
  ledger: 'high',
  journal: 'high',
  recovered: 'high',
  recalled: 'medium',
  witness: 'high',
  'journal-of': 'medium',
  link: 'medium',
  'witnessed-by': 'medium',
};
const ORDER: readonly AlarmRank[] = ['high', 'medium', 'low'];

/** What people should hear of now, one alarm for each code. */
export class Alarms {
  readonly current = new Map<string, Alarm>();
  private readonly nowS: () => number;
  private readonly onProblem: (code: string, message: string) => void;

  constructor(nowS: () => number, onProblem: (code: string, message: string) => void) {
    this.nowS = nowS;
    this.onProblem = onProblem;
  }

  /** An alarm that was seen stays seen while it says the same thing, whatever its numbers. */
  raise(code: string, message: string, saying: AlarmSaying = {}): void {
    this.onProblem(code, message);
    const before = this.current.get(code);
    if (this.current.size >= ALARMS_MAX && !before) return;
    const nation = NATION.exec(code)?.[1];
    const kind = code.replace(NATION, '');
    // An entry of a partner's journal that was refused is less than a journal that cannot be written.
    const base = nation !== undefined && kind === 'journal' ? 'journal-of' : kind;
    const { text = base, detail } = saying;
    const parameters = { ...(nation && { nation }), ...(detail && { detail }), ...saying.parameters };
    const isSame = before?.text === text && before.parameters.detail === parameters.detail;
    this.current.set(code, {
      code,
      rank: RANKS[base] ?? 'low',
      text,
      parameters,
      message,
      sinceS: before?.sinceS ?? this.nowS(),
      acknowledged: isSame ? before.acknowledged : null,
    });
  }

  end(code: string): void {
    this.current.delete(code);
  }

  /** Raises the alarm, or ends it where there is nothing to tell any more. */
  raiseIf(message: string | null, saying: AlarmSaying, code: string): void {
    if (message) this.raise(code, message, saying);
    else this.end(code);
  }

  /** Notes that somebody has seen it; null where there is no such alarm. Who was first stays. */
  acknowledge(code: string, by: string): Alarm | null {
    const alarm = this.current.get(code);
    if (alarm === undefined) return null;
    const seen: Alarm = { ...alarm, acknowledged: alarm.acknowledged ?? { by, atS: this.nowS() } };
    this.current.set(code, seen);
    return seen;
  }

  /** Those that nobody has seen first, the gravest before, the latest before. */
  ranked(): Alarm[] {
    const key = ({ acknowledged, rank }: Alarm): number => (acknowledged ? 10 : 0) + ORDER.indexOf(rank);
    return [...this.current.values()].sort((a, b) => key(a) - key(b) || b.sinceS - a.sinceS);
  }
}
