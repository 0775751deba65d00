// Straight-line readers of records into columns, as TypeScript text. src/columns/sheet.ts makes the
// columns in the same order as they are numbered here.
import { extents, isSigned, layoutBits, octetAt, partsBits, readBits, signed } from './bits.mjs';

const CHARACTER_BITS = { a: 8, i: 6, o: 3 };

/** A number as its content says; `at` is its group's place of the sibling that may decide. */
function value(raw, bits, content, siblings) {
  if (content?.[0] === 'd') {
    const [, name, ...cases] = content;
    return cases.reduceRight(
      (rest, [is, c]) => `${siblings.get(name)} === ${is} ? ${value(raw, bits, c)} : ${rest}`,
      raw,
    );
  }
  const number = isSigned(content) ? signed(raw, bits) : raw;
  if (content?.[0] !== 'q') return number;
  const [, , numerator, denominator] = content;
  const times = numerator === 1 ? number : `${number} * ${numerator}`;
  return denominator === 1 ? times : `(${times}) / ${denominator}`;
}

/** How many numbers each octet has bits of. */
function countUses(parts, from, uses) {
  let at = from;
  for (const part of parts) {
    const bits = typeof part === 'number' ? part : layoutBits(part[1]);
    if (typeof part !== 'number' && part[1][0] === 'g') countUses(part[1].slice(1), at, uses);
    else if (typeof part !== 'number' && bits <= 32) {
      for (let i = at >> 3; i <= (at + bits - 1) >> 3; i++) uses.set(i, (uses.get(i) ?? 0) + 1);
    }
    at += bits;
  }
}

class Body {
  lines = [];
  column = 0;
  names = 0;
  row = 'row';
  octet = octetAt;

  add(...lines) {
    this.lines.push(...lines);
  }

  /** The next column. */
  next() {
    const index = this.column++;
    return index === 0 ? 'a[k]' : `a[k + ${index}]`;
  }

  element([bits, content], at, siblings) {
    const column = this.next();
    if (content?.[0] === 's' && content[1] !== 'o') {
      const count = bits / CHARACTER_BITS[content[1]];
      if (at % 8 !== 0) throw new Error('characters within an octet');
      this.add(
        `${content[1] === 'i' ? 'icao' : 'octets'}(b, p + ${at / 8}, ${column}, ${this.row} * ${count}, ${count});`,
      );
    } else if (bits > 32) {
      if (at % 8 !== 0) throw new Error('wide bits within an octet');
      this.add(`octets(b, p + ${at / 8}, ${column}, ${this.row} * ${bits / 8}, ${bits / 8});`);
    } else {
      const expression = value(readBits(at, bits, this.octet), bits, content, siblings);
      if (content?.[0] === 'q' && content[5] !== undefined) {
        const name = `v${this.names++}`;
        this.add(`const ${name} = ${expression};`);
        const low = content[1] === 1 ? ` || ${name} < ${-content[5]}` : '';
        this.add(`if (${name} > ${content[5]}${low}) return -1;`, `${column}[${this.row}] = ${name};`);
      } else this.add(`${column}[${this.row}] = ${expression};`);
    }
  }

