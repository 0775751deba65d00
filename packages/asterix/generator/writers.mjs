// Straight-line writers of records, as TypeScript text. A writer gives up with −1 on anything out of
// the ordinary; src/encode.ts then writes the record by its layout, which says what is wrong.
import { extents, isSigned, layoutBits, partsBits, rawRange, writeOctets } from './bits.mjs';

const CHARACTER_BITS = { a: 8, i: 6, o: 3 };
const TEXTS = { a: 'putAscii', i: 'putIcao' };

/**
 * The raw number of an element of value `x`: what `name` is to hold (nothing where `x` itself does) and
 * when there is none. Written out in place: a call's checks are shared by all who call, and so are as slow
 * as the most varied of them needs.
 */
function rawNumber(x, name, bits, content) {
  if (content?.[0] === 's') return { text: `octalNumber(${x}, ${bits / 3})`, isNone: `${name} < 0` };
  if (content?.[0] === 'q') {
    const [least, most] = rawRange(bits, content);
    return { text: quantity(x, content), isNone: `!(${name} >= ${least} && ${name} <= ${most})` };
  }
  const [text, number] = content?.[0] === 't' ? [`${x} === undefined ? 0 : ${x}`, name] : [undefined, x];
  return { text, isNone: `typeof ${number} !== 'number' || ${number} !== ${lowBits(number, bits, isSigned(content))}` };
}

/** The raw number nearest to a quantity; NaN where it is none. */
function quantity(x, content) {
  return `typeof ${x} === 'number' ? Math.round(${scaledDown(x, content)}) : Number.NaN`;
}

/** A quantity in LSBs. */
export function scaledDown(x, [, , numerator, denominator]) {
  const times = denominator === 1 ? x : `${x} * ${denominator}`;
  return numerator === 1 ? times : `(${times}) / ${numerator}`;
}

