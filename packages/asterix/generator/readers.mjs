// Straight-line readers of records, as TypeScript text. Items of one fixed length are read where they
// stand, in the one function of the record, since a call costs more than they do; others by a function
// of their own, which editions share.
import { layoutBits, pastEnd, step } from './bits.mjs';
import { BASES, ItemText, PART } from './item-readers.mjs';
import { functionText, presence } from './statements.mjs';

const isFixed = (layout) => typeof layout[0] === 'number' || layout[0] === 'g';

/** Whether any content of as many octets is well formed. */
function hasLimit(layout) {
  if (typeof layout[0] === 'number') return layout[1]?.[0] === 'q' && layout[1][5] !== undefined;
  return layout.slice(1).some((part) => typeof part !== 'number' && hasLimit(part[1]));
}

/** Lines of an item that are still worth having once for each edition. */
const LINES_MAX = 80;

function itemText(layout) {
  const item = new ItemText();
  if (isFixed(layout)) {
    item.part();
    item.bits(layout);
  } else item.layout(layout);
  return item;
}

/** Whether the record's reader reads the item itself. */
export const isWithin = (layout) =>
  isFixed(layout) || (layout[0] !== 'p' && itemText(layout).lines.length <= LINES_MAX);

/** Statements of one item, and what they use of the sheet. */
function itemLines(place, layout, nameOf) {
  const isWanted = `bases[${place * BASES + PART}] >= 0`;
  const skip = [`p = skips[${place}](b, p, end);`, 'if (p < 0) return -1;'];
  if (!isWithin(layout)) {
    const read = `${nameOf}(b, v, p, end, c, ${place}, row)`;
    const lines = [`if (${isWanted}) {`, `p = ${read};`, 'if (p < 0) return -1;', '} else {', ...skip, '}'];
    return { lines, used: ['bases', 'skips'] };
  }
  const item = itemText(layout);
  const starts = item.starts((k) => place * BASES + k);
  const used = item.fieldsUsed();
  if (!isFixed(layout)) {
    const lines = [`if (${isWanted}) {`, ...starts, ...item.lines, '} else {', ...skip, '}'];
    return { lines, used: [...used, 'skips'] };
  }
  const octets = layoutBits(layout) >>> 3;
  const past = `if (${pastEnd(octets)}) return -1;`;
  if (!hasLimit(layout)) {
    return { lines: [past, `if (${isWanted}) {`, ...starts, ...item.lines, '}', step(octets)], used };
  }
  const own = [past, ...starts, ...item.lines, step(octets)];
  return { lines: [`if (${isWanted}) {`, ...own, '} else {', ...skip, '}'], used: [...used, 'skips'] };
}

/**
 * Text of a function that reads one record with the items of `uap`; `nameOf` names an item's reader, `layoutOf`
 * gives its layout, `chooser` says which order there is.
 */
export function recordReader(uap, nameOf, layoutOf, chooser) {
  const octets = Math.ceil(uap.length / 7);
  const f = Array.from({ length: octets }, (_, i) => `f${i}`);
  const used = new Set(['presence']);
  const lines = [];
  f.forEach((name, i) => {
    const own = Array.from({ length: 7 }, (_, bit) => uap[i * 7 + bit]);
    const spare = own.reduce((mask, item, bit) => mask | (isRead(item, layoutOf) ? 0 : 0x80 >> bit), 0);
    if (spare) lines.push(`if (${name} & ${spare}) return -1;`);
    lines.push(`presence[(row * ${octets}${i ? ` + ${i}` : ''}) | 0] = ${name};`);
  });
  uap.forEach((item, i) => {
    const layout = item && layoutOf(item);
    if (item === RANDOM)
      lines.push(
        `if (f${Math.floor(i / 7)} & ${0x80 >> (i % 7)}) {`,
        ...random(uap, nameOf, layoutOf, chooser, used),
        '}',
      );
    if (!layout) return;
    const { lines: own, used: needs } = itemLines(i, layout, nameOf(item));
    for (const name of needs) used.add(name);
    lines.push(`if (f${Math.floor(i / 7)} & ${0x80 >> (i % 7)}) {`, ...own, '}');
  });
  const head = [
    ...presence(f, 'return -1;'),
    `if (!((${f.join(' | ')}) & 0xfe)) return -1;`,
    `const { ${[...used].join(', ')} } = c;`,
  ];
  return functionText(RECORD_PARAMETERS, [...head, ...lines, 'return p;']);
}

/** What stands for random field sequencing in an order of items; and what in an order is read. */
const RANDOM = '*';
const isRead = (item, layoutOf) => item && (item === RANDOM || layoutOf(item));

/** Statements that read random fields, as `skipRandom` of src/record-plan.ts steps over them. */
function random(uap, nameOf, layoutOf, chooser, used) {
  const octets = Math.ceil(uap.length / 7);
  const cases = uap.flatMap((item, i) => {
    const layout = item && layoutOf(item);
    if (!layout || item === chooser) return [];
    const { lines, used: needs } = itemLines(i, layout, nameOf(item));
    for (const name of needs) used.add(name);
    const octet = `(row * ${octets} + ${Math.floor(i / 7)}) | 0`;
    const bit = 0x80 >> (i % 7);
    return [
      `case ${i + 1}: {`,
      `if (presence[${octet}] & ${bit}) return -1;`,
      `presence[${octet}] |= ${bit};`,
      ...lines,
      'break;',
      '}',
    ];
  });
  return [
    'if (p >= end || b[p] === 0) return -1;',
    'let left = b[p];',
    step(1),
    'for (; left > 0; left--) {',
    'if (p >= end) return -1;',
    'const field = b[p];',
    step(1),
    'switch (field) {',
    ...cases,
    'default: return -1;',
    '}',
    '}',
  ];
}

const RECORD_PARAMETERS = { b: 'Uint8Array', v: 'DataView', p: 'number', end: 'number', c: 'Sheet', row: 'number' };
