// Straight-line readers of items into columns, as TypeScript text. src/columns/column.ts says which of
// four arrays a column is in, and puts the columns of an item into each in the order found here.
import { extents, layoutBits, octetAt, partsBits, pastEnd, place, readBits, step } from './bits.mjs';
import { arrayOf, countUses, value, width } from './elements.mjs';
import { functionText, presence } from './statements.mjs';

/** An item's numbers among the bases of `Sheet`: of the arrays in order, then these two. */
export const ARRAYS = ['f64', 'i32', 'i16', 'i8'];
export const PART = ARRAYS.length;
const COUNTER = PART + 1;
export const BASES = COUNTER + 1;

/** Statements that read one item; where it begins in the arrays is told by constants named as `start`. */
export class ItemText {
  lines = [];
  /** Columns so far by array: of rows a record, of rows a repetition. */
  columns = new Map(ARRAYS.map((array) => [array, { own: 0, repeated: 0 }]));
  counters = 0;
  parts = 0;
  names = 0;
  row = 'row';
  octet = octetAt;
  used = new Set();

  constructor(isExpansion = false) {
    // Those of an expansion field stand after the field's own offset and length.
    if (isExpansion) {
      this.columns.get('i32').own = 2;
      this.parts = 1;
    }
  }

  add(...lines) {
    this.lines.push(...lines);
  }

  /** A place in the next column of `array`, with `width` octets to a row and `more` of them before. */
  next(array, width = 1, row = this.row) {
    const counts = this.columns.get(array);
    const { own, repeated } = counts;
    if (row === 'row') counts.own += width;
    else counts.repeated += width;
    const start = `${array}At`;
    this.used.add(array);
    const terms = [start];
    if (own) terms.push(own === 1 ? 'n' : `n * ${own}`);
    if (repeated) terms.push(repeated === 1 ? 'm' : `m * ${repeated}`);
    terms.push(width === 1 ? row : `${row} * ${width}`);
    this.usesN ||= own > 0;
    this.usesM ||= repeated > 0;
    return (more = 0) => `${terms.join(' + ')}${more ? ` + ${more}` : ''}`;
  }

  /** Marks as written the columns from here to the next part. */
  part() {
    this.add(`written[(part${this.parts ? ` + ${this.parts}` : ''}) | 0] = 1;`);
    this.parts++;
  }

  store(array, text, row) {
    this.add(`${array}[(${this.next(array, 1, row)()}) | 0] = ${text};`);
  }

  /** Characters and wide bits, of whole octets. */
  octets(bits, content, at, count) {
    if (at % 8 !== 0) throw new Error('characters within an octet');
    const into = this.next('i8', count);
    if (content?.[0] === 's' && content[1] === 'i') {
      this.add(`icao(v, ${place(at / 8)}, i8, ${into()}, ${count});`);
    } else if (bits <= 64) {
      for (let i = 0; i < count; i++) this.add(`i8[(${into(i)}) | 0] = ${octetAt(at / 8 + i)};`);
    } else this.add(`octets(b, ${place(at / 8)}, i8, ${into()}, ${count});`);
  }

  element([bits, content], at, siblings) {
    const count = width(bits, content);
    if (count > 0) {
      this.octets(bits, content, at, count);
      return;
    }
    const text = value(at, bits, content, this.octet, siblings);
    if (content?.[0] !== 'q' || content[5] === undefined) {
      this.store(arrayOf(bits, content), text);
      return;
    }
    const name = `v${this.names++}`;
    const low = content[1] === 1 ? ` || ${name} < ${-content[5]}` : '';
    this.add(`const ${name} = ${text};`, `if (${name} > ${content[5]}${low}) return -1;`);
    this.store(arrayOf(bits, content), name);
  }

  named(parts, from) {
    const siblings = new Map();
    let at = from;
    for (const part of parts) {
      if (typeof part === 'number') {
        at += part;
        continue;
      }
      const [name, layout] = part;
      if (typeof layout[0] === 'number') this.element(layout, at, siblings);
      else this.named(layout.slice(1), at);
      if (typeof layout[0] === 'number' && layout[0] <= 32) {
        siblings.set(name, readBits(at, layout[0], false, this.octet));
      }
      at += layoutBits(layout);
    }
  }

  /** An element or a group at `p`. */
  bits(layout) {
    if (typeof layout[0] === 'number') this.element(layout, 0, new Map());
    else this.run(layout.slice(1));
  }

  /** Parts at `p`; octets that several of them are in are read once, which no compiler may do past a write. */
  run(parts) {
    const uses = new Map();
    countUses(parts, 0, uses);
    const names = new Map();
    for (const [i, count] of uses) if (count > 1) names.set(i, `o${this.names++}`);
    for (const [i, name] of names) this.add(`const ${name} = ${octetAt(i)};`);
    this.octet = (i) => names.get(i) ?? octetAt(i);
    this.named(parts, 0);
    this.octet = octetAt;
  }

  fixed(layout) {
    const octets = layoutBits(layout) >>> 3;
    this.add(`if (${pastEnd(octets)}) return -1;`);
    this.part();
    this.bits(layout);
    this.add(step(octets));
  }

