import { createInside, type GeoPoint, type Inside } from '@musubi/geo';
import type { NamedArea } from './area-names.ts';

interface Sea extends NamedArea {
  readonly isInside: Inside;
}

/** @param corners latitude and longitude in turn, degrees. */
function sea(name: string, nameJa: string, ...corners: readonly number[]): Sea {
  const points: GeoPoint[] = [];
  for (let i = 0; i < corners.length; i += 2) points.push({ latitudeDeg: corners[i]!, longitudeDeg: corners[i + 1]! });
  return {
    code: '',
    name,
    nameJa,
    isInside: createInside({ kind: 'polygon', points }, { lowerM: null, upperM: null }),
  };
}

/**
 * Seas around Japan by a few corners each, drawn over the land between them: they are only asked
 * where there is no land. Drawn by hand, coarse by half a degree and more where they open into each
 * other; names are those that Japan uses, and no statement.
 */
const SEAS: readonly Sea[] = [
  sea('Sea of Okhotsk', 'オホーツク海', 45.5, 142, 44, 144, 43.9, 145.3, 46, 150, 51, 156, 60, 163, 60, 142, 46, 142),
  sea(
    'Sea of Japan',
    '日本海',
    34.2,
    129.6,
    34,
    131,
    36,
    137,
    41,
    140.5,
    43,
    141.5,
    45.5,
    142,
    52,
    142,
    43,
    131,
    36,
    129,
  ),
  sea('Yellow Sea', '黄海', 33.2, 126.5, 31.8, 121.8, 41, 121, 39.5, 125.5, 37, 126.7, 34.3, 126.5),
  sea(
    'East China Sea',
    '東シナ海',
    24.5,
    123,
    26.3,
    127.7,
    31,
    130.5,
    33.9,
    130.5,
    34.2,
    129.6,
    34.3,
    126.5,
    31.8,
    121.8,
    25,
    119.5,
  ),
  sea(
    'Philippine Sea',
    'フィリピン海',
    24.5,
    123,
    26.3,
    127.7,
    31,
    131,
    33.5,
    134,
    34.6,
    138.5,
    35,
    139.5,
    27,
    142.2,
    13,
    145,
    13,
    125,
    18.5,
    122.5,
  ),
  sea(
    'North Pacific Ocean',
    '北太平洋',
    35,
    139.5,
    35.2,
    140.8,
    40,
    141.5,
    43.9,
    145.3,
    46,
    150,
    51,
    157,
    52,
    180,
    10,
    180,
    13,
    145,
    27,
    142.2,
  ),
];

/** The sea at a place; null away from all that are known here. */
export function seaAt({ latitudeDeg, longitudeDeg }: GeoPoint): NamedArea | null {
  const found = SEAS.find(({ isInside }) => isInside(latitudeDeg, longitudeDeg, Number.NaN));
  return found === undefined ? null : { code: found.code, name: found.name, nameJa: found.nameJa };
}