  parts(parts, from) {
    const siblings = new Map();
    let at = from;
    for (const part of parts) {
      if (typeof part === 'number') {
        at += part;
        continue;
      }
      const [name, layout] = part;
      if (typeof layout[0] === 'number') this.element(layout, at, siblings);
      else this.parts(layout.slice(1), at);
      if (typeof layout[0] === 'number' && layout[0] <= 32) siblings.set(name, readBits(at, layout[0], this.octet));
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
    this.parts(parts, 0);
    this.octet = octetAt;
  }

  fixed(layout) {
    const octets = layoutBits(layout) >>> 3;
    this.add(`if (p + ${octets} > end) return -1;`);
    this.bits(layout);
    this.add(`p += ${octets};`);
  }

  extended(layout) {
    const { found, isOpen } = extents(layout);
    const label = `x${this.names++}`;
    this.add(`${label}: {`);
    found.forEach((parts, i) => {
      const octets = (partsBits(parts) + 7) >>> 3;
      this.add(`if (p + ${octets} > end) return -1;`);
      this.run(parts);
      this.add(`p += ${octets};`);
      if (i < found.length - 1) this.add(`if (!(b[p - 1] & 1)) break ${label};`);
      else if (!isOpen) this.add('if (b[p - 1] & 1) return -1;');
    });
    this.add('}');
  }

  repetitive([, countOctets, one]) {
    const [count, first] = [this.next(), this.next()];
    const index = this.column - 1;
    const octets = (layoutBits(one) + 7) >>> 3;
    const j = `j${this.names++}`;
    this.add('{', `const from = c.used[k + ${index}];`, `let ${j} = from;`);
    const outer = this.row;
    this.row = j;
    if (countOctets > 0) {
      this.add(`if (p + ${countOctets} > end) return -1;`, `const count = ${readBits(0, countOctets * 8)};`);
      this.add(`p += ${countOctets};`, `if (p + count * ${octets} > end) return -1;`);
      this.add(`if (${j} + count > c.room) return full(c);`);
      this.add(`for (const last = ${j} + count; ${j} < last; ${j}++) {`);
      this.bits(one);
      this.add(`p += ${octets};`, '}');
    } else {
      this.add('do {', `if (p + ${octets} > end) return -1;`, `if (${j} >= c.room) return full(c);`);
      this.bits(one);
      this.add(`p += ${octets};`, `${j}++;`, '} while (b[p - 1] & 1);');
    }
    this.row = outer;
    this.add(`c.used[k + ${index}] = ${j};`, `${count}[row] = ${j} - from;`, `${first}[row] = from;`, '}');
  }

  /** Fields by presence bits, 7 an octet with extension or 8 in a fixed number of octets. */
  fields(fields, perOctet, octetsFixed) {
    const octets = octetsFixed || Math.max(1, Math.ceil(fields.length / 7));
    const q = Array.from({ length: octets }, () => `q${this.names++}`);
    if (octetsFixed) {
      this.add(`if (p + ${octets} > end) return -1;`);
      this.add(...q.map((name) => `const ${name} = b[p++];`));
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
    const [offset, length] = [this.next(), this.next()];
    const index = this.column;
    this.add('if (p >= end) return -1;', 'const octetsOf = b[p];');
    this.add('if (octetsOf === 0 || p + octetsOf > end) return -1;');
    this.add(`${offset}[row] = p + 1;`, `${length}[row] = octetsOf - 1;`);
    if (kind === 're') {
      this.add(`if (c.expand !== undefined) expansion(b, p + 1, p + octetsOf, c, k + ${index}, row);`);
    }
    this.add('p += octetsOf;');
  }

  layout(layout) {
    if (layout[0] === 'x') this.extended(layout);
    else if (layout[0] === 'r') this.repetitive(layout);
    else if (layout[0] === 'c') this.fields(layout.slice(1), 7, 0);
    else if (layout[0] === 'f') this.fields(layout.slice(2), 8, layout[1]);
    else if (layout[0] === 'p') this.explicit(layout[1]);
    else this.fixed(layout);
  }
}

/** Reads presence octets into `names`; `more` is what to do where the last says that another follows. */
function presence(names, more) {
  const [first, ...others] = names;
  const lines = ['if (p >= end) return -1;', `const ${first} = b[p++];`];
  if (others.length > 0) lines.push(`let ${others.map((name) => `${name} = 0`).join(', ')};`);
  names.forEach((name, i) => {
    lines.push(`if (${name} & 1) {`);
    if (i + 1 < names.length) lines.push('if (p >= end) return -1;', `${names[i + 1]} = b[p++];`);
    else lines.push(more);
  });
  return [...lines, '}'.repeat(names.length)];
}

/** Text of a function that reads one item. */
export function itemReader(layout) {
  const body = new Body();
  body.layout(layout);
  const head = '(b: Uint8Array, p: number, end: number, c: Sheet, k: number, row: number): number {';
  const arrays = body.column > 0 ? 'const a = c.arrays;\n' : '';
  return `${head}\n${arrays}${body.lines.join('\n')}\nreturn p;\n}\n`;
}

/** Text of a function that reads one record with the items of `uap`; `nameOf` names an item's reader. */
export function recordReader(uap, nameOf) {
  const octets = Math.ceil(uap.length / 7);
  const f = Array.from({ length: octets }, (_, i) => `f${i}`);
  const lines = presence(f, 'return -1;');
  lines.push(`if (!((${f.join(' | ')}) & 0xfe)) return -1;`);
  lines.push('const { starts, skips, seen } = c;');
  f.forEach((name, i) => {
    const own = Array.from({ length: 7 }, (_, bit) => uap[i * 7 + bit]);
    const spare = own.reduce((mask, item, bit) => mask | (item && nameOf(item) ? 0 : 0x80 >> bit), 0);
    if (spare) lines.push(`if (${name} & ${spare}) return -1;`);
    lines.push(`seen[${i}] |= ${name};`, `c.presence[row * ${octets}${i ? ` + ${i}` : ''}] = ${name};`);
  });
  uap.forEach((item, i) => {
    const name = item && nameOf(item);
    if (!name) return;
    lines.push(`if (f${Math.floor(i / 7)} & ${0x80 >> (i % 7)}) {`);
    lines.push(`p = starts[${i}] < 0 ? skips[${i}](b, p, end) : ${name}(b, p, end, c, starts[${i}], row);`);
    lines.push('if (p < 0) return -1;', '}');
  });
  return `(b: Uint8Array, p: number, end: number, c: Sheet, row: number): number {\n${lines.join('\n')}\nreturn p;\n}\n`;
}
