/** How long the parts of a piece of work took, by name, ms. */
export class Stopwatch {
  private readonly ms = new Map<string, number>();

  /** Runs `work` and adds its time to `name`. */
  time<T>(name: string, work: () => T): T {
    const from = performance.now();
    const result = work();
    this.add(name, performance.now() - from);
    return result;
  }

  async timeAsync<T>(name: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await work();
    this.add(name, performance.now() - from);
    return result;
  }

  of(name: string): number {
    return this.ms.get(name) ?? 0;
  }

  get totalMs(): number {
    return [...this.ms.values()].reduce((sum, ms) => sum + ms, 0);
  }

  reset(): void {
    this.ms.clear();
  }

  private add(name: string, ms: number): void {
    this.ms.set(name, this.of(name) + ms);
  }
}

/** CPU milliseconds that `work` takes: what it costs, however many others want the machine. */
export function cpuMsOf(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
