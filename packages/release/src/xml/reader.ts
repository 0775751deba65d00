/** An element with its namespace resolved. */
export interface XmlElement {
  readonly namespace: string;
  readonly name: string;
  /** By local name; attributes of a namespace are not read, and refused. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Character data of the element itself, entities resolved. */
  readonly text: string;
  /** Where its tag begins, in characters. */
  readonly offset: number;
}

/** What in a text is not the XML that is read here. */
export interface XmlProblem {
  readonly code: 'xml-too-large' | 'xml-malformed' | 'xml-not-allowed';
  readonly offset: number;
  readonly message: string;
}

/** Characters a document may have, elements in it, and how deep they may stand. */
export const XML_CHARS_MAX = 65_536;
const ELEMENTS_MAX = 2_000;
const DEPTH_MAX = 32;

const NAME = /[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?/y;
const SPACE = /[ \t\r\n]*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What XML 1.0 lets stand in a document (section 2.2). */
const CHARACTER = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

class Fault extends Error {
  readonly problem: XmlProblem;
  constructor(problem: XmlProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Reads a small XML 1.0 document with namespaces. No document type, no entity but the five and
 * character references, no processing instruction, no CDATA: none of them has a place in a label,
 * and each has been a way to attack its readers. Never throws.
 */
export function readXml(text: string): { readonly root: XmlElement } | { readonly problem: XmlProblem } {
  if (text.length > XML_CHARS_MAX) {
    const message = `${text.length} characters; at most ${XML_CHARS_MAX}`;
    return { problem: { code: 'xml-too-large', offset: 0, message } };
  }
  try {
    return { root: new Reader(text).document() };
  } catch (error) {
    if (error instanceof Fault) return { problem: error.problem };
    throw error;
  }
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
  readonly offset: number;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #elements = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): XmlElement {
    if (!CHARACTER.test(this.#text)) this.#fail('a character that XML does not allow');
    if (this.#text.startsWith('\u{FEFF}')) this.#at = 1;
    if (this.#text.startsWith('<?xml', this.#at)) this.#declaration();
    this.#misc();
    if (this.#text[this.#at] !== '<') this.#fail('an element is expected');
    const root = this.#element(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), 1);
    this.#misc();
    if (this.#at < this.#text.length) this.#fail('nothing follows the outermost element');
    return root;
  }

  #declaration(): void {
    const declaration =
      /<\?xml version=(["'])1\.0\1(?: encoding=(["'])[Uu][Tt][Ff]-8\2)?(?: standalone=(["'])yes\3)?\s*\?>/y;
    if (this.#match(declaration) === null) this.#fail('the declaration is of XML 1.0 in UTF-8');
  }

  /** White space and comments. */
  #misc(): void {
    this.#match(SPACE);
    while (this.#text.startsWith('<!--', this.#at)) {
      this.#comment();
      this.#match(SPACE);
    }
  }

  #comment(): void {
    const end = this.#text.indexOf('--', this.#at + 4);
    if (end < 0 || this.#text[end + 2] !== '>') this.#fail('a comment ends with -->');
    this.#at = end + 3;
  }

  #element(scope: ReadonlyMap<string, string>, depth: number): XmlElement {
    if (depth > DEPTH_MAX) this.#forbid(`elements stand at most ${DEPTH_MAX} deep`);
    if (++this.#elements > ELEMENTS_MAX) this.#forbid(`there are at most ${ELEMENTS_MAX} elements`);
    const tag = this.#openTag();
    const inner = scopeOf(tag, scope);
    const { namespace, name } = this.#qualified(tag.name, inner);
    const attributes = this.#plainAttributes(tag);
    const children: XmlElement[] = [];
    const text = tag.empty ? '' : this.#content(tag.name, inner, depth, children);
    return { namespace, name, attributes, children, text, offset: tag.offset };
  }

  #openTag(): Tag {
    const offset = this.#at;
    if (this.#text.startsWith('<!', offset) || this.#text.startsWith('<?', offset)) {
      this.#forbid('document types, CDATA and processing instructions are not read');
    }
    this.#at++;
    const name = this.#name();
    const attributes = new Map<string, string>();
    for (;;) {
      const spaced = this.#match(SPACE) !== '';
      if (this.#match(/\/?>/y) !== null) return { name, attributes, empty: this.#text[this.#at - 2] === '/', offset };
      if (!spaced) this.#fail(`the tag of ${name} goes on with an attribute or ends`);
      const [key, value] = this.#attribute();
      if (attributes.has(key)) this.#fail(`the attribute ${key} stands twice`);
      attributes.set(key, value);
    }
  }

  #attribute(): [string, string] {
    const key = this.#name();
    if (this.#match(/[ \t\r\n]*=[ \t\r\n]*/y) === null) this.#fail(`the attribute ${key} has a value`);
    const quoted = this.#match(/"[^"<]*"|'[^'<]*'/y);
    if (quoted === null) this.#fail(`the value of ${key} stands in quotes and has no <`);
    return [key, this.#resolved((quoted as string).slice(1, -1).replace(/[\t\r\n]/g, ' '))];
  }

  #content(tag: string, scope: ReadonlyMap<string, string>, depth: number, children: XmlElement[]): string {
    let text = '';
    for (;;) {
      const run = this.#match(/[^<]*/y) as string;
      if (run.includes(']]>')) this.#fail(']]> does not stand in text');
      text += this.#resolved(run.replace(/\r\n?/g, '\n'));
      if (this.#at >= this.#text.length) this.#fail(`${tag} is closed`);
      if (this.#text.startsWith('<!--', this.#at)) this.#comment();
      else if (this.#text.startsWith('</', this.#at)) break;
      else children.push(this.#element(scope, depth + 1));
    }
    this.#at += 2;
    if (this.#name() !== tag || this.#match(/[ \t\r\n]*>/y) === null) this.#fail(`${tag} is closed by its own name`);
    return text;
  }

  #resolved(raw: string): string {
    return raw.replace(/&([^;&]{0,12};?)/g, (whole, reference: string) => {
      const character = reference.endsWith(';') ? characterOf(reference.slice(0, -1)) : undefined;
      if (character !== undefined && CHARACTER.test(character)) return character;
      return this.#forbid(`${whole} is no entity that is read here`);
    });
  }

  #qualified(name: string, scope: ReadonlyMap<string, string>): { namespace: string; name: string } {
    const at = name.indexOf(':');
    const namespace = scope.get(at < 0 ? '' : name.slice(0, at));
    if (at >= 0 && namespace === undefined) this.#fail(`the prefix of ${name} stands for a namespace`);
    return { namespace: namespace ?? '', name: name.slice(at + 1) };
  }

  #plainAttributes({ attributes }: Tag): ReadonlyMap<string, string> {
    const plain = [...attributes].filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'));
    const foreign = plain.find(([key]) => key.includes(':'));
    if (foreign !== undefined) this.#forbid(`the attribute ${foreign[0]} is of a namespace; none is read`);
    return new Map(plain);
  }

  #name(): string {
    return this.#match(NAME) ?? this.#fail('a name is expected');
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }

  #fail(message: string): never {
    throw new Fault({ code: 'xml-malformed', offset: this.#at, message });
  }

  #forbid(message: string): never {
    throw new Fault({ code: 'xml-not-allowed', offset: this.#at, message });
  }
}

/** The character that a reference between & and ; stands for. */
function characterOf(reference: string): string | undefined {
  const code = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(reference);
  if (code === null) return Object.hasOwn(ENTITIES, reference) ? ENTITIES[reference] : undefined;
  const number = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : undefined;
}

function scopeOf({ attributes }: Tag, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = [...attributes].filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([key, value]): [string, string] => [key.slice(6), value])]);
}
