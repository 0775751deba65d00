/** Words by which sources name hazards, most telling first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/missile|ballistic|ミサイル/i, 'ballistic'],
  [/tsunami|津波/i, 'tsunami'],
  [/volcan|eruption|火山|噴火/i, 'volcano'],
  [/earthquake|seismic|地震|震度|震源/i, 'earthquake'],
  [/flood|洪水|氾濫/i, 'flood'],
];

/** Hazards by CAP's category, where no word tells. */
const BY_CATEGORY: Readonly<Record<string, string>> = {
  ...{ Met: 'weather', Fire: 'fire', Health: 'health', CBRNE: 'hazardous-material' },
  ...{ Transport: 'transport', Infra: 'infrastructure' },
};

/** The kind of hazard that a source's own words mean. */
export function kindOf(text: string, category: string): string {
  const found = WORDS.find(([pattern]) => pattern.test(text));
  return found?.[1] ?? BY_CATEGORY[category] ?? 'other';
}
