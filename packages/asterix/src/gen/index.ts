// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable, ExpansionTable } from '../layout.ts';
import { cat001_1_4 } from './cat001-1.4.ts';
import { cat001_1_3 } from './cat001-1.3.ts';
import { cat001_1_2 } from './cat001-1.2.ts';
import { cat002_1_2 } from './cat002-1.2.ts';
import { cat002_1_1 } from './cat002-1.1.ts';
import { cat002_1_0 } from './cat002-1.0.ts';
import { cat004_1_13 } from './cat004-1.13.ts';
import { cat004_1_12 } from './cat004-1.12.ts';
import { cat010_1_1 } from './cat010-1.1.ts';
import { cat019_1_3 } from './cat019-1.3.ts';
import { cat020_1_11 } from './cat020-1.11.ts';
import { cat020_1_10 } from './cat020-1.10.ts';
import { cat020_1_9 } from './cat020-1.9.ts';
import { cat021_2_7 } from './cat021-2.7.ts';
import { cat021_2_6 } from './cat021-2.6.ts';
import { cat021_2_5 } from './cat021-2.5.ts';
import { cat021_2_4 } from './cat021-2.4.ts';
import { cat021_2_3 } from './cat021-2.3.ts';
import { cat021_2_2 } from './cat021-2.2.ts';
import { cat021_2_1 } from './cat021-2.1.ts';
import { cat021_0_26 } from './cat021-0.26.ts';
import { cat021_0_25 } from './cat021-0.25.ts';
import { cat021_0_24 } from './cat021-0.24.ts';
import { cat021_0_23 } from './cat021-0.23.ts';
import { cat023_1_3 } from './cat023-1.3.ts';
import { cat023_1_2 } from './cat023-1.2.ts';
import { cat034_1_29 } from './cat034-1.29.ts';
import { cat034_1_28 } from './cat034-1.28.ts';
import { cat034_1_27 } from './cat034-1.27.ts';
import { cat048_1_32 } from './cat048-1.32.ts';
import { cat048_1_31 } from './cat048-1.31.ts';
import { cat048_1_30 } from './cat048-1.30.ts';
import { cat048_1_29 } from './cat048-1.29.ts';
import { cat048_1_28 } from './cat048-1.28.ts';
import { cat048_1_27 } from './cat048-1.27.ts';
import { cat062_1_21 } from './cat062-1.21.ts';
import { cat062_1_20 } from './cat062-1.20.ts';
import { cat062_1_19 } from './cat062-1.19.ts';
import { cat062_1_18 } from './cat062-1.18.ts';
import { cat062_1_17 } from './cat062-1.17.ts';
import { cat062_1_16 } from './cat062-1.16.ts';
import { cat063_1_7 } from './cat063-1.7.ts';
import { cat063_1_6 } from './cat063-1.6.ts';
import { cat065_1_6 } from './cat065-1.6.ts';
import { cat065_1_5 } from './cat065-1.5.ts';
import { cat065_1_4 } from './cat065-1.4.ts';
import { cat240_1_3 } from './cat240-1.3.ts';
import { cat247_1_3 } from './cat247-1.3.ts';
import { cat247_1_2 } from './cat247-1.2.ts';
import { cat021_re_1_5 } from './cat021-re-1.5.ts';
import { cat021_re_1_4 } from './cat021-re-1.4.ts';
import { cat048_re_1_13 } from './cat048-re-1.13.ts';
import { cat048_re_1_12 } from './cat048-re-1.12.ts';
import { cat048_re_1_11 } from './cat048-re-1.11.ts';
import { cat062_re_1_3 } from './cat062-re-1.3.ts';
import { cat062_re_1_2 } from './cat062-re-1.2.ts';

/** Every edition; of each category the newest first. */
export const CATEGORY_TABLES: readonly CategoryTable[] = [
  cat001_1_4,
  cat001_1_3,
  cat001_1_2,
  cat002_1_2,
  cat002_1_1,
  cat002_1_0,
  cat004_1_13,
  cat004_1_12,
  cat010_1_1,
  cat019_1_3,
  cat020_1_11,
  cat020_1_10,
  cat020_1_9,
  cat021_2_7,
  cat021_2_6,
  cat021_2_5,
  cat021_2_4,
  cat021_2_3,
  cat021_2_2,
  cat021_2_1,
  cat021_0_26,
  cat021_0_25,
  cat021_0_24,
  cat021_0_23,
  cat023_1_3,
  cat023_1_2,
  cat034_1_29,
  cat034_1_28,
  cat034_1_27,
  cat048_1_32,
  cat048_1_31,
  cat048_1_30,
  cat048_1_29,
  cat048_1_28,
  cat048_1_27,
  cat062_1_21,
  cat062_1_20,
  cat062_1_19,
  cat062_1_18,
  cat062_1_17,
  cat062_1_16,
  cat063_1_7,
  cat063_1_6,
  cat065_1_6,
  cat065_1_5,
  cat065_1_4,
  cat240_1_3,
  cat247_1_3,
  cat247_1_2,
];

export const EXPANSION_TABLES: readonly ExpansionTable[] = [
  cat021_re_1_5,
  cat021_re_1_4,
  cat048_re_1_13,
  cat048_re_1_12,
  cat048_re_1_11,
  cat062_re_1_3,
  cat062_re_1_2,
];
