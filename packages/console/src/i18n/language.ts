import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Widen } from './widen.ts';

const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text of the console. English gives the shape; a language that lacks a key does not compile. */
export type Dictionary = Widen<typeof en>;

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en, ja };

export function dictionaryOf(language: Language): Dictionary {
  return DICTIONARIES[language];
}

/** The language to begin with: what was chosen before, else what the browser asks for. */
export function startLanguage(stored: string | null, browser: readonly string[]): Language {
  if (stored === 'en' || stored === 'ja') return stored;
  return browser[0]?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
