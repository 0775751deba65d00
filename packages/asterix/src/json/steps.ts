import { readBits } from '../bits.ts';
import { CHARACTER_BITS } from '../characters.ts';
import type { Content, ElementLayout } from '../layout.ts';
import { NUMBER_BITS_MAX, signedNumber } from '../read-item.ts';
import { putAscii, putHex, putIcao, putLoose, putOctal } from './character-text.ts';
import type { Leaf, Place } from './leaves.ts';
import { fourOctets, putFraction, putWhole } from './number-text.ts';
import { OctetTexts } from './octet-texts.ts';
import { type ExactQuantity, exactQuantity, RememberedQuantity } from './quantity-text.ts';
import { putWords, type Words, wordsOf } from './words.ts';

/**
 * Elements as steps of one loop: a function a sub-item costs more in handing over than in writing.
 * Every step has the same shape, so that the loop reads them without looking twice.
 */
export interface Step {
  readonly kind: StepKind;
  readonly before: Words;
  /** Two words of it, where it has no more than those. */
  readonly first: number;
  readonly second: number;
  readonly beforeLength: number;
  /** Little-endian octets of what stands after the value: at most four. */
  readonly after: number;
  readonly afterLength: number;
  /** From where the item begins: the first octet, and how many the bits are in. */
  readonly octet: number;
  readonly octets: number;
  /** Shifts that clear what is before and after the bits in a word of 32, or extend the sign. */
  readonly left: number;
  readonly right: number;
  readonly isSigned: boolean;
  readonly bit: number;
  readonly bits: number;
  readonly exact: ExactQuantity | undefined;
  readonly remembered: RememberedQuantity | undefined;
  readonly texts: OctetTexts | undefined;
  readonly chosen: Chosen | undefined;
}

/** Steps by a sibling's value. */
interface Chosen {
  readonly by: Place;
  readonly cases: ReadonlyMap<number, readonly Step[]>;
  readonly otherwise: readonly Step[];
}

const KINDS = {
  /** All elements within an octet, by its value. */
  octet: 0,
  whole: 1,
  exact: 2,
  remembered: 3,
  icao: 4,
  octal: 5,
  looseIcao: 6,
  looseOctal: 7,
  ascii: 8,
  hex: 9,
  chosen: 10,
} as const;
type StepKind = (typeof KINDS)[keyof typeof KINDS];

/** The steps of elements that follow one another; those within one octet become one step. */
export function stepsOf(leaves: readonly Leaf[]): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < leaves.length; ) {
    const octet = (leaves[from] as Leaf).bit >>> 3;
    let to = from;
    while (to < leaves.length && isWithin(leaves[to] as Leaf, octet)) to++;
    if (to > from) steps.push(octetStep(leaves.slice(from, to), octet));
    else steps.push(elementStep(leaves[to++] as Leaf));
    from = to;
  }
  return steps;
}

const isWithin = ({ bit, bits, layout: [, content] }: Leaf, octet: number): boolean =>
  bit >= octet * 8 && bit + bits <= octet * 8 + 8 && content?.[0] !== 'd';

/** Writes `steps` of what begins at `at` into `o` from `i` on; gives where the text ended. */
export function putSteps(steps: readonly Step[], o: DataView, i: number, bytes: Uint8Array, at: number): number {
  let next = i;
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k] as Step;
    if (step.kind === KINDS.octet) {
      next = (step.texts as OctetTexts).put(o, next, bytes[at + step.octet]);
      continue;
    }
    const length = step.beforeLength;
    o.setFloat64(next, step.first, true);
    if (length > 8) {
      if (length <= 16) o.setFloat64(next + 8, step.second, true);
      else putWords(o, next, step.before);
    }
    next = putValue(step, o, next + length, bytes, at);
    o.setUint32(next, step.after, true);
    next += step.afterLength;
  }
  return next;
}

function putValue(step: Step, o: DataView, i: number, bytes: Uint8Array, at: number): number {
  const from = at + step.octet;
  switch (step.kind) {
    case KINDS.whole:
      return putWhole(o, i, rawOf(step, bytes, at));
    case KINDS.exact:
      return putExact(step.exact as ExactQuantity, o, i, rawOf(step, bytes, at));
    case KINDS.remembered:
      return (step.remembered as RememberedQuantity).put(o, i, rawOf(step, bytes, at));
    case KINDS.icao:
      return putIcao(o, i, bytes, from, step.octets);
    case KINDS.octal:
      return putOctal(o, i, rawOf(step, bytes, at));
    case KINDS.looseIcao:
      return putLoose(o, i, bytes, at * 8 + step.bit, 'i', step.bits);
    case KINDS.looseOctal:
      return putLoose(o, i, bytes, at * 8 + step.bit, 'o', step.bits);
    case KINDS.ascii:
      return putAscii(o, i, bytes, from, from + step.octets);
    case KINDS.hex:
      return putHex(o, i, bytes, from, from + step.octets);
    default:
      return putChosen(step.chosen as Chosen, o, i, bytes, at);
  }
}

