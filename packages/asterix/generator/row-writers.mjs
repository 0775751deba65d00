// Straight-line writers of rows of columns, as TypeScript text: the inverse of what src/columns/item-code.ts
// compiles. Which array and which column of it a value stands in goes by the rule of src/columns/column.ts,
// since an item's columns are taken in the same order. A writer gives up with −1 on what cannot be written; src/columns/encode-columns.ts then says what
// is wrong.
import { extents, isSigned, layoutBits, partsBits, rawRange, writeOctets } from './bits.mjs';
import { arrayOf, width } from './elements.mjs';
import { BASES, ITEM_PARAMETERS, ItemText } from './item-text.mjs';
import { functionText } from './statements.mjs';
import { lowBits, scaledDown, writePresence } from './writers.mjs';

/** As long a text is written octet by octet. */
const INLINE_OCTETS_MAX = 8;

class RowText extends ItemText {
  /** Of the octets at hand: numbers, characters, and when there is something that cannot be written. */
  numbers = [];
  texts = [];
  none = [];
  /** Of the part or field at hand: conditions that say that it has a value. */
  given = [];

  name(prefix) {
    return `${prefix}${this.names++}`;
  }

  /** Lines that `make` adds, and conditions that it finds, apart from those before. */
  apart(make) {
    const [lines, given] = [this.lines, this.given];
    [this.lines, this.given] = [[], []];
    make();
    const own = { lines: this.lines, given: this.given };
    [this.lines, this.given] = [lines, given];
    return own;
  }

  /** The columns from here to the next part are those of `make`; they have values only if written since the last clear. */
  inPart(make) {
    const at = `(part${this.parts ? ` + ${this.parts}` : ''}) | 0`;
    this.parts++;
    const own = this.apart(make);
    this.lines.push(...own.lines);
    if (own.given.length > 0) this.given.push(`(written[${at}] !== 0 && (${own.given.join(' || ')}))`);
  }

  named(parts, from) {
    const siblings = new Map();
    const whole = [];
    let at = from;
    for (const part of parts) {
      if (typeof part === 'number') {
        at += part;
        continue;
      }
      const [name, layout] = part;
      if (typeof layout[0] === 'number') siblings.set(name, this.element(layout, at, siblings, whole));
      else this.named(layout.slice(1), at);
      at += layoutBits(layout);
    }
    if (whole.length > 0) this.given.push(`(${whole.join(' & ')}) >= 0`);
  }

  /** The name of the raw number; `whole` takes the columns of whole numbers, which are negative where they are none. */
  element([bits, content], at, siblings, whole = []) {
    const count = width(bits, content);
    if (count > 0) {
      const into = this.next('i8', count);
      this.texts.push({ at, count, into, isSix: content?.[0] === 's' && content[1] === 'i' });
      this.given.push(`hasOctets(i8, ${into()}, ${count})`);
      return '';
    }
    const array = arrayOf(bits, content);
    const column = `${array}[(${this.next(array)()}) | 0]`;
    const x = this.name('x');
    this.add(`const ${x} = ${column};`);
    if (array === 'f64') this.given.push(`!Number.isNaN(${column})`);
    else whole.push(column);
    const name = content?.[0] === 'd' ? this.chosen(x, bits, content, siblings) : this.raw(x, bits, content, array);
    this.numbers.push({ at, bits, name });
    return name;
  }

  raw(x, bits, content, array) {
    if (content?.[0] === 'q') {
      const r = this.name('r');
      const [least, most] = rawRange(bits, content);
      this.add(`const ${r} = Math.round(${scaledDown(x, content)});`);
      this.none.push(`!(${r} >= ${least} && ${r} <= ${most})`);
      return r;
    }
    if (array === 'f64') this.none.push(`${x} !== ${lowBits(x, bits, isSigned(content))}`);
    else if (content?.[0] !== 't') this.none.push(`${x} < 0 || ${x} > ${2 ** bits - 1}`);
    else {
      // Of a table left out the number is 0.
      const r = this.name('r');
      this.add(`const ${r} = ${x} < 0 ? 0 : ${x};`);
      this.none.push(`${r} > ${2 ** bits - 1}`);
      return r;
    }
    return x;
  }

