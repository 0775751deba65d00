import type { BoardView, Reading } from '@musubi/node/contract';
import { useConsoleState } from '../store/console-context.ts';

/** What reads a text in the language of the console; texts that are the same in each are read as they are. */
export function useReading(): (reading: Reading) => string {
  const language = useConsoleState((s) => s.language);
  return (reading) => (typeof reading === 'string' ? reading : reading[language]);
}

/** What picks the field that says in the language of the console what `name` says: `titleJa` beside `title`, where it was said. */
export function useOwnLanguage(board: BoardView): (name: string, fields: Readonly<Record<string, unknown>>) => unknown {
  const language = useConsoleState((s) => s.language);
  const names = new Set(board.fields.map(({ name }) => name));
  return (name, fields) => {
    const twin = `${name}Ja`;
    return language === 'ja' && names.has(twin) ? (fields[twin] ?? fields[name]) : fields[name];
  };
}
