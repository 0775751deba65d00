import { checkInstruments, formatProblem } from '@musubi/agreements';
import { instrumentSources } from './source.ts';

/** Prints everything that is wrong in a folder of instruments; the exit code is 1 when something is. */
export async function checkAgreements(folder: string, json: boolean): Promise<void> {
  const sources = await instrumentSources(folder);
  const { instruments, problems } = checkInstruments(sources);
  if (problems.length > 0) process.exitCode = 1;
  if (json) {
    const found = instruments.map(({ id, version = 1, textSha256 }) => ({ id, version, textSha256 }));
    console.log(JSON.stringify({ files: sources.length, instruments: found, problems }));
    return;
  }
  for (const problem of problems) console.log(formatProblem(problem));
  const count = problems.length === 0 ? 'nothing wrong' : `${problems.length} wrong`;
  console.log(`${sources.length} files, ${instruments.length} instruments: ${count}`);
}
