// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import { ITEM_READERS as i001 } from './objects-001.ts';
import { ITEM_READERS as i002 } from './objects-002.ts';
import { ITEM_READERS as i004 } from './objects-004.ts';
import { ITEM_READERS as i010 } from './objects-010.ts';
import { ITEM_READERS as i019 } from './objects-019.ts';
import { ITEM_READERS as i020 } from './objects-020.ts';
import { ITEM_READERS as i021 } from './objects-021.ts';
import { ITEM_READERS as i023 } from './objects-023.ts';
import { ITEM_READERS as i034 } from './objects-034.ts';
import { ITEM_READERS as i048 } from './objects-048.ts';
import { ITEM_READERS as i062 } from './objects-062.ts';
import { ITEM_READERS as i063 } from './objects-063.ts';
import { ITEM_READERS as i065 } from './objects-065.ts';
import { ITEM_READERS as i240 } from './objects-240.ts';
import { ITEM_READERS as i247 } from './objects-247.ts';

/** Category → edition → item → its reader; those with a field of any content have none. */
export const ITEM_READERS: Readonly<Record<number, Readonly<Record<string, Readonly<Record<string, ItemReader>>>>>> = {
  1: i001,
  2: i002,
  4: i004,
  10: i010,
  19: i019,
  20: i020,
  21: i021,
  23: i023,
  34: i034,
  48: i048,
  62: i062,
  63: i063,
  65: i065,
  240: i240,
  247: i247,
};
