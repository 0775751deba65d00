/** An area that a warning may name. */
export interface NamedArea {
  /** ISO 3166-2 of a prefecture, JIS X 0402 of a municipality. */
  readonly code: string;
  readonly name: string;
  readonly nameJa: string;
}

/** Prefectures in the order of JIS X 0401, from 01. */
const PREFECTURES =
  'Hokkaido 北海道 Aomori 青森県 Iwate 岩手県 Miyagi 宮城県 Akita 秋田県 Yamagata 山形県 Fukushima 福島県 Ibaraki 茨城県 Tochigi 栃木県 Gunma 群馬県 Saitama 埼玉県 Chiba 千葉県 Tokyo 東京都 Kanagawa 神奈川県 Niigata 新潟県 Toyama 富山県 Ishikawa 石川県 Fukui 福井県 Yamanashi 山梨県 Nagano 長野県 Gifu 岐阜県 Shizuoka 静岡県 Aichi 愛知県 Mie 三重県 Shiga 滋賀県 Kyoto 京都府 Osaka 大阪府 Hyogo 兵庫県 Nara 奈良県 Wakayama 和歌山県 Tottori 鳥取県 Shimane 島根県 Okayama 岡山県 Hiroshima 広島県 Yamaguchi 山口県 Tokushima 徳島県 Kagawa 香川県 Ehime 愛媛県 Kochi 高知県 Fukuoka 福岡県 Saga 佐賀県 Nagasaki 長崎県 Kumamoto 熊本県 Oita 大分県 Miyazaki 宮崎県 Kagoshima 鹿児島県 Okinawa 沖縄県'.split(
    ' ',
  );

/** Municipalities of Tokyo that are islands: areas of their own, far from the rest of it. */
const ISLANDS: readonly NamedArea[] = [
  { code: '13361', name: 'Oshima (Tokyo islands)', nameJa: '東京都大島町' },
  { code: '13362', name: 'Toshima (Tokyo islands)', nameJa: '東京都利島村' },
  { code: '13363', name: 'Niijima (Tokyo islands)', nameJa: '東京都新島村' },
  { code: '13364', name: 'Kozushima (Tokyo islands)', nameJa: '東京都神津島村' },
  { code: '13381', name: 'Miyake (Tokyo islands)', nameJa: '東京都三宅村' },
  { code: '13382', name: 'Mikurajima (Tokyo islands)', nameJa: '東京都御蔵島村' },
  { code: '13401', name: 'Hachijo (Tokyo islands)', nameJa: '東京都八丈町' },
  { code: '13402', name: 'Aogashima (Tokyo islands)', nameJa: '東京都青ヶ島村' },
  { code: '13421', name: 'Ogasawara (Tokyo islands)', nameJa: '東京都小笠原村' },
];

/** Every area by its code; in the order in which lists name them, from north to south. */
export const AREA_NAMES: ReadonlyMap<string, NamedArea> = new Map(
  [...prefectures(), ...ISLANDS].map((area) => [area.code, area]),
);

function prefectures(): NamedArea[] {
  const areas: NamedArea[] = [];
  for (let i = 0; i < PREFECTURES.length; i += 2) {
    const code = `JP-${String(i / 2 + 1).padStart(2, '0')}`;
    areas.push({ code, name: PREFECTURES[i]!, nameJa: PREFECTURES[i + 1]! });
  }
  return areas;
}
