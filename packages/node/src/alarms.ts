/** Something a person should hear of. */
export interface Alarm {
  readonly code: string;
  readonly message: string;
  readonly sinceS: number;
}

const ALARMS_MAX = 50;

/** What people should hear of now, one alarm for each code. */
export class Alarms {
  readonly current = new Map<string, Alarm>();
  private readonly nowS: () => number;
  private readonly onProblem: (code: string, message: string) => void;

  constructor(nowS: () => number, onProblem: (code: string, message: string) => void) {
    this.nowS = nowS;
    this.onProblem = onProblem;
  }

  raise(code: string, message: string): void {
    this.onProblem(code, message);
    if (this.current.size >= ALARMS_MAX && !this.current.has(code)) return;
    const sinceS = this.current.get(code)?.sinceS ?? this.nowS();
    this.current.set(code, { code, message, sinceS });
  }

  end(code: string): void {
    this.current.delete(code);
  }

  /** Raises the alarm, or ends it where there is nothing to tell any more. */
  raiseIf(message: string | null, code: string): void {
    if (message) this.raise(code, message);
    else this.end(code);
  }
}
