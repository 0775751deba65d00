import { createHash } from 'node:crypto';
import type { Instrument } from '@musubi/model';
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { excess } from './bounds.ts';
import { contradictions } from './contradictions.ts';
import { type InstrumentFile, toInstrument } from './instrument-file.ts';
import type { AgreementProblem } from './problem.ts';
import { type Finding, schemaFindings } from './validate.ts';

/** Characters an instrument's file may have. */
export const INSTRUMENT_CHARS_MAX = 262_144;
/** Problems reported for one file; a file with more is mended in turns. */
const PROBLEMS_MAX = 50;
/** How often a file may refer to its own anchors; stops documents that unfold without end. */
const ALIASES_MAX = 100;

/** An instrument with the way back to the lines of its file. */
export interface ReadInstrument {
  readonly instrument: Instrument;
  readonly fileName: string;
  /** A problem at a place of the file. */
  readonly problem: (code: AgreementProblem['code'], finding: Finding) => AgreementProblem;
}
interface Problems {
  readonly problems: readonly AgreementProblem[];
}

/**
 * Reads an instrument from the text of its YAML (or JSON) file. `fileName` is only for messages.
 * Never throws: whatever the text is, the result is an instrument or at least one problem.
 */
export function parseInstrument(text: string, fileName: string): { readonly instrument: Instrument } | Problems {
  const read = readInstrument(text, fileName);
  return 'problems' in read ? read : { instrument: read.instrument };
}

/** `parseInstrument` for those who go on to compare files. */
export function readInstrument(text: string, fileName: string): ReadInstrument | Problems {
  if (text.length > INSTRUMENT_CHARS_MAX) {
    const expected = `an instrument's file has at most ${INSTRUMENT_CHARS_MAX}`;
    const message = `the file has ${text.length} characters`;
    return { problems: [{ code: 'too-large', file: fileName, line: 1, path: '', article: null, message, expected }] };
  }
  const lines = new LineCounter();
  const read = readYaml(text, fileName, lines);
  if ('problems' in read) return read;
  const { document, value } = read;
  const problem: ReadInstrument['problem'] = (code, finding) => located(finding, code, fileName, document, lines);
  const found = findings(value);
  if (found.length > 0) {
    return { problems: found.slice(0, PROBLEMS_MAX).map(([code, finding]) => problem(code, finding)) };
  }
  const textSha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { instrument: toInstrument(value as InstrumentFile, textSha256), fileName, problem };
}

type Found = readonly (readonly [AgreementProblem['code'], Finding])[];

/** What is wrong; each check stands on the one before it. */
function findings(value: unknown): Found {
  const much = excess(value);
  if (much !== null) return [['too-large', much]];
  const schema = schemaFindings(value, PROBLEMS_MAX);
  if (schema.length > 0) return schema.map((finding) => ['schema', finding] as const);
  // The schema has passed the value, so that it is what the type says.
  return contradictions(value as InstrumentFile).map((finding) => ['contradiction', finding] as const);
}

function readYaml(
  text: string,
  file: string,
  lines: LineCounter,
): { readonly document: Document; readonly value: unknown } | Problems {
  const problem = (line: number, message: string): AgreementProblem => {
    const expected = 'an instrument is one YAML document';
    return { code: 'yaml-syntax', file, line, path: '', article: null, message, expected };
  };
  try {
    // Its own check of keys compares each with each, which a long file makes endless.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    // A warning is a tag or directive that this reader does not know, and so a meaning it would miss.
    const complaints = [...document.errors, ...document.warnings].slice(0, PROBLEMS_MAX);
    if (complaints.length > 0) {
      return { problems: complaints.map(({ message, pos }) => problem(lines.linePos(pos[0]).line, message)) };
    }
    const keys = badKeys(document).slice(0, PROBLEMS_MAX);
    if (keys.length > 0) {
      return { problems: keys.map(({ at, message }) => problem(lines.linePos(at).line, message)) };
    }
    return { document, value: document.toJS({ maxAliasCount: ALIASES_MAX }) };
  } catch (error) {
    // Nesting deeper than the stack, or anchors that unfold without end.
    return { problems: [problem(1, error instanceof Error ? error.message : String(error))] };
  }
}

/** Keys that stand twice in one map, and keys that are no text. */
function badKeys(document: Document): { readonly at: number; readonly message: string }[] {
  const bad: { at: number; message: string }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const at = (isNode(key) && key.range?.[0]) || 0;
        const name = isScalar(key) ? String(key.value) : null;
        if (name === null) bad.push({ at, message: 'a key is no text' });
        else if (seen.has(name)) bad.push({ at, message: `${name.slice(0, 80)} is a key twice` });
        else seen.add(name);
      }
    },
  });
  return bad;
}

function located(
  finding: Finding,
  code: AgreementProblem['code'],
  file: string,
  document: Document,
  lines: LineCounter,
): AgreementProblem {
  const { at, message, expected } = finding;
  const line = lineOf(document, at, lines);
  return { code, file, line, path: pathText(at), article: articleOf(document, at), message, expected };
}

/** The article of the term or provision that a path leads into. */
function articleOf(document: Document, at: readonly (string | number)[]): string | null {
  if (at[0] !== 'terms' && at[0] !== 'provisions') return null;
  const article = at.length > 1 ? document.getIn([at[0], at[1], 'article']) : undefined;
  return typeof article === 'string' ? article.slice(0, 64) : null;
}

/** The line of the deepest part of the path that the document has. */
function lineOf(document: Document, at: readonly (string | number)[], lines: LineCounter): number {
  for (let depth = at.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function pathText(at: readonly (string | number)[]): string {
  return at
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