  /** A content chosen by a sibling; where none is, raw bits. */
  chosen(x, bits, [, sibling, ...cases], siblings) {
    const r = this.name('r');
    this.add(`let ${r} = ${x};`);
    const before = this.none;
    cases.forEach(([is, content], i) => {
      this.none = [];
      this.add(`${i > 0 ? 'else ' : ''}if (${siblings.get(sibling)} === ${is}) {`);
      const own = this.raw(x, bits, content, 'f64');
      this.add(`if (${this.none.join(' || ')}) return -1;`, `${r} = ${own};`, '}');
    });
    this.none = before;
    this.add(`else if (${r} !== ${lowBits(r, bits, false)}) return -1;`);
    return r;
  }

  /** Parts into octets at `p`; `extra` are further numbers, as the extension bit. */
  put(octets, make, extra = []) {
    [this.numbers, this.texts, this.none] = [[...extra], [], []];
    make();
    if (this.none.length > 0) this.add(`if (${this.none.join(' || ')}) return -1;`);
    const { numbers, texts } = this;
    numbers.isTextAt = (top) => texts.some(({ at, count, isSix }) => at <= top && top < at + count * (isSix ? 6 : 8));
    this.add(`if (p + ${octets} > end) return -1;`, ...writeOctets(octets, numbers));
    for (const { at, count, into, isSix } of texts) {
      if (isSix) this.add(`if (!putSix(b, p + ${at / 8}, i8, ${into()}, ${count})) return -1;`);
      else if (count > INLINE_OCTETS_MAX) this.add(`putOctets(b, p + ${at / 8}, i8, ${into()}, ${count});`);
      else for (let i = 0; i < count; i++) this.add(`b[p + ${at / 8 + i}] = i8[(${into(i)}) | 0];`);
    }
    this.add(`p += ${octets};`);
  }

  bits(layout, extra) {
    const octets = (layoutBits(layout) + 7) >>> 3;
    const make = () => this.named(typeof layout[0] === 'number' ? [['', layout]] : layout.slice(1), 0);
    this.put(octets, make, extra);
  }

  fixed(layout) {
    this.inPart(() => this.bits(layout));
  }

  /** Octets up to the last that has a value. */
  extended(layout) {
    const { found, isOpen } = extents(layout);
    const last = this.name('l');
    const given = [];
    const all = found.map((parts, i) => {
      const octets = (partsBits(parts) + 7) >>> 3;
      const hasMark = !(isOpen && i === found.length - 1);
      const mark = hasMark ? [{ at: octets * 8 - 1, bits: 1, name: `+(${last} > ${i})` }] : [];
      const own = this.apart(() => this.inPart(() => this.put(octets, () => this.named(parts, 0), mark)));
      given.push(own.given.join(' || ') || 'false');
      return own.lines;
    });
    const chain = given.slice(1).reduce((rest, g, i) => `${g} ? ${i + 1} : ${rest}`, '0');
    this.add(`const ${last} = ${chain};`, ...all[0]);
    for (let i = 1; i < all.length; i++) this.add(`if (${last} >= ${i}) {`, ...all[i]);
    this.add('}'.repeat(all.length - 1));
    this.given.push(given.join(' || '));
  }

  repetitive([, countOctets, one]) {
    this.parts++;
    const count = `i32[(${this.next('i32', 1, 'row')()}) | 0]`;
    const first = `i32[(${this.next('i32', 1, 'row')()}) | 0]`;
    const [least, most] = countOctets === 0 ? [1, 65_535] : [0, 2 ** (countOctets * 8) - 1];
    const [k, from, j] = [this.name('k'), this.name('from'), this.name('j')];
    this.counters++;
    this.add(`const ${k} = ${count};`, `const ${from} = ${first};`);
    this.add(`if (${k} < ${least} || ${k} > ${most} || ${from} < 0 || ${from} + ${k} > c.room) return -1;`);
    if (countOctets > 0) {
      this.add(`if (p + ${countOctets} > end) return -1;`);
      this.add(...writeOctets(countOctets, [{ at: 0, bits: countOctets * 8, name: k }]), `p += ${countOctets};`);
    }
    this.add(`for (let ${j} = ${from}; ${j} < ${from} + ${k}; ${j}++) {`);
    this.row = j;
    const octets = (layoutBits(one) + 7) >>> 3;
    const more =
      countOctets === 0 ? [{ at: octets * 8 - 1, bits: 1, name: `+(${j} + 1 < ${from} + ${k})` }] : undefined;
    this.add(...this.apart(() => this.bits(one, more)).lines, '}');
    this.row = 'row';
    this.given.push(`${count} >= 0`);
  }

