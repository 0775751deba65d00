import { createHash } from 'node:crypto';
import type { EquivalenceRow, Instrument, InstrumentKind, Term } from '@musubi/model';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { contradictions } from './contradictions.ts';
import type { AgreementProblem } from './problem.ts';
import { endSecond, firstSecond } from './time.ts';
import { type Finding, schemaFindings } from './validate.ts';

/** Characters an instrument's file may have. */
export const INSTRUMENT_CHARS_MAX = 262_144;
/** Problems reported for one file; a file with more is mended in turns. */
const PROBLEMS_MAX = 50;
/** How often a file may refer to its own anchors; stops documents that unfold without end. */
const ALIASES_MAX = 100;

/** A file's content as the schema describes it. */
export interface InstrumentFile {
  readonly id: string;
  readonly title: string;
  readonly titleJa: string;
  readonly kind: InstrumentKind;
  readonly binding: boolean;
  readonly fictional: boolean;
  readonly parties: readonly string[];
  readonly entryIntoForce: string;
  readonly ends: string | null;
  readonly renewal: Instrument['renewal'];
  readonly noticeDays: number;
  readonly equivalence: readonly EquivalenceRow[];
  readonly terms: readonly (Omit<Term, 'obligations' | 'onward'> & Partial<Pick<Term, 'obligations' | 'onward'>>)[];
  readonly verified: Instrument['verified'];
}

/**
 * Reads an instrument from the text of its YAML (or JSON) file. `fileName` is only for messages.
 * Never throws: whatever the text is, the result is an instrument or at least one problem.
 */
export function parseInstrument(
  text: string,
  fileName: string,
): { readonly instrument: Instrument } | { readonly problems: readonly AgreementProblem[] } {
  if (text.length > INSTRUMENT_CHARS_MAX) {
    const expected = `an instrument's file has at most ${INSTRUMENT_CHARS_MAX}`;
    const message = `the file has ${text.length} characters`;
    return { problems: [{ code: 'too-large', file: fileName, line: 1, path: '', message, expected }] };
  }
  const lines = new LineCounter();
  const read = readYaml(text, fileName, lines);
  if ('problems' in read) return read;
  const findings = schemaFindings(read.value);
  const code = findings.length > 0 ? 'schema' : 'contradiction';
  // The schema has passed the value, so that it is what the type says.
  if (findings.length === 0) findings.push(...contradictions(read.value as InstrumentFile));
  if (findings.length > 0) {
    return { problems: findings.slice(0, PROBLEMS_MAX).map((f) => located(f, code, fileName, read.document, lines)) };
  }
  return { instrument: toInstrument(read.value as InstrumentFile, text) };
}

function readYaml(
  text: string,
  file: string,
  lines: LineCounter,
): { readonly document: Document; readonly value: unknown } | { readonly problems: AgreementProblem[] } {
  const expected = 'an instrument is one YAML document';
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    // A warning is a tag or directive that this reader does not know, and so a meaning it would miss.
    const complaints = [...document.errors, ...document.warnings];
    if (complaints.length > 0) {
      const problems = complaints.slice(0, PROBLEMS_MAX).map(({ message, pos }) => {
        return { code: 'yaml-syntax', file, line: lines.linePos(pos[0]).line, path: '', message, expected } as const;
      });
      return { problems };
    }
    return { document, value: document.toJS({ maxAliasCount: ALIASES_MAX }) };
  } catch (error) {
    // Nesting deeper than the stack, or anchors that unfold without end.
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ code: 'yaml-syntax', file, line: 1, path: '', message, expected }] };
  }
}

function located(
  finding: Finding,
  code: AgreementProblem['code'],
  file: string,
  document: Document,
  lines: LineCounter,
): AgreementProblem {
  const { at, message, expected } = finding;
  return { code, file, line: lineOf(document, at, lines), path: pathText(at), message, expected };
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

function toInstrument(file: InstrumentFile, text: string): Instrument {
  const { entryIntoForce, ends, terms, ...same } = file;
  return deepFreeze({
    ...same,
    textSha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    entryIntoForceS: firstSecond(entryIntoForce),
    endsS: ends === null ? null : endSecond(ends),
    terms: terms.map((term) => ({ ...term, obligations: term.obligations ?? [], onward: term.onward ?? 'none' })),
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
