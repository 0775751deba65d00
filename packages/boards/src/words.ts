/** What people read, in the languages of the console. */
export interface Words {
  readonly en: string;
  readonly ja: string;
}

/** Words in the order English, Japanese. */
export function words(en: string, ja: string): Words {
  return { en, ja };
}
