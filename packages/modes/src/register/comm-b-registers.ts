import type { ValuesOf } from '../layout.ts';
import { bds10 } from './bds10.ts';
import { bds17 } from './bds17.ts';
import { bds20 } from './bds20.ts';
import { bds30 } from './bds30.ts';
import { bds40 } from './bds40.ts';
import { bds44 } from './bds44.ts';
import { bds45 } from './bds45.ts';
import { bds50 } from './bds50.ts';
import { bds60 } from './bds60.ts';

/** The Comm-B registers that are read. */
export const COMM_B_REGISTERS = [bds10, bds17, bds20, bds30, bds40, bds44, bds45, bds50, bds60] as const;

type Model = (typeof COMM_B_REGISTERS)[number];

/** The values of one Comm-B register, told by `bds`. What is not available is null; units in names. */
export type CommBRegister = { [M in Model as M['bds']]: { bds: M['bds'] } & ValuesOf<M['layout']> }[Model['bds']];

export type CommBName = CommBRegister['bds'];
