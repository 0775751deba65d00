import { choicesOf } from '../field.ts';
import { words } from '../words.ts';

/** What pacts on the cost of forces abroad pay for. */
export const CATEGORY_WORDS = {
  all: words('All of it', '全体'),
  labour: words('Labour', '労務費'),
  utilities: words('Utilities', '光熱水料等'),
  'training-equipment': words('Training equipment and materials', '訓練資機材調達費'),
  'training-relocation': words('Training relocation', '訓練移転費'),
  facilities: words('Facilities', '提供施設整備'),
  welfare: words('Welfare of employees', '福利費等'),
  construction: words('Construction', '建設'),
  logistics: words('Logistics', '軍需支援'),
  other: words('Other', 'その他'),
} as const;

export const CATEGORIES = choicesOf(CATEGORY_WORDS);

export function categoryWords(category: string) {
  return CATEGORY_WORDS[category as keyof typeof CATEGORY_WORDS] ?? CATEGORY_WORDS.other;
}