  fields(fields, perOctet, octetsFixed) {
    const own = fields.map((field) => field && this.apart(() => this.layout(field[1])));
    const octets = octetsFixed || Math.max(1, Math.ceil(fields.length / 7));
    const q = Array.from({ length: octets }, (_, i) => {
      const name = this.name('q');
      const terms = own
        .slice(i * perOctet, (i + 1) * perOctet)
        .map((field, bit) => field && `(${field.given.join(' || ')} ? ${0x80 >> bit} : 0)`);
      this.add(`const ${name} = ${terms.filter(Boolean).join(' | ') || '0'};`);
      return name;
    });
    this.add(...writePresence(q, octetsFixed > 0));
    own.forEach((field, i) => {
      if (!field) return;
      this.add(`if (${q[Math.floor(i / perOctet)]} & ${0x80 >> (i % perOctet)}) {`, ...field.lines, '}');
      this.given.push(...field.given);
    });
  }

  explicit(kind) {
    const [offset, length] = [this.next('i32')(), this.next('i32')()];
    this.parts++;
    this.add(`const own = i32[(${offset}) | 0];`, `const octetsOf = i32[(${length}) | 0];`);
    const other = kind === 're' ? 'putExpansion(b, p, end, c, i, row)' : '-1';
    this.add(`p = own >= 0 && c.source !== undefined ? putSource(b, p, end, c.source, own, octetsOf) : ${other};`);
    this.add('if (p < 0) return -1;');
    this.given.push(`i32[(${length}) | 0] >= 0`);
  }
}

/** Text of a function that writes one item, or what is in an expansion field. */
export function itemRowWriter(layout) {
  const item = new RowText(layout[0] === 'f');
  item.layout(layout);
  const body = item.lines.join('\n');
  const isUsed = (name) => new RegExp(`\\b${name}\\b`).test(body);
  const fields = ['bases', ...item.fieldsUsed().filter((name) => name !== 'bases' && isUsed(name))];
  const starts = item
    .starts((k) => `(i * ${BASES}${k ? ` + ${k}` : ''}) | 0`)
    .filter((line) => isUsed(line.split(' ')[1]));
  return functionText(ITEM_PARAMETERS, [`const { ${fields.join(', ')} } = c;`, ...starts, ...item.lines, 'return p;']);
}

const { i: _place, ...RECORD_PARAMETERS } = ITEM_PARAMETERS;

/** Text of a function that writes one row with the items of `uap` that it has and the columns hold. */
export function recordRowWriter(uap, nameOf) {
  const octets = Math.ceil(uap.length / 7);
  const f = Array.from({ length: octets }, (_, i) => `f${i}`);
  const own = f.map((name, i) => `const ${name} = presence[(row * ${octets} + ${i}) | 0] & wanted[${i}];`);
  const lines = ['const { presence, wanted } = c;', ...own];
  lines.push(`if (!(${f.join(' | ')})) return -1;`, ...writePresence(f, false));
  uap.forEach((item, i) => {
    const write = item && nameOf(item);
    if (!write) return;
    const condition = `f${Math.floor(i / 7)} & ${0x80 >> (i % 7)}`;
    lines.push(`if (${condition} && (p = ${write}(b, p, end, c, ${i}, row)) < 0) return -1;`);
  });
  return functionText(RECORD_PARAMETERS, [...lines, 'return p;']);
}
