// Field facts of the asterix-specs project (JSON) to the tuples that src/layout.ts describes.

/** A rational {n, d} of BigInts from the facts' number expressions. */
function rational(number) {
  const { tag, contents } = number;
  if (tag === 'NumInt') return { n: BigInt(contents), d: 1n };
  if (tag === 'NumPow') return { n: BigInt(contents.base) ** BigInt(contents.exponent), d: 1n };
  if (tag === 'NumDiv') {
    const a = rational(contents.numerator);
    const b = rational(contents.denominator);
    return reduced(a.n * b.d, a.d * b.n);
  }
  throw new Error(`unknown number ${tag}`);
}

function reduced(n, d) {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

const signed = (signedness) => (signedness.tag === 'Signed' ? 1 : 0);

const STRINGS = { StringAscii: 'a', StringICAO: 'i', StringOctal: 'o' };

/**
 * The magnitude that a value read rightly cannot exceed, for the two kinds of quantity that show
 * when bytes are read with the wrong layout: geodetic coordinates by the facts' own constraints,
 * and times of day, which end with the leap second's 86,400.99.
 */
function limit({ constraints, lsb, signedness, unit }, bits) {
  const { n, d } = rational(lsb);
  if (unit === 's' && bits === 24 && n === 1n && d === 128n) return [86_401 - 1 / 128];
  if (unit !== '°' || bits < 24 || !signed(signedness) || constraints.length !== 2) return [];
  return [Number(rational(constraints[1].contents).n)];
}

/** A content, or undefined for raw bits. */
function content({ tag, contents }, bits) {
  switch (tag) {
    case 'ContentRaw':
    case 'ContentBds':
      return undefined;
    case 'ContentTable':
      return ['t', Object.fromEntries(contents)];
    case 'ContentInteger':
      return ['i', signed(contents.signedness)];
    case 'ContentString':
      return ['s', STRINGS[contents.tag]];
    case 'ContentQuantity': {
      const lsb = rational(contents.lsb);
      return ['q', signed(contents.signedness), Number(lsb.n), Number(lsb.d), contents.unit, ...limit(contents, bits)];
    }
    default:
      throw new Error(`unknown content ${tag}`);
  }
}

/** A content that may depend on a sibling's value. */
function contentRule(rule, bits) {
  if (rule.tag === 'ContextFree') return content(rule.contents, bits);
  const { path, cases } = rule.contents;
  if (path.length !== 1) throw new Error('content depends on more than one item');
  return ['d', path[0].at(-1), ...cases.map(([values, c]) => [values[0], content(c, bits)])];
}

function element({ bitSize, rule }) {
  const c = contentRule(rule, bitSize);
  return c === undefined ? [bitSize] : [bitSize, c];
}

const partBits = (part) => (typeof part === 'number' ? part : layoutBits(part[1]));

function layoutBits(layout) {
  return layout[0] === 'g' ? layout.slice(1).reduce((sum, part) => sum + partBits(part), 0) : layout[0];
}

/**
 * A layout that depends on other items (I004/120 CPC alone): kept as the number its bits make,
 * since every case is of the same size.
 */
function dependentLayout({ cases, default: otherwise }) {
  const bits = layoutBits(variation(otherwise));
  if (cases.some(([, v]) => layoutBits(variation(v)) !== bits)) throw new Error('cases of unlike size');
  return [bits, ['t', {}]];
}

function layoutRule(rule) {
  return rule.tag === 'ContextFree' ? variation(rule.contents) : dependentLayout(rule.contents);
}

const named = (item) => [item.name, layoutRule(item.rule)];

function part(item) {
  if (item === null) return null;
  return item.tag === 'Spare' ? item.contents : named(item.contents);
}

function variation({ tag, contents }) {
  switch (tag) {
    case 'Element':
      return element(contents);
    case 'Group':
      return ['g', ...contents.map(part)];
    case 'Extended':
      return ['x', ...contents.map(part)];
    case 'Repetitive':
      return ['r', contents.type.contents.byteSize ?? 0, variation(contents.variation)];
    case 'Compound':
      return ['c', ...contents.map((field) => field && named(field))];
    case 'Explicit':
      return ['p', contents.tag === 'ReservedExpansion' ? 're' : 'sp'];
    default:
      throw new Error(`unknown variation ${tag}`);
  }
}

function uapItem({ tag, contents }) {
  if (tag === 'UapItem') return contents;
  return tag === 'UapItemRFS' ? '*' : null;
}

function uap({ tag, contents }) {
  if (tag === 'Uap') return contents.map(uapItem);
  const { selector, cases } = contents;
  const byName = Object.fromEntries(cases.map(([name, items]) => [name, items.map(uapItem)]));
  const [item, subItem] = selector.item;
  return { item, subItem, cases: Object.fromEntries(selector.cases.map(([value, name]) => [value, byName[name]])) };
}

/** A file of facts as a `CategoryTable` or `ExpansionTable`. */
export function compact({ tag, contents }) {
  const { category, edition } = contents;
  const head = { category, edition: `${edition.major}.${edition.minor}` };
  if (tag === 'AsterixExpansion') {
    const fields = contents.items.map((field) => field && named(field));
    return { ...head, layout: ['f', contents.fspecByteSize, ...fields] };
  }
  const items = Object.fromEntries(contents.catalogue.map((i) => [i.name, [i.title, layoutRule(i.rule)]]));
  return { ...head, title: contents.title, uap: uap(contents.uap), items };
}
