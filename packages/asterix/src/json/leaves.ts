import { bitsOf } from '../editions.ts';
import type { ElementLayout, GroupLayout, Layout, Part } from '../layout.ts';

/** Where an element's bits are, from the start of what holds it. */
export interface Place {
  readonly bit: number;
  readonly bits: number;
}

/** An element, with the text that stands before its value and after it. */
export interface Leaf extends Place {
  readonly layout: ElementLayout;
  readonly before: string;
  readonly after: string;
  /** The elements that stand before it in its group: one of them may say what its bits mean. */
  readonly siblings: ReadonlyMap<string, Place>;
}

const NO_SIBLINGS: ReadonlyMap<string, Place> = new Map();

export const keyText = (name: string): string => `${JSON.stringify(name)}:`;

/** The elements of an element or a group at bit `bit`, named by the text `before`; a comma ends the last. */
export function leavesOf(before: string, layout: Layout, bit: number, siblings = NO_SIBLINGS): Leaf[] {
  if (typeof layout[0] === 'number') {
    return [{ bit, bits: layout[0], layout: layout as ElementLayout, before, after: ',', siblings }];
  }
  const parts = leavesOfParts((layout as GroupLayout).slice(1) as Part[], bit);
  return closed(opened(`${before}{`, parts));
}

/** The elements of the parts of a group or of an extent, each with its key before it. */
export function leavesOfParts(parts: readonly Part[], from: number): Leaf[] {
  const siblings = new Map<string, Place>();
  let bit = from;
  return parts.flatMap((part) => {
    const own = bit;
    const bits = typeof part === 'number' ? part : bitsOf(part[1]);
    bit += bits;
    if (typeof part === 'number') return [];
    const leaves = leavesOf(keyText(part[0]), part[1], own, new Map(siblings));
    siblings.set(part[0], { bit: own, bits });
    return leaves;
  });
}

/** With a text before the first. */
export function opened(text: string, [first, ...others]: readonly Leaf[]): Leaf[] {
  if (first === undefined) throw new Error(`${text}: a group of spare bits alone`);
  return [{ ...first, before: text + first.before }, ...others];
}

/** With a brace in place of the last comma, and a comma after it. */
function closed(leaves: readonly Leaf[]): Leaf[] {
  const last = leaves[leaves.length - 1] as Leaf;
  return [...leaves.slice(0, -1), { ...last, after: `${last.after.slice(0, -1)}},` }];
}