/** The number that the low `bits` of `x` make. */
export function lowBits(x, bits, isNegated) {
  if (isNegated) return bits === 32 ? `(${x} | 0)` : `((${x} << ${32 - bits}) >> ${32 - bits})`;
  return bits === 32 ? `(${x} >>> 0)` : `(${x} & ${2 ** bits - 1})`;
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

  /** Loads the named parts, groups within too, into constants. */
  load(parts, from) {
    const loaded = [];
    let at = 0;
    for (const part of parts) {
      if (typeof part !== 'number') {
        const x = this.name('x');
        this.add(`const ${x} = ${from}[${JSON.stringify(part[0])}];`);
        loaded.push({ key: part[0], layout: part[1], at, x });
      }
      at += typeof part === 'number' ? part : layoutBits(part[1]);
    }
    return loaded;
  }

  /** Raw numbers of loaded parts, with tables left out as 0; texts are written by themselves. */
  raw(loaded, at, numbers, texts) {
    for (const { layout, at: within, x } of loaded) {
      if (typeof layout[0] === 'number') this.element(layout, at + within, x, loaded, numbers, texts);
      else {
        const g = this.name('g');
        this.add(`const ${g} = ${x} === undefined ? NOTHING : ${x};`, `if (!isNamed(${g})) return -1;`);
        this.raw(this.group(layout.slice(1), g), at + within, numbers, texts);
      }
    }
  }

  /** Loads a group's parts and checks that it has no others. */
  group(parts, g) {
    const loaded = this.load(parts, g);
    this.add(`if (${defined(loaded)} !== keyCount(${g})) return -1;`);
    return loaded;
  }

  element([bits, content], at, x, siblings, numbers, texts) {
    if ((content?.[0] === 's' && content[1] !== 'o') || bits > 32) {
      texts.push({ at, bits, content, x });
      return;
    }
    const raw = this.name('r');
    numbers.push({
      at,
      bits,
      name: content?.[0] === 'd' ? this.chosen(x, raw, bits, content, siblings) : this.number(x, raw, bits, content),
    });
  }

  /** The name of what holds the raw number. */
  number(x, raw, bits, content) {
    const { text, isNone } = rawNumber(x, raw, bits, content);
    if (text) this.add(`const ${raw} = ${text};`);
    this.none.push(isNone);
    return text ? raw : x;
  }

  /** A content chosen by a sibling. */
  chosen(x, raw, bits, [, sibling, ...cases], siblings) {
    const by = siblings.find(({ key }) => key === sibling).x;
    this.add(`let ${raw} = Number.NaN;`);
    cases.forEach(([is, content], i) => {
      const { text, isNone } = rawNumber(x, raw, bits, content);
      this.add(`${i > 0 ? 'else ' : ''}if (${by} === ${is}) {`);
      if (text) this.add(`${raw} = ${text};`, `if (${isNone}) return -1;`);
      else this.add(`if (${isNone}) return -1;`, `${raw} = ${x};`);
      this.add('}');
    });
    this.none.push(`${raw} !== ${raw}`);
    return raw;
  }

  /** Octets of loaded parts; `extra` are further numbers, as the extension bit. */
  octets(octets, loaded, extra = []) {
    const numbers = [...extra];
    const texts = [];
    this.none = [];
    this.raw(loaded, 0, numbers, texts);
    if (this.none.length > 0) this.add(`if (${this.none.join(' || ')}) return -1;`);
    numbers.isTextAt = (top) => texts.some(({ at, bits }) => at <= top && top < at + bits);
    this.add(`if (p + ${octets} > end) return -1;`, ...writeOctets(octets, numbers));
    for (const { at, bits, content, x } of texts) {
      const count = content?.[0] === 's' ? bits / CHARACTER_BITS[content[1]] : bits / 8;
      const put = content?.[0] === 's' ? TEXTS[content[1]] : 'putHex';
      this.add(`if (!${put}(b, p + ${at / 8}, ${count}, ${x})) return -1;`);
    }
    this.add(`p += ${octets};`);
  }

  /** An element or group, with its last bit left for an extension bit where it has one. */
  bits(layout, x, extra) {
    const octets = (layoutBits(layout) + 7) >>> 3;
    if (typeof layout[0] === 'number') {
      this.octets(octets, [{ key: '', layout, at: 0, x }], extra);
      return;
    }
    this.add(`if (!isNamed(${x})) return -1;`);
    this.octets(octets, this.group(layout.slice(1), x), extra);
  }

  extended(layout, x) {
    const { found, isOpen } = extents(layout);
    this.add(`if (!isNamed(${x})) return -1;`);
    const loaded = found.map((parts) => this.load(parts, x));
    const counts = loaded.map((each) => {
      const e = this.name('e');
      this.add(`const ${e} = ${defined(each)};`);
      return e;
    });
    this.add(`if (${counts.join(' + ')} !== keyCount(${x})) return -1;`);
    const last = this.name('l');
    const chain = counts.slice(1).reduce((rest, e, i) => `${e} > 0 ? ${i + 1} : ${rest}`, '0');
    this.add(`const ${last} = ${chain};`);
    loaded.forEach((each, i) => {
      const octets = (partsBits(found[i]) + 7) >>> 3;
      const hasMark = !(isOpen && i === found.length - 1);
      const mark = hasMark ? [{ at: octets * 8 - 1, bits: 1, name: `+(${last} > ${i})` }] : [];
      if (i > 0) this.add(`if (${last} >= ${i}) {`);
      this.octets(octets, each, mark);
      if (i > 0) this.add('}');
    });
  }

  repetitive([, countOctets, one], x) {
    const [y, i] = [this.name('y'), this.name('i')];
    const most = countOctets === 0 ? 65_535 : 2 ** (countOctets * 8) - 1;
    const least = countOctets === 0 ? 1 : 0;
    this.add(`if (!Array.isArray(${x}) || ${x}.length < ${least} || ${x}.length > ${most}) return -1;`);
    if (countOctets > 0) {
      this.add(`if (p + ${countOctets} > end) return -1;`);
      this.add(...writeOctets(countOctets, [{ at: 0, bits: countOctets * 8, name: `${x}.length` }]));
      this.add(`p += ${countOctets};`);
    }
    const octets = (layoutBits(one) + 7) >>> 3;
    const more = countOctets === 0 ? [{ at: octets * 8 - 1, bits: 1, name: `+(${i} + 1 < ${x}.length)` }] : [];
    this.add(`for (let ${i} = 0; ${i} < ${x}.length; ${i}++) {`, `const ${y}: unknown = ${x}[${i}];`);
    this.bits(one, y, more);
    this.add('}');
  }

  fields(fields, perOctet, octetsFixed, x) {
    this.add(`if (!isNamed(${x})) return -1;`);
    const loaded = fields.map((field) => field && this.load([[field[0], [0]]], x)[0]);
    this.add(`if (${defined(loaded.filter(Boolean))} !== keyCount(${x})) return -1;`);
    const octets = octetsFixed || Math.max(1, Math.ceil(fields.length / 7));
    const q = Array.from({ length: octets }, (_, i) => {
      const own = loaded.slice(i * perOctet, (i + 1) * perOctet);
      const name = this.name('q');
      const terms = own.map((field, bit) => field && `(${field.x} !== undefined ? ${0x80 >> bit} : 0)`);
      this.add(`const ${name} = ${terms.filter(Boolean).join(' | ') || '0'};`);
      return name;
    });
    this.add(...writePresence(q, octetsFixed > 0));
    fields.forEach((field, i) => {
      if (!field) return;
      this.add(`if (${loaded[i].x} !== undefined) {`);
      this.layout(field[1], loaded[i].x);
      this.add('}');
    });
  }

  layout(layout, x) {
    if (layout[0] === 'x') this.extended(layout, x);
    else if (layout[0] === 'r') this.repetitive(layout, x);
    else if (layout[0] === 'c') this.fields(layout.slice(1), 7, 0, x);
    else if (layout[0] === 'f') this.fields(layout.slice(2), 8, layout[1], x);
    else if (layout[0] === 'p') {
      this.add(`p = putExplicit(b, p, end, ${x}, ${layout[1] === 're' ? 'expansion' : 'undefined'});`);
      this.add('if (p < 0) return -1;');
    } else this.bits(layout, x);
  }
}

