import { spawnSync } from 'node:child_process';

/** What a process cost from its start to its exit. */
export interface ProcessCost {
  /** Processor time of all its threads, user and system, s. */
  readonly userS: number;
  readonly systemS: number;
  /** The most memory it had, MB. */
  readonly peakMb: number;
}

const MARK = 'cost-of-the-process';
/** Runs in the measured process, before its own program. */
const TELL = `process.on('exit',()=>{const u=process.resourceUsage();
require('node:fs').writeSync(2,'\\n${MARK} '+[u.userCPUTime,u.systemCPUTime,u.maxRSS].join(' ')+'\\n')})`;

/** Runs Node with `args` to its end. Throws where it fails. */
export function costOf(args: readonly string[]): ProcessCost {
  const tell = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('/');${encodeURIComponent(TELL)}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', tell, ...args], { encoding: 'utf8' });
  const numbers = stderr.split(MARK)[1]?.trim().split(' ').map(Number);
  if (status !== 0 || numbers?.length !== 3)
    throw new Error(`${args.join(' ')}: exit ${status}, ${stderr.slice(-500)}`);
  const [user, system, peak] = numbers as [number, number, number];
  return { userS: user / 1e6, systemS: system / 1e6, peakMb: peak / 1000 };
}
