import { CAVEATS, type Caveat, isNationCode, type Label, SUCCESSIONS_MAX } from '@musubi/model';
import { CAVEAT_TAG, LABEL_NAMESPACE, ORIGINATOR_PREFIX, RELEASABLE_TAG } from './label-names.ts';
import { readXml, type XmlElement, type XmlProblem } from './reader.ts';

/** What in XML that can be read is no label that is understood. */
export type LabelXmlProblemCode = 'label-structure' | 'label-value' | 'label-category';

/** What in a text is no label that is understood here; `offset` in characters. */
export interface LabelXmlProblem {
  readonly code: XmlProblem['code'] | LabelXmlProblemCode;
  readonly offset: number;
  readonly message: string;
}

/** How often a child may stand: at least and at most. */
type Count = readonly [least: number, most: number];
type Shape = Readonly<Record<string, Count>>;

const MANY = 100;
const LABEL_SHAPE: Shape = {
  ConfidentialityInformation: [1, 1],
  OriginatorID: [1, 1],
  CreationDateTime: [1, 1],
  SuccessionHandling: [0, 1],
};
const INFORMATION_SHAPE: Shape = {
  PolicyIdentifier: [1, 1],
  Classification: [1, 1],
  PrivacyMark: [0, 1],
  Category: [0, MANY],
};
const SUCCESSION_SHAPE: Shape = { SuccessionDateTime: [1, 1], SuccessorConfidentialityLabel: [1, 1] };
const NAME_LENGTH_MAX = 64;

class Fault extends Error {
  readonly problem: LabelXmlProblem;
  constructor(code: LabelXmlProblem['code'], { offset }: XmlElement, message: string) {
    super(message);
    this.problem = { code, offset, message };
  }
}

/**
 * Reads an `originatorConfidentialityLabel` (STANAG 4774), strictly: names, order, number and
 * attributes of elements as the schema has them, and no category that is not understood, since a
 * restriction that is passed over is a leak. `Releasable To` must be there and must hold its
 * originator: absent it would mean that there is no restriction. Privacy marks and informative
 * categories restrict nothing and are left out. Never throws.
 */
export function labelFromXml(text: string): { readonly label: Label } | { readonly problem: LabelXmlProblem } {
  const read = readXml(text);
  if ('problem' in read) return read;
  try {
    const { root } = read;
    if (root.namespace !== LABEL_NAMESPACE || root.name !== 'originatorConfidentialityLabel') {
      throw new Fault(
        'label-structure',
        root,
        `${root.name} is no originatorConfidentialityLabel of ${LABEL_NAMESPACE}`,
      );
    }
    return { label: readLabel(root, SUCCESSIONS_MAX) };
  } catch (error) {
    if (error instanceof Fault) return { problem: error.problem };
    throw error;
  }
}

function readLabel(element: XmlElement, successionsMax: number): Label {
  allowAttributes(element, ['Id', 'ReviewDateTime']);
  const review = element.attributes.get('ReviewDateTime');
  if (review !== undefined) timeOf(element, review);
  const parts = childrenOf(element, LABEL_SHAPE);
  const originator = readOriginator(only(parts, 'OriginatorID'));
  const label = {
    ...readInformation(only(parts, 'ConfidentialityInformation'), originator),
    originator,
    createdS: readTime(only(parts, 'CreationDateTime')),
  };
  const [handling] = parts.get('SuccessionHandling') ?? [];
  return handling === undefined ? label : { ...label, succession: readSuccession(handling, label, successionsMax) };
}

function readSuccession(
  element: XmlElement,
  { policy, originator }: Label,
  max: number,
): NonNullable<Label['succession']> {
  if (max <= 0) throw new Fault('label-structure', element, `at most ${SUCCESSIONS_MAX} labels follow upon one`);
  allowAttributes(element, []);
  const parts = childrenOf(element, SUCCESSION_SHAPE);
  const successor = only(parts, 'SuccessorConfidentialityLabel');
  const label = readLabel(successor, max - 1);
  if (label.policy !== policy || label.originator !== originator) {
    throw new Fault('label-value', successor, 'policy and originator stay as they are');
  }
  return { atS: readTime(only(parts, 'SuccessionDateTime')), label };
}

function readInformation(
  element: XmlElement,
  originator: string,
): Pick<Label, 'policy' | 'classification' | 'caveats' | 'releasableTo'> {
  allowAttributes(element, []);
  const parts = childrenOf(element, INFORMATION_SHAPE);
  const policy = readName(only(parts, 'PolicyIdentifier'), ['URI']);
  const classification = readName(only(parts, 'Classification'), []);
  const categories = (parts.get('Category') ?? []).map(readCategory);
  const nations = valuesOf(element, categories, 'PERMISSIVE', RELEASABLE_TAG);
  const caveats = valuesOf(element, categories, 'RESTRICTIVE', CAVEAT_TAG) ?? [];
  if (!nations?.includes(originator)) {
    throw new Fault('label-category', element, `${RELEASABLE_TAG} must be there and hold ${originator}`);
  }
  for (const nation of nations)
    if (!isNationCode(nation)) throw new Fault('label-value', element, `${nation} is no nation`);
  return {
    policy,
    classification,
    caveats: caveats.map((value) => caveatOf(element, value)).sort(),
    releasableTo: nations.filter((nation) => nation !== originator).sort(),
  };
}