/** How many of the loaded are given. */
const defined = (loaded) => loaded.map(({ x }) => `+(${x} !== undefined)`).join(' + ') || '0';

/** Statements that write presence octets, up to the last that names something unless all are to be. */
export function writePresence(q, isFixed) {
  const lines = [`if (p + ${q.length} > end) return -1;`];
  if (isFixed) return [...lines, ...q.map((name) => `b[p++] = ${name};`)];
  q.forEach((name, i) => {
    const later = q.slice(i + 1).join(' | ');
    if (i > 0) lines.push(`if (${q.slice(i).join(' | ')}) `);
    lines.push(`b[p++] = ${later ? `${name} | +((${later}) !== 0)` : name};`);
  });
  return lines;
}

/** Text of a function that writes one item. */
export function itemWriter(layout) {
  const body = new Body();
  body.layout(layout, 'v');
  const text = body.lines.join('\n');
  const expansion = text.includes('expansion') ? ', expansion: ExpansionWriter | undefined' : '';
  const head = `(b: Uint8Array, p: number, end: number, v: unknown${expansion}): number {`;
  return `${head}\n${text}\nreturn p;\n}\n`;
}

/** Text of a function that writes one record with the items of `uap`. */
export function recordWriter(uap, nameOf) {
  const octets = Math.ceil(uap.length / 7);
  const lines = ['const { octets, bits } = fspec;', `if (p + ${octets} > end) return -1;`];
  lines.push('for (let i = 0; i < octets; i++) b[p + i] = bits[i];', 'p += octets;');
  for (let i = 0; i < octets; i++) {
    if (uap.slice(i * 7, i * 7 + 7).some((item) => item && nameOf(item))) lines.push(`const f${i} = bits[${i}];`);
  }
  uap.forEach((item, i) => {
    const write = item && nameOf(item);
    if (!write) return;
    const value = `items[${JSON.stringify(item)}]${takesExpansion(item) ? ', expansion' : ''}`;
    lines.push(`if (f${Math.floor(i / 7)} & ${0x80 >> (i % 7)} && (p = ${write}(b, p, end, ${value})) < 0) return -1;`);
  });
  const text = lines.join('\n');
  const expansion = text.includes('expansion') ? ', expansion: ExpansionWriter | undefined' : '';
  const head = `(b: Uint8Array, p: number, end: number, items: Named, fspec: Fspec${expansion}): number {`;
  return `${head}\n${text}\nreturn p;\n}\n`;
}

/** The reserved expansion field, which goes by that name in every category. */
const takesExpansion = (item) => item === 'RE';