  extended(layout) {
    const { found, isOpen } = extents(layout);
    const label = `x${this.names++}`;
    this.add(`${label}: {`);
    found.forEach((parts, i) => {
      const octets = (partsBits(parts) + 7) >>> 3;
      const more = `b[${place(octets - 1)}] & 1`;
      this.add(`if (${pastEnd(octets)}) return -1;`);
      this.part();
      this.run(parts);
      if (i < found.length - 1) this.add(`if (!(${more})) {`, step(octets), `break ${label};`, '}');
      else if (!isOpen) this.add(`if (${more}) return -1;`);
      this.add(step(octets));
    });
    this.add('}');
  }

  repetitive([, countOctets, one]) {
    this.part();
    const count = this.next('i32', 1, 'row')();
    const first = this.next('i32', 1, 'row')();
    const counter = `(counter${this.counters ? ` + ${this.counters}` : ''}) | 0`;
    this.counters++;
    const octets = (layoutBits(one) + 7) >>> 3;
    const j = `j${this.names++}`;
    this.add('{', `const from = c.used[${counter}];`, `let ${j} = from;`);
    this.row = j;
    if (countOctets > 0) {
      this.add(`if (${pastEnd(countOctets)}) return -1;`, `const count = ${readBits(0, countOctets * 8)};`);
      this.add(step(countOctets), `if (p + count * ${octets} > end) return -1;`);
      this.add(`if (${j} + count > c.room) return full(c);`);
      this.add(`for (const last = ${j} + count; ${j} < last; ${j}++) {`);
      this.bits(one);
      this.add(step(octets), '}');
    } else {
      this.add('do {', `if (${pastEnd(octets)}) return -1;`, `if (${j} >= c.room) return full(c);`);
      this.bits(one);
      this.add(step(octets), `${j}++;`, `} while (b[${place(-1)}] & 1);`);
    }
    this.row = 'row';
    this.add(`c.used[${counter}] = ${j};`, `i32[(${count}) | 0] = ${j} - from;`, `i32[(${first}) | 0] = from;`, '}');
  }

  /** Fields by presence bits, 7 an octet with extension or 8 in a fixed number of octets. */
  fields(fields, perOctet, octetsFixed) {
    const octets = octetsFixed || Math.max(1, Math.ceil(fields.length / 7));
    const q = Array.from({ length: octets }, () => `q${this.names++}`);
    if (octetsFixed) {
      this.add(`if (${pastEnd(octets)}) return -1;`);
      this.add(...q.map((name, i) => `const ${name} = ${octetAt(i)};`), step(octets));
    } else this.add(...presence(q, 'p = nothingMore(b, p, end);\nif (p < 0) return -1;'));
    q.forEach((name, i) => {
      const own = fields.slice(i * perOctet, (i + 1) * perOctet);
      const spare = Array.from({ length: perOctet }, (_, bit) => (own[bit] ? 0 : 0x80 >> bit)).reduce((x, y) => x | y);
      if (spare) this.add(`if (${name} & ${spare}) return -1;`);
    });
    fields.forEach((field, i) => {
      if (!field) return;
      this.add(`if (${q[Math.floor(i / perOctet)]} & ${0x80 >> (i % perOctet)}) {`);
      this.layout(field[1]);
      this.add('}');
    });
  }

  explicit(kind) {
    const offset = this.next('i32')();
    const length = this.next('i32')();
    this.part();
    this.add('if (p >= end) return -1;', 'const octetsOf = b[p];');
    this.add('if (octetsOf === 0 || p + octetsOf > end) return -1;');
    this.add(`i32[(${offset}) | 0] = p + 1;`, `i32[(${length}) | 0] = octetsOf - 1;`);
    if (kind === 're') this.add('if (c.expand !== undefined) expansion(b, v, p + 1, p + octetsOf, c, i, row);');
    this.add('p = (p + octetsOf) | 0;');
  }

  layout(layout) {
    if (layout[0] === 'x') this.extended(layout);
    else if (layout[0] === 'r') this.repetitive(layout);
    else if (layout[0] === 'c') this.fields(layout.slice(1), 7, 0);
    else if (layout[0] === 'f') this.fields(layout.slice(2), 8, layout[1]);
    else if (layout[0] === 'p') this.explicit(layout[1]);
    else this.fixed(layout);
  }

  /** Constants that say where the columns of the item begin; `baseOf` gives the place of one of its `BASES`. */
  starts(baseOf) {
    const lines = [...this.used].map((array) => `const ${array}At = bases[${baseOf(ARRAYS.indexOf(array))}];`);
    if (this.parts > 0) lines.push(`const part = bases[${baseOf(PART)}];`);
    if (this.counters > 0) lines.push(`const counter = bases[${baseOf(COUNTER)}];`);
    return lines;
  }

  /** Fields of the sheet that the statements and `starts` use. */
  fieldsUsed() {
    const flags = { n: this.usesN, m: this.usesM, written: this.parts > 0 };
    return ['bases', ...this.used, ...Object.keys(flags).filter((name) => flags[name])];
  }
}

/** Text of a function that reads one item, or what is in an expansion field. */
export function itemReader(layout) {
  const item = new ItemText(layout[0] === 'f');
  item.layout(layout);
  const lines = [
    `const { ${item.fieldsUsed().join(', ')} } = c;`,
    ...item.starts((k) => `(i * ${BASES}${k ? ` + ${k}` : ''}) | 0`),
  ];
  return functionText(ITEM_PARAMETERS, [...lines, ...item.lines, 'return p;']);
}

/** Of a function that reads one item. */
export const ITEM_PARAMETERS = {
  b: 'Uint8Array',
  v: 'DataView',
  p: 'number',
  end: 'number',
  c: 'Sheet',
  i: 'number',
  row: 'number',
};
