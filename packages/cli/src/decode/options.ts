import { editionsOf, knownCategories } from '@musubi/asterix';
import { CliError } from '../error.ts';

/** What files may be; `auto` looks at their first bytes. */
export type Format = 'auto' | 'asterix' | 'beast' | 'avr' | 'sbs';

/** Edition by category. */
export type Editions = Readonly<Record<number, string>>;

/** `062=1.16` or `48:1.27`, each part of a list. Throws `CliError` for an edition that is not there. */
export function parseEditions(texts: readonly string[]): Editions {
  const editions: Record<number, string> = {};
  for (const text of texts.flatMap((all) => all.split(','))) {
    const match = /^(\d{1,3})[=:](\d+\.\d+)$/.exec(text.trim());
    if (match === null) throw wrong('--edition', text, 'write CATEGORY=EDITION, e.g. 062=1.16');
    editions[Number(match[1])] = checked('--edition', Number(match[1]), match[2] as string);
  }
  return editions;
}

/** `25/201=048:1.27`: editions by source. */
export function parseSources(texts: readonly string[]): Readonly<Record<string, Editions>> {
  const sources: Record<string, Editions> = {};
  for (const text of texts) {
    const match = /^(\d{1,3})\/(\d{1,3})=(.+)$/.exec(text.trim());
    const [sac, sic] = [Number(match?.[1]), Number(match?.[2])];
    if (match === null || sac > 255 || sic > 255) {
      throw wrong('--source', text, 'write SAC/SIC=CATEGORY:EDITION, e.g. 25/201=048:1.27');
    }
    const source = `${sac}/${sic}`;
    sources[source] = { ...sources[source], ...parseEditions([match[3] as string]) };
  }
  return sources;
}

/** `48,62`; null for all. */
export function parseCategories(texts: readonly string[]): ReadonlySet<number> | null {
  if (texts.length === 0) return null;
  const numbers = texts
    .flatMap((all) => all.split(','))
    .map((text) => {
      const category = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
      if (!(category >= 1 && category <= 255))
        throw wrong('--category', text, 'write numbers from 1 to 255, e.g. 48,62');
      return category;
    });
  return new Set(numbers);
}

/** `2016-05-05`: its midnight, UTC s; null where none is given. */
export function parseDay(text: string | undefined): number | null {
  if (text === undefined) return null;
  const dayS = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / 1000 : Number.NaN;
  if (Number.isNaN(dayS)) throw wrong('--day', text, 'write YEAR-MONTH-DAY, e.g. 2016-05-05');
  return dayS;
}

function checked(option: string, category: number, edition: string): string {
  const editions = editionsOf(category);
  if (editions.includes(edition)) return edition;
  const right =
    editions.length > 0 ? `there are ${editions.join(', ')}` : `categories are ${knownCategories().join(', ')}`;
  throw wrong(option, `${String(category).padStart(3, '0')}=${edition}`, `not known; ${right}`);
}

function wrong(option: string, text: string, right: string): CliError {
  return new CliError('bad-argument', `${option} ${text}: ${right}`);
}
