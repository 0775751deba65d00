/**
 * The part of XML 1.0 that messages of this trade are made of: elements with attributes, text, CDATA
 * sections, comments and processing instructions, in namespaces. A document type is refused, so that
 * there are no entities beside the five of the standard and numbered characters, and nothing to expand.
 */

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Address of the namespace; empty for none. */
  readonly namespace: string;
  /** By their names as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text of its own, trimmed. */
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** What is wrong with a document, as a sentence without its full stop. */
export interface XmlProblem {
  readonly line: number;
  readonly message: string;
}

export type XmlReading =
  | { readonly root: XmlElement; readonly problem: null }
  | { readonly root: null; readonly problem: XmlProblem };

/** An element to be written: its name, then what it holds. */
export type XmlNode = readonly [name: string, ...held: (XmlNode | string)[]];

export const XML_LENGTH_MAX = 4 << 20;
const ELEMENTS_MAX = 100_000;
const DEPTH_MAX = 40;

const NAME = '[A-Za-z_\\u00c0-\\uffef][\\w.\\-\\u00b7-\\uffef]*(?::[A-Za-z_\\u00c0-\\uffef][\\w.\\-\\u00b7-\\uffef]*)?';
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
const TOKEN = new RegExp(
  [
    '<!--[^]*?-->',
    '<!\\[CDATA\\[(?<cdata>[^]*?)\\]\\]>',
    '<\\?[^]*?\\?>',
    `</(?<closed>${NAME})\\s*>`,
    `<(?<opened>${NAME})(?<attributes>(?:${ATTRIBUTE})*)\\s*(?<empty>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
);
const EACH_ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML has no place for
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NO_CHARACTERS = new RegExp(NO_CHARACTER, 'g');
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Open {
  readonly written: string;
  readonly element: XmlElement & { children: XmlElement[]; text: string };
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Ends the reading of one document; never leaves this file. */
class Refusal extends Error {}

/** Reads a document that came from anywhere. Never throws. */
export function readXml(text: string): XmlReading {
  const reader = new Reader(text);
  try {
    return { root: reader.read(), problem: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { root: null, problem: { line: reader.line, message: error.message } };
  }
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Text of the child of a name, or of a child's child along `names`; empty where there is none. */
export function textAt(element: XmlElement | undefined, ...names: readonly string[]): string {
  return names.reduce(childOf, element)?.text ?? '';
}

/** The document of a root in a namespace, UTF-8. */
export function writeXml(root: XmlNode, namespace: string): string {
  const [name, ...held] = root;
  const inside = held.map((one) => written(one, 1)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${escapeMarkup(namespace)}">${inside}\n</${name}>\n`;
}

function written(node: XmlNode | string, depth: number): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const [name, ...held] = node;
  const start = `\n${'  '.repeat(depth)}`;
  if (held.length === 0) return `${start}<${name}/>`;
  const end = held.some((one) => typeof one !== 'string') ? start : '';
  return `${start}<${name}>${held.map((one) => written(one, depth + 1)).join('')}${end}</${name}>`;
}

/** Text as it stands in XML and HTML; characters that neither has become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text
    .replace(NO_CHARACTERS, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

class Reader {
  line = 1;
  private readonly text: string;
  private readonly open: Open[] = [];
  private root: XmlElement | null = null;
  private elements = 0;

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, '');
  }

  read(): XmlElement {
    const { text } = this;
    if (text.length > XML_LENGTH_MAX) throw new Refusal(`has more than ${XML_LENGTH_MAX} characters`);
    if (NO_CHARACTER.test(text)) throw new Refusal('holds control characters, which XML has no place for');
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
      const token = TOKEN.exec(text);
      if (token === null) throw new Refusal(whyNoToken(text.slice(at, at + 40)));
      this.take(token.groups ?? {});
      this.line += lines(token[0]);
    }
    const last = this.open.at(-1);
    if (last !== undefined) throw new Refusal(`${last.written} is not closed`);
    if (this.root === null) throw new Refusal('there is no element');
    return this.root;
  }

  private take({ cdata, closed, opened, attributes = '', empty, text }: Record<string, string | undefined>): void {
    if (opened !== undefined) {
      this.begin(opened, attributes);
      if (empty === '/') this.end(opened);
    } else if (closed !== undefined) this.end(closed);
    else if (text !== undefined) this.add(this.decoded(text));
    else if (cdata !== undefined) this.add(cdata);
  }

  private begin(written: string, attributes: string): void {
    const parent = this.open.at(-1);
    if (parent === undefined && this.root !== null) throw new Refusal(`a second element, ${written}, after the first`);
    if (++this.elements > ELEMENTS_MAX) throw new Refusal(`has more than ${ELEMENTS_MAX} elements`);
    if (this.open.length >= DEPTH_MAX) throw new Refusal(`goes deeper than ${DEPTH_MAX} elements`);
    const all = this.attributes(attributes);
    const namespaces = declared(all, parent?.namespaces ?? new Map());
    const [prefix, name] = written.includes(':') ? (written.split(':') as [string, string]) : ['', written];
    const namespace = namespaces.get(prefix);
    if (namespace === undefined && prefix !== '') throw new Refusal(`${prefix}: no such namespace was declared`);
    const element = {
      name,
      namespace: namespace ?? '',
      attributes: all,
      children: [],
      text: '',
      line: this.line,
    };
    parent?.element.children.push(element);
    this.root ??= element;
    this.open.push({ written, element, namespaces });
  }

  private end(written: string): void {
    const last = this.open.pop();
    if (last?.written !== written)
      throw new Refusal(`${written} is closed where ${last?.written ?? 'nothing'} is open`);
    last.element.text = last.element.text.trim();
  }

  private add(text: string): void {
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.element.text += text;
    else if (text.trim() !== '') throw new Refusal('text outside of the element');
  }

  private attributes(written: string): Map<string, string> {
    const all = new Map<string, string>();
    for (const [, name, double, single] of written.matchAll(EACH_ATTRIBUTE)) {
      if (all.has(name as string)) throw new Refusal(`${name} is there twice`);
      all.set(name as string, this.decoded(double ?? single ?? ''));
    }
    return all;
  }

  private decoded(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;\s&]{0,12})(;?)/g, (_, name: string, end: string) => {
      const value = end === ';' ? (NAMED[name] ?? numbered(name)) : undefined;
      if (value === undefined) throw new Refusal(`&${name}${end}: there is no such character`);
      return value;
    });
  }
}

function declared(attributes: ReadonlyMap<string, string>, above: ReadonlyMap<string, string>) {
  const own = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return own.length === 0 ? above : new Map([...above, ...own.map(([name, uri]) => [name.slice(6), uri] as const)]);
}

function numbered(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
  if (digits === null) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  const character = String.fromCodePoint(code);
  return NO_CHARACTER.test(character) ? undefined : character;
}

function whyNoToken(rest: string): string {
  if (/^<!(DOCTYPE|ENTITY)/i.test(rest)) return 'has a document type, which is not read';
  return `${rest.slice(0, 20).replace(/\s+/g, ' ')}: is no XML`;
}

function lines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
