// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ExpansionRowWriter, RowWriter } from '../columns/sheet.ts';
import { EXPANSION_ROW_WRITERS as e001, RECORD_ROW_WRITERS as r001 } from './row-writers-001.ts';
import { EXPANSION_ROW_WRITERS as e002, RECORD_ROW_WRITERS as r002 } from './row-writers-002.ts';
import { EXPANSION_ROW_WRITERS as e004, RECORD_ROW_WRITERS as r004 } from './row-writers-004.ts';
import { EXPANSION_ROW_WRITERS as e010, RECORD_ROW_WRITERS as r010 } from './row-writers-010.ts';
import { EXPANSION_ROW_WRITERS as e019, RECORD_ROW_WRITERS as r019 } from './row-writers-019.ts';
import { EXPANSION_ROW_WRITERS as e020, RECORD_ROW_WRITERS as r020 } from './row-writers-020.ts';
import { EXPANSION_ROW_WRITERS as e021, RECORD_ROW_WRITERS as r021 } from './row-writers-021.ts';
import { EXPANSION_ROW_WRITERS as e023, RECORD_ROW_WRITERS as r023 } from './row-writers-023.ts';
import { EXPANSION_ROW_WRITERS as e034, RECORD_ROW_WRITERS as r034 } from './row-writers-034.ts';
import { EXPANSION_ROW_WRITERS as e048, RECORD_ROW_WRITERS as r048 } from './row-writers-048.ts';
import { EXPANSION_ROW_WRITERS as e062, RECORD_ROW_WRITERS as r062 } from './row-writers-062.ts';
import { EXPANSION_ROW_WRITERS as e063, RECORD_ROW_WRITERS as r063 } from './row-writers-063.ts';
import { EXPANSION_ROW_WRITERS as e065, RECORD_ROW_WRITERS as r065 } from './row-writers-065.ts';
import { EXPANSION_ROW_WRITERS as e240, RECORD_ROW_WRITERS as r240 } from './row-writers-240.ts';
import { EXPANSION_ROW_WRITERS as e247, RECORD_ROW_WRITERS as r247 } from './row-writers-247.ts';

/** Category → edition → one for each order of items. */
export const RECORD_ROW_WRITERS: Readonly<Record<number, Readonly<Record<string, readonly RowWriter[]>>>> = {
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
export const EXPANSION_ROW_WRITERS: Readonly<Record<number, Readonly<Record<string, ExpansionRowWriter>>>> = {
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
