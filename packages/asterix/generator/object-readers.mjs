// Readers of single items into plain values, as TypeScript text: what `items` of a record is made by. They read records that have been found
// good, so nothing is checked; objects are written out whole, so that the engine knows their shape.
import { extents, layoutBits, partsBits, readOctets } from './bits.mjs';
import { value, width } from './elements.mjs';

const isPlain = (layout) => typeof layout[0] === 'number' || layout[0] === 'g';

/** Whether a layout holds a field that only the reader by layouts can take. */
export function hasObjectReader(layout) {
  if (layout[0] === 'p' || layout[0] === 'f') return false;
  return layout[0] !== 'c' || layout.slice(1).every((field) => !field || hasObjectReader(field[1]));
}

class Body {
  lines = [];
  names = 0;

  add(...lines) {
    this.lines.push(...lines);
  }

  name(prefix) {
    return `${prefix}${this.names++}`;
  }

  /** An expression of the element at bit `at` of the octets at `p`. */
  element([bits, content], at, siblings) {
    if (width(bits, content) > 0) {
      const from = `p + ${at / 8}`;
      if (content?.[0] === 's') return `readCharacters('${content[1]}', b, (${from}) * 8, ${bits})`;
      return `toHex(b, ${from}, ${from} + ${bits / 8})`;
    }
    if (content?.[0] === 's') return `readCharacters('o', b, p * 8 + ${at}, ${bits})`;
    return value(at, bits, content, siblings);
  }

  /** Names and expressions of parts from bit `from`. */
  parts(parts, from = 0) {
    const siblings = new Map();
    const found = [];
    let at = from;
    for (const part of parts) {
      const bits = typeof part === 'number' ? part : layoutBits(part[1]);
      if (typeof part !== 'number') {
        const [name, layout] = part;
        found.push([name, this.expression(layout, at, siblings)]);
        if (typeof layout[0] === 'number' && bits <= 32) siblings.set(name, readOctets(at, bits));
      }
      at += bits;
    }
    return found;
  }

  /** An element or a group as an expression. */
  expression(layout, at = 0, siblings = new Map()) {
    if (typeof layout[0] === 'number') return this.element(layout, at, siblings);
    return object(this.parts(layout.slice(1), at));
  }

  extended(layout, into) {
    const { found } = extents(layout);
    const o = this.name('o');
    found.forEach((parts, i) => {
      const octets = (partsBits(parts) + 7) >>> 3;
      const own = this.parts(parts);
      if (i === 0) this.add(`const ${o}: Values = ${object(own)};`);
      else this.add('if (b[p - 1] & 1) {', ...own.map(([name, text]) => `${o}[${JSON.stringify(name)}] = ${text};`));
      this.add(`p += ${octets};`);
    });
    this.add('}'.repeat(found.length - 1), `${into}${o};`);
  }

  repetitive([, countOctets, one], into) {
    const [list, i] = [this.name('a'), this.name('i')];
    const octets = (layoutBits(one) + 7) >>> 3;
    this.add(`const ${list}: ItemValue[] = [];`);
    if (countOctets > 0) {
      this.add(`let ${i} = ${readOctets(0, countOctets * 8)};`, `p += ${countOctets};`);
      this.add(`for (; ${i} > 0; ${i}--) {`, `${list}.push(${this.expression(one)});`, `p += ${octets};`, '}');
    } else {
      this.add('do {', `${list}.push(${this.expression(one)});`, `p += ${octets};`, '} while (b[p - 1] & 1);');
    }
    this.add(`${into}${list};`);
  }

  compound(fields, into) {
    const q = Array.from({ length: Math.max(1, Math.ceil(fields.length / 7)) }, () => this.name('q'));
    const o = this.name('o');
    this.add(`const ${q[0]} = b[p++];`);
    this.add(...q.slice(1).map((name, i) => `const ${name} = ${q[i]} & 1 ? b[p++] : 0;`));
    this.add(`if (${q.at(-1)} & 1) while (b[p++] & 1);`, `const ${o}: Values = {};`);
    fields.forEach((field, i) => {
      if (!field) return;
      this.add(`if (${q[Math.floor(i / 7)]} & ${0x80 >> (i % 7)}) {`);
      this.layout(field[1], `${o}[${JSON.stringify(field[0])}] = `);
      this.add('}');
    });
    this.add(`${into}${o};`);
  }

  /** Statements that read a layout at `p`, put its value `into` and step over it. */
  layout(layout, into) {
    if (layout[0] === 'x') this.extended(layout, into);
    else if (layout[0] === 'r') this.repetitive(layout, into);
    else if (layout[0] === 'c') this.compound(layout.slice(1), into);
    else this.add(`${into}${this.expression(layout)};`, `p += ${layoutBits(layout) / 8};`);
  }
}

const object = (named) => `{ ${named.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(', ')} }`;

/** Text of a function that gives one item's value. */
export function objectReader(layout) {
  const body = new Body();
  if (isPlain(layout)) return `(b: Uint8Array, p: number): ItemValue {\nreturn ${body.expression(layout)};\n}\n`;
  body.layout(layout, 'return ');
  return `(b: Uint8Array, start: number): ItemValue {\nlet p = start;\n${body.lines.join('\n')}\n}\n`;
}
