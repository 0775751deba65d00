// Where the columns of an item stand among those of `Sheet`, for the compiled writers of rows. src/columns/column.ts
// says which of four arrays a column is in, and puts the columns of an item into each in the order found here.

/** An item's numbers among the bases of `Sheet`: of the arrays in order, then these two. */
export const ARRAYS = ['f64', 'i32', 'i16', 'i8'];
export const PART = ARRAYS.length;
const COUNTER = PART + 1;
export const BASES = COUNTER + 1;

/** Statements on one item; where it begins in the arrays is told by constants named as `start`. */
export class ItemText {
  lines = [];
  /** Columns so far by array: of rows a record, of rows a repetition. */
  columns = new Map(ARRAYS.map((array) => [array, { own: 0, repeated: 0 }]));
  counters = 0;
  parts = 0;
  names = 0;
  row = 'row';
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

/** Of a function that writes one item. */
export const ITEM_PARAMETERS = {
  b: 'Uint8Array',
  p: 'number',
  end: 'number',
  c: 'Sheet',
  i: 'number',
  row: 'number',
};
