/** What the browser keeps between visits: taste and what the reader drew, never the node's data. Works without storage too. */

type Key = 'language' | 'theme' | 'areas' | 'views';

export function remembered(key: Key): string | null {
  try {
    return localStorage.getItem(`musubi.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: Key, value: string): void {
  try {
    if (localStorage.getItem(`musubi.${key}`) !== value) localStorage.setItem(`musubi.${key}`, value);
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
}
