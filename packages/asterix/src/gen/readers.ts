// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionReader, RecordReader } from '../columns/sheet.ts';
import { EXPANSION_READERS as e001, RECORD_READERS as r001 } from './readers-001.ts';
import { EXPANSION_READERS as e002, RECORD_READERS as r002 } from './readers-002.ts';
import { EXPANSION_READERS as e004, RECORD_READERS as r004 } from './readers-004.ts';
import { EXPANSION_READERS as e010, RECORD_READERS as r010 } from './readers-010.ts';
import { EXPANSION_READERS as e019, RECORD_READERS as r019 } from './readers-019.ts';
import { EXPANSION_READERS as e020, RECORD_READERS as r020 } from './readers-020.ts';
import { EXPANSION_READERS as e021, RECORD_READERS as r021 } from './readers-021.ts';
import { EXPANSION_READERS as e023, RECORD_READERS as r023 } from './readers-023.ts';
import { EXPANSION_READERS as e034, RECORD_READERS as r034 } from './readers-034.ts';
import { EXPANSION_READERS as e048, RECORD_READERS as r048 } from './readers-048.ts';
import { EXPANSION_READERS as e062, RECORD_READERS as r062 } from './readers-062.ts';
import { EXPANSION_READERS as e063, RECORD_READERS as r063 } from './readers-063.ts';
import { EXPANSION_READERS as e065, RECORD_READERS as r065 } from './readers-065.ts';
import { EXPANSION_READERS as e240, RECORD_READERS as r240 } from './readers-240.ts';
import { EXPANSION_READERS as e247, RECORD_READERS as r247 } from './readers-247.ts';

/** Category → edition → one for each order of items. */
export const RECORD_READERS: Readonly<Record<number, Readonly<Record<string, readonly RecordReader[]>>>> = {
  1: r001,
  2: r002,
  4: r004,
  10: r010,
  19: r019,
  20: r020,
  21: r021,
  23: r023,
  34: r034,
  48: r048,
  62: r062,
  63: r063,
  65: r065,
  240: r240,
  247: r247,
};

/** Category → edition of the reserved expansion field. */
export const EXPANSION_READERS: Readonly<Record<number, Readonly<Record<string, ExpansionReader>>>> = {
  1: e001,
  2: e002,
  4: e004,
  10: e010,
  19: e019,
  20: e020,
  21: e021,
  23: e023,
  34: e034,
  48: e048,
  62: e062,
  63: e063,
  65: e065,
  240: e240,
  247: e247,
};
