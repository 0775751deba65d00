import fc from 'fast-check';
import { findExpansion } from '../src/editions.ts';
import type {
  CategoryTable,
  Content,
  ElementLayout,
  ExtendedLayout,
  Field,
  FixedCompoundLayout,
  GroupLayout,
  Layout,
  Part,
  RepetitiveLayout,
  Uap,
} from '../src/layout.ts';
import type { ItemValue, ItemValues } from '../src/record.ts';

/** A value that may depend on the sub-items before it. */
type Made = (siblings: Readonly<Record<string, ItemValue>>) => ItemValue;

const hex = (octets: number): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength: octets, maxLength: octets })
    .map((bytes) => [...bytes].map((b) => b.toString(16).toUpperCase().padStart(2, '0')).join(''));

const ALPHABETS = {
  a: Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)),
  i: Array.from({ length: 64 }, (_, i) => String.fromCharCode(32 + i)),
  o: [...'01234567'],
};
const SIZES = { a: 8, i: 6, o: 3 };

/** A raw number as the physical value of a content. */
function physical(raw: number, bits: number, content: Content | undefined): number {
  const isSigned = (content?.[0] === 'q' || content?.[0] === 'i') && content[1] === 1;
  const value = isSigned && raw >= 2 ** (bits - 1) ? raw - 2 ** bits : raw;
  if (content?.[0] !== 'q') return value;
  const [, , numerator, denominator, , limit] = content;
  const scaled = (value * numerator) / denominator;
  return limit === undefined || Math.abs(scaled) <= limit ? scaled : 0;
}

function element([bits, content]: ElementLayout): fc.Arbitrary<Made> {
  if (content?.[0] === 's') {
    const length = bits / SIZES[content[1]];
    const characters = fc.array(fc.constantFrom(...ALPHABETS[content[1]]), { minLength: length, maxLength: length });
    return characters.map((each) => () => each.join(''));
  }
  if (bits > 32) return hex(bits / 8).map((text) => () => text);
  return fc.integer({ min: 0, max: 2 ** bits - 1 }).map((raw) => (siblings) => {
    if (content?.[0] !== 'd') return physical(raw, bits, content);
    const [, sibling, ...cases] = content;
    return physical(raw, bits, cases.find(([value]) => value === siblings[sibling])?.[1]);
  });
}

/** Values for the named parts of a group or of the first parts of an extended item. */
function parts(named: readonly Part[]): fc.Arbitrary<Made> {
  const wanted = named.filter((part) => typeof part !== 'number');
  return fc.tuple(...wanted.map(([, layout]) => made(layout))).map((makers) => () => {
    const out: Record<string, ItemValue> = {};
    wanted.forEach(([name], i) => {
      out[name] = (makers[i] as Made)(out);
    });
    return out;
  });
}

function extended(layout: ExtendedLayout): fc.Arbitrary<Made> {
  const all = layout.slice(1) as (Part | null)[];
  const ends = all.flatMap((part, i) => (part === null || i === all.length - 1 ? [i + 1] : []));
  return fc.constantFrom(...ends).chain((end) => parts(all.slice(0, end).filter((part) => part !== null)));
}

function repetitive([, countOctets, one]: RepetitiveLayout): fc.Arbitrary<Made> {
  const list = fc.array(made(one), { minLength: countOctets === 0 ? 1 : 0, maxLength: 3 });
  return list.map((makers) => () => makers.map((make) => make({})));
}

function fields(all: readonly Field[]): fc.Arbitrary<Made> {
  const defined = all.filter((field) => field !== null);
  return fc.subarray(defined).chain((chosen) =>
    fc.tuple(...chosen.map(([, layout]) => made(layout))).map((makers) => () => {
      return Object.fromEntries(chosen.map(([name], i) => [name, (makers[i] as Made)({})]));
    }),
  );
}

function made(layout: Layout, expansion?: FixedCompoundLayout): fc.Arbitrary<Made> {
  switch (layout[0]) {
    case 'g':
      return parts(layout.slice(1) as Part[]);
    case 'x':
      return extended(layout);
    case 'r':
      return repetitive(layout);
    case 'c':
      return fields(layout.slice(1) as Field[]);
    case 'f':
      return fields(layout.slice(2) as Field[]);
    case 'p':
      if (layout[1] === 're' && expansion) return made(expansion);
      return fc.integer({ min: 0, max: 12 }).chain((octets) => hex(octets).map((text) => () => text));
    default:
      return element(layout as ElementLayout | GroupLayout as ElementLayout);
  }
}

function withUap(table: CategoryTable, uap: Uap, fixed: ItemValues): fc.Arbitrary<ItemValues> {
  const names = uap.filter((name) => name !== null && table.items[name] !== undefined) as string[];
  return fc.subarray(names, { minLength: 1 }).chain((chosen) =>
    fc
      .tuple(
        ...chosen.map((name) =>
          made((table.items[name] as readonly [string, Layout])[1], findExpansion(table.category)?.layout),
        ),
      )
      .map((makers) => {
        const items = Object.fromEntries(chosen.map((name, i) => [name, (makers[i] as Made)({})]));
        for (const [name, value] of Object.entries(fixed))
          items[name] = { ...(items[name] as object), ...(value as object) };
        return items;
      }),
  );
}

/** Any record that an edition of a category can say, with every sub-item given. */
export function arbitraryRecord(table: CategoryTable): fc.Arbitrary<ItemValues> {
  if (!('cases' in table.uap)) return withUap(table, table.uap, {});
  const { item, subItem, cases } = table.uap;
  const descriptor = table.items[item]?.[1] as ExtendedLayout;
  const first = parts(descriptor.slice(1, descriptor.indexOf(null)) as Part[]);
  return fc.oneof(
    ...Object.entries(cases).map(([value, uap]) =>
      first.chain((make) =>
        withUap(table, uap, { [item]: { ...(make({}) as object), [subItem]: Number(value) } as ItemValue }),
      ),
    ),
  );
}
