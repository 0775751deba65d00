/** What people read, in the languages of the console. */
export interface Words {
  readonly en: string;
  readonly ja: string;
}

/** A text as it is to be read: the same in every language, or in each its own. */
export type Reading = string | Words;

/** Words in the order English, Japanese. */
export function words(en: string, ja: string): Words {
  return { en, ja };
}

export function readIn(reading: Reading, language: keyof Words): string {
  return typeof reading === 'string' ? reading : reading[language];
}

/** The same text made in each language, from parts that are read in it. */
export function inEach(write: (read: (part: Reading) => string, language: keyof Words) => string): Words {
  return words(
    write((part) => readIn(part, 'en'), 'en'),
    write((part) => readIn(part, 'ja'), 'ja'),
  );
}

/** `what: which`. */
export function titled(what: Reading, which: Reading): Words {
  return inEach((read, language) => `${read(what)}${language === 'en' ? ': ' : '：'}${read(which)}`);
}

/** Parts one after the other, with a comma between. */
export function listed(parts: readonly Reading[]): Words {
  return inEach((read, language) => parts.map(read).join(language === 'en' ? ', ' : '、'));
}