function putExact({ numerator, shift, fractions }: ExactQuantity, o: DataView, i: number, raw: number): number {
  let value = raw * numerator;
  let next = i;
  if (value < 0) {
    o.setUint8(next++, MINUS);
    value = -value;
  }
  next = putWhole(o, next, value >> shift);
  return putFraction(o, next, fractions, value & ((1 << shift) - 1));
}

const MINUS = 0x2d;

function putChosen({ by, cases, otherwise }: Chosen, o: DataView, i: number, bytes: Uint8Array, at: number): number {
  return putSteps(cases.get(readBits(bytes, at * 8 + by.bit, by.bits)) ?? otherwise, o, i, bytes, at);
}

/** Octets that shifting a word can take bits out of. */
const WORD_OCTETS = 4;

function rawOf(step: Step, bytes: Uint8Array, at: number): number {
  const { octets, left, right, isSigned } = step;
  if (octets > WORD_OCTETS) {
    const raw = readBits(bytes, at * 8 + step.bit, step.bits);
    return isSigned ? signedNumber(raw, step.bits) : raw;
  }
  const from = at + step.octet;
  let word = bytes[from];
  if (octets > 1) word = (word << 8) | bytes[from + 1];
  if (octets > 2) word = (word << 8) | bytes[from + 2];
  if (octets > 3) word = (word << 8) | bytes[from + 3];
  return isSigned ? (word << left) >> right : (word << left) >>> right;
}

function step(
  kind: StepKind,
  place: Place,
  more: Partial<Pick<Step, 'isSigned' | 'exact' | 'remembered' | 'texts' | 'chosen'>> & {
    before: string;
    after: string;
  },
): Step {
  const { bit, bits } = place;
  const octet = bit >>> 3;
  const octets = ((bit + bits - 1) >>> 3) - octet + 1;
  const before = wordsOf(more.before);
  const [first = 0, second = 0] = before.words;
  if (more.after.length > 4) throw new Error(`${more.after} does not fit in four octets`);
  const after = fourOctets(more.after);
  const { isSigned = false, exact, remembered, texts, chosen } = more;
  const left = 32 - octets * 8 + (bit & 7);
  const right = 32 - bits;
  const [beforeLength, afterLength] = [before.length, more.after.length];
  return {
    kind,
    before,
    first,
    second,
    beforeLength,
    after,
    afterLength,
    octet,
    octets,
    left,
    right,
    isSigned,
    bit,
    bits,
    exact,
    remembered,
    texts,
    chosen,
  };
}

function elementStep(leaf: Leaf): Step {
  const { bits, layout, siblings } = leaf;
  const [, content] = layout;
  const around = { before: leaf.before, after: leaf.after };
  if (content?.[0] === 's') return step(charactersKind(content[1], leaf), leaf, around);
  if (bits > NUMBER_BITS_MAX) return step(KINDS.hex, leaf, around);
  if (content?.[0] === 'd') {
    return step(KINDS.chosen, leaf, { ...around, chosen: chosenSteps(leaf, content, siblings) });
  }
  const isSigned = (content?.[0] === 'q' || content?.[0] === 'i') && content[1] === 1;
  if (content?.[0] !== 'q') return step(KINDS.whole, leaf, { ...around, isSigned });
  const exact = exactQuantity(bits, content);
  if (exact !== undefined) return step(KINDS.exact, leaf, { ...around, isSigned, exact });
  return step(KINDS.remembered, leaf, { ...around, isSigned, remembered: new RememberedQuantity(content) });
}

function charactersKind(kind: 'a' | 'i' | 'o', { bit, bits }: Place): StepKind {
  if (kind === 'a') return KINDS.ascii;
  if (kind === 'o') return bits === 4 * CHARACTER_BITS.o ? KINDS.octal : KINDS.looseOctal;
  return bit % 8 === 0 && bits % 24 === 0 ? KINDS.icao : KINDS.looseIcao;
}

/** A content chosen by a sibling; raw bits where no case fits. */
function chosenSteps(
  leaf: Leaf,
  [, sibling, ...cases]: Extract<Content, readonly ['d', ...unknown[]]>,
  siblings: Leaf['siblings'],
): Chosen {
  const by = siblings.get(sibling);
  if (by === undefined) throw new Error(`${leaf.before} depends on ${sibling}, which does not stand before it`);
  const stepsWith = (content?: Content): readonly Step[] => {
    const layout: ElementLayout = content === undefined ? [leaf.bits] : [leaf.bits, content];
    return [elementStep({ ...leaf, layout, before: '', after: '' })];
  };
  return {
    by,
    cases: new Map(cases.map(([value, content]) => [value, stepsWith(content)])),
    otherwise: stepsWith(),
  };
}

/** More than the text of the elements of an octet. */
const OCTET_TEXT_MAX = 1024;

function octetStep(leaves: readonly Leaf[], octet: number): Step {
  const steps = leaves.map(elementStep);
  const scratch = new Uint8Array(OCTET_TEXT_MAX);
  const texts = new OctetTexts((value) => {
    const bytes = new Uint8Array(octet + 1);
    bytes[octet] = value;
    const end = putSteps(steps, new DataView(scratch.buffer), 0, bytes, 0);
    return String.fromCharCode(...scratch.subarray(0, end));
  });
  return step(KINDS.octet, { bit: octet * 8, bits: 8 }, { before: '', after: '', texts });
}