interface Category {
  readonly element: XmlElement;
  readonly type: string;
  readonly tag: string;
  readonly values: readonly string[];
}

function readCategory(element: XmlElement): Category {
  allowAttributes(element, ['Type', 'TagName', 'URI']);
  const [type, tag] = ['Type', 'TagName'].map((name) => element.attributes.get(name) ?? '') as [string, string];
  if (!['RESTRICTIVE', 'PERMISSIVE', 'INFORMATIVE'].includes(type)) {
    throw new Fault('label-structure', element, `Type is ${type}; it is RESTRICTIVE, PERMISSIVE or INFORMATIVE`);
  }
  if (tag.trim() === '') throw new Fault('label-structure', element, 'TagName is missing');
  const values = (childrenOf(element, { GenericValue: [0, MANY] }).get('GenericValue') ?? []).map((v) =>
    readName(v, []),
  );
  if (new Set(values).size < values.length) throw new Fault('label-value', element, 'a value stands twice');
  const understood = type === 'INFORMATIVE' || (type === 'PERMISSIVE' ? tag === RELEASABLE_TAG : tag === CAVEAT_TAG);
  if (!understood) throw new Fault('label-category', element, `the ${type} category ${tag} is not known here`);
  return { element, type, tag, values };
}

function valuesOf(
  where: XmlElement,
  categories: readonly Category[],
  type: string,
  tag: string,
): readonly string[] | null {
  const found = categories.filter((category) => category.type === type && category.tag === tag);
  if (found.length > 1) throw new Fault('label-structure', where, `the category ${tag} stands twice`);
  return found[0]?.values ?? null;
}

function caveatOf(where: XmlElement, value: string): Caveat {
  const caveat = CAVEATS.find((known) => known === value);
  if (caveat === undefined) throw new Fault('label-category', where, `the caveat ${value} is not known here`);
  return caveat;
}

function readOriginator(element: XmlElement): string {
  allowAttributes(element, ['IDType']);
  const id = textOf(element);
  const nation = id.startsWith(ORIGINATOR_PREFIX) ? id.slice(ORIGINATOR_PREFIX.length) : '';
  if (element.attributes.get('IDType') !== 'uniformResourceIdentifier' || !isNationCode(nation)) {
    throw new Fault('label-value', element, `the originator is a uniformResourceIdentifier ${ORIGINATOR_PREFIX}XXX`);
  }
  return nation;
}

function readName(element: XmlElement, attributes: readonly string[]): string {
  allowAttributes(element, attributes);
  const text = textOf(element);
  if (text !== '' && text.length <= NAME_LENGTH_MAX) return text;
  throw new Fault('label-value', element, `${element.name} has 1 to ${NAME_LENGTH_MAX} characters`);
}

function readTime(element: XmlElement): number {
  allowAttributes(element, []);
  return timeOf(element, textOf(element));
}

/** xs:dateTime in UTC, or with its offset. */
function timeOf(element: XmlElement, text: string): number {
  const form = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(text);
  const timeS = form === null ? Number.NaN : Date.parse(text) / 1000;
  // Date.parse takes 30 February for 2 March; a day that does not come back is no day.
  const day = Date.parse(`${form?.[1]}T00:00:00Z`);
  const isDay = Number.isFinite(day) && new Date(day).toISOString().startsWith(form?.[1] ?? ' ');
  if (Number.isFinite(timeS) && isDay) return timeS;
  throw new Fault('label-value', element, `${text.slice(0, 40)} is no time with its zone`);
}

/** A token (XML Schema part 2): white space collapsed. */
function textOf(element: XmlElement): string {
  if (element.children.length > 0) throw new Fault('label-structure', element, `${element.name} holds text alone`);
  return element.text.trim().replace(/[ \t\r\n]+/g, ' ');
}

function allowAttributes(element: XmlElement, names: readonly string[]): void {
  const unknown = [...element.attributes.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Fault('label-structure', element, `${element.name} has no attribute ${unknown}`);
}

/** An element's children by name, when they are those of its shape, in its order. */
function childrenOf(element: XmlElement, shape: Shape): ReadonlyMap<string, readonly XmlElement[]> {
  if (element.text.trim() !== '') throw new Fault('label-structure', element, `${element.name} holds elements alone`);
  const found = new Map<string, XmlElement[]>();
  const names = Object.keys(shape);
  let last = 0;
  for (const child of element.children) {
    const place = names.indexOf(child.name);
    if (child.namespace !== LABEL_NAMESPACE || place < last) {
      throw new Fault('label-structure', child, `${child.name} does not stand here; the order is ${names.join(', ')}`);
    }
    last = place;
    found.set(child.name, [...(found.get(child.name) ?? []), child]);
  }
  for (const [name, [least, most]] of Object.entries(shape)) {
    const count = found.get(name)?.length ?? 0;
    if (count >= least && count <= most) continue;
    throw new Fault(
      'label-structure',
      element,
      `${element.name} has ${count} of ${name}; ${least} to ${most} are right`,
    );
  }
  return found;
}

function only(parts: ReadonlyMap<string, readonly XmlElement[]>, name: string): XmlElement {
  return parts.get(name)?.[0] as XmlElement;
}
