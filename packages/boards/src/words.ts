/** What people read, in the languages of the console. */
export interface Words {
  readonly en: string;
  readonly ja: string;
}
